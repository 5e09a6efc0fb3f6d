"""The best chain of common words is the best of all there are."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.words.chain import BREAK, best_chain, match_count

WORDS = st.lists(st.sampled_from("abc"), min_size=1, max_size=6)
WORTHS = st.lists(st.sampled_from([0.5, 0.8, 1.4, 2.0, 2.3, 3.0]), min_size=6, max_size=6)


def worth_of(chain, worth_a, worth_b, corner):
    """What a chain is worth, less a break for every change before, between and behind its pairs."""
    changes = sum((x, y) != (i + 1, j + 1) for (i, j), (x, y) in pairwise(chain))
    changes += 1 if not chain else (chain[0] != (0, 0)) + (chain[-1] != corner)
    return sum(min(worth_a[i], worth_b[j]) for i, j in chain) - BREAK * changes


def chains(a, b, i=0, j=0):
    """All chains of equal words from two places on."""
    yield []
    for x in range(i, len(a)):
        for y in range(j, len(b)):
            if a[x] == b[y]:
                for rest in chains(a, b, x + 1, y + 1):
                    yield [(x, y), *rest]


@given(WORDS, WORDS, WORTHS, WORTHS)
def test_no_chain_is_worth_more(a, b, worth_a, worth_b):
    corner = (len(a) - 1, len(b) - 1)
    found = best_chain(a, b, worth_a, worth_b)
    assert all(a[i] == b[j] for i, j in found)
    assert all(i < x and j < y for (i, j), (x, y) in pairwise(found))
    best = max(worth_of(chain, worth_a, worth_b, corner) for chain in chains(a, b))
    assert worth_of(found, worth_a, worth_b, corner) == pytest.approx(best)


@given(WORDS, WORDS)
def test_matches_are_counted(a, b):
    assert match_count(a, b) == sum(x == y for x in a for y in b)
