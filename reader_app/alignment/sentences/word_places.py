"""In which of many texts every word stands: the votes of two long lists of texts, each word read once.

Words become numbers when their text is first asked for, whole columns of them at a time: the letters of a word are
mixed eight bytes at once into 64 bits, less those that number the texts.  That two words have one number is less
likely than once in a million texts of a million words, and would cost a vote.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.sentences.bonds import Cell
from reader_app.alignment.sentences.votes import words_of
from reader_app.alignment.words.gathering import there_are
from reader_app.article.words import has_solid

Numbers = NDArray[np.int64]
Hashes = NDArray[np.uint64]
_BORDER, _LEAST, _AT_ONCE, _AT_MOST = "\0", 3, 1 << 18, 128
_FACTOR, _HALF = np.uint64(0x9E3779B97F4A7C15), np.uint64(32)
_ASCII, _PLAIN, _ANY = "ascii", "utf-16-le", "utf-32-le"
UNITS = {_ASCII: "<u1", _PLAIN: "<u2", _ANY: "<u4"}
_BYTES = np.array([(1 << 8 * count) - 1 for count in range(9)], dtype=np.uint64)


class WordPlaces:
    """The words of the texts ``a`` and ``b``, which are numbered from 0 on either side."""

    def __init__(self, a: Sequence[str], b: Sequence[str]) -> None:
        codec = codec_of((*a, *b))
        self._a, self._b = _Side(a, codec), _Side(b, codec)

    def votes(self, a: Sequence[int], b: Sequence[int], pairs: bool = False) -> dict[Cell, int]:
        """How many words every pair of these texts shares that stand in one of ``a`` and one of ``b`` only.

        With ``pairs`` every two neighbouring words count as a word too.
        """
        of_a, of_b = self._a.words(a), self._b.words(b)
        places = [_sole_places(of_a, of_b)]
        if pairs:
            both = _in_both(of_a[0], of_b[0])
            places.append(_sole_places(_pairs(*of_a, both), _pairs(*of_b, both)))
        rows, columns = (np.concatenate(side) for side in zip(*places, strict=True))
        cells, often = np.unique(rows * max(1, len(b)) + columns, return_counts=True)
        rows, columns = np.divmod(cells, max(1, len(b)))
        found = zip(np.asarray(a)[rows].tolist(), np.asarray(b)[columns].tolist(), strict=True)
        return dict(zip(found, often.tolist(), strict=True))

    def share_a_word(self, a: Sequence[int], b: Sequence[int]) -> bool:
        """Whether any word of three letters or more stands in these texts of both sides."""
        return len(_in_both(self._a.words(a)[0], self._b.words(b)[0])) > 0


class _Side:
    """The texts of one side, and the words of those that were asked for; ``codec`` is one for both sides."""

    def __init__(self, texts: Sequence[str], codec: str) -> None:
        self.texts, self.codec, self._sizes = texts, codec, list(map(len, texts))
        self.read: list[Hashes | None] = [None] * len(texts)

    def words(self, which: Sequence[int]) -> tuple[Hashes, Numbers]:
        """The words of these texts in their order, and for each the place of its text in ``which``."""
        missing = [number for number in which if self.read[number] is None]
        for some in parts_of(missing, self._sizes):
            for number, told in zip(some, _words([self.texts[number] for number in some], self.codec), strict=True):
                self.read[number] = told
        found = [words for number in which if (words := self.read[number]) is not None]
        sizes = np.fromiter(map(len, found), dtype=np.int64, count=len(found))
        return np.concatenate(found or [_NONE]), np.repeat(np.arange(len(found)), sizes)


_NONE = np.zeros(0, dtype=np.uint64)


def parts_of(which: Sequence[int], sizes: Sequence[int]) -> Iterator[Sequence[int]]:
    """``which`` in parts that have about _AT_ONCE letters, each its ``sizes``: larger columns leave the cache."""
    start = size = 0
    for stop, number in enumerate(which, 1):
        size += sizes[number] + 1
        if size >= _AT_ONCE or stop == len(which):
            yield which[start:stop]
            start, size = stop, 0


def codec_of(texts: Sequence[str]) -> str:
    """The shortest in which each letter of all texts takes as many bytes as any other."""
    rest = [text for text in texts if not text.isascii()]
    if not rest:
        return _ASCII
    plain = all(len(text.encode(_PLAIN, "surrogatepass")) == 2 * len(text) for text in rest)
    return _PLAIN if plain else _ANY


def _words(texts: Sequence[str], codec: str) -> list[Hashes]:
    """The words of every text, of which there is at least one, as numbers."""
    joined = _BORDER.join(texts).casefold()
    if joined.count(_BORDER) >= len(texts) or has_solid(joined):
        told = [words_of(text) for text in texts]
        numbers, _ = _hashes(_BORDER.join(chain.from_iterable(told)), codec, 1)
        stops = np.cumsum([0, *map(len, told)])
    else:
        numbers, stops = _hashes(joined, codec, _LEAST)
    return [numbers[start:stop] for start, stop in pairwise(stops.tolist())]


def _hashes(text: str, codec: str, least: int) -> tuple[Hashes, Numbers]:
    """The words of ``least`` letters or more as numbers, and how many stand before each border, the ends among them."""
    told = f"{_BORDER}{text}{_BORDER}".encode(codec, "surrogatepass")
    code = np.frombuffer(told, UNITS[codec])
    starts, ends = stretches_of(code, str.isalnum)
    long = np.flatnonzero(ends - starts >= least)
    starts, ends = starts[long], ends[long]
    return mixed(told, starts * code.itemsize, ends * code.itemsize), np.searchsorted(starts, np.flatnonzero(code == 0))


def stretches_of(code: NDArray[np.unsignedinteger], inside: Callable[[str], bool]) -> tuple[Numbers, Numbers]:
    """Where the letters begin and end that are ``inside`` a word; the first and the last of all are not."""
    if code.itemsize == 1:
        letters = np.frombuffer(code.tobytes().translate(_inside(inside)), dtype=bool)
    else:
        points = np.flatnonzero(there_are(code))
        letter = np.zeros(int(points[-1]) + 1, dtype=bool)
        letter[[point for point in points.tolist() if inside(chr(point))]] = True
        letters = letter.take(code)
    edges = np.flatnonzero(letters[1:] != letters[:-1])
    edges += 1  # a new column this long would cost more than all of the above
    return edges[::2], edges[1::2]


@cache
def _inside(inside: Callable[[str], bool]) -> bytes:
    """For every letter of one byte whether it is ``inside`` a word."""
    return bytes(map(inside, map(chr, range(1 << 8))))


def mixed(told: bytes, starts: Numbers, ends: Numbers) -> Hashes:
    """The bytes of each stretch, _AT_MOST of them, as a number."""
    every = np.ndarray((len(told),), "<u8", told + bytes(_BYTES.itemsize), strides=(1,))
    sizes = ends - starts
    out: Hashes = (sizes.astype(np.uint64) ^ (every[starts] & _BYTES[np.minimum(sizes, 8)])) * _FACTOR
    for done in range(8, min(_AT_MOST, int(sizes.max(initial=0))), 8):
        on = np.flatnonzero(sizes > done)
        more = out[on] ^ (out[on] >> _HALF)
        out[on] = (more ^ (every[starts[on] + done] & _BYTES[np.minimum(sizes[on] - done, 8)])) * _FACTOR
    return np.asarray((out ^ (out >> _HALF)) * _FACTOR)


def _in_both(a: Hashes, b: Hashes) -> Hashes:
    """The words that stand on both sides, each once.  Sorted: numpy's own way by hashing takes ten times as long."""
    a, b = np.sort(a), np.sort(b)
    a, b = (words[np.diff(words, prepend=~words[:1]) != 0] for words in (a, b))
    return np.intersect1d(a, b, assume_unique=True)


