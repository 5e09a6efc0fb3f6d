"""Both texts cut into level bands: what stands side by side, and what stands alone between; no Qt.

Bands serve linked scrolling (their edges are level), the Aligned layout (each is as high as its higher side), the
One column layout (each is one part) and the ribbons.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader_app.alignment.model import Row, RowKind
from reader_app.comparison.model import Comparison
from reader_app.gui.plan.stepping import furniture


@dataclass(frozen=True, slots=True)
class Band:
    """Blocks ``a[0]`` to before ``a[1]`` of A, level with those of B; one range may be empty.

    ``row`` is the row they belong to; a moved row has one band in each text, at its own place.
    """

    row: int
    a: tuple[int, int]
    b: tuple[int, int]

    @property
    def level(self) -> bool:
        """Whether both tellings have something here."""
        return self.a[0] < self.a[1] and self.b[0] < self.b[1]


@dataclass(frozen=True, slots=True)
class Ribbon:
    """What is drawn between the panes for one or more rows; an empty range is the gap before that block."""

    rows: tuple[int, ...]
    a: tuple[int, int]
    b: tuple[int, int]
    sure: bool = True
    moved: bool = False

    @property
    def level(self) -> bool:
        """Whether it joins two stretches."""
        return self.a[0] < self.a[1] and self.b[0] < self.b[1]


def bands(comparison: Comparison) -> tuple[Band, ...]:
    """The bands of a comparison, in reading order; each block of either text is in exactly one."""
    owners = [_owners(comparison, side) for side in (0, 1)]
    found: list[Band] = []
    at_a = at_b = 0
    for number in _chain(comparison.rows):
        row = comparison.rows[number]
        first_a, first_b = min(row.a), min(row.b)
        found += _between(owners, (at_a, first_a), (at_b, first_b))
        at_a, at_b = max(row.a) + 1, max(row.b) + 1
        found.append(Band(number, (first_a, at_a), (first_b, at_b)))
    found += _between(owners, (at_a, len(comparison.a.blocks)), (at_b, len(comparison.b.blocks)))
    return tuple(found)


def ribbons(comparison: Comparison, given: Sequence[Band]) -> tuple[Ribbon, ...]:
    """The ribbons of a comparison; neighbours that only one telling has share one, furniture has none."""
    around = furniture(comparison)
    found: list[Ribbon] = []
    for band in given:
        row = comparison.rows[band.row] if band.row >= 0 else None
        if row is None or band.row in around or (row.moved and not band.level):
            continue
        if found and _joins(found[-1], band, row):
            last = found[-1]
            found[-1] = Ribbon((*last.rows, band.row), (last.a[0], band.a[1]), (last.b[0], band.b[1]))
        else:
            found.append(Ribbon((band.row,), band.a, band.b, sure=row.sure))
    for number, row in enumerate(comparison.rows):
        if row.moved and row.a and row.b and number not in around:
            a, b = (min(row.a), max(row.a) + 1), (min(row.b), max(row.b) + 1)
            found.append(Ribbon((number,), a, b, sure=row.sure, moved=True))
    return tuple(found)


def _joins(last: Ribbon, band: Band, row: Row) -> bool:
    if last.moved or last.level or band.level or not row.sure or not last.sure:
        return False
    one_side = RowKind.ONLY_A if last.a[0] < last.a[1] else RowKind.ONLY_B
    return row.kind is one_side and last.a[1] == band.a[0] and last.b[1] == band.b[0]


def _owners(comparison: Comparison, side: int) -> list[int]:
    """For each block of a side the number of its row."""
    owners = [-1] * len((comparison.a, comparison.b)[side].blocks)
    for number, row in enumerate(comparison.rows):
        for block in (row.a, row.b)[side]:
            owners[block] = number
    return owners


def _chain(rows: Sequence[Row]) -> Iterator[int]:
    """The rows that stand in the same order in both tellings: the longest rising chain of those not moved."""
    both = sorted((min(row.a), min(row.b), n) for n, row in enumerate(rows) if row.a and row.b and not row.moved)
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, b, _) in enumerate(both):
        place = bisect_left(tails, b)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [b]
        ends[place : place + 1] = [index]
    path, index = [], ends[-1] if ends else -1
    while index >= 0:
        path.append(both[index][2])
        index = before[index]
    end_a = end_b = -1
    for number in reversed(path):
        row = rows[number]
        if min(row.a) > end_a and min(row.b) > end_b:
            end_a, end_b = max(row.a), max(row.b)
            yield number


def _between(owners: list[list[int]], a: tuple[int, int], b: tuple[int, int]) -> Iterator[Band]:
    """One-sided bands for the blocks between two level ones, in the order of their rows."""
    at_a, at_b = a[0], b[0]
    while at_a < a[1] or at_b < b[1]:
        take_a = at_b >= b[1] or (at_a < a[1] and owners[0][at_a] <= owners[1][at_b])
        at, end, own = (at_a, a[1], owners[0]) if take_a else (at_b, b[1], owners[1])
        stop = at + 1
        while stop < end and own[stop] == own[at] and own[at] >= 0:
            stop += 1
        if take_a:
            yield Band(own[at], (at_a, stop), (at_b, at_b))
            at_a = stop
        else:
            yield Band(own[at], (at_a, at_a), (at_b, stop))
            at_b = stop
