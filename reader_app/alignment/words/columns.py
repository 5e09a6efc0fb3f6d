"""The words of many rows as columns of numbers, and the runs of words that their two sides have in common.

Places are counted through all rows of a side.  What is to be known of one row alone is put together where it is asked
for: most rows never are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import overload

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.words.subsequence import Run
from reader_app.alignment.words.tokens import Tokens, Words

Whole = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Side(Words, Sequence[Tokens]):
    """One side of many rows: row ``n`` is ``text[begins[n]:stops[n]]``, its words are from ``bounds[n]`` to the next.

    The columns of words are as in ``Tokens``, ``codes`` are those of the signs.
    """

    text: str
    begins: Whole
    stops: Whole
    bounds: Whole
    codes: NDArray[np.int32]
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    sums: Whole
    hanging: NDArray[np.bool_]
    signs: str | list[int]
    keys: Sequence[str]

    def __len__(self) -> int:
        return len(self.begins)

    @property
    def sizes(self) -> Whole:
        """How many words every row has."""
        return np.diff(self.bounds)

    @cached_property
    def hangs(self) -> bytes:
        """Whether a mark stands at a place that touches the word before, as bytes."""
        return self.hanging.tobytes()

    @overload
    def __getitem__(self, number: int) -> Tokens: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[Tokens]: ...

    def __getitem__(self, number: int | slice) -> Tokens | Sequence[Tokens]:
        """One row, or some.  Raises IndexError."""
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        low, high = self.bounds[range(len(self))[number] :][:2].tolist()
        starts, ends, sums = (column.data for column in (self.starts, self.ends, self.sums))
        words = self.signs[low:high], starts[low:high], ends[low:high], sums[low : high + 1], self.hangs[low:high]
        return Tokens(self.text, int(self.begins[number]), int(self.stops[number]), *words, self.keys)


@dataclass(frozen=True, slots=True, eq=False)
class Runs:
    """Runs of common words of many rows, in order: the row of each, where it begins on both sides, how long it is."""

    row: Whole
    a: Whole
    b: Whole
    size: Whole

    def of_rows(self, numbers: Sequence[int]) -> list[list[Run]]:
        """The runs of some rows."""
        stops = np.searchsorted(self.row, np.stack((numbers, np.add(numbers, 1)), axis=1)).tolist()
        return [
            list(zip(*(column[start:stop].tolist() for column in (self.a, self.b, self.size)), strict=True))
            for start, stop in stops
        ]

    def put_in(self, rows: Sequence[int], runs: Sequence[Sequence[Run]]) -> "Runs":
        """These, with other ``runs`` of some ``rows``."""
        told = np.fromiter(chain.from_iterable(chain.from_iterable(runs)), np.int64).reshape(-1, 3)
        old, row = ~np.isin(self.row, rows), np.repeat(np.array(rows, dtype=np.int64), [len(each) for each in runs])
        columns = [
            np.concatenate((column[old], new))
            for column, new in zip((self.row, self.a, self.b, self.size), (row, *told.T), strict=True)
        ]
        order = np.argsort(columns[1], kind="stable")  # the rows of A stand in order
        return Runs(*[column[order] for column in columns])

    def closed(self, a: Side, b: Side) -> "Runs":
        """These, behind those of each row an empty one at the end of it."""
        rows = np.arange(len(a))
        behind = np.searchsorted(self.row, rows, side="right")
        ends = (rows, a.bounds[1:], b.bounds[1:], np.zeros(len(rows), dtype=np.int64))
        columns = zip((self.row, self.a, self.b, self.size), ends, strict=True)
        return Runs(*[np.insert(column, behind, end) for column, end in columns])

    def ends_before(self, a: Side, b: Side) -> tuple[NDArray[np.bool_], Whole, Whole]:
        """Whether a run has another of its row before it, and where on both sides that ends, or else the row begins."""
        goes_on = np.concatenate(([False], self.row[1:] == self.row[:-1]))
        end_a, end_b = (
            np.where(goes_on, np.roll(place + self.size, 1), side.bounds[self.row])
            for place, side in ((self.a, a), (self.b, b))
        )
        return goes_on, end_a, end_b
