"""The sidebar: five tabs over what was found, in step with the session both ways."""

from collections.abc import Callable, Iterator
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.session.session import Session
from reader_app.marks import Target, TargetKind
from reader_app.theme import Theme
from reader_app.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from reader_app.gui.sidebar.card_panel import CardPanel
    from reader_app.gui.sidebar.overview_tab import OverviewTab

WIDE, SLIM = 356, 262
HEADER = 52
_HEAD_LEFT = 10  # px before the first tab
_CLOSE = 4, 8.25  # px beside the title of a tab, and its points, in a narrow window
_TAB_SETTINGS = ((10, 9.5), (7, 9.5), (7, 9.0), (5, 9.0), (5, 8.5), _CLOSE, (2, 7.75))
_TITLES = {
    "overview": QT_TRANSLATE_NOOP("sidebar", "Overview"),
    "people": QT_TRANSLATE_NOOP("sidebar", "People"),
    "quotes": QT_TRANSLATE_NOOP("sidebar", "Quotes"),
    "changes": QT_TRANSLATE_NOOP("sidebar", "Changes"),
    "facts": QT_TRANSLATE_NOOP("sidebar", "Facts"),
}
TABS = tuple(_TITLES)
_LISTED = {
    TargetKind.PERSON: "people",
    TargetKind.QUOTE: "quotes",
}


@guard_events
class Sidebar(QWidget):
    """Overview, People, Quotes, Changes and Facts; ``Session.view["tab"]`` is the one in front.

    The tabs are made when the sidebar is first shown: an empty window does not wait for them.
    """

    overview: "OverviewTab"

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self._theme = session, theme
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("sidebar", "Sidebar"))
        self.panels: dict[str, CardPanel] = {}
        self.tabs = _tab_bar()
        self.stack = QStackedWidget()
        for title in _TITLES.values():
            self.tabs.addTab(translate("sidebar", title))
        self._lay_out()
        self.tabs.currentChanged.connect(self._take_tab)
        session.view_changed.connect(self.show_tab)
        session.target_chosen.connect(self.show_target)
        self.show_tab()

    def fill(self) -> None:
        """Make the tabs that are not made yet."""
        for step in self.filling():
            step()

    def filling(self) -> Iterator[Callable[[], object]]:
        """What ``fill`` does, a tab at a step."""
        while self.stack.count() < len(TABS):
            yield self._add_tab

    def _add_tab(self) -> None:
        from reader_app.gui.sidebar.card_panel import CHANGES, FACTS, PEOPLE, QUOTES, CardPanel  # noqa: PLC0415 - see above
        from reader_app.gui.sidebar.overview_tab import OverviewTab  # noqa: PLC0415

        made = self.stack.count()
        if not made:
            self.overview = OverviewTab(self.session, self._theme)
            self.stack.addWidget(self.overview)
        elif made < len(TABS):
            tab = (PEOPLE, QUOTES, CHANGES, FACTS)[made - 1]
            self.panels[tab.id] = CardPanel(self.session, self._theme, tab)
            self.stack.addWidget(self.panels[tab.id])
        if self.stack.count() == len(TABS) > made:
            self.show_tab()

    def apply_theme(self, theme: Theme) -> None:
        """Paint all tabs in ``theme``."""
        self._theme = theme
        if self.stack.count():
            self.overview.apply_theme(theme)
        for panel in self.panels.values():
            panel.apply_theme(theme)

    def show_tab(self) -> None:
        """Bring the session's tab to the front."""
        number = TABS.index(str(self.session.view["tab"]))
        self.tabs.setCurrentIndex(number)
        self.stack.setCurrentIndex(number)
        if self.panels:
            panel = self.panels.get(TABS[number])
            self.setFocusProxy(panel.view if panel else self.overview)

    def enter(self) -> None:
        """Give the list in front the focus, with a card chosen in it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        panel = self.panels.get(str(self.session.view["tab"]))
        if panel:
            panel.view.choose_first()

    def show_target(self, target: Target | None) -> None:
        """Bring the tab of a person or quote to the front, unless it came from the overview.

        A click on plain words means their row, or a fact in them: it leaves the tab.
        """
        in_overview = self.panels and self.overview.isAncestorOf(self.focusWidget() or self)
        if target is not None and target.kind in _LISTED and not in_overview:
            self.session.set_view("tab", _LISTED[target.kind])

    def showEvent(self, event: QShowEvent) -> None:
        """Make the tabs at the first showing."""
        self.fill()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the tabs tighter where the sidebar is narrow, or their titles long."""
        super().resizeEvent(event)
        fitting = (setting for setting in _TAB_SETTINGS if self._needed(setting) <= event.size().width())
        setting = next(fitting, _TAB_SETTINGS[-1])
        if setting != (self.tabs.property("room"), self.tabs.font().pointSizeF()):
            self.tabs.setProperty("room", setting[0])
            self.tabs.setFont(label_font(setting[1]))
            self.tabs.style().polish(self.tabs)

    def slim_width(self) -> int:
        """The px that the sidebar takes in a narrow window: enough for the titles of its tabs in small type."""
        return max(SLIM, self._needed(_CLOSE))

    def _needed(self, setting: tuple[int, float]) -> int:
        """The px in which all tabs fit, with so many beside each title in type of so many points."""
        beside, points = setting
        measure = QFontMetricsF(label_font(points)).horizontalAdvance
        titles = (self.tabs.tabText(number) for number in range(self.tabs.count()))
        return sum(ceil(measure(title)) + 2 * beside + 1 for title in titles) + _HEAD_LEFT + 1

    def _take_tab(self, number: int) -> None:
        self.session.set_view("tab", TABS[number])

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("sidehead")
        head.setFixedHeight(HEADER)
        top = QVBoxLayout(head)
        top.setContentsMargins(_HEAD_LEFT, 0, 0, 0)
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
