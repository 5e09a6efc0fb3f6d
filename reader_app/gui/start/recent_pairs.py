"""The list of pairs that were open before, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader_app.gui.looks.event_guard import guard_events
from reader_app.lazy_import import lazy
from reader_app.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from reader_app.gui.session.settings import RecentPair
    from reader_app.gui.start import pair_line
    from reader_app.theme import Theme
else:
    pair_line = lazy("reader_app.gui.start.pair_line")

SHOWN = 5


@guard_events
class RecentPairs(QWidget):
    """The newest pairs, one a line; it makes its lines when it is seen."""

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stale = False
        self.pairs: tuple[RecentPair, ...] = ()
        self.lines: list[pair_line.PairLine] = []
        self.setAccessibleName(translate("start", "Recent pairs"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def apply_theme(self, theme: Theme) -> None:
        """Draw the lines in ``theme``."""
        self._theme = theme
        self.show_pairs(self.pairs)

    def show_pairs(self, pairs: Sequence[RecentPair]) -> None:
        """List the newest of ``pairs``."""
        self.pairs = tuple(pairs)
        self._stale = not self.isVisible()
        if not self._stale:
            self._list()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._list()
        self._stale = False

    def _list(self) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self.lines = [pair_line.PairLine(self._theme, pair) for pair in self.pairs[:SHOWN]]
        for line in self.lines:
            line.clicked.connect(lambda _checked=False, pair=line.pair: self.chosen.emit(pair))
            line.forgotten.connect(self.forgotten)
            self._column.addWidget(line)
