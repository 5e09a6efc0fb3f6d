"""From similarities to links: the best order-keeping partition into small blocks, then what stands out of order.

A block joins up to two sentences with up to two, or one with up to four (after Gale and Church, 1993), and counts
only if the joined sentences are more alike than any two of them and every one takes part.
"""

from dataclasses import dataclass

import numpy as np

from reader_app.alignment.grams import Floats, Likeness

SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (1, 4), (4, 1))
TAKES_PART = 0.05


@dataclass(frozen=True, slots=True)
class Setting:
    """How much likeness is asked for.

    ``base`` is the similarity a block must pass, ``more`` what every further sentence in it costs, ``moved`` the
    similarity asked of a pair out of order, ``again`` of a second link for what is already paired; shares of 1.
    """

    base: float
    more: float
    moved: float
    again: float


Block = tuple[tuple[int, ...], tuple[int, ...]]


def in_order(alike: Likeness, setting: Setting) -> list[Block]:
    """Blocks of sentence numbers that rise on both sides, of the greatest gain in all."""
    single = alike.runs(1, 1)
    gains = {shape: _gains(alike, single, shape, setting) for shape in SHAPES}
    rows, columns = single.shape
    steps = [(shape, gain.tolist()) for shape, gain in gains.items() if gain.size]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    back = [[(0, 0)] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows + 1):
        for j in range(columns + 1):
            top, step = (best[i - 1][j], (1, 0)) if i else (-1.0, (0, 1))
            if j and best[i][j - 1] > top:
                top, step = best[i][j - 1], (0, 1)
            for (size_a, size_b), gain in steps:
                if i >= size_a and j >= size_b:
                    here = gain[i - size_a][j - size_b]
                    if here > 0 and best[i - size_a][j - size_b] + here > top:
                        top, step = best[i - size_a][j - size_b] + here, (size_a, size_b)
            best[i][j], back[i][j] = max(top, 0.0), step
    return _traced(back, rows, columns)


def _traced(back: list[list[tuple[int, int]]], i: int, j: int) -> list[Block]:
    out: list[Block] = []
    while i and j:
        size_a, size_b = back[i][j]
        if size_a and size_b:
            out.append((tuple(range(i - size_a, i)), tuple(range(j - size_b, j))))
        i, j = i - size_a, j - size_b
    return out[::-1]


def _gains(alike: Likeness, single: Floats, shape: tuple[int, int], setting: Setting) -> Floats:
    size_a, size_b = shape
    joined = alike.runs(size_a, size_b)
    gain = (joined - setting.base - setting.more * (size_a + size_b - 2)) * (size_a + size_b) / 2
    if not joined.size or shape == (1, 1):
        return gain
    windows = np.lib.stride_tricks.sliding_window_view(single, shape)
    takes_part = np.minimum(windows.max(axis=3).min(axis=2), windows.max(axis=2).min(axis=2)) >= TAKES_PART
    return np.where(takes_part & (joined >= windows.max(axis=(2, 3))), gain, 0.0)


def out_of_order(single: Floats, taken: list[Block], setting: Setting) -> list[Block]:
    """Pairs of sentences that are left over and alike, the most alike first."""
    free_a = set(range(single.shape[0])) - {i for a, _ in taken for i in a}
    free_b = set(range(single.shape[1])) - {j for _, b in taken for j in b}
    found = [(-single[i, j], i, j) for i in free_a for j in free_b if single[i, j] >= setting.moved]
    out: list[Block] = []
    for _, i, j in sorted(found):
        if i in free_a and j in free_b:
            free_a.remove(i)
            free_b.remove(j)
            out.append(((i,), (j,)))
    return out
