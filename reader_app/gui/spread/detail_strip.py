"""The detail strip: the row in focus, A over B, word by word; the change in focus (F4) stands in a frame.

Its words follow the zoom of the pages.  In a wide strip pieces stand in columns; in a narrow one, where only one
telling has the row, where the tellings have its pieces in another order, or where columns would show but one of several
changes, they run on as lines.  It becomes higher for a row that needs it and stays so: pages that are set anew at each
step would be slow and restless.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader_app.alignment.model import Row
from reader_app.comparison.model import Comparison
from reader_app.gui.cards.change_cards import difference_words, kind_words, place_words
from reader_app.gui.looks.badge import paint_badge
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.mirroring import is_mirrored, write_line
from reader_app.gui.looks.palette import colour
from reader_app.gui.pages.mark_paint import MarkInks, Shape, patches_of
from reader_app.gui.plan import stepping
from reader_app.gui.plan.runs import Run
from reader_app.gui.session.session import Session
from reader_app.gui.signs.one_line import flat
from reader_app.gui.spread.detail_columns import Placed, columns_of, in_order, marked_in, place, shows_enough
from reader_app.gui.spread.detail_lines import RunningLine, running_lines, set_line
from reader_app.gui.spread.detail_style import FOOT, HEAD, LINES_TOP, DetailStyle, detail_style, line_height
from reader_app.marks import Role, Side, Target, TargetKind
from reader_app.report.script import leftward
from reader_app.theme import Theme
from reader_app.translation import translate

LEFT, RIGHT, INDENT = 22, 22, 56
SEMIBOLD = 600
_TOLD = 4
_LOWEST = 103  # px below which only the least zooms set it
_HEAD_AT = 20  # px from the top to the middle of the head
_ONE = Target(TargetKind.ROW, 0)


@guard_events
class DetailStrip(QWidget):
    """What the row in focus says in both tellings."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(translate("detail", "The row in focus"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.placed: tuple[Placed, ...] = ()
        self.lines: tuple[RunningLine, ...] = ()
        session.compared.connect(self.refresh)
        session.article_opened.connect(self._begin)
        session.row_chosen.connect(self.refresh)
        session.edit_chosen.connect(self.refresh)
        session.corrections.notes_changed.connect(self.refresh)
        session.view_changed.connect(self._follow)
        self.apply_theme(theme)
        self._begin()

    def apply_theme(self, theme: Theme) -> None:
        """Paint in ``theme``."""
        self._theme = theme
        self._marks = MarkInks(theme)
        self.update()

    def refresh(self) -> None:
        """Set the row in focus anew."""
        if self._style() != self.style_now:  # the window became higher or lower
            self._begin()
            return
        self.placed, self.lines = (), ()
        row = self.row()
        comparison = self.session.comparison
        if row is not None and comparison is not None:
            room = float(self.width() - INDENT - RIGHT)
            columns = columns_of(comparison, row) if row.a and row.b and self.style_now.columns else ()
            if columns and in_order(columns, row):
                placed = place(columns, self.session.edit, room, self._measure)
                self.placed = placed if shows_enough(placed, columns) else ()
            if not self.placed:
                self.lines = running_lines(comparison, row, self.session.edit, room, self.style_now)
        self._grow(round(LINES_TOP + sum(line.height for line in self.lines) + FOOT))
        self.setAccessibleDescription(self.spoken())
        wanted = bool(self.session.view["detail"]) and self.session.view["layout"] != "column"
        self.setVisible(comparison is not None and wanted)
        self.update()

    def row(self) -> Row | None:
        """The row in focus, or None."""
        comparison, number = self.session.comparison, self.session.row
        return comparison.rows[number] if comparison is not None and 0 <= number < len(comparison.rows) else None

    def spoken(self) -> str:
        """The row as a screen reader says it: kind, place, and the change in focus."""
        row, comparison = self.row(), self.session.comparison
        if row is None or comparison is None:
            return translate("detail", "No row is in focus.")
        parts = [kind_words(row), place_words(row), self._numbered(), self._count(row)]
        if 0 <= self.session.edit < len(row.edits):
            edit = row.edits[self.session.edit]
            words = (edit.a.of(comparison.a.text).strip(), edit.b.of(comparison.b.text).strip())
            parts.append(translate("detail", "A: {a}; B: {b}").format(a=words[0] or "–", b=words[1] or "–"))
        parts.append(self._remark())
        return ", ".join(part for part in parts if part)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint head and words."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.fillRect(self.rect(), colour(self._theme, "panel"))
            painter.fillRect(QRectF(0, 0, self.width(), 1), colour(self._theme, "hair"))
            row, comparison = self.row(), self.session.comparison
            if row is None or comparison is None:
                self._write(
                    painter,
                    QRectF(LEFT, self.height() / 2 - 10, self.width() - 2 * LEFT, 20),
                    translate("detail", "Alt+Down goes to the next difference."),
                    label_font(9.5),
                    "ink-second",
                )
            else:
                self._paint_head(painter, comparison, row)
                self._paint_columns(painter)
                self._paint_lines(painter)
            if self.hasFocus():
                painter.setPen(QPen(colour(self._theme, "ink-second"), 1, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(2.5, 3.5, -2.5, -2.5))
        finally:
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the change that was pressed."""
        super().mousePressEvent(event)
        x = event.position().x()
        lefts = ((one, self.left_of(one)) for one in self.placed if one.column.parts)
        hit = next((one for one, left in lefts if left - 4 <= x <= left + one.width + 4), None)
        if hit and event.position().y() > HEAD - 6:
            self.session.choose_edit(hit.column.edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go through the changes of the row."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step and not event.modifiers():
            self.session.step_edit(-step if is_mirrored(self) else step)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the words for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._begin()

    def sizeHint(self) -> QSize:
        """As high as the highest row so far."""
        return QSize(400, self._tallest)

    def _follow(self, name: str) -> None:
        if name in {"detail", "layout", "zoom"}:
            self._begin()

    def _begin(self) -> None:
        """Be no higher than the row in focus needs, in the sizes of this width and zoom."""
        self.style_now = self._style()
        self._measure = self.style_now.measure()
        self._tallest = 0
        self.refresh()

    def _style(self) -> DetailStyle:
        return detail_style(self.width(), int(str(self.session.view["zoom"])), self.window().height())

    def _grow(self, wanted: int) -> None:
        height = max(self._tallest, self.style_now.least, wanted)
        if height != self._tallest:
            self._tallest = height
            self.setMinimumHeight(min(height, _LOWEST))
            self.setMaximumHeight(height)
            self.updateGeometry()

    def _count(self, row: Row) -> str:
        changes = stepping.differing_edits(row)
        if self.session.edit in changes:
            number = changes.index(self.session.edit) + 1
            return translate("detail", "change {number} of {total}").format(number=number, total=len(changes))
        return translate("detail", "%n change(s)", n=len(changes)) if changes else ""

    def _paint_head(self, painter: QPainter, comparison: Comparison, row: Row) -> None:
        box = QRectF(LEFT, _HEAD_AT - 9, self.width() - LEFT - RIGHT, 18)
        taken = self._write(painter, box, self._count(row), label_font(8.75), "ink-second", right=True)
        room = box.adjusted(0, 0, -taken - 15, 0)
        bold = label_font(8.75, weight=SEMIBOLD)
        x = room.left() + self._write(painter, room, kind_words(row), bold, "ink") + 15
        for text in (
            place_words(row),
            self._numbered(),
            self._remark(),
            *difference_words(comparison, self.session.row, _TOLD),
        ):
            if not text:
                continue
            part = QRectF(x, room.top(), room.right() - x, room.height())
            if part.width() < 40:
                break
            x += self._write(painter, part, text, label_font(8.75), "ink-second") + 15

    def _numbered(self) -> str:
        """The number by which reports call the row."""
        return translate("detail", "row {number}").format(number=self.session.row + 1)

    def _remark(self) -> str:
        words = flat(self.session.remarks().words(Target(TargetKind.ROW, self.session.row)))
        return translate("detail", "Note: {words}").format(words=words) if words else ""

    def _paint_columns(self, painter: QPainter) -> None:
        if not self.placed:
            return
        style = self.style_now
        shapes: list[Shape] = []
        written: list[tuple[str, QPointF]] = []
        for one in self.placed:
            left = self.left_of(one)
            for side, words in ((Side.A, one.a), (Side.B, one.b)):
                spare = one.width - self._measure(words) if leftward(words) else 0.0
                written.append((words, QPointF(left + spare, style.top(side) + style.base)))
                shapes += self._shapes(*written[-1], side) if one.column.parts else ()
        for patch in patches_of(shapes):
            self._marks.paint(painter, patch, strong=True, shared_view=False)
        painter.setPen(colour(self._theme, "ink"))
        for words, base in written:
            if words:
                set_line(words, style.font).draw(painter, base)
        for side in Side:
            self._paint_badge(painter, side, style.top(side) + style.line / 2 - 1)
        for one in self.placed:
            if one.column.edit == self.session.edit >= 0:
                box = QRectF(self.left_of(one) - 5.5, HEAD - 3.5, one.width + 11, 2 * style.line + 6)
                self._paint_frame(painter, box)

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        """Frame the change in focus."""
        painter.setPen(QPen(colour(self._theme, "ink-second"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 5, 5)

    def left_of(self, one: Placed) -> float:
        """Where a column begins, in px from the left; columns of a row from right to left begin at the right."""
        comparison, row = self.session.comparison, self.row()
        if comparison is None or row is None or not row.edits or not leftward(row.edits[0].a.of(comparison.a.text)):
            return self._beginning() + one.left
        return self._beginning() + self.width() - INDENT - RIGHT - one.left - one.width

    def _beginning(self) -> float:
        """The left end of the words, beside the badges or where the lines end."""
        return RIGHT if is_mirrored(self) else INDENT

    def _paint_badge(self, painter: QPainter, side: Side, y: float) -> None:
        x = LEFT + 8.0
        paint_badge(painter, self._theme, side, QPointF(self.width() - x if is_mirrored(self) else x, y))

    def _shapes(self, words: str, base: QPointF, side: Side) -> Iterator[Shape]:
        """The marks behind ``words``, which begin at ``base``."""
        zoom = self.style_now.zoom
        for found in marked_in(words):
            before = words[found.end :] if leftward(words) else words[: found.start]
            left, width = self._measure(before), self._measure(found.of(words))
            box = QRectF(base.x() + left - 1, base.y() - 14.5 * zoom, width + 2, 18.8 * zoom)
            yield Shape(Run(0, 1, side, Role.WORDING, _ONE), box, base.y() + 4 * zoom)

    def _paint_lines(self, painter: QPainter) -> None:
        top = LINES_TOP
        for line in self.lines:
            self._paint_badge(painter, line.side, top + line_height(self.style_now.size) / 2)
            origin = QPointF(self._beginning(), top)
            painter.save()
            painter.translate(origin)
            for patch in line.patches:
                self._marks.paint(painter, patch, strong=True, shared_view=False)
            for frame in line.frames:
                self._paint_frame(painter, frame)
            painter.restore()
            painter.setPen(colour(self._theme, "ink"))
            line.layout.draw(painter, origin)
            top += line.height

    def _write(self, painter: QPainter, box: QRectF, text: str, font: QFont, ink: str, *, right: bool = False) -> float:
        painter.setFont(font)
        painter.setPen(colour(self._theme, ink))
        return write_line(self, painter, box, text, right=right)
