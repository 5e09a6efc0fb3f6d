"""What keeps the common order and what was moved: the heaviest chain that never falls."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from zlib import crc32

Cell = tuple[int, int]


def heaviest_chain(cells: Sequence[Cell], weights: Sequence[float]) -> set[Cell]:
    """The cells of the chain of the greatest weight in which neither side ever falls.

    ``cells`` are pairs of numbers without doubles; one sentence told in two is no fall.
    """
    order = sorted(range(len(cells)), key=lambda k: cells[k])
    ends: list[int] = []
    scores: list[float] = []
    nodes: list[int] = []
    back = [-1] * len(cells)
    for k in order:
        j = cells[k][1]
        at = bisect_right(ends, j)
        back[k] = nodes[at - 1] if at else -1
        score = weights[k] + (scores[at - 1] if at else 0.0)
        stop = at
        while stop < len(ends) and scores[stop] <= score:
            stop += 1
        start = at - 1 if at and ends[at - 1] == j else at
        ends[start:stop], scores[start:stop], nodes[start:stop] = [j], [score], [k]
    out: set[Cell] = set()
    k = nodes[-1] if nodes else -1
    while k >= 0:
        out.add(cells[k])
        k = back[k]
    return out


def rising(pairs: Sequence[Cell]) -> list[Cell]:
    """The longest chain of ``pairs`` that rises on both sides; ``pairs`` are sorted by their first."""
    tails: list[int] = []
    at: list[int] = []
    back = [-1] * len(pairs)
    for number, (_, j) in enumerate(pairs):
        if not tails or j > tails[-1]:
            back[number] = at[-1] if at else -1
            tails.append(j)
            at.append(number)
        else:
            place = bisect_left(tails, j)
            back[number] = at[place - 1] if place else -1
            tails[place], at[place] = j, number
    out, number = [], at[-1] if at else -1
    while number >= 0:
        out.append(pairs[number])
        number = back[number]
    return out[::-1]


def text_weight(a: str, b: str) -> float:
    """What it weighs that two texts stand in order: their letters, and a fraction that breaks ties by content."""
    signs = crc32(a.encode("utf-8", "replace")) + crc32(b.encode("utf-8", "replace"))
    return len(a) + len(b) + signs / 2**34
