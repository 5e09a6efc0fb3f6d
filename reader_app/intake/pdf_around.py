"""What a PDF holds beside the text on its pages: words for pictures, comments, form fields, files taken in."""

import ctypes
from collections.abc import Callable, Iterator
from functools import partial

import pypdfium2 as pdfium
import pypdfium2.raw as c

_ELEMENTS, _NOTES, _FILES = 20_000, 2_000, 9  # as many of a page or a file are looked at
_LONGEST = 10_000  # bytes of what is said of one
_FIELD = c.FPDF_ANNOT_WIDGET
_COMMENTS = (c.FPDF_ANNOT_TEXT, c.FPDF_ANNOT_FREETEXT, c.FPDF_ANNOT_HIGHLIGHT, c.FPDF_ANNOT_STRIKEOUT)
_NO_WORDS = ("", "Off")
_STRING_OF = ctypes.cast(c.FPDFAnnot_GetStringValue, ctypes.CFUNCTYPE(ctypes.c_ulong))


def said_of_pictures(page: pdfium.PdfPage) -> tuple[str, ...]:
    """The words that a tagged page has for those who do not see its pictures, in its order."""
    tree = c.FPDF_StructTree_GetForPage(page.raw)
    if not tree:
        return ()
    try:
        return tuple(_alternatives(tree))
    finally:
        c.FPDF_StructTree_Close(tree)


def _alternatives(tree: object) -> Iterator[str]:
    waiting = [c.FPDF_StructTree_GetChildAtIndex(tree, n) for n in _down(c.FPDF_StructTree_CountChildren(tree))]
    seen = 0
    while waiting and seen < _ELEMENTS:
        element = waiting.pop()
        seen += 1
        if not element:
            continue
        words = _string(partial(c.FPDF_StructElement_GetAltText, element))
        if words.strip():
            yield words
        count = c.FPDF_StructElement_CountChildren(element)
        waiting += [c.FPDF_StructElement_GetChildAtIndex(element, n) for n in _down(count)]


def _down(count: int) -> range:
    return range(min(count, _ELEMENTS) - 1, -1, -1)


def kinds_of_notes(page: pdfium.PdfPage) -> set[str]:
    """Which of ``"comments"`` and ``"form fields"`` stand on a page with words in them."""
    found = set()
    for number in range(min(c.FPDFPage_GetAnnotCount(page.raw), _NOTES)):
        note = c.FPDFPage_GetAnnot(page.raw, number)
        if not note:
            continue
        kind = c.FPDFAnnot_GetSubtype(note)
        if kind == _FIELD and _value(note, b"V") not in _NO_WORDS:
            found.add("form fields")
        elif kind in _COMMENTS and _value(note, b"Contents"):
            found.add("comments")
        c.FPDFPage_CloseAnnot(note)
    return found


def _value(note: object, key: bytes) -> str:
    return _string(partial(_STRING_OF, note, key)).strip()


def _string(call: Callable[[ctypes.Array[ctypes.c_char] | None, int], int]) -> str:
    """What PDFium writes to a place of so many bytes, having told how many it needs."""
    needed = call(None, 0)
    if not 2 < needed <= _LONGEST:
        return ""
    place = ctypes.create_string_buffer(needed)
    call(place, needed)
    words = place.raw[: (needed - 2) // 2 * 2].decode("utf-16-le", "surrogatepass")
    return words.replace("\0", "")


def files_in(document: pdfium.PdfDocument) -> tuple[str, ...]:
    """The names of files that a document carries."""
    names = []
    for number in range(min(document.count_attachments(), _FILES)):
        try:
            names.append(" ".join(document.get_attachment(number).get_name().split()))
        except (pdfium.PdfiumError, UnicodeDecodeError):
            continue
    return tuple(filter(None, names))
