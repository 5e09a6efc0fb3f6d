"""What is left over between two links is a pair where it is far more alike than strangers are."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.sentences.between import left_between, percentile
from reader_app.alignment.sentences.decode import linked
from reader_app.alignment.sentences.grams import Likeness
from reader_app.alignment.sentences.windows import link_texts

ORDER = [(k, k) for k in range(20) if k not in {8, 9}]


def cosines(*likely):
    out = np.full((20, 20), 0.05)
    for i, j, value in [*((i, j, 0.6) for i, j in ORDER), *likely]:
        out[i, j] = value
    return out


def taken():
    out = np.zeros((20, 20), dtype=bool)
    for cell in ORDER:
        out[cell] = True
    return out


@pytest.mark.parametrize(
    ("likely", "found"),
    [
        ([(8, 9, 0.2)], [(8, 9)]),
        ([(8, 8, 0.2), (9, 9, 0.15)], [(8, 8), (9, 9)]),
        ([(8, 8, 0.2), (9, 8, 0.15)], [(8, 8)]),
        ([(8, 8, 0.2), (8, 9, 0.2)], []),
        ([(8, 8, 0.09)], []),
        ([(8, 3, 0.3)], []),
    ],
)
def test_the_best_pairs_of_a_gap_are_found(likely, found):
    assert list(zip(*left_between(cosines(*likely), taken()), strict=True)) == found
    turned = list(zip(*left_between(cosines(*likely).T, taken().T), strict=True))
    assert sorted((i, j) for j, i in turned) == found


def test_where_strangers_are_alike_more_is_asked():
    alike = cosines((8, 9, 0.2)) + 0.1
    assert left_between(alike, taken()) == ([8], [9])
    assert left_between(np.maximum(alike, 0.25), taken()) == ([], [])


HARBOUR = "The harbour board raised the fee for small boats from forty to ninety crowns, its first change since 1998."
WEATHER = "A gale that blew for three nights had torn the old mole open in four places before Easter."
PETITION = "A petition of the fishermen against the fee was signed by eleven hundred people within one week."


@pytest.mark.parametrize(
    ("a", "b", "linked"),
    [
        pytest.param((HARBOUR, WEATHER, PETITION), (f"{HARBOUR} {PETITION}",), {(0, 0), (2, 0)}, id="middle dropped"),
        pytest.param((HARBOUR, WEATHER, HARBOUR), (HARBOUR,), {(0, 0)}, id="told twice"),
        pytest.param(
            (HARBOUR, WEATHER, PETITION), (f"{HARBOUR} {PETITION}", WEATHER), {(0, 0), (1, 1)}, id="against the order"
        ),
    ],
)
def test_a_text_left_over_joins_the_one_that_tells_it_with_another(a, b, linked):
    found = {(i, j) for link in link_texts(a, b).main for i in link.a for j in link.b}
    assert found == linked
    turned = {(i, j) for link in link_texts(b, a).main for j in link.a for i in link.b}
    assert turned == linked


def test_a_sentence_that_is_like_all_is_not_told_again_by_each():
    bare = np.full((10, 10), 0.02)
    bare[range(10), range(10)] = 0.3
    hub, fact = bare.copy(), bare.copy()
    hub[4, :] = np.maximum(hub[4, :], 0.12)
    fact[4, 7] = 0.12
    again = [{link.b for link in linked(likeness_of(cosine)).again if link.a == (4,)} for cosine in (hub, fact)]
    assert again == [set(), {(7,)}]


def likeness_of(cosine):
    size = np.full(10, 80.0)
    return Likeness(cosine, cosine, cosine, size, size)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40), st.integers(0, 100))
def test_a_percentile_is_that_of_numpy(values, percent):
    assert percentile(np.array(values), percent) == np.percentile(values, percent)
