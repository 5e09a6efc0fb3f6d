"""Asking for a file: in a folder that makes sense, with a name and no path; the dialog is the desktop's, or Qt's own.

The dialogs do not block the window and report by signals; proposed file names carry their ending.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from reader_app.comparison.saved import ENDING
from reader_app.intake.formats import FORMATS
from reader_app.resources import resource
from reader_app.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


def asks_to_save(parent: QWidget, title: str, proposed: Path, filters: Iterable[str]) -> QFileDialog:
    """A dialog that asks where to write, with the name and folder of ``proposed``."""
    dialog = _made(parent, title, proposed.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(proposed.suffix.lstrip("."))
    dialog.selectFile(proposed.name)
    return dialog


def asks_to_open(parent: QWidget, title: str, folder: Path, *, many: bool) -> QFileDialog:
    """A dialog that asks which file to read, or which of ``many``; it begins in ``folder``.

    It shows what can be read by the ending of its name, and all files on demand: readers go by what a file holds.
    """
    dialog = _made(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if many else QFileDialog.FileMode.ExistingFile)
    endings = [ending for known in FORMATS for ending in known.extensions]
    readable = translate("window", "Articles and saved comparisons ({endings})")
    dialog.setNameFilters(
        [
            readable.format(endings=" ".join(f"*.{ending}" for ending in (*endings, ENDING))),
            translate("window", "All files (*)"),
        ]
    )
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    return dialog


def sensible_folder(paths: Iterable[str], *, to_write: bool = False) -> Path:
    """The first folder that one of the files at ``paths`` lies in and that is still there, else the user's documents.

    With ``to_write`` it is one that can be written to.  The folder of the sample pair is nobody's own.
    """
    sample = Path(str(resource("samples"))).resolve()
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    own = [folder for path in paths if path and (folder := Path(path).parent).resolve() != sample]
    for folder in [*own, Path(documents), Path.home()]:
        if folder.is_dir() and (not to_write or os.access(folder, os.W_OK)):
            return folder
    return Path.home()


def _made(parent: QWidget, title: str, folder: Path) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
