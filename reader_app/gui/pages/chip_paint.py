"""How chips of invisible characters, boxes around bytes that are no text, and words of two alphabets look on a page."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextDocument, QTextLayout, QTextLine

from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.palette import colour
from reader_app.gui.signs.chips import NOTHING_ODD, Oddities, oddities
from reader_app.theme import Theme

_RISE, _FALL = 11.5, 3.5  # px from the baseline to the top and the foot of a chip at its own size
_SIZE, _WEIGHT = 7.0, 600
_UNDER = 3.0


class Oddness:
    """What is odd on one page, by paragraph, found when a paragraph is first painted.

    ``numbers`` says whether numbers in brackets are bytes that are no text.
    """

    def __init__(self, document: QTextDocument) -> None:
        self.numbers = False
        self._document = document
        self._found: dict[int, Oddities] = {}

    def forget(self) -> None:
        """Begin again: there is another text."""
        self._found.clear()

    def follow(self, document: QTextDocument) -> None:
        """Begin again on another document."""
        self._document = document
        self.forget()

    def paint(self, painter: QPainter, block: int, theme: Theme, zoom: float) -> None:
        """Paint what is odd in one paragraph; the painter stands at its top left."""
        found = self._found.get(block)
        text = self._document.findBlockByNumber(block)
        if found is None:
            found = self._found[block] = oddities(text.text(), numbers=self.numbers)
        if found is not NOTHING_ODD:
            paint_oddities(painter, text.layout(), found, theme, zoom)


def paint_oddities(painter: QPainter, layout: QTextLayout, found: Oddities, theme: Theme, zoom: float) -> None:
    """Paint what is odd in the paragraph of ``layout``; the painter stands at its top left."""
    ink = colour(theme, "ink-second")
    painter.setFont(label_font(_SIZE * zoom, weight=_WEIGHT))
    for chip in found.chips:
        for line, left, right in _stretches(layout, chip.start, chip.end):
            base = line.y() + line.ascent()
            box = QRectF(left + 1, base - _RISE * zoom, right - left - 2, (_RISE + _FALL) * zoom)
            quiet = " " in chip.letters  # words, which need no frame to be seen
            painter.setPen(QPen(colour(theme, "control-edge") if quiet else ink, 1.0))
            painter.setBrush(colour(theme, "pressed") if chip.letters and not quiet else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(ink if quiet else colour(theme, "ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip.letters)
    pen = QPen(colour(theme, "ink"), 1.4, Qt.PenStyle.DashDotLine)
    painter.setPen(pen)
    for start, end in found.mixed:
        for line, left, right in _stretches(layout, start, end):
            y = line.y() + line.ascent() + _UNDER * zoom
            painter.drawLine(QLineF(left, y, right, y))


def _stretches(layout: QTextLayout, start: int, end: int) -> Iterator[tuple[QTextLine, float, float]]:
    """The lines that hold positions ``start`` to ``end``, with the px where the stretch begins and ends on each."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, stop = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < stop:
            ends = sorted(cast("tuple[float, int]", line.cursorToX(at))[0] for at in (first, stop))
            yield line, ends[0], ends[1]
