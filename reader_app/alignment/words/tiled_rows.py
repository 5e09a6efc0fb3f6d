"""The edits of many rows at once: what ``tiling`` gives for each, in columns.

Between two changes lies a kept piece, empty or not; both are worked out side by side for all rows.  A row whose kept
pieces are not written alike is left to ``tiling``.
"""

from collections import deque
from collections.abc import Sequence
from itertools import chain, pairwise, repeat
from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.model import Edit, EditKind, set_a, set_b, set_kind
from reader_app.alignment.words.subsequence import Run
from reader_app.alignment.words.tokens import Tokens
from reader_app.article.span import Span, set_end, set_start

Whole = NDArray[np.int64]
_KINDS = (EditKind.SAME, EditKind.CHANGED, EditKind.ONLY_A, EditKind.ONLY_B)
_SAME, _CHANGED, _ONLY_A, _ONLY_B = range(4)


class Place(NamedTuple):
    """Where a row lies: code points before and behind it that both sides share, and how far its sides are shifted."""

    head: int
    tail: int
    by_a: int
    by_b: int


class _Side:
    """One side of many rows: where its words and the rows begin and end, in code points of ``text``."""

    def __init__(self, rows: Sequence[Tokens]) -> None:
        self.text = rows[0].text
        self.starts, self.ends = (
            np.frombuffer(b"".join(cast("list[bytes]", columns)), np.uint32).astype(np.int64)
            for columns in ([row.starts for row in rows], [row.ends for row in rows])
        )
        self.begin, self.stop = (np.array(told) for told in ([row.begin for row in rows], [row.stop for row in rows]))
        self.sizes = np.fromiter(map(len, rows), np.int64, len(rows))
        self.first = self.sizes.cumsum() - self.sizes

    def around(self, row: Whole, low: Whole, high: Whole) -> Whole:
        """Of words ``low`` to ``high`` of rows: the ends of the words before, their own bounds, the next one's start.

        Of no words their own bounds mean nothing.
        """
        starts, ends, first = np.append(self.starts, 0), np.append(self.ends, 0), self.first[row]
        before = np.where(low > 0, ends[first + low - 1], self.begin[row])
        behind = np.where(high < self.sizes[row], starts[first + high], self.stop[row])
        return np.stack((before, starts[first + low], ends[first + high - 1], behind))


def edits_of_rows(
    rows: Sequence[tuple[Tokens, Tokens]], runs: Sequence[Sequence[Run]], places: Sequence[Place]
) -> list[tuple[Edit, ...] | None]:
    """The edits of every row, whose kept words are its runs; None where a kept piece is written in two ways.

    The sides of all rows are stretches of one text each.
    """
    a, b = _Side([row for row, _ in rows]), _Side([row for _, row in rows])
    row, changes, kinds = _changes(a, b, runs)
    kept, of_row = _kept(a, b, row, changes)
    left, right, from_b, to_b = kept
    told = zip(left.tolist(), right.tolist(), from_b.tolist(), to_b.tolist(), strict=True)
    text_a, text_b = a.text, b.text
    alike = np.array([text_a[x:y] == text_b[u:v] for x, y, u, v in told])
    hard = np.zeros(len(rows), dtype=bool)
    hard[of_row[~alike]] = True
    head, tail, by_a, by_b = np.array(places).T
    first = np.searchsorted(of_row, np.arange(len(rows) + 1))
    kept[0::2, first[:-1]] -= head
    kept[1::2, first[1:] - 1] += tail
    # a kept piece stands at every other place, a change behind each but the last of a row
    at_kept = 2 * np.arange(len(of_row)) - of_row
    at_change = np.delete(at_kept, first[1:] - 1) + 1
    bounds = np.empty((3, len(of_row) + len(row)), dtype=np.int64)
    bounds[:, at_kept] = kept[1] + by_a[of_row], kept[3] + by_b[of_row], np.full(len(of_row), _SAME)
    bounds[:, at_change] = changes[1] + by_a[row], changes[3] + by_b[row], kinds
    there = np.ones(bounds.shape[1], dtype=bool)
    there[at_kept] = kept[1] > kept[0]
    rows_of = np.empty(bounds.shape[1], dtype=np.int64)
    rows_of[at_kept], rows_of[at_change] = of_row, row
    there &= ~hard[rows_of]
    stops = np.searchsorted(rows_of[there], np.arange(len(rows) + 1)).tolist()
    begins = kept[0::2, first[:-1]] + (by_a, by_b)
    edits = _made(bounds[:, there], begins.tolist(), stops)
    return [None if no else tuple(edits[x:y]) for no, (x, y) in zip(hard.tolist(), pairwise(stops), strict=True)]


