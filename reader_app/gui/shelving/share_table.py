"""Every two tellings of the shelf as a table: the share of wording that they have in common.

A triangle: a row a telling, a column for each telling above it; a telling's number stands at the head of its column,
at the end of its own row.
"""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader_app.gui.looks.badge import paint_badge
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.gui.looks.palette import colour
from reader_app.gui.pages.pane_head import title_among
from reader_app.gui.session.session import Session
from reader_app.gui.session.shelf import Pair, pair_of
from reader_app.theme import Theme
from reader_app.translation import translate

ROW, CELL, TITLES = 34, 40, 262  # px
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class ShareModel(QAbstractTableModel):
    """The numbers; column 0 has the tellings."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.tellings = session.shelf.tellings

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """A row a telling."""
        return 0 if parent.isValid() else len(self.tellings)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """The titles, and a column a telling."""
        return 0 if parent.isValid() else len(self.tellings) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows; as a tool tip and to screen readers a whole sentence."""
        row, column = index.row(), index.column()
        if column == 0 and role == Qt.ItemDataRole.DisplayRole:
            return self.title(row)
        pair = self.pair_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return share_words(self.session.shelf.shares, pair) if pair else ""
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(pair) if pair else self.title(row) if column in (0, row + 1) else ""
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Only pairs can be chosen."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self.pair_at(index) else Qt.ItemFlag.NoItemFlags

    def title(self, row: int) -> str:
        """What the telling of that row is called."""
        return title_among(self.tellings[row].article, (one.article for one in self.tellings))

    def pair_at(self, index: _Index) -> Pair | None:
        """The pair of a cell; None for titles and the empty half."""
        row, column = index.row(), index.column() - 1
        inside = index.isValid() and 0 <= column < row
        return pair_of(self.tellings[row].number, self.tellings[column].number) if inside else None

    def cell_of(self, pair: Pair | None) -> QModelIndex:
        """The cell of a pair; the first one for None or a pair that is gone."""
        places = {one.number: place for place, one in enumerate(self.tellings)}
        if pair and pair[0] in places and pair[1] in places:
            first, last = sorted(places[number] for number in pair)
            return self.index(last, first + 1)
        return self.index(1, 1)

    def sentence(self, pair: Pair) -> str:
        """A pair and its share in words."""
        titles = [self.title(place) for place, one in enumerate(self.tellings) if one.number in pair]
        share = self.session.shelf.shares.get(pair, -1.0)
        if share is None:
            line = translate("shelf", "“{one}” and “{other}” could not be compared")
        elif share < 0:
            line = translate("shelf", "“{one}” and “{other}” are being compared")
        else:
            line = translate("shelf", "“{one}” and “{other}”: {share} % of the wording in common")
        return line.format(one=titles[0], other=titles[1], share=round(100 * (share or 0)))

    def follow(self) -> None:
        """Show what is on the shelf now."""
        self.beginResetModel()
        self.tellings = self.session.shelf.tellings
        self.endResetModel()

    def show_pair(self, pair: Pair) -> None:
        """Show the share of one pair that is known now."""
        cell = self.cell_of(pair)
        self.dataChanged.emit(cell, cell)


@guard_events
class ShareDelegate(QStyledItemDelegate):
    """Paints titles, numbers and shares: the more in common, the fuller the cell."""

    def __init__(self, model: ShareModel, theme: Theme) -> None:
        super().__init__()
        self._model, self.theme = model, theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(QRect(option.rect))
            row, column = index.row(), index.column()
            if column == 0:
                self._paint_title(painter, box, row)
            elif column == row + 1:
                painter.setPen(colour(self.theme, "ink-second"))
                painter.setFont(label_font(8.5))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(row + 1))
            elif pair := self._model.pair_at(index):
                self._paint_share(painter, box, pair, str(index.data()))
                view = option.widget
                if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(colour(self.theme, "ink"), 2))
                    painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 6, 6)
        finally:
            painter.restore()

    def _paint_title(self, painter: QPainter, box: QRectF, row: int) -> None:
        number = self._model.tellings[row].number
        side = self._model.session.shelf.side_of(number)
        mark = QRectF(box.left() + 2, box.center().y() - 8, 16, 16)
        if side:
            paint_badge(painter, self.theme, side, mark.center(), 16)
        else:
            painter.setPen(colour(self.theme, "ink-second"))
            painter.setFont(label_font(8.5))
            painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, str(row + 1))
        font = text_font(10.5, weight=600 if side else 400)
        painter.setFont(font)
        painter.setPen(colour(self.theme, "ink"))
        room = box.adjusted(26, 0, -10, 0)
        words = QFontMetricsF(font).elidedText(self._model.title(row), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)

    def _paint_share(self, painter: QPainter, box: QRectF, pair: Pair, words: str) -> None:
        shelf = self._model.session.shelf
        share = shelf.shares.get(pair)
        inner = box.adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(colour(self.theme, "panel"), colour(self.theme, "overview-bar"), (share or 0.0) ** 2))
        if share is not None:
            painter.drawRoundedRect(inner, 4, 4)
        shown = pair == shelf.pair
        if shown:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(self.theme, "ink-second"), 1))
            painter.drawRoundedRect(inner.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
        painter.setPen(colour(self.theme, "ink" if share is not None else "ink-second"))
        painter.setFont(label_font(9, weight=700 if shown else 400))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


@guard_events
class ShareTable(QTableView):
    """The table on the screen; ``opened`` carries the pair that was clicked, or on which Enter was pressed."""

    opened = Signal(object)
    looked_at = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.shares = ShareModel(session)
        self.delegate = ShareDelegate(self.shares, theme)
        self.setModel(self.shares)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(translate("shelf", "Wording in common of every pair"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(10)
        self.clicked.connect(self._open)
        self.entered.connect(self._look)

    def fit(self, widest: int) -> None:
        """Set rows and columns; the whole is at most ``widest`` px wide."""
        count = len(self.shares.tellings)
        self.setColumnWidth(0, max(min(TITLES, widest - CELL * count), 96))
        for number in range(count):
            self.setColumnWidth(number + 1, CELL)
            self.setRowHeight(number, ROW)
        self.setFixedSize(self.columnWidth(0) + CELL * count, ROW * count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the pair of the cell; arrows go from pair to pair."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which pair the focus is on."""
        super().currentChanged(current, previous)
        self._look(current)
        self.viewport().update()

    def _open(self, index: _Index) -> None:
        if pair := self.shares.pair_at(index):
            self.opened.emit(pair)

    def _look(self, index: _Index) -> None:
        self.looked_at.emit(self.shares.pair_at(index))


def share_words(shares: dict[Pair, float | None], pair: Pair) -> str:
    """A share in per cent, an ellipsis while it is not known, a dash where it cannot be."""
    if pair not in shares:
        return "…"
    share = shares[pair]
    return "–" if share is None else str(round(100 * share))


def blend(low: QColor, high: QColor, share: float) -> QColor:
    """The colour at ``share`` of 1 of the way from ``low`` to ``high``."""
    pairs = ((low.red(), high.red()), (low.green(), high.green()), (low.blue(), high.blue()))
    return QColor(*(round(one + (other - one) * share) for one, other in pairs))
