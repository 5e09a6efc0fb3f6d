"""The words of many chunks put together at once, by numpy; the one file about words that loads it."""

from array import array
from collections.abc import Sequence

import numpy as np

from reader_app.alignment.chunks import Columns, Lexicon


def gathered(numbers: Sequence[int], of_each: Sequence[int], lexicon: Lexicon) -> Columns:
    """The words of chunks by their numbers; ``of_each`` are the places where those of each stretch begin and end."""
    chosen = np.array(numbers, dtype=np.intp)
    places = np.frombuffer(lexicon.places, dtype=np.uint32).astype(np.intp)
    first = places[chosen]
    counts = places[chosen + 1] - first
    stops = np.cumsum(counts)
    at = np.arange(stops[-1]) + np.repeat(first - (stops - counts), counts)
    sizes = np.frombuffer(lexicon.sizes, dtype=np.uint32)[chosen] + 1
    begins = np.repeat((np.cumsum(sizes) - sizes).astype(np.uint32), counts)
    starts = begins + np.frombuffer(lexicon.begins, dtype=np.uint32)[at]
    ends = begins + np.frombuffer(lexicon.ends, dtype=np.uint32)[at]
    hangs = np.frombuffer(lexicon.marks, dtype=np.uint8)[at]
    hangs[1:] &= starts[1:] == ends[:-1]
    hangs[:1] = 0
    sums = np.zeros(len(at) + 1, dtype=np.int64)
    np.cumsum(np.frombuffer(lexicon.least, dtype=np.int32)[at], out=sums[1:])
    codes = np.frombuffer(lexicon.codes, dtype=np.uint32)[at]
    columns = array("I", codes.tobytes()), array("I", starts.tobytes()), array("I", ends.tobytes())
    bounds = np.concatenate(([0], stops))[of_each].tolist()
    return Columns(*columns, array("q", sums.tobytes()), hangs.tobytes(), bounds)
