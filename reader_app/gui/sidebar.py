"""The sidebar: five tabs over what was found, in step with the session both ways."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader_app.gui.card_panel import CHANGES, FACTS, PEOPLE, QUOTES, CardPanel
from reader_app.gui.fonts import label_font
from reader_app.gui.overview_tab import OverviewTab
from reader_app.gui.session import Session
from reader_app.marks import Target
from reader_app.theme import Theme
from reader_app.translation import translate

WIDE, SLIM = 356, 262
HEADER = 52
NARROW = 320
TABS = ("overview", "people", "quotes", "changes", "facts")


class Sidebar(QWidget):
    """Overview, People, Quotes, Changes and Facts; ``Session.view["tab"]`` is the one in front."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("sidebar", "Sidebar"))
        self.overview = OverviewTab(session, theme)
        self.panels = {tab.id: CardPanel(session, theme, tab) for tab in (PEOPLE, QUOTES, CHANGES, FACTS)}
        self.tabs = _tab_bar()
        self.stack = QStackedWidget()
        self.tabs.addTab(translate("sidebar", "Overview"))
        self.stack.addWidget(self.overview)
        for panel in self.panels.values():
            self.tabs.addTab(translate("sidebar", panel.tab.text))
            self.stack.addWidget(panel)
        self._lay_out()
        self.tabs.currentChanged.connect(self._take_tab)
        session.view_changed.connect(self.show_tab)
        session.target_chosen.connect(self.show_target)
        self.show_tab()

    def apply_theme(self, theme: Theme) -> None:
        """Paint all tabs in ``theme``."""
        self.overview.apply_theme(theme)
        for panel in self.panels.values():
            panel.apply_theme(theme)

    def show_tab(self) -> None:
        """Bring the session's tab to the front."""
        number = TABS.index(str(self.session.view["tab"]))
        self.tabs.setCurrentIndex(number)
        self.stack.setCurrentIndex(number)
        self.setFocusProxy(self._inner_focus())

    def show_target(self, target: Target | None) -> None:
        """Bring the tab that lists ``target`` to the front, unless it came from the overview."""
        if target is None or self.overview.isAncestorOf(self.focusWidget() or self):
            return
        tab = next(name for name, panel in self.panels.items() if panel.tab.kind is target.kind)
        self.session.set_view("tab", tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the tabs tighter where the sidebar is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if self.tabs.property("narrow") != narrow:
            self.tabs.setProperty("narrow", narrow)
            self.tabs.setFont(label_font(8.75 if narrow else 9.5))
            self.tabs.style().polish(self.tabs)

    def _take_tab(self, number: int) -> None:
        self.session.set_view("tab", TABS[number])

    def _inner_focus(self) -> QWidget:
        panel = self.panels.get(str(self.session.view["tab"]))
        return panel.view if panel else self.overview

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("sidehead")
        head.setFixedHeight(HEADER)
        top = QVBoxLayout(head)
        top.setContentsMargins(10, 0, 0, 0)
        top.addStretch(1)
        top.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.stack, 1)


def _tab_bar() -> QTabBar:
    bar = QTabBar()
    bar.setDocumentMode(True)
    bar.setDrawBase(False)
    bar.setExpanding(False)
    bar.setElideMode(Qt.TextElideMode.ElideNone)
    bar.setUsesScrollButtons(False)
    bar.setFont(label_font(9.5))
    bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    bar.setAccessibleName(translate("sidebar", "Tabs of the sidebar"))
    return bar
