"""The share of words that texts have in common with their neighbours on the other side, many pairs at once."""

from collections.abc import Sequence
from itertools import accumulate

import numpy as np

from reader_app.alignment.sentences.word_places import UNITS, Hashes, Numbers, codec_of, mixed, parts_of, stretches_of

_ROW, _SIDE = np.uint64(44), np.uint64(1)
"""The bits of a word's number that are kept beside that of its pair: enough to tell the few words of one pair apart."""


def shares(a: Sequence[str], b: Sequence[str]) -> list[float]:
    """For each text of ``a`` and the one of ``b`` beside it the share of 1 of their words that both have.

    Words lie between spaces of any kind, as ``str.split`` has them.
    """
    codec, out = codec_of((*a, *b)), []
    for part in parts_of(range(len(a)), [len(one) + len(other) for one, other in zip(a, b, strict=True)]):
        (words_a, count_a), (words_b, count_b) = (_words([side[number] for number in part], codec) for side in (a, b))
        met = np.sort(np.concatenate((words_a << _SIDE, words_b << _SIDE | _SIDE)))
        word = met >> _SIDE
        begins = np.flatnonzero(np.concatenate((np.ones(min(1, len(met)), dtype=bool), word[1:] != word[:-1])))
        of_b = np.add.reduceat((met & _SIDE).view(np.int64), begins) if len(met) else begins
        in_both = np.minimum(of_b, np.diff(begins, append=len(met)) - of_b)
        found = np.bincount((word[begins] >> _ROW).astype(np.int64), in_both, len(part))
        out += (2 * found / np.maximum(1, count_a + count_b)).tolist()
    return out


def _is_seen(letter: str) -> bool:
    return not letter.isspace()


def _words(texts: Sequence[str], codec: str) -> tuple[Hashes, Numbers]:
    """The words of texts as numbers that have the text in their first bits, and how many each text has."""
    told = f" {' '.join(texts)} ".encode(codec, "surrogatepass")
    code = np.frombuffer(told, UNITS[codec])
    starts, ends = stretches_of(code, _is_seen)
    begins = np.fromiter(accumulate([len(text) + 1 for text in texts], initial=1), np.int64, len(texts) + 1)
    counts = np.diff(np.searchsorted(starts, begins))
    row = np.repeat(np.arange(len(texts), dtype=np.uint64), counts)
    number = mixed(told, starts * code.itemsize, ends * code.itemsize)
    return row << _ROW | number >> (np.uint64(64) - _ROW), counts
