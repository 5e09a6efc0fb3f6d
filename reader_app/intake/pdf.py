"""PDF files by PDFium: its characters with their places become lines, ``page_layout`` makes paragraphs of them.

Text alone is taken: scripts, launches and attachments are not run and not opened.  PDFium aborts its process on some
hostile files when memory runs out; that is why reading has a process of its own.
"""

import ctypes
import re
from collections.abc import Iterator
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as c

from reader_app.article.errors import FileDamaged, FileHasNoText, FileLocked, FileOfPictures
from reader_app.article.model import Notice, NoticeKind
from reader_app.intake.page_layout import Line, Sheet, pieces_of
from reader_app.intake.piece import Finding, Reading, Wishes

_MOST_PAGES, _MOST_CHARACTERS = 2_000, 5_000_000
_MADE_BY = re.compile(
    r"^(?:microsoft word|powerpoint|untitled|document\d*|\(?anonymous\)?)"
    r"|\.(?:docx?|indd|qxd|pdf|pages|odt)$",
    re.IGNORECASE,
)
_WORD, _BREAKS = re.compile(r"[^\s\0]+|[\n\r]"), "\n\r"
_STAMP = re.compile(r"D:((?:19|20)\d\d)(\d\d)(\d\d)")

_CHAR_BOX = ctypes.cast(c.FPDFText_GetCharBox, ctypes.CFUNCTYPE(ctypes.c_int))
_FONT_SIZE = ctypes.cast(c.FPDFText_GetFontSize, ctypes.CFUNCTYPE(ctypes.c_double))
"""Given pointers made once, less than half as dear as with pypdfium2's types, which look at each of them anew."""
_Place = tuple[float, float, float, float, float]


def read(data: bytes, name: str, wishes: Wishes) -> Reading:
    """The text of a PDF, without running heads unless all of it is wished for.

    Raises FileLocked, FileDamaged, FileOfPictures where something is drawn on its pages, else FileHasNoText.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise (FileLocked if "password" in str(error).lower() else FileDamaged)(name, str(error)) from error
    try:
        sheets, broken = _sheets(document)
        drawn = not any(sheet.lines for sheet in sheets) and _is_drawn_on(document)
        findings = tuple(_findings(document))
    finally:
        document.close()
    pieces, left_out = pieces_of(sheets, all_lines=wishes.whole)
    if not pieces:
        raise (FileOfPictures if drawn else FileHasNoText)(name)
    notices = []
    if broken:
        notices.append(Notice(NoticeKind.PARTS_MISSING, f"{broken} pages"))
    if left_out:
        notices.append(Notice(NoticeKind.PARTS_LEFT_OUT, f"{left_out} running heads"))
    if b"/JavaScript" in data or b"/JS" in data:
        notices.append(Notice(NoticeKind.ACTIVE_CONTENT, "JavaScript"))
    return Reading(pieces, findings, tuple(notices))


def _sheets(document: pdfium.PdfDocument) -> tuple[list[Sheet], int]:
    """The pages that can be read, within the limits, and how many cannot."""
    sheets: list[Sheet] = []
    broken = count = 0
    for number in range(len(document)):
        if number >= _MOST_PAGES or count > _MOST_CHARACTERS:
            broken += len(document) - number
            break
        try:
            page = document[number]
            text = page.get_textpage()
            lines = tuple(_lines(text))
            sheets.append(Sheet(lines, page.get_width(), page.get_height()))
            count += sum(len(line.text) for line in lines)
            text.close()
            page.close()
        except pdfium.PdfiumError:
            broken += 1
    return sheets, broken


def _is_drawn_on(document: pdfium.PdfDocument) -> bool:
    """Whether one of the first pages shows anything: a scan is one picture, a drawing many lines."""
    for number in range(min(len(document), _MOST_PAGES)):
        try:
            page = document[number]
        except pdfium.PdfiumError:
            continue
        drawn = c.FPDFPage_CountObjects(page.raw) > 0
        page.close()
        if drawn:
            return True
    return False


def _lines(page: pdfium.PdfTextPage) -> Iterator[Line]:
    """PDFium's characters, gathered until it breaks the line or the next one stands elsewhere."""
    text = _letters(page)
    box, handle = (ctypes.c_double * 4)(), ctypes.cast(page.raw, ctypes.c_void_p)
    refs = [ctypes.c_void_p(ctypes.addressof(box) + at * ctypes.sizeof(ctypes.c_double)) for at in range(4)]
    begin, places = 0, list[_Place]()
    for word in _WORD.finditer(text):
        first, end = word.span()
        if text[first] in _BREAKS:
            yield from _line(text[begin:first], places)
            begin, places = end, []
            continue
        sizes = _sizes(handle, first, end)
        for at in range(first, end):
            if not _CHAR_BOX(handle, at, *refs):
                continue
            left, right, bottom, top = box
            if places and _elsewhere(places[-1], left, bottom, top):
                yield from _line(text[begin:at], places)
                begin, places = at, []
            places.append((left, bottom, right, top, sizes[at - first]))
    yield from _line(text[begin:], places)


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


def _sizes(page: ctypes.c_void_p, first: int, end: int) -> list[float]:
    """The sizes of type of a word's letters; those between two of one size are not asked for, which takes its time."""
    one, two = _FONT_SIZE(page, first), _FONT_SIZE(page, end - 1)
    return [one] * (end - first) if one == two else [_FONT_SIZE(page, at) for at in range(first, end)]


def _elsewhere(last: _Place, left: float, bottom: float, top: float) -> bool:
    """Whether a character stands in another line or column than the one before it."""
    if last[0] <= left <= last[2] + 1 and bottom <= last[3] and top >= last[1]:
        return False
    size = max(last[4], last[3] - last[1], 1.0)
    return left < last[0] - 2 * size or left > last[2] + 3 * size or bottom > last[3] + size or top < last[1] - size


def _line(words: str, places: list[_Place]) -> Iterator[Line]:
    text = words.replace("\0", "").replace("\ufffe", "\x02").strip()
    if text and places:
        bottom, top = median(p[1] for p in places), max(p[3] for p in places)
        size = median(p[4] for p in places)
        height = max(p[3] for p in places) - min(p[1] for p in places)
        size = size if size > 2 else height
        yield Line(text, min(p[0] for p in places), bottom, max(p[2] for p in places), max(top, bottom + 0.1), size)


def _findings(document: pdfium.PdfDocument) -> Iterator[Finding]:
    try:
        known = document.get_metadata_dict(skip_empty=True)
    except (pdfium.PdfiumError, UnicodeDecodeError):
        return
    title, author, stamp = (known.get(k, "").strip() for k in ("Title", "Author", "CreationDate"))
    if title and not _MADE_BY.search(title):
        yield Finding("title", title, "document properties")
    if author and not _MADE_BY.search(author):
        yield Finding("byline", author, "document properties")
    made = _STAMP.match(stamp)
    if made:
        yield Finding("date", "-".join(made.groups()), "document properties")
