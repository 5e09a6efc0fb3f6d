"""Painting in a window that runs from right to left: places are measured from where reading begins.

Qt mirrors layouts by itself, what a widget paints it does not.  Texts keep their own direction: a painter is told to
look at their letters.
"""

from PySide6.QtCore import QRectF, Qt
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
