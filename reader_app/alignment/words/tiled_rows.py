"""The edits of many rows at once: what ``tiling`` gives for each, in columns.

Between two changes lies a kept piece, empty or not; both are worked out side by side for all rows.
"""

from collections import deque
from collections.abc import Sequence
from itertools import pairwise, repeat

import numpy as np

from reader_app.alignment.model import Edit, EditKind, set_a, set_b, set_kind
from reader_app.alignment.words.attach import attached
from reader_app.alignment.words.columns import Runs, Side, Whole
from reader_app.alignment.words.tiling import Wording
from reader_app.alignment.words.together import runs_of_rows
from reader_app.article.span import Span, set_end, set_start

_KINDS = np.array([EditKind.SAME, EditKind.CHANGED, EditKind.ONLY_A, EditKind.ONLY_B], dtype=object)
_SAME, _CHANGED, _ONLY_A, _ONLY_B = range(4)


def edits_of_rows(a: Side, b: Side, around: Sequence[tuple[int, int]], at: Sequence[tuple[int, int]]) -> list[Wording]:
    """The edits of every row, as those of one alone; ``around`` and ``at`` are of each what ``row_tiled`` is given."""
    runs = _attached(runs_of_rows(a, b), a, b)
    return _tiled(a, b, runs, np.array(around), np.array(at))


def _attached(runs: Runs, a: Side, b: Side) -> Runs:
    """What ``attached`` leaves of every row's runs: most have no mark where a change begins or ends, and stay."""
    told = runs.closed(a, b)
    goes_on, end_a, end_b = told.ends_before(a, b)
    hangs_a, hangs_b = np.append(a.hanging, [False]), np.append(b.hanging, [False])
    in_a, in_b = told.a > end_a, told.b > end_b
    behind = goes_on & ((in_a & hangs_a[end_a]) | (in_b & hangs_b[end_b]))
    before = (told.size > 0) & in_a & in_b & hangs_a[told.a] & hangs_b[told.b]
    rows = np.flatnonzero(np.bincount(told.row[behind | before]))  # np.unique loads masked arrays for this
    ends = [zip(a.bounds[rows + late].tolist(), b.bounds[rows + late].tolist(), strict=True) for late in (0, 1)]
    numbers = rows.tolist()
    found = zip(runs.of_rows(numbers), *ends, strict=True)
    return runs.put_in(numbers, [attached(of_row, a, b, begins, stops) for of_row, begins, stops in found])


def _tiled(a: Side, b: Side, runs: Runs, around: Whole, at: Whole) -> list[Wording]:
    """The edits of every row, whose kept words are its runs."""
    row, changes, kinds = _changes(a, b, runs)
    kept, of_row = _kept(a, b, row, changes)
    (head, tail), (at_a, at_b) = around.T, at.T
    by_a, by_b = at_a + head - a.begins, at_b + head - b.begins
    first = np.searchsorted(of_row, np.arange(len(a) + 1))
    beside = np.zeros((2, len(of_row)), dtype=np.int64)
    beside[0, first[:-1]], beside[1, first[1:] - 1] = head, tail
    parts, piece = _parts(a, b, kept, beside)
    # a kept piece stands at every other place, a change behind each but the last of a row
    at_kept = 2 * np.arange(len(of_row)) - of_row
    at_change = np.delete(at_kept, first[1:] - 1) + 1
    order = np.argsort(np.concatenate((at_kept[piece], at_change)), kind="stable")
    rows_of = np.concatenate((of_row[piece], row))[order]
    bounds = np.concatenate(((*parts, np.full(len(piece), _SAME)), (changes[1], changes[3], kinds)), axis=1)[:, order]
    bounds[:2] += by_a[rows_of], by_b[rows_of]
    stops = np.searchsorted(rows_of, np.arange(len(a) + 1)).tolist()
    begins = kept[0::2, first[:-1]] - head + (by_a, by_b)
    edits = _made(bounds, begins.tolist(), stops)
    total = a.stops - a.begins + b.stops - b.begins + 2 * (head + tail)
    same = np.bincount(of_row, kept[1] - kept[0] + kept[3] - kept[2], len(a)).astype(np.int64) + 2 * (head + tail)
    counts = np.stack((total, same, np.bincount(row, minlength=len(a))), axis=1).tolist()
    return [Wording(tuple(edits[x:y]), *count) for (x, y), count in zip(pairwise(stops), counts, strict=True)]


