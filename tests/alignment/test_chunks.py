"""Words read chunk by chunk, of one row or of many, by numpy or without it, are the words of the whole text."""

from itertools import accumulate, pairwise
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.rules import PLAIN, READING, Rules
from reader_app.alignment.words import chunks, gathering, tokens
from reader_app.alignment.words.tokens import both_read, comes_first, rows_read
from reader_app.alignment.words.wording import wording
from reader_app.alignment.words.worth import opens_after_each, reach, worth
from reader_app.article.span import Span

PIECES = st.sampled_from(
    [
        "fog",
        "U.S.",
        "don't",
        "1,000",
        "1\u00a0000",
        "twenty-one",
        "...",
        "--",
        "“tide”",
        "ne\u00adon",
        "\u200bfog",
        "10%",
        "東京",
        "a_b",
        "’s",
        "Ж",
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.sampled_from([" ", " ", "  ", "\n", ",", ". "]), st.text(max_size=3))).map(
    "".join
)
ROWS = st.lists(TEXTS, min_size=1, max_size=3)
RULES = (PLAIN, READING, Rules(ignore_number_format=True), Rules(ignored=("o", "[0-9]")))


def words_of(side):
    """The words of one side: key, beginning and end in the row, and whether a mark hangs on the word before."""
    keys = list(map(side.key, range(len(side))))
    places = [(start - side.begin, end - side.begin) for start, end in zip(side.starts, side.ends, strict=True)]
    return list(zip(keys, places, side.hangs, strict=True))


def told(text, rules):
    """The same, worked out word by word."""
    where = [(start, end) for start, end in rules.words(text, 0, len(text)) if rules.key(text[start:end])]
    out, last = [], -1
    for start, end in where:
        key = rules.key(text[start:end])
        out.append((key, (start, end), start == last and not (text[start].isalnum() or key[0].isalnum())))
        last = end
    return out


@pytest.mark.parametrize(("many", "by_letters"), [(True, 1), (True, 99), (False, 99)])
@given(rows=ROWS)
def test_words_of_rows_are_those_of_each_whole_text(many, by_letters, rows):
    with patch.object(tokens, "_are_many", return_value=many), patch.object(gathering, "_BY_LETTERS", by_letters):
        for rules in RULES:
            read, turned = rows_read(rows, rows[::-1], rules)
            assert [words_of(a) for a in read] == [told(row, rules) for row in rows]
            assert [a.text[a.begin : a.stop] for a in read] == rows
            assert [words_of(b) for b in turned] == [words_of(a) for a in read][::-1]


@given(ROWS, ROWS)
def test_signs_are_alike_where_keys_are(rows, others):
    for a, b in zip(*rows_read((rows * 3)[:3], (others * 3)[:3], READING), strict=True):
        keys_a, keys_b = list(map(a.key, range(len(a)))), list(map(b.key, range(len(b))))
        assert [[x == y for y in b.signs] for x in a.signs] == [[x == y for y in keys_b] for x in keys_a]
        assert comes_first(a, b) == ((len(keys_a), keys_a) <= (len(keys_b), keys_b))


@given(ROWS, st.integers(0, 9), st.integers(0, 9))
def test_what_words_are_worth_depends_on_the_word_before_and_not_on_the_chunk(texts, start, stop):
    whole = "".join(texts)
    spans = [Span(*bounds) for bounds in pairwise([0, *accumulate(map(len, texts))])]
    for rules in RULES:
        side, _ = both_read(whole, spans, whole, spans, rules)
        keys = list(map(side.key, range(len(side))))
        after = [True, *opens_after_each(keys)]
        letters = [side.text[start] for start in side.starts]
        values = list(map(worth, keys, letters, after[: len(letters)]))
        assert list(side.worths[start:stop]) == values[start:stop]
        assert reach(side.worths, 0, len(side), 4.0) == (sum(values) >= 4.0)
        least = [(after - before) / 10 for before, after in pairwise(side.sums)]
        assert all(low <= value for low, value in zip(least, values, strict=True))


@given(TEXTS, TEXTS)
def test_more_words_than_characters_are_compared_as_few_are(a, b):
    for rules in RULES:
        edits = wording(a, b, rules)
        with patch.object(chunks, "CHARACTERS", 0):
            assert wording(a, b, rules) == edits


@given(TEXTS, TEXTS)
def test_a_lexicon_that_is_full_is_begun_anew(a, b):
    edits = wording(a, b)
    with patch.object(chunks, "_KEPT", 2):
        assert wording(a, b) == edits


def test_codes_leave_out_what_is_no_character():
    lexicon = chunks.Lexicon(PLAIN)
    more = [f"more{number}" for number in range(0x900)]
    with lexicon.lock:
        lexicon.know([f"word{number}" for number in range(0xD700)])
        lexicon.know(more)
    codes = [code for chunk in more for code in map(ord, lexicon.entries[chunk][0])]
    assert not [code for code in codes if 0xD800 <= code < 0xE000]
    assert [lexicon.keys[code] for code in codes] == more
