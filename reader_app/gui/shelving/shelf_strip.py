"""The shelf over the pages: a spine for each telling, adding one more, and the way to every pair."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QWidget

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.icons import AFTER_ICON, themed_icon
from reader_app.gui.pages.page_input import acceptable
from reader_app.gui.session.session import Session
from reader_app.gui.session.shelf import Telling
from reader_app.gui.shelving.spine import HEIGHT, Spine
from reader_app.target import Side
from reader_app.theme import Theme
from reader_app.translation import translate

_ROOMY = 1200  # px; the button of all pairs has a text from here on


@guard_events
class ShelfStrip(QFrame):
    """All that is open.

    ``chosen`` carries a telling's number and the side that it is wanted on, or None, ``shut`` the number of one to be
    closed, ``dropped`` files or text as QMimeData.
    """

    chosen = Signal(object)
    shut = Signal(int)
    dropped = Signal(object)

    def __init__(self, session: Session, theme: Theme, side: Callable[[], Side]) -> None:
        super().__init__()
        self.session, self._theme, self._side = session, theme, side
        self.spines: list[Spine] = []
        self._tellings: tuple[Telling, ...] = ()
        self.setObjectName("shelf")
        self.setAccessibleName(translate("shelf", "Shelf"))
        self.setFixedHeight(HEIGHT)
        self.setAcceptDrops(True)
        self.add = _button(translate("shelf", "Put more files on the shelf"))
        self.every = _button(translate("shelf", "Wording in common of every pair"))
        self.every.setText(AFTER_ICON + translate("shelf", "All pairs"))
        self.every.setFont(label_font(9.5))
        self.every.setCheckable(True)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 8, 1)
        self._line.setSpacing(0)
        self._line.addWidget(self.add)
        self._line.addStretch(1)
        self._line.addWidget(self.every)
        session.shelved.connect(self.refresh)
        session.article_opened.connect(self.refresh)
        self.apply_theme(theme)
        self.refresh()

    def apply_theme(self, theme: Theme) -> None:
        """Paint in ``theme``."""
        self._theme = theme
        self.add.setIcon(themed_icon("add", theme))
        self.every.setIcon(themed_icon("matrix", theme))
        for spine in self.spines:
            spine.apply_theme(theme)

    def refresh(self) -> None:
        """Show what is open, and where."""
        shelf = self.session.shelf
        here = next((n for n, spine in enumerate(self.spines) if spine.hasFocus()), -1)
        self._tellings = shelf.tellings
        self._fit(len(self._tellings))
        for place, (spine, telling) in enumerate(zip(self.spines, self._tellings, strict=True), start=1):
            spine.show_telling(telling, place, len(self._tellings), shelf.side_of(telling.number))
        self.show_side()
        if here >= 0 and self.spines and not self._holds_focus():
            self.spines[min(here, len(self.spines) - 1)].setFocus()

    def show_side(self) -> None:
        """Show on which side a press would put a telling."""
        for spine in self.spines:
            spine.take_side(self._side())

    def focus_spine(self) -> None:
        """Give the focus to the spine of the telling in focus, else to the first."""
        side = self._side()
        spine = next((one for one in self.spines if one.side is side), self.spines[0] if self.spines else None)
        if spine:
            spine.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the text leave where the window is narrow."""
        super().resizeEvent(event)
        beside, only = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.every.setToolButtonStyle(beside if self.width() >= _ROOMY else only)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if acceptable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    # -- inside ----------------------------------------------------------------------------------------------

    def _fit(self, count: int) -> None:
        while len(self.spines) > count:
            spine = self.spines.pop()
            self._line.removeWidget(spine)
            spine.hide()
            spine.deleteLater()
        while len(self.spines) < count:
            number, spine = len(self.spines), Spine(self._theme)
            spine.clicked.connect(partial(self._choose, number))
            spine.placed.connect(partial(self._place, number))
            spine.shut.connect(partial(self._shut, number))
            spine.moved.connect(partial(self._move, number))
            self._line.insertWidget(number, spine)
            self.spines.append(spine)

    def _choose(self, place: int, _checked: bool = False) -> None:
        side = self._side()
        other = Side.B if side is Side.A else Side.A
        shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.chosen.emit((self._tellings[place].number, other if shift else None))

    def _place(self, place: int, side: Side) -> None:
        self.chosen.emit((self._tellings[place].number, side))

    def _shut(self, place: int, _really: bool) -> None:
        self.shut.emit(self._tellings[place].number)

    def _move(self, place: int, by: int) -> None:
        self.spines[min(max(place + by, 0), len(self.spines) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _holds_focus(self) -> bool:
        focus: QWidget | None = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)


def title_words(tellings: Sequence[Telling]) -> str:
    """How many tellings there are, for screen readers."""
    return translate("shelf", "%n telling(s) on the shelf", n=len(tellings))


def _button(name: str) -> QToolButton:
    made = QToolButton()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setIconSize(QSize(16, 16))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
