"""One telling on the shelf: its number, or the letter of the side it is shown on, its title and where it comes from."""

from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from reader_app.gui.bars.overview_parts import SEMIBOLD
from reader_app.gui.looks.badge import paint_badge
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.gui.looks.palette import colour, line_pen
from reader_app.gui.pages.pane_head import title_of
from reader_app.gui.session.shelf import Telling
from reader_app.gui.signs.one_line import flat
from reader_app.target import Side
from reader_app.theme import Theme
from reader_app.translation import translate

HEIGHT, WIDEST, SLIMMEST = 40, 240, 54
_SLIM = 120  # px; below, the title has both lines
_BADGE, _CROSS = 16.0, 22


@guard_events
class Spine(QAbstractButton):
    """A press shows the telling; ``placed`` carries the side it is wanted on, ``shut`` True when it is to be closed.

    ``moved`` carries how many spines the focus is to go on.
    """

    placed = Signal(object)
    shut = Signal(bool)
    moved = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title, self._origin, self._place = "", "", 0
        self.side: Side | None = None
        self.goes_to = Side.A
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(WIDEST)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)

    def show_telling(self, telling: Telling, place: int, count: int, side: Side | None) -> None:
        """Show a telling that stands at ``place`` of ``count``, from 1, and on ``side`` of the pages or on none."""
        article = telling.article
        self._title, self._place, self.side = title_of(article), place, side
        self._origin = flat(article.outlet or article.origin.name)
        where = translate("shelf", "shown as {letter}").format(letter=side.upper()) if side else ""
        which = translate("shelf", "telling {place} of {count}").format(place=place, count=count)
        self.setAccessibleName(", ".join(filter(None, (self._title, where, which))))
        self.setAccessibleDescription(self._origin)
        self.setToolTip("\n".join(filter(None, (self._title, article.outlet, article.origin.path))))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Paint in ``theme``."""
        self._theme = theme
        self.update()

    def take_side(self, side: Side) -> None:
        """Say which side a press would show it on."""
        self.goes_to = side
        self.update()

    def sizeHint(self) -> QSize:
        """All are equally wide."""
        return QSize(WIDEST, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for a number and the first letters."""
        return QSize(SLIMMEST, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, badge or number, both lines, and the cross under the pointer."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            self._paint_place(painter)
            self._paint_words(painter)
            if self._crossed():
                self._paint_cross(painter)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colour(self._theme, "ink"), 1))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -3.5), 5, 5)
        finally:
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space show it, A and B on that side, Delete closes it, arrows, Home and End go along the shelf."""
        key = event.key()
        along = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_A, Qt.Key.Key_B):
            self.placed.emit(Side.A if key == Qt.Key.Key_A else Side.B)
        elif key == Qt.Key.Key_Delete:
            self.shut.emit(True)
        elif key in along:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft and abs(along[Qt.Key(key)]) == 1
            self.moved.emit(-along[Qt.Key(key)] if mirrored else along[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close it by the middle button or its cross."""
        cross = event.button() is Qt.MouseButton.LeftButton and self._cross().contains(event.position())
        if event.button() is Qt.MouseButton.MiddleButton or (cross and self._crossed()):
            self.shut.emit(True)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show whether the pointer is on the cross."""
        super().mouseMoveEvent(event)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer both sides, and to close it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for side in Side:
            words = translate("shelf", "Show as {letter}").format(letter=side.upper())
            menu.addAction(words, partial(self.placed.emit, side)).setEnabled(side is not self.side)
        menu.addSeparator()
        menu.addAction(translate("shelf", "Take it off the shelf"), lambda: self.shut.emit(True))
        menu.popup(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what a press would do."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it plain again."""
        super().leaveEvent(event)
        self.update()

    # -- inside ----------------------------------------------------------------------------------------------

    def _crossed(self) -> bool:
        return self.underMouse() and self.width() > 2 * SLIMMEST

    def _cross(self) -> QRectF:
        left = 4.0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - _CROSS - 4.0
        return QRectF(left, (HEIGHT - _CROSS) / 2, _CROSS, _CROSS)

    def _box(self, left: float, top: float, width: float, height: float) -> QRectF:
        """A box measured from where reading begins."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QRectF(self.width() - left - width if mirrored else left, top, width, height)

    def _paint_ground(self, painter: QPainter) -> None:
        ground = "page" if self.side else "pressed" if self.underMouse() or self.isDown() else "chrome"
        painter.fillRect(QRectF(0, 0, self.width(), HEIGHT - 1), colour(self._theme, ground))
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), colour(self._theme, "hair"))
        painter.fillRect(self._box(self.width() - 1, 0, 1, HEIGHT), colour(self._theme, "hair"))
        if self.side:
            pen = line_pen(colour(self._theme, f"{self.side}-line"), self._theme.lines[self.side], strong=True)
            painter.setPen(pen)
            painter.drawLine(QPointF(0, HEIGHT - 2), QPointF(self.width() - 1, HEIGHT - 2))

    def _paint_place(self, painter: QPainter) -> None:
        box = self._box(self._left, (HEIGHT - _BADGE) / 2 - 1, _BADGE, _BADGE)
        if self.side:
            paint_badge(painter, self._theme, self.side, box.center(), _BADGE)
            return
        ghost = self.underMouse() or self.hasFocus()
        role = f"{self.goes_to}-text" if ghost else "ink-furniture"
        painter.setPen(colour(self._theme, role))
        painter.setFont(label_font(8, weight=700 if ghost else 400))
        if ghost:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _BADGE / 4, _BADGE / 4)
        words = self.goes_to.upper() if ghost else str(self._place)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    @property
    def _left(self) -> float:
        return 7.0 if self.width() < _SLIM else 11.0

    def _lines(self, width: float) -> tuple[tuple[QFont, str, str], tuple[QFont, str, str]]:
        """Font, ink and words of both lines: title and origin, or the title alone where there is little room."""
        font = _title_font(shown=self.side is not None)
        if self.width() >= _SLIM:
            return (font, "ink", self._title), (label_font(7.75), "ink-second", self._origin)
        metrics, first = QFontMetricsF(font), ""
        words = self._title.split(" ")
        while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
            first = f"{first} {words.pop(0)}".strip()
        first = first or words.pop(0)
        return (font, "ink", first), (font, "ink", " ".join(words))

    def _paint_words(self, painter: QPainter) -> None:
        left = self._left + _BADGE + (6 if self.width() < _SLIM else 8)
        width = self.width() - left - (_CROSS + 4 if self._crossed() else 5)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side |= Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        lines = self._lines(width)
        top = 4.0 if lines[1][2] else 11.0
        for (font, ink, words), y in zip(lines, (top, 20.0), strict=True):
            painter.setFont(font)
            painter.setPen(colour(self._theme, ink))
            elided = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(self._box(left, y, width, 17), side, elided)

    def _paint_cross(self, painter: QPainter) -> None:
        box = self._cross()
        if box.contains(QPointF(self.mapFromGlobal(self.cursor().pos()))):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(self._theme, "control-edge"))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 5, 5)
        painter.setPen(QPen(colour(self._theme, "ink"), 1.3))
        for down in (1, -1):
            middle = box.center()
            painter.drawLine(middle + QPointF(-3.5, -3.5 * down), middle + QPointF(3.5, 3.5 * down))


def _title_font(*, shown: bool) -> QFont:
    return text_font(9.75, weight=SEMIBOLD if shown else 400)
