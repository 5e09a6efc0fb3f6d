"""Icons of the program: SVG drawn in one colour, tinted with the theme when loaded.

Each file in ``resources/icons`` has a 16-unit grid, 1.5-unit strokes with round ends, and ``currentColor`` as its only
colour.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader_app.gui.looks.first_paint import no_ink
from reader_app.resources import resource
from reader_app.theme import Theme

AFTER_ICON = "\N{THREE-PER-EM SPACE}"  # style sheets know no space between a button's icon and its text
_SCALES = (1, 2, 3)


@cache
def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """The icon ``name`` drawn in ``colour`` (``"#RRGGBB"``), in ``disabled`` where its action is off.

    Raises FileNotFoundError where there is no such icon.
    """
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, colour, 16, scale))
        if disabled:
            made.addPixmap(pixmap(name, disabled, 16, scale), QIcon.Mode.Disabled)
    return made


def themed_icon(name: str, theme: Theme) -> QIcon:
    """The icon ``name`` in the second ink of ``theme``."""
    return icon(name, theme["ink-second"], theme["control-edge"])


@cache
def pixmap(name: str, colour: str, size: int = 16, scale: int = 1) -> QPixmap:
    """The icon ``name`` as a picture of ``size`` logical pixels at ``scale``."""
    drawing = _drawing(name, colour)
    picture = QPixmap(size * scale, size * scale)
    picture.fill(no_ink())
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(source.encode()))
