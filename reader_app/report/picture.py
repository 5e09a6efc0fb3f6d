"""Pages of the PDF as pictures: to look at before it is written, and to print."""

import pypdfium2

from reader_app.comparison.model import Comparison
from reader_app.report.model import PagePicture
from reader_app.report.options import ReportOptions
from reader_app.report.pdf import pdf_bytes

_latest: list[tuple[Comparison, ReportOptions, bytes]] = []


def page_picture(comparison: Comparison, options: ReportOptions, page: int, width: int) -> PagePicture:
    """The page of that number, from 0, drawn ``width`` pixels wide; a number past the last page draws the last.

    The report asked for last is kept, so that its other pages cost no typesetting.  Raises TypesettingFailed.
    """
    document = pypdfium2.PdfDocument(_typeset(comparison, options))
    try:
        count = len(document)
        page = min(max(page, 0), count - 1)
        sheet = document[page]
        bitmap = sheet.render(scale=width / sheet.get_width(), force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
        pixels = bytes(bitmap.buffer)
        return PagePicture(pixels, bitmap.width, bitmap.height, page, count)
    finally:
        document.close()


def _typeset(comparison: Comparison, options: ReportOptions) -> bytes:
    for known, chosen, made in _latest:
        if chosen == options and known == comparison:
            return made
    made = pdf_bytes(comparison, options)
    _latest[:] = [(comparison, options, made)]
    return made
