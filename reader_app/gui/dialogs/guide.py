"""The user guide: one page in a window beside the main one, with the keys as they are bound now; no network, no HTML.

Its source is a text a language in ``resources/guide``: ``# `` starts a title, ``## `` a section, ``- `` a point,
``![words](file)`` shows a picture, ``{key:id}`` stands for the keys of an action.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextEdit, QWidget

from reader_app.gui.actions.actions import Actions
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.resources import resource
from reader_app.translation import translate, wanted_language

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH, HEIGHT, CONTENTS, PICTURE = 920, 640, 220, 600
_KEY = re.compile(r"\{key:([a-z-]+)\}")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([\w.-]+)\)")


def guide_text(language: str, keys_of: Callable[[str], str]) -> str:
    """The guide in ``language`` with the keys that ``keys_of`` gives for an action's id."""
    source = resource("guide", f"{language}.md").read_text(encoding="utf-8")
    return _KEY.sub(lambda found: keys_of(found[1]), source)


def open_guide(window: QWidget, section: int | None = None) -> Guide | None:
    """Show the guide beside ``window``, from ``section`` on where one is named; nothing while it has no actions yet."""
    actions = window.findChild(Actions)
    if actions is None:
        return None
    made = window.findChild(Guide) or Guide(window, actions.shown_key)
    made.show()
    made.raise_()
    made.activateWindow()
    if section is not None:
        made.contents.setCurrentRow(section)
        made.show_section(section)
    return made


class Guide(QDialog):
    """The window: sections on the left, the page on the right."""

    def __init__(self, parent: QWidget, keys_of: Callable[[str], str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("panel")
        self.setWindowTitle(translate("help", "Guide"))
        self.contents = QListWidget()
        self.contents.setFont(label_font(9.5))
        self.contents.setFixedWidth(CONTENTS)
        self.contents.setSpacing(4)
        self.contents.setFrameShape(QListWidget.Shape.NoFrame)
        self.contents.setAccessibleName(translate("help", "Sections of the guide"))
        self.page = QTextEdit()
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setFrameShape(QTextEdit.Shape.NoFrame)
        self.page.setAccessibleName(self.windowTitle())
        self.page.document().setDocumentMargin(24)
        self._starts: list[int] = []
        self._write(guide_text(wanted_language(), keys_of))
        self.contents.currentRowChanged.connect(self.show_section)
        line = QHBoxLayout(self)
        line.addWidget(self.contents)
        line.addWidget(self.page, 1)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.resize(WIDTH, HEIGHT)
        self.page.setFocus()

    def show_section(self, number: int) -> None:
        """Bring a section to the top of the page."""
        if 0 <= number < len(self._starts):
            block = self.page.document().findBlock(self._starts[number])
            top = self.page.document().documentLayout().blockBoundingRect(block).top()
            self.page.verticalScrollBar().setValue(round(top) - 12)

    def _write(self, text: str) -> None:
        cursor = QTextCursor(self.page.document())
        for line in filter(None, (line.strip() for line in text.splitlines())):
            picture = _PICTURE.fullmatch(line)
            head = len(line) - len(line.lstrip("#"))
            if cursor.position():
                cursor.insertBlock()
            cursor.setBlockFormat(_block(head, point=line.startswith("- ")))
            if picture:
                self._insert_picture(cursor, picture[1], picture[2])
                continue
            words = line[head:].strip() if head else line.replace("- ", "•  ", 1) if line.startswith("- ") else line
            if head > 1:
                self.contents.addItem(words)
                self._starts.append(cursor.position())
            cursor.insertText(words, _letters(head))
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert_picture(self, cursor: QTextCursor, words: str, name: str) -> None:
        image = QImage(str(resource("guide", name)))
        address = QUrl(f"guide:{name}")
        self.page.document().addResource(QTextDocument.ResourceType.ImageResource, address, image)
        shown = QTextImageFormat()
        shown.setName(address.toString())
        shown.setProperty(QTextImageFormat.Property.ImageAltText, words)
        shown.setWidth(PICTURE)
        shown.setHeight(PICTURE * image.height() / max(image.width(), 1))
        cursor.insertImage(shown)


def _block(head: int, *, point: bool) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(125 if not head else 120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setTopMargin(26 if head > 1 else 4)
    made.setBottomMargin(8)
    made.setLeftMargin(14 if point else 0)
    made.setHeadingLevel(head)
    return made


def _letters(head: int) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(text_font((11.5, 22, 15)[min(head, 2)], weight=600 if head else 400))
    return made
