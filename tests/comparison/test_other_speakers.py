"""When the same words are said to be another speaker's."""

import pytest
from made_tellings import article, cast, person, quote

from reader_app.comparison.compare import compare_wording, joined
from reader_app.people.model import Manner

WORDS = "We told them to close the lock,"


def speakers_differ(a, b, people_a, people_b, *, language="en"):
    """Whether another speaker is told of ``WORDS``; a side is its text, its speaker, his number and whether sure."""
    casts, tellings = [], []
    for (text, speaker, number, sure), names in ((a, people_a), (b, people_b)):
        telling = article(*text.split("\n\n"))
        said = quote(telling, WORDS, speaker=speaker, person=number, sure=sure)
        casts.append(cast([person(telling, name, titles=titles) for name, titles in names], [said]))
        tellings.append(telling)
    found = joined(compare_wording(*tellings), *casts)
    assert [str(pair.status) for pair in found.quotes] == ["same"]
    return "speaker" in map(str, found.quotes[0].changes)


DREW = ("Drew Hollis", ())
SHE = (f"Drew Hollis runs the lock. “{WORDS}” she said.", "she", 0, False)


@pytest.mark.parametrize(
    ("b", "people_b", "differ"),
    [
        (f"Drew Hollis runs the lock. “{WORDS}” Kit Sorrel said.", [DREW, ("Kit Sorrel", ())], True),
        (f"“{WORDS}” Kit Sorrel of the canal office said.", [("Kit Sorrel", ())], False),  # B knows no Drew Hollis
        (f"Drew Hollis runs the lock. “{WORDS}” Kit Sorrel said.", [DREW, ("Kit Sorrel", ("lock keeper",))], False),
    ],
)
def test_a_guessed_speaker_against_one_whom_the_telling_does_not_know(b, people_b, differ):
    number = [name for name, _ in people_b].index("Kit Sorrel")
    side = (b, "Kit Sorrel", number, True)
    assert speakers_differ(SHE, side, [DREW], people_b) is differ
    assert speakers_differ(side, SHE, people_b, [DREW]) is differ


@pytest.mark.parametrize(
    ("start", "differ"),
    [
        ("Kit Sorrel dredges the canal.\n\nDrew Hollis runs the lock.", True),
        ("Drew Hollis runs the lock with Kit Sorrel.", False),
        ("Drew Hollis runs the lock.\n\nKit Sorrel dredges the canal.\n\nIt was late.", False),
    ],
)
def test_a_guess_stands_who_alone_is_named_in_the_paragraph(start, differ):
    people = [DREW, ("Kit Sorrel", ())]
    a, b = (f"{start} “{WORDS}” {name} said." for name in ("she", "Kit Sorrel"))
    assert speakers_differ((a, "she", 0, False), (b, "Kit Sorrel said", 1, True), people, people) is differ


@pytest.mark.parametrize(("pronoun", "name", "differ"), [("she", "Peter Sorrel", True), ("he", "Peter Sorrel", False)])
def test_a_pronoun_means_nobody_of_the_other_gender(pronoun, name, differ):
    people = [DREW, (name, ())]
    a = f"Drew Hollis met {name} at the lock. “{WORDS}” {pronoun} said."
    b = f"Drew Hollis met {name} at the lock. “{WORDS}” said Sorrel."
    assert speakers_differ((a, pronoun, 0, False), (b, "said Sorrel", 1, True), people, people) is differ


@pytest.mark.parametrize(
    ("first", "second", "differ"),
    [
        ("Harrow Barges", "The company", False),
        ("Harrow Barges", "the union", False),
        ("the firm", "The company", False),
        ("the council", "The company", True),
        ("The Canal Council", "The company", True),
        ("a boatman", "The company", True),
    ],
)
def test_an_article_and_a_noun_stand_for_any_name_of_that_kind(first, second, differ):
    a, b = ((f"At the lock “{WORDS}” {name} said.", name, None, True) for name in (first, second))
    assert speakers_differ(a, b, (), ()) is differ
    assert speakers_differ(b, a, (), ()) is differ


@pytest.mark.parametrize(
    ("unnamed", "differ"),
    [
        ("one official", True),
        ("a lorry driver", True),
        ("a lock keeper", False),  # that is what the other telling calls Drew Hollis
        ("the official", False),  # may be Drew Hollis
        ("Sorrel", True),
        ("Hollis", False),
        ("Holliss", False),
    ],
)
def test_a_named_speaker_against_somebody_who_is_not_named(unnamed, differ):
    a = f"The lock keeper Drew Hollis came late. “{WORDS}” said Hollis."
    b = f"Drew Hollis came late. “{WORDS}” said {unnamed}."
    sides = (a, "said Hollis", 0, True), (b, unnamed, None, True)
    assert speakers_differ(*sides, [DREW], [DREW]) is differ
    assert speakers_differ(*reversed(sides), [DREW], [DREW]) is differ


def test_he_is_not_she_even_where_nobody_knows_whom_he_means():
    a, b = (f"At the lock “{WORDS}” {pronoun} said." for pronoun in ("she", "he"))
    assert speakers_differ((a, "she", None, True), (b, "he", None, True), (), ())
    assert not speakers_differ((b, "he", None, True), (b, "he", None, True), (), ())


def test_the_same_words_of_another_speaker_are_counted_apart():
    people = [DREW, ("Kit Sorrel", ())]
    a, b = (article(f"Drew Hollis met Kit Sorrel. “{WORDS}” {name} said.") for name in ("Hollis", "Sorrel"))
    casts = [
        cast([person(t, name) for name, _ in people], [quote(t, WORDS, speaker=said, person=number)])
        for t, said, number in ((a, "Hollis", 0), (b, "Sorrel", 1))
    ]
    told = joined(compare_wording(a, b), *casts).to_dict()["summary"]
    assert (told["quotes"]["same"], told["other_speaker"]) == (1, 1)
    assert (told["silenced_in_a"], told["silenced_in_b"]) == (["Kit Sorrel"], ["Drew Hollis"])


def test_whose_words_are_reported_is_not_silenced():
    a = article(f"Drew Hollis said the lock was closed, and then: “{WORDS}” Hollis said.")
    b = article("Drew Hollis said the lock was closed.")
    reported = [
        quote(t, "the lock was closed", speaker="Drew Hollis", person=0, manner=Manner.INDIRECT) for t in (a, b)
    ]
    direct = quote(a, WORDS, speaker="Hollis", person=0)
    people = [[person(t, "Drew Hollis")] for t in (a, b)]
    found = joined(compare_wording(a, b), cast(people[0], [reported[0], direct]), cast(people[1], [reported[1]]))
    assert (found.summary.silenced_in_a, found.summary.silenced_in_b) == ((), ())
