"""How alike two sentences are: runs of four letters, weighed by how rare they are in the pair of texts itself.

TF-IDF over character 4-grams with the idf of the pair; measured against word, embedding and edit measures on
revisions, rewritings and news tellings, it was the best of them and needs no language.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.words.gathering import there_are
from reader_app.article.words import INVISIBLE, SOLID

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
Signs = NDArray[np.int32]
LENGTH, SPACE, _MOST_PAIRS, _MOST_TICKS, _AT_ONCE = 4, 1, 1 << 21, 1 << 23, 1 << 13
_UNSEEN, _SOLID = re.compile(f"[{INVISIBLE}]"), re.compile(SOLID)
_MARKS, _HANGUL = re.compile(r"[\W_]+"), re.compile("[\uac00-\ud7a3]+")
_CARE = re.compile(f"[{INVISIBLE}{SOLID[2:-2]}{_HANGUL.pattern[1:-2]}]")  # one set, for which a text is searched fast


def letters(text: str) -> str:
    """``text`` as its grams are read: no case, marks as one space, space around it and after every Han sign.

    Korean is read by the letters its syllables are made of: in whole syllables four are more than most words have.
    """
    text = text.casefold()
    if not text.isascii():
        text = _SOLID.sub(r"\1 ", _UNSEEN.sub("", text))
        text = _HANGUL.sub(_spelt_out, text)
    return f" {_MARKS.sub(' ', text).strip()} "


def _spelt_out(syllables: re.Match[str]) -> str:
    return unicodedata.normalize("NFD", syllables[0])


@dataclass(frozen=True, slots=True)
class Likeness:
    """Similarities of the sentences of two texts, one row a sentence of A, one column a sentence of B.

    ``cosine`` is the cosine of their grams, ``of_a`` the share of the weight of A's that B's has too, ``of_b`` the
    share of B's that A's has; shares of 1.  ``size_a`` and ``size_b`` are the sentences' lengths in letters.
    """

    cosine: Floats
    of_a: Floats
    of_b: Floats
    size_a: Floats
    size_b: Floats

    @property
    def cover(self) -> Floats:
        """The share of the better covered one's weight that the other has too."""
        return np.maximum(self.of_a, self.of_b)


@dataclass(frozen=True, slots=True)
class _Grams:
    """The weighed grams of some texts: one entry a gram of a text, in the order of texts.

    ``text`` and ``gram`` are numbers from 0, ``kinds`` is how many grams there are.
    """

    text: Whole
    gram: Whole
    weight: Floats
    kinds: int


def likeness(a: Sequence[str], b: Sequence[str]) -> Likeness:
    """The similarities of sentences ``a`` and ``b``; meant for up to ~1,500 a side.

    Summed gram by gram and in one fixed order: a matrix product would be cut among threads, at a cost far above the
    work on a few sentences, and with a sum that depends on how.
    """
    signs, sizes = _signs([*a, *b])
    grams = _weighed(signs, len(a) + len(b))
    stop = int(np.searchsorted(grams.text, len(a)))
    side_a = _Grams(grams.text[:stop], grams.gram[:stop], grams.weight[:stop], grams.kinds)
    side_b = _Grams(grams.text[stop:] - len(a), grams.gram[stop:], grams.weight[stop:], grams.kinds)
    norm_a, norm_b = (np.bincount(of.text, of.weight**2, n) for of, n in ((side_a, len(a)), (side_b, len(b))))
    cross, in_b, in_a = _shared(side_a, side_b, (len(a), len(b)))
    cosine = cross / np.maximum(np.sqrt(np.outer(norm_a, norm_b)), 1e-9)
    of_a, of_b = in_b / np.maximum(norm_a, 1e-9)[:, None], in_a / np.maximum(norm_b, 1e-9)[None, :]
    cosine, of_a, of_b = (np.minimum(share, 1.0).round(6) for share in (cosine, of_a, of_b))
    return Likeness(cosine, of_a, of_b, sizes[: len(a)], sizes[len(a) :])


