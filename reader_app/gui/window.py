"""The main window: it builds the parts and connects them, and does nothing else."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader_app import theme as themes
from reader_app.gui.actions import Actions
from reader_app.gui.announcing import Announcing
from reader_app.gui.deeds import deeds, offered, zoom
from reader_app.gui.detail_strip import DetailStrip
from reader_app.gui.find_bar import FindBar
from reader_app.gui.jobs import Jobs
from reader_app.gui.memory import Memory
from reader_app.gui.notice_bar import NoticeBar
from reader_app.gui.notices import Notices
from reader_app.gui.opening import Opening
from reader_app.gui.overview_strip import WIDTH, WIDTH_NARROW, OverviewStrip
from reader_app.gui.page_input import acceptable
from reader_app.gui.page_style import NARROW
from reader_app.gui.palette import palette_of, stylesheet
from reader_app.gui.session import Session
from reader_app.gui.sidebar import SLIM, WIDE, Sidebar
from reader_app.gui.spread import Spread
from reader_app.gui.start_page import StartPage
from reader_app.gui.status_line import StatusLine
from reader_app.gui.toolbar import Toolbar
from reader_app.gui.wayfinding import Wayfinding
from reader_app.theme import Theme
from reader_app.translation import translate


class Window(QMainWindow):
    """One pair of tellings under a reader's eyes; ``settings`` is the file in which it remembers what was chosen."""

    def __init__(self, session: Session, jobs: Jobs, settings: Path) -> None:
        super().__init__()
        self.session = session
        self.jobs = jobs
        self._narrow: bool | None = None
        self.setObjectName("window")
        self.setAcceptDrops(True)
        theme = current_theme(session)
        self._build(theme)
        self._done = deeds(self.opening, self.find_bar)
        self.actions_of_window = Actions(session, theme, self, offered(self._done))
        self.toolbar = Toolbar(session, theme, self.actions_of_window)
        self.memory = Memory(session, self.actions_of_window, settings)
        self.opening.memory = self.memory
        self._lay_out()
        self._connect()
        self.show_theme()
        for name in ("overview", "sidebar", "layout", "mode", "linked"):
            self.show_view(name)
            self.spread.show_view(name)
        self.show_state()
        if not self.memory.restore_window(self):
            self.resize(1440, 900)

    def show_state(self) -> None:
        """Show the start page while nothing is open, else the pages; name the window by what is open."""
        opened = [article for article in self.session.articles.values() if article]
        reading = bool(opened) or any(self.session.refusals.values())
        self.stack.setCurrentIndex(1 if reading else 0)
        self.toolbar.setVisible(reading)
        names = [article.title or article.origin.name for article in opened]
        name = translate("window", "Article Reader")
        self.setWindowTitle(" | ".join(names) + f" — {name}" if names else name)

    def show_theme(self) -> None:
        """Paint everything in the theme of the view."""
        theme = current_theme(self.session)
        QApplication.setPalette(palette_of(theme))
        self.setStyleSheet(stylesheet(theme))
        for part in (
            self.actions_of_window,
            self.toolbar,
            self.spread,
            self.strip,
            self.sidebar,
            self.detail,
            self.start,
            self.notice,
            self.status_line,
        ):
            part.apply_theme(theme)

    def show_view(self, name: str) -> None:
        """Follow a setting of the view."""
        shown = bool(self.session.view[name])
        if name == "theme":
            self.show_theme()
        elif name == "overview":
            self.strip.setVisible(shown)
        elif name == "sidebar":
            self.sidebar.setVisible(shown)
        elif name == "tab":
            self.session.set_view("sidebar", value=True)
        elif name == "full-screen" and shown != self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def do(self, name: str) -> None:
        """Do what an action of that id asks for."""
        self._done[name]()

    # -- inside ----------------------------------------------------------------------------------------------

    def _build(self, theme: Theme) -> None:
        session = self.session
        self.spread = Spread(session, theme)
        self.strip = OverviewStrip(theme, self.spread.columns)
        self.sidebar = Sidebar(session, theme)
        self.detail = DetailStrip(session, theme)
        self.start = StartPage(theme)
        self.find_bar = FindBar(session)
        self.notice = NoticeBar(theme)
        self.notices = Notices(session, self.jobs, self.spread.bars, self.notice, self)
        self.announcing = Announcing(session, self)
        self.way = Wayfinding(session, self.spread, (self.strip, self.sidebar))
        self.opening = Opening(self, session, self.jobs, self.way)
        self.status_line = StatusLine(session, theme)
        self.splitter = QSplitter()
        self.stack = QStackedWidget()

    def _lay_out(self) -> None:
        self.actions_of_window.fill_menu_bar(self.menuBar())
        self.addToolBar(self.toolbar)
        reading = QWidget()
        line = QHBoxLayout(reading)
        book = QVBoxLayout()
        whole = QWidget()
        rows = QVBoxLayout(whole)
        for box in (line, book, rows):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
        for part in (self.notice, self.spread, self.find_bar, self.detail):
            book.addWidget(part, 1 if part is self.spread else 0)
        line.addLayout(book, 1)
        line.addWidget(self.strip)
        self.splitter.addWidget(reading)
        self.splitter.addWidget(self.sidebar)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setHandleWidth(1)
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.splitter)
        rows.addWidget(self.stack, 1)
        rows.addWidget(self.status_line)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        session, opening = self.session, self.opening
        self.actions_of_window.requested.connect(self.do)
        session.view_changed.connect(self.show_view)
        for signal in (session.article_opened, session.article_refused):
            signal.connect(self.show_state)
        session.row_chosen.connect(self.strip.show_row)
        session.compared.connect(lambda _comparison: self.find_bar.show_pair(self.spread.pair))
        self.find_bar.found.connect(self.way.show_hits)
        self.find_bar.paragraph_wanted.connect(self.way.go_to_paragraph)
        self.find_bar.left.connect(lambda: self.spread.page_of(self.way.side_in_focus()).setFocus())
        self.spread.changed.connect(lambda anew: self.strip.redraw() if anew else self.strip.update())
        self.strip.travelled.connect(self.spread.travel)
        self.strip.scrolled.connect(self.spread.scroll_by)
        self.strip.stepped.connect(session.step_row)
        self.spread.column.dropped.connect(partial(opening.take_drop, None))
        for page in self.spread.pages():
            page.zoom_asked.connect(partial(zoom, session))
        for side, pane in self.spread.panes.items():
            pane.dropped.connect(partial(opening.take_drop, side))
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set type, strip and sidebar tighter in a narrow window."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            slim = SLIM if narrow else WIDE
            self.splitter.setSizes([self.width() - slim, slim])
            self.spread.set_narrow(narrow)
            self.strip.setFixedWidth(WIDTH_NARROW if narrow else WIDTH)

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
