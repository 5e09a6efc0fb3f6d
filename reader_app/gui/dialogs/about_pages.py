"""Pages of the About window: versions, and the licences of everything shipped, as the packages state them."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QSplitter, QWidget

from reader_app.gui.dialogs.licences import Shipped, licence_text, shipped
from reader_app.gui.looks.fonts import label_font
from reader_app.translation import translate
from reader_app.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHIPPED = Qt.ItemDataRole.UserRole


def about_text() -> str:
    """What the program is, its version, and what it runs on."""
    lines = (
        translate("help", "Article Reader {version}").format(version=__version__),
        translate("help", "Reads two tellings of one story side by side and shows where they part."),
        translate("help", "Free software under the MIT licence."),
        translate("help", "Python {python}, Qt {qt}, {system}").format(
            python=platform.python_version(), qt=qVersion(), system=f"{platform.system()} {platform.release()}"
        ),
        translate("help", "Who it finds and what they say comes from a language model and rules; both can be wrong."),
    )
    return "\n\n".join(lines)


class LicencePage(QSplitter):
    """A list of what is shipped, and the licence of the one chosen."""

    def __init__(self, parts: Sequence[Shipped] | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        found = shipped() if parts is None else parts
        self.parts = QListWidget()
        self.parts.setFont(label_font(9.5))
        self.parts.setFrameShape(QListWidget.Shape.NoFrame)
        self.parts.setAccessibleName(translate("help", "What is shipped"))
        self.licence = QPlainTextEdit()
        self.licence.setReadOnly(True)
        self.licence.setTabChangesFocus(True)
        self.licence.setFont(label_font(9))
        self.licence.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.licence.document().setDocumentMargin(14)
        self.licence.setAccessibleName(translate("help", "Its licence"))
        for one in found:
            item = QListWidgetItem(f"{one.name} {one.version}", self.parts)
            item.setToolTip(one.licence)
            item.setData(_SHIPPED, one)
        for part, stretch in ((self.parts, 0), (self.licence, 1)):
            self.addWidget(part)
            self.setStretchFactor(self.indexOf(part), stretch)
        self.setSizes([200, 360])
        self.parts.currentItemChanged.connect(self._show)
        if found:
            self.parts.setCurrentRow(0)
        else:
            words = translate("help", "The list is collected from what is installed; this copy runs from its folder.")
            self.licence.setPlainText(words)

    def _show(self, item: QListWidgetItem | None, _before: QWidget | None = None) -> None:
        if item is not None:
            one: Shipped = item.data(_SHIPPED)
            said = one.licence or translate("help", "Its package names no licence.")
            self.licence.setPlainText("\n\n".join([f"{one.name} {one.version}", said, licence_text(one.name)]).strip())
