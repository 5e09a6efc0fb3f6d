"""The most readable common words of two short stretches.

Not the longest common subsequence: words are weighed, and every place where the redline begins anew costs.  An
island of small words between two changes is therefore given up, while a name, a number or a "not" stays.  Solved
exactly, as a chain of matches scored from the left with a staircase of best ends (after Hunt and Szymanski, 1977).
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from reader_app.alignment.words.worth import some_of

BREAK = 2.25
Match = tuple[int, int, float]
Run = tuple[int, int, int]


def match_count(a: Sequence[str], b: Sequence[str]) -> int:
    """How many pairs of equal words ``a`` and ``b`` hold; what ``best_chain`` costs."""
    counts: dict[str, int] = {}
    for key in b:
        counts[key] = counts.get(key, 0) + 1
    return sum([counts[key] for key in a if key in counts])


def few_matches(a: Sequence[str], b: Sequence[str], most: int) -> bool:
    """Whether ``a`` and ``b`` hold at most so many pairs of equal words; told from their beginnings if they can."""
    longest = max(len(a), len(b))
    return (longest <= most or match_count(a[:most], b[:most]) <= most) and match_count(a, b) <= most


def plain_chain(a: Sequence[str], b: Sequence[str], sums: tuple[Sequence[int], Sequence[int]]) -> list[Run] | None:
    """The runs of the best chain where it is plain; None where it has to be worked out.

    It is where no word occurs twice on a side, those in common rise, and each run outweighs a break.  ``sums`` are
    what the words before each place are worth at least, in tenths.
    """
    words_a, words_b = set(a), set(b)
    if len(words_a) < len(a) or len(words_b) < len(b):
        return None
    runs: list[Run] = []
    x = y = 0
    for i, j in sorted([(a.index(word), b.index(word)) for word in words_a & words_b]):
        if i == x and j == y and runs:
            runs[-1] = (runs[-1][0], runs[-1][1], runs[-1][2] + 1)
        elif j < y:
            return None
        else:
            runs.append((i, j, 1))
        x, y = i + 1, j + 1
    return runs if outweigh(runs, sums) else None


def outweigh(runs: Iterable[Run], sums: tuple[Sequence[int], Sequence[int]]) -> bool:
    """Whether each run surely is worth more than a break; ``sums`` as for ``plain_chain``."""
    (of_a, of_b), least = sums, 10 * BREAK
    return all(of_a[i + n] - of_a[i] > least < of_b[j + n] - of_b[j] for i, j, n in runs)


def best_chain(
    a: Sequence[str], b: Sequence[str], worth_a: Sequence[float], worth_b: Sequence[float]
) -> list[tuple[int, int]]:
    """Pairs of places of equal words, rising on both sides, of the greatest worth less BREAK for every change.

    ``worth_a`` and ``worth_b`` say what each word is worth; a pair counts the lesser of its two.
    """
    matches = _matches(a, b, worth_a, worth_b)
    corner = len(a) - 1, len(b) - 1
    row = column = -1
    for i, j, _ in matches:
        if i == row or j <= column:
            return crossing_chain(matches, corner)
        row, column = i, j
    return _islands_kept(matches, corner)


def _matches(a: Sequence[str], b: Sequence[str], worth_a: Sequence[float], worth_b: Sequence[float]) -> list[Match]:
    """Pairs of places of equal words and their worth; none that stands alone and is worth less than a break.

    Such a pair is in no best chain: without it there is a break less.
    """
    common = set(a).intersection(b)
    at_a, at_b = [i for i, key in enumerate(a) if key in common], [j for j, key in enumerate(b) if key in common]
    where: dict[str, list[tuple[int, float]]] = {key: [] for key in common}
    for j, worth in zip(at_b, some_of(worth_b, at_b), strict=True):
        where[b[j]].append((j, worth))
    out: list[Match] = []
    end_a, end_b = len(a) - 1, len(b) - 1
    for i, own in zip(at_a, some_of(worth_a, at_a), strict=True):
        for j, other in where[a[i]]:
            worth = own if own < other else other  # noqa: FURB136 - a call in the innermost step is dear
            if (
                worth >= BREAK
                or (a[i - 1] == b[j - 1] if i and j else i == j)
                or (a[i + 1] == b[j + 1] if i < end_a and j < end_b else i - end_a == j - end_b)
            ):
                out.append((i, j, worth))
    return out


def _islands_kept(matches: Sequence[Match], corner: tuple[int, int]) -> list[tuple[int, int]]:
    """The best chain of ``matches`` that rise on both sides: without the runs that are worth less than a break."""
    out: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    total = 0.0
    for i, j, worth in matches:
        if run and run[-1] != (i - 1, j - 1):
            if total > BREAK or run[0] == (0, 0):
                out += run
            run, total = [], 0.0
        run.append((i, j))
        total += worth
    return out + run if run and (total > BREAK or run[0] == (0, 0) or run[-1] == corner) else out


def crossing_chain(matches: Sequence[Match], corner: tuple[int, int]) -> list[tuple[int, int]]:
    """The best chain of ``matches``, which are in order; one that ends in the ``corner`` has no break behind it."""
    before: list[int] = []
    ends, scores, nodes = [-1], [0.0], [-1]
    last: dict[int, tuple[float, int]] = {-1: (0.0, -1)}
    row: dict[int, tuple[float, int]] = {}
    top, best, at_row = -1, -BREAK, 0
    for number, (i, j, worth) in enumerate(matches):
        if i != at_row:
            _raise_all((ends, scores, nodes), row)
            last, row, at_row = (row if i == at_row + 1 else {}), {}, i
        at = bisect_left(ends, j) - 1
        score, back = scores[at] - BREAK, nodes[at]
        along = last.get(j - 1)
        if along is not None and along[0] >= score:
            score, back = along
        score += worth
        row[j] = (score, number)
        before.append(back)
        total = score if (i, j) == corner else score - BREAK
        if total > best:
            best, top = total, number
    out = []
    while top >= 0:
        out.append(matches[top][:2])
        top = before[top]
    return out[::-1]


def _raise_all(stairs: tuple[list[int], list[float], list[int]], row: dict[int, tuple[float, int]]) -> None:
    """Put the ends of a row where they are above the step before, and take away the steps they stand above."""
    ends, scores, nodes = stairs
    for j, (score, node) in row.items():
        at = bisect_left(ends, j)
        if scores[at - 1] >= score or (at < len(ends) and ends[at] == j and scores[at] >= score):
            continue
        stop = at
        while stop < len(ends) and scores[stop] <= score:
            stop += 1
        ends[at:stop], scores[at:stop], nodes[at:stop] = [j], [score], [node]
