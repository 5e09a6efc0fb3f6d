"""Painting of the sidebar's cards: one delegate for all kinds, told by what a card holds."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader_app.gui.cards.card import Card, Tone
from reader_app.gui.looks.badge import paint_badge
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.icons import pixmap
from reader_app.gui.looks.mirroring import flipped, is_mirrored
from reader_app.gui.looks.palette import colour
from reader_app.gui.pages.mark_paint import MarkInks
from reader_app.gui.sidebar import card_layout as setting
from reader_app.gui.sidebar.card_layout import SetCard, SetLine, SetPassage, set_card, set_line
from reader_app.gui.sidebar.card_list import CardList
from reader_app.gui.signs.one_line import flat
from reader_app.marks import Side
from reader_app.theme import Theme

_KEPT = 128  # set cards kept for painting; heights of all are kept
_LINES_KEPT = 1_000
Index = QModelIndex | QPersistentModelIndex


@guard_events
class CardDelegate(QStyledItemDelegate):
    """Paints cards and heads of groups; heights are kept by width until the cards change."""

    def __init__(self, theme: Theme, cards: CardList, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._cards = cards
        self._heights: dict[int, int] = {}
        self._set: dict[int, SetCard] = {}
        self._lines: dict[tuple[str, int, float], SetLine] = {}
        self._width = 0
        cards.modelReset.connect(self.forget)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take the inks of ``theme``."""
        self._theme = theme
        self._marks = MarkInks(theme)

    def forget(self) -> None:
        """Drop all layouts, as after a change of cards or fonts."""
        self._heights.clear()
        self._set.clear()
        self._lines.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The width of the view and the height the card needs in it."""
        width = self._view.viewport().width()
        self._use(width)
        row = index.row()
        if row not in self._heights:
            made = set_card(self._cards.card(row), width)
            self._heights[row] = made.height
            if len(self._set) < _KEPT:
                self._set[row] = made
        return QSize(width, self._heights[row])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        self._use(option.rect.width())
        row = index.row()
        if row not in self._set:
            if len(self._set) > _KEPT:
                self._set.clear()
            self._set[row] = set_card(self._cards.card(row), self._width)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(option.rect.topLeft())
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            self._paint(painter, self._set[row], row, chosen=chosen, focused=focused)
        finally:
            painter.restore()

    def _use(self, width: int) -> None:
        if width != self._width:
            self._width = width
            self.forget()

    def _paint(self, painter: QPainter, one: SetCard, row: int, *, chosen: bool, focused: bool) -> None:
        card = one.card
        if card.target is None:
            self._paint_head(painter, card)
            return
        self._paint_ground(painter, one.height, row, chosen=chosen, focused=focused)
        if card.remark:
            self._paint_remark(painter, card, one.height - setting.PAD - setting.REMARK + 2)
        if card.sign:
            self._paint_signed(painter, card, one.notes)
            return
        self._paint_heading(painter, card)
        for passage in one.passages:
            self._paint_passage(painter, passage, strong=chosen)

    def _paint_head(self, painter: QPainter, card: Card) -> None:
        box = QRectF(setting.LEFT, setting.HEAD - 24, self._width - setting.LEFT - setting.RIGHT, setting.NOTE)
        self._write(painter, box, card.heading, label_font(8.5, weight=setting.SEMIBOLD), "ink-second")
        self._write(painter, box, card.note, setting.figure_font(), "ink-second", right=True)

    def _paint_ground(self, painter: QPainter, height: int, row: int, *, chosen: bool, focused: bool) -> None:
        hair = self._ink("hair")
        last = row + 1 == self._cards.rowCount() or self._cards.card(row + 1).target is None
        if chosen:
            painter.fillRect(QRectF(0, 0, self._width, height), self._ink("selected-card"))
            painter.fillRect(QRectF(0, 0, self._width, 1), hair)
            painter.fillRect(QRectF(0, height - 1, self._width, 1), hair)
            painter.fillRect(self._placed(QRectF(0, 0, 3, height)), self._ink("ink"))
            if focused:
                painter.setPen(QPen(self._ink("ink-second"), 1, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self._placed(QRectF(5.5, 2.5, self._width - 9, height - 6)))
        elif not last:
            rule = QRectF(setting.LEFT, height - 1, self._width - setting.LEFT - setting.RIGHT, 1)
            painter.fillRect(self._placed(rule), hair)

    def _paint_heading(self, painter: QPainter, card: Card) -> None:
        note = setting.note_font()
        box = QRectF(setting.LEFT, setting.PAD, self._width - setting.LEFT - setting.RIGHT, setting.HEADING)
        taken = self._write(painter, box, card.note, note, "ink-second", right=True, most=box.width() * 0.5)
        room = box.adjusted(0, 0, -taken - 10, 0)
        heading = label_font(9.5, weight=setting.SEMIBOLD, italic=not card.sure)
        self._write(painter, room, card.heading, heading, "ink" if card.sure else "ink-second")

    def _paint_signed(self, painter: QPainter, card: Card, notes: Sequence[str]) -> None:
        box = QRectF(setting.LEFT - 7, setting.SIGNED / 2 - 17, 30, 20)
        if card.sign in {"A", "B"}:
            paint_badge(painter, self._theme, Side(card.sign.lower()), self._placed(box).center())
        else:
            self._write(painter, box, card.sign, label_font(11), "ink-second", centred=True)
        width = self._width - setting.INDENT - setting.RIGHT
        if card.reviewed:
            width -= setting.TICK
            tick = QRectF(self._width - setting.RIGHT - 16, setting.SIGNED / 2 - 8, 16, 16)
            painter.drawPixmap(self._placed(tick).topLeft(), pixmap("reviewed", self._theme["ink-second"], 16, 2))
        ink = "ink" if card.sure else "ink-second"
        line = QRectF(setting.INDENT, 9, width, setting.TITLE_LINE)
        self._write(painter, line, card.heading, setting.title_font(), ink)
        under = QRectF(setting.INDENT, 9 + setting.TITLE_LINE, width, setting.NOTE)
        for note in notes:
            self._write(painter, under, note, setting.note_font(), "ink-second")
            under.translate(0, setting.NOTE)

    def _paint_remark(self, painter: QPainter, card: Card, top: int) -> None:
        sign = self._placed(QRectF(setting.LEFT + 1, top + 2, 14, 14))
        painter.drawPixmap(sign.topLeft(), pixmap("note", self._theme["ink-second"], 14, 2))
        box = QRectF(setting.INDENT, top, self._width - setting.INDENT - setting.RIGHT, setting.REMARK - 2)
        self._write(painter, box, flat(card.remark), label_font(9, italic=True), "ink")

    def _paint_passage(self, painter: QPainter, one: SetPassage, *, strong: bool) -> None:
        first = setting.TITLE_LINE if one.passage.figures else setting.QUOTE_LINE
        badge = self._placed(QRectF(setting.LEFT, one.top, 16, first)).center()
        paint_badge(painter, self._theme, one.passage.side, badge)
        origin = self._placed(QRectF(setting.INDENT, one.top, one.layout.lineAt(0).width(), 1)).topLeft()
        painter.save()
        painter.translate(origin)
        for patch in one.patches:
            self._marks.paint(painter, patch, strong=strong, shared_view=False)
        painter.restore()
        faint = any(piece.tone is Tone.FAINT for piece in one.passage.pieces)
        painter.setPen(self._ink("ink-furniture" if faint else "ink"))
        one.layout.draw(painter, origin)
        right, column = float(self._width - setting.RIGHT), setting.figure_width(self._width)
        for figure in reversed(one.passage.figures):
            box = QRectF(right - column, one.top, column, setting.TITLE_LINE)
            self._write(painter, box, figure, setting.figure_font(), "ink-second", right=True)
            right -= column

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        font: QFont,
        ink: str,
        *,
        right: bool = False,
        centred: bool = False,
        most: float | None = None,
    ) -> float:
        """Write one elided line into ``box``; gives the width it took."""
        line, placed = self._line(text, font, box.width() if most is None else most), self._placed(box)
        left = placed.right() - line.taken if right != is_mirrored(self._view) else placed.left()
        painter.setFont(font)
        painter.setPen(self._ink(ink))
        begin = placed.center().x() - line.taken / 2 if centred else left
        painter.drawText(QPointF(begin, placed.center().y() + line.rise), line.words)
        return line.taken

    def _line(self, text: str, font: QFont, width: float) -> SetLine:
        """A line set before, in one of the fonts that all cards share, or set now."""
        key = text, id(font), width
        if key not in self._lines:
            if len(self._lines) > _LINES_KEPT:
                self._lines.clear()
            self._lines[key] = set_line(text, font, width)
        return self._lines[key]

    def _placed(self, box: QRectF) -> QRectF:
        """A box measured from where reading begins, at its place on the card."""
        return flipped(box, self._width) if is_mirrored(self._view) else box

    def _ink(self, role: str) -> QColor:
        return colour(self._theme, role)
