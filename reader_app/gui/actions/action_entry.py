"""What one action of the window is, and what it needs; the actions themselves stand in ``action_table``."""

from dataclasses import dataclass
from enum import StrEnum

from reader_app.gui.actions.menus import Menu


class Needs(StrEnum):
    """What must be there for an action to make sense; a closed list."""

    NOTHING = "nothing"
    ARTICLE = "article"
    PAIR = "pair"
    WORDING = "wording"
    ROW = "row"
    PAIRED_ROW = "paired-row"
    QUOTES = "quotes"
    QUOTE = "quote"
    TARGET = "target"
    UNDO = "undo"
    REDO = "redo"
    ENCODING = "encoding"
    PAGE = "page"
    CHANGES = "changes"
    CHAPTERS = "chapters"
    SHELF = "shelf"


@dataclass(frozen=True, slots=True)
class Entry:
    """One action.

    ``keys`` are shortcuts in Qt's portable spelling, the first is shown in menus.  ``section`` numbers parts of a menu
    that a rule divides.  With ``view`` the action sets ``Session.view[view]``: to ``value``, or, where ``value`` is
    None, to the opposite of what it is; such an action asks the window for nothing.  ``submenu`` is the text of the
    menu inside the menu.
    """

    id: str
    text: str
    menu: Menu
    section: int = 0
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    view: str = ""
    value: object = None
    submenu: str = ""
    short: str = ""
