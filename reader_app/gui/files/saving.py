"""How a comparison is saved and opened again, for one window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.article.errors import ExportError, ReadError
from reader_app.comparison.saved import ENDING, Saved
from reader_app.gui.dialogs import file_dialogs
from reader_app.gui.files.saved_files import changed_sources, older_of, read_saved, write_saved
from reader_app.gui.files.unsaved_work import UnsavedWork
from reader_app.gui.notices.error_notice import show_error
from reader_app.gui.session.corrections import Work
from reader_app.gui.session.settings import known_view, lasting
from reader_app.target import Side
from reader_app.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFileDialog

    from reader_app.gui.session.shelf import Pair
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
        self.unsaved = UnsavedWork(window)
        self.session = window.session
        mine = self.session.corrections
        for signal in (mine.changed, mine.reviewed_changed, mine.notes_changed):
            signal.connect(lambda _now: window.status_line.say(""))  # what was said of the last saving is over
        self._said = ""
        self.session.article_opened.connect(self._unsay)

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

    def ask_where(self, pair: Pair | None = None, write: Callable[[str], object] | None = None) -> QFileDialog:
        """Ask where the comparison of ``pair``, or the one that is shown, goes; ``write`` writes it there."""
        proposed = self.window.opening.proposed_path(pair).with_suffix(f".{ENDING}")
        title = translate("window", "Save the comparison")
        dialog = file_dialogs.asks_to_save(self.window, title, proposed, [_filter()])
        dialog.fileSelected.connect(write or self.write)
        dialog.open()
        return dialog

    def ask_which(self) -> None:
        """Ask for a saved comparison, and open it."""
        title = translate("window", "Open a saved comparison")
        dialog = file_dialogs.asks_to_open(self.window, title, self.window.opening.folder(), many=False)
        dialog.setNameFilter(_filter())
        dialog.fileSelected.connect(self.open)
        dialog.open()

    def write(self, path: str, pair: Pair | None = None) -> bool:
        """Write the comparison of ``pair``, or the one that is shown, to ``path``; it is the pair's file from now on.

        Gives whether it was written.
        """
        saved = self.state(pair)
        if saved is None:
            return False
        try:
            write_saved(Path(path), saved)
        except ExportError as error:
            self.session.refuse_comparison(error)
            return False
        self.session.shelf.file(path, pair)
        self.window.store.keep_pair(saved.a, saved.b, path)
        self.saved.emit(path)
        self._said = translate("status", "Saved as {name}").format(name=Path(path).name)
        self.window.status_line.say(self._said)
        return True

    def open(
        self, path: str, *, filed: bool = True, beside: bool = False, then: Callable[[], object] = lambda: None
    ) -> None:
        """Open what was saved at ``path``, then call ``then``; where it cannot be, what is open stays.

        With ``filed`` the path is the pair's file from now on; ``beside`` leaves on the shelf what was there.
        """
        try:
            saved = read_saved(path)
        except ReadError as error:
            self.session.refuse_article(Side.A, error)
            older = older_of(Path(path))
            if older.exists():
                offer = translate("notices", "Open the previous version")
                show_error(self.window.bar_of(Side.A), error, offer, partial(self.open, str(older)))
            return

        def show() -> None:
            self._show(saved, beside=beside)
            if filed:
                self.session.shelf.file(path.removesuffix("~"))
            for side in changed_sources(saved):
                self.window.workspace.notices.show_changed_since(side)
            then()

        shelf = self.session.shelf
        self.unsaved.ask(show, () if beside or shelf.in_use else shelf.shown.values())

    def state(self, pair: Pair | None = None) -> Saved | None:
        """What is shown, or another ``pair`` that is open, and the work on it; None for less than two texts."""
        shelf = self.session.shelf
        if pair and pair != shelf.pair:
            one, other = (shelf.telling(number) for number in pair)
            done = shelf.record(pair).work.kept
            return Saved(one.article, other.article, *done) if one and other else None
        a, b = (self.session.articles[side] for side in Side)
        if a is None or b is None:
            return None
        mine, view = self.session.corrections, self.session.view
        kept = {name: value for name in _KEPT if isinstance(value := lasting(view, name), str | int)}
        return Saved(a, b, mine.done, mine.reviewed, mine.notes, kept)

    def restore(self, path: str) -> None:
        """Open what was left unsaved at ``path`` beside what is open; it has no file of its own yet."""
        self.open(path, filed=False, beside=True)

    # -- inside ----------------------------------------------------------------------------------------------

    def _unsay(self) -> None:
        """Take back that a pair was saved, once another is shown; what else was said stays."""
        if self.window.status_line.notice.text() == self._said:
            self.window.status_line.say("")

    def _show(self, saved: Saved, *, beside: bool) -> None:
        known = known_view(saved.view)
        for name in _KEPT:
            if name in known:
                self.session.set_view(name, known[name])
        self.window.status_line.say("")
        work = Work(saved.corrections, saved.reviewed, saved.notes)
        a, b = saved.a, saved.b
        if a != b:  # the same text twice stays two
            a, b = (self.session.shelf.known(article) for article in (a, b))
        if beside:
            for article in (a, b):
                if not self.session.shelf.number_of(article):
                    self.session.shelve(article)
        self.window.jobs.show_pair(a, b, work)


def _filter() -> str:
    return translate("window", "Saved comparisons (*.tellings)")
