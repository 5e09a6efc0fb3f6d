"""The heads of the columns of figures at the right of cards, over the list."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.mirroring import flipped, is_mirrored, towards
from reader_app.gui.looks.palette import colour
from reader_app.gui.sidebar.card_layout import RIGHT, figure_width
from reader_app.theme import Theme

LINE = 15  # px
_POINTS = 8.0
_APART = 3  # px between two heads at the least


@guard_events
class FigureHeads(QWidget):
    """The words ``heads``, each ending where its column ends, or before the next word where columns are narrow."""

    def __init__(self, theme: Theme, heads: Sequence[str], view: QAbstractItemView) -> None:
        super().__init__()
        self._theme, self._heads, self._view = theme, tuple(heads), view
        self.setFixedHeight(LINE)
        self.setAccessibleName(", ".join(heads))
        view.verticalScrollBar().rangeChanged.connect(lambda *_range: self.update())

    def apply_theme(self, theme: Theme) -> None:
        """Write in the ink of ``theme``."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the words, the last at the right."""
        mirrored = is_mirrored(self)
        painter = QPainter(self)
        try:
            painter.setFont(label_font(_POINTS))
            painter.setPen(colour(self._theme, "ink-second"))
            for head, end in zip(self._heads, self.ends(), strict=True):
                box = QRectF(0, 0, end, LINE)
                placed = flipped(box, self.width()) if mirrored else box
                painter.drawText(placed, towards(True, mirrored) | Qt.AlignmentFlag.AlignVCenter, head)
        finally:
            painter.end()

    def ends(self) -> list[float]:
        """Where each word ends, in px: with its column, or before the next word where that needs the room."""
        measure, width = QFontMetricsF(label_font(_POINTS)).horizontalAdvance, self._view.viewport().width()
        ends: list[float] = []
        room = float(width)
        for place, head in enumerate(reversed(self._heads)):
            end = min(room, width - RIGHT - place * figure_width(width))
            ends.insert(0, end)
            room = end - measure(head) - _APART
        return ends
