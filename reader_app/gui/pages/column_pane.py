"""The One column layout: both tellings as one redlined text."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from reader_app.gui.looks.badge import paint_badge
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.mirroring import is_mirrored
from reader_app.gui.looks.palette import colour, edge_pen
from reader_app.gui.pages.article_pane import has_numbers
from reader_app.gui.pages.column_page import ColumnPage, Part, column_runs, woven
from reader_app.gui.pages.page_style import PageStyle
from reader_app.gui.pages.row_signs import ARROW, paint_arrow, paint_beside, points_up
from reader_app.gui.pages.text_pane import Placed, TextPane
from reader_app.gui.plan.pair_layout import PairLayout
from reader_app.marks import Role, Side, Target, TargetKind
from reader_app.theme import Theme
from reader_app.translation import translate

_REACH = 7.0
_BADGE = 16.0
_ARROW = 15.0  # px across, with the room beside it
_READING_LINE = 0.28


class ColumnPane(TextPane):
    """The page that holds both tellings."""

    def __init__(self, style: PageStyle, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(style, theme, parent)
        self.pair: PairLayout | None = None
        self.column: ColumnPage | None = None
        self.setAccessibleName(translate("panes", "Both tellings in one column"))
        self.setObjectName("pane-column")

    def show_pair(self, pair: PairLayout | None) -> None:
        """Weave the tellings of ``pair``, or show nothing."""
        if pair is self.pair:
            return
        same_text = self.pair is not None and pair is not None and self.column is not None
        scrolled = self.scrolled
        self.pair = pair
        self.column = woven(pair.comparison) if pair else None
        self.oddness.numbers = pair is not None and any(map(has_numbers, (pair.comparison.a, pair.comparison.b)))
        texts, parts = (self.column.texts, self.column.parts) if self.column else ((), ())
        row, target = self.row, self.target
        tight = frozenset(n - 1 for n, part in enumerate(parts) if part.badge is Side.B)
        self.set_text("\n".join(texts), [part.block for part in parts], tight)
        if pair and self.column:
            woven_page = self.column
            self.set_runs(lambda part: column_runs(woven_page, pair, part, shared=self.shared_view))
        if same_text:
            self.row, self.target = row, target
            self.scroll_to(scrolled)

    def plain_target(self, block: int) -> Target | None:
        """A click on unmarked words means their row."""
        row = self.column.parts[block].row if self.column else -1
        return Target(TargetKind.ROW, row) if row >= 0 else None

    def selected_words(self, start: int, end: int) -> str:
        """The words of either telling as they stand in the column, with every sign that it shows another way."""
        return self.column.words_between(start, end) if self.column else ""

    def bring_row(self, row: int) -> None:
        """Bring ``row`` into view; what is wholly in view stays."""
        parts = self._parts_of(row)
        if parts:
            self.come_to(parts[0])
            if not self.geometry_of_page.is_far(parts[-1]):
                self.geometry_of_page.reach(parts[-1])
            self.bring_extent(*self.geometry_of_page.extent(parts[0], parts[-1] + 1))

    def bring_place(self, side: Side, offset: int) -> None:
        """Bring a place of one telling into view."""
        place = self.column.place(side, offset) if self.column else None
        if place is not None:
            y = self.height_of(*place)
            self.bring_extent(y, y + self.page.line)

    def bring_extent(self, top: float, bottom: float) -> None:
        """Bring two heights of the page into view; what is in view stays."""
        height = self.viewport().height()
        if not (self.scrolled <= top and bottom <= self.scrolled + height):
            at = max(min(height * _READING_LINE, height - (bottom - top) - _REACH), 2 * _REACH)
            self.scroll_to(top - at)

    def _parts_of(self, row: int) -> list[int]:
        """The parts of a row that stand together; of a moved row those at its first place."""
        parts = self.column.parts if self.column else ()
        found = [number for number, part in enumerate(parts) if part.row == row and row >= 0]
        together = found[:1]
        for number in found[1:]:
            if number == together[-1] + 1:
                together.append(number)
        return together

    def paint_ground(self, painter: QPainter, placed: Sequence[Placed], blocks: range) -> None:
        """The band in focus, bands of lone rows, labels, badges and quote bars."""
        if self.column is None or self.pair is None:
            return
        focus = [n for n in blocks if self.column.parts[n].row == self.row and self.row >= 0]
        for number in blocks:
            self._paint_part(painter, self.column.parts[number], number)
        self._paint_focus(painter, focus)
        for paragraph in placed:
            self._paint_margin(painter, self.column.parts[paragraph.block], paragraph)
            self._paint_quote_bars(painter, paragraph)

    def _paint_focus(self, painter: QPainter, numbers: list[int]) -> None:
        for number in numbers:
            box = self._box(number)
            below = self._box(number + 1).top() if number + 1 in numbers else box.bottom()
            box.setBottom(max(box.bottom(), below))
            painter.fillRect(box, colour(self.theme, "band-column"))
            x = self.text_right + 17 if is_mirrored(self) else self.text_left - 19
            bar = QRectF(x, box.top() + _REACH, 2, box.height() - 2 * _REACH)
            painter.fillRect(bar, colour(self.theme, "ink"))

    def _box(self, number: int) -> QRectF:
        if not 0 <= number < len(self.blocks):
            return QRectF()
        top, bottom = self.geometry_of_page.extent(number, number + 1)
        return QRectF(0, top - _REACH, self.viewport().width(), bottom - top + 2 * _REACH)

    def _paint_part(self, painter: QPainter, part: Part, number: int) -> None:
        """A part that one telling alone has lies on that telling's ground."""
        assert self.pair is not None
        lone = self.pair.lone(part.row)
        if lone is None or part.row == self.row:
            return
        box = self._box(number)
        ground = QRectF(self.text_left - 8, box.top() + 2, self.text_right - self.text_left + 16, box.height() - 4)
        painter.fillRect(ground, colour(self.theme, f"{lone}-quiet"))
        painter.setPen(edge_pen(self.theme, lone))
        painter.drawLine(QLineF(ground.left(), ground.top(), ground.left(), ground.bottom()))

    def _paint_margin(self, painter: QPainter, part: Part, placed: Placed) -> None:
        number = placed.block
        if placed.laid.base is None:
            return
        base = placed.origin.y() + placed.laid.base
        mirrored = is_mirrored(self)
        right = self.text_left - 24
        if part.badge is not None:
            x = self.text_right + 24 + _BADGE / 2 if mirrored else right - _BADGE / 2
            paint_badge(painter, self.theme, part.badge, QPointF(x, base - _BADGE / 2 + 3), _BADGE)
            self._paint_signs(painter, number, (x - _BADGE / 2, x + _BADGE / 2), base)
            return
        painter.setFont(label_font(8.0))
        painter.setPen(QPen(colour(self.theme, "ink-furniture")))
        width = painter.fontMetrics().horizontalAdvance(part.label)
        x = self.text_right + 24 if mirrored else max(right - width, 4.0)
        painter.drawText(QPointF(x, base), part.label)
        self._paint_signs(painter, number, self._paint_moved(painter, part, (x, x + width), base), base)

    def _paint_moved(
        self, painter: QPainter, part: Part, label: tuple[float, float], base: float
    ) -> tuple[float, float]:
        """Outside its label, where a moved paragraph stands in the other telling; gives what label and arrow take."""
        comparison = self.pair.comparison if self.pair else None
        if comparison is None or part.row < 0 or not comparison.rows[part.row].moved or len(part.sides) != 1:
            return label
        x = label[1] + _ARROW / 2 if is_mirrored(self) else label[0] - _ARROW / 2
        paint_arrow(painter, self.theme, x, base - ARROW + 1, up=points_up(comparison, part.row, part.sides[0]))
        return min(label[0], x - _ARROW / 2), max(label[1], x + _ARROW / 2)

    def _paint_signs(self, painter: QPainter, number: int, label: tuple[float, float], base: float) -> None:
        """What the reader has done at the row that begins with this part, outside its label."""
        parts = self.column.parts if self.column else ()
        first = not number or parts[number - 1].row != parts[number].row
        if icons := self.signs.of_row(parts[number].row) if first else ():
            mirrored = is_mirrored(self)
            x = label[1] + 4 if mirrored else label[0] - 4
            paint_beside(painter, self.theme, icons, x, base, leftwards=not mirrored)

    def _paint_quote_bars(self, painter: QPainter, placed: Placed) -> None:
        top, quoted = placed.origin.y(), placed.laid.quotes
        if not quoted:
            return
        low, high = min(top for _, top, _ in quoted), max(bottom for _, _, bottom in quoted)
        chosen = any(run.target == self.target for run, _, _ in quoted)
        painter.setPen(self.inks.chosen_bar_pen if chosen else self.inks.bar_pen)
        altered = any(run.role is Role.QUOTE_ALTERED for run, _, _ in quoted)
        edge, out = (self.text_right, 1) if self.bars_at_right(placed.block) else (self.text_left, -1)
        for x in (edge + out * 11.0, edge + out * 7.0) if altered else (edge + out * 9.0,):
            painter.drawLine(QLineF(x, top + low, x, top + high))
