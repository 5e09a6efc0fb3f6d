"""Words and their codes, remembered by the chunk between two blanks they stand in.

A code is a number that stands for all words that are compared alike.  Where a word begins and ends depends on nothing
beyond the blanks around it, and prose says the same chunks over and over: most of a text is read by looking its
chunks up.  What is known of them lies in columns, so that many rows are read at once.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate, chain, compress, count, islice, repeat
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from reader_app.alignment.rules import Rules
from reader_app.alignment.words.worth import least_tenths, letters_tenths

if TYPE_CHECKING:
    from reader_app.alignment.words.chunk_table import ChunkTable

_KEPT, _LETTERS_KEPT, _RULE_SETS, CHARACTERS = 1 << 17, 1 << 23, 8, 0x110000
ENDINGS, MARK_TENTHS = frozenset(".,;:!?"), least_tenths(".")
_NO_CHARACTERS, _UNKNOWN = (0xD800, 0xE000), -(1 << 20)


class Word(NamedTuple):
    """One word: its code, where it begins and ends, what it is worth at least in tenths, and whether it hangs.

    What hangs is a mark that touches the word before.
    """

    code: int
    begin: int
    end: int
    least: int
    hangs: int


WORD = len(Word._fields)


@cache
def _alone(size: int) -> tuple[int, ...]:
    """A word of so many letters whose code is yet to come."""
    return Word(0, 0, size, letters_tenths(size), 0)


@cache
def _marked(size: int) -> tuple[int, ...]:
    """The same and the mark behind it."""
    return *_alone(size), *Word(0, size, size + 1, MARK_TENTHS, 1)


Numbers = Sequence[int]
Entry = tuple[str, tuple[int, ...], tuple[int, ...], tuple[int, ...], bytes]


def entry_of(words: Sequence[Word]) -> Entry:
    """Words as short columns: codes as characters, beginnings, ends, least worths, and whether they hang."""
    codes, begins, ends, least, hangs = zip(*words, strict=True) if words else ((), (), (), (), ())
    return "".join(map(chr, codes)), begins, ends, least, bytes(hangs)


class Columns(NamedTuple):
    """The words of many stretches, as parallel columns.

    ``signs`` are their codes, as characters where there are enough of them; ``sums`` are what all words before each
    place are worth at least, in tenths; ``hangs`` is 1 where a mark touches the word before; ``bounds`` are the
    places where the words of each stretch begin, and where the last end.
    """

    signs: str | list[int]
    starts: Numbers
    ends: Numbers
    sums: Numbers
    hangs: bytes
    bounds: Numbers


class _Entries(dict[str, Entry]):
    """The words of known chunks as short columns, put together when first asked for."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, chunk: str) -> Entry:
        known = self._lexicon
        number = known.numbers[chunk]
        words = known.table[WORD * known.places[number] : WORD * known.places[number + 1]]
        if len(words) != WORD:
            words_in = [Word(*words[at : at + WORD]) for at in range(0, len(words), WORD)]
            self[chunk] = entry_of(words_in)
            return self[chunk]
        code, begin, end, least, hangs = words
        found = self[chunk] = chr(code), (begin,), (end,), (least,), bytes((hangs,))
        return found


