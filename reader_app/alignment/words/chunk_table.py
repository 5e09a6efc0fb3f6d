"""The numbers of chunks found by their letters, a whole column of chunks at once.

The letters of a short chunk and their number, put side by side, are a few numbers of 64 bits: where these are equal
the chunks are.  Their numbers stand in a table with open places (after Knuth, The Art of Computer Programming 3, 6.4).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.intp]
Letters = list[NDArray[np.uint64]]
LONGEST, _BYTES, _ROUNDS, _LEAST_BITS, _MORE = 15, 8, 32, 12, 2
_MIXING = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)
UNITS, BEYOND = {1: "u1", 2: "<u2"}, "\ud800"


def encoded(text: str) -> tuple[bytes, int]:
    """The letters of ``text`` in one byte each, or in two; one that takes more stands as BEYOND."""
    try:
        return text.encode("ascii" if text.isascii() else "cp1252"), 1
    except UnicodeEncodeError:
        return re.sub("[\U00010000-\U0010ffff]", BEYOND, text).encode("utf-16-le", "surrogatepass"), 2


def bounds(told: bytes, width: int) -> tuple[Places, Places]:
    """Where the chunks between two blanks begin and end, in letters."""
    blanks = np.flatnonzero(np.frombuffer(told, UNITS[width]) == ord(" "))
    ends = np.append(blanks, len(told) // width)
    return np.concatenate(([0], blanks + 1)), ends


def letters_of(told: bytes, width: int, begins: Places, ends: Places) -> tuple[Letters, NDArray[np.bool_]]:
    """The chunks that begin and end there, as columns of numbers, and whether these are all their letters."""
    padded = told + bytes((LONGEST + 1) * width + _BYTES)
    every = np.ndarray((len(padded) - _BYTES + 1,), "<u8", padded, strides=(1,))
    sizes, at, out = np.minimum(ends - begins, LONGEST + 1), begins * width, []
    if width > 1:
        beyond = np.flatnonzero(np.frombuffer(told, UNITS[width]) == ord(BEYOND))
        sizes[np.searchsorted(begins, beyond, side="right") - 1] = LONGEST + 1
    for column, masks in enumerate(_masks(width)):
        out.append(every[at + column * _BYTES] & masks[sizes])
    out[-1] |= (sizes.astype(np.uint64) + np.uint64(1)) << np.uint64(8 * (_BYTES - 1))
    return out, sizes <= LONGEST


def alike(letters: Letters) -> Places:
    """For every chunk the place of one that stands for all of the same letters."""
    out = np.arange(len(letters[0]))
    bits = max(1, (_MORE * len(out)).bit_length())
    met, slot, on = np.empty(1 << bits, dtype=np.intp), _mixed(letters, bits), out.copy()
    while len(on):
        met[slot] = on
        out[on] = one = met[slot]
        other = np.zeros(len(on), dtype=bool)
        for column in letters:
            other |= column[on] != column[one]
        on, slot = on[other], (slot[other] + 1) & (len(met) - 1)
    return out


def _mixed(letters: Letters, bits: int) -> Places:
    """A number of so many bits for every chunk."""
    mixed = letters[0] * np.uint64(_MIXING[0])
    for column, factor in zip(letters[1:], _MIXING[1:], strict=False):
        mixed ^= column * np.uint64(factor)
    mixed ^= mixed >> np.uint64(32)
    mixed *= np.uint64(_MIXING[0])
    return np.asarray(mixed >> np.uint64(64 - bits), dtype=np.intp)


def _masks(width: int) -> Sequence[NDArray[np.uint64]]:
    """For each column, by the size of a chunk, the bits that its letters have."""
    whole = [(1 << (8 * width * min(size, LONGEST))) - 1 for size in range(LONGEST + 2)]
    return [
        np.array([bits >> (8 * _BYTES * column) & ((1 << 8 * _BYTES) - 1) for bits in whole], dtype=np.uint64)
        for column in range((LONGEST + 1) * width // _BYTES)
    ]


class ChunkTable:
    """The numbers of chunks of up to LONGEST letters, each of so many bytes.

    ``letters`` are by number, ``slots`` hold numbers, -1 where one is free.
    """

    def __init__(self, width: int) -> None:
        self.letters = np.zeros(((LONGEST + 1) * width // _BYTES, 0), dtype=np.uint64)
        self.slots = np.full(1 << _LEAST_BITS, -1, dtype=np.int32)
        self._taken = 0

    def find(self, letters: Letters) -> NDArray[np.int32]:
        """The numbers of chunks; -1 for one that is not there."""
        slot = self._first(letters)
        found = self.slots[slot]
        on = np.flatnonzero(self._differ(found, letters))
        for _ in range(_ROUNDS):
            on = on[found[on] >= 0]
            if not len(on):
                break
            slot[on] = (slot[on] + 1) & (len(self.slots) - 1)
            found[on] = self.slots[slot[on]]
            on = on[self._differ(found[on], [column[on] for column in letters])]
        found[on] = -1
        return found

    def put(self, numbers: NDArray[np.int32], letters: Letters) -> None:
        """Take in chunks that are not there, each once; one that meets too many others is left out."""
        known, last = self.letters.shape[1], int(numbers.max(initial=0))
        if last >= known:
            self.letters = np.pad(self.letters, ((0, 0), (0, max(last + 1, 2 * known) - known)))
        for row, column in zip(self.letters, letters, strict=True):
            row[numbers] = column
        self._taken += len(numbers)
        if _MORE * self._taken > len(self.slots):
            numbers = np.concatenate((self.slots[self.slots >= 0], numbers))
            self.slots = np.full(1 << (_MORE * _MORE * self._taken).bit_length(), -1, dtype=np.int32)
        slot = self._first([row[numbers] for row in self.letters])
        for _ in range(_ROUNDS):
            free = self.slots[slot] < 0
            self.slots[slot[free]] = numbers[free]
            on = self.slots[slot] != numbers
            numbers, slot = numbers[on], (slot[on] + 1) & (len(self.slots) - 1)
            if not len(numbers):
                break

    def _differ(self, numbers: NDArray[np.int32], letters: Letters) -> NDArray[np.bool_]:
        """Whether the chunks of these numbers have other letters; so it is where there is none."""
        if not self.letters.shape[1]:
            return np.ones(len(numbers), dtype=bool)
        out: NDArray[np.bool_] = self.letters[0].take(numbers) != letters[0]
        for row, column in zip(self.letters[1:], letters[1:], strict=True):
            out |= row.take(numbers) != column
        return out | (numbers < 0)

    def _first(self, letters: Letters) -> Places:
        """The slot where the search for each chunk begins."""
        return _mixed(letters, (len(self.slots) - 1).bit_length())
