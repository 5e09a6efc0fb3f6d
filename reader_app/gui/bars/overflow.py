"""The button at the end of a narrow toolbar: its menu offers what found no room beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from reader_app.gui.looks.fonts import label_font
from reader_app.translation import translate


class Overflow(QToolButton):
    """Hidden while all has room; ``spare`` are the buttons that may leave, the first of them first.

    A button without an action of its own is offered by its menu, under its tool tip.
    """

    def __init__(self, spare: Sequence[QToolButton]) -> None:
        super().__init__()
        self.spare = tuple(spare)
        self.away = 0  # how many of them have left
        self.setText("»")
        self.setFont(label_font(9.5))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(translate("toolbar", "More"))
        self.setAccessibleName(translate("toolbar", "More"))
        self.setMenu(QMenu(self))
        self.hide()

    def leave(self, away: int) -> None:
        """Have the first ``away`` of the spare buttons leave, and offer them here."""
        if away == self.away:
            return
        self.away = away
        for number, button in enumerate(self.spare):
            button.setVisible(number >= away)
        menu = self.menu()
        menu.clear()
        for button in self.spare[:away]:
            inner = button.menu()
            if inner:
                inner.setTitle(button.toolTip())
            menu.addAction(inner.menuAction() if inner else button.defaultAction())
        self.setVisible(bool(away))
