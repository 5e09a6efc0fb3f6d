"""The main window: it builds the parts and connects them, and does nothing else.

What is needed for the first paint is built at once, the desk with its pages and lists right after it: its modules and
widgets take about half of a start.
"""

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from reader_app import theme as themes
from reader_app.gui.actions import Actions
from reader_app.gui.deeds import deeds, offered, zoom
from reader_app.gui.jobs import Jobs
from reader_app.gui.memory import Memory
from reader_app.gui.opening import Opening, acceptable
from reader_app.gui.page_style import NARROW
from reader_app.gui.palette import palette_of, stylesheet
from reader_app.gui.session import Session
from reader_app.gui.start_page import StartPage
from reader_app.gui.status_line import StatusLine
from reader_app.gui.toolbar import Toolbar
from reader_app.marks import Side
from reader_app.theme import Theme
from reader_app.translation import translate

if TYPE_CHECKING:
    from reader_app.gui.desk import Desk


class Window(QMainWindow):
    """One pair of tellings under a reader's eyes; ``settings`` is the file in which it remembers what was chosen."""

    def __init__(self, session: Session, jobs: Jobs, settings: Path) -> None:
        super().__init__()
        self.session = session
        self.jobs = jobs
        self._desk: Desk | None = None
        self._painted = False
        self.setObjectName("window")
        self.setAcceptDrops(True)
        session.article_opened.connect(self.show_state)
        session.article_refused.connect(self.show_state)
        theme = current_theme(session)
        self.start = StartPage(theme)
        self.status_line = StatusLine(session, theme)
        self.stack = QStackedWidget()
        self.opening = Opening(self, session, jobs, self.side_to_fill)
        self._done = deeds(self)
        self.actions_of_window = Actions(session, theme, self, offered(self._done))
        self.toolbar = Toolbar(session, theme, self.actions_of_window)
        self.memory = Memory(session, self.actions_of_window, settings)
        self.opening.memory = self.memory
        self._lay_out()
        self._connect()
        self.show_theme()
        self.show_state()
        if not self.memory.restore_window(self):
            self.resize(1440, 900)

    @property
    def desk(self) -> "Desk":
        """The reading part, built when it is first asked for."""
        if self._desk is None:
            made: Desk = import_module("reader_app.gui.desk").Desk(self.session, self.jobs, current_theme(self.session))
            self._desk = made
            self.stack.addWidget(made)
            for page in made.spread.pages():
                page.zoom_asked.connect(partial(zoom, self.session))
            for side, pane in made.spread.panes.items():
                pane.dropped.connect(partial(self.opening.take_drop, side))
            made.spread.column.dropped.connect(partial(self.opening.take_drop, None))
            made.set_narrow(self.width() < NARROW, self.width())
        return self._desk

    def furnish(self) -> None:
        """Build what the first paint did without, and start the workers."""
        self.desk.ensurePolished()
        self.jobs.prepare()

    def side_to_fill(self) -> Side:
        """The side that a single text goes to: the one still empty, else the one in focus."""
        empty = [side for side in Side if self.session.articles[side] is None]
        return empty[0] if empty else self.desk.way.side_in_focus()

    def show_state(self) -> None:
        """Show the start page while nothing is open, else the pages; name the window by what is open."""
        opened = [article for article in self.session.articles.values() if article]
        reading = bool(opened) or any(self.session.refusals.values())
        before = self.stack.currentWidget()
        self.stack.setCurrentWidget(self.desk if reading else self.start)
        if reading and before is self.start:
            self.desk.page_in_focus().setFocus()
        self.toolbar.setVisible(reading)
        names = [article.title or article.origin.name for article in opened]
        name = translate("window", "Article Reader")
        self.setWindowTitle(" | ".join(names) + f" — {name}" if names else name)

    def show_theme(self) -> None:
        """Paint everything in the theme of the view."""
        theme = current_theme(self.session)
        QApplication.setPalette(palette_of(theme))
        self.setStyleSheet(stylesheet(theme))
        for part in (self.actions_of_window, self.toolbar, self.start, self.status_line):
            part.apply_theme(theme)
        if self._desk:
            self._desk.apply_theme(theme)

    def show_view(self, name: str) -> None:
        """Follow a setting of the view that is the window's own."""
        if name == "theme":
            self.show_theme()
        elif name == "full-screen" and bool(self.session.view[name]) != self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def do(self, name: str) -> None:
        """Do what an action of that id asks for."""
        self._done[name]()

    # -- inside ----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.actions_of_window.fill_menu_bar(self.menuBar())
        self.addToolBar(self.toolbar)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.stack.addWidget(self.start)
        rows.addWidget(self.stack, 1)
        rows.addWidget(self.status_line)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        opening = self.opening
        self.actions_of_window.requested.connect(self.do)
        self.session.view_changed.connect(self.show_view)
        self.start.dropped.connect(lambda given: opening.take_drop(*given))
        self.start.choose_asked.connect(opening.choose)
        self.start.paste_asked.connect(opening.paste)
        self.start.sample_asked.connect(opening.open_sample)
        self.start.pair_chosen.connect(opening.open_recent)
        self.start.pair_forgotten.connect(self.memory.forget_pair)
        self.memory.pairs_changed.connect(self.start.show_pairs)
        self.memory.complained.connect(self.status_line.say)
        self.start.show_pairs(self.memory.settings.pairs)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.show_theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Build the rest once the window was painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.furnish)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the desk tighter in a narrow window."""
        super().resizeEvent(event)
        if self._desk:
            self._desk.set_narrow(self.width() < NARROW, self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if acceptable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped beside the pages."""
        event.acceptProposedAction()
        self.opening.take_drop(None, event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place and stop the workers; nothing runs on after the window."""
        self.memory.keep_window(self)
        self.jobs.close()
        super().closeEvent(event)


def current_theme(session: Session) -> Theme:
    """The theme of the view; ``"system"`` follows what the desktop says, light where it says nothing."""
    name = str(session.view["theme"])
    if name == "system":
        hints = QGuiApplication.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        name = "high-contrast" if contrast else "dark" if dark else "light"
    return themes.load(name)