def _pairs(words: Hashes, text: Numbers, wanted: Hashes) -> tuple[Hashes, Numbers]:
    """Every two neighbours in one text, both of them ``wanted``, as one number, and their text."""
    place = np.minimum(np.searchsorted(wanted, words), max(0, len(wanted) - 1))
    keep = wanted[place] == words if len(wanted) else np.zeros(len(words), dtype=bool)
    beside = keep[:-1] & keep[1:] & (text[:-1] == text[1:])
    return (words[:-1] * _FACTOR + words[1:])[beside], text[:-1][beside]


def _sole_places(a: tuple[Hashes, Numbers], b: tuple[Hashes, Numbers]) -> tuple[Numbers, Numbers]:
    """For each word that stands in one text of either side only: these two texts."""
    bits = max(int(text.max(initial=0)) for _, text in (a, b)).bit_length()
    (known_a, in_a), (known_b, in_b) = _sole(*a, bits), _sole(*b, bits)
    _, of_a, of_b = np.intersect1d(known_a, known_b, assume_unique=True, return_indices=True)
    return in_a[of_a], in_b[of_b]


def _sole(words: Hashes, text: Numbers, bits: int) -> tuple[Hashes, Numbers]:
    """The words that stand in one text only, and that text; it goes into the last ``bits`` to be sorted with them."""
    mask = np.uint64((1 << bits) - 1)
    met = np.sort((words & ~mask) | text.astype(np.uint64))
    word, where = met & ~mask, (met & mask).astype(np.int64)
    begins = np.flatnonzero(np.diff(word, prepend=~word[:1]))
    ends = np.append(begins, len(met))[1:] - 1
    sole = begins[where[begins] == where[ends]]
    return word[sole], where[sole]
