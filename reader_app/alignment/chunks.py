"""Words and their codes, remembered by the chunk between two blanks they stand in.

A code is a number that stands for all words that are compared alike.  Where a word begins and ends depends on nothing
beyond the blanks around it, and prose says the same chunks over and over: most of a text is read by looking its
chunks up.  What is known of them lies in columns, so that many rows are read at once.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import compress, repeat
from threading import Lock
from typing import NamedTuple

from reader_app.alignment.rules import Rules
from reader_app.alignment.worth import least_tenths, letters_tenths

_KEPT, _LETTERS_KEPT, _RULE_SETS = 1 << 17, 1 << 23, 8
_NO_CHARACTERS, _UNKNOWN = (0xD800, 0xE000), -(1 << 20)


class Word(NamedTuple):
    """One word: its code, where it begins and ends, what it is worth at least in tenths, and whether it is a mark."""

    code: int
    begin: int
    end: int
    least: int
    mark: bool


class Columns(NamedTuple):
    """The words of many stretches, as parallel columns.

    ``sums`` are what all words before each place are worth at least, in tenths; ``hangs`` is 1 where a mark touches
    the word before; ``bounds`` are the places where the words of each stretch begin, and where the last end.
    """

    codes: array[int]
    starts: array[int]
    ends: array[int]
    sums: array[int]
    hangs: bytes
    bounds: Sequence[int]


class Lexicon:
    """All chunks met so far, and their words, under one set of rules.

    ``numbers`` has the number of every chunk; its words have the places from ``places[number]`` to the next in the
    columns: their ``codes``, where they begin and end in the chunk, what they are worth at least (``least``, in
    tenths), and whether they are ``marks``.  ``sizes`` are those of the chunks in code points, ``keys`` has by code
    what words are compared by.  Codes differ from lexicon to lexicon: nothing may hang on their order.
    """

    def __init__(self, rules: Rules) -> None:
        self.rules, self.lock = rules, Lock()
        self.numbers: dict[str, int] = {}
        self.keys: list[str] = [""]
        self.places, self.sizes = array("I", [0]), array("I")
        self.codes, self.begins, self.ends, self.least = array("I"), array("I"), array("I"), array("i")
        self.marks = bytearray()
        self._codes: dict[str, int] = {}
        self._letters = 0

    @property
    def is_full(self) -> bool:
        """Whether it holds so much that a new one should be begun."""
        return len(self.numbers) >= _KEPT or self._letters >= _LETTERS_KEPT

    def numbered(self, chunks: Sequence[str]) -> list[int]:
        """The numbers of ``chunks``, those met for the first time taken in.  Only for who holds the lock."""
        try:
            return list(map(self.numbers.__getitem__, chunks))
        except KeyError:
            self._learn(set(chunks).difference(self.numbers))
            return list(map(self.numbers.__getitem__, chunks))

    def places_of(self, number: int) -> range:
        """The places of a chunk's words."""
        return range(self.places[number], self.places[number + 1])

    def word(self, place: int) -> Word:
        """The word at a place of the columns."""
        mark = bool(self.marks[place])
        return Word(self.codes[place], self.begins[place], self.ends[place], self.least[place], mark)

    def words(self, text: str) -> list[Word]:
        """The words of ``text``, read without any chunk.  Only for who holds the lock."""
        where = self.rules.words(text, 0, len(text))
        keys = self.rules.keys([text[start:end] for start, end in where])
        if not all(keys):
            where, keys = list(compress(where, keys)), list(filter(None, keys))
        codes = self._coded(keys)
        out = []
        for key, code, (start, end) in zip(keys, codes, where, strict=True):
            least = least_tenths(key) if key[0].lower() == text[start].lower() else _UNKNOWN
            out.append(Word(code, start, end, least, not (text[start].isalnum() or key[0].isalnum())))
        return out

    def _learn(self, chunks: Iterable[str]) -> None:
        """Take in chunks that are met for the first time: most are one word, or a word and a mark."""
        plain = []
        for chunk in chunks:
            self._letters += len(chunk)
            if chunk.isascii() and chunk.isalpha():
                plain.append(chunk)
            else:
                self._take_in(chunk)
        keys = [key.lower() for key in plain] if self.rules.ignore_case else plain
        first, stop = len(self.codes), len(self.codes) + len(plain)
        sizes = array("I", map(len, plain))
        self.codes.extend(self._coded(keys))
        self.begins.extend(repeat(0, len(plain)))
        self.ends.extend(sizes)
        self.least.extend(map(letters_tenths, sizes))
        self.marks.extend(bytes(len(plain)))
        self.places.extend(range(first + 1, stop + 1))
        self.sizes.extend(sizes)
        self.numbers.update(zip(plain, range(len(self.numbers), len(self.numbers) + len(plain)), strict=True))

    def _take_in(self, chunk: str) -> None:
        """Take in a chunk of whatever words."""
        for code, begin, end, least, mark in self.words(chunk):
            self.codes.append(code)
            self.begins.append(begin)
            self.ends.append(end)
            self.least.append(least)
            self.marks.append(mark)
        self.places.append(len(self.codes))
        self.sizes.append(len(chunk))
        self.numbers[chunk] = len(self.numbers)

    def _coded(self, keys: Sequence[str]) -> list[int]:
        """The codes of some keys; none is a number that is no character."""
        fresh = list(dict.fromkeys([key for key in keys if key not in self._codes]))
        first, (none, again) = len(self.keys), _NO_CHARACTERS
        if first < again and first + len(fresh) > none:
            self.keys.extend(repeat("", again - first))
        first = len(self.keys)
        self.keys.extend(fresh)
        self._codes.update(zip(fresh, range(first, first + len(fresh)), strict=True))
        return list(map(self._codes.__getitem__, keys))


_lexicons: dict[object, Lexicon] = {}


def lexicon_of(rules: Rules) -> Lexicon:
    """The lexicon of these rules; whoever compares two texts reads both with the one they were given."""
    known = _lexicons.get(rules.of_wording)
    if known is None or known.is_full:
        while len(_lexicons) >= _RULE_SETS:
            _lexicons.pop(next(iter(_lexicons)), None)
        known = _lexicons[rules.of_wording] = Lexicon(rules)
    return known
