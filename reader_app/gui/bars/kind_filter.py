"""The kinds of difference that stepping stops at, as a menu in the toolbar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from reader_app.alignment.model import RowKind
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.plan import stepping
from reader_app.gui.session.session import Session
from reader_app.translation import QT_TRANSLATE_NOOP, translate

KINDS = (
    (stepping.ALL_KINDS, QT_TRANSLATE_NOOP("toolbar", "All kinds")),
    (str(RowKind.EDITED), QT_TRANSLATE_NOOP("toolbar", "Edited")),
    (str(RowKind.REWRITTEN), QT_TRANSLATE_NOOP("toolbar", "Rewritten")),
    (str(RowKind.ONLY_A), QT_TRANSLATE_NOOP("toolbar", "Only in A")),
    (str(RowKind.ONLY_B), QT_TRANSLATE_NOOP("toolbar", "Only in B")),
    (stepping.MOVED, QT_TRANSLATE_NOOP("toolbar", "Moved")),
)


class KindFilter(QToolButton):
    """The menu of the kinds that stepping stops at."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFont(label_font(9.5))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(translate("toolbar", "Kinds of difference to step through"))
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        group = QActionGroup(menu)
        self._kinds: dict[str, QAction] = {}
        for kind, text in KINDS:
            action = menu.addAction(translate("toolbar", text))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, kind=kind: session.set_view("kind", kind))
            group.addAction(action)
            self._kinds[kind] = action
        self.setMenu(menu)
        session.view_changed.connect(self.show_kind)
        session.compared.connect(self.show_kind)
        self.show_kind()

    def show_kind(self) -> None:
        """Show the kind that is chosen, and offer only kinds that there are."""
        kind = str(self.session.view["kind"])
        comparison = self.session.comparison
        for name, action in self._kinds.items():
            action.setEnabled(comparison is not None and (bool(stepping.differences(comparison, name)) or name == kind))
        chosen = self._kinds[kind]
        chosen.setChecked(True)
        self.setText(chosen.text())
        self.setAccessibleName(translate("toolbar", "Kinds to step through: {kind}").format(kind=chosen.text()))
