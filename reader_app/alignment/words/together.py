"""The common words of many short rows at once: what ``common_runs`` gives for each, in columns.

Every row is cut at its long runs alone.  What lies between them, of all rows, is trimmed, matched and freed of its
islands side by side; only where matches cross is a region left to ``chain``.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from reader_app.alignment.words.chain import crossing_chain, few_matches
from reader_app.alignment.words.columns import Runs, Side, Whole
from reader_app.alignment.words.gathering import there_are
from reader_app.alignment.words.subsequence import (
    CHAIN_MATCHES,
    EXACT_CELLS,
    LONG,
    SMALL_CELLS,
    WEIGHTY,
    Run,
    common_runs,
)
from reader_app.alignment.words.tokens import comes_first
from reader_app.alignment.words.weights import LEAST, Floats, Weights, tenths_of
from reader_app.alignment.words.worth import reach

Flags = NDArray[np.bool_]
WEIGHT, STEP, WIDEST = int(10 * WEIGHTY), 4, 256
"""What a run is worth at most, in tenths, that is surely not weighty; so many words are met at once, first and last."""
_NO_CORNER = (-1, -1)


def runs_of_rows(a: Side, b: Side) -> Runs:
    """The common runs of every row, as ``common_runs`` gives them."""
    light = _light(a, b)
    alone = np.flatnonzero(~light).tolist()
    none = np.zeros((0, 3), dtype=np.int64)
    found = _joined(_together(a, b, light) if light.any() else none, a)
    return found.put_in(alone, [_alone(a, b, row) for row in alone]) if alone else found


def _alone(a: Side, b: Side, row: int) -> list[Run]:
    """The common runs of a row that is no work for columns."""
    x, y, at_x, at_y = a[row], b[row], int(a.bounds[row]), int(b.bounds[row])
    runs = common_runs(x.signs, y.signs, x.worths, y.worths, comes_first(x, y))
    return [(at_x + i, at_y + j, n) for i, j, n in runs]


def _light(a: Side, b: Side) -> Flags:
    """The rows each region of which will be one of few matches, where words are strings."""
    if not isinstance(a.signs, str) or not isinstance(b.signs, str):
        return np.zeros(len(a), dtype=bool)
    cells = a.sizes * b.sizes
    out = cells <= CHAIN_MATCHES
    for row in np.flatnonzero(~out & (cells <= EXACT_CELLS)).tolist():
        out[row] = few_matches(a[row].signs, b[row].signs, CHAIN_MATCHES)
    return out


class _Words:
    """The words of both sides, those of B behind those of A, and which rows B comes first in.

    ``ends`` are the places where A and B of every row begin and end, ``head`` how many words they begin with alike.
    """

    def __init__(self, a: Side, b: Side) -> None:
        self.a, self.b = a, b
        self.codes = np.concatenate((a.codes, b.codes)).astype(np.int64)
        self.weights = Weights(a, b, self.codes)
        bounds = b.bounds + len(a.codes)
        self.ends = np.stack((a.bounds[:-1], a.bounds[1:], bounds[:-1], bounds[1:]))
        self.head = _shared(self.codes, self.ends[0], self.ends[2], 1, np.minimum(a.sizes, b.sizes))
        self.turned = a.sizes > b.sizes
        for row in np.flatnonzero((a.sizes == b.sizes) & (self.head < a.sizes)).tolist():
            x, y = (self.codes[self.ends[end, row] + self.head[row]] for end in (0, 2))
            self.turned[row] = a.keys[x] > a.keys[y]


def _together(a: Side, b: Side, light: Flags) -> Whole:
    """The runs of light rows, in no order: where they begin on both sides, and how long they are."""
    words, rows = _Words(a, b), np.flatnonzero(light)
    runs, regions, row = _cut(words, rows)
    out = np.concatenate([runs, *_solved(regions, row, words)])
    out[:, 1] -= len(a.codes)
    return out


def _cut(words: _Words, rows: Whole) -> tuple[Whole, Whole, Whole]:
    """The runs every row begins and ends with and its long ones, the regions between them and the rows of those."""
    (x, stop_x, y, stop_y), head = words.ends[:, rows], words.head[rows]
    most = np.minimum(stop_x - x, stop_y - y) - head
    tail = _shared(words.codes, stop_x - 1, stop_y - 1, -1, most)
    edges = np.stack((x, y, head), axis=1)[head > 0], np.stack((stop_x - tail, stop_y - tail, tail), axis=1)[tail > 0]
    x, stop_x, y, stop_y = x + head, stop_x - tail, y + head, stop_y - tail
    large = np.flatnonzero((stop_x - x) * (stop_y - y) > SMALL_CELLS)
    row, runs = _long_runs(words, rows[large], np.stack((x, stop_x, y, stop_y))[:, large])
    # a region ends where a long run begins, and the last of a row at its end
    behind = np.searchsorted(row, rows, side="right")
    of_row = np.insert(row, behind, rows)
    left, right = np.insert(runs[:, 0], behind, stop_x), np.insert(runs[:, 1], behind, stop_y)
    begins = np.arange(len(rows)) + np.searchsorted(row, rows)
    inner = np.delete(np.arange(len(left)), begins)
    from_x, from_y = np.roll(left, 1), np.roll(right, 1)
    from_x[inner] += runs[:, 2]
    from_y[inner] += runs[:, 2]
    from_x[begins], from_y[begins] = x, y
    there = (from_x < left) & (from_y < right)
    regions = np.stack((from_x, left, from_y, right), axis=1)[there]
    return np.concatenate((*edges, runs)), regions, of_row[there]


def _long_runs(words: _Words, rows: Whole, ends: Whole) -> tuple[Whole, Whole]:
    """The weighty runs of longest common subsequences between the ``ends`` of rows, and their rows."""
    found: list[int] = []
    signs_a, signs_b, of_a = words.a.signs, words.b.signs, len(words.a.codes)
    regions = zip(rows.tolist(), words.turned[rows].tolist(), *ends.tolist(), strict=True)
    for row, turned, x, stop_x, y, stop_y in regions:
        a, b = signs_a[x:stop_x], signs_b[y - of_a : stop_y - of_a]
        blocks = (LCSseq.editops(b, a) if turned else LCSseq.editops(a, b)).as_matching_blocks()
        for each in blocks:
            if each.size >= LONG:
                place_a, place_b = (each.b, each.a) if turned else (each.a, each.b)
                found += row, x + place_a, y + place_b, each.size
    row, x, y, n = np.array(found, dtype=np.int64).reshape(-1, 4).T
    kept = _are_weighty(words, np.where(words.turned[row], y, x), n)
    return row[kept], np.stack((x, y, n), axis=1)[kept]


def _are_weighty(words: _Words, start: Whole, size: Whole) -> Flags:
    """Whether stretches of words are worth WEIGHTY: most surely are, whatever letters they are written with."""
    out = words.weights.least(start, start + size) > WEIGHT
    doubtful = np.flatnonzero(~out)
    if len(doubtful):
        places, _ = _spread(start[doubtful], start[doubtful] + size[doubtful])
        worths, begins = words.weights.exact(places), np.cumsum(size[doubtful]) - size[doubtful]
        total = np.add.reduceat(tenths_of(worths), begins)
        out[doubtful] = total > WEIGHT
        for number in np.flatnonzero(total == WEIGHT).tolist():
            stretch = worths[begins[number] :][: size[doubtful[number]]].tolist()
            out[doubtful[number]] = reach(stretch, 0, len(stretch), WEIGHTY)
    return out


def _solved(regions: Whole, row: Whole, words: _Words) -> Iterator[Whole]:
    """The runs of regions, given as places ``(start, stop, start, stop)``: the ends they share, best chains between."""
    codes = words.codes
    x, stop_x, y, stop_y = regions.T
    head = _shared(codes, x, y, 1, np.minimum(stop_x - x, stop_y - y))
    yield np.stack((x, y, head), axis=1)[head > 0]
    x, y = x + head, y + head
    tail = _shared(codes, stop_x - 1, stop_y - 1, -1, np.minimum(stop_x - x, stop_y - y))
    stop_x, stop_y = stop_x - tail, stop_y - tail
    yield np.stack((stop_x, stop_y, tail), axis=1)[tail > 0]
    left = (x < stop_x) & (y < stop_y)
    yield _chains(np.stack((x, stop_x, y, stop_y), axis=1)[left], row[left], words)


def _shared(codes: Whole, x: Whole, y: Whole, step: int, most: Whole) -> Whole:
    """How many words of each two stretches agree from ``x`` and ``y`` on, forwards or backwards, ``most`` at most."""
    out, on, width = np.zeros(len(x), dtype=np.int64), np.flatnonzero(most > 0), STEP
    while len(on):
        further = out[on, None] + np.arange(width)
        left, right = (codes.take(place[on, None] + step * further, mode="clip") for place in (x, y))
        differ = (left != right) | (further >= most[on, None])
        differ = np.append(differ, np.ones((len(on), 1), dtype=bool), axis=1)
        agreed = differ.argmax(axis=1)
        out[on] += agreed
        on, width = on[agreed == width], min(4 * width, WIDEST)
    return out


def _chains(regions: Whole, row: Whole, words: _Words) -> Whole:
    """The runs of the best chain of every region, whose corners are no pairs of equal words.

    A match that is worth less than a break and stands beside no other is in none.
    """
    i, j, region = _matches(regions, words.codes)
    worths = np.zeros(len(words.codes))
    for places in (i, j):
        met = np.flatnonzero(there_are(places))
        worths[met] = words.weights.exact(met)
    worth = np.minimum(worths[i], worths[j])
    keep = np.flatnonzero((tenths_of(worth) > LEAST) | _have_neighbours(i, j, regions[region].T, words.codes))
    i, j, region, worth = i[keep], j[keep], region[keep], worth[keep]
    if not len(i):
        return np.zeros((0, 3), dtype=np.int64)
    same = region[1:] == region[:-1]
    crossed = np.zeros(len(regions), dtype=bool)
    crossed[region[1:][same & ((i[1:] == i[:-1]) | (j[1:] <= j[:-1]))]] = True
    begins = np.flatnonzero(np.concatenate(([True], ~same | (i[1:] != i[:-1] + 1) | (j[1:] != j[:-1] + 1))))
    kept = np.add.reduceat(tenths_of(worth), begins) > LEAST
    kept &= ~crossed[region[begins]]
    plain = np.stack((i[begins], j[begins], np.diff(begins, append=len(i))), axis=1)[kept]
    which = np.flatnonzero(crossed)
    stops = np.searchsorted(region, np.stack((which, which + 1), axis=1)).tolist()
    hard: list[Run] = []
    for (start, stop), turned in zip(stops, words.turned[row[which]].tolist(), strict=True):
        hard += _crossing(i[start:stop], j[start:stop], worth[start:stop], turned=turned)
    return np.concatenate((plain, np.array(hard, dtype=np.int64).reshape(-1, 3)))


def _crossing(i: Whole, j: Whole, worth: Floats, *, turned: bool) -> list[Run]:
    """The best chain of matches that cross; where B comes first it is B's words that they are in order of."""
    if turned:
        order = np.lexsort((i, j))
        return [(left, right, 1) for right, left, _ in _crossing(j[order], i[order], worth[order], turned=False)]
    matches = list(zip(i.tolist(), j.tolist(), worth.tolist(), strict=True))
    return [(left, right, 1) for left, right in crossing_chain(matches, _NO_CORNER)]