def _parts(a: Side, b: Side, kept: Whole, beside: Whole) -> tuple[Whole, Whole]:
    """Where the parts of kept pieces end on both sides, and the piece of each.

    A piece is one part where it is written alike; else a space or mark that is longer on one side is a part of its
    own.  ``beside`` is how much of its row's common ends goes with each piece.
    """
    text_a, text_b = a.text, b.text
    alike = np.array([text_a[x:y] == text_b[u:v] for x, y, u, v in zip(*kept.tolist(), strict=True)], dtype=bool)
    simple = np.flatnonzero(alike & (kept[1] - kept[0] + beside.sum(axis=0) > 0))
    piece = np.flatnonzero(~alike)
    (first_a, stop_a), first_b = np.searchsorted(a.starts, kept[:2, piece]), np.searchsorted(b.starts, kept[2, piece])
    count = stop_a - first_a
    sides = ((a, first_a, kept[:2, piece]), (b, first_b, kept[2:, piece]))
    points = np.stack([_points(side, first, count, ends, beside[:, piece]) for side, first, ends in sides])
    of_step = np.repeat(piece, 2 * count + 4)
    inside = of_step[1:] == of_step[:-1]
    steps, points, of_step = np.diff(points)[:, inside], points[:, 1:][:, inside], of_step[1:][inside]
    uneven, last = steps[0] != steps[1], np.append(of_step[1:] != of_step[:-1], [True])[: len(of_step)]
    stop = np.flatnonzero(uneven | last | np.append(uneven[1:], [True])[: len(of_step)])
    there = uneven[stop] | (np.diff(np.append([0], np.cumsum(steps[0])[stop])) > 0)
    parted = stop[there]
    ends = np.concatenate((kept[1::2, simple] + beside[1, simple], points[:, parted]), axis=1)
    of_part = np.concatenate((simple, of_step[parted]))
    order = np.argsort(of_part, kind="stable")
    return ends[:, order], of_part[order]


def _points(side: Side, first: Whole, count: Whole, ends: Whole, beside: Whole) -> Whole:
    """Of pieces of one side: where each and what is beside it begins, its words begin and end, and both end."""
    stop = np.cumsum(2 * count + 4)
    begin = stop - 2 * count - 4
    piece = np.repeat(np.arange(len(count)), count)
    nth = np.arange(len(piece)) - (np.cumsum(count) - count)[piece]
    at, word = begin[piece] + 2 + 2 * nth, first[piece] + nth
    out = np.empty(int(stop[-1]) if len(stop) else 0, dtype=np.int64)
    around = np.stack((ends[0] - beside[0], ends[0], ends[1], ends[1] + beside[1]))
    out[np.stack((begin, begin + 1, stop - 2, stop - 1))] = around
    out[at], out[at + 1] = side.starts[word], side.ends[word]
    return out


def _around(side: Side, row: Whole, low: Whole, high: Whole) -> Whole:
    """Of the words ``low`` to ``high`` of rows: the ends of those before, their own bounds, the next ones' starts.

    Of no words their own bounds mean nothing.
    """
    starts, ends = np.append(side.starts, 0), np.append(side.ends, 0)
    before = np.where(low > side.bounds[row], ends[low - 1], side.begins[row])
    behind = np.where(high < side.bounds[row + 1], starts[high], side.stops[row])
    return np.stack((before, starts[low], ends[high - 1], behind))


def _changes(a: Side, b: Side, runs: Runs) -> tuple[Whole, Whole, Whole]:
    """The row of every change, its bounds on both sides, and its kind."""
    told = runs.closed(a, b)
    _, end_a, end_b = told.ends_before(a, b)
    change = np.flatnonzero((told.a > end_a) | (told.b > end_b))
    row, i, j, end_a, end_b = told.row[change], told.a[change], told.b[change], end_a[change], end_b[change]
    around_a, around_b = _around(a, row, end_a, i), _around(b, row, end_b, j)
    bounds = np.concatenate((around_a[1:3], around_b[1:3]))
    kinds = np.full(len(row), _CHANGED)
    for alone, kind, bare, full, sides in (
        (i == end_a, _ONLY_B, (a.text, around_a), (b.text, around_b), [0, 1, 2, 3]),
        (j == end_b, _ONLY_A, (b.text, around_b), (a.text, around_a), [2, 3, 0, 1]),
    ):
        which = np.flatnonzero(alone)
        kinds[which] = kind
        told_sides = _one_sided(bare[0], bare[1][:, which], full[0], full[1][:, which])
        for place, bound in zip(sides, told_sides, strict=True):
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


def _kept(a: Side, b: Side, row: Whole, changes: Whole) -> tuple[Whole, Whole]:
    """The bounds of every kept piece on both sides, and its row: those before each change and at the end of rows."""
    count = len(a)
    of_row = np.sort(np.concatenate((row, np.arange(count))), kind="stable")
    ends = np.searchsorted(of_row, np.arange(count), side="right")
    before = np.arange(len(row)) + row
    out = np.empty((4, len(of_row)), dtype=np.int64)
    for side, (low, high) in ((a, (0, 1)), (b, (2, 3))):
        out[low, np.concatenate(([0], ends[:-1]))], out[high, ends - 1] = side.begins, side.stops
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
    _eat(map(set_kind, out, _KINDS.take(bounds[2]).tolist()))
    _eat(map(set_a, out, spans[0]))
    _eat(map(set_b, out, spans[1]))
    return out
