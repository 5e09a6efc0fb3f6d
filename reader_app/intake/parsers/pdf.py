"""PDF files by PDFium: its letters with their places become lines, ``page_layout`` makes paragraphs of them.

Text alone is taken: scripts, launches and attachments are not run and not opened.  PDFium aborts its process on some
hostile files when memory runs out; that is why reading has a process of its own.
"""

import re
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as c

from reader_app.article.errors import FileDamaged, FileHasNoText, FileLocked, FileOfPictures
from reader_app.article.model import Notice, NoticeKind
from reader_app.intake.parsers.page_layout import Sheet, pieces_of
from reader_app.intake.parsers.pdf_around import SaidOfPictures, files_in, kinds_of_notes
from reader_app.intake.parsers.pdf_lines import Letters
from reader_app.intake.parsers.print_marks import without_print_marks
from reader_app.intake.piece import Finding, Reading, ReadOptions
from reader_app.intake.progress import SPLIT, reached

_MOST_PAGES, _MOST_CHARACTERS = 2_000, 5_000_000
_MADE_BY = re.compile(
    r"^(?:microsoft word|powerpoint|untitled|document\d*|\(?anonymous\)?|about:blank|(?:https?|file)://)"
    r"|\.(?:docx?|indd|qxd|pdf|pages|odt|rtf|txt|md|s?html?|xhtml|mht|mhtml|php|aspx?|jsp|eml|tex)$",
    re.IGNORECASE,
)


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The text of a PDF, without running heads unless all of it is asked for.

    Raises FileLocked, FileDamaged, FileOfPictures where something is drawn on its pages, else FileHasNoText.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise (FileLocked if "password" in str(error).lower() else FileDamaged)(name, str(error)) from error
    try:
        sheets, broken, beside = _sheets(document)
        files = files_in(document)
        drawn = not any(sheet.lines for sheet in sheets) and _is_drawn_on(document)
        findings = tuple(_findings(document))
    finally:
        document.close()
    bare, printed, address = (sheets, 0, "") if options.whole else without_print_marks(sheets)
    pieces, left_out = pieces_of(bare, all_lines=options.whole)
    left_out += printed
    findings += (Finding("url", address, "print margin"),) if address else ()
    if not any(sheet.lines for sheet in sheets):
        raise (FileOfPictures if drawn else FileHasNoText)(name)
    notices = []
    if broken:
        notices.append(Notice(NoticeKind.PARTS_MISSING, f"{broken} pages"))
    if left_out:
        notices.append(Notice(NoticeKind.PARTS_LEFT_OUT, f"{left_out} running heads"))
    told = [*sorted(beside), ", ".join(files)]
    notices += [Notice(NoticeKind.PARTS_LEFT_OUT, detail) for detail in told if detail]
    if b"/JavaScript" in data or b"/JS" in data:
        notices.append(Notice(NoticeKind.ACTIVE_CONTENT, "JavaScript"))
    return Reading(pieces, findings, tuple(notices))


def _sheets(document: pdfium.PdfDocument) -> tuple[list[Sheet], int, set[str]]:
    """The pages that can be read, within the limits, how many cannot, and what stands on them beside their text.

    A page is closed when the next one stands open, for with its last page PDFium forgets a font.
    """
    sheets, beside = list[Sheet](), set[str]()
    tagged, said = bool(c.FPDFCatalog_IsTagged(document.raw)), SaidOfPictures()
    broken = count = 0
    last: pdfium.PdfPage | None = None
    for number in range(len(document)):
        if number >= _MOST_PAGES or count > _MOST_CHARACTERS:
            broken += len(document) - number
            break
        try:
            page = document[number]
            text = page.get_textpage()
        except pdfium.PdfiumError:
            broken += 1
            continue
        lines = tuple(Letters(text).lines())
        reached(SPLIT * (number + 1) / len(document))
        pictures = said.of(page) if tagged else ()
        sheets.append(Sheet(lines, page.get_width(), page.get_height(), pictures))
        beside |= kinds_of_notes(page)
        count += sum(len(line.text) for line in lines)
        text.close()
        if last:
            last.close()
        last = page
    return sheets, broken, beside


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


def _findings(document: pdfium.PdfDocument) -> Iterator[Finding]:
    try:
        known = document.get_metadata_dict(skip_empty=True)
    except (pdfium.PdfiumError, UnicodeDecodeError):
        return
    title, author = (known.get(k, "").strip() for k in ("Title", "Author"))
    if title and not _MADE_BY.search(title):
        yield Finding("title", title, "document properties", weak=True)
    if author and not _MADE_BY.search(author):
        yield Finding("byline", author, "document properties", weak=True)
