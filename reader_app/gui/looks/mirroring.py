"""Painting in a window that runs from right to left: places are measured from where reading begins.

Qt mirrors layouts by itself, what a widget paints it does not.  Texts keep their own direction: a painter is told to
look at their letters.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget


def is_mirrored(widget: QWidget) -> bool:
    """Whether ``widget`` runs from right to left."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def flipped(box: QRectF, width: float) -> QRectF:
    """``box`` as seen in a mirror, in a widget ``width`` px wide."""
    return QRectF(width - box.right(), box.top(), box.width(), box.height())


def towards(end: bool, mirrored: bool) -> Qt.AlignmentFlag:
    """The alignment at the beginning of a line, or at its ``end``, whatever a painter's own direction is."""
    side = Qt.AlignmentFlag.AlignRight if end != mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def write_line(widget: QWidget, painter: QPainter, box: QRectF, text: str, *, right: bool = False) -> float:
    """Write one line of ``text`` into ``box`` with the painter's font and pen, elided; gives the px it took.

    It stands at the beginning of the box, or at its end with ``right``.
    """
    metrics, mirrored = QFontMetricsF(painter.font()), is_mirrored(widget)
    taken = metrics.horizontalAdvance(text)
    if taken > box.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        taken = metrics.horizontalAdvance(text)
    placed = flipped(box, widget.width()) if mirrored else box
    left = placed.right() - taken if right != mirrored else placed.left()
    painter.drawText(QPointF(left, placed.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)
    return taken