def _changes(a: _Side, b: _Side, runs: Sequence[Sequence[Run]]) -> tuple[Whole, Whole, Whole]:
    """The row of every change, its bounds on both sides, and its kind."""
    ends = zip(a.sizes.tolist(), b.sizes.tolist(), repeat(0), strict=False)
    flat = chain.from_iterable(chain.from_iterable((*each, end) for each, end in zip(runs, ends, strict=True)))
    i, j, n = np.fromiter(flat, np.int64).reshape(-1, 3).T
    row = np.repeat(np.arange(len(runs)), np.fromiter(map(len, runs), np.int64, len(runs)) + 1)
    goes_on = np.concatenate(([False], row[1:] == row[:-1]))
    end_a, end_b = (np.where(goes_on, np.roll(side + n, 1), 0) for side in (i, j))
    change = np.flatnonzero((i > end_a) | (j > end_b))
    row, i, j, end_a, end_b = row[change], i[change], j[change], end_a[change], end_b[change]
    around_a, around_b = a.around(row, end_a, i), b.around(row, end_b, j)
    bounds = np.concatenate((around_a[1:3], around_b[1:3]))
    kinds = np.full(len(row), _CHANGED)
    for alone, kind, bare, full, sides in (
        (i == end_a, _ONLY_B, (a.text, around_a), (b.text, around_b), [0, 1, 2, 3]),
        (j == end_b, _ONLY_A, (b.text, around_b), (a.text, around_a), [2, 3, 0, 1]),
    ):
        which = np.flatnonzero(alone)
        kinds[which] = kind
        told = _one_sided(bare[0], bare[1][:, which], full[0], full[1][:, which])
        for place, bound in zip(sides, told, strict=True):
            bounds[place, which] = bound
    return row, bounds, kinds


def _one_sided(bare: str, around_bare: Whole, full: str, around: Whole) -> Whole:
    """The bounds of changes whose words stand in ``full`` alone: as much space stays outside as ``bare`` has there."""
    (left, _, _, right), (start, first, last, stop) = around_bare, around
    spaces = zip(*(column.tolist() for column in (left, right, start, first, last, stop)), strict=True)
    behind = np.array([bare[x:y] == full[t:u] != full[r:s] for x, y, r, s, t, u in spaces], dtype=bool)
    place = np.where(behind, left, right)
    begin = np.where(behind, start, start + np.minimum(first - start, right - left))
    return np.stack((place, place, begin, np.where(behind, last, stop)))


def _kept(a: _Side, b: _Side, row: Whole, changes: Whole) -> tuple[Whole, Whole]:
    """The bounds of every kept piece on both sides, and its row: those before each change and at the end of rows."""
    count = len(a.sizes)
    of_row = np.sort(np.concatenate((row, np.arange(count))), kind="stable")
    ends = np.searchsorted(of_row, np.arange(count), side="right")
    before = np.arange(len(row)) + row
    out = np.empty((4, len(of_row)), dtype=np.int64)
    for side, (low, high) in ((a, (0, 1)), (b, (2, 3))):
        out[low, np.concatenate(([0], ends[:-1]))], out[high, ends - 1] = side.begin, side.stop
        out[high, before], out[low, before + 1] = changes[low], changes[high]
    return out, of_row


_eat = deque[None](maxlen=0).extend


def _made(bounds: Whole, begins: Sequence[Sequence[int]], stops: Sequence[int]) -> list[Edit]:
    """Edits from their ends on both sides and their kinds; each begins where the one before it in its row ends."""
    count = bounds.shape[1]
    sides = []
    for ends, of_rows in zip(bounds[:2].tolist(), begins, strict=True):
        starts = [0, *ends]
        for place, begin in zip(stops, of_rows, strict=False):
            starts[place] = begin
        sides.append((starts, ends))
    spans: list[list[Span]] = []
    for starts, ends in sides:
        made: list[Span] = list(map(object.__new__, repeat(Span, count)))
        _eat(map(set_start, made, starts))
        _eat(map(set_end, made, ends))
        spans.append(made)
    out: list[Edit] = list(map(object.__new__, repeat(Edit, count)))
    _eat(map(set_kind, out, map(_KINDS.__getitem__, bounds[2].tolist())))
    _eat(map(set_a, out, spans[0]))
    _eat(map(set_b, out, spans[1]))
    return out
