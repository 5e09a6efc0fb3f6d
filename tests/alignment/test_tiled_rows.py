"""Rows tiled together have the edits that each has alone."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.rules import PLAIN, READING
from reader_app.alignment.words import tokens
from reader_app.alignment.words import wording as words_compared
from reader_app.alignment.words.tiling import wording_of
from reader_app.alignment.words.wording import wording, wordings
from reader_app.article.span import Span

WORDS = st.sampled_from(
    "the of Gate gate river, opened shut! don't “No” 'No' ... – -- U.S. 北京 Éva The, . \u200b".split(" ")
)
SPACES = st.sampled_from([" ", " ", " ", "  ", "\n", ""])
PIECES = st.lists(st.tuples(WORDS, SPACES), max_size=14)


@st.composite
def rows(draw):
    """Texts and what became of them: some words dropped, put in or kept, at any place."""
    out = []
    for _ in range(draw(st.integers(1, 5))):
        told = draw(PIECES)
        other = list(told)
        for _ in range(draw(st.integers(0, 4))):
            at = draw(st.integers(0, len(other)))
            other[at : at + draw(st.integers(0, 2))] = draw(st.lists(st.tuples(WORDS, SPACES), max_size=2))
        out.append(tuple("".join(map("".join, side)) for side in (told, other)))
    return out


def together(pairs, rules):
    """The edits of rows that lie behind one another in two texts, each counted from its own beginning."""
    texts = ["|".join(side) for side in zip(*pairs, strict=True)]
    places, at = [], (0, 0)
    for a, b in pairs:
        places.append(((Span(at[0], at[0] + len(a)),), (Span(at[1], at[1] + len(b)),)))
        at = at[0] + len(a) + 1, at[1] + len(b) + 1
    with patch.object(tokens, "_are_many", return_value=True), patch.object(words_compared, "TOGETHER", 0):
        found = list(wordings(*texts, places, rules))
    assert found == [wording_of(told.edits) for told in found]
    return [
        [(edit.kind, edit.a.shifted(-a.start), edit.b.shifted(-b.start)) for edit in edits]
        for (edits, *_), ((a,), (b,)) in zip(found, places, strict=True)
    ]


@pytest.mark.parametrize("rules", [PLAIN, READING])
@given(pairs=rows())
def test_rows_together_are_tiled_as_each_alone(rules, pairs):
    alone = [[(edit.kind, edit.a, edit.b) for edit in wording(a, b, rules)] for a, b in pairs]
    assert together(pairs, rules) == alone


def test_empty_and_equal_rows_and_rows_of_one_side():
    pairs = [("", ""), ("fog", "fog"), ("", "a b"), ("a b", ""), ("a  b", "a b"), ("“a” b c", '"a" b d')]
    assert together(pairs, PLAIN) == [[(edit.kind, edit.a, edit.b) for edit in wording(a, b)] for a, b in pairs]
