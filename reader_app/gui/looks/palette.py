"""From a theme to Qt: colours, the palette that Fusion draws with, and the one style sheet of the window.

A theme is data (``reader_app.theme``); this file alone knows how it reaches widgets.  Fonts are not set here, see
``fonts``.
"""

from functools import cache

from PySide6 import QtCore
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.resources import resource
from reader_app.target import Side
from reader_app.theme import Theme, load

_ROLES = {
    QPalette.ColorRole.Window: "chrome",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "page",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink-furniture",
    QPalette.ColorRole.Button: "control",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "ink",
    QPalette.ColorRole.ToolTipBase: "control",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "b-badge",
    QPalette.ColorRole.HighlightedText: "badge-letter",
    QPalette.ColorRole.Link: "b-text",
    QPalette.ColorRole.LinkVisited: "b-text",
    QPalette.ColorRole.Light: "control",
    QPalette.ColorRole.Midlight: "hair",
    QPalette.ColorRole.Mid: "control-edge",
    QPalette.ColorRole.Dark: "ribbon-edge",
    QPalette.ColorRole.Shadow: "control-edge",
}


@cache
def _rgba(code: str) -> int:
    return QColor.fromString(code).rgba()


def colour(theme: Theme, role: str) -> QColor:
    """The colour of ``role`` in ``theme``.  Raises KeyError for a role that themes do not have."""
    return QColor.fromRgba(_rgba(theme[role]))  # asking for QColor(...) would make all of Qt's namespace


def line_pen(line: QColor, style: str, *, strong: bool) -> QPen:
    """The pen of an underline: A dotted, B solid, as the theme has it."""
    if style == "dotted":
        pen = QPen(line, 2.0 if strong else 1.5)
        pen.setDashPattern([1.0, 1.0])
    else:
        pen = QPen(line, 1.7 if strong else 1.2)
    pen.setCapStyle(QtCore.Qt.PenCapStyle.FlatCap)
    return pen


def edge_pen(theme: Theme, side: Side, *, strong: bool = False) -> QPen:
    """The pen for the edge of a stretch that one telling alone has."""
    ink = colour(theme, f"{side}-line" if strong else f"{side}-line-quiet")
    if theme.lines[side] == "dotted":
        pen = QPen(ink, 1.1)
        pen.setDashPattern([1.6 / 1.1, 2.4 / 1.1])
    else:
        pen = QPen(ink, 1.0)
    pen.setCapStyle(QtCore.Qt.PenCapStyle.FlatCap)
    return pen


def dress(window: QWidget, theme: Theme) -> None:
    """Give the application the palette of ``theme``, and ``window`` its style sheet."""
    QApplication.setPalette(palette_of(theme))
    window.setStyleSheet(stylesheet(theme))


def palette_of(theme: Theme) -> QPalette:
    """The palette of ``theme``, for ``QApplication.setPalette`` under the Fusion style."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, colour(theme, name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour(theme, "ink-furniture"))
    return palette


def stylesheet(theme: Theme) -> str:
    """The style sheet of the window in ``theme``; widgets are named by ``setObjectName`` and ``setProperty``."""
    tick = resource("themes", f"tick-on-{'dark' if theme.name == 'dark' else 'light'}.svg")
    sheet = _SHEET.replace("@tick@", tick.as_posix())
    for role in sorted(theme.colours, key=len, reverse=True):
        sheet = sheet.replace(f"@{role}@", theme[role])
    return sheet


_SHEET = """
QToolTip { color: @ink@; background: @control@; border: 1px solid @control-edge@; padding: 4px 6px; }
QMenuBar { background: @chrome@; color: @ink@; spacing: 2px; padding: 1px 8px; }
QMenuBar::item { padding: 4px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @pressed@; }
QMenu { background: @control@; color: @ink@; border: 1px solid @control-edge@; padding: 5px; menu-scrollable: 1; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 5px; }
QMenu::item:selected { background: @pressed@; color: @ink@; }
QMenu::item:disabled { color: @ink-furniture@; }
QMenu::separator { height: 1px; background: @hair@; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 6px; }
QMenu::indicator:checked { image: url("@tick@"); }
QToolBar { background: @chrome@; border: none; border-bottom: 1px solid @hair@; spacing: 0; padding: 0; }
QToolBar QFrame#rule { border: none; border-left: 1px solid @control-edge@; margin-left: 10px; margin-right: 10px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; color: @ink@;
              padding: 4px 8px; }
