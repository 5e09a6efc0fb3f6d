"""The common words of two sides of any size: trimmed, cut at anchors, solved exactly inside.

No clock and no state: the same words give the same answer under any load.  What lies between long runs that any
reader would keep goes to ``chain`` (the most readable common words), regions too large for it to an exact longest
common subsequence on Python's big integers, one bit a word (Crochemore, Iliopoulos, Pinzon and Reid, 2001; Hyyrö,
2004), and only what is beyond both is cut where words or runs of words that occur once on both sides keep their order
(patience, after Bram Cohen).
"""

from collections.abc import Hashable, Sequence

from reader_app.alignment.words.chain import BREAK, best_chain, few_matches, outweigh, plain_chain
from reader_app.alignment.words.longest import subsequence
from reader_app.alignment.words.worth import Worths, reach

Run = tuple[int, int, int]
CHAIN_MATCHES = 6_000
EXACT_CELLS = 16_000_000
STEP = 16
SMALL_CELLS, LONG, WEIGHTY, LAST = 60, 4, 8.0, 40


def common_runs(
    a: Sequence[str],
    b: Sequence[str],
    worth_a: Sequence[float],
    worth_b: Sequence[float],
    first: bool | None = None,
) -> list[Run]:
    """Runs ``(i, j, n)``: ``a[i:i+n] == b[j:j+n]``, rising on both sides, the ones a reader would leave unmarked.

    ``worth_a`` and ``worth_b`` say what each word is worth.  Swapping the sides swaps the runs, nothing else, where
    ``first`` says whether ``a`` comes first in an order of all sides; without it they are in order themselves.
    """
    if not ((len(a), a) <= (len(b), b) if first is None else first):
        return [(j, i, n) for i, j, n in common_runs(b, a, worth_b, worth_a, first=True)]
    solver = _Solver(a, b, worth_a, worth_b)
    solver.solve((0, len(a)), (0, len(b)), 0)
    return _joined(solver.runs)


def _joined(pieces: list[Run]) -> list[Run]:
    out: list[Run] = []
    for i, j, n in pieces:
        if out and out[-1][0] + out[-1][2] == i and out[-1][1] + out[-1][2] == j:
            out[-1] = (out[-1][0], out[-1][1], out[-1][2] + n)
        else:
            out.append((i, j, n))
    return out


