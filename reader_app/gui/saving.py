"""How a comparison is saved and opened again, for one window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from reader_app.article.errors import ExportError, ReadError
from reader_app.comparison.saved import ENDING, Saved
from reader_app.gui.corrections import Work
from reader_app.gui.saved_files import changed_sources, older_of, read_saved, write_saved
from reader_app.gui.settings import known_view
from reader_app.target import Side
from reader_app.translation import translate

if TYPE_CHECKING:
    from reader_app.gui.window import Window

_KEPT = ("layout", "mode", "zoom", "linked", "tab", "overview", "detail", "sidebar")  # the tab shows the sidebar


class Saving(QObject):
    """Writes what is open to the file it came from or was last saved to; asks for one where there is none.

    ``saved`` carries the path that was written to.
    """

    saved = Signal(str)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.session = window.session
        mine = self.session.corrections
        for signal in (mine.changed, mine.reviewed_changed, mine.notes_changed):
            signal.connect(lambda _now: window.status_line.say(""))  # what was said of the last saving is over

    @property
    def path(self) -> str:
        """The file of the pair that is open; empty where it has none yet."""
        return self.session.shelf.record().path

    def save(self) -> None:
        """Write to the file of this pair, or ask for one."""
        if self.path:
            self.write(self.path)
        else:
            self.ask_where()

    def ask_where(self) -> None:
        """Ask where the comparison goes, and write it there."""
        dialog = self._dialog(translate("window", "Save the comparison"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def ask_which(self) -> None:
        """Ask for a saved comparison, and open it."""
        dialog = self._dialog(translate("window", "Open a saved comparison"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.open()

    def write(self, path: str) -> None:
        """Write what is open to ``path``; it is the pair's file from now on."""
        saved = self.state()
        if saved is None:
            return
        try:
            write_saved(Path(path), saved)
        except ExportError as error:
            self.session.refuse_comparison(error)
            return
        self.session.shelf.file(path)
        self.saved.emit(path)
        self.window.status_line.say(translate("status", "Saved as {name}").format(name=Path(path).name))

    def open(self, path: str, *, filed: bool = True) -> None:
        """Open what was saved at ``path``; where it cannot be, what is open stays and the reader is told.

        With ``filed`` the path is the pair's file from now on.
        """
        try:
            saved = read_saved(path)
        except ReadError as error:
            self.session.refuse_article(Side.A, error)
            older = older_of(Path(path))
            if older.exists():
                offer = translate("notices", "Open the version before it")
                self.window.desk.notices.pages[Side.A].say(str(error), offer, partial(self.open, str(older)))
            return
        self._show(saved)
        if filed:
            self.session.shelf.file(path.removesuffix("~"))
        for side in changed_sources(saved):
            self.window.desk.notices.tell_changed_since(side)

    def state(self) -> Saved | None:
        """What is open and the reader's work on it; None while it is not two texts."""
        a, b = (self.session.articles[side] for side in Side)
        if a is None or b is None:
            return None
        mine, view = self.session.corrections, self.session.view
        kept = {name: value for name in _KEPT if isinstance(value := view[name], str | int)}
        return Saved(a, b, mine.done, mine.reviewed, mine.notes, kept)

    def restore(self, path: str) -> None:
        """Open what was left unsaved at ``path``; it has no file of its own yet."""
        self.open(path, filed=False)

    # -- inside ----------------------------------------------------------------------------------------------

    def _show(self, saved: Saved) -> None:
        known = known_view(saved.view)
        for name in _KEPT:
            if name in known:
                self.session.set_view(name, known[name])
        self.window.status_line.say("")
        work = Work(saved.corrections, saved.reviewed, saved.notes)
        self.window.jobs.show_pair(saved.a, saved.b, work)

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self.window, title)
        dialog.setNameFilter(translate("window", "Saved comparisons (*.tellings)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
