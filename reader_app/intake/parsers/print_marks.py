"""What browsers print in the margins of a page: its title, its address, the time of printing, the number of the sheet.

Chromium has time and title above, address and number below; Firefox title and address above, number and time below.  A
margin is one only where two of these three stand on the sheet: an address, a time, a number "2/3".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader_app.intake.parsers.page_layout import Line, Sheet

_MARGIN = 0.06  # of the height of a sheet
_CLOCK = r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?\s?[Mm]\.?)?"
_STAMP = rf"\d{{1,4}}[/.-]\s?\d{{1,2}}[/.-]\s?\d{{2,4}}\.?,?\s+(?:\w{{1,3}}\s+)?{_CLOCK}"
_ADDRESS = r"(?:https?|file)://\S+"
_SHAPES = (
    re.compile(rf"^{_STAMP}(?=\s|$)|(?:^|\s){_STAMP}$"),
    re.compile(rf"^{_ADDRESS}(?=\s|$)|(?:^|\s){_ADDRESS}$"),
    re.compile(r"(?:^|\s)\d{1,4}\s?(?:/|of|von|sur|de|di|van|из)\s?\d{1,4}(?=\s|$)"),
)
_TELLING = 2  # shapes
_WEB = re.compile(r"https?://\S+")


def without_print_marks(sheets: Sequence[Sheet]) -> tuple[list[Sheet], int, str]:
    """The sheets without what a browser printed around them, how many lines that were, and the address among them."""
    out, left_out, address = [], 0, ""
    for sheet in sheets:
        gone = _marks(sheet)
        left_out += len(gone)
        found = (_WEB.search(line.text) for line in gone)
        address = address or next((f[0] for f in found if f), "")
        out.append(replace(sheet, lines=tuple(line for line in sheet.lines if line not in gone)))
    return out, left_out, address


def _marks(sheet: Sheet) -> set[Line]:
    """The lines of the outermost rows that a browser printed."""
    rows = [row for row in (_outermost(sheet, top=True), _outermost(sheet, top=False)) if row]
    found = [{n for n, shape in enumerate(_SHAPES) if shape.search(_words(row))} for row in rows]
    if len(set().union(*found)) < _TELLING:
        return set()
    return {line for row, kinds in zip(rows, found, strict=True) if kinds for line in row}


def _outermost(sheet: Sheet, *, top: bool) -> list[Line]:
    """The lines on the level of the highest or lowest one, from the left, where that stands in the margin."""
    low = sheet.height * _MARGIN
    edge = [x for x in sheet.lines if (x.bottom > sheet.height - low if top else x.bottom < low)]
    if not edge:
        return []
    level = (max if top else min)(x.bottom for x in edge)
    return sorted((x for x in edge if abs(x.bottom - level) < x.size / 2), key=lambda x: x.left)


def _words(row: Sequence[Line]) -> str:
    return " ".join(" ".join(line.text for line in row).split())
