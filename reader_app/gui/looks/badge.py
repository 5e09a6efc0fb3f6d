"""Small parts that several pages share: the letter of a telling, the hair rule."""

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QWidget

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.first_paint import CENTRE, ground
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.palette import colour
from reader_app.target import Side
from reader_app.theme import Theme


def paint_badge(painter: QPainter, theme: Theme, side: Side, centre: QPointF, size: float = 16.0) -> None:
    """Paint the letter of ``side`` on its rounded ground, ``size`` px wide, around ``centre``."""
    box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme, f"{side}-badge"))
    painter.drawRoundedRect(box, size / 4, size / 4)
    painter.setPen(colour(theme, "badge-letter"))
    painter.setFont(_letter(size))
    painter.drawText(box, CENTRE, side.upper())


def _letter(size: float) -> QFont:
    return label_font(size * 0.47, weight=700)


@guard_events
class Badge(QWidget):
    """The letter of a telling."""

    def __init__(self, theme: Theme, side: Side, size: float = 16.0) -> None:
        super().__init__()
        self._theme, self._side, self._size = theme, side, size
        self.setFixedSize(QSize(round(size), round(size)))
        self.setAccessibleName(side.upper())
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # else that of what it lies on, a page's for one
        self._set_ink()

    def apply_theme(self, theme: Theme) -> None:
        """Paint the letter in ``theme``."""
        self._theme = theme
        self._set_ink()
        self.update()

    def _set_ink(self) -> None:
        """Have the letter's colour as the pen a painter begins with: setting one would make all of Qt's namespace."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colour(self._theme, "badge-letter"))
        self.setPalette(palette)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the letter on its ground."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(0, 0, self._size, self._size)
            body = QPainterPath()
            body.addRoundedRect(box, self._size / 4, self._size / 4)
            painter.fillPath(body, ground(colour(self._theme, f"{self._side}-badge")))
            painter.setFont(_letter(self._size))
            painter.drawText(box, CENTRE, self._side.upper())
        finally:
            painter.end()


def rule() -> QFrame:
    """A hair rule between sections."""
    made = QFrame()
    made.setObjectName("hair")
    made.setFixedHeight(1)
    return made
