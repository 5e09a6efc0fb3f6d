"""How a mark looks: a rounded fill behind the words and a line under them, per line of text.

Qt's own character background fills whole lines and looks heavy, so the shapes are painted before the text.  They are
kept in px from the top left of their paragraph until the page is laid out anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextLine

from reader_app.gui.palette import colour, line_pen
from reader_app.gui.runs import Run
from reader_app.marks import Role, Side
from reader_app.theme import Theme

_RISE, _FALL, _LINE = 14.5, 4.3, 4.0  # px from the baseline at 12 points: top and foot of the fill, the underline
_AT = 16.0  # px of the text size those are given for
_RADIUS = 2.0
PAINTED = (Role.WORDING, Role.WORDING_QUIET, Role.SHARED)
QUOTES = (Role.QUOTE, Role.QUOTE_ALTERED)


@dataclass(frozen=True, slots=True)
class Shape:
    """One line's part of a run: its box and the height of its underline."""

    run: Run
    box: QRectF
    line: float


def shapes_of(layout: QTextLayout, runs: Sequence[Run], size: float) -> tuple[Shape, ...]:
    """The shapes of a paragraph's runs, ``size`` px the height of its text."""
    scale = size / _AT
    found = []
    for number in range(layout.lineCount() if runs else 0):
        line = layout.lineAt(number)
        first, stop = line.textStart(), line.textStart() + line.textLength()
        for run in runs:
            if run.start < stop and first < run.end:
                box = _box(line, max(run.start, first), min(run.end, stop), scale)
                found.append(Shape(run, box, line.y() + line.ascent() + _LINE * scale))
    return tuple(found)


def _box(line: QTextLine, start: int, end: int, scale: float) -> QRectF:
    """The box of one line's part; blanks at the line's end lie outside its natural width and are cut off."""
    ends = sorted((_x(line, start), _x(line, end)))
    natural = line.naturalTextRect()
    left, right = max(ends[0], natural.left()), min(ends[1], natural.right())
    base = line.y() + line.ascent()
    return QRectF(left - 1, base - _RISE * scale, max(right - left, 0.0) + 2, (_RISE + _FALL) * scale)


def _x(line: QTextLine, position: int) -> float:
    found = line.cursorToX(position)
    return cast("tuple[float, int]", found)[0]


class MarkInks:
    """Colours and pens of all marks in one theme."""

    def __init__(self, theme: Theme) -> None:
        self.fills: dict[tuple[Side, bool], QColor] = {}
        self.pens: dict[tuple[Side, bool], QPen] = {}
        for side in Side:
            for strong in (False, True):
                self.fills[side, strong] = colour(theme, f"{side}-{'strong' if strong else 'quiet'}")
                line = colour(theme, f"{side}-line" if strong else f"{side}-line-quiet")
                self.pens[side, strong] = line_pen(line, theme.lines[side], strong=strong)
        self.shared_fill = colour(theme, "ribbon")
        self.shared_pen = QPen(colour(theme, "ribbon-edge"), 1.0)
        self.hit_fill = colour(theme, "control-edge")
        self.hit_pen = QPen(colour(theme, "ink"), 1.4)
        self.frame_pen = QPen(colour(theme, "ink-second"), 1.0)
        self.chosen_bar_pen = QPen(colour(theme, "ink"), 2.0)
        self.bar_pen = QPen(colour(theme, "ink-second"), 1.2)

    def paint(self, painter: QPainter, shape: Shape, *, strong: bool, shared_view: bool) -> None:
        """Paint one shape; in the Shared view the words both have carry the fill and the others a line alone."""
        run, box = shape.run, shape.box
        if run.role is Role.SHARED:
            if shared_view:
                _fill(painter, box, self.shared_fill)
                _underline(painter, shape, self.shared_pen)
            return
        if strong or not shared_view:
            _fill(painter, box, self.fills[run.side, strong])
        _underline(painter, shape, self.pens[run.side, strong])

    def hit(self, painter: QPainter, box: QRectF, *, current: bool) -> None:
        """Paint the ground of a place that was found; the current one has an edge."""
        painter.setBrush(self.hit_fill)
        painter.setPen(self.hit_pen if current else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box.adjusted(0, -1, 0, -2.5), _RADIUS, _RADIUS)  # over a mark, whose line it leaves

    def frame(self, painter: QPainter, box: QRectF) -> None:
        """Paint the frame around a chosen passage."""
        painter.setPen(self.frame_pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-1, -0.5, 1, 1.5), _RADIUS + 1, _RADIUS + 1)


def _fill(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def _underline(painter: QPainter, shape: Shape, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawLine(QPointF(shape.box.left() + 1, shape.line), QPointF(shape.box.right() - 1, shape.line))
