"""The panel under the shelf with the wording in common of every pair; it lies over the pages and goes with Escape."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader_app.gui.bars.overview_parts import SEMIBOLD, label
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.palette import colour
from reader_app.gui.session.session import Session
from reader_app.gui.session.shelf import Pair
from reader_app.gui.shelving.share_table import ShareTable
from reader_app.theme import Theme
from reader_app.translation import translate

_EDGE, _MARGIN = 12, 18


@guard_events
class SharePanel(QFrame):
    """Hidden until it is asked for; ``hidden`` carries True when it goes."""

    hidden = Signal(bool)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self._corner, self._over = session, QPoint(), parent
        self.setObjectName("sharepanel")
        self.setAccessibleName(translate("shelf", "Wording in common of every pair"))
        self.head = QLabel(translate("shelf", "Wording in common, in per cent"))
        self.head.setFont(label_font(9.5, weight=SEMIBOLD))
        self.shut = QToolButton()
        self.shut.setText("×")
        self.shut.setFont(label_font(11.0))
        self.shut.setAccessibleName(translate("shelf", "Close"))
        self.shut.setToolTip(translate("shelf", "Close"))
        self.shut.clicked.connect(self.hide)
        self.table = ShareTable(session, theme)
        self.foot = label("", 9, tone="second")
        self.foot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.foot.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.foot.setFixedHeight(54)
        line = QHBoxLayout()
        line.addWidget(self.head, 1)
        line.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 10, _MARGIN - 6, 10)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.table)
        column.addWidget(self.foot)
        self.table.looked_at.connect(self.describe)
        session.shelved.connect(self.follow)
        self.hide()
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Paint in ``theme``."""
        self.table.delegate.theme = theme
        ground, edge, ink = (colour(theme, role).name() for role in ("panel", "control-edge", "ink"))
        self.setStyleSheet(
            f"QFrame#sharepanel {{ background: {ground}; border: 1px solid {edge}; border-radius: 8px; }}"
            f"QFrame#sharepanel QTableView {{ background: transparent; border: none; outline: none; color: {ink};"
            " selection-background-color: transparent; }"
        )

    def open_at(self, corner: QPoint) -> None:
        """Show it with its upper end corner there, in the parent's px."""
        self._corner = corner
        self.follow()
        self.table.setCurrentIndex(self.table.shares.cell_of(self.session.shelf.pair))
        self.show()
        self.raise_()
        self.table.setFocus(Qt.FocusReason.PopupFocusReason)

    def follow(self) -> None:
        """Show what is on the shelf now; nothing where there is none any more."""
        if not self.session.shelf.in_use:
            self.hide()
            return
        chosen = self.table.shares.pair_at(self.table.currentIndex())
        self.table.shares.follow()
        room = self._over.width() - 2 * _EDGE - 2 * _MARGIN
        self.table.fit(room)
        self.table.setCurrentIndex(self.table.shares.cell_of(chosen))
        self.adjustSize()
        self._put()

    def show_pair(self, pair: Pair) -> None:
        """Show a share that is known now."""
        self.table.shares.show_pair(pair)
        if pair == self.table.shares.pair_at(self.table.currentIndex()):
            self.describe(pair)

    def describe(self, pair: Pair | None) -> None:
        """Say in words what the cell has that is looked at."""
        words = self.table.shares.sentence(pair) if pair else ""
        if words != self.foot.text():
            self.foot.setText(words)
            if words and self.table.hasFocus():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.table, words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone."""
        super().hideEvent(event)
        self.hidden.emit(True)

    def _put(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self._corner.x() if mirrored else self._corner.x() - self.width()
        self.move(max(left, _EDGE), self._corner.y())
