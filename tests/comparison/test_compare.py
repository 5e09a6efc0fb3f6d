"""What a comparison of two tellings says, and the laws that hold for any two."""

import json
import re
import sys
from itertools import pairwise

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_tellings import article, cast, person, place, quote

from reader_app.alignment.model import EditKind, RowKind
from reader_app.alignment.rules import PLAIN, READING, Rules
from reader_app.article.span import Span
from reader_app.article.words import is_wording, word_bounds
from reader_app.comparison.compare import compare, compare_wording, compare_wordings, joined
from reader_app.comparison.corrections.correction import Anchor, Correction, CorrectionKind
from reader_app.comparison.folding import count_words
from reader_app.comparison.pairs import NoteKind, PersonChange, QuoteChange, Status
from reader_app.comparison.wording_summary import counts_of_words, wording_summary
from reader_app.marks import Role, Side, marks
from reader_app.people.model import Cast, Manner, Person, Quote

A = article(
    "# Ferry Held Back After Storm Warning",
    "Captain Ida Holm told passengers, “Wait, we stay in port until the wind drops.”",
    "The harbour office asked 40 people to leave the quay, and Deputy Minister Yuri Lebedyev agreed.",
    "“The boat is old,” said Holm, “and the sea is not.”",
    "Nobody was hurt in the storm.",
)
B = article(
    "# Storm Warning Holds Ferry Back",
    "“Wait,” Captain Ida Holm told passengers.",
    "The harbour office ordered 45 people to leave the quay, and First Deputy Minister Yury Lebediev agreed.",
    "“The boat is old, and the sea is not,” Holm claimed.",
    "~ Share this story",
)


def cast_a():
    holm = person(A, "Ida Holm", "Holm")
    minister = person(A, "Yuri Lebedyev", titles=("Deputy Minister",))
    return cast(
        [holm, minister],
        [
            quote(A, "Wait, we stay in port until the wind drops.", speaker="Captain Ida Holm", cue="told", person=0),
            quote(A, "The boat is old,", "and the sea is not.", speaker="Holm", cue="said", person=0),
        ],
    )


def cast_b():
    holm = person(B, "Ida Holm", "Holm")
    minister = person(B, "Yury Lebediev", titles=("First Deputy Minister",))
    return cast(
        [holm, minister],
        [
            quote(B, "Wait,", speaker="Captain Ida Holm", cue="told", person=0),
            quote(B, "The boat is old, and the sea is not,", speaker="Holm", cue="claimed", person=0),
        ],
    )


@pytest.fixture(scope="module")
def made():
    return joined(compare_wording(A, B), cast_a(), cast_b())


def test_wording_alone_knows_no_people():
    wording = compare_wording(A, B)
    assert not wording.people_known
    assert wording.people == wording.quotes == wording.facts == ()
    assert wording.summary.words_a > wording.summary.shared > 0


def test_casts_made_without_a_model_are_noted(made):
    assert len(made.notes) == 1
    one = joined(compare_wording(A, B), Cast(model="some model"), Cast())
    assert " of B " in one.notes[0]


def test_people_join_and_tell_what_differs(made):
    assert [pair.name for pair in made.people] == ["Ida Holm", "Yuri Lebedyev"]
    assert made.people[0].changes == ()
    assert made.people[1].changes == (PersonChange.SPELLING, PersonChange.TITLE)
    assert (made.people[0].quotes_a, made.people[0].quotes_b) == (2, 2)


def test_quotes_pair_and_tell_what_became_of_them(made):
    assert [(pair.status, pair.changes) for pair in made.quotes] == [
        (Status.ALTERED, (QuoteChange.EXTENDED,)),
        (Status.SAME, (QuoteChange.VERB,)),
    ]
    assert [str(verb.force) for verb in made.summary.verbs] == ["doubted-in-b"]


