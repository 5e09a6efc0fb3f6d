"""The two faces of the window, the same on every machine: Source Serif 4 for texts, Noto Sans for labels.

Both come as variable TrueType: the weight and, for the text face, the optical size are axes that Qt does not set by
itself.  A weight asked for by ``setWeight`` draws the regular cut smeared, so the axis alone is set.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from reader_app.resources import eastern_font_files, font_files

TEXT_FAMILIES = ["Source Serif 4", "Frank Ruhl Libre", "Noto Sans Arabic"]
LABEL_FAMILIES = ["Noto Sans", "Noto Sans Arabic"]
_PACKAGES = ("source-serif-4", "noto-sans", "noto-sans-arabic", "frank-ruhl-libre")
_REGULAR = 400
_SMALLEST_OPTICAL, _LARGEST_OPTICAL = 8.0, 60.0


def load_fonts() -> None:
    """Make the shipped faces known to Qt; needs a QGuiApplication, does nothing the second time."""
    _load(id(QGuiApplication.instance()))


@cache
def _load(_application: int) -> None:
    for package in _PACKAGES:
        for file in font_files(package):
            QFontDatabase.addApplicationFont(str(file))


def load_eastern_fonts() -> None:
    """Make the faces of the extra ``cjk`` known to Qt, which falls back on them; does nothing the second time."""
    _load_eastern(id(QGuiApplication.instance()))


@cache
def _load_eastern(_application: int) -> None:
    for file in eastern_font_files():
        QFontDatabase.addApplicationFont(str(file))


@cache
def text_font(points: float, *, weight: int = _REGULAR, italic: bool = False) -> QFont:
    """The text face at ``points`` of 1/72 inch at 96 dots an inch; ``weight`` 200 to 900.

    Fonts are shared: copy before changing one.
    """
    font = _sized(TEXT_FAMILIES, points, weight, italic)
    font.setVariableAxis(QFont.Tag("opsz"), min(max(points, _SMALLEST_OPTICAL), _LARGEST_OPTICAL))
    return font


@cache
def label_font(points: float = 9.5, *, weight: int = _REGULAR, italic: bool = False) -> QFont:
    """The label face at ``points``; ``weight`` 100 to 900.  Fonts are shared: copy before changing one."""
    return _sized(LABEL_FAMILIES, points, weight, italic)


def _sized(families: list[str], points: float, weight: int, italic: bool) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPointSizeF(points * 96 / QGuiApplication.primaryScreen().logicalDotsPerInchY())
    font.setVariableAxis(QFont.Tag("wght"), weight)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
