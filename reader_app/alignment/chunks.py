"""Words and their keys, remembered by the chunk between two spaces they stand in.

Where a word begins and ends depends on nothing beyond the spaces around it, and prose says the same chunks over and
over: most of a text is read by looking its chunks up.  Nearly all chunks hold one word; the few others are put in
where they stand when the rest is done.
"""

from dataclasses import dataclass
from functools import cache
from itertools import accumulate, compress, count
from operator import add
from typing import NamedTuple

from reader_app.alignment.rules import Rules
from reader_app.article.words import word_bounds

_KEPT, _ENDINGS = 1 << 17, frozenset(".,;:!?")
_AT_ONCE = 2_000
"""So many chunks are read at once: to put words in shifts all that stand behind them."""


@dataclass(frozen=True, slots=True)
class Read:
    """Words read, as parallel lists: keys, beginnings and ends in code points."""

    keys: list[str]
    starts: list[int]
    ends: list[int]


class Words(NamedTuple):
    """The words of one chunk: keys, beginnings, ends."""

    keys: list[str]
    starts: list[int]
    ends: list[int]


class _Chunks(dict[str, str]):
    """The key of every chunk of one word that begins it and is as long as its key, under one set of rules.

    The key of any other chunk is empty, and ``words`` has its words.  Both are forgotten when they are too much.
    """

    def __init__(self, no_case: bool, no_marks: bool, no_format: bool) -> None:
        super().__init__()
        self.rules = Rules(ignore_case=no_case, ignore_punctuation=no_marks, ignore_number_format=no_format)
        self.words: dict[str, Words] = {}

    def __missing__(self, chunk: str) -> str:
        if len(self) >= _KEPT:
            self.clear()
            self.words.clear()
        if chunk.isascii() and chunk.isalpha():
            key = chunk.lower() if self.rules.ignore_case else chunk
        elif self.rules.ignore_punctuation and chunk[-1] in _ENDINGS and chunk.isascii() and chunk[:-1].isalpha():
            key = chunk[:-1].lower() if self.rules.ignore_case else chunk[:-1]
        else:
            key = self._read(chunk)
        self[chunk] = key
        return key

    def _read(self, chunk: str) -> str:
        words = _words(chunk, self.rules)
        if len(words.keys) == 1 and words.starts[0] == 0 and words.ends[0] == len(words.keys[0]):
            return words.keys[0]
        self.words[chunk] = words
        return ""

    def words_of(self, chunk: str) -> Words:
        """The words of a chunk whose key is empty."""
        return self.words.get(chunk) or _words(chunk, self.rules)


def _words(chunk: str, rules: Rules) -> Words:
    where = word_bounds(chunk)
    keys = rules.keys([chunk[start:end] for start, end in where])
    kept = [(key, *bounds) for key, bounds in zip(keys, where, strict=True) if key]
    return Words([key for key, _, _ in kept], [start for _, start, _ in kept], [end for _, _, end in kept])


@cache
def _known(no_case: bool, no_marks: bool, no_format: bool) -> _Chunks:
    return _Chunks(no_case, no_marks, no_format)


def read_words(text: str, rules: Rules) -> Read:
    """The words of ``text`` that ``rules`` compare."""
    body = text.strip(" ")
    chunks = body.split()
    if rules.ignored or not chunks or " ".join(chunks) != body:
        where = rules.words(text, 0, len(text))
        keys = rules.keys([text[start:end] for start, end in where])
        starts, ends = [start for start, _ in where], [end for _, end in where]
        if not all(keys):
            starts, ends = list(compress(starts, keys)), list(compress(ends, keys))
        return Read(list(filter(None, keys)), starts, ends)
    known = _known(rules.ignore_case, rules.ignore_punctuation, rules.ignore_number_format)
    at = len(text) - len(text.lstrip(" "))
    if len(chunks) <= _AT_ONCE:
        return _read_chunks(chunks, at, known)
    read = Read([], [], [])
    for first in range(0, len(chunks), _AT_ONCE):
        some = chunks[first : first + _AT_ONCE]
        part = _read_chunks(some, at, known)
        read.keys.extend(part.keys)
        read.starts.extend(part.starts)
        read.ends.extend(part.ends)
        at += sum(map(len, some)) + len(some)
    return read


def _read_chunks(chunks: list[str], at: int, known: _Chunks) -> Read:
    """The words of chunks that stand with a blank between them, the first ``at`` code points in."""
    keys = list(map(known.__getitem__, chunks))
    starts = list(map(add, accumulate(map(len, chunks), initial=at), count()))
    starts.pop()
    read = Read(keys, starts, list(map(add, starts, map(len, keys))))
    if "" in keys:
        _put_in(read, chunks, known)
    return read


def _put_in(read: Read, chunks: list[str], known: _Chunks) -> None:
    """Put the words of the chunks that have not one word where their empty key stands."""
    for number in reversed([number for number, key in enumerate(read.keys) if not key]):
        words, at = known.words_of(chunks[number]), read.starts[number]
        read.keys[number : number + 1] = words.keys
        read.starts[number : number + 1] = [at + start for start in words.starts]
        read.ends[number : number + 1] = [at + end for end in words.ends]
