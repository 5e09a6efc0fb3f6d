"""The letters of a PDF's page, with their places by PDFium, become lines.

Each question to PDFium about one letter costs more than all else that is done for it.  So what PDFium has as a line is
asked about as a whole and at the beginnings of its words; letter by letter goes only what runs upwards or backwards.
"""

import ctypes
import re
import struct
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as c

from reader_app.intake.parsers.page_layout import Line

_LINE, _WORD = re.compile(r"[^\n\r]+"), re.compile(r"[^\s\0]+")
_BACKWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_CHAR_BOX = ctypes.cast(c.FPDFText_GetCharBox, ctypes.PYFUNCTYPE(ctypes.c_int))
_ORIGIN = ctypes.cast(c.FPDFText_GetCharOrigin, ctypes.PYFUNCTYPE(ctypes.c_int))
_FONT_SIZE = ctypes.cast(c.FPDFText_GetFontSize, ctypes.PYFUNCTYPE(ctypes.c_double))
_COUNT_BOXES = ctypes.cast(c.FPDFText_CountRects, ctypes.PYFUNCTYPE(ctypes.c_int))
_BOX = ctypes.cast(c.FPDFText_GetRect, ctypes.PYFUNCTYPE(ctypes.c_int))
"""Given references made once: a quarter as dear as with pypdfium2's types, which look at each pointer anew."""
_FOUR = struct.Struct("4d")
_TALL, _APART, _SLIM, _WIDE = 1.8, 3.0, 0.15, 1.6
"""In sizes of type: a line is lower, columns stand as far apart, a letter takes as little and as much."""
_Place = tuple[float, float, float, float, float]
_Box = tuple[float, float, float, float]
_Span = tuple[int, int]


class Letters:
    """The letters of one page, and what PDFium is asked about them; ``text`` has a sign for each of its characters."""

    def __init__(self, page: pdfium.PdfTextPage) -> None:
        self.text = _letters(page)
        self._page = ctypes.cast(page.raw, ctypes.c_void_p)
        self._sides = (ctypes.c_double * 4)()
        self._refs = [ctypes.byref(self._sides, at * ctypes.sizeof(ctypes.c_double)) for at in range(4)]

    def lines(self) -> Iterator[Line]:
        """The lines of the page in the order in which it draws them."""
        both_ways = _BACKWARDS.search(self.text) is not None
        for found in _LINE.finditer(self.text):
            words = [word.span() for word in _WORD.finditer(self.text, *found.span())]
            if words and both_ways and _BACKWARDS.search(self.text, *found.span()):
                yield from self._one_by_one(words)
            elif words:
                yield from self._lines_of(words)

    def _lines_of(self, words: Sequence[_Span]) -> Iterator[Line]:
        """What PDFium has as one line, parted where its words stand far from each other."""
        around = self._around(words)
        if not around:
            yield from self._one_by_one(words)
            return
        sizes, left, top, right = around
        places = self._places(words, min(sizes), left, right)
        if not places:
            yield from self._one_by_one(words)
            return
        starts, base = places
        if len(starts) > 1:
            for start, end in pairwise((*starts, len(words))):
                yield from self._lines_of(words[start:end])
            return
        size = sizes[0] if len(sizes) == 1 else median(_each(sizes, words))
        yield Line(_shown(self.text[words[0][0] : words[-1][1]]), left, base, right, max(top, base + 0.1), size)

    def _around(self, words: Sequence[_Span]) -> tuple[list[float], float, float, float] | None:
        """The sizes of type of the words, one where all have it; left, top and right of the box around them.

        None where the box is too tall for one line.  PDFium has a box and one size for each of its runs of letters.
        """
        first = words[0][0]
        count = _COUNT_BOXES(self._page, first, words[-1][1] - first)
        sizes = [_FONT_SIZE(self._page, word[0]) for word in (words if count > 1 else words[:1])]
        left, top, right, bottom = self._box_of(0)
        for number in range(1, count):
            more = self._box_of(number)
            left, right = min(left, more[0]), max(right, more[2])
            top, bottom = max(top, more[1]), min(bottom, more[3])
        fits = min(sizes) > 2 and left < right and 0 < top - bottom < _TALL * max(sizes)
        return (sizes, left, top, right) if fits else None

    def _box_of(self, number: int) -> _Box:
        """Left, top, right and bottom of one of the boxes last counted."""
        _BOX(self._page, number, *self._refs)
        left, top, right, bottom = _FOUR.unpack(self._sides)
        return left, top, right, bottom

    def _box_of_letter(self, at: int) -> _Box:
        """Left, right, bottom and top of a letter."""
        _CHAR_BOX(self._page, at, *self._refs)
        left, right, bottom, top = _FOUR.unpack(self._sides)
        return left, right, bottom, top

    def _places(self, words: Sequence[_Span], size: float, left: float, right: float) -> tuple[list[int], float] | None:
        """The numbers of the words that begin a line of their own, the first among them, and where all stand.

        None where they run backwards, or farther than their letters reach.
        """
        page, (x, y, *_), place = self._page, self._refs, self._sides
        before, reach, starts, base, last, middle = left, 0.0, [0], 0.0, 0, len(words) // 2
        for number, (first, end) in enumerate(words):
            _ORIGIN(page, first, x, y)
            at = place[0]
            if number == middle:
                base = place[1]
            if at < before - size:
                return None
            if at > before + reach and number and self._is_apart(last, first):
                starts.append(number)
            before, reach, last = at, (_APART + _SLIM * (end - first)) * size, end - 1
        end_of_last = before + _WIDE * size * (words[-1][1] - words[-1][0] + 1)
        return (starts, base) if right < end_of_last or len(starts) > 1 else None

    def _is_apart(self, last: int, first: int) -> bool:
        """Whether a word begins far from the last letter before it."""
        left, *_ = self._box_of_letter(first)
        _, right, bottom, top = self._box_of_letter(last)
        size: float = _FONT_SIZE(self._page, last)
        return left > right + _APART * max(size, top - bottom, 1.0)

    def _one_by_one(self, words: Sequence[_Span]) -> Iterator[Line]:
        """The letters gathered until the next one stands elsewhere."""
        begin, places = words[0][0], list[_Place]()
        for first, end in words:
            sizes = self._sizes(first, end)
            for at in range(first, end):
                left, right, bottom, top = self._box_of_letter(at)
                if places and _elsewhere(places[-1], left, bottom, top):
                    yield from _line(self.text[begin:at], places)
                    begin, places = at, []
                places.append((left, bottom, right, top, sizes[at - first]))
        yield from _line(self.text[begin : words[-1][1]], places)

    def _sizes(self, first: int, end: int) -> list[float]:
        """The sizes of type of a word's letters; those between two of one size are not asked for."""
        one, two = _FONT_SIZE(self._page, first), _FONT_SIZE(self._page, end - 1)
        return [one] * (end - first) if one == two else [_FONT_SIZE(self._page, at) for at in range(first, end)]


