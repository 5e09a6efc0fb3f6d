"""Keeps unsaved work on disk while it is done, and offers it at the next start, after a crash or a hasty exit."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Qt, QTimer

from reader_app.article.errors import ExportError, ReadError
from reader_app.comparison.saved import ENDING, saved_to_bytes
from reader_app.gui.bars.notice_bar import NoticeBar
from reader_app.gui.files.saved_files import read_saved
from reader_app.report.writing import write_atomically
from reader_app.translation import translate

if TYPE_CHECKING:
    from reader_app.gui.window import Window
    from reader_app.theme import Theme

EVERY = 9_000  # milliseconds; with the writing itself, no work older than 10 s is lost
_MOST = 20  # windows open at once that keep a journal


class Journal(QObject):
    """One window's journal in ``folder``; a lock tells it from those of other windows and of dead ones."""

    def __init__(self, window: Window, folder: Path, theme: Theme) -> None:
        super().__init__(window)
        self.window, self.folder, self._theme = window, folder, theme
        self.bar: NoticeBar | None = None
        self._lock: QLockFile | None = None
        self.path: Path | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.write)
        mine = window.session.corrections
        for signal in (mine.changed, mine.reviewed_changed, mine.notes_changed):
            signal.connect(self._wait)
        window.saving.saved.connect(self.write)
        self._take_place()

    def write(self) -> None:
        """Write what is not saved yet, a file a pair; where nothing is put right, seen or noted, nothing is kept."""
        self._timer.stop()
        if self.path is None:
            return
        pairs = [(a.number, b.number) for a, b, _ in self.window.session.shelf.unsaved()]
        states = [saved for pair in pairs if (saved := self.window.saving.state(pair))]
        try:
            for number, saved in enumerate(states):
                write_atomically(_numbered(self.path, number), saved_to_bytes(saved))
            for file in _files(self.path)[len(states) :]:
                file.unlink(missing_ok=True)
        except (ExportError, OSError) as error:
            self.window.status_line.say(str(error))

    def forget(self) -> None:
        """Drop the journal: nothing of it is wanted any more."""
        self._timer.stop()
        if self.path is not None:
            for file in _files(self.path):
                file.unlink(missing_ok=True)

    def drop(self) -> None:
        """Keep nothing of this window: its reader has said so."""
        self.forget()
        self.path = None

    def close(self) -> None:
        """Write what is still to be written and leave the place to the next window."""
        self.write()
        if self._lock is not None:
            self._lock.unlock()
        self.path, self._lock = None, None

    # -- inside ----------------------------------------------------------------------------------------------

    def _wait(self) -> None:
        if self.path is not None and not self._timer.isActive():
            self._timer.start()

    def _take_place(self) -> None:
        """Take the first place that no living window has; what a dead one left there is offered."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.window.status_line.say(error.strerror or str(error))
            return
        for number in range(1, _MOST + 1):
            lock = QLockFile(str(self.folder / f"journal-{number}.lock"))
            lock.setStaleLockTime(0)  # a lock is stale when its process is gone, never by age
            if lock.tryLock(0):
                self._lock, self.path = lock, self.folder / f"journal-{number}.{ENDING}"
                self._offer(self.path)
                return

    def _offer(self, path: Path, *, moved: bool = False) -> None:
        """Offer the last of what was left at ``path``; what is neither taken nor dismissed is offered again.

        With ``moved`` it is out of the way already.
        """
        try:
            for file in [] if moved else reversed(_files(path)):
                file.replace(_free(path, "left"))  # out of the way of what is written from now on
        except OSError as error:
            self.window.status_line.say(error.strerror or str(error))
            return
        found = sorted(self.folder.glob(f"left-*-{path.name}"))
        if not found:
            return
        left = found[-1]
        try:
            saved = read_saved(str(left))
        except ReadError as error:
            self.window.status_line.say(str(error))
            left.replace(_free(path, "broken"))
            return
        names = [article.title or article.origin.name for article in (saved.a, saved.b)]
        words = translate("notices", "Your work on “{a}” and “{b}” was not saved.").format(a=names[0], b=names[1])
        self.bar = NoticeBar(self._theme)
        self.window.put_on_top(self.bar)
        self.bar.say(words, translate("notices", "Restore it"), partial(self._restore, left))
        self.bar.shut.clicked.connect(lambda: left.replace(_free(path, "declined")))

    def _restore(self, left: Path) -> None:
        if self.bar is not None:
            self.bar.hide()
        self.window.saving.restore(str(left))
        self.write()
        if self.path is not None and self.path.exists():
            left.unlink(missing_ok=True)
            self._offer(self.path, moved=True)


def _numbered(path: Path, number: int) -> Path:
    """The file of the pair of that number, from 0, in the journal at ``path``."""
    return path.with_name(f"{path.stem}+{number + 1}{path.suffix}") if number else path


def _files(path: Path) -> list[Path]:
    """The files there are of the journal at ``path``, in order."""
    more = sorted(path.parent.glob(f"{path.stem}+*{path.suffix}"), key=lambda file: int(file.stem.rpartition("+")[2]))
    return [path] * path.exists() + more


def _free(path: Path, word: str) -> Path:
    """A name beside ``path`` that nothing has yet; later ones sort after earlier ones."""
    taken = sorted(path.parent.glob(f"{word}-*-{path.name}"))
    number = int(taken[-1].name.split("-")[1]) + 1 if taken else 1
    return path.with_name(f"{word}-{number:06}-{path.name}")