def test_a_quote_that_only_changed_its_place_stays_plain(made):
    found = [
        m.span.of(A.text) for m in marks(made) if m.side is Side.A and m.role in {Role.WORDING, Role.WORDING_QUIET}
    ]
    assert "we stay in port until the wind drops" in found
    assert not any("Wait" in words for words in found)


def test_facts_that_differ_are_paired(made):
    told = [(str(f.kind), str(f.status), f.a and f.a.of(A.text), f.b and f.b.of(B.text)) for f in made.facts]
    assert ("number", "altered", "40 people", "45 people") in told


def test_notes_name_what_a_row_differs_in(made):
    notes = {(str(n.kind), n.detail, n.a, n.b) for row in made.row_notes for n in row}
    assert ("title", "", "Deputy Minister", "First Deputy Minister") in notes
    assert ("spelling", "", "Yuri Lebedyev", "Yury Lebediev") in notes
    assert ("words", "", "asked", "ordered") in notes
    assert ("quote", "extended", "", "") in notes


@pytest.mark.parametrize(
    ("a", "b", "notes"),
    [
        ("The mill was not shut at night.", "The mill was shut at night.", [("negation", "not", "")]),
        (
            "Nobody left the old mill at night.",
            "Everybody left the old mill at night.",
            [("negation", "Nobody", "Everybody")],
        ),
        ("He had to wait, not the miller, at night.", "He had to wait at night, not the miller.", []),
        (
            "The mill was shut at night.",
            "The mill was shut at night. A crew of nine sailed home before the tide.",
            [("passage", "", "A crew of nine sailed home before the tide")],
        ),
    ],
)
def test_notes_name_what_denies_and_what_one_telling_has_alone(a, b, notes):
    first, second = article(a), article(b)
    found = joined(compare_wording(first, second), Cast(), Cast()).row_notes[0]
    assert [(str(n.kind), n.a, n.b) for n in found if n.kind in {NoteKind.NEGATION, NoteKind.PASSAGE}] == notes


def test_the_public_function_does_it_all():
    found = compare(A, B)
    assert found.people_known
    assert found.notes == ()
    assert found.to_dict() == compare(A, B).to_dict()


# ---------------------------------------------------------------- laws over small invented tellings
SENTENCES = (
    "Captain Ida Holm said “the boat is old” and left.",
    "“Wait,” said Yuri Lebedyev. “We have time.”",
    "The harbour office counted 40 people on the quay on Friday.",
    "A plain line about the weather, and nothing else.",
    'Straight marks: "never again," Ida Holm insisted at 5 p.m.',
    "Der Fischer rief: „Komm zurück!“ und ging.",
    "“An open quote that never ends",
    "According to the Northern Gazette, 12 percent stayed home.",
    "船は港に残った。",
    "One more, with a dash — and “two” “short” quotes.",
)
NAMES = ("Ida Holm", "Yuri Lebedyev")


def shortened(sentence, keep):
    words = sentence.split(" ")
    return " ".join(w for n, w in enumerate(words) if n == 0 or n not in keep)


PARAGRAPHS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6, unique=True)
TELLINGS = st.builds(
    lambda paragraphs, drop: article(*[shortened(p, drop) for p in paragraphs]),
    PARAGRAPHS,
    st.frozensets(st.integers(1, 8), max_size=2),
)


def simple_cast(telling):
    """Everything in curly marks as speech, its speaker the first of two names in the paragraph."""
    people = [p for p in (person(telling, name) for name in NAMES) if p.mentions]
    quotes = []
    for found in re.finditer(r"“([^”\n]+)”", telling.text):
        block = next(b.span for b in telling.blocks if b.span.contains(Span(*found.span())))
        who = next(((n, m) for n, p in enumerate(people) for m in p.mentions if block.contains(m)), (None, None))
        quotes.append(Quote((Span(*found.span(1)),), Manner.DIRECT, who[1], None, who[0]))
    return Cast(tuple(people), tuple(quotes))


def compared(a, b):
    return joined(compare_wording(a, b), simple_cast(a), simple_cast(b))


