"""Words, their keys and their worth, remembered by the chunk between two spaces they stand in.

Where a word begins and ends depends on nothing beyond the spaces around it, and prose says the same chunks over and
over: most of a text is read by looking its chunks up.  Nearly all chunks hold one word; the few others are put in
where they stand when the rest is done.
"""

from dataclasses import dataclass
from functools import cache
from itertools import compress
from typing import NamedTuple

from reader_app.alignment.rules import Rules
from reader_app.alignment.worth import worth, worths
from reader_app.article.words import word_bounds

_KEPT, _ENDINGS = 1 << 17, frozenset(".,;:!?")


class Words(NamedTuple):
    """The words of a chunk: keys, beginnings, ends, worth inside a clause, worth where they open one.

    ``opens`` says whether they leave a clause open behind them; None where there are none.
    """

    keys: list[str]
    starts: list[int]
    ends: list[int]
    inside: list[float]
    opening: list[float]
    opens: bool | None


class Chunk(NamedTuple):
    """A chunk of one word that begins it: its key, its worth inside a clause and where it opens one, its length.

    ``step`` is how far on the next chunk begins.  Where the chunk has more words or none, or leaves a clause open
    behind it, the key is empty and ``words`` has them all.
    """

    key: str
    step: int
    length: int
    inside: float
    opening: float
    words: Words


_NONE = Words([], [], [], [], [], None)


@dataclass(frozen=True, slots=True)
class Read:
    """Words read, as parallel lists: keys, beginnings and ends in code points, what each is worth when it is kept."""

    keys: list[str]
    starts: list[int]
    ends: list[int]
    worths: list[float]


class _Chunks(dict[str, Chunk]):
    """What is known of every chunk under one set of rules; forgotten when it is too much."""

    def __init__(self, no_case: bool, no_marks: bool, no_format: bool) -> None:
        super().__init__()
        self.rules = Rules(ignore_case=no_case, ignore_punctuation=no_marks, ignore_number_format=no_format)

    def __missing__(self, chunk: str) -> Chunk:
        if len(self) >= _KEPT:
            self.clear()
        if chunk.isascii() and chunk.isalpha():
            key = chunk.lower() if self.rules.ignore_case else chunk
            found = _one_word(key, chunk[0], len(chunk), len(chunk))
        elif self.rules.ignore_punctuation and chunk.isascii() and chunk[:-1].isalpha() and chunk[-1] in _ENDINGS:
            key = chunk[:-1].lower() if self.rules.ignore_case else chunk[:-1]
            found = _one_word(key, chunk[0], len(chunk), len(key))
        else:
            found = self._read(chunk)
        self[chunk] = found
        return found

    def _read(self, chunk: str) -> Chunk:
        where = word_bounds(chunk)
        keys = self.rules.keys([chunk[start:end] for start, end in where])
        inside, opening, opens = worths(zip(keys, [chunk[start] for start, _ in where], strict=True))
        kept = [number for number, key in enumerate(keys) if key]
        if len(kept) == 1 and where[kept[0]][0] == 0 and not opens:
            return _one_word(keys[kept[0]], chunk[0], len(chunk), where[kept[0]][1])
        starts, ends = [where[number][0] for number in kept], [where[number][1] for number in kept]
        values, opened = [inside[number] for number in kept], [opening[number] for number in kept]
        words = Words([keys[number] for number in kept], starts, ends, values, opened, opens)
        return Chunk("", len(chunk) + 1, 0, 0.0, 0.0, words)


def _one_word(key: str, letter: str, size: int, end: int) -> Chunk:
    """A chunk of ``size`` letters whose only word begins it and ends at ``end``."""
    return Chunk(key, size + 1, end, worth(key, letter), worth(key, letter, opens=True), _NONE)


@cache
def _known(no_case: bool, no_marks: bool, no_format: bool) -> _Chunks:
    return _Chunks(no_case, no_marks, no_format)


def _looked_up(chunks: list[str], known: _Chunks, at: int, opens: bool) -> Read:
    """The words of chunks that lie one space apart and begin at ``at``; ``opens`` says that they open a clause."""
    read = Read([], [], [], [])
    keys, starts, ends, values = read.keys, read.starts, read.ends, read.worths
    for key, step, length, inside, opening, words in map(known.__getitem__, chunks):
        if key:
            keys.append(key)
            starts.append(at)
            ends.append(at + length)
            values.append(opening if opens else inside)
            opens = False
        elif words.opens is not None:
            keys += words.keys
            starts += [at + start for start in words.starts]
            ends += [at + end for end in words.ends]
            values += words.opening if opens else words.inside
            opens = words.opens
        at += step
    return read


def read_words(text: str, rules: Rules, opens: bool = True) -> Read:
    """The words of ``text`` that ``rules`` compare; ``opens`` says that its first word opens a sentence."""
    body = text.strip(" ")
    chunks = body.split()
    if rules.ignored or not chunks or " ".join(chunks) != body:
        where = rules.words(text, 0, len(text))
        keys = rules.keys([text[start:end] for start, end in where])
        starts, ends = [start for start, _ in where], [end for _, end in where]
        inside, opening, _ = worths(zip(keys, [text[start] for start in starts], strict=True))
        values = list(opening if opens else inside)
        if not all(keys):
            starts, ends, values = (
                list(compress(starts, keys)),
                list(compress(ends, keys)),
                list(compress(values, keys)),
            )
        return Read(list(filter(None, keys)), starts, ends, values)
    known = _known(rules.ignore_case, rules.ignore_punctuation, rules.ignore_number_format)
    return _looked_up(chunks, known, len(text) - len(text.lstrip(" ")), opens)
