import pytest

from reader_app.gui.stepping import step


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
