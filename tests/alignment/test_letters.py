"""Letters inside one changed word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.model import EditKind
from reader_app.alignment.words.letters import letters_between
from reader_app.article.span import Span


def letters(a, b):
    return letters_between(a, Span(0, len(a)), b, Span(0, len(b)))


@pytest.mark.parametrize(
    ("a", "b", "changes"),
    [
        ("Orvelin", "Orvelyn", [("i", "y")]),
        ("Tarnov", "Tarnow", [("v", "w")]),
        ("Marie", "Maria", [("e", "a")]),
        ("Ann", "Anne", [("", "e")]),
        ("cafe\u0301", "cafe", [("e\u0301", "e")]),
        ("Bridge", "bridge", []),
    ],
)
def test_letters_that_differ_are_named(a, b, changes):
    edits = letters(a, b)
    assert edits
    assert [(e.a.of(a), e.b.of(b)) for e in edits if e.kind is not EditKind.SAME] == changes


@pytest.mark.parametrize(("a", "b"), [("", "x"), ("two words", "words"), ("ferry", "quotes"), ("a" * 61, "a" * 60)])
def test_nothing_is_shown_inside_unlike_words(a, b):
    assert letters(a, b) == ()


@given(st.text("abé\u0301c", min_size=1, max_size=12), st.text("abé\u0301c", min_size=1, max_size=12))
def test_letters_tile_both_words_whichever_comes_first(a, b):
    edits = letters(a, b)
    if edits:
        assert "".join(e.a.of(a) for e in edits) == a
        assert "".join(e.b.of(b) for e in edits) == b
    assert [(e.b, e.a) for e in letters(b, a)] == [(e.a, e.b) for e in edits]
