"""The strip that shows all rows of both texts and where the window is: two columns, each scaled to its own text.

The bars are painted once to a pixmap, those of a long text a few at a time; scrolling only moves the outline of the
view.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.mirroring import is_mirrored
from reader_app.gui.looks.palette import colour
from reader_app.marks import Side
from reader_app.theme import Theme
from reader_app.translation import translate

WIDTH, WIDTH_NARROW = 30, 22
_MARGIN = 8.0
_PAGE = 0.9  # of the view, that a Page key scrolls by
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_AT_ONCE = 150  # bars that are painted at one turn of the event loop: some 5 ms
_FAR = 1_000_000  # views
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}


def _reaching(ends: Sequence[float], height: float, start: int) -> int:
    """The first of ``ends`` from ``start`` on that reaches ``height``; looks at few of them."""
    step = 1
    while start + step < len(ends) and ends[start + step] < height:
        start, step = start + step, 2 * step
    return bisect_left(ends, height, start, min(start + step + 1, len(ends)))


def _no_bars(_row: int) -> Sequence[int]:
    return ()


@dataclass(frozen=True, slots=True)
class Bars:
    """The stretches of a page from top to bottom, as px from its top.

    ``role`` gives the colour role that a bar is painted in, ``of_row`` the numbers of a row's bars; both are asked only
    for what is painted, a px of the strip being hundreds of px of a long page.
    """

    tops: Sequence[float] = ()
    bottoms: Sequence[float] = ()
    role: Callable[[int], str] = str
    of_row: Callable[[int], Sequence[int]] = _no_bars


@dataclass(frozen=True, slots=True)
class Column:
    """One page: its bars, its height, and which part of it is in view (top and height), all in px of the page."""

    bars: Bars
    height: float
    view_top: float
    view_height: float


Columns = Callable[[], tuple[Column, Column]]


@guard_events
class OverviewStrip(QWidget):
    """Both pages at a glance.

    ``travelled`` carries (side, share of 1 of that page) on a click or drag, ``scrolled`` px from the wheel,
    ``stepped`` -1 or 1 from the arrow keys, where Page keys, Home and End scroll.
    """

    travelled = Signal(object)
    scrolled = Signal(int)
    stepped = Signal(int)

    def __init__(self, theme: Theme, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.row = -1
        self._columns = columns
        self._picture: QPixmap | None = None  # what is shown
        self._begun: QPixmap | None = None  # what takes its place when all bars are painted
        self._left: Iterator[tuple[QRectF, QColor]] = iter(())
        self._waits = False  # with the bars, until the pages are painted
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("panes", "Overview strip"))
        self.setAccessibleDescription(
            translate("panes", "All rows of both tellings; arrow keys step through them, Page keys scroll.")
        )
        self.setObjectName("overview-strip")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def redraw(self) -> None:
        """The pages or their rows changed; they are painted first, and what was shown stays in view until then."""
        self._waits = True
        self.update()

    def empty(self) -> None:
        """The pages are put away; nothing of them is shown again."""
        self._picture = self._begun = None
        self.update()

    def show_row(self, row: int) -> None:
        """Darken the bars of ``row``."""
        if row != self.row:
            self.row = row
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.theme = theme
        self.empty()
        self.redraw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, then the outline of what is in view."""
        columns = self._columns()
        picture = self._bars_painted(columns)
        painter = QPainter(self)
        try:
            painter.drawPixmap(0, 0, picture)
            self._paint_focus(painter, columns)
            if any(column.bars.tops for column in columns):
                painter.setPen(QPen(colour(self.theme, "ink-second"), 1.0))
                veil = QColor(colour(self.theme, "ink"))
                veil.setAlpha(14)
                painter.setBrush(veil)
                painter.drawPolygon(self._outline(columns))
            if self.hasFocus():
                painter.setPen(QPen(colour(self.theme, "ink"), 1.0, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        finally:
            painter.end()

    def _begin(self) -> None:
        self._waits, self._begun = False, None
        self.update()

    def _bars_painted(self, columns: tuple[Column, Column]) -> QPixmap:
        """The picture to show, with some more bars if some are left; what waits for the pages is painted after them."""
        shown = self._picture
        if self._waits and (shown is None or shown.deviceIndependentSize().toSize() == self.size()):
            QTimer.singleShot(0, self, self._begin)
            return shown or self._ground()
        if self._begun is None:
            self._begun, self._left = self._ground(), self._bars(columns)
        if self._picture is not self._begun:
            self._paint_on(self._begun)
        return self._picture or self._begun

    def _ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(ceil(self.width() * ratio), ceil(self.height() * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(colour(self.theme, "chrome"))
        painter = QPainter(picture)
        try:
            painter.fillRect(QRectF(0, 0, 1, self.height()), colour(self.theme, "hair"))
            painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), colour(self.theme, "hair"))
        finally:
            painter.end()
        return picture

    def _paint_on(self, picture: QPixmap) -> None:
        """Paint some of the bars that are left, and the others at the next turn."""
        painted = 0
        painter = QPainter(picture)
        try:
            for box, ink in islice(self._left, _AT_ONCE):
                painter.fillRect(box, ink)
                painted += 1
        finally:
            painter.end()
        if painted < _AT_ONCE:
            self._picture = picture
        else:
            QTimer.singleShot(0, self, self.update)

    def _bars(self, columns: tuple[Column, Column]) -> Iterator[tuple[QRectF, QColor]]:
        """All bars that are told apart, with their colours."""
        for column, (left, right) in zip(columns, self._sides(), strict=True):
            inks: dict[str, QColor] = {}
            for bar, top, bottom in self._told_apart(column):
                role = column.bars.role(bar)
                ink = inks.get(role) or inks.setdefault(role, colour(self.theme, role))
                yield QRectF(left, top, right - left, max(bottom - top, 1.0)), ink

    def _told_apart(self, column: Column) -> Iterator[tuple[int, float, float]]:
        """The bars that end a px of the screen or more below the one before, with their ends in this widget."""
        bars, at, least = column.bars, 0, 1 / self.devicePixelRatioF()
        scale = (self.height() - 2 * _MARGIN) / max(column.height, 1.0)
        while at < len(bars.bottoms):
            bottom = bars.bottoms[at]
            yield at, _MARGIN + scale * max(bars.tops[at], 0.0), _MARGIN + scale * min(bottom, column.height)
            at = _reaching(bars.bottoms, bottom + least / scale, at + 1) if scale > 0 else len(bars.bottoms)

    def _paint_focus(self, painter: QPainter, columns: tuple[Column, Column]) -> None:
        """The bars of the row in focus, never too small to be seen."""
        for column, (left, right) in zip(columns, self._sides(), strict=True):
            for bar in column.bars.of_row(self.row) if self.row >= 0 else ():
                top, bottom = self._y(column, column.bars.tops[bar]), self._y(column, column.bars.bottoms[bar])
                box = QRectF(left, top, right - left, max(bottom - top, 2.0))
                painter.fillRect(box, colour(self.theme, "ink-second"))

    def _sides(self) -> tuple[tuple[float, float], tuple[float, float]]:
        middle, each = self.width() / 2, self.width() / 2 - 6.5
        left, right = (middle - 1.5 - each, middle - 1.5), (middle + 1.5, middle + 1.5 + each)
        return (right, left) if is_mirrored(self) else (left, right)

    def _y(self, column: Column, height: float) -> float:
        room = self.height() - 2 * _MARGIN
        return _MARGIN + room * min(max(height, 0.0), column.height) / max(column.height, 1.0)

    def _outline(self, columns: tuple[Column, Column]) -> QPolygonF:
        (a_left, a_right), (_, b_right) = sorted(self._sides())
        columns = columns[::-1] if is_mirrored(self) else columns
        tops = [self._y(c, c.view_top) for c in columns]
        feet = [self._y(c, c.view_top + c.view_height) for c in columns]
        middle = a_right + 1.5
        return QPolygonF(
            [
                QPointF(round(x) + 0.5, round(y) + 0.5)
                for x, y in (
                    (a_left - 3, tops[0]),
                    (middle, tops[0]),
                    (middle, tops[1]),
                    (b_right + 2, tops[1]),
                    (b_right + 2, feet[1]),
                    (middle, feet[1]),
                    (middle, feet[0]),
                    (a_left - 3, feet[0]),
                )
            ]
        )

    def _travel(self, at: QPointF) -> None:
        share = (at.y() - _MARGIN) / max(self.height() - 2 * _MARGIN, 1.0)
        side = Side.A if (at.x() < self.width() / 2) != is_mirrored(self) else Side.B
        self.travelled.emit((side, min(max(share, 0.0), 1.0)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place clicked."""
        self._travel(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._travel(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the pages."""
        self.scrolled.emit(-event.angleDelta().y() // 2)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step through the rows, Page keys scroll by a view, Home and End go to the ends."""
        key, page = Qt.Key(event.key()), round(self._columns()[0].view_height * _PAGE)
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _PAGES:
            self.scrolled.emit(_PAGES[key] * page)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus left."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint again for another size."""
        super().resizeEvent(event)
        self._begin()
