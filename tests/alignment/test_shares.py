"""Shares of words worked out for many pairs are those of each pair alone."""

from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.sentences import word_places
from reader_app.alignment.sentences.revision import shared_words
from reader_app.alignment.sentences.shares import shares

WORDS = st.sampled_from(
    "fog Fog fog. tide a \0 1,000 ten_men été 東京都 \ud800 \U0001f30d twenty-one-or-two-letters".split(" ")
)
SPACES = st.sampled_from([" ", "  ", "\n", "\t", "\u00a0", "\u2003", ""])
TEXTS = st.lists(st.tuples(WORDS, SPACES), max_size=8).map(lambda told: "".join(map("".join, told)))


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=8), st.sampled_from([1, 9, 1 << 18]))
def test_shares_of_many_pairs_are_those_of_each(pairs, at_once):
    with patch.object(word_places, "_AT_ONCE", at_once):
        found = shares([a for a, _ in pairs], [b for _, b in pairs])
    assert found == [shared_words(a, b) for a, b in pairs]
