"""A small window that asks for one of a few: each with a name and a line that shows what would come of it.

For the encodings of a text and the chapters of a book; wholly usable by keys: arrows, Enter, Esc, or typing a name.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader_app.gui.looks.fonts import label_font
from reader_app.gui.signs.chips import with_circles
from reader_app.gui.signs.positions import shown
from reader_app.translation import translate

WIDTH, HEIGHT = 560, 400
_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """One of those offered: ``key`` is what is chosen, ``name`` and ``sample`` are what a reader sees."""

    key: str
    name: str
    sample: str = ""


class ChoiceList(QDialog):
    """The window; ``chosen`` carries the key of the choice, or what was typed where ``other`` asks for that."""

    chosen = Signal(str)

    def __init__(
        self, parent: QWidget, title: str, choices: Sequence[Choice], now: str, *, note: str = "", other: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("panel")
        self.setWindowTitle(title)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setFont(label_font(10))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        for choice in choices:
            self._add(choice, now)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(other)
        self.typed.setAccessibleName(other)
        self.typed.setVisible(bool(other))
        self.buttons = QDialogButtonBox()
        self.take = self.buttons.addButton(translate("choices", "Read it so"), QDialogButtonBox.ButtonRole.AcceptRole)
        shut = self.buttons.addButton(translate("choices", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        shut.clicked.connect(self.reject)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self._lay_out(note)
        self.list.setFocus()
        self.resize(WIDTH, HEIGHT)

    def accept(self) -> None:
        """Tell what is chosen, and close."""
        item = self.list.currentItem()
        key = self.typed.text().strip() or (str(item.data(_KEY)) if item else "")
        super().accept()
        if key:
            self.chosen.emit(key)

    def _add(self, choice: Choice, now: str) -> None:
        name = translate("choices", "{name} (now)").format(name=choice.name) if choice.key == now else choice.name
        item = QListWidgetItem("\n".join(filter(None, (name, shown(with_circles(choice.sample))))))
        item.setData(_KEY, choice.key)
        self.list.addItem(item)
        if choice.key == now or self.list.count() == 1:
            self.list.setCurrentItem(item)

    def _lay_out(self, note: str) -> None:
        column = QVBoxLayout(self)
        if note:
            words = QLabel(note)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setFont(label_font(9.5))
            column.addWidget(words)
        for part in (self.list, self.typed, self.buttons):
            column.addWidget(part)