def _letters(page: pdfium.PdfTextPage) -> str:
    """A sign for each of PDFium's characters, a zero byte where one is none.

    All at once where that gives as many; it leaves out what is no character.
    """
    count = page.count_chars()
    text = page.get_text_range()
    if len(text) == count:
        return str(text)
    codes = (c.FPDFText_GetUnicode(page.raw, at) for at in range(count))
    return "".join(chr(n) if 0 < n < 0x110000 and not 0xD800 <= n < 0xE000 else "\0" for n in codes)


def _each(sizes: Sequence[float], words: Sequence[_Span]) -> Iterator[float]:
    """The sizes of the words, each as often as its word has letters."""
    for size, (first, end) in zip(sizes, words, strict=True):
        yield from [size] * (end - first)


def _elsewhere(last: _Place, left: float, bottom: float, top: float) -> bool:
    """Whether a character stands in another line or column than the one before it."""
    if last[0] <= left <= last[2] + 1 and bottom <= last[3] and top >= last[1]:
        return False
    size = max(last[4], last[3] - last[1], 1.0)
    return (
        left < last[0] - 2 * size or left > last[2] + _APART * size or bottom > last[3] + size or top < last[1] - size
    )


def _line(words: str, places: Sequence[_Place]) -> Iterator[Line]:
    text = _shown(words)
    if text and places:
        bottom, top = median(p[1] for p in places), max(p[3] for p in places)
        size = median(p[4] for p in places)
        height = max(p[3] for p in places) - min(p[1] for p in places)
        size = size if size > 2 else height
        yield Line(text, min(p[0] for p in places), bottom, max(p[2] for p in places), max(top, bottom + 0.1), size)


def _shown(words: str) -> str:
    """Words without what is no character; a hyphen that PDFium found at a line's end is a sign of its own."""
    return words.replace("\0", "").replace("\ufffe", "\x02").strip()
