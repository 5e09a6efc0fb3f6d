"""The words of many chunks put together at once, by numpy."""

import sys
from array import array
from collections.abc import Sequence
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.words.chunk_table import (
    LONGEST,
    UNITS,
    ChunkTable,
    Places,
    alike,
    bounds,
    encoded,
    letters_of,
)
from reader_app.alignment.words.chunks import ENDINGS, MARK_TENTHS, WORD, Lexicon
from reader_app.alignment.words.columns import Side
from reader_app.alignment.words.worth import letters_tenths

CODEC = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"
_BY_LETTERS = 5_000
_SIGNS = [chr(code) for code in range(128)]
_IS_LETTER, _IS_ENDING = (
    np.array([*told, False]) for told in (map(str.isalpha, _SIGNS), map(ENDINGS.__contains__, _SIGNS))
)
_ENDINGS = sorted(ENDINGS)
_ENDING_CODES = list(map(ord, _ENDINGS))
_LEAST = np.array(list(map(letters_tenths, range(LONGEST + 1))), dtype=np.int32)


def gathered(texts: Sequence[str], chunks: int, lexicon: Lexicon) -> Side:
    """The words of ``texts``, which are so many ``chunks`` together.  Only for who holds the lexicon's lock."""
    text = " ".join(texts)
    chosen, chunk_begins = (_at_once if chunks >= _BY_LETTERS else _one_by_one)(text, lexicon)
    places = np.frombuffer(lexicon.places, np.uint32)
    first = places[chosen].astype(np.intp)
    counts = places[chosen + 1] - first
    stops = counts.cumsum()
    at = (first - stops + counts).repeat(counts)
    at += np.arange(len(at))
    codes, starts, ends, least, hangs = np.frombuffer(lexicon.table, np.int32).reshape(-1, WORD).take(at, axis=0).T
    begins = chunk_begins.astype(np.int32).repeat(counts)
    sums = np.zeros(len(at) + 1, np.int64)
    least.cumsum(out=sums[1:])
    row_stops = np.fromiter(accumulate([len(text) + 1 for text in texts]), np.int64, len(texts)) - 1
    sizes = np.fromiter(map(len, texts), np.int64, len(texts))
    begins_of_rows = row_stops - sizes
    bounds = np.append(0, stops)[np.append(np.searchsorted(chunk_begins, begins_of_rows), len(chunk_begins))]
    signs = codes.tobytes().decode(CODEC) if lexicon.has_signs else codes.tolist()
    lines = (codes.copy(), starts + begins, ends + begins, sums, hangs > 0)
    return Side(text, begins_of_rows, row_stops, bounds, *lines, signs, lexicon.keys)


def _one_by_one(text: str, lexicon: Lexicon) -> tuple[Places, Places]:
    """The number of every chunk of ``text``, and where it begins."""
    chunks = text.split(" ")
    chosen = np.array(lexicon.know(chunks), dtype=np.intp)
    sizes = np.fromiter(map(len, chunks), np.intp, len(chunks)) + 1
    return chosen, sizes.cumsum() - sizes


def _at_once(text: str, lexicon: Lexicon) -> tuple[Places, Places]:
    """The same for many chunks; of those that are new each is read once."""
    told, width = encoded(text)
    if width not in lexicon.tables:
        lexicon.tables[width] = ChunkTable(width)
    table, (begins, ends) = lexicon.tables[width], bounds(told, width)
    letters, whole = letters_of(told, width, begins, ends)
    chosen = table.find(letters).astype(np.intp)
    over = np.flatnonzero(chosen < 0)
    new = over[whole[over]]
    one_for_all = new[alike([column[new] for column in letters])]
    first = new[one_for_all == new]
    plain, marks = _plain(told, width, begins[first], ends[first])
    chosen[first[plain]] = _plainly_read(text, begins[first[plain]], ends[first[plain]], marks[plain], lexicon)
    asked = np.concatenate((first[~plain], over[~whole[over]]))
    chosen[asked] = lexicon.know(_cut_out(text, begins[asked], ends[asked]))
    chosen[new] = chosen[one_for_all]
    table.put(chosen[first].astype(np.int32), [column[first] for column in letters])
    return chosen, begins


def _cut_out(text: str, begins: Places, ends: Places) -> list[str]:
    return [text[begin:end] for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)]


def _plain(told: bytes, width: int, begins: Places, ends: Places) -> tuple[NDArray[np.bool_], Places]:
    """Whether chunks are letters of ASCII alone, but for a mark at the end of some; and that mark, 0 where none is."""
    code = np.frombuffer(told + bytes(LONGEST * width), UNITS[width])
    last = code[ends - 1].astype(np.intp)
    marks = last * _IS_ENDING.take(last, mode="clip")
    sizes = ends - begins - (marks > 0)
    places = np.arange(LONGEST)
    letters = _IS_LETTER.take(code[begins[:, None] + places], mode="clip")
    plain = (letters | (places >= sizes[:, None])).all(axis=1)
    return (sizes > 0) & plain, marks


def _plainly_read(text: str, begins: Places, ends: Places, marks: Places, lexicon: Lexicon) -> range:
    """The numbers of new chunks of letters, some with a mark at the end."""
    behind = ends - (marks > 0)
    words, sizes = _cut_out(text, begins, behind), behind - begins
    marked = (marks > 0) & (not lexicon.rules.ignore_punctuation)
    counts = 1 + marked
    at = counts.cumsum() - counts
    rows = np.zeros((int(counts.sum()), WORD), dtype=np.int32)
    rows[at, 0] = lexicon.coded([word.lower() for word in words] if lexicon.rules.ignore_case else words)
    rows[at, 2], rows[at, 3] = sizes, _LEAST[sizes]
    at = at[marked] + 1
    rows[at, 0] = np.array(lexicon.coded(_ENDINGS))[np.searchsorted(_ENDING_CODES, marks[marked])]
    rows[at, 1], rows[at, 2], rows[at, 3], rows[at, 4] = sizes[marked], sizes[marked] + 1, MARK_TENTHS, 1
    return lexicon.put(array("i", rows.tobytes()), counts.tolist())


def there_are(numbers: NDArray[np.integer]) -> NDArray[np.bool_]:
    """For every number from 0 to the largest of ``numbers`` whether it is among them."""
    bound = int(numbers.max(initial=0)) + 1
    if bound <= len(numbers):
        return np.asarray(np.bincount(numbers) > 0)
    there = np.zeros(bound, dtype=bool)
    there[numbers] = True
    return there
