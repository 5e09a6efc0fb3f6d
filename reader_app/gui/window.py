"""The main window: it builds the parts and connects them, and does nothing else."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader_app import theme as themes
from reader_app.gui.actions import Actions
from reader_app.gui.announcing import Announcing
from reader_app.gui.find_bar import FIND, PARAGRAPH, FindBar
from reader_app.gui.jobs import Jobs
from reader_app.gui.notice_bar import NoticeBar
from reader_app.gui.notices import Notices
from reader_app.gui.overview_strip import WIDTH, WIDTH_NARROW, OverviewStrip
from reader_app.gui.page_input import acceptable
from reader_app.gui.page_style import NARROW
from reader_app.gui.palette import palette_of, stylesheet
from reader_app.gui.session import Session
from reader_app.gui.sidebar import SLIM, WIDE, Sidebar
from reader_app.gui.spread import Spread
from reader_app.gui.status_line import StatusLine
from reader_app.gui.toolbar import Toolbar
from reader_app.gui.wayfinding import Wayfinding
from reader_app.marks import Side
from reader_app.resources import resource
from reader_app.translation import translate

ZOOM_STEPS = (50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


class Window(QMainWindow):
    """One pair of tellings under a reader's eyes."""

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self.session = session
        self.jobs = jobs
        self.setObjectName("window")
        self.setWindowTitle(translate("window", "Article Reader"))
        self.setAcceptDrops(True)
        theme = themes.load(str(session.view["theme"]))
        self.actions_of_window = Actions(session, theme, self)
        self.toolbar = Toolbar(session, theme, self.actions_of_window)
        self.spread = Spread(session, theme)
        self.find_bar = FindBar(session)
        self.notice = NoticeBar(theme)
        self.notices = Notices(session, jobs, self.spread.bars, self.notice, self)
        self.announcing = Announcing(session, self)
        self.sidebar = Sidebar(session, theme)
        self.splitter = QSplitter()
        self.strip = OverviewStrip(theme, self.spread.columns)
        self.status_line = StatusLine(session, theme)
        self.way = Wayfinding(session, self.spread, (self.strip, self.sidebar))
        self._parts = (
            self.actions_of_window,
            self.toolbar,
            self.spread,
            self.strip,
            self.sidebar,
            self.notice,
            self.status_line,
        )
        self._narrow: bool | None = None
        self._lay_out()
        self._connect()
        self.show_theme()

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open one or two files: the first as A, the second as B."""
        for side, path in zip(Side, paths, strict=False):
            self.jobs.open_path(side, path)

    def choose_files(self) -> None:
        """Ask for two files; one goes to the pane in focus."""
        dialog = QFileDialog(self, translate("window", "Open a pair"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.take_paths)
        dialog.open()

    def take_paths(self, paths: Sequence[str]) -> None:
        """Open the files chosen: two replace the pair, one the side in focus or the empty one."""
        if len(paths) > 1:
            self.open_paths(paths[:2])
        elif paths:
            self.jobs.open_path(self.way.side_in_focus(), paths[0])

    def take_drop(self, side: Side | None, given: QMimeData) -> None:
        """Open what was dropped: two files as a pair, one file or text on one side."""
        paths = [url.toLocalFile() for url in given.urls() if url.isLocalFile()]
        if len(paths) > 1:
            self.open_paths(paths[:2])
        elif paths:
            self.jobs.open_path(side or self.way.side_in_focus(), paths[0])
        elif given.hasText():
            self.jobs.open_text(side or self.way.side_in_focus(), given.text())

    def paste(self) -> None:
        """Use the text of the clipboard as the telling in focus."""
        self.take_drop(self.way.side_in_focus(), QApplication.clipboard().mimeData())

    def open_sample(self) -> None:
        """Open the pair that comes with the program."""
        files = sorted(str(path) for path in resource("samples").glob("*") if path.is_file())
        self.open_paths(files[:2])

    def zoom(self, by: int) -> None:
        """Set the text ``by`` steps larger; 0 is its own size again."""
        now = int(str(self.session.view["zoom"]))
        place = max((n for n, percent in enumerate(ZOOM_STEPS) if percent <= now), default=0)
        chosen = ZOOM_STEPS[min(max(place + by, 0), len(ZOOM_STEPS) - 1)] if by else 100
        self.session.set_view("zoom", chosen)

    def show_theme(self) -> None:
        """Paint everything in the theme of the view."""
        theme = themes.load(str(self.session.view["theme"]))
        QApplication.setPalette(palette_of(theme))
        self.setStyleSheet(stylesheet(theme))
        for part in self._parts:
            part.apply_theme(theme)

    def show_view(self, name: str) -> None:
        """Follow a setting of the view."""
        if name == "theme":
            self.show_theme()
        elif name == "overview":
            self.strip.setVisible(bool(self.session.view["overview"]))
        elif name == "sidebar":
            self.sidebar.setVisible(bool(self.session.view["sidebar"]))
        elif name == "full-screen":
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def do(self, name: str) -> None:
        """Do what an action of that id asks for."""
        self._deeds()[name]()

    # -- inside ----------------------------------------------------------------------------------------------

    def _deeds(self) -> dict[str, Callable[[], object]]:
        session = self.session
        return {
            "open-pair": self.choose_files,
            "open-sample": self.open_sample,
            "reload": self.jobs.reload,
            "quit": self.close,
            "paste": self.paste,
            "zoom-in": partial(self.zoom, 1),
            "zoom-out": partial(self.zoom, -1),
            "zoom-reset": partial(self.zoom, 0),
            "next-difference": partial(session.step_row, 1),
            "previous-difference": partial(session.step_row, -1),
            "first-difference": partial(session.go_to_end, last=False),
            "last-difference": partial(session.go_to_end, last=True),
            "show-current": session.recall,
            "next-change": partial(session.step_edit, 1),
            "previous-change": partial(session.step_edit, -1),
            "next-quote": partial(session.step_quote, 1),
            "previous-quote": partial(session.step_quote, -1),
            "next-altered-quote": partial(session.step_quote, 1, altered=True),
            "previous-altered-quote": partial(session.step_quote, -1, altered=True),
            "find": lambda: self.find_bar.open_for(FIND, self.way.selected_words()),
            "find-next": partial(self.find_bar.step, 1),
            "find-previous": partial(self.find_bar.step, -1),
            "go-to-paragraph": lambda: self.find_bar.open_for(PARAGRAPH),
            "copy": lambda: self.spread.page_of(self.way.side_in_focus()).copy(),
            "select-all": lambda: self.spread.page_of(self.way.side_in_focus()).selectAll(),
            "next-pane": partial(self.way.cycle, 1),
            "previous-pane": partial(self.way.cycle, -1),
            "counterpart": session.find_counterpart,
            "swap": self.jobs.swap,
        }

    def _lay_out(self) -> None:
        self.actions_of_window.fill_menu_bar(self.menuBar())
        self.addToolBar(self.toolbar)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        reading = QWidget()
        line = QHBoxLayout(reading)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        book = QVBoxLayout()
        book.setSpacing(0)
        for part in (self.notice, self.spread, self.find_bar):
            book.addWidget(part, 1 if part is self.spread else 0)
        line.addLayout(book, 1)
        line.addWidget(self.strip)
        self.splitter.addWidget(reading)
        self.splitter.addWidget(self.sidebar)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setHandleWidth(1)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(self.status_line)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        session = self.session
        self.actions_of_window.requested.connect(self.do)
        session.view_changed.connect(self.show_view)
        session.row_chosen.connect(self.strip.show_row)
        self.spread.changed.connect(lambda anew: self.strip.redraw() if anew else self.strip.update())
        session.compared.connect(lambda _comparison: self.find_bar.show_pair(self.spread.pair))
        self.find_bar.found.connect(self.way.show_hits)
        self.find_bar.paragraph_wanted.connect(self.way.go_to_paragraph)
        self.find_bar.left.connect(lambda: self.spread.page_of(self.way.side_in_focus()).setFocus())
        self.strip.travelled.connect(self.spread.travel)
        self.strip.scrolled.connect(self.spread.scroll_by)
        self.strip.stepped.connect(session.step_row)
        for page in self.spread.pages():
            page.zoom_asked.connect(self.zoom)
        self.spread.column.dropped.connect(partial(self.take_drop, None))
        for side, pane in self.spread.panes.items():
            pane.dropped.connect(partial(self.take_drop, side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set type and strip tighter in a narrow window."""
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
        """Open what was dropped beside the panes."""
        event.acceptProposedAction()
        self.take_drop(None, event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the workers; nothing runs on after the window."""
        self.jobs.close()
        super().closeEvent(event)
