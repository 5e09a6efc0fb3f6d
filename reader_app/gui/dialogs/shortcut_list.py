"""All actions with their keys: searched as one types, and changed.

A window beside the main one, never in its way; a key that another action has is refused with that action's name.
"""

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader_app.gui.actions.action_entry import Entry
from reader_app.gui.actions.actions import Actions, plain_text
from reader_app.gui.looks.fonts import label_font
from reader_app.translation import translate

_ID = Qt.ItemDataRole.UserRole
_ACTION, _MENU, _KEYS = range(3)


class ShortcutList(QDialog):
    """The list; ``rebound`` carries a pair of action id and its new keys in Qt's portable spelling."""

    rebound = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_of_window = actions
        self.setObjectName("panel")
        self.setWindowTitle(translate("shortcuts", "Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(720, 560)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("shortcuts", "Search actions and keys"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self._model = QStandardItemModel(0, 3, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = self._table()
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(translate("shortcuts", "New key"))
        for line in self.keys.findChildren(QLineEdit):
            line.setAccessibleName(self.keys.accessibleName())
            line.setPlaceholderText(translate("shortcuts", "Press the new key"))  # Qt's own is English
        self.bind = QPushButton(translate("shortcuts", "Use this key"))
        self.restore = QPushButton(translate("shortcuts", "Restore its own keys"))
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.shut = QPushButton(translate("shortcuts", "Close"))
        for button in (self.bind, self.restore, self.shut):
            button.setAutoDefault(False)  # Return in the search field is none of them
        self.shut.clicked.connect(self.close)
        self._lay_out()
        self.search.textChanged.connect(self._shown.setFilterFixedString)
        self.table.selectionModel().currentRowChanged.connect(self._show_choice)
        self.keys.keySequenceChanged.connect(self._show_choice)
        self.bind.clicked.connect(self.bind_key)
        self.restore.clicked.connect(self.restore_keys)
        self.refresh()

    def refresh(self) -> None:
        """List the actions with the keys they have now."""
        chosen = self.chosen()
        self._model.removeRows(0, self._model.rowCount())
        for entry in self.actions_of_window:
            self._model.appendRow(self._row(entry))
        self.choose(chosen or next(iter(self.actions_of_window)).id)

    def chosen(self) -> str:
        """The id of the action that is chosen; empty where none is."""
        index = self.table.currentIndex()
        return str(index.siblingAtColumn(_ACTION).data(_ID)) if index.isValid() else ""

    def choose(self, name: str) -> None:
        """Choose the action of that id, where the search shows it."""
        for row in range(self._shown.rowCount()):
            index = self._shown.index(row, _ACTION)
            if index.data(_ID) == name:
                self.table.setCurrentIndex(index)
                return

    def bind_key(self) -> None:
        """Give the chosen action the key that was typed, in place of its own."""
        name, key = self.chosen(), self._typed()
        if name and key and not self._holder(key):
            self._rebind(name, (key,))

    def restore_keys(self) -> None:
        """Give the chosen action the keys of the table again."""
        name = self.chosen()
        if name:
            self._rebind(name, self.actions_of_window.entry(name).keys)

    def _rebind(self, name: str, keys: tuple[str, ...]) -> None:
        self.rebound.emit((name, keys))
        self.keys.clear()
        self.refresh()

    def _typed(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _holder(self, key: str) -> str:
        """The id of another action that has ``key``; empty where none has."""
        chosen = self.chosen()
        wanted = QKeySequence(key)
        for entry in self.actions_of_window:
            if entry.id != chosen and wanted in self.actions_of_window[entry.id].shortcuts():
                return entry.id
        return ""

    def _show_choice(self) -> None:
        name, key = self.chosen(), self._typed()
        holder = self._holder(key) if key else ""
        self.bind.setEnabled(bool(name and key and not holder))
        self.restore.setEnabled(
            bool(name) and self.actions_of_window.keys_of(name) != _portable(self.actions_of_window.entry(name).keys)
        )
        words = ""
        if holder:
            words = translate("shortcuts", "{key} belongs to “{action}”.").format(
                key=QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText),
                action=self.actions_of_window.short_text(holder),
            )
        self.sentence.setText(words)

    def _row(self, entry: Entry) -> list[QStandardItem]:
        action = self.actions_of_window[entry.id]
        keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        menu = translate("menus", entry.submenu or entry.menu)
        items = [QStandardItem(plain_text(text)) for text in (action.text(), menu)] + [QStandardItem(keys)]
        items[_ACTION].setData(entry.id, _ID)
        items[_KEYS].setData(keys or translate("shortcuts", "no key"), Qt.ItemDataRole.AccessibleTextRole)
        for item in items:
            item.setEditable(False)
        return items

    def _table(self) -> QTreeView:
        table = QTreeView()
        table.setModel(self._shown)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAccessibleName(translate("shortcuts", "Actions and their keys"))
        heads = (translate("shortcuts", "Action"), translate("shortcuts", "Menu"), translate("shortcuts", "Keys"))
        self._model.setHorizontalHeaderLabels(list(heads))
        header = table.header()
        header.setSectionResizeMode(_ACTION, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_MENU, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _lay_out(self) -> None:
        self.setFont(label_font(9.5))
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 15, 15, 15)
        column.setSpacing(11)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(QLabel(translate("shortcuts", "New key")))
        line.addWidget(self.keys, 1)
        line.addWidget(self.bind)
        line.addWidget(self.restore)
        column.addLayout(line)
        foot = QHBoxLayout()
        foot.addWidget(self.sentence, 1)
        foot.addWidget(self.shut)
        column.addLayout(foot)


def _portable(keys: tuple[str, ...]) -> tuple[str, ...]:
    form = QKeySequence.SequenceFormat.PortableText
    return tuple(QKeySequence(key).toString(form) for key in keys)
