"""Small parts that several pages share: the letter of a telling, the hair rule."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from reader_app.gui.fonts import label_font
from reader_app.gui.palette import colour
from reader_app.target import Side
from reader_app.theme import Theme


def paint_badge(painter: QPainter, theme: Theme, side: Side, centre: QPointF, size: float = 16.0) -> None:
    """Paint the letter of ``side`` on its rounded ground, ``size`` px wide, around ``centre``."""
    box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme, f"{side}-badge"))
    painter.drawRoundedRect(box, size / 4, size / 4)
    painter.setPen(colour(theme, "badge-letter"))
    painter.setFont(label_font(size * 0.47, weight=700))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, side.upper())


class Badge(QWidget):
    """The letter of a telling."""

    def __init__(self, theme: Theme, side: Side, size: float = 16.0) -> None:
        super().__init__()
        self._theme, self._side, self._size = theme, side, size
        self.setFixedSize(QSize(round(size), round(size)))
        self.setAccessibleName(side.upper())

    def apply_theme(self, theme: Theme) -> None:
        """Paint the letter in ``theme``."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the letter on its ground."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = QPointF(self._size / 2, self._size / 2)
            paint_badge(painter, self._theme, self._side, centre, self._size)
        finally:
            painter.end()


def rule() -> QFrame:
    """A hair rule between sections."""
    made = QFrame()
    made.setObjectName("hair")
    made.setFixedHeight(1)
    return made
