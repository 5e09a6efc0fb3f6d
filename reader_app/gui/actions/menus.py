"""The menus of the window: their titles stand in the bar at once, ``actions`` fills them."""

from enum import StrEnum

from PySide6.QtWidgets import QMenu, QMenuBar

from reader_app.translation import QT_TRANSLATE_NOOP, translate


class Menu(StrEnum):
    """The menus, in the order of the menu bar."""

    FILE = QT_TRANSLATE_NOOP("menus", "&File")
    EDIT = QT_TRANSLATE_NOOP("menus", "&Edit")
    VIEW = QT_TRANSLATE_NOOP("menus", "&View")
    GO = QT_TRANSLATE_NOOP("menus", "&Go")
    COMPARE = QT_TRANSLATE_NOOP("menus", "&Compare")
    HELP = QT_TRANSLATE_NOOP("menus", "&Help")


def add_menus(bar: QMenuBar) -> dict[Menu, QMenu]:
    """Put the menus into ``bar``, still empty."""
    bar.setAccessibleName(translate("menus", "Menus"))
    added = {}
    for kind in Menu:
        added[kind] = bar.addMenu(translate("menus", kind))
        added[kind].setObjectName(f"menu-{kind.name.lower()}")
    return added
