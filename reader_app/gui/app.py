"""Starts the window: the application, its look, and what happens to an error nobody caught."""

from __future__ import annotations

from reader_app.gui import qt_loading  # noqa: F401 - before anything of Qt  # isort: skip

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QTimer, QTranslator, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.looks.fonts import label_font, load_fonts
from reader_app.gui.notices.logbook import Logbook
from reader_app.gui.session.session import Session
from reader_app.gui.session.settings import settings_file
from reader_app.gui.uncaught_errors import FAULT, UncaughtErrors, log_file
from reader_app.gui.window import Window
from reader_app.resources import resource
from reader_app.translation import wanted_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent

    from reader_app.gui.single_instance import InstanceServer

DESKTOP_NAME = "org.articlereader.reader"  # what the desktop calls us: its entry, icon and metainfo carry this name


_WITHOUT_DESKTOP = ("offscreen", "minimal", "linuxfb", "eglfs", "vnc")


class Application(QApplication):
    """Qt's, which tells of files that the desktop opens by an event (macOS): ``file_opened`` carries the path."""

    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take a file; everything else is Qt's."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


def application(arguments: Sequence[str] = ()) -> QApplication:
    """The application with our look; made once."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else Application([sys.argv[0], "-style", "fusion", *arguments])
    app.setOrganizationName("article-reader")
    app.setApplicationName("Article Reader")
    app.setDesktopFileName(DESKTOP_NAME)
    app.setWindowIcon(QIcon(str(resource("desktop", f"{DESKTOP_NAME}.svg"))))
    app.setCursorFlashTime(0)
    load_fonts()
    app.setFont(label_font())
    if app is not running:
        _speak(app, wanted_language())
    return app


def _speak(app: QApplication, language: str) -> None:
    """Have Qt's own texts, those of file dialogs and of the menu of a text, in the reader's language."""
    words = QTranslator(app)
    places = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != "en" and words.load(f"qtbase_{language}", places):
        app.installTranslator(words)


def run(paths: Sequence[str], server: InstanceServer | None = None) -> int:
    """Open the window, with the files given in it, and stay until it is closed; gives the exit status.

    What later starts hand over comes in by ``server``.
    """
    app = application()
    session = Session()
    jobs = Jobs(session)
    window = Window(session, jobs, settings_file())
    app.commitDataRequest.connect(lambda _desktop: window.saving.unsaved.ask_no_more())
    window.show()
    uncaught = UncaughtErrors(window, Logbook(log_file()))
    uncaught.catch()
    QTimer.singleShot(0, window, partial(_receive, window, paths, server))
    status = app.exec()
    let_go_of_copies()
    uncaught.release()
    return status or (FAULT if uncaught.count else 0)


def let_go_of_copies() -> None:
    """Empty a clipboard that no desktop shares: it would free what was copied when Python is gone, and crash."""
    if QApplication.platformName() in _WITHOUT_DESKTOP:
        QApplication.clipboard().clear()


def _receive(window: Window, paths: Sequence[str], server: InstanceServer | None) -> None:
    """Open ``paths``, and from now on what comes later."""
    from reader_app.gui.incoming_files import IncomingFiles  # noqa: PLC0415 - not before the first paint
    from reader_app.gui.shutdown import Shutdown  # noqa: PLC0415

    if paths:
        window.opening.open_paths(paths)
    incoming, shutdown, app = IncomingFiles(window, server), Shutdown(window), QApplication.instance()
    if isinstance(app, Application):
        app.file_opened.connect(incoming.take_file)
        app.aboutToQuit.connect(incoming.shut)
        app.aboutToQuit.connect(shutdown.forget)
