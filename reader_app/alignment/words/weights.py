"""What words of many rows are worth, worked out in columns for those places alone that are asked for."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.words.chain import BREAK
from reader_app.alignment.words.columns import Side, Whole
from reader_app.alignment.words.gathering import CODEC, there_are
from reader_app.alignment.words.worth import HEAVY, MARK, by_size, opens_after_each, that_negate, worth

Floats = NDArray[np.float64]
Points = NDArray[np.uint8] | NDArray[np.uint32]
LEAST = int(10 * BREAK)
"""What a run is worth at most, in tenths, that is not worth a break."""
_TABLES, _OPENS, _WORTHS = 4, 1, 2


class Weights:
    """The weights of the words of two sides; ``codes`` are of all places, those of B behind those of A."""

    def __init__(self, a: Side, b: Side, codes: Whole) -> None:
        self.a, self.b, self.codes = a, b, codes
        self._first = np.zeros(len(codes) + 1, dtype=bool)
        self._first[a.bounds], self._first[b.bounds + len(a.codes)] = True, True
        self._sums = np.concatenate((a.sums, b.sums))

    def least(self, start: Whole, stop: Whole) -> Whole:
        """What the words from ``start`` to ``stop`` of one side are worth at least, in tenths."""
        behind = start >= len(self.a.codes)
        return np.asarray(self._sums[stop + behind] - self._sums[start + behind])

    def exact(self, places: Whole) -> Floats:
        """What the words at ``places`` are worth."""
        keys, code = self.a.keys, self.codes[places]
        table = _known(keys, code, _WORTHS)
        out, opening = table.inside[code], table.opening[code]
        letters = self._letters(places)
        other = letters != table.first[code]
        asked = np.flatnonzero((out != opening) | other)
        opens = self._opens(places[asked])
        out[asked[opens]] = opening[asked[opens]]
        for number, is_first in zip(asked[other[asked]].tolist(), opens[other[asked]].tolist(), strict=True):
            out[number] = worth(keys[code[number]], chr(letters[number]), is_first)
        return np.asarray(out)

    def _opens(self, places: Whole) -> NDArray[np.bool_]:
        """Whether the words at ``places`` open a sentence or clause."""
        before = self.codes[places - 1]
        return np.asarray(self._first[places] | _known(self.a.keys, before, _OPENS).opens[before])

    def _letters(self, places: Whole) -> Whole:
        """The first letters of words as they are written."""
        texts, starts = self._written
        return texts[starts[places]].astype(np.int64)

    @cached_property
    def _written(self) -> tuple[Points, Whole]:
        a, b = self.a, self.b
        return _points(a.text + b.text), np.concatenate((a.starts, b.starts + len(a.text)))


def tenths_of(worths: Floats) -> Whole:
    """Worths in tenths, whose sums are exact."""
    return np.rint(10 * worths).astype(np.int64)


def _points(text: str) -> Points:
    """The code points of a text."""
    if text.isascii():
        return np.frombuffer(text.encode(), dtype=np.uint8)
    return np.frombuffer(text.encode(CODEC, "surrogatepass"), dtype=np.uint32)


class _Table:
    """By the code of a word: its first letter, whether it opens a clause, its worth inside one and opening it.

    ``known`` tells which of it is known.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        self.keys = keys
        self.known, self.opens = np.zeros(0, dtype=np.uint8), np.zeros(0, dtype=bool)
        self.first = np.zeros(0, dtype=np.int64)
        self.inside, self.opening = np.zeros((2, 0))

    def grown(self) -> "_Table":
        """A table for more keys, with what is known."""
        out = _Table(self.keys)
        for name in ("known", "opens", "first", "inside", "opening"):
            setattr(out, name, np.pad(getattr(self, name), (0, 2 * len(self.keys) - len(self.known))))
        return out

    def learn(self, codes: Whole, what: int) -> None:
        """Work out what is asked for of these words."""
        keys = [self.keys[code] for code in codes.tolist()]
        if what == _OPENS:
            self.opens[codes] = opens_after_each(keys)
        else:
            self.first[codes] = first = _points("".join([key[:1] or "\0" for key in keys]))
            self.inside[codes], self.opening[codes] = _by_key(keys, first)
        self.known[codes] |= what


_tables: dict[int, _Table] = {}


def _known(keys: Sequence[str], codes: Whole, what: int) -> _Table:
    """The table of these keys, with what is asked for of some codes."""
    table = _tables.get(id(keys))
    if table is None or table.keys is not keys:
        table = _Table(keys)
    if len(table.known) < len(keys):
        table = _tables[id(keys)] = table.grown()
        while len(_tables) > _TABLES:
            _tables.pop(next(iter(_tables)), None)
    missing = codes[table.known[codes] & what == 0]
    if len(missing):
        table.learn(np.flatnonzero(there_are(missing)), what)
    return table


def _by_key(keys: Sequence[str], first: Points) -> Floats:
    """What words are worth that begin as their keys do: inside a clause, and where they open it."""
    sizes = np.fromiter(map(len, keys), np.intp, len(keys))
    small = np.array(list(map(by_size, range(int(sizes.max(initial=0)) + 1))))[sizes]
    small[that_negate(keys)] = HEAVY
    lower, upper = np.zeros((2, int(first.max(initial=0)) + 1), dtype=bool)
    for letter in np.flatnonzero(there_are(first)).tolist():
        lower[letter], upper[letter] = chr(letter).islower(), chr(letter).isupper()
    inside = np.where(lower[first], small, np.where(sizes > 1, HEAVY, 2 * MARK))
    for number in np.flatnonzero(~(lower | upper)[first]).tolist():
        inside[number] = worth(keys[number], chr(first[number]))
    return np.stack((inside, np.where(upper[first], small, inside)))
