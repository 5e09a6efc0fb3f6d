"""Anchors: unique words and runs of words that keep their order, found by counting."""

import random

import pytest

from reader_app.alignment.order import rising
from reader_app.alignment.words.anchors import anchors


def by_hand(a, b, size):
    """The longest rising chain of runs of ``size`` words that occur once on both sides."""
    runs_a, runs_b = ([tuple(side[at : at + size]) for at in range(len(side) - size + 1)] for side in (a, b))
    once = [run for run in runs_a if runs_a.count(run) == runs_b.count(run) == 1]
    return rising([(runs_a.index(run), runs_b.index(run)) for run in once])


@pytest.mark.parametrize(("kinds", "size"), [(2_000, 1), (30, 3), (4, 8)])
def test_the_shortest_runs_that_are_unique_often_enough_cut(kinds, size):
    rolled = random.Random(5)
    a = [f"w{rolled.randrange(kinds)}" for _ in range(700)]
    b = [word for word in a if rolled.random() > 0.03]
    assert anchors(a, b, trusted=False) == by_hand(a, b, size) != []


def test_words_out_of_order_are_not_trusted():
    a = [f"w{at}" for at in range(200)]
    turned = a[100:] + a[:100]
    assert anchors(a, turned, trusted=True) == []
    assert len(anchors(a, turned, trusted=False)) == 100
    assert anchors(a, [*a[:90], "other", *a[90:]], trusted=True) == by_hand(a, [*a[:90], "other", *a[90:]], 1)


@pytest.mark.parametrize(("a", "b"), [(["hum"] * 50, ["hum"] * 60), (["hum"] * 3, ["hum"] * 900), (["a"], ["b"])])
def test_where_nothing_is_unique_nothing_cuts(a, b):
    assert anchors(a, b, trusted=False) == []
