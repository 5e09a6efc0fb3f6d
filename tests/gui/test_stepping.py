import pytest
from small_pair import small_comparison, with_another_speaker

from reader_app.gui.plan.stepping import quote_rows, step


@pytest.mark.parametrize(
    ("numbers", "current", "by", "expected"),
    [
        ((), -1, 1, -1),
        ((2, 5, 9), -1, 1, 2),
        ((2, 5, 9), 2, 1, 5),
        ((2, 5, 9), 3, 1, 5),
        ((2, 5, 9), 9, 1, 9),
        ((2, 5, 9), 2, 2, 9),
        ((2, 5, 9), 2, 7, 9),
        ((2, 5, 9), 9, -1, 5),
        ((2, 5, 9), 9, -2, 2),
        ((2, 5, 9), 2, -1, 2),
        ((2, 5, 9), -1, -1, 9),
        ((2, 5, 9), 7, -1, 5),
    ],
)
def test_step_goes_to_the_nearest_and_stops_at_the_ends(numbers, current, by, expected):
    assert step(numbers, current, by) == expected


def test_altered_quotes_are_those_with_another_speaker_too():
    assert quote_rows(with_another_speaker(), altered=True) == quote_rows(small_comparison(), altered=True) == ((1, 0),)
