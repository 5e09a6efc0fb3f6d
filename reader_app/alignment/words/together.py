"""The common words of many short rows at once: what ``common_runs`` gives for each, in columns.

Every row is cut at its long runs alone.  What lies between them, of all rows, is trimmed, matched and freed of its
islands side by side; only where matches cross is a region left to ``chain``.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from reader_app.alignment.words.chain import BREAK, crossing_chain, few_matches
from reader_app.alignment.words.gathering import CODEC, there_are
from reader_app.alignment.words.subsequence import (
    CHAIN_MATCHES,
    EXACT_CELLS,
    LONG,
    SMALL_CELLS,
    WEIGHTY,
    Run,
    common_prefix,
    common_runs,
    common_suffix,
)
from reader_app.alignment.words.tokens import Tokens, comes_first
from reader_app.alignment.words.worth import HEAVY, MARK, by_size, negates, opens_after, reach, worth

Whole = NDArray[np.int64]
Floats = NDArray[np.float64]
Region = tuple[int, int, int, int]
LEAST, WEIGHT = int(10 * BREAK), int(10 * WEIGHTY)
"""What a run is worth at most, in tenths, that is not worth a break; and what surely makes one weighty."""
_TABLES, _NO_CORNER = 4, (-1, -1)


def runs_of_rows(rows: Sequence[tuple[Tokens, Tokens]]) -> list[list[Run]]:
    """The common runs of every row, as ``common_runs`` gives them."""
    light = [number for number, row in enumerate(rows) if _is_light(*row)]
    together = dict(zip(light, _together([rows[number] for number in light]), strict=True)) if light else {}
    return [
        together[number] if number in together else common_runs(a.signs, b.signs, a.worths, b.worths, comes_first(a, b))
        for number, (a, b) in enumerate(rows)
    ]


def _is_light(a: Tokens, b: Tokens) -> bool:
    """Whether each region of a row will be one of few matches, and its words are a string."""
    cells = len(a) * len(b)
    few = cells <= CHAIN_MATCHES or (cells <= EXACT_CELLS and few_matches(a.signs, b.signs, CHAIN_MATCHES))
    return few and isinstance(a.signs, str) and isinstance(b.signs, str)


def _together(rows: Sequence[tuple[Tokens, Tokens]]) -> list[list[Run]]:
    words = _Words(rows)
    runs, regions = _cut(words)
    found = [np.array(runs, dtype=np.int64).reshape(-1, 3)]
    if regions:
        found += _solved(np.array(regions, dtype=np.int64), words)
    x, y, n = _joined(np.concatenate(found))
    row = np.searchsorted(words.begins[::2], x, side="right") - 1
    begins = np.array(words.begins)
    i, j, turned = x - begins[2 * row], y - begins[2 * row + 1], words.turned[row]
    told = list(zip(np.where(turned, j, i).tolist(), np.where(turned, i, j).tolist(), n.tolist(), strict=True))
    stops = np.searchsorted(row, np.arange(len(rows) + 1)).tolist()
    return [told[start:stop] for start, stop in pairwise(stops)]


class _Words:
    """The words of the sides of many rows, one side after the other, of each row the one first that comes first.

    ``begins`` are the places where sides begin, and where the last ends; ``turned`` tells of which rows B comes first.
    ``tenths`` are ``worths`` in tenths.
    """

    def __init__(self, rows: Sequence[tuple[Tokens, Tokens]]) -> None:
        self.turned = np.array([not comes_first(a, b) for a, b in rows])
        turned = zip(rows, self.turned.tolist(), strict=True)
        self.sides = [side for (a, b), first in turned for side in ((b, a) if first else (a, b))]
        self.begins = [0]
        for side in self.sides:
            self.begins.append(self.begins[-1] + len(side))
        self.codes = _points("".join([side.signs for side in self.sides]))
        self.worths = self._worths()
        self.tenths = np.rint(10 * self.worths).astype(np.int64)

    def _worths(self) -> Floats:
        """What every word is worth."""
        keys, code = self.sides[0].keys, self.codes
        (first, opens), (inside, opening) = _weights(keys)
        at_opening = np.concatenate(([False], opens[code[:-1]] > 0))
        at_opening[[begin for begin, stop in pairwise(self.begins) if begin < stop]] = True
        out = np.where(at_opening, opening[code], inside[code])
        letters = self._first_letters()
        for place in np.flatnonzero(letters != first[code]).tolist():
            out[place] = worth(keys[code[place]], chr(letters[place]), bool(at_opening[place]))
        return np.asarray(out)

    def _first_letters(self) -> Whole:
        """The first letter of every word as it is written."""
        texts = {id(side.text): side.text for side in self.sides}
        sizes = np.cumsum([0, *map(len, texts.values())]).tolist()
        shift = dict(zip(texts, sizes, strict=False))
        starts = np.concatenate([np.asarray(side.starts) for side in self.sides]).astype(np.int64)
        starts += np.repeat([shift[id(side.text)] for side in self.sides], np.diff(self.begins))
        return _points("".join(texts.values()), starts)


def _points(text: str, places: Whole | slice = slice(None)) -> Whole:
    """The code points at these places of a text."""
    return np.frombuffer(text.encode(CODEC, "surrogatepass"), dtype=np.uint32)[places].astype(np.int64)


_tables: dict[int, tuple[Sequence[str], Whole, Floats]] = {}


def _weights(keys: Sequence[str]) -> tuple[Whole, Floats]:
    """By the code of a word: its first letter and whether it opens a clause; its worth inside one and opening it."""
    _, signs, worths = _tables.get(id(keys), (keys, np.zeros((2, 0), dtype=np.int64), np.zeros((2, 0))))
    if signs.shape[1] < len(keys):
        more = keys[signs.shape[1] :]
        first = _points("".join([key[:1] or "\0" for key in more]))
        signs = np.concatenate(
            (signs, np.stack((first, np.array(list(map(opens_after, more)), dtype=np.int64)))), axis=1
        )
        worths = np.concatenate((worths, _by_key(more, first)), axis=1)
        while len(_tables) >= _TABLES and id(keys) not in _tables:
            _tables.pop(next(iter(_tables)), None)
        _tables[id(keys)] = keys, signs, worths
    return signs, worths


def _by_key(keys: Sequence[str], first: Whole) -> Floats:
    """What words are worth that begin as their keys do: inside a clause, and where they open it."""
    sizes = np.fromiter(map(len, keys), np.intp, len(keys))
    small = np.array(list(map(by_size, range(int(sizes.max(initial=0)) + 1))))[sizes]
    small[[number for number, key in enumerate(keys) if negates(key)]] = HEAVY
    lower, upper = np.zeros((2, int(first.max(initial=0)) + 1), dtype=bool)
    for letter in np.flatnonzero(there_are(first)).tolist():
        lower[letter], upper[letter] = chr(letter).islower(), chr(letter).isupper()
    inside = np.where(lower[first], small, np.where(sizes > 1, HEAVY, 2 * MARK))
    for number in np.flatnonzero(~(lower | upper)[first]).tolist():
        inside[number] = worth(keys[number], chr(first[number]))
    return np.stack((inside, np.where(upper[first], small, inside)))


def _cut(words: _Words) -> tuple[list[Run], list[Region]]:
    """The runs every row begins and ends with, its long ones, and the regions between them."""
    runs: list[Run] = []
    regions: list[Region] = []
    sums = [0, *np.cumsum(words.tenths).tolist()]
    for number in range(0, len(words.sides), 2):
        one, other = words.sides[number : number + 2]
        a, b, x, y = one.signs, other.signs, words.begins[number], words.begins[number + 1]
        stop_x, stop_y = x + len(a), y + len(b)
        head = common_prefix(a, b)
        if head:
            runs.append((x, y, head))
        a, b, x, y = a[head:], b[head:], x + head, y + head
        tail = common_suffix(a, b)
        if tail:
            runs.append((stop_x - tail, stop_y - tail, tail))
            a, b, stop_x, stop_y = a[:-tail], b[:-tail], stop_x - tail, stop_y - tail
        if len(a) * len(b) > SMALL_CELLS:
            at_x, at_y = x, y
            for block in LCSseq.editops(a, b).as_matching_blocks():
                n = block.size
                if n >= LONG:
                    left, right = at_x + block.a, at_y + block.b
                    total, first = sums[left + n] - sums[left], left - words.begins[number]
                    if total > WEIGHT or (total == WEIGHT and reach(one.worths, first, first + n, WEIGHTY)):
                        regions.append((x, left, y, right))
                        runs.append((left, right, n))
                        x, y = left + n, right + n
        regions.append((x, stop_x, y, stop_y))
    return runs, [region for region in regions if region[0] < region[1] and region[2] < region[3]]


def _solved(regions: Whole, words: _Words) -> Iterator[Whole]:
    """The runs of regions, given as places ``(start, stop, start, stop)``: the ends they share, best chains between."""
    codes = words.codes
    x, stop_x, y, stop_y = regions.T
    head = _shared(codes, x, y, 1, np.minimum(stop_x - x, stop_y - y))
    yield np.stack((x, y, head), axis=1)[head > 0]
    x, y = x + head, y + head
    tail = _shared(codes, stop_x - 1, stop_y - 1, -1, np.minimum(stop_x - x, stop_y - y))
    stop_x, stop_y = stop_x - tail, stop_y - tail
    yield np.stack((stop_x, stop_y, tail), axis=1)[tail > 0]
    yield _chains(np.stack((x, stop_x, y, stop_y), axis=1)[(x < stop_x) & (y < stop_y)], words)


def _shared(codes: Whole, x: Whole, y: Whole, step: int, most: Whole) -> Whole:
    """How many words of each two stretches agree from ``x`` and ``y`` on, forwards or backwards, ``most`` at most."""
    out = np.zeros(len(x), dtype=np.int64)
    on = np.flatnonzero(most > 0)
    while len(on):
        on = on[codes[x[on] + step * out[on]] == codes[y[on] + step * out[on]]]
        out[on] += 1
        on = on[out[on] < most[on]]
    return out


def _chains(regions: Whole, words: _Words) -> Whole:
    """The runs of the best chain of every region, whose corners are no pairs of equal words."""
    i, j, region = _weighty(*_matches(regions, words.codes), regions, words)
    if not len(i):
        return np.zeros((0, 3), dtype=np.int64)
    same = region[1:] == region[:-1]
    crossed = np.zeros(len(regions), dtype=bool)
    crossed[region[1:][same & ((i[1:] == i[:-1]) | (j[1:] <= j[:-1]))]] = True
    begins = np.flatnonzero(np.concatenate(([True], ~same | (i[1:] != i[:-1] + 1) | (j[1:] != j[:-1] + 1))))
    kept = np.add.reduceat(np.minimum(words.tenths[i], words.tenths[j]), begins) > LEAST
    kept &= ~crossed[region[begins]]
    plain = np.stack((i[begins], j[begins], np.diff(begins, append=len(i))), axis=1)[kept]
    which = np.flatnonzero(crossed)
    hard: list[Run] = []
    for start, stop in np.searchsorted(region, np.stack((which, which + 1), axis=1)).tolist():
        x, y = i[start:stop], j[start:stop]
        worths = np.minimum(words.worths[x], words.worths[y]).tolist()
        found = crossing_chain(list(zip(x.tolist(), y.tolist(), worths, strict=True)), _NO_CORNER)
        hard += [(left, right, 1) for left, right in found]
    return np.concatenate((plain, np.array(hard, dtype=np.int64).reshape(-1, 3)))


def _weighty(i: Whole, j: Whole, region: Whole, regions: Whole, words: _Words) -> tuple[Whole, Whole, Whole]:
    """The matches that are worth a break or stand beside another of their region: no other is in a best chain."""
    codes, (x, stop_x, y, stop_y) = words.codes, regions[region].T
    before = (i > x) & (j > y) & (codes[i - 1] == codes[j - 1])
    i_next, j_next = np.minimum(i + 1, stop_x - 1), np.minimum(j + 1, stop_y - 1)
    behind = (i_next > i) & (j_next > j) & (codes[i_next] == codes[j_next])
    keep = before | behind | (np.minimum(words.tenths[i], words.tenths[j]) > LEAST)
    return i[keep], j[keep], region[keep]


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
    there = word[place] == of_x
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


def _joined(runs: Whole) -> Whole:
    """Runs in order, those that follow each other on both sides as one: three columns."""
    x, y, n = runs[np.argsort(runs[:, 0])].T
    if not len(x):
        return np.zeros((3, 0), dtype=np.int64)
    new = np.concatenate(([True], (x[1:] != x[:-1] + n[:-1]) | (y[1:] != y[:-1] + n[:-1])))
    begins = np.flatnonzero(new)
    return np.stack((x[begins], y[begins], np.add.reduceat(n, begins)))
