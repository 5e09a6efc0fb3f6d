"""The main window: it builds the parts and connects them, and does nothing else.

What is needed for the first paint is built at once; actions, toolbar and the workspace with its pages and lists right
after it, or when they are first asked for: their modules and widgets take more than half of a start.
"""

from __future__ import annotations

import gc
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from reader_app.gui import COLLECTING
from reader_app.gui.actions.menus import add_menus
from reader_app.gui.bars.status_line import StatusLine
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.palette import current_theme, dress
from reader_app.gui.settings_store import SettingsStore
from reader_app.gui.start.start_page import StartPage
from reader_app.lazy_import import lazy
from reader_app.target import Side
from reader_app.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent

    from reader_app.gui import action_slots, deferred_loading, workspace
    from reader_app.gui.actions import actions
    from reader_app.gui.bars import toolbar
    from reader_app.gui.bars.notice_bar import NoticeBar
    from reader_app.gui.files import journal, opening, saving
    from reader_app.gui.jobs.jobs import Jobs
    from reader_app.gui.pages import page_input, page_style
    from reader_app.gui.session.session import Session
    from reader_app.gui.shelving import shelving
    from reader_app.theme import Theme
else:
    actions, action_slots, workspace = (
        lazy(f"reader_app.gui.{name}") for name in ("actions.actions", "action_slots", "workspace")
    )
    journal, opening, saving = (lazy(f"reader_app.gui.files.{name}") for name in ("journal", "opening", "saving"))
    page_input, page_style = (lazy(f"reader_app.gui.pages.{name}") for name in ("page_input", "page_style"))
    deferred_loading, toolbar = lazy("reader_app.gui.deferred_loading"), lazy("reader_app.gui.bars.toolbar")
    shelving = lazy("reader_app.gui.shelving.shelving")


