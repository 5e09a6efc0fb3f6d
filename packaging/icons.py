"""Draws the program's icon from its one SVG: the sizes of the hicolor theme, and what Windows and macOS want.

``python packaging/icons.py build`` writes ``build/article-reader.ico`` and ``build/article-reader.icns``.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DESKTOP_NAME = "org.articlereader.reader"
PICTURE = Path(__file__).resolve().parents[1] / "resources/desktop" / f"{DESKTOP_NAME}.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SINGLE = {"ico": 256, "icns": 512}
"""The size for a kind of file that holds one picture, which the system then makes smaller."""


def drawn(size: int) -> QImage:
    """The icon, ``size`` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(PICTURE)).render(painter)
    painter.end()
    return image


def save(image: QImage, place: Path) -> None:
    """Write ``image`` as the ending of ``place`` says.  Raises SystemExit where that cannot be done."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(place)):
        raise SystemExit(f"cannot write {place}")


def write_theme(theme: Path) -> None:
    """Put the icon into the folder of the hicolor theme, for desktops that draw no SVG themselves."""
    for size in SIZES:
        save(drawn(size), theme / f"{size}x{size}/apps/{DESKTOP_NAME}.png")


if __name__ == "__main__":
    for kind, pixels in SINGLE.items():
        save(drawn(pixels), Path(sys.argv[1], f"article-reader.{kind}"))
