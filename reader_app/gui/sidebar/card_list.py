"""The list of cards: a model of card values, and a view in which one of them is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem

from reader_app.gui.cards.card import Card
from reader_app.gui.looks.after_paint import when_painted
from reader_app.gui.looks.event_guard import guard_events
from reader_app.marks import Target

Index = QModelIndex | QPersistentModelIndex
_BATCH = 16  # cards that are set at one turn of the event loop: each takes half a ms, and a long pair has hundreds

_BY_KEY = (Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_SURE_OF_ROOM = 20  # letters of a note that stand beside a heading in any width


class CardList(QAbstractListModel):
    """Cards and heads of groups, in order."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[Card, ...] = ()
        self._rows: dict[Target, int] = {}

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self._cards = tuple(cards)
        self._rows = {card.target: row for row, card in enumerate(self._cards) if card.target is not None}
        self.endResetModel()

    def card(self, row: int) -> Card:
        """The card in ``row``.  Raises IndexError where there is none."""
        return self._cards[row]

    def row_of(self, target: Target | None) -> int:
        """The row that shows ``target``, or -1."""
        return -1 if target is None else self._rows.get(target, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many cards and heads there are."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heading to show, the whole card to say, and a note that may be too long for its line."""
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        if role == Qt.ItemDataRole.ToolTipRole and len(card.note) > _SURE_OF_ROOM:
            return card.note
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be chosen, heads cannot."""
        if not index.isValid() or self._cards[index.row()].target is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


@guard_events
class CardView(QListView):
    """A list in which a card is chosen by click or key; ``chosen`` carries its target.

    A click on the chosen card, or Enter, sends it again: the reader wants its next mention.  ``menu_wanted`` carries a
    target and the place on the screen where its menu is to open.
    """

    chosen = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, cards: CardList) -> None:
        super().__init__()
        self.cards = cards
        self.setModel(cards)
        self.setObjectName("cards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self._coming = QPersistentModelIndex()  # the card that is to be chosen when the pages are painted
        self._awaited = QPersistentModelIndex()  # the card that is to be in view as soon as it has its place
        self._kept = 0  # px that the list was scrolled by before its cards were set anew, until it is again
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what only moves is not painted again
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(21)
        self.clicked.connect(self._send)

    def show_target(self, target: Target | None, *, at_once: bool = False) -> None:
        """Choose the card of ``target`` without sending it; where there is none, no card is chosen.

        The list goes along when the pages are painted, since what is to be read comes first; ``at_once`` where the
        card is in view.
        """
        row = self.cards.row_of(target)
        self._coming = QPersistentModelIndex()
        if row < 0:
            self.clearSelection()
        elif self.currentIndex().row() != row or not self.selectionModel().isSelected(self.currentIndex()):
            index = self.cards.index(row)
            self._coming = QPersistentModelIndex(index)
            if self.isVisible() and not (at_once and self.viewport().rect().contains(self.visualRect(index))):
                when_painted(self, self._go_along)
            else:
                self._go_along()

    @property
    def goes_along(self) -> bool:
        """Whether a card is to be chosen yet, when the pages are painted."""
        return self._coming.isValid()

    def _go_along(self) -> None:
        if self.goes_along:
            self._choose(self.cards.index(self._coming.row()))

    def _choose(self, index: QModelIndex) -> None:
        self._coming = QPersistentModelIndex()
        self.setCurrentIndex(index)
        self._awaited = QPersistentModelIndex(index)
        self._bring_awaited()

    def keep_place(self, change: Callable[[], None], *, choice_too: bool) -> None:
        """Have ``change`` set the cards anew, and stand where the list stood before.

        ``choice_too``: the choice is the same as before, so that the list does not go along with its card either.
        """
        stood = self.cards.rowCount() > 0
        self._kept = self.verticalScrollBar().value()
        change()
        if stood and choice_too and self.goes_along:
            self.setAutoScroll(False)
            self.setCurrentIndex(self.cards.index(self._coming.row()))
            self.setAutoScroll(True)
            self._coming = QPersistentModelIndex()
        self._go_back()

    def begin_anew(self) -> None:
        """Stand at the top: the cards to come are of another pair."""
        self._kept, self._awaited = 0, QPersistentModelIndex()
        self.verticalScrollBar().setValue(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a card to go on from where the focus comes by a key."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEY:
            self.choose_first()

    def choose_first(self) -> None:
        """Where no card is chosen, choose the first without sending it: the keys go on from it."""
        if self.goes_along or self.selectionModel().hasSelection():
            return
        first = next((n for n in range(self.cards.rowCount()) if self.cards.card(n).target is not None), -1)
        if first >= 0:
            self._choose(self.cards.index(first))

    def scrollContentsBy(self, across: int, down: int) -> None:
        """Move what is painted along, but paint the frame of the list where it stood."""
        super().scrollContentsBy(across, down)
        if self._framed():
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; a place that was to be gone back to is given up."""
        self._kept = 0
        super().wheelEvent(event)

    def updateGeometries(self) -> None:
        """Follow the cards that have got their places."""
        super().updateGeometries()
        self._go_back()
        self._bring_awaited()

    def _go_back(self) -> None:
        bar = self.verticalScrollBar()
        last = self.cards.index(self.cards.rowCount() - 1)
        whole = last.isValid() and self.visualRect(last).isValid()
        if self._kept and (whole or bar.maximum() >= self._kept):
            place, self._kept = self._kept, 0
            bar.setValue(place)

    def _bring_awaited(self) -> None:
        index = self.cards.index(self._awaited.row()) if self._awaited.isValid() else QModelIndex()
        if index.isValid() and self.visualRect(index).isValid():
            self._awaited = QPersistentModelIndex()
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows; Enter for the next mention."""
        self._go_along()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._send(self.currentIndex())
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self._send(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and cards; frame the list while it has the focus and no card is chosen to show it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().alternateBase())
        painter.end()
        super().paintEvent(event)
        last = self.cards.index(self.cards.rowCount() - 1)
        if last.isValid() and not self.visualRect(last).isValid():
            self._paint_first_cards()
        if self._framed():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.palette().text().color(), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.viewport().rect().adjusted(2, 2, -3, -3))
            painter.end()

    def _framed(self) -> bool:
        return self.hasFocus() and not self.selectionModel().hasSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cards anew in another width: where the scroll bar takes its part, Qt keeps their heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Want the menu of the card under the pointer, or of the chosen one for the menu key."""
        self._go_along()
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        target = self.cards.card(index.row()).target if index.isValid() else None
        if target is not None:
            place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_wanted.emit((target, place))

    def _paint_first_cards(self) -> None:
        """Paint the cards that have their places: Qt paints none of them before the last one has."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, chosen = option.state, option.state | QStyle.StateFlag.State_Selected
        painter = QPainter(self.viewport())
        try:
            for index in map(self.cards.index, range(self.cards.rowCount())):
                option.rect = self.visualRect(index)
                if not option.rect.isValid() or option.rect.top() > self.viewport().height():
                    break
                if option.rect.bottom() >= 0:
                    option.state = chosen if self.selectionModel().isSelected(index) else plain
                    self.itemDelegate().paint(painter, option, index)
        finally:
            painter.end()

    def _send(self, index: QModelIndex) -> None:
        if index.isValid() and self.cards.card(index.row()).target is not None:
            self.chosen.emit(self.cards.card(index.row()).target)
