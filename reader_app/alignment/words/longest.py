"""Longest common subsequences of large regions; the one file that knows the engines for them.

Exact and bit-parallel on Python's big integers where the region allows it; diff-match-patch (Myers, 1986) where a
long region has few edits, without its clock; otherwise exact inside blocks cut at the same shares of both sides.
"""

from collections import Counter
from collections.abc import Sequence
from math import isqrt

ROWS_CELLS, BOUND_CELLS = 64_000_000, 1_500_000_000
FEW_EDITS, BLOCK = 1_500, 12_000
_SURROGATES, _SURROGATE_COUNT = 0xD800, 0x800
Pair = tuple[int, int]


def subsequence(a: Sequence[str], b: Sequence[str]) -> list[Pair]:
    """Pairs of places of equal words, rising on both sides, as many as can be.

    Beyond BOUND_CELLS (words by words) with many edits the answer is exact inside blocks only.
    """
    shared = set(a).intersection(b)
    places_a = [i for i, key in enumerate(a) if key in shared]
    places_b = [j for j, key in enumerate(b) if key in shared]
    numbers: dict[str, int] = {}
    short_a = [numbers.setdefault(a[i], len(numbers)) for i in places_a]
    short_b = [numbers.setdefault(b[j], len(numbers)) for j in places_b]
    return [(places_a[i], places_b[j]) for i, j in _dense(short_a, short_b)]


def _dense(a: list[int], b: list[int]) -> list[Pair]:
    if len(a) * len(b) <= ROWS_CELLS:
        return exact(a, b)
    if _bag_difference(a, b) <= min(FEW_EDITS, (len(a) + len(b)) // 40):
        return by_edits(a, b)
    if len(a) * len(b) <= BOUND_CELLS:
        return exact(a, b)
    parts = max(len(a), len(b)) // BLOCK + 1
    out: list[Pair] = []
    for part in range(parts):
        x, y = len(a) * part // parts, len(b) * part // parts
        inside = exact(a[x : len(a) * (part + 1) // parts], b[y : len(b) * (part + 1) // parts])
        out += [(x + i, y + j) for i, j in inside]
    return out


def _bag_difference(a: list[int], b: list[int]) -> int:
    left, right = Counter(a), Counter(b)
    return (left - right).total() + (right - left).total()


def exact(a: Sequence[int], b: Sequence[int]) -> list[Pair]:
    """A longest common subsequence, in time words x words / 64, rows kept at the square root of their number."""
    masks = _masks(a, set(b))
    full = (1 << len(a)) - 1
    every = 1 if len(a) * len(b) <= ROWS_CELLS else isqrt(len(b)) + 1
    row, kept = full, []
    for place, key in enumerate(b):
        if place % every == 0:
            kept.append(row)
        row = _next_row(row, masks.get(key), full)
    out: list[Pair] = []
    i = len(a)
    stop = len(b)
    for number in range(len(kept) - 1, -1, -1):
        start = number * every
        rows = [kept[number]]
        for place in range(start, stop):
            rows.append(_next_row(rows[-1], masks.get(b[place]), full))
        j = stop - start
        while i and j:
            if rows[j] >> (i - 1) & 1:
                i -= 1
            elif rows[j - 1] >> (i - 1) & 1:
                i, j = i - 1, j - 1
                out.append((i, start + j))
            else:
                j -= 1
        stop = start
    return out[::-1]


def _next_row(row: int, mask: int | None, full: int) -> int:
    if mask is None:
        return row
    both = row & mask
    return ((row + both) | (row - both)) & full


def _masks(a: Sequence[int], wanted: set[int]) -> dict[int, int]:
    places: dict[int, list[int]] = {}
    for i, key in enumerate(a):
        if key in wanted:
            places.setdefault(key, []).append(i)
    out = {}
    for key, found in places.items():
        bits = bytearray(found[-1] // 8 + 1)
        for i in found:
            bits[i >> 3] |= 1 << (i & 7)
        out[key] = int.from_bytes(bits, "little")
    return out


def by_edits(a: Sequence[int], b: Sequence[int]) -> list[Pair]:
    """A common subsequence by diff-match-patch on one character a word; fast where little was edited.

    Raises OverflowError where there are more different words than characters.
    """
    from diff_match_patch import diff_match_patch  # noqa: PLC0415 - only a long region of few edits needs it

    engine = diff_match_patch()
    engine.Diff_Timeout = 0  # its clock would make the answer depend on the load
    i = j = 0
    out: list[Pair] = []
    for kind, letters in engine.diff_main(_letters(a), _letters(b), False):
        size = len(letters)
        if kind == 0:
            out += zip(range(i, i + size), range(j, j + size), strict=True)
        i += size if kind <= 0 else 0
        j += size if kind >= 0 else 0
    return out


def _letters(numbers: Sequence[int]) -> str:
    """One character a number, lone surrogates left out: they cannot be encoded."""
    return "".join(
        [chr(number + 1 if number + 1 < _SURROGATES else number + 1 + _SURROGATE_COUNT) for number in numbers]
    )
