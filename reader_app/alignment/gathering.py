"""The words of many chunks put together at once, by numpy; the one file about words that loads it."""

import sys
from array import array
from collections.abc import Sequence

import numpy as np

from reader_app.alignment.chunks import WORD, Columns, Lexicon

CODEC = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"


def gathered(chunks: Sequence[str], of_each: Sequence[int], lexicon: Lexicon) -> Columns:
    """The words of chunks; ``of_each`` are the places where those of each stretch begin and end.

    Only for who holds the lexicon's lock.
    """
    chosen = np.fromiter(map(lexicon.numbers.__getitem__, chunks), np.intp, len(chunks))
    lexicon.learn()
    places = np.frombuffer(lexicon.places, np.uint32)
    first = places[chosen].astype(np.intp)
    counts = places[chosen + 1] - first
    stops = counts.cumsum()
    at = (first - stops + counts).repeat(counts)
    at += np.arange(len(at))
    sizes = np.frombuffer(lexicon.sizes, np.uint32)[chosen] + np.uint32(1)
    begins = (sizes.cumsum(dtype=np.int32) - sizes).astype(np.int32).repeat(counts)
    codes, starts, ends, least, hangs = np.frombuffer(lexicon.table, np.int32).reshape(-1, WORD)[at].T
    starts, ends = starts + begins, ends + begins
    sums = np.zeros(len(at) + 1, np.int64)
    least.cumsum(out=sums[1:])
    signs = codes.tobytes().decode(CODEC) if lexicon.has_signs else codes.tolist()
    columns = array("I", starts.tobytes()), array("I", ends.tobytes()), array("q", sums.tobytes())
    return Columns(signs, *columns, hangs.astype(np.uint8).tobytes(), np.append(0, stops)[of_each].tolist())
