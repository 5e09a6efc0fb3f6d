"""The common words of two sides: what is kept of large regions, and laws on any words under any limits."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.order import rising
from reader_app.alignment.words import anchors, subsequence
from reader_app.alignment.words.subsequence import common_prefix, common_runs, common_suffix, unique_pairs

WORDS = st.lists(st.sampled_from("the of gate bridge river opened shut crew boat night".split()), max_size=40)
TINY = {"SMALL_CELLS": 0, "CHAIN_MATCHES": 0}
LIMITS = [
    {},
    TINY,
    TINY | {"LAST": 0},
    TINY | {"LONG": 2, "WEIGHTY": 1.0},
    TINY | {"EXACT_CELLS": 0},
    TINY | {"EXACT_CELLS": 0, "SPARSE": 1},
    TINY | {"EXACT_CELLS": 0, "SPARSE": 0},
]


def runs_of(a, b):
    return common_runs(a, b, [2.0] * len(a), [2.0] * len(b))


def kept(runs):
    return sum(n for _, _, n in runs)


def text(size, seed):
    """Words as a newspaper's: few common, many rare, none that is there once only."""
    words = [f"w{n}" for n in range(400)]
    return random.Random(seed).choices(words, [1 / (n + 3) for n in range(400)], k=size)


@given(WORDS, WORDS, st.sampled_from(LIMITS))
def test_runs_are_common_and_rise_and_swapping_sides_swaps_them(a, b, limits):
    with pytest.MonkeyPatch.context() as patch:
        for name, value in limits.items():
            patch.setattr(anchors if name == "SPARSE" else subsequence, name, value)
        runs = runs_of(a, b)
        assert runs_of(b, a) == [(j, i, n) for i, j, n in runs]
        assert kept(runs_of(a, a)) == len(a)
    assert all(a[i : i + n] == b[j : j + n] and n for i, j, n in runs)
    assert all(i + n <= k and j + n <= m for (i, j, n), (k, m, _) in itertools.pairwise(runs))


def test_a_long_text_with_a_word_changed_here_and_there_keeps_the_others():
    a = text(5_000, seed=1)
    b = [f"new{n}" if n % 50 == 25 else word for n, word in enumerate(a)]
    assert len(a) * len(b) > subsequence.EXACT_CELLS
    assert kept(runs_of(a, b)) == 4_900


def test_a_long_text_whose_halves_changed_places_keeps_one_half():
    a = text(5_000, seed=2)
    b = a[2_700:] + a[:2_700]
    assert (0, 2_300, 2_700) in runs_of(a, b)


def test_two_long_texts_that_share_single_words_keep_few():
    a, b = text(4_500, seed=3), text(4_500, seed=4)
    assert all(n < 12 for _, _, n in runs_of(a, b))


@given(WORDS, WORDS, WORDS)
def test_common_ends_end_where_the_words_part(a, b, shared):
    long = shared * 40
    head, tail = common_prefix(long + a, long + b), common_suffix(a + long, b + long)
    assert (long + a)[:head] == (long + b)[:head]
    assert (long + a)[head : head + 1] != (long + b)[head : head + 1] or head == len(long) + min(len(a), len(b))
    assert tail == common_prefix((a + long)[::-1], (b + long)[::-1])


@given(WORDS, WORDS)
def test_unique_pairs_are_words_that_are_once_on_both_sides(a, b):
    pairs = unique_pairs(a, b)
    assert {a[i] for i, _ in pairs} == {word for word in a if a.count(word) == b.count(word) == 1}
    chain = rising(pairs)
    assert all(i < k and j < m for (i, j), (k, m) in itertools.pairwise(chain))
    assert set(chain) <= set(pairs)
    assert bool(chain) == bool(pairs)
