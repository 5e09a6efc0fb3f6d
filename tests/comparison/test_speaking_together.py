"""Words that several people say in one telling, and one of them, or all, in the other."""

from dataclasses import replace

import pytest
from made_tellings import article, cast, person, quote

from reader_app.comparison.compare import compare_wording, joined
from reader_app.comparison.corrections.corrected_cast import corrected_cast
from reader_app.comparison.corrections.correction import Correction, CorrectionKind

WORDS = "We told them to close the lock,"
BOTH = f"“{WORDS}” Drew Hollis and Kit Sorrel said."
ONE = f"“{WORDS}” Drew Hollis said. Kit Sorrel nodded."
NAMES = ("Drew Hollis", "Kit Sorrel")


def side(text, speaker, *numbers, sure=True):
    """A telling and its cast; the quote is said by the people of these numbers."""
    telling = article(text)
    said = replace(quote(telling, WORDS, speaker=speaker, person=numbers[0], sure=sure), fellows=numbers[1:])
    return telling, cast([person(telling, name) for name in NAMES if name in text], [said])


def compared(a, b):
    """The comparison of two sides."""
    return joined(compare_wording(a[0], b[0]), a[1], b[1])


def test_words_of_two_given_to_one_are_told():
    found = compared(side(BOTH, "Drew Hollis and Kit Sorrel", 0, 1), side(ONE, "Drew Hollis", 0))
    (pair,) = found.quotes
    assert [str(pair.status), *map(str, pair.changes)] == ["same", "speaker"]
    assert [(voice.name, voice.quotes_a, voice.quotes_b) for voice in found.summary.voices] == [
        ("Drew Hollis", 1, 1),
        ("Kit Sorrel", 1, 0),
    ]
    assert [(one.quotes_a, one.quotes_b) for one in found.people] == [(1, 1), (1, 0)]
    told = [found.to_dict()["quotes"][0][letter]["speaker"] for letter in "ab"]
    assert [(one["person"], one["fellows"]) for one in told] == [(0, [1]), (0, [])]


@pytest.mark.parametrize(
    "other",
    [
        side(BOTH, "Drew Hollis and Kit Sorrel", 0, 1),
        side(f"“{WORDS}” Kit Sorrel and Drew Hollis said.", "Kit Sorrel and Drew Hollis", 1, 0),
        side(BOTH, "Drew Hollis and Kit Sorrel", 0),  # the second was not seen to speak
        side(f"Drew Hollis came with Kit Sorrel. “{WORDS}” he said.", "he", 0, sure=False),
    ],
)
def test_the_same_people_are_no_other_speaker(other):
    one = side(BOTH, "Drew Hollis and Kit Sorrel", 0, 1)
    for pair in (*compared(one, other).quotes, *compared(other, one).quotes):
        assert not pair.changes


def test_who_is_no_person_leaves_the_words_to_the_others():
    telling, found = side(BOTH, "Drew Hollis and Kit Sorrel", 0, 1)
    for name, left in (("Drew Hollis", "Kit Sorrel"), ("Kit Sorrel", "Drew Hollis")):
        done = corrected_cast(found, telling.text, "a", [Correction(CorrectionKind.NOT_A_PERSON, (name,))])
        assert [(done.people[q.person].name, q.fellows) for q in done.quotes] == [(left, ())]


def test_two_made_one_say_it_once():
    telling, found = side(BOTH, "Drew Hollis and Kit Sorrel", 0, 1)
    done = corrected_cast(found, telling.text, "a", [Correction(CorrectionKind.MERGE, NAMES)])
    assert [(q.person, q.fellows) for q in done.quotes] == [(0, ())]
