"""In which of many texts every word stands: the votes of two long lists of texts, each word read once.

Words become numbers when their text is first asked for; what is then counted are whole columns of numbers.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import count, pairwise

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.bonds import Cell
from reader_app.alignment.votes import words_of
from reader_app.article.words import has_solid

Numbers = NDArray[np.int64]
_WORD_OR_BORDER = re.compile(r"[^\W_]{3,}|\0")
_BORDER, _SPARSE = "\0", 4


class WordPlaces:
    """The words of the texts ``a`` and ``b``, which are numbered from 0 on either side."""

    def __init__(self, a: Sequence[str], b: Sequence[str]) -> None:
        self._a, self._b = _Side(a), _Side(b)
        self._numbers: defaultdict[str, int] = defaultdict(count(1).__next__)
        self._numbers[_BORDER] = 0

    def votes(self, a: Sequence[int], b: Sequence[int], pairs: bool = False) -> dict[Cell, int]:
        """How many words every pair of these texts shares that stand in one of ``a`` and one of ``b`` only.

        With ``pairs`` every two neighbouring words count as a word too.
        """
        of_a, of_b = self._a.words(a, self._numbers), self._b.words(b, self._numbers)
        (words_a, text_a), (words_b, text_b) = of_a, of_b
        known, numbers = self._few(words_a, words_b)
        words_a, words_b = numbers[: len(words_a)], numbers[len(words_a) :]
        places = [_sole_places(words_a, text_a, words_b, text_b, known)]
        if pairs:
            both = _there(words_a, known) & _there(words_b, known)
            (pairs_a, from_a), (pairs_b, from_b) = (
                _pairs(*side, both, known) for side in ((words_a, text_a), (words_b, text_b))
            )
            _, pair = np.unique(np.concatenate((pairs_a, pairs_b)), return_inverse=True)
            kinds = int(pair.max()) + 1 if len(pair) else 0
            places.append(_sole_places(pair[: len(pairs_a)], from_a, pair[len(pairs_a) :], from_b, kinds))
        rows, columns = (np.concatenate(side) for side in zip(*places, strict=True))
        cells, often = np.unique(rows * max(1, len(b)) + columns, return_counts=True)
        rows, columns = np.divmod(cells, max(1, len(b)))
        found = zip(np.asarray(a)[rows].tolist(), np.asarray(b)[columns].tolist(), strict=True)
        return dict(zip(found, often.tolist(), strict=True))

    def share_a_word(self, a: Sequence[int], b: Sequence[int]) -> bool:
        """Whether any word of three letters or more stands in these texts of both sides."""
        words_a, words_b = self._a.words(a, self._numbers)[0], self._b.words(b, self._numbers)[0]
        known, numbers = self._few(words_a, words_b)
        return bool(_there(numbers[: len(words_a)], known)[numbers[len(words_a) :]].any())

    def _few(self, a: Numbers, b: Numbers) -> tuple[int, Numbers]:
        """The words of both sides in numbers that are not much larger than there are words, and their bound."""
        joined = np.concatenate((a, b))
        if len(joined) * _SPARSE < len(self._numbers):
            known, joined = np.unique(joined, return_inverse=True)
            return len(known), joined
        return len(self._numbers), joined


class _Side:
    """The texts of one side, and the words of those that were asked for."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.read: list[Numbers | None] = [None] * len(texts)

    def words(self, which: Sequence[int], numbers: defaultdict[str, int]) -> tuple[Numbers, Numbers]:
        """The words of these texts in their order, and for each the place of its text in ``which``."""
        missing = [number for number in which if self.read[number] is None]
        if missing:
            for number, told in zip(missing, _words([self.texts[number] for number in missing], numbers), strict=True):
                self.read[number] = told
        found = [words for number in which if (words := self.read[number]) is not None]
        sizes = np.fromiter(map(len, found), dtype=np.int64, count=len(found))
        return np.concatenate(found or [_NONE]), np.repeat(np.arange(len(found)), sizes)


_NONE = np.zeros(0, dtype=np.int64)


def _words(texts: Sequence[str], numbers: defaultdict[str, int]) -> list[Numbers]:
    """The words of every text as numbers; new words get new ones."""
    joined = _BORDER.join(texts).casefold()
    if joined.count(_BORDER) >= len(texts) or has_solid(joined):
        found = [word for text in texts for word in (*words_of(text), _BORDER)][:-1]
    else:
        found = _WORD_OR_BORDER.findall(joined)
    read = np.fromiter(map(numbers.__getitem__, found), dtype=np.int64, count=len(found))
    borders = [-1, *np.flatnonzero(read == 0).tolist(), len(read)]
    return [read[start + 1 : stop] for start, stop in pairwise(borders)]


def _there(words: Numbers, known: int) -> NDArray[np.bool_]:
    """For every number below ``known`` whether it is among ``words``."""
    there = np.zeros(known, dtype=bool)
    there[words] = True
    return there


def _pairs(words: Numbers, text: Numbers, wanted: NDArray[np.bool_], known: int) -> tuple[Numbers, Numbers]:
    """Every two neighbours in one text, both of them ``wanted``, as one number, and their text."""
    keep = wanted[words]
    beside = keep[:-1] & keep[1:] & (text[:-1] == text[1:])
    return (words[:-1] * known + words[1:])[beside], text[:-1][beside]


def _sole_places(a: Numbers, text_a: Numbers, b: Numbers, text_b: Numbers, known: int) -> tuple[Numbers, Numbers]:
    """For each word that stands in one text of either side only: these two texts."""
    in_a, in_b = _sole(a, text_a, known), _sole(b, text_b, known)
    both = (in_a >= 0) & (in_b >= 0)
    return in_a[both], in_b[both]


def _sole(words: Numbers, text: Numbers, known: int) -> Numbers:
    """The text each word stands in; -1 where it stands in several or none.  ``text`` never falls."""
    first, last = np.full(known, -1), np.full(known, -1)
    first[words[::-1]] = text[::-1]
    last[words] = text
    return np.where(first == last, first, -1)
