"""The strip between the panes: ribbons that join what belongs together.

Pairs are neutral and open at their ends; what one telling alone has tapers to a point in the gap where it would
stand; unsure pairs are dashed and empty, moved ones dashed and crossing.  Only what is in view is drawn, and a far
end is pulled in: dashing a path of many thousand px takes longer than a frame.

With the focus in it, arrow keys lead from ribbon to ribbon and Enter goes to the one that is framed.
"""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reader_app.alignment.model import RowKind
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.mirroring import is_mirrored
from reader_app.gui.looks.palette import colour, edge_pen
from reader_app.gui.pages.article_pane import REACH, REACH_IN_FOCUS, ArticlePane
from reader_app.gui.plan.bands import Ribbon
from reader_app.gui.plan.levels import Levels
from reader_app.gui.plan.pair_layout import PairLayout
from reader_app.gui.spread.ribbon_walk import RibbonWalk
from reader_app.marks import Side, Target, TargetKind
from reader_app.theme import Theme
from reader_app.translation import translate

_BEND_OUT, _BEND_IN = 0.45, 0.55
_FAR = 1_000_000_000
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_SIGNS = {RowKind.SAME: "=", RowKind.EDITED: "~", RowKind.REWRITTEN: "≈", RowKind.ONLY_A: "A", RowKind.ONLY_B: "B"}


