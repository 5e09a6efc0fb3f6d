"""What a page without a text offers while the other has one: to choose a file, or to paste."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from reader_app.gui.pages.text_pane import TextPane
from reader_app.gui.session.session import Session
from reader_app.gui.start.drop_target import DropTarget
from reader_app.target import Side
from reader_app.theme import Theme

_MARGIN, _WIDEST = 36, 420


class EmptySides(QObject):
    """Keeps a drop target over each page that is empty.

    ``dropped`` carries a pair of Side and QMimeData, ``choose_asked`` and ``paste_asked`` a Side.
    """

    dropped = Signal(object)
    choose_asked = Signal(object)
    paste_asked = Signal(object)

    def __init__(self, session: Session, pages: Mapping[Side, TextPane], theme: Theme) -> None:
        super().__init__(pages[Side.A])
        self.session = session
        self.targets: dict[Side, DropTarget] = {}
        self._pages = pages
        self._theme = theme
        session.article_opened.connect(lambda _side: self.show_state())
        self.show_state()

    def apply_theme(self, theme: Theme) -> None:
        """Draw the targets in ``theme``."""
        self._theme = theme
        for target in self.targets.values():
            target.apply_theme(theme)

    def show_state(self) -> None:
        """Show a target on the side that is empty, and none while both are: then there is no page to be seen.

        It has the focus for its page, whose caret would stand alone there.
        """
        one = any(self.session.articles.values())
        for side in Side:
            empty = one and self.session.articles[side] is None
            if empty and side not in self.targets:
                self.targets[side] = self._made(side)
            if side in self.targets:
                target, page = self.targets[side], self._pages[side]
                focused = page.hasFocus()
                page.setFocusProxy(target.choose if empty else None)  # type: ignore[arg-type]  # the stub forbids none
                target.setVisible(empty)
                if focused:
                    page.setFocus()

    def _made(self, side: Side) -> DropTarget:
        made = DropTarget(self._theme, side)
        made.setMaximumWidth(_WIDEST)
        made.setMaximumHeight(made.minimumHeight())
        made.setCursor(Qt.CursorShape.ArrowCursor)
        made.dropped.connect(self.dropped)
        made.choose_asked.connect(self.choose_asked)
        made.paste_asked.connect(self.paste_asked)
        column = QVBoxLayout(self._pages[side].viewport())
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(made)
        column.addStretch(1)
        return made
