"""Reported words that stand in the other telling too, behind a verb that alone reports nothing."""

import pytest
from made_tellings import article, cast, person, quote

from reader_app.comparison.compare import compare_wording, joined
from reader_app.people.model import Manner

WORDS = "the release of the lock keeper's log"


def told(b, *, quoted=(), named="Drew Hollis"):
    """The states of the quotes where A has Drew Hollis demand ``WORDS`` and B is ``b``."""
    a, b = article(f"On Monday {named} demanded {WORDS}."), article(b)
    casts = [cast([person(t, "Drew Hollis", "Hollis")], few) for t, few in ((a, []), (b, []))]
    mine = quote(a, WORDS, speaker=named, cue="demanded", person=0 if casts[0].people[0].mentions else None,
                 manner=Manner.INDIRECT)  # fmt: skip
    theirs = [quote(b, words) for words in quoted]
    casts = [cast(casts[0].people, [mine]), cast(casts[1].people, theirs)]
    found = joined(compare_wording(a, b), *casts)
    swapped = joined(compare_wording(b, a), *reversed(casts))
    flipped = {"only-a": "only-b", "only-b": "only-a"}
    assert [flipped.get(str(pair.status), str(pair.status)) for pair in swapped.quotes] == [
        str(pair.status) for pair in found.quotes
    ]
    return [(str(pair.status), [str(change) for change in pair.changes]) for pair in found.quotes]


@pytest.mark.parametrize(
    ("b", "found"),
    [
        (f"On Monday Hollis asked for {WORDS}.", [("same", ["verb"])]),
        (f"On Monday Drew Hollis regretted {WORDS}.", [("same", ["verb"])]),
        (f"On Monday Hollis delayed {WORDS}.", [("only-a", [])]),  # no verb of saying
        (f"Hollis came on Monday. The boatmen asked for {WORDS}.", [("only-a", [])]),  # another sentence
        (f"On Monday Hollis walked in and asked the boatmen for {WORDS}.", [("only-a", [])]),
        ("On Monday Hollis asked for the log.", [("only-a", [])]),
    ],
)
def test_the_same_words_behind_another_verb(b, found):
    assert told(b) == found


def test_who_is_no_person_is_known_by_the_same_words():
    assert told(f"On Monday Harrow Barges asked for {WORDS}.", named="Harrow Barges") == [("same", ["verb"])]


def test_what_follows_a_name_belongs_to_it():
    named = "Drew Hollis of the upper lock"
    assert told(f"On Monday {named} asked for {WORDS}.", named=named) == [("same", ["verb"])]


def test_a_part_of_a_word_is_no_word():
    assert told(f"On Monday Hollis asked for x{WORDS}.") == [("only-a", [])]


def test_what_is_quoted_already_is_not_found_again():
    found = told(f"“We know,” he said. On Monday Hollis asked for {WORDS}.", quoted=(WORDS,))
    assert len(found) == 1
