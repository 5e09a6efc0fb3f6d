"""Rows compared together: of each the runs it has alone, whatever stands beside it."""

from dataclasses import replace
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.alignment.rules import PLAIN, READING, Rules
from reader_app.alignment.words import chunks, tokens, weights
from reader_app.alignment.words.subsequence import common_runs
from reader_app.alignment.words.together import runs_of_rows
from reader_app.alignment.words.tokens import comes_first, rows_read

WORDS = "the of Gate gate bridge river, opened shut! crew don't “No” 3,000 4.5% ... U.S. a A ½ ǅ 北京 Éva The".split()
SIDE = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
ROWS = st.lists(st.tuples(SIDE, SIDE), min_size=1, max_size=8)
RULES = st.sampled_from([PLAIN, READING, Rules(ignore_number_format=True), Rules(ignore_case=True)])


@pytest.fixture(autouse=True, scope="module")
def _as_columns():
    with patch.object(tokens, "_are_many", return_value=True):
        yield


def alone(a, b):
    rows = zip(a, b, strict=True)
    return [common_runs(x.signs, y.signs, x.worths, y.worths, comes_first(x, y)) for x, y in rows]


def beside_each_other(a, b):
    runs = runs_of_rows(a, b).of_rows(range(len(a)))
    begins = zip(a.bounds.tolist(), b.bounds.tolist(), strict=True)
    return [[(i - x, j - y, n) for i, j, n in of_row] for of_row, (x, y) in zip(runs, begins, strict=False)]


@st.composite
def revised(draw):
    """Rows whose second side is the first with some words dropped, put in, or moved."""
    rows = []
    for _ in range(draw(st.integers(1, 6))):
        words = draw(st.lists(st.sampled_from(WORDS), max_size=60))
        other = list(words)
        for _ in range(draw(st.integers(0, 6))):
            at = draw(st.integers(0, len(other)))
            other[at : at + draw(st.integers(0, 3))] = draw(st.lists(st.sampled_from(WORDS), max_size=3))
        rows.append((" ".join(words), " ".join(other)))
    return rows


@settings(deadline=None)
@given(ROWS | revised(), RULES)
def test_each_row_has_the_runs_it_has_alone(rows, rules):
    read = rows_read(*map(list, zip(*rows, strict=True)), rules)
    assert beside_each_other(*read) == alone(*read)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("", ""),
        ("", "ferry"),
        ("ferry", "ferry"),
        ("hum " * 90 + "a boat", "b " + "hum " * 95 + "ship"),
        ("one two three four five six seven", "six seven one two three four five"),
        ("Nine people came. The ferry did not", "Ten people went. the Ferry did not"),
    ],
)
def test_rows_beside_any_other(a, b):
    """Empty and equal rows, one of very many matches, one that crosses, one whose capitals open sentences or not."""
    sides = [a, "the crew of the boat", b, ""], [b, "the boat of the crew", a, "x"]
    read = rows_read(*map(list, sides), PLAIN)
    assert beside_each_other(*read) == alone(*read)


def test_more_words_than_characters():
    """Rows whose words are no string are compared alone."""
    read = rows_read(["the crew of the boat"], ["the boat of a crew"], PLAIN)
    read = [replace(side, signs=list(map(ord, side.signs))) for side in read]
    assert beside_each_other(*read) == alone(*read)


def test_tables_of_words_are_forgotten(monkeypatch):
    """Only the last few lists of keys are remembered, and a list that has grown is read on."""
    monkeypatch.setattr(weights, "_tables", {})
    for number in range(9):
        monkeypatch.setattr(chunks, "_lexicons", {})
        read = rows_read([f"the crew w{number}"], ["the boat"], PLAIN)
        assert beside_each_other(*read) == alone(*read)
    assert len(weights._tables) == weights._TABLES