@guard_events
class Gutter(QWidget):
    """Ribbons between two panes.

    ``clicked`` carries the Target of the ribbon under a click or of the framed one on Enter, ``pointed`` the row whose
    ribbon the arrow keys came to, ``announced`` what a screen reader says of it.
    """

    clicked = Signal(object)
    pointed = Signal(int)
    announced = Signal(str)

    def __init__(self, a: ArticlePane, b: ArticlePane, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panes = (a, b)
        self.theme = theme
        self.pair: PairLayout | None = None
        self.row = -1
        self.walk = RibbonWalk()
        self.setObjectName("ribbons")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("panes", "Ribbons"))
        self.setAccessibleDescription(
            translate(
                "panes",
                "Join the paragraphs of both tellings; arrow keys lead from one to the next, Enter goes there.",
            )
        )
        for pane in self.panes:
            pane.verticalScrollBar().valueChanged.connect(self.update)
            pane.laid_out.connect(self.update)

    def show_pair(self, pair: PairLayout | None) -> None:
        """Draw the ribbons of ``pair``, or none."""
        self.pair = pair
        self.walk = RibbonWalk(pair.comparison, pair.ribbons) if pair else RibbonWalk()
        self._update_name()

    def show_row(self, row: int) -> None:
        """Draw the ribbon of ``row`` strong."""
        self.row = row
        self.walk.go_to_row(row)
        self._update_name()

    def apply_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ribbons in view, the one in focus over the others."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), colour(self.theme, "page"))
            if self.panes[0].levels is not None:
                self._paint_signs(painter, self.panes[0].levels)
                self._paint_focus(painter)
                return
            if is_mirrored(self):
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            focused = None
            for number in self._in_view():
                if self.pair and self.row in self.pair.ribbons[number].rows:
                    focused = number
                else:
                    self._paint(painter, number, focused=False)
            if focused is not None:
                self._paint(painter, focused, focused=True)
            self._paint_focus(painter)
        finally:
            painter.end()

    def _paint_signs(self, painter: QPainter, levels: Levels) -> None:
        """In the Aligned layout: the rules go on between the pages, and a sign tells what a row is."""
        pane = self.panes[0]
        up = pane.page.top - pane.scrolled
        first = bisect_left(levels.bottoms, -up - levels.gap)
        stop = bisect_right(levels.tops, self.height() - up + levels.gap)
        for number in range(first, stop):
            band = levels.bands[number]
            top = levels.tops[number] + up - levels.gap / 2
            bottom = levels.bottoms[number] + up + levels.gap / 2
            if bottom < 0 or top > self.height():
                continue
            focused = band.row == self.row and band.row >= 0
            if focused:
                blend = QLinearGradient(0, 0, self.width(), 0)
                blend.setColorAt(is_mirrored(self), colour(self.theme, "a-band"))
                blend.setColorAt(not is_mirrored(self), colour(self.theme, "b-band"))
                painter.fillRect(QRectF(0, top, self.width(), bottom - top), blend)
            y = round(bottom) + 0.5
            painter.setPen(QPen(colour(self.theme, "hair"), 1.0))
            painter.drawLine(QLineF(0, y, self.width(), y))
            painter.setPen(colour(self.theme, "ink" if focused else "ink-second"))
            painter.setFont(label_font(11, weight=700 if focused else 400))
            box = QRectF(0, top + levels.gap / 2, self.width(), pane.page.line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._sign(band.row))

    def _sign(self, number: int) -> str:
        if self.pair is None or number < 0 or number in self.pair.furniture:
            return ""
        row = self.pair.comparison.rows[number]
        sign = _SIGNS[row.kind] + ("" if row.sure else "?")
        return sign + "↕" if row.moved else sign

    def _in_view(self) -> list[int]:
        """The ribbons in view, neutral ones first."""
        if self.pair is None:
            return []
        ribbons = self.pair.ribbons
        a, b = (pane.visible_blocks() for pane in self.panes)
        seen = {n for n in self.pair.moved if _crosses(ribbons[n], a, b)}
        for pane, blocks in zip(self.panes, (a, b), strict=True):
            seen.update(self.pair.ribbons_of[pane.side][max(blocks.start - 1, 0) : blocks.stop + 1])
        return sorted(seen - {-1}, key=lambda n: (not ribbons[n].level, n))

    def _ends(self, number: int, reach: float) -> tuple[float, float, float, float]:
        """Heights in this widget: top and bottom at A, top and bottom at B."""
        height = self.height()
        ends = []
        for pane in self.panes:
            heights = pane.extent_of_ribbon(number, reach)
            ends += [min(max(y - pane.scrolled, -float(height)), 2.0 * height) for y in heights]
        return ends[0], ends[1], ends[2], ends[3]

    def _paint(self, painter: QPainter, number: int, *, focused: bool) -> None:
        assert self.pair is not None
        ribbon = self.pair.ribbons[number]
        ends = self._ends(number, REACH_IN_FOCUS if focused else REACH)
        height = self.height()
        if max(ends) < 0 or min(ends) > height:
            return
        upper, lower = self._edge(ends[0], ends[2]), self._edge(ends[1], ends[3])
        body, width = QPainterPath(upper), float(self.width())
        body.lineTo(width, ends[3])
        body.cubicTo(width * _BEND_IN, ends[3], width * _BEND_OUT, ends[1], 0.0, ends[1])
        if ribbon.level:
            self._paint_pair(painter, ribbon, ends, (upper, lower, body), focused=focused)
        else:
            side = Side.A if ribbon.a[0] < ribbon.a[1] else Side.B
            painter.fillPath(body, colour(self.theme, f"{side}-{'ribbon' if focused else 'quiet'}"))
            pen = edge_pen(self.theme, side, strong=focused)
            painter.strokePath(upper, pen)
            painter.strokePath(lower, pen)

    def _paint_pair(
        self,
        painter: QPainter,
        ribbon: Ribbon,
        ends: tuple[float, float, float, float],
        paths: tuple[QPainterPath, QPainterPath, QPainterPath],
        *,
        focused: bool,
    ) -> None:
        upper, lower, body = paths
        solid = ribbon.sure and not ribbon.moved
        if focused:
            blend = QLinearGradient(0, 0, self.width(), 0)
            blend.setColorAt(0, colour(self.theme, "a-ribbon"))
            blend.setColorAt(1, colour(self.theme, "b-ribbon"))
            painter.fillPath(body, blend)
        elif solid:
            painter.fillPath(body, colour(self.theme, "ribbon"))
        pen = QPen(colour(self.theme, "ink-second" if focused else "ribbon-edge"), 1.1 if focused else 0.8)
        if not solid:
            pen.setDashPattern([4.0, 3.5])
        painter.strokePath(upper, pen)
        painter.strokePath(lower, pen)
        width = float(self.width())
        left, right = QLineF(0.5, ends[0], 0.5, ends[1]), QLineF(width - 0.5, ends[2], width - 0.5, ends[3])
        if focused:
            painter.setPen(QPen(colour(self.theme, "a-line"), 2.0))
            painter.drawLine(left)
            painter.setPen(QPen(colour(self.theme, "b-line"), 2.0))
            painter.drawLine(right)
        elif not solid:
            painter.setPen(pen)
            painter.drawLines([left, right])

    def _edge(self, at_a: float, at_b: float) -> QPainterPath:
        width = float(self.width())
        path = QPainterPath(QPointF(0, at_a))
        path.cubicTo(width * _BEND_OUT, at_a, width * _BEND_IN, at_b, width, at_b)
        return path

    def _paint_focus(self, painter: QPainter) -> None:
        """A frame around the widget, and both edges of the ribbon that the arrow keys came to."""
        if not self.hasFocus():
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(self.theme, "ink"), 1.0, Qt.PenStyle.DashLine))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        if self.walk.at >= 0:
            ends = self._ends(self.walk.at, REACH_IN_FOCUS)
            painter.setPen(QPen(colour(self.theme, "ink"), 1.6))
            painter.drawPath(self._edge(ends[0], ends[2]))
            painter.drawPath(self._edge(ends[1], ends[3]))

    def _update_name(self) -> None:
        """Be named by the ribbon that the arrow keys came to."""
        self.setAccessibleName(self.walk.words())
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the row in focus, or at the first ribbon in view."""
        super().focusInEvent(event)
        self.walk.enter(self._in_view())
        self._update_name()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus left."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Home and End lead to another ribbon, Enter and Space go to it."""
        key = event.key()
        if key in _STEPS and self.walk.go(_STEPS[Qt.Key(key)]):
            self._update_name()
            self.pointed.emit(self.walk.row)
            self.announced.emit(self.walk.words())
        elif key in _PRESSES and self.walk.row >= 0:
            self.clicked.emit(Target(TargetKind.ROW, self.walk.row))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row whose ribbon is under the pointer."""
        if self.pair is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        share = event.position().x() / max(self.width(), 1)
        share = 1 - share if is_mirrored(self) else share
        for number in reversed(self._in_view()):
            a_top, a_bottom, b_top, b_bottom = self._ends(number, REACH)
            top, bottom = a_top + (b_top - a_top) * share, a_bottom + (b_bottom - a_bottom) * share
            if top <= event.position().y() <= bottom:
                self.clicked.emit(Target(TargetKind.ROW, self.pair.ribbons[number].rows[0]))
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panes from between them."""
        bar = self.panes[0].verticalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y() // 2)
        event.accept()


def _crosses(ribbon: Ribbon, a: range, b: range) -> bool:
    """Whether a ribbon is not wholly above or below the paragraphs in view."""
    above = ribbon.a[1] < a.start and ribbon.b[1] < b.start
    return not above and not (ribbon.a[0] > a.stop and ribbon.b[0] > b.stop)