class Lexicon:
    """All chunks met so far, and their words, under one set of rules.

    ``numbers`` has the numbers of chunks that were looked up as strings.  The words of a chunk have the places from
    ``places[number]`` to the next, and each stands in ``table`` as the five numbers of a ``Word``.  ``tables`` have the
    numbers by the letters of chunks, one by how many bytes a letter takes.  ``entries`` have a chunk's words as short
    columns; they are for few chunks, and for codes that are characters.  ``keys`` has by code what words are compared
    by.  Codes differ from lexicon to lexicon: nothing may hang on their order.
    """

    def __init__(self, rules: Rules) -> None:
        self.rules, self.lock = rules, Lock()
        self.numbers: dict[str, int] = {}
        self.keys: list[str] = [""]
        self.places, self.table = array("I", [0]), array("i")
        self.tables: dict[int, ChunkTable] = {}
        none, again = _NO_CHARACTERS
        self._codes: defaultdict[str, int] = defaultdict(chain(range(1, none), count(again)).__next__)
        self.entries = _Entries(self)
        self._letters = 0

    @property
    def has_signs(self) -> bool:
        """Whether every code is a character."""
        return len(self.keys) <= CHARACTERS

    @property
    def is_full(self) -> bool:
        """Whether it holds so much that a new one should be begun."""
        return max(len(self.places), len(self.keys)) >= _KEPT or self._letters >= _LETTERS_KEPT

    def know(self, chunks: Iterable[str]) -> list[int]:
        """The numbers of ``chunks``; those that are new are read.  Only for who holds the lock."""
        asked, numbers = list(chunks), self.numbers
        fresh = [chunk for chunk in dict.fromkeys(asked) if chunk not in numbers]
        if fresh:
            numbers.update(zip(fresh, self._learnt(fresh), strict=True))
        return list(map(numbers.__getitem__, asked))

    def put(self, words: array[int], counts: Sequence[int]) -> range:
        """Take in chunks of so many words each, rows for ``table`` one after the other; gives the chunks' numbers."""
        first = len(self.places) - 1
        self.table.extend(words)
        self.places.extend(accumulate(counts, initial=self.places.pop()))
        return range(first, len(self.places) - 1)

    def _learnt(self, fresh: Sequence[str]) -> range:
        """Read new chunks: most are one word, or a word and a mark."""
        keys: list[str] = []
        told: list[int] = []
        counts: list[int] = []
        no_case, no_marks = self.rules.ignore_case, self.rules.ignore_punctuation
        for chunk in fresh:
            before = len(keys)
            marked = chunk[-1:] in ENDINGS
            word = chunk[:-1] if marked else chunk
            if word.isalpha() and word.isascii():
                keys.append(word.lower() if no_case else word)
                if marked and not no_marks:
                    keys.append(chunk[-1])
                    told += _marked(len(word))
                else:
                    told += _alone(len(word))
            else:
                self._read(chunk, keys, told)
            counts.append(len(keys) - before)
        words = array("i", told)
        words[::WORD] = array("i", self.coded(keys))
        self._letters += sum(map(len, fresh))
        return self.put(words, counts)

    def words(self, text: str) -> list[Word]:
        """The words of ``text``, read without any chunk.  Only for who holds the lock."""
        keys: list[str] = []
        told: list[int] = []
        self._read(text, keys, told)
        codes = zip(self.coded(keys), range(0, len(told), WORD), strict=True)
        return [Word(code, *told[at + 1 : at + WORD]) for code, at in codes]

    def _read(self, text: str, keys: list[str], told: list[int]) -> None:
        """Append the words of ``text``: their keys, and as rows of ``table`` what else is known of them."""
        where = self.rules.words(text, 0, len(text))
        found = self.rules.keys_in(text, where)
        if not all(found):
            where, found = list(compress(where, found)), list(filter(None, found))
        before = -1
        for key, (start, end) in zip(found, where, strict=True):
            least = least_tenths(key) if key[0].lower() == text[start].lower() else _UNKNOWN
            hangs = start == before and not (text[start].isalnum() or key[0].isalnum())
            told += 0, start, end, least, int(hangs)
            before = end
        keys += found

    def coded(self, keys: Sequence[str]) -> list[int]:
        """The codes of some keys; none is a number that is no character."""
        known, (none, again) = len(self._codes), _NO_CHARACTERS
        out = list(map(self._codes.__getitem__, keys))
        fresh = list(islice(reversed(self._codes), len(self._codes) - known))[::-1]
        room = none - len(self.keys)
        if 0 <= room < len(fresh):
            fresh[room:room] = repeat("", again - none)
        self.keys += fresh
        return out


_lexicons: dict[object, Lexicon] = {}


def lexicon_of(rules: Rules) -> Lexicon:
    """The lexicon of these rules; whoever compares two texts reads both with the one they were given."""
    known = _lexicons.get(rules.of_wording)
    if known is None or known.is_full:
        while len(_lexicons) >= _RULE_SETS:
            _lexicons.pop(next(iter(_lexicons)), None)
        known = _lexicons[rules.of_wording] = Lexicon(rules)
    return known
