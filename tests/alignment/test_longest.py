"""Longest common subsequences: as long as can be, by whichever engine a region's size chooses."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.words import longest
from reader_app.alignment.words.longest import by_edits, exact, subsequence

WORDS = st.lists(st.sampled_from("the a gate bridge river opened shut".split()), max_size=24)


def most(a, b):
    """How many words two sides share in order, by the textbook's table."""
    row = [0] * (len(b) + 1)
    for x in a:
        above = row[:]
        for j, y in enumerate(b, 1):
            row[j] = above[j - 1] + 1 if x == y else max(above[j], row[j - 1])
    return row[-1]


def assert_common(pairs, a, b):
    assert all(a[i] == b[j] for i, j in pairs)
    assert all(i < k and j < m for (i, j), (k, m) in itertools.pairwise(pairs))


@given(WORDS, WORDS, st.sampled_from([{}, {"ROWS_CELLS": 0}]))
def test_nothing_longer_is_common(a, b, limits):
    with pytest.MonkeyPatch.context() as patch:
        for name, value in limits.items():
            patch.setattr(longest, name, value)
        pairs = subsequence(a, b)
    assert_common(pairs, a, b)
    assert len(pairs) == most(a, b)


@given(WORDS, WORDS)
def test_beyond_all_bounds_the_answer_is_exact_inside_blocks(a, b):
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {"ROWS_CELLS": 0, "BOUND_CELLS": 0, "FEW_EDITS": -1, "BLOCK": 5}.items():
            patch.setattr(longest, name, value)
        pairs, same = subsequence(a, b), subsequence(a, a)
    assert_common(pairs, a, b)
    assert len(same) == len(a)


@given(*[st.lists(st.integers(0, 70_000), max_size=12)] * 2)
def test_both_engines_find_as_many(a, b):
    found = by_edits(a, b)
    assert_common(found, a, b)
    assert len(found) == len(exact(a, b)) == most(a, b)