QToolButton:hover { background: @pressed@; }
QToolButton:pressed { background: @pressed@; border-color: @control-edge@; }
QToolButton:focus { border: 1px solid @ink@; }
QToolButton:disabled { color: @ink-furniture@; }
QToolButton::menu-indicator { image: none; width: 0; }
QFrame#shelf { background: @chrome@; border: none; border-bottom: 1px solid @hair@; }
QFrame#shelf QToolButton:checked { background: @pressed@; }
QFrame#segments { background: @pressed@; border: 1px solid @pressed@; border-radius: 7px; }
QFrame#segments[contrast="true"] { border-color: @control-edge@; }
QFrame#segments QToolButton { color: @ink-second@; padding: 3px 9px; border-radius: 6px; }
QFrame#segments QToolButton:checked { background: @control@; color: @ink@; border: 1px solid @control-edge@; }
QFrame#segments QToolButton:focus { border: 1px solid @ink@; }
QFrame#segments QToolButton:checked:focus { border: 1px dashed @ink@; }
QToolButton[chip="true"] { color: @ink-second@; padding: 2px 4px; border-radius: 5px; }
QToolButton[chip="true"][icon="true"] { padding: 2px 0; }
QToolButton[chip="true"]:checked { background: @pressed@; color: @ink@; }
QToolButton[chip="true"]:focus { border: 1px solid @ink@; }
QPushButton { background: @control@; border: 1px solid @control-edge@; border-radius: 6px; color: @ink@;
              padding: 5px 12px; }
QPushButton:hover { background: @pressed@; }
QPushButton:focus { border: 1px solid @ink@; }
QPushButton:disabled { color: @ink-furniture@; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLineEdit { background: @control@; color: @ink@; border: 1px solid @control-edge@; border-radius: 5px;
            padding: 4px 7px; selection-background-color: @b-badge@; selection-color: @badge-letter@; }
QLineEdit:focus { border: 1px solid @ink@; }
QCheckBox { border: 1px solid transparent; border-radius: 4px; padding: 2px 4px; }
QCheckBox:focus { border: 1px solid @ink@; }
QPlainTextEdit { background: @page@; color: @ink@; border: 1px solid @hair@; border-radius: 5px; }
QPlainTextEdit:focus { border: 1px solid @ink@; }
QWidget#sidebar, QWidget#detail, QWidget#panel { background: @panel@; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; color: @ink-second@;
               padding: 8px 0 9px 0; margin: 0 10px; }
QTabBar::tab:selected { color: @ink@; border-bottom: 2px solid @ink@; }
QTabBar::tab:hover { color: @ink@; }
QTabBar::tab:focus { color: @ink@; border-bottom: 2px dashed @ink@; }
QTabBar[room="7"]::tab { margin: 0 7px; }
QTabBar[room="5"]::tab { margin: 0 5px; }
QTabBar[room="4"]::tab { margin: 0 4px; }
QTabBar[room="2"]::tab { margin: 0 2px; }
QTreeView::item { padding: 4px 3px; }
QHeaderView::section { background: @chrome@; color: @ink-second@; border: none; border-bottom: 1px solid @hair@;
                       padding: 5px 6px; }
QListView#cards { background: @panel@; border: none; outline: none; }
QScrollArea { background: transparent; border: none; }
QStatusBar, QWidget#statusline { background: @chrome@; color: @ink-second@; border-top: 1px solid @hair@; }
QStatusBar::item { border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @overview-bar@; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @ribbon-edge@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[tone="second"] { color: @ink-second@; }
QLabel[tone="furniture"] { color: @ink-furniture@; }
QWidget#page { background: @page@; }
QLabel#foot { color: @ink-second@; border-top: 1px solid @hair@; padding: 7px 18px 7px 20px; }
QFrame#hair { background: @hair@; border: none; }
QPushButton#linkline { color: @ink@; background: transparent; border: none; text-align: left; padding: 0; }
QPushButton#linkline:disabled { color: @ink@; }
QFrame#sidehead { background: transparent; border: none; border-bottom: 1px solid @hair@; }
QWidget#sidebar { border-left: 1px solid @hair@; }
"""


def current_theme(wanted: str) -> Theme:
    """The theme of that name; ``"system"`` follows what the desktop says, light where it says nothing."""
    if wanted == "system":
        hints = QGuiApplication.styleHints()
        dark = hints.colorScheme() is QtCore.Qt.ColorScheme.Dark
        contrast = hints.accessibility().contrastPreference() is QtCore.Qt.ContrastPreference.HighContrast
        wanted = "high-contrast" if contrast else "dark" if dark else "light"
    return load(wanted)