class _Solver:
    """Two sides under way: what is known to be common so far, in order."""

    def __init__(self, a: Sequence[str], b: Sequence[str], worth_a: Sequence[float], worth_b: Sequence[float]) -> None:
        self.a, self.b, self.worth_a, self.worth_b = a, b, worth_a, worth_b
        self.sums: tuple[Sequence[int], Sequence[int]] | None = None
        if isinstance(worth_a, Worths) and isinstance(worth_b, Worths):
            self.sums = worth_a.words.sums, worth_b.words.sums
        self.runs: list[Run] = []

    def solve(self, of_a: tuple[int, int], of_b: tuple[int, int], depth: int) -> None:
        """Append the common runs of a region, given as places ``(start, stop)`` on both sides."""
        (i, stop_a), (j, stop_b) = of_a, of_b
        if i == stop_a or j == stop_b or (stop_a - i == stop_b - j == 1 and self.a[i] != self.b[j]):
            return
        a, b = self.a[i:stop_a], self.b[j:stop_b]
        cells = len(a) * len(b)
        if cells <= SMALL_CELLS and set(a).isdisjoint(b):
            return
        if SMALL_CELLS < cells <= EXACT_CELLS and depth < LAST and self._between_long_runs(a, b, (i, j)):
            return
        head = common_prefix(a, b) if a[0] == b[0] else 0
        if head:
            self.runs.append((i, j, head))
            a, b, i, j = a[head:], b[head:], i + head, j + head
        tail = common_suffix(a, b) if a and b and a[-1] == b[-1] else 0
        if tail:
            a, b = a[:-tail], b[:-tail]
        if a and b:
            self._solve_trimmed(a, b, (i, j), depth, cells)
        if tail:
            self.runs.append((stop_a - tail, stop_b - tail, tail))

    def _solve_trimmed(
        self, a: Sequence[str], b: Sequence[str], at: tuple[int, int], depth: int, untrimmed: int
    ) -> None:
        cells = len(a) * len(b)
        if cells <= EXACT_CELLS < untrimmed and depth < LAST and self._between_long_runs(a, b, at):
            return
        if cells <= CHAIN_MATCHES or few_matches(a, b, CHAIN_MATCHES):
            i, j = at
            sums = self.sums and (self.sums[0][i : i + len(a) + 1], self.sums[1][j : j + len(b) + 1])
            runs = plain_chain(a, b, sums) if sums else None
            if runs is None:
                chain = best_chain(a, b, self.worth_a[i : i + len(a)], self.worth_b[j : j + len(b)])
                runs = [(x, y, 1) for x, y in chain]
            self.runs += [(i + x, j + y, n) for x, y, n in runs]
        else:
            self._divide(a, b, at, depth)

    def _between_long_runs(self, a: Sequence[str], b: Sequence[str], at: tuple[int, int]) -> bool:
        """Solve a region between the weighty runs of a longest common subsequence; False where there are none.

        What both begin and end with is kept as it is, and does not count.
        """
        from rapidfuzz.distance import LCSseq  # noqa: PLC0415 - a comparison of small changes needs none

        i, j = at
        blocks = LCSseq.editops(a, b).as_matching_blocks()
        runs = [(i + block.a, j + block.b, block.size) for block in blocks]
        head, tail = runs[0], runs[-2] if len(runs) > 1 else runs[0]
        first = head[2] if head[:2] == at else 0
        last = tail[2] if tail[0] + tail[2] == i + len(a) and tail[1] + tail[2] == j + len(b) else 0
        if (len(a) - first - last) * (len(b) - first - last) <= SMALL_CELLS:
            return False
        firm = [n >= LONG and self._is_weighty(left, left + n) for left, _, n in runs]
        inner = slice(bool(first), -2 if last else -1)
        if not any(firm[inner]):
            return False
        between: list[Run] = []
        firm[0], firm[-1] = firm[0] or bool(first), True
        firm[-2] = firm[-2] or bool(last)
        for run, kept in zip(runs, firm, strict=True):
            if kept:
                self._between(between, at, run[:2])
                self.runs.append(run)
                between, at = [], (run[0] + run[2], run[1] + run[2])
            else:
                between.append(run)
        self.runs.pop()
        return True

    def _between(self, found: Sequence[Run], start: tuple[int, int], stop: tuple[int, int]) -> None:
        """Append the common runs between two places where ``found`` are those of a longest common subsequence.

        Where each word occurs once on a side and no two cross, and each run outweighs a break, they are the best.
        """
        if not found:
            return
        (i, j), (x, y) = start, stop
        if self.sums:
            words_a, words_b = set(self.a[i:x]), set(self.b[j:y])
            shared = len(words_a & words_b) == sum([n for _, _, n in found])
            if shared and len(words_a) == x - i and len(words_b) == y - j and outweigh(found, self.sums):
                self.runs += found
                return
        self.solve((i, x), (j, y), LAST)

    def _is_weighty(self, start: int, stop: int) -> bool:
        """Whether words of A are worth WEIGHTY together: most surely are, whatever letters they are written with."""
        if self.sums and self.sums[0][stop] - self.sums[0][start] > 10 * WEIGHTY:
            return True
        return reach(self.worth_a, start, stop, WEIGHTY)

    def _divide(self, a: Sequence[str], b: Sequence[str], at: tuple[int, int], depth: int) -> None:
        from reader_app.alignment.words.anchors import anchors  # noqa: PLC0415 - numpy is loaded when there is work for it

        cuts = anchors(a, b, trusted=len(a) * len(b) <= EXACT_CELLS) if depth < LAST else []
        if not cuts:
            worth = self.worth_a[at[0] : at[0] + len(a)]
            self.runs += [(at[0] + i, at[1] + j, n) for i, j, n in _readable(subsequence(a, b), a, b, worth)]
            return
        i = j = 0
        for x, y in cuts:
            if x < i or y < j:
                continue
            self.solve((at[0] + i, at[0] + x), (at[1] + j, at[1] + y), depth + 1)
            n = common_prefix(a, b, x, y)
            self.runs.append((at[0] + x, at[1] + y, n))
            i, j = x + n, y + n
        self.solve((at[0] + i, at[0] + len(a)), (at[1] + j, at[1] + len(b)), depth + 1)


def _readable(pairs: list[tuple[int, int]], a: Sequence[str], b: Sequence[str], worth: Sequence[float]) -> list[Run]:
    """Runs of ``pairs`` without the islands that are worth less than a break."""
    kept = []
    for i, j, n in _joined([(i, j, 1) for i, j in pairs]):
        edge = (i == 0 and j == 0) or (i + n == len(a) and j + n == len(b))
        if edge or sum(worth[i : i + n]) > BREAK:
            kept.append((i, j, n))
    return kept


def common_prefix(a: Sequence[Hashable], b: Sequence[Hashable], i: int = 0, j: int = 0) -> int:
    """How many words ``a`` from ``i`` and ``b`` from ``j`` on share at the start, by slices that grow."""
    n, low, step = min(len(a) - i, len(b) - j), 0, STEP
    while low < n:
        high = low + step
        if high <= n and a[i + low : i + high] == b[j + low : j + high]:
            low, step = high, step * 4
        elif step <= STEP:
            while low < n and a[i + low] == b[j + low]:
                low += 1
            return low
        else:
            step //= 4
    return low


def common_suffix(a: Sequence[Hashable], b: Sequence[Hashable]) -> int:
    """How many words ``a`` and ``b`` share at the end."""
    size_a, size_b = len(a), len(b)
    n, low, step = min(size_a, size_b), 0, STEP
    while low < n:
        high = low + step
        if high <= n and a[size_a - high : size_a - low] == b[size_b - high : size_b - low]:
            low, step = high, step * 4
        elif step <= STEP:
            while low < n and a[size_a - low - 1] == b[size_b - low - 1]:
                low += 1
            return low
        else:
            step //= 4
    return low


def unique_pairs(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Places of what occurs once in ``a`` and once in ``b``, in the order of ``a``."""
    once_a: dict[Hashable, int] = {}
    once_b: dict[Hashable, int] = {}
    for i, key in enumerate(a):
        once_a[key] = -1 if key in once_a else i
    for j, key in enumerate(b):
        if key in once_a:
            once_b[key] = -1 if key in once_b else j
    return sorted((once_a[key], j) for key, j in once_b.items() if j >= 0 <= once_a[key])
