import dataclasses

import pytest
from small_pair import small_comparison, with_another_speaker

from reader_app.comparison.pairs import Force, QuoteChange, Status, VerbPair
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


@pytest.mark.parametrize(("verb", "rows"), [("denied", ((1, 0),)), ("added", ())])
def test_the_same_words_behind_a_verb_that_turns_them_are_stepped_to(verb, rows):
    made = small_comparison()
    same = dataclasses.replace(made.quotes[0], status=Status.SAME, changes=(QuoteChange.VERB,), edits=())
    verbs = (VerbPair(0, "said", verb, Force.STRONGER_B),)
    summary = dataclasses.replace(made.summary, verbs=verbs)
    told = dataclasses.replace(made, quotes=(same, *made.quotes[1:]), summary=summary)
    assert quote_rows(told, altered=True) == rows
