"""The line for finding words in both tellings, and for going to a paragraph or row by its number."""

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader_app.gui.looks.fonts import label_font
from reader_app.gui.plan.finding import Hit, hits_in, in_reading_order
from reader_app.gui.plan.pair_layout import PairLayout
from reader_app.gui.session.session import Session
from reader_app.marks import Side
from reader_app.translation import translate

FIND, PARAGRAPH = "find", "paragraph"
_NUMBER = re.compile(r"\s*([ab#]?)\s*(\d{1,9})\s*\Z", re.IGNORECASE)


class FindBar(QFrame):
    """Hidden until asked for.

    ``found`` carries all hits and the number of the current one (-1: none), ``paragraph_wanted`` a side ("" where none
    was typed) and a paragraph number from 1, ``row_wanted`` the number by which reports call a row, from 1, ``left``
    True when the reader goes back to the text.
    """

    found = Signal(object)
    paragraph_wanted = Signal(object)
    row_wanted = Signal(int)
    left = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.mode = FIND
        self.hits: list[Hit] = []
        self.current = -1
        self.pair: PairLayout | None = None
        self.setObjectName("panel")
        self.field = QLineEdit()
        self.field.setFont(label_font(9.5))
        self.field.setClearButtonEnabled(True)
        self.field.setFixedWidth(280)
        self.counts = QLabel()
        self.counts.setFont(label_font(8.75))
        self.counts.setProperty("tone", "second")
        self.back = _button("↑", translate("find", "Previous place"))
        self.on = _button("↓", translate("find", "Next place"))
        self.shut = _button("×", translate("find", "Close"))
        line = QHBoxLayout(self)
        line.setContentsMargins(15, 5, 8, 5)
        for part in (self.field, self.back, self.on, self.counts):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self.shut)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.shut.clicked.connect(self.leave)
        session.article_opened.connect(self._search_again)
        self.hide()

    def show_pair(self, pair: PairLayout | None) -> None:
        """Order the hits by this pair."""
        self.pair = pair

    def open_for(self, mode: str, words: str = "") -> None:
        """Show the line for finding or for a paragraph number, with ``words`` to begin with."""
        self.mode = mode
        finding = mode == FIND
        for part in (self.back, self.on):
            part.setVisible(finding)
        finds, goes = translate("find", "Find in both tellings"), translate("find", "Paragraph 7, B 7, or row #7")
        name = finds if finding else goes
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.show()
        if words or not finding:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def step(self, by: int) -> None:
        """Go ``by`` hits on, round the end."""
        if self.mode != FIND or not self.hits:
            return
        self.current = (
            (self.current + by) % len(self.hits) if self.current >= 0 else (0 if by > 0 else len(self.hits) - 1)
        )
        self._show_found()

    def leave(self) -> None:
        """Hide the line and give the focus back to the text."""
        self.hide()
        self.hits, self.current = [], -1
        self.found.emit(([], -1))
        self.left.emit(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Escape leaves."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def _enter(self, by: int) -> None:
        if self.mode == FIND:
            self.step(by)
            return
        typed = _NUMBER.match(self.field.text())
        if typed is None:
            self.counts.setText(translate("find", "No number of a paragraph or row"))
            return
        if typed[1] == "#":
            self.row_wanted.emit(int(typed[2]))
        else:
            self.paragraph_wanted.emit((typed[1].lower(), int(typed[2])))
        self.leave()

    def _search(self) -> None:
        if self.mode != FIND or not self.isVisible():
            self.counts.clear()
            return
        hits: list[Hit] = []
        for side, article in self.session.articles.items():
            if article is not None:
                hits += hits_in(article, side, self.field.text())
        self.hits = in_reading_order(hits, self.pair.bands if self.pair else ())
        self.current = 0 if self.hits else -1
        self._show_found()

    def _search_again(self) -> None:
        if self.isVisible():
            self._search()

    def _show_found(self) -> None:
        self.counts.setText(self._counted())
        self.found.emit((self.hits, self.current))

    def _counted(self) -> str:
        if not self.field.text().strip():
            return ""
        of = {side: sum(hit.side is side for hit in self.hits) for side in Side}
        if not self.hits:
            return translate("find", "Not found")
        words = translate("find", "{n} of {all} · A {a} · B {b}")
        return words.format(n=self.current + 1, all=len(self.hits), a=of[Side.A], b=of[Side.B])


def _button(sign: str, name: str) -> QToolButton:
    made = QToolButton()
    made.setText(sign)
    made.setFont(label_font(10.5))
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
