"""Words read chunk by chunk are the words of the whole text."""

from itertools import accumulate, pairwise
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment import chunks
from reader_app.alignment.chunks import read_words
from reader_app.alignment.rules import PLAIN, READING, Rules
from reader_app.alignment.tokens import tokens_of
from reader_app.alignment.worth import opens_after, reach, worth
from reader_app.article.span import Span
from reader_app.article.words import word_bounds

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


@given(TEXTS)
def test_words_are_those_of_the_whole_text(text):
    read = read_words(text, PLAIN)
    where = [(start, end) for start, end in word_bounds(text) if PLAIN.key(text[start:end])]
    assert list(zip(read.starts, read.ends, strict=True)) == where
    assert read.keys == [PLAIN.key(text[start:end]) for start, end in where]


@given(TEXTS)
def test_words_of_a_long_text_are_those_of_a_short_one(text):
    with patch.object(chunks, "_AT_ONCE", 2):
        long = read_words(text, READING)
    assert long == read_words(text, READING)


@given(st.lists(TEXTS, min_size=1, max_size=3), st.integers(0, 9), st.integers(0, 9))
def test_what_words_are_worth_depends_on_the_word_before_and_not_on_the_chunk(texts, start, stop):
    whole = "".join(texts)
    borders = [0, *accumulate(map(len, texts))]
    for rules in (PLAIN, READING, Rules(ignore_number_format=True)):
        tokens = tokens_of(whole, [Span(*bounds) for bounds in pairwise(borders)], rules)
        after = [True, *map(opens_after, tokens.keys)]
        letters = [tokens.text[start] for start in tokens.starts]
        values = list(map(worth, tokens.keys, letters, after[: len(letters)]))
        assert list(tokens.worths[start:stop]) == values[start:stop]
        assert reach(tokens.worths, 0, len(tokens), 4.0) == (sum(values) >= 4.0)


@given(TEXTS)
def test_what_the_rules_leave_out_is_no_word(text):
    for rules in (READING, Rules(ignore_number_format=True), Rules(ignored=("o", "[0-9]"))):
        read = read_words(text, rules)
        where = [(start, end) for start, end in rules.words(text, 0, len(text)) if rules.key(text[start:end])]
        assert (read.keys, read.starts, read.ends) == (
            [rules.key(text[start:end]) for start, end in where],
            [start for start, _ in where],
            [end for _, end in where],
        )
