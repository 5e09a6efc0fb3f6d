"""How a mark looks: a rounded fill behind the words and a line under them, per line of text.

Qt's own character background fills whole lines and looks heavy, so the shapes are painted before the text.  They are
kept in px from the top left of their paragraph until the page is laid out again.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QTextLayout, QTextLine

from reader_app.gui.looks.palette import colour, line_pen
from reader_app.gui.plan.runs import Run
from reader_app.marks import Role, Side, Target
from reader_app.theme import Theme

_RISE, _FALL, _LINE = 14.5, 4.3, 4.0  # px from the baseline at 12 points: top and foot of the fill, the underline
_AT = 16.0  # px of the text size those are given for
_RADIUS = 2.0
_TOUCH = 0.5  # px between two letters that are marked as one
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")  # letters that run from right to left
PAINTED = (Role.WORDING, Role.WORDING_QUIET, Role.SHARED)
QUOTES = (Role.QUOTE, Role.QUOTE_ALTERED)


@dataclass(frozen=True, slots=True)
class Shape:
    """One line's part of a run: its box and the height of its underline."""

    run: Run
    box: QRectF
    line: float


@dataclass(frozen=True, slots=True)
class Patch:
    """All marks of a paragraph that are painted alike: their fills as one path, and the lines under them."""

    side: Side
    target: Target
    shared: bool
    body: QPainterPath
    lines: tuple[QLineF, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """What is painted in a paragraph: ``patches`` behind its words, ``quotes`` beside it from top to bottom.

    ``base`` is where its first line stands, None where it has none; all px from its top left.
    """

    patches: tuple[Patch, ...]
    quotes: tuple[tuple[Run, float, float], ...]
    base: float | None


class _Lines:
    """The lines of a paragraph, in which a stretch is found without looking through all."""

    def __init__(self, layout: QTextLayout, size: float) -> None:
        self._lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        self._starts = [line.textStart() for line in self._lines]
        self._scale = size / _AT
        self._turns = _LEFTWARD.search(layout.text()) is not None
        self._ends: dict[int, tuple[float, float]] = {}

    @property
    def base(self) -> float | None:
        """Where the first line stands."""
        return self._base(0) if self._lines else None

    def shapes(self, run: Run) -> Iterator[Shape]:
        """The shapes of one run; blanks at a line's end lie outside its natural width and are cut off."""
        for number in self._numbers(run):
            line, first = self._lines[number], self._starts[number]
            stop = first + line.textLength()
            if run.start < stop:
                least, most = self._natural(number)
                base, height = self._base(number), (_RISE + _FALL) * self._scale
                for begin, end in self._stretches(line, max(run.start, first), min(run.end, stop)):
                    left, right = max(begin, least), min(end, most)
                    box = QRectF(left - 1, base - _RISE * self._scale, max(right - left, 0.0) + 2, height)
                    yield Shape(run, box, base + _LINE * self._scale)

    def _stretches(self, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        """Where a run lies on a line; figures among words from right to left may lie apart from their neighbours."""
        if not self._turns:
            left, right = sorted((_x(line, start), _x(line, end)))
            return [(left, right)]
        found: list[tuple[float, float]] = []
        boxes = (run.boundingRect() for run in line.glyphRuns(start, end - start))
        for left, right in sorted((box.left(), box.right()) for box in boxes):
            if found and left <= found[-1][1] + _TOUCH:
                found[-1] = found[-1][0], max(right, found[-1][1])
            else:
                found.append((left, right))
        return found

    def extent(self, run: Run) -> tuple[float, float]:
        """Top and bottom of the marks of one run; two zeros where it has no line."""
        numbers = self._numbers(run)
        if not numbers:
            return 0.0, 0.0
        return self._base(numbers[0]) - _RISE * self._scale, self._base(numbers[-1]) + _FALL * self._scale

    def _numbers(self, run: Run) -> range:
        """The lines that hold a run."""
        return range(max(bisect_right(self._starts, run.start) - 1, 0), bisect_left(self._starts, run.end))

    def _base(self, number: int) -> float:
        line = self._lines[number]
        return line.y() + line.ascent()

    def _natural(self, number: int) -> tuple[float, float]:
        """The ends of what stands on a line."""
        if number not in self._ends:
            natural = self._lines[number].naturalTextRect()
            self._ends[number] = natural.left(), natural.right()
        return self._ends[number]


def shapes_of(layout: QTextLayout, runs: Sequence[Run], size: float) -> tuple[Shape, ...]:
    """The shapes of a paragraph's runs, ``size`` px the height of its text."""
    lines = _Lines(layout, size) if runs else None
    return tuple(shape for run in runs for shape in lines.shapes(run)) if lines else ()


def patches_of(shapes: Iterable[Shape]) -> tuple[Patch, ...]:
    """``shapes`` put together by what they look like: painting one by one takes three times as long."""
    alike: dict[tuple[Side, Target, bool], list[Shape]] = {}
    for shape in shapes:
        alike.setdefault((shape.run.side, shape.run.target, shape.run.role is Role.SHARED), []).append(shape)
    found = []
    for (side, target, shared), group in alike.items():
        body = QPainterPath()
        body.setFillRule(Qt.FillRule.WindingFill)
        for shape in group:
            body.addRoundedRect(shape.box, _RADIUS, _RADIUS)
        lines = tuple(QLineF(s.box.left() + 1, s.line, s.box.right() - 1, s.line) for s in group)
        found.append(Patch(side, target, shared, body, lines))
    return tuple(found)


def laid_out(layout: QTextLayout, runs: Iterable[Run], size: float) -> Laid:
    """What is painted of ``runs`` in a paragraph, ``size`` px the height of its text."""
    lines = _Lines(layout, size)
    quotes: list[tuple[Run, float, float]] = []
    shapes: list[Shape] = []
    for run in runs:
        if run.role in QUOTES:
            quotes.append((run, *lines.extent(run)))
        elif run.role in PAINTED:
            shapes += lines.shapes(run)
    return Laid(patches_of(shapes), tuple(quotes), lines.base)


def _x(line: QTextLine, position: int) -> float:
    found = line.cursorToX(position)
    return cast("tuple[float, int]", found)[0]


class MarkInks:
    """Colours and pens of all marks in one theme."""

    def __init__(self, theme: Theme) -> None:
        self.fills: dict[tuple[Side, bool], QBrush] = {}
        self.pens: dict[tuple[Side, bool], QPen] = {}
        for side in Side:
            for strong in (False, True):
                self.fills[side, strong] = QBrush(colour(theme, f"{side}-{'strong' if strong else 'quiet'}"))
                line = colour(theme, f"{side}-line" if strong else f"{side}-line-quiet")
                self.pens[side, strong] = line_pen(line, theme.lines[side], strong=strong)
        self.shared_fill = QBrush(colour(theme, "ribbon"))
        self.shared_pen = QPen(colour(theme, "ribbon-edge"), 1.0)
        self.hit_fill = colour(theme, "control-edge")
        self.hit_pen = QPen(colour(theme, "ink"), 1.4)
        self.frame_pen = QPen(colour(theme, "ink-second"), 1.0)
        self.chosen_bar_pen = QPen(colour(theme, "ink"), 2.0)
        self.bar_pen = QPen(colour(theme, "ink-second"), 1.2)

    def paint(self, painter: QPainter, patch: Patch, *, strong: bool, shared_view: bool) -> None:
        """Paint one patch; in the Shared view the words both have carry the fill and the others a line alone."""
        if patch.shared:
            fill, pen = self.shared_fill, self.shared_pen
        else:
            fill, pen = self.fills[patch.side, strong], self.pens[patch.side, strong]
        if patch.shared or strong or not shared_view:
            painter.fillPath(patch.body, fill)
        painter.setPen(pen)
        painter.drawLines(patch.lines)

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
