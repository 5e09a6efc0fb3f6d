"""Marks and runs: where they lie, what they mean, and that runs say the same without overlap."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.model import Edit, EditKind, Row, RowKind
from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import Fact, FactKind, PersonPair, QuotePair, Status
from reader_app.marks import Mark, Role, RowMarks, Side, Target, TargetKind, marks, runs, trimmed
from reader_app.people.model import Manner, Person, Quote

A = "The mayor said, “Stay home.”"
B = "“Stay home,” the mayor told us."


def telling(text, furniture=""):
    blocks = [Block(Span(0, len(text)))]
    if furniture:
        blocks.append(Block(Span(len(text) + 2, len(text) + 2 + len(furniture)), furniture=True))
        text += "\n\n" + furniture
    return Article(text, tuple(blocks))


def comparison(rows, **known):
    return Comparison(telling(A), telling(B, "Share this"), rows, **known)


def painted(found, side, role, text):
    return [mark.span.of(text) for mark in found if mark.side is side and mark.role is role]


def test_differing_words_are_marked_without_the_marks_around_them():
    row = Row((0,), (0,), RowKind.EDITED, edits=(Edit(EditKind.CHANGED, Span(0, 16), Span(11, 31)),))
    found = marks(comparison((row,)))
    assert painted(found, Side.A, Role.WORDING, A) == ["The mayor said"]
    assert painted(found, Side.B, Role.WORDING, B) == ["the mayor told us"]
    assert {mark.target for mark in found} == {Target(TargetKind.ROW, 0)}


def test_a_rewritten_row_is_marked_quietly_and_its_shared_words_too():
    edits = (Edit(EditKind.SAME, Span(17, 26), Span(1, 10)), Edit(EditKind.ONLY_A, Span(0, 9), Span(1, 1)))
    found = marks(comparison((Row((0,), (0,), RowKind.REWRITTEN, edits=edits),)))
    assert painted(found, Side.A, Role.WORDING_QUIET, A) == ["The mayor"]
    assert painted(found, Side.A, Role.SHARED, A) == ["Stay home"]
    assert painted(found, Side.B, Role.SHARED, B) == ["Stay home"]
    assert not painted(found, Side.B, Role.WORDING_QUIET, B)


def test_marks_of_what_both_have_can_be_left_out():
    edits = (Edit(EditKind.SAME, Span(17, 26), Span(1, 10)), Edit(EditKind.ONLY_A, Span(0, 9), Span(1, 1)))
    rows = (Row((0,), (0,), RowKind.EDITED, edits=edits), Row((0,), (0,), RowKind.SAME, moved=True))
    made = RowMarks(comparison(rows))
    for number in range(len(rows)):
        every, without = made.of(number), made.of(number, shared=False)
        assert without == tuple(mark for mark in every if mark.role is not Role.SHARED)
        assert len(without) < len(every)


def test_furniture_moves_and_lone_rows_are_marked_as_blocks():
    rows = (Row((0,), (), RowKind.ONLY_A), Row((), (0,), RowKind.ONLY_B, moved=True), Row((), (1,), RowKind.ONLY_B))
    c = comparison(rows)
    found = marks(c)
    assert painted(found, Side.A, Role.ONLY, c.a.text) == [A]
    assert painted(found, Side.B, Role.ONLY, c.b.text) == [B]
    assert painted(found, Side.B, Role.FURNITURE, c.b.text) == ["Share this"]
    moved = marks(comparison((Row((0,), (0,), RowKind.SAME, moved=True),)))
    assert painted(moved, Side.A, Role.MOVED, A) == painted(moved, Side.A, Role.SHARED, A) == [A]


def test_people_quotes_and_facts_lead_to_their_lists():
    said = Quote((Span(17, 27),), Manner.DIRECT)
    told = Quote((Span(1, 11),), Manner.DIRECT)
    mayor = Person("mayor", ("mayor",), (), (Span(4, 9),), (Span(0, 3),))
    found = marks(
        comparison(
            (),
            quotes=(QuotePair(Status.ONLY_A, (said,), ()), QuotePair(Status.ALTERED, (), (told,))),
            people=(PersonPair("mayor", mayor, None),),
            facts=(Fact(FactKind.NUMBER, Status.ONLY_A, Span(0, 3), None),),
        )
    )
    assert [(str(m.side), str(m.role), m.target) for m in found] == [
        ("a", "pronoun", Target(TargetKind.PERSON, 0)),
        ("a", "fact", Target(TargetKind.FACT, 0)),
        ("a", "person", Target(TargetKind.PERSON, 0)),
        ("a", "quote", Target(TargetKind.QUOTE, 0)),
        ("b", "quote-altered", Target(TargetKind.QUOTE, 1)),
    ]


def test_words_of_a_quote_that_only_changed_its_place_stay_plain():
    rows = (Row((0,), (0,), RowKind.EDITED, edits=(Edit(EditKind.ONLY_A, Span(0, 28), Span(0, 0)),)),)
    kept = Edit(EditKind.SAME, Span(17, 26), Span(1, 10))
    pair = QuotePair(
        Status.SAME, (Quote((Span(17, 27),), Manner.DIRECT),), (Quote((Span(1, 11),), Manner.DIRECT),), edits=(kept,)
    )
    found = marks(comparison(rows, quotes=(pair,)))
    assert painted(found, Side.A, Role.WORDING, A) == ["The mayor said"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (" “Stop,” ", ["Stop"]),
        ("one\n\ntwo", ["one", "two"]),
        (" — ", []),
        ("", []),
        ("up 5%.", ["up 5%"]),
        ("$12 more", ["$12 more"]),
        ("(it’s)", ["it’s"]),
        (" € ", ["€"]),
        ("— > ", [">"]),
        ("(-12 degrees)", ["-12 degrees"]),
        ("fell to -", ["fell to"]),
    ],
)
def test_a_mark_covers_words_only(text, words):
    assert [span.of(text) for span in trimmed(Span(0, len(text)), text)] == words


def test_the_minus_of_a_number_is_marked_alone():
    text = "It fell to -12 degrees."
    assert [span.of(text) for span in trimmed(Span(11, 12), text)] == ["-"]


def mark(start, length, side, number):
    return Mark(side, Span(start, start + length), Role.PERSON, Target(TargetKind.PERSON, number))


MARKS = st.lists(
    st.builds(mark, st.integers(0, 60), st.integers(0, 20), st.sampled_from(list(Side)), st.integers(0, 9)), max_size=12
)


@given(MARKS)
def test_runs_tell_for_every_place_the_marks_that_cover_it(given_marks):
    for side in Side:
        found = runs(given_marks, side)
        assert all(first.span.end <= second.span.start for first, second in pairwise(found))
        assert all(len(run.span) and run.marks for run in found)
        for at in range(90):
            covering = [m for m in given_marks if m.side is side and m.span.start <= at < m.span.end]
            here = [run for run in found if run.span.start <= at < run.span.end]
            assert [list(run.marks) for run in here] == ([covering] if covering else [])
