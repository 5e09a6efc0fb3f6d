"""The most readable common words of two short stretches.

Not the longest common subsequence: words are weighed, and every place where the redline begins anew costs.  An
island of small words between two changes is therefore given up, while a name, a number or a "not" stays.  Solved
exactly, as a chain of matches scored from the left with a staircase of best ends (after Hunt and Szymanski, 1977).
"""

from bisect import bisect_left
from collections.abc import Sequence

BREAK = 2.25


def match_count(a: Sequence[str], b: Sequence[str]) -> int:
    """How many pairs of equal words ``a`` and ``b`` hold; what ``best_chain`` costs."""
    counts: dict[str, int] = {}
    for key in b:
        counts[key] = counts.get(key, 0) + 1
    return sum([counts[key] for key in a if key in counts])


def best_chain(
    a: Sequence[str], b: Sequence[str], worth_a: Sequence[float], worth_b: Sequence[float]
) -> list[tuple[int, int]]:
    """Pairs of places of equal words, rising on both sides, of the greatest worth less BREAK for every change.

    ``worth_a`` and ``worth_b`` say what each word is worth; a pair counts the lesser of its two.
    """
    where = _places(b)
    places: list[tuple[int, int]] = []
    before: list[int] = []
    ends, scores, nodes = [-1], [0.0], [-1]
    last: dict[int, tuple[float, int]] = {-1: (0.0, -1)}
    top, best, end_a, end_b = -1, -BREAK, len(a) - 1, len(b) - 1
    for i, key in enumerate(a):
        if key not in where:
            last = {}
            continue
        row: dict[int, tuple[float, int]] = {}
        worth = worth_a[i]
        for j in where[key]:
            at = bisect_left(ends, j) - 1
            score, back = scores[at] - BREAK, nodes[at]
            along = last.get(j - 1)
            if along is not None and along[0] >= score:
                score, back = along
            score += worth if worth < worth_b[j] else worth_b[j]  # noqa: FURB136 - a call in the innermost step is dear
            row[j] = (score, len(places))
            places.append((i, j))
            before.append(back)
            total = score if i == end_a and j == end_b else score - BREAK
            if total > best:
                best, top = total, row[j][1]
        for j, (score, node) in row.items():
            at = bisect_left(ends, j)
            if scores[at - 1] < score:
                _rise((ends, scores, nodes), at, j, score, node)
        last = row
    return _followed(places, before, top)


def _followed(places: Sequence[tuple[int, int]], before: Sequence[int], top: int) -> list[tuple[int, int]]:
    """The chain that ends with number ``top``, from its beginning."""
    out = []
    while top >= 0:
        out.append(places[top])
        top = before[top]
    return out[::-1]


def _places(words: Sequence[str]) -> dict[str, list[int]]:
    """Where each of the words stands."""
    where: dict[str, list[int]] = {}
    for place, key in enumerate(words):
        where.setdefault(key, []).append(place)
    return where


def _rise(stairs: tuple[list[int], list[float], list[int]], at: int, j: int, score: float, node: int) -> None:
    """Put at ``at`` an end that is above the step before it and take away the steps it stands above."""
    ends, scores, nodes = stairs
    if at < len(ends) and ends[at] == j and scores[at] >= score:
        return
    stop = at
    while stop < len(ends) and scores[stop] <= score:
        stop += 1
    ends[at:stop], scores[at:stop], nodes[at:stop] = [j], [score], [node]