@settings(max_examples=40)
@given(TELLINGS)
def test_a_telling_against_itself_changes_nothing(x):
    found = compared(x, x)
    assert {row.kind for row in found.rows} == {RowKind.SAME}
    assert not any(edit.kind is not EditKind.SAME for row in found.rows for edit in row.edits)
    assert all(pair.status is Status.SAME and not pair.changes for pair in found.quotes)
    assert all(pair.a == pair.b and not pair.changes for pair in found.people)
    assert all(fact.status is Status.SAME and fact.a == fact.b for fact in found.facts)
    assert found.summary.common == 1.0
    assert not any(found.row_notes)


@settings(max_examples=40)
@given(TELLINGS, TELLINGS)
def test_edits_tile_both_sides_of_a_row(a, b):
    for row in compared(a, b).rows:
        for side, telling in (("a", a), ("b", b)):
            blocks = [telling.blocks[n].span for n in getattr(row, side)]
            spans = sorted(getattr(edit, side) for edit in row.edits if len(getattr(edit, side)))
            assert all(first.end <= second.start for first, second in pairwise(spans))
            assert sum(map(len, spans)) == sum(map(len, blocks))
            assert all(any(block.contains(span) for block in blocks) for span in spans)


@settings(max_examples=40)
@given(TELLINGS, TELLINGS)
def test_no_differing_edit_runs_across_a_quotation_mark(a, b):
    for row in compared(a, b).rows:
        if not (row.a and row.b):
            continue
        for edit in row.edits:
            if edit.kind is not EditKind.SAME:
                for telling, span in ((a, edit.a), (b, edit.b)):
                    assert not re.search(r"\w[^\w“]*“\w|\w”\s*\w", span.of(telling.text))


@settings(max_examples=40)
@given(TELLINGS, TELLINGS)
def test_every_place_lies_in_its_text_and_all_of_it_is_plain(a, b):
    found = compared(a, b)
    for mark in marks(found):
        telling = a if mark.side is Side.A else b
        assert 0 <= mark.span.start < mark.span.end <= len(telling.text)
    plain = found.to_dict()
    assert json.loads(json.dumps(plain)) == plain


MIRROR = {"only-a": "only-b", "only-b": "only-a", "extended": "shortened", "shortened": "extended"}


def turned(word):
    return MIRROR.get(str(word), str(word))


@settings(max_examples=40)
@given(TELLINGS, TELLINGS)
def test_swapping_the_sides_swaps_the_answer_and_nothing_else(a, b):
    there, back = compared(a, b), compared(b, a)
    assert {(r.a, r.b, str(r.kind)) for r in there.rows} == {(r.b, r.a, turned(r.kind)) for r in back.rows}
    assert {(str(q.status), q.a, q.b, frozenset(map(str, q.changes))) for q in there.quotes} == {
        (turned(q.status), q.b, q.a, frozenset(map(turned, q.changes))) for q in back.quotes
    }
    assert {(p.a, p.b, p.changes) for p in there.people} == {(p.b, p.a, p.changes) for p in back.people}
    assert {(str(f.status), f.a, f.b) for f in there.facts} == {(turned(f.status), f.b, f.a) for f in back.facts}
    assert there.summary.common == pytest.approx(back.summary.common)


def test_a_person_of_one_telling_alone_has_one_side():
    only = joined(compare_wording(A, B), Cast((Person("Jo Reed", ("Jo Reed",), (), (place(A, "Ida Holm"),)),)), Cast())
    assert [(p.name, p.b) for p in only.people] == [("Jo Reed", None)]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(TELLINGS, TELLINGS), max_size=4), st.sampled_from([READING, PLAIN, Rules(ignored=("o+",))]))
def test_pairs_compared_together_are_compared_as_each_alone(pairs, rules):
    assert compare_wordings(pairs, rules) == [compare_wording(a, b, rules) for a, b in pairs]


