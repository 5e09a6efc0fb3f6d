"""About the program: its version, licences, what is isolated and what is sent (nothing); a window, a tab each."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from reader_app.gui.dialogs.about_pages import LicencePage, about_text
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.looks.fonts import text_font
from reader_app.intake.isolation.requests import LIMITS
from reader_app.translation import QT_TRANSLATE_NOOP, translate

WIDTH, HEIGHT = 640, 460
PAGES = ("about", "licences", "security", "privacy")
_SECONDS = 60.0
_ = QT_TRANSLATE_NOOP
# What each limit of ``intake.confinement`` means to a reader of articles.
MEANINGS = {
    "files": _("help", "It can open no file but the program's own libraries (Landlock)."),
    "network": _("help", "It can reach no network (seccomp, Landlock)."),
    "processes": _("help", "It can start no other program and touch no other process (seccomp)."),
    "memory": _("help", "It can take at most 2 GB of memory."),
    "cpu": _("help", "It can compute for at most 20 seconds a file, and 2 more a megabyte."),
    "file size": _("help", "It can write no file."),
}


class HelpPages(QDialog):
    """The window with its pages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("panel")
        self.setWindowTitle(translate("help", "About Article Reader"))
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        column = QVBoxLayout(self)
        column.addWidget(self.pages)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.resize(WIDTH, HEIGHT)

    def add_page(self, title: str, text: str) -> QPlainTextEdit:
        """Add a page; the widget it stands in can be given another text."""
        page = QPlainTextEdit(text)
        page.setReadOnly(True)
        page.setTabChangesFocus(True)
        page.setFont(text_font(11))
        page.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        page.setAccessibleName(title)
        page.document().setDocumentMargin(14)
        self.pages.addTab(page, title)
        return page


def show_help(parent: QWidget, jobs: Jobs, first: str) -> HelpPages:
    """Open the window on the page ``first``, one of ``PAGES``; what holds is asked of a reader process now."""
    made = HelpPages(parent)
    asking = translate("help", "Asking the process that reads files…")
    made.add_page(translate("help", "About"), about_text())
    made.pages.addTab(LicencePage(), translate("help", "Licences"))
    page = made.add_page(translate("help", "Security"), asking)
    made.add_page(translate("help", "Privacy"), privacy_text())
    made.pages.setCurrentIndex(PAGES.index(first))
    jobs.run("read-limits", LIMITS, limit=_SECONDS, done=lambda outcome: _show_held(page, outcome.value))
    made.show()
    return made


def _show_held(page: QPlainTextEdit, held: object) -> None:
    try:
        page.setPlainText(security_text(held if isinstance(held, tuple) else ()))
    except RuntimeError:
        return  # the window was closed meanwhile


def security_text(held: tuple[str, ...]) -> str:
    """What is isolated on this system, and what is not; ``held`` are the limits that a reader process says hold."""
    lines = [
        translate("help", "Every file is read in a process of its own, apart from this window."),
        translate("help", "Scripts, macros, pictures, fonts and styles in a file are never run or loaded."),
    ]
    holds = [translate("help", text) for name, text in MEANINGS.items() if name in held]
    lacks = [translate("help", text) for name, text in MEANINGS.items() if name not in held]
    if holds:
        lines.append("\n".join([translate("help", "Held by this system now:"), *map(partial(_entry, "✓"), holds)]))
    if lacks:
        words = translate("help", "NOT held by this system, so do not open files you distrust:")
        lines.append("\n".join([words, *map(partial(_entry, "✗"), lacks)]))
    lines.append(translate("help", "A reader that takes too long is stopped; one that dies is replaced."))
    return "\n\n".join(lines)


def privacy_text() -> str:
    """What leaves this machine: nothing."""
    lines = (
        translate("help", "Nothing is ever fetched or sent: no articles, no pictures, no usage data."),
        translate("help", "The program does not look for updates."),
        translate("help", "Its log stays on this machine and holds no text, title or path of yours."),
        translate("help", "Article files are only read, never changed."),
        translate("help", "What you put right, mark and note is kept in the files you save, and in your own settings."),
        translate("help", "An address opens in your browser only when you choose to; its real host is shown before."),
        translate("help", "Only http, https and mailto addresses can be opened."),
    )
    return "\n\n".join(lines)


def _entry(sign: str, text: str) -> str:
    return f"  {sign}  {text}"