def _shared(a: _Grams, b: _Grams, shape: tuple[int, int]) -> Floats:
    """Of the grams that each pair of texts shares: the product of their weights, the square of A's, that of B's.

    A few texts of A are met with all of B at a time, so that what is made on the way stays in the processor's cache.
    """
    # numbers below 65,536 are put in order in one pass over them
    order = np.argsort(b.gram.astype(np.min_scalar_type(b.kinds)), kind="stable")
    text_b, weight_b = b.text[order], b.weight[order]
    held = np.bincount(b.gram, minlength=b.kinds)
    often = held[a.gram]
    ends = np.cumsum(often)
    first = (np.cumsum(held) - held)[a.gram] - (ends - often)
    rows = np.searchsorted(a.text, np.arange(shape[0] + 1))
    met = np.concatenate(([0], ends))[rows]
    out, row = np.zeros((3, *shape)), 0
    while row < shape[0]:
        last = max(row + 1, int(np.searchsorted(met, met[row] + _AT_ONCE, side="right")) - 1)
        some, often_some = slice(rows[row], rows[last]), often[rows[row] : rows[last]]
        entry = np.arange(met[row], met[last]) + np.repeat(first[some], often_some)
        cell = np.repeat(np.arange(last - row) * shape[1], np.diff(met[row : last + 1])) + text_b.take(entry)
        left, right = np.repeat(a.weight[some], often_some), weight_b.take(entry)
        for number, each in enumerate((left * right, left**2, right**2)):
            out[number, row:last] = np.bincount(cell, each, (last - row) * shape[1]).reshape(-1, shape[1])
        row = last
    return out


def _weighed(signs: Signs, count: int) -> _Grams:
    """The grams of ``count`` texts, weighed within them all; ``signs`` are the texts', as ``_signs`` gives them."""
    text, code, often = _counted(signs)
    gram = _dense(code)
    within = np.bincount(gram, minlength=1)
    rarity = np.log(1 + count / np.maximum(within, 1))
    more = 1 + np.log(np.arange(1, int(often.max(initial=1)) + 1))
    weight = (more[often - 1] * rarity[gram]).astype(np.float32).astype(np.float64)
    return _Grams(text, gram, weight, len(within))


def _dense(code: Whole) -> Whole:
    """The rank of every code among those there are; small codes are ticked off in a list, not put in order."""
    bound = int(code.max(initial=0)) + 1
    if bound > _MOST_TICKS:
        return np.asarray(np.unique(code, return_inverse=True)[1])
    known = np.flatnonzero(there_are(code))
    rank = np.empty(bound, dtype=np.int64)
    rank[known] = np.arange(len(known))
    return rank[code]


def _signs(texts: Sequence[str]) -> tuple[Signs, Floats]:
    """The letters of ``texts`` as small numbers, 0 between two texts and 1 for a space, and how many each has."""
    joined = (" " + " \0 ".join(texts) + " ").casefold()
    if joined.count("\0") >= len(texts) or (not joined.isascii() and _CARE.search(joined)):
        joined = "\0".join([letters(text) for text in texts])
    code = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    there = there_are(code)
    numbers, last = np.zeros(len(there), dtype=np.int32), SPACE
    for point in np.flatnonzero(there).tolist():
        if chr(point).isalnum():
            last += 1
            numbers[point] = last
        elif point:
            numbers[point] = SPACE
    signs = numbers[code]
    space = signs == SPACE
    space[1:] &= space[:-1].copy()
    space[0] = False
    signs = signs[~space]
    borders = np.concatenate(([-1], np.flatnonzero(signs == 0), [len(signs)]))
    return signs, np.maximum(np.diff(borders) - 1, 2).astype(np.float64)


def _counted(signs: Signs) -> tuple[Whole, Whole, Whole]:
    """Text number, a code for the gram, and how often: one entry for every gram of every text."""
    gap = signs == 0
    text, base = np.cumsum(gap), int(signs.max()) + 1
    kinds = base**2
    if kinds > _MOST_PAIRS:
        known, pairs = np.unique(signs[:-1].astype(np.int64) * base + signs[1:], return_inverse=True)
        kinds = len(known)
    else:
        pairs = signs[:-1] * base + signs[1:]
    # half as long numbers are put in order in half the time
    number = np.int32 if (int(text[-1]) + 1) * kinds**2 <= np.iinfo(np.int32).max else np.int64
    text, pairs = text.astype(number), pairs.astype(number)
    whole = (text[: 1 - LENGTH] == text[LENGTH - 1 :]) & ~gap[: 1 - LENGTH]
    cell = (text[: 1 - LENGTH] * kinds**2 + pairs[:-2] * kinds + pairs[2:])[whole]
    cell.sort()
    begins = np.flatnonzero(np.concatenate((cell[:1] >= 0, cell[1:] != cell[:-1])))
    found, often = cell[begins], np.concatenate((begins[1:], [len(cell)])) - begins
    # dividing by one number is done many at a time, dividing with remainder is not
    of_text = found // kinds**2
    return of_text.astype(np.int64), (found - of_text * kinds**2).astype(np.int64), often
