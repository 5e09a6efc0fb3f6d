"""What is left over between two links is a pair where it is far more alike than strangers are."""

import numpy as np
import pytest

from reader_app.alignment.between import left_between

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