@guard_events
class Window(QMainWindow):
    """One pair of tellings under a reader's eyes; ``settings`` is the file in which it remembers what was chosen."""

    def __init__(self, session: Session, jobs: Jobs, settings: Path) -> None:
        super().__init__()
        self.session = session
        self.jobs = jobs
        self._opening: opening.Opening | None = None
        self._saving: saving.Saving | None = None
        self._shelving: shelving.Shelving | None = None
        self._done: Mapping[str, action_slots.Slot] | None = None
        self._actions: actions.Actions | None = None
        self._toolbar: toolbar.Toolbar | None = None
        self._workspace: workspace.Workspace | None = None
        self.journal: journal.Journal | None = None
        self._settings = settings
        self._painted = False
        self.setObjectName("window")
        self.setAcceptDrops(True)
        session.article_opened.connect(self.show_state)
        session.article_refused.connect(self.show_state)
        session.shelved.connect(self.show_shelf)
        self.store = SettingsStore(session, settings, jobs.is_under_way)
        theme = self.theme
        dress(self, theme)  # before there is anything in the window that would be polished a second time
        self._menus = add_menus(self.menuBar())
        self.stack = QStackedWidget()
        self.status_line = StatusLine(session, theme)
        self._lay_out()
        self.start = StartPage(theme, parent=self.stack)
        self.stack.addWidget(self.start)
        self._connect()
        self.show_state()
        self.store.place_window(self)

    @property
    def theme(self) -> Theme:
        """The theme of the view."""
        return current_theme(str(self.session.view["theme"]))

    @property
    def opening(self) -> opening.Opening:
        """What brings files and texts in."""
        self._opening = self._opening or opening.Opening(self, self.jobs, self.store, self.side_to_fill)
        return self._opening

    @property
    def saving(self) -> saving.Saving:
        """What saves a comparison and opens it again."""
        self._saving = self._saving or saving.Saving(self)
        return self._saving

    @property
    def shelving(self) -> shelving.Shelving:
        """What more than two tellings need."""
        self._shelving = self._shelving or shelving.Shelving(self, self.theme)
        return self._shelving

    @property
    def slots(self) -> Mapping[str, action_slots.Slot]:
        """Who does what an action asks for, by its id."""
        self._done = self._done or action_slots.action_slots(self)
        return self._done

    @property
    def actions_of_window(self) -> actions.Actions:
        """All that can be asked of the window, in its menus and by keys."""
        if self._actions is None:
            made = actions.Actions(self.session, self.theme, self, action_slots.offered(self.slots))
            self._actions = made
            made.requested.connect(self.do)
            made.fill(self._menus)
            self.store.bind(made)
        return self._actions

    @property
    def toolbar(self) -> toolbar.Toolbar:
        """The toolbar, hidden when it is made."""
        if self._toolbar is None:
            self._toolbar = toolbar.Toolbar(self.session, self.theme, self.actions_of_window)
            self._toolbar.hide()
            self.addToolBar(self._toolbar)
        return self._toolbar

    @property
    def workspace(self) -> workspace.Workspace:
        """The reading part."""
        if self._workspace is None:
            made = workspace.Workspace(self.session, self.jobs, self.theme)
            self._workspace = made
            self.stack.addWidget(made)
            for page in made.spread.pages():
                page.zoom_asked.connect(partial(action_slots.zoom, self.session))
                self.actions_of_window.put_on(page)
            for side, pane in made.spread.panes.items():
                pane.dropped.connect(partial(self.opening.take_drop, side))
            made.spread.column.dropped.connect(partial(self.opening.take_drop, None))
            made.empty_sides.dropped.connect(lambda given: self.opening.take_drop(*given))
            made.empty_sides.choose_asked.connect(self.opening.choose)
            made.empty_sides.paste_asked.connect(self.opening.paste)
            made.set_narrow(self.width() < page_style.NARROW, self.width())
        return self._workspace

    def build_rest(self) -> None:
        """Start the workers, and build what the first paint did without a little at a time."""
        self.jobs.queue.hold()  # the first outcome taken would have all of the window built at once
        deferred_loading.DeferredLoading(self, chain(self.jobs.preparations(), self._building(), (self.keep_journal,)))

    def keep_journal(self) -> None:
        """Keep unsaved work on disk from now on, and offer what was left there."""
        if self.journal is None and self.isVisible():
            folder = self._settings.parent / "unsaved"
            self.journal = journal.Journal(self, folder, self.theme)

    def put_on_top(self, bar: QWidget) -> None:
        """Show ``bar`` over everything."""
        self._rows.insertWidget(0, bar)

    def side_to_fill(self) -> Side:
        """The side that a single text goes to: the one still empty, else the one in focus."""
        empty = [side for side in Side if self.session.articles[side] is None]
        return empty[0] if empty else self.workspace.navigation.side_in_focus()

    def show_state(self) -> None:
        """Show the start page while nothing is open, else the pages; name the window by what is open."""
        reading = any(self.session.articles.values())
        self.start.show_refusals(self.session.refusals, self.jobs.readings.can_try_again)
        before = self.stack.currentWidget()
        self.stack.setCurrentWidget(self.workspace if reading else self.start)
        if reading and before is self.start:
            self.workspace.page_in_focus().setFocus()
        if reading or self._toolbar:
            self.toolbar.setVisible(reading)
        named = [self.workspace.titles()] if reading else []
        self.setWindowTitle(" — ".join([*named, translate("window", "Article Reader")]))

    def show_shelf(self) -> None:
        """Have a shelf from the third telling on."""
        if self.session.shelf.in_use:
            self.shelving.refresh()

    def show_theme(self) -> None:
        """Paint everything in the theme of the view."""
        theme = self.theme
        dress(self, theme)
        for part in (self._actions, self._toolbar, self.start, self.status_line, self._workspace, self._shelving):
            if part is not None:
                part.apply_theme(theme)

    def show_view(self, name: str) -> None:
        """Follow a setting of the view that is the window's own."""
        if name == "theme":
            self.show_theme()
        elif name == "full-screen" and bool(self.session.view[name]) != self.isFullScreen():
            self.setWindowState(self.windowState() ^ QtCore.Qt.WindowState.WindowFullScreen)

    def bar_of(self, side: Side) -> NoticeBar:
        """Where something is said about a file: over its page, or where that will be."""
        on_start = self.stack.currentWidget() is self.start
        return self.start.targets[side].bar() if on_start else self.workspace.notices.pages[side]

    def do(self, name: str) -> None:
        """Do what an action of that id asks for."""
        self.slots[name]()

    # -- inside ----------------------------------------------------------------------------------------------

    def _building(self) -> Iterator[Callable[[], object]]:
        """The steps that build; each is asked for when those before it are done."""
        yield from (partial(getattr, self, name) for name in ("actions_of_window", "toolbar", "workspace"))
        yield from self.actions_of_window.drawings()
        yield self.actions_of_window.tint
        yield self.toolbar.ensurePolished
        yield self.workspace.ensurePolished
        yield from self.workspace.sidebar.filling()
        yield partial(self.workspace.resize, self.stack.size())
        yield self.workspace.grab  # which lays out and polishes what the first text would else have to wait for
        yield self.jobs.queue.let_in
        yield partial(gc.set_threshold, *COLLECTING)

    def _lay_out(self) -> None:
        self.whole = QWidget()
        self._rows = rows = QVBoxLayout(self.whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.stack, 1)
        rows.addWidget(self.status_line)
        self.setCentralWidget(self.whole)

    def _connect(self) -> None:
        self.session.view_changed.connect(self.show_view)
        self.jobs.readings.large_met.connect(lambda met: self.opening.ask_about(*met))
        self.jobs.readings.progressed.connect(lambda far: self.opening.show_progress(far))  # noqa: PLW0108 - made late
        self.start.dropped.connect(lambda given: self.opening.take_drop(*given))
        self.start.choose_asked.connect(lambda given: self.opening.choose(given))  # noqa: PLW0108 - made late
        self.start.paste_asked.connect(lambda given: self.opening.paste(given))  # noqa: PLW0108 - made late
        self.start.sample_asked.connect(lambda: self.opening.open_sample())  # noqa: PLW0108 - made late
        self.start.again_asked.connect(self.jobs.readings.reread)
        self.start.pair_chosen.connect(lambda given: self.opening.open_recent(given))  # noqa: PLW0108 - made late
        self.start.pair_forgotten.connect(self.store.forget_pair)
        self.store.pairs_changed.connect(self.start.show_pairs)
        self.store.complained.connect(self.status_line.say)
        self.start.show_pairs(self.store.settings.pairs)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.show_theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Build the rest once the window was painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.build_rest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the workspace tighter in a narrow window."""
        super().resizeEvent(event)
        if self._workspace:
            self._workspace.set_narrow(self.width() < page_style.NARROW, self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if page_input.acceptable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped beside the pages."""
        event.acceptProposedAction()
        self.opening.take_drop(None, event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place and stop the workers; nothing runs on after the window.

        Work that no file holds is asked about first.
        """
        if self.session.shelf.unsaved() and not self.saving.unsaved.may_close():
            event.ignore()
            return
        self.store.keep_window(self)
        if self.journal is not None:
            self.journal.close()
        self.jobs.close()
        super().closeEvent(event)
