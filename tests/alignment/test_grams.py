"""Likeness against the same sums made one gram at a time."""

import math
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.alignment.sentences import grams
from reader_app.alignment.sentences.grams import LENGTH, letters, likeness

TEXTS = st.lists(
    st.lists(
        st.sampled_from("the Tide tide, rose. été — “fog” 東京 \0 straße İ \u200bx a_b".split(" ")), max_size=8
    ).map(" ".join),
    min_size=1,
    max_size=5,
)


def counts(text):
    told = letters(text)
    return Counter(told[at : at + LENGTH] for at in range(len(told) - LENGTH + 1))


def summed(a, b):
    """Cosine, share of A's weight, share of B's, for every pair of texts."""
    told = [counts(text) for text in (*a, *b)]
    within = Counter(gram for each in told for gram in each)
    weights = [{g: (1 + math.log(n)) * math.log(1 + len(told) / within[g]) for g, n in each.items()} for each in told]
    sizes = [sum(weight**2 for weight in each.values()) for each in weights]
    out = []
    for i, one in enumerate(weights[: len(a)]):
        for j, other in enumerate(weights[len(a) :], len(a)):
            both = one.keys() & other.keys()
            dot = sum(one[gram] * other[gram] for gram in both)
            of_a, of_b = (sum(side[gram] ** 2 for gram in both) for side in (one, other))
            norms = [max(sizes[k], 1e-9) for k in (i, j)]
            out += [dot / max(math.sqrt(sizes[i] * sizes[j]), 1e-9), of_a / norms[0], of_b / norms[1]]
    return [min(share, 1.0) for share in out]


@settings(max_examples=40)
@given(TEXTS, TEXTS, st.sampled_from([grams._MOST_PAIRS, 1]))
def test_likeness_is_the_sum_over_the_grams_of_both(a, b, most):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grams, "_MOST_PAIRS", most)
        alike = likeness(a, b)
    found = [
        float(part[i, j])
        for i in range(len(a))
        for j in range(len(b))
        for part in (alike.cosine, alike.of_a, alike.of_b)
    ]
    assert found == pytest.approx(summed(a, b), abs=3e-6)
    assert [*alike.size_a, *alike.size_b] == [len(letters(text)) for text in (*a, *b)]
