"""What a PDF holds beside the text on its pages: words for pictures, comments, form fields, files taken in."""

import ctypes
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain

import pypdfium2 as pdfium
import pypdfium2.raw as c

_ELEMENTS, _NOTES, _FILES = 20_000, 2_000, 9  # as many of a page or a file are looked at
_OBJECTS = 1_000
_NEAR = 200  # places between elements of one page
_LONGEST = 10_000  # bytes of what is said of one
_FIELD = c.FPDF_ANNOT_WIDGET
_COMMENTS = (c.FPDF_ANNOT_TEXT, c.FPDF_ANNOT_FREETEXT, c.FPDF_ANNOT_HIGHLIGHT, c.FPDF_ANNOT_STRIKEOUT)
_NO_WORDS = ("", "Off")
_Handle = ctypes.c_void_p
_Count = ctypes.PYFUNCTYPE(ctypes.c_int)
_String, _Element = ctypes.PYFUNCTYPE(ctypes.c_ulong), ctypes.PYFUNCTYPE(ctypes.c_void_p)
_STRING_OF, _SAID = (ctypes.cast(f, _String) for f in (c.FPDFAnnot_GetStringValue, c.FPDF_StructElement_GetAltText))
_COUNT_TOPS = ctypes.cast(c.FPDF_StructTree_CountChildren, _Count)
_COUNT_CHILDREN = ctypes.cast(c.FPDF_StructElement_CountChildren, _Count)
_TOP = ctypes.cast(c.FPDF_StructTree_GetChildAtIndex, _Element)
_OBJECT, _TYPE = ctypes.cast(c.FPDFPage_GetObject, _Element), ctypes.cast(c.FPDFPageObj_GetType, _Count)
_CHILD = ctypes.cast(c.FPDF_StructElement_GetChildAtIndex, _Element)


class SaidOfPictures:
    """The words that a tagged document has for those who do not see its pictures, asked for page by page.

    PDFium's tree of a page has places for all elements of the document, most of them empty.  Those of the page stand
    near each other, behind those of the page before: so not all places are looked at again for each page.
    """

    def __init__(self) -> None:
        self._begin: dict[int, int] = {}

    def of(self, page: pdfium.PdfPage) -> tuple[str, ...]:
        """What is said of the pictures of a page, in its order."""
        tree = c.FPDF_StructTree_GetForPage(page.raw) if _shows_more_than_text(page) else None
        if not tree:
            return ()
        try:
            return tuple(self._words(ctypes.cast(tree, _Handle)))
        finally:
            c.FPDF_StructTree_Close(tree)

    def _words(self, tree: _Handle) -> Iterator[str]:
        waiting = [(1, one) for one in reversed(self._inner(tree, 0, _COUNT_TOPS(tree), _TOP))]
        seen = 0
        while waiting and seen < _ELEMENTS:
            depth, element = waiting.pop()
            seen += 1
            words = _string(partial(_SAID, element))
            if words.strip():
                yield words
            inner = self._inner(element, depth, _COUNT_CHILDREN(element), _CHILD)
            waiting += [(depth + 1, one) for one in reversed(inner)]

    def _inner(self, parent: _Handle, depth: int, count: int, child: Callable[..., int | None]) -> list[_Handle]:
        """The elements in the places of ``parent``, of which many may be empty."""
        begin = min(self._begin.get(depth, 0), count) if count > _NEAR else 0
        found, last = list[_Handle](), count
        for place in chain(range(begin, count), range(begin)):
            one = child(parent, place)
            if one:
                found.append(_Handle(one))
                if count > _NEAR and last == count:
                    self._begin[depth] = max(0, place - _NEAR)
                last = place
            elif place > last + _NEAR:
                break
        return found


def _shows_more_than_text(page: pdfium.PdfPage) -> bool:
    """Whether a page holds a picture, a drawing or a line, or so many objects that looking at them takes longer."""
    place = ctypes.cast(page.raw, _Handle)
    count = c.FPDFPage_CountObjects(page.raw)
    return count > _OBJECTS or any(_TYPE(_Handle(_OBJECT(place, n))) != c.FPDF_PAGEOBJ_TEXT for n in range(count))


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
