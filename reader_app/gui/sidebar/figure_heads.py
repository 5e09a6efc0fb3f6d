"""The heads of the columns of figures at the right of cards, over the list."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.mirroring import flipped, is_mirrored, towards
from reader_app.gui.looks.palette import colour
from reader_app.gui.sidebar.card_layout import RIGHT, figure_width
from reader_app.theme import Theme

LINE = 15  # px
_POINTS = 8.0
_APART = 3  # px between two heads on one line


class FigureHeads(QWidget):
    """The words ``heads``, each ending where its column ends; a line each where they have no room side by side."""

    def __init__(self, theme: Theme, heads: Sequence[str], view: QAbstractItemView) -> None:
        super().__init__()
        self._theme, self._heads, self._view = theme, tuple(heads), view
        self.setAccessibleName(", ".join(heads))
        view.verticalScrollBar().rangeChanged.connect(lambda *_range: self.update())

    def apply_theme(self, theme: Theme) -> None:
        """Write in the ink of ``theme``."""
        self._theme = theme
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the words need."""
        super().resizeEvent(event)
        self.setFixedHeight(LINE * (len(self._heads) if self._staggered() else 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the words, the last at the right."""
        width, staggered = self._view.viewport().width(), self._staggered()
        painter = QPainter(self)
        try:
            painter.setFont(label_font(_POINTS))
            painter.setPen(colour(self._theme, "ink-second"))
            for place, head in enumerate(reversed(self._heads)):
                line = len(self._heads) - 1 - place if staggered else 0
                box = QRectF(0, line * LINE, width - RIGHT - place * figure_width(width), LINE)
                mirrored = is_mirrored(self)
                placed = flipped(box, self.width()) if mirrored else box
                painter.drawText(placed, towards(True, mirrored) | Qt.AlignmentFlag.AlignVCenter, head)
        finally:
            painter.end()

    def _staggered(self) -> bool:
        measure, room = QFontMetricsF(label_font(_POINTS)).horizontalAdvance, figure_width(self.width())
        return any(measure(head) > room - _APART for head in self._heads[1:])
