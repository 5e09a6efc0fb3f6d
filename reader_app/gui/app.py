"""Starts the window: the application, its look, and what happens to an error nobody caught."""

import sys
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reader_app.gui.fonts import label_font, load_fonts
from reader_app.gui.jobs import Jobs
from reader_app.gui.session import Session
from reader_app.gui.settings import settings_file
from reader_app.gui.window import Window
from reader_app.resources import resource

DESKTOP_NAME = "org.articlereader.reader"  # what the desktop calls us: its entry, icon and metainfo carry this name


def application(arguments: Sequence[str] = ()) -> QApplication:
    """The application with our look; made once."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([sys.argv[0], "-style", "fusion", *arguments])
    app.setOrganizationName("article-reader")
    app.setApplicationName("Article Reader")
    app.setDesktopFileName(DESKTOP_NAME)
    app.setWindowIcon(QIcon(str(resource("desktop", f"{DESKTOP_NAME}.svg"))))
    app.setCursorFlashTime(0)
    load_fonts()
    app.setFont(label_font())
    return app


def run(paths: Sequence[str]) -> int:
    """Open the window, with the files given in it, and stay until it is closed; gives the exit status."""
    app = application()
    sys.excepthook = report
    session = Session()
    jobs = Jobs(session)
    window = Window(session, jobs, settings_file())
    app.commitDataRequest.connect(lambda _desktop: window.saving.leaving.ask_no_more())
    window.show()
    if paths:
        QTimer.singleShot(0, lambda: window.opening.open_paths(paths))
    return app.exec()


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Print an error that nobody caught; Qt would go on as if nothing had been, with exit status 0."""
    sys.__excepthook__(kind, error, trace)
    app = QApplication.instance()
    if app is not None and not isinstance(error, KeyboardInterrupt):
        app.exit(70)