def _have_neighbours(i: Whole, j: Whole, region: Whole, codes: Whole) -> Flags:
    """Whether a match has another right before or behind it in its region."""
    x, stop_x, y, stop_y = region
    before = (i > x) & (j > y) & (codes[i - 1] == codes[j - 1])
    i_next, j_next = np.minimum(i + 1, stop_x - 1), np.minimum(j + 1, stop_y - 1)
    return np.asarray(before | ((i_next > i) & (j_next > j) & (codes[i_next] == codes[j_next])))


def _matches(regions: Whole, codes: Whole) -> tuple[Whole, Whole, Whole]:
    """Places of equal words in every region, in order, and the number of the region."""
    x, stop_x, y, stop_y = regions.T
    at_x, region_x = _spread(x, stop_x)
    at_y, region_y = _spread(y, stop_y)
    span = int(codes.max(initial=0)) + 1
    of_x, of_y = region_x * span + codes[at_x], region_y * span + codes[at_y]
    order = np.argsort(of_y, kind="stable")
    of_y = of_y[order]
    begins = np.flatnonzero(np.diff(of_y, prepend=-1))
    word = of_y[begins]
    place = np.minimum(np.searchsorted(word, of_x), len(word) - 1)
    there = np.flatnonzero(word[place] == of_x)
    at_x, region_x, place = at_x[there], region_x[there], place[there]
    first, often = begins[place], np.diff(begins, append=len(of_y))[place]
    entry = np.arange(int(often.sum())) - np.repeat(np.cumsum(often) - often - first, often)
    return np.repeat(at_x, often), at_y[order[entry]], np.repeat(region_x, often)


def _spread(start: Whole, stop: Whole) -> tuple[Whole, Whole]:
    """All places from ``start`` to ``stop``, one stretch after the other, and the numbers of their stretches."""
    sizes = stop - start
    ends = np.cumsum(sizes)
    places = np.arange(int(sizes.sum())) - np.repeat(ends - sizes - start, sizes)
    return places, np.repeat(np.arange(len(start)), sizes)


def _joined(runs: Whole, a: Side) -> Runs:
    """Runs in order, those of a row that follow each other on both sides as one."""
    x, y, n = runs[np.argsort(runs[:, 0])].T
    row = np.searchsorted(a.bounds, x, side="right") - 1
    new = (row[1:] != row[:-1]) | (x[1:] != x[:-1] + n[:-1]) | (y[1:] != y[:-1] + n[:-1])
    begins = np.flatnonzero(np.concatenate((np.ones(min(1, len(x)), dtype=bool), new)))
    size = np.add.reduceat(n, begins) if len(n) else n
    return Runs(row[begins], x[begins], y[begins], size)
