"""Where one reads: both pages with ribbons and strip, detail strip, sidebar, find bar, notices.

Built after the window's first paint, or when the first text is opened; it connects its parts and does nothing else.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from reader_app.gui.bars.find_bar import FindBar
from reader_app.gui.bars.notice_bar import NoticeBar
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.notices.notices import Notices
from reader_app.gui.pages.pane_head import title_among
from reader_app.gui.pages.text_pane import TextPane
from reader_app.gui.session.session import Session
from reader_app.gui.sidebar.sidebar import WIDE, Sidebar
from reader_app.gui.spread.announcing import Announcing
from reader_app.gui.spread.detail_strip import DetailStrip
from reader_app.gui.spread.navigation import Navigation
from reader_app.gui.spread.overview_strip import WIDTH, WIDTH_NARROW, OverviewStrip
from reader_app.gui.spread.spread import Spread
from reader_app.gui.start.empty_sides import EmptySides
from reader_app.marks import Side
from reader_app.theme import Theme
from reader_app.translation import translate

CROWDED = 760  # px of window below which the pages need all of it


@guard_events
class Workspace(QSplitter):
    """The reading part of a window."""

    def __init__(self, session: Session, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self._narrow: bool | None = None
        self._crowded = False
        self.spread = Spread(session, theme)
        self.empty_sides = EmptySides(session, self.spread.panes, theme)
        self.strip = OverviewStrip(theme, self.spread.columns)
        self.detail = DetailStrip(session, theme)
        self.sidebar = Sidebar(session, theme)
        self.find_bar = FindBar(session)
        self.notice = NoticeBar(theme)
        self.notices = Notices(session, jobs, self.spread.bars, self.notice, self)
        self.announcing = Announcing(session, self)
        self.navigation = Navigation(session, self.spread, (self.spread.gutter, self.strip, self.detail, self.sidebar))
        self._lay_out()
        self._connect()
        for name in ("overview", "sidebar", "detail", "layout", "mode", "linked"):
            self.show_view(name)
            self.spread.show_view(name)
        for side in Side:
            if session.articles[side]:
                self.spread.show_article(side)
                self.notices.show_opened(side)
            if session.refusals[side]:
                self.notices.show_refusal(side)
                self.announcing.say_refusal(side)
        if session.comparison:
            self.spread.show_comparison(session.comparison)

    def apply_theme(self, theme: Theme) -> None:
        """Paint all parts in ``theme``."""
        for part in (self.spread, self.empty_sides, self.strip, self.detail, self.sidebar, self.notice):
            part.apply_theme(theme)

    def page_in_focus(self) -> TextPane:
        """The page that has the focus, else the first one shown."""
        return self.spread.page_of(self.navigation.side_in_focus())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that no part of the workspace has a use for stops the work that goes on, or leads back to the text."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.notices.stop_work():
            self.page_in_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enter_sidebar(self) -> None:
        """Show the sidebar and give its list the focus."""
        self.session.set_view("sidebar", value=True)
        self.sidebar.enter()

    def titles(self) -> str:
        """What the texts that are open are called, A's first."""
        shown = [article for article in self.session.articles.values() if article]
        return " | ".join(title_among(article, shown) for article in shown)

    def set_narrow(self, narrow: bool, width: int) -> None:
        """Set type, strip and sidebar tighter in a narrow window of ``width`` px.

        Where pages and sidebar would both be too narrow, the sidebar is put away, until it is asked for or has room.
        """
        if narrow != self._narrow:
            self._narrow = narrow
            slim = self.sidebar.slim_width() if narrow else WIDE
            self.setSizes([width - slim, slim])
            self.spread.set_narrow(narrow)
            self.strip.setFixedWidth(WIDTH_NARROW if narrow else WIDTH)
        self._make_room(width < CROWDED)

    def _make_room(self, crowded: bool) -> None:
        if crowded and not self._crowded:
            self.session.set_view("put-away", value=self.session.view["sidebar"])
            self.session.set_view("sidebar", value=False)
        elif self._crowded and not crowded and self.session.view["put-away"]:
            self.session.set_view("sidebar", value=True)
        self._crowded = crowded

    def show_view(self, name: str) -> None:
        """Follow a setting of the view."""
        parts: dict[str, QWidget] = {"overview": self.strip, "sidebar": self.sidebar, "detail": self.detail}
        if name in parts:
            parts[name].setVisible(bool(self.session.view[name]))
            if name == "sidebar" and self.session.view["sidebar"]:
                self.session.set_view("put-away", value=False)
        elif name == "tab":
            self.session.set_view("sidebar", value=True)

    def _leave_pair(self) -> None:
        """Forget the picture of pages that are both put away."""
        if not any(self.session.articles.values()):
            self.strip.empty()

    def _lay_out(self) -> None:
        reading = QWidget()
        line = QHBoxLayout(reading)
        book = QVBoxLayout()
        for box in (line, book):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
        for part in (self.notice, self.spread, self.find_bar, self.detail):
            book.addWidget(part, 1 if part is self.spread else 0)
        line.addLayout(book, 1)
        line.addWidget(self.strip)
        self.addWidget(reading)
        self.addWidget(self.sidebar)
        self.setStretchFactor(0, 1)
        self.setCollapsible(0, False)
        self.setHandleWidth(1)
        self.handle(1).setAccessibleName(translate("sidebar", "Width of the sidebar"))

    def _connect(self) -> None:
        session = self.session
        session.view_changed.connect(self.show_view)
        session.row_chosen.connect(self.strip.show_row)
        session.article_opened.connect(self._leave_pair)
        session.compared.connect(lambda _comparison: self.find_bar.show_pair(self.spread.pair))
        self.find_bar.found.connect(self.navigation.show_hits)
        self.find_bar.paragraph_wanted.connect(self.navigation.go_to_paragraph)
        self.find_bar.row_wanted.connect(self.navigation.go_to_row)
        self.find_bar.left.connect(lambda: self.page_in_focus().setFocus())
        self.spread.changed.connect(lambda anew: self.strip.redraw() if anew else self.strip.update())
        self.strip.travelled.connect(self.spread.travel)
        self.strip.scrolled.connect(self.spread.scroll_by)
        self.strip.stepped.connect(session.step_row)
        self.spread.gutter.announced.connect(self.announcing.say)