WRITTEN = st.text("abZ.,:'-_/%+$|) \"(7é–\u2212“\u2019\u00a0\u3000\u5317\n", max_size=30)


def _words_and_symbols(text):
    return sum(is_wording(text, *place) for place in word_bounds(text))


@settings(max_examples=200, deadline=None)
@given(WRITTEN, st.sampled_from(["", "so the crew went home in the end, and all was well"]))
def test_words_are_counted_whatever_they_are_written_with(text, before):
    assert count_words(before + text + before) == _words_and_symbols(before + text + before)


@pytest.mark.parametrize(
    "text",
    [
        "Rock-'n'-roll, 3.5% of 1\u00a0000 boats … and U.S. ports",
        "船が出た。 U\u200bnseen – 7²",
        "",
        "— “ … ”",
        "a\u00a0b 1\u202f2",
    ],
)
def test_words_are_counted_where_they_are_found(text):
    assert count_words(text) == _words_and_symbols(text)


def test_the_share_in_common_stays_while_quotes_are_paired():
    a = article(
        "#The ferry",
        'Marsh promised a report. "There will be no blame, and there will be a report," she said on the quay.',
    )
    b = article("#The ferry", 'On the quay Marsh said, "There will be a report, and there will be no blame."')
    casts = (
        cast(
            [person(a, "Marsh")],
            [quote(a, "There will be no blame, and there will be a report,", speaker="she", cue="said", person=0)],
        ),
        cast(
            [person(b, "Marsh")],
            [quote(b, "There will be a report, and there will be no blame.", speaker="Marsh", cue="said", person=0)],
        ),
    )
    wording = compare_wording(a, b)
    made = joined(wording, *casts)
    assert made.rows != wording.rows
    assert (made.summary.shared, made.summary.common) == (wording.summary.shared, wording.summary.common)


def test_the_wording_is_counted_once(made, monkeypatch):
    wording = compare_wording(A, B)
    again = wording_summary(A, B, made.rows)
    assert (made.summary.words_a, made.summary.words_b, made.summary.rows) == (again.words_a, again.words_b, again.rows)
    monkeypatch.setattr("reader_app.comparison.joining.wording_summary", lambda *_: pytest.fail("counted twice"))
    assert joined(wording, cast_a(), cast_b()).summary == made.summary


def test_paragraphs_paired_by_hand_are_counted_anew():
    wording = compare_wording(A, B)
    anchors = tuple(
        Anchor.at(side, one.text, one.blocks[number].span) for side, one, number in (("a", A, 4), ("b", B, 2))
    )
    made = joined(wording, Cast(), Cast(), (Correction(CorrectionKind.PAIR_ROWS, (), anchors),))
    assert made.summary.rows != wording.summary.rows
    assert made.summary.shared < wording.summary.shared


@pytest.mark.parametrize(
    ("lack", "words"),
    [
        ("missing", ["No language model is installed."]),
        ("changed", ["The files of the language model are not the ones that were checked."]),
        ("failed", ["The language model could not be loaded."]),
        ("", []),
    ],
)
def test_a_comparison_by_rules_alone_says_why(lack, words):
    notes = joined(compare_wording(A, B), Cast(lack=lack), Cast(lack=lack)).notes
    assert list(notes) == ["People and quotes were found by rules alone, without a language model.", *words]


def test_words_of_many_texts_are_counted_at_once():
    assert numpy.__name__ in sys.modules  # without it each text is counted alone
    told = [
        "",
        "A ferry's quay, N.Y. – it's 4,000 m",
        "Kai “eins”",
        "no-one",
        "  ",
        "3",
        "naïve und/or",
        "4\u00a0000 m",
    ]
    few = ["Die Fähre fuhr nicht, sagte er am Dienstag.", "A plain line of words, and a full stop at its end."] * 20
    for texts in (told * 8 + few, told * 8, ["她说不"] * 40, [""] * 40):
        assert counts_of_words(texts) == [_words_and_symbols(text) for text in texts]
