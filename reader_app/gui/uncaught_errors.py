"""Errors that nobody caught: logged and shown in one sentence, while the window stays open; the report on them."""

from __future__ import annotations

import sys
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, QStandardPaths, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader_app.gui.notices.logbook import Logbook
from reader_app.lazy_import import lazy
from reader_app.translation import translate, wanted_language
from reader_app.version import __version__

if TYPE_CHECKING:
    import platform
    from types import TracebackType

    from reader_app.article.errors import ReaderAppError
    from reader_app.article.model import Article
    from reader_app.gui.bars import notice_bar
    from reader_app.gui.notices import error_notice
    from reader_app.gui.window import Window
    from reader_app.target import Side
else:
    platform = lazy("platform")
    error_notice, notice_bar = lazy("reader_app.gui.notices.error_notice"), lazy("reader_app.gui.bars.notice_bar")

FAULT = 70  # exit status of a window in which something went wrong that nobody caught


def log_file() -> Path:
    """Where the log lies for this user."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)
    return Path(folder) / "article-reader.log"


class UncaughtErrors(QObject):
    """Follows one window; ``met`` carries an error from whatever thread it happened in."""

    met = Signal(object)

    def __init__(self, window: Window, logbook: Logbook) -> None:
        super().__init__(window)
        self.window, self.logbook = window, logbook
        self.bar: notice_bar.NoticeBar | None = None
        self.count = 0
        self._open_then: tuple[Article | None, ...] = ()  # what was open when the reader was told last
        window.session.article_opened.connect(self._take_back)
        window.session.article_refused.connect(self._note_refusal)
        window.session.comparison_refused.connect(logbook.take)
        window.jobs.export_refused.connect(logbook.take)
        self.met.connect(self._show)
        logbook.start()

    def catch(self) -> None:
        """From now on take every error of this process that nobody caught; Qt alone would go on without a word."""
        sys.excepthook = self.take
        threading.excepthook = lambda given: self.take(given.exc_type, given.exc_value, given.exc_traceback)

    def release(self) -> None:
        """Leave errors to Python again."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__

    def take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Print an error, note it, and tell the reader."""
        if error is None:
            error = kind()
        sys.__excepthook__(kind, error, trace)
        if not isinstance(error, KeyboardInterrupt):
            self.count += 1
            self.logbook.take(error, uncaught=True)
            self.met.emit(error)

    def _show(self, _error: object) -> None:
        self._open_then = tuple(self.window.session.articles.values())
        if self.bar is None:
            self.bar = notice_bar.NoticeBar(self.window.theme)
            self.window.put_on_top(self.bar)
        words = translate("faults", "Something went wrong in the program. What is open stays open; save your work.")
        guide = error_notice.leading_to(self.bar, error_notice.Section.FAULTS)
        self.bar.say(words, translate("faults", "Copy report"), partial(copy_report, self.window), guide=guide)

    def _take_back(self) -> None:
        """Say it no more once both texts were read since."""
        now = self.window.session.articles.values()
        if self.bar is not None and not any(one is None or one is then for one in now for then in self._open_then):
            self.bar.hide()

    def _note_refusal(self, side: Side) -> None:
        error: ReaderAppError | None = self.window.session.refusals[side]
        if error is not None:
            self.logbook.take(error)


def copy_report(window: Window) -> None:
    """Put the report on the clipboard and say so."""
    errors = window.findChild(UncaughtErrors)
    QApplication.clipboard().setText(report(window, errors.logbook if errors else None))
    window.status_line.say(translate("faults", "The report was copied. It holds no text, title or path of yours."))


def report(window: Window, logbook: Logbook | None) -> str:
    """Versions, system and the last errors: for who looks after the program, in English."""
    opened = [article for article in window.session.articles.values() if article]
    view, texts = window.session.view, len(window.session.shelf.tellings)
    sizes = ", ".join(str(len(article.text)) for article in opened) or "none"
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    lines = [
        f"Article Reader {__version__}{', packaged' if getattr(sys, 'frozen', False) else ''}",
        f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}",
        f"{system}, {QGuiApplication.platformName()}, scale {window.devicePixelRatioF():g}",
        f"language {wanted_language()}, theme {view['theme']}, layout {view['layout']}",
        f"{texts} texts open, code points of those shown: {sizes}",
    ]
    if logbook is not None:
        lines += ["", *logbook.lines]
        if logbook.problem:
            lines.append(f"The log file could not be written: {logbook.problem}")
    return "\n".join([*lines, ""])
