"""Which files of a folder are tellings of the story: a list with check marks, of what the program can read."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader_app.article.errors import FolderHasNoArticles, ReadError
from reader_app.gui.bars.overview_parts import label
from reader_app.gui.looks.fonts import label_font
from reader_app.intake.formats import format_by_extension
from reader_app.intake.opening import shown_name
from reader_app.translation import translate

MOST_LISTED, MOST_LOOKED_AT = 200, 5_000  # files; a folder may hold any number, and the window waits for the list
_SIZE = 460, 420


class FolderChoice(QDialog):
    """Beside the window; ``chosen`` carries the paths that are checked.  At most ``room`` of them, at least one."""

    chosen = Signal(object)

    def __init__(self, folder: str, paths: list[Path], room: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.room = room
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("folder", "Choose articles"))
        listed = paths[:MOST_LISTED]
        words = translate(
            "folder", "%n file(s) in {folder} can be read. Which are tellings of the story?", n=len(listed)
        )
        self.head = label(words.format(folder=folder), 9.5)
        self.files = QListWidget()
        self.files.setFont(label_font(9.5))
        self.files.setAccessibleName(translate("folder", "Files"))
        for number, path in enumerate(listed):
            item = QListWidgetItem(shown_name(path), self.files)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setCheckState(Qt.CheckState.Checked if number < room else Qt.CheckState.Unchecked)
        self.foot = label("", 8.5, tone="second")
        self.buttons = QDialogButtonBox()
        self.accepting = self.buttons.addButton(translate("folder", "&Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(translate("folder", "&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.close)
        self.files.itemChanged.connect(self.show_count)
        self.files.itemActivated.connect(_turn)
        column = QVBoxLayout(self)
        for part in (self.head, self.files, self.foot, self.buttons):
            column.addWidget(part)
        self._more = len(paths) > MOST_LISTED
        self.resize(*_SIZE)
        self.files.setCurrentRow(0)
        self.show_count()

    def paths(self) -> list[str]:
        """The files that are checked, in their order."""
        items = [self.files.item(number) for number in range(self.files.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    def show_count(self) -> None:
        """Say how many are checked; they can be opened where that is one or more and there is room for all."""
        number = len(self.paths())
        words = translate("folder", "{number} chosen, at most {most}").format(number=number, most=self.room)
        if self._more:
            more = translate("folder", "Only the first {most} files are listed.").format(most=MOST_LISTED)
            words = f"{words}. {more}"
        self.foot.setText(words)
        self.files.setAccessibleDescription(words)
        self.accepting.setEnabled(0 < number <= self.room)

    def _take(self) -> None:
        self.chosen.emit(self.paths())
        self.close()


def files_in(folder: str) -> list[Path]:
    """The files of a folder that can be read by their names, sorted; hidden ones and folders inside are left out.

    Raises FolderHasNoArticles where there is none, ReadError where the folder cannot be looked into.
    """
    try:
        with os.scandir(folder) as entries:
            seen = [entry for entry in islice(entries, MOST_LOOKED_AT) if not entry.name.startswith(".")]
            found = [Path(entry.path) for entry in seen if format_by_extension(entry.name) and entry.is_file()]
    except OSError as error:
        raise ReadError(shown_name(folder), error.strerror or str(error)) from error
    if not found:
        raise FolderHasNoArticles(shown_name(folder))
    return sorted(found, key=lambda path: path.name.casefold())


def _turn(item: QListWidgetItem) -> None:
    on = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
