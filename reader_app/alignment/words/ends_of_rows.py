"""What ``shared_ends`` finds in each of many pairs of texts, eight bytes of their letters at a time."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.words.ends import CONTEXT, Ends

Places = NDArray[np.int64]
_UNIT, _FIRST, _WIDEST = 8, 8, 64


def shared_ends_of_rows(a: Sequence[str], b: Sequence[str]) -> list[Ends]:
    """What ``shared_ends`` gives for each text of ``a`` and the one of ``b`` beside it."""
    text = " ".join(["", *a, *b, ""])
    told, width = _encoded(text)
    is_blank = np.frombuffer(told, f"<u{width}") == ord(" ")
    blanks = np.flatnonzero(is_blank)
    sizes = np.fromiter(map(len, (*a, *b)), np.int64, 2 * len(a))
    stops = np.cumsum(sizes + 1)
    (x, y), (stop_x, stop_y) = (column.reshape(2, -1) for column in (stops - sizes, stops))
    least = np.minimum(stop_x - x, stop_y - y)
    alike = _agreed(told, width, x, y, least)
    whole = is_blank[x + alike] & is_blank[y + alike]
    last = np.searchsorted(blanks, x + alike + whole) - 1
    cut = blanks[last] + 1 - x
    head = np.maximum(blanks[np.maximum(last - CONTEXT, 0)] - x, 0)
    behind = _agreed(told, width, stop_x, stop_y, least - cut, back=True)
    end_x, end_y = stop_x - behind, stop_y - behind
    whole = is_blank[end_x - 1] & is_blank[end_y - 1]
    first = np.searchsorted(blanks, end_x - whole)
    tail = np.maximum(stop_x - 1 - blanks[np.minimum(first + CONTEXT, len(blanks) - 1)], 0)
    tail[cut > least] = 0
    same = (alike == stop_x - x) & (alike == stop_y - y)
    head[same] = alike[same]
    return list(zip(head.tolist(), tail.tolist(), strict=True))


def _encoded(text: str) -> tuple[bytes, int]:
    """``text`` in the shortest way in which every letter takes as many bytes, and how many."""
    if text.isascii():
        return text.encode(), 1
    told = text.encode("utf-16-le", "surrogatepass")
    return (told, 2) if len(told) == 2 * len(text) else (text.encode("utf-32-le", "surrogatepass"), 4)


def _agreed(told: bytes, width: int, x: Places, y: Places, most: Places, *, back: bool = False) -> Places:
    """How many letters of ``width`` bytes agree from ``x`` and ``y`` on, or before them, ``most`` at most."""
    around = bytes(_UNIT * (_WIDEST + 1))
    padded = around + told + around
    every = np.ndarray((len(padded) - _UNIT + 1,), "<u8", padded, strides=(1,))
    x, y, most = x * width + len(around), y * width + len(around), most * width
    out, on, wide = np.zeros(len(x), dtype=np.int64), np.flatnonzero(most > 0), _FIRST
    while len(on):
        further = out[on, None] + _UNIT * np.arange(wide + 1)
        step = -_UNIT - further if back else further
        differ = every[x[on, None] + step] ^ every[y[on, None] + step]
        stop = (differ != 0) | (further >= most[on, None])
        stop[:, wide] = True
        unit = stop.argmax(axis=1)
        left = differ[np.arange(len(on)), unit]
        left = left.byteswap() if back else left
        # what lies below the lowest bit that differs agrees
        bits = np.bitwise_count((left & -left) - np.uint64(1))
        out[on] += _UNIT * unit + np.where(unit < wide, bits // 8, 0)
        on, wide = on[unit == wide], min(4 * wide, _WIDEST)
    return np.minimum(out, np.maximum(most, 0)) // width
