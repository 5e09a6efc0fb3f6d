"""The action table made alive: one QAction a row, kept in step with the session.

An action either changes the view (``Entry.view``) or asks the window, by ``requested``, for the work of that id.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.gui.actions.action_entry import Entry, Needs
from reader_app.gui.actions.action_table import TABLE
from reader_app.gui.actions.menus import Menu
from reader_app.gui.looks.icons import AFTER_ICON, themed_icon
from reader_app.gui.session.session import Session
from reader_app.gui.session.sources import choices_of
from reader_app.target import Side, TargetKind
from reader_app.theme import Theme
from reader_app.translation import translate

_CHOSEN = {"encoding": Needs.ENCODING, "whole": Needs.PAGE, "changes": Needs.CHANGES, "chapter": Needs.CHAPTERS}
_AT_A_PLACE = ("counterpart", "mark-reviewed", "write-note", "copy-citation", "pair-paragraphs", "unpair", "find")
REVIEWED = "mark-reviewed"  # says of the row in focus whether it is
_NEVER_BESIDE = frozenset({"mode"})  # views whose buttons show their icon or their text, never both


class Actions(QObject):
    """The actions of one window.  ``requested`` carries the id of an action that the window has to see to."""

    requested = Signal(str)

    def __init__(self, session: Session, theme: Theme, window: QWidget, table: Iterable[Entry] = TABLE) -> None:
        super().__init__(window)
        self.session = session
        self._entries = {entry.id: entry for entry in table}
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._theme, self._tinted = theme, False
        self._has: frozenset[Needs] | None = None
        for entry in self._entries.values():
            self._actions[entry.id] = self._made(entry, window)
        for signal in (session.article_opened, session.compared, session.row_chosen, session.target_chosen):
            signal.connect(self.enable)
        session.shelved.connect(self.enable)
        session.corrections.changed.connect(self.enable)
        for signal in (session.compared, session.row_chosen, session.corrections.reviewed_changed):
            signal.connect(self._check_reviewed)
        session.view_changed.connect(self.check)
        self.enable()
        self.check()

    def __getitem__(self, name: str) -> QAction:
        """The action of that id.  Raises KeyError where there is none."""
        return self._actions[name]

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __contains__(self, name: object) -> bool:
        """Whether there is an action of that id."""
        return name in self._entries

    def entry(self, name: str) -> Entry:
        """The row of the table.  Raises KeyError where there is none."""
        return self._entries[name]

    def apply_theme(self, theme: Theme) -> None:
        """Draw the icons for ``theme``, when a menu or the toolbar first shows them."""
        self._theme = theme
        if self._tinted:
            self._tinted = False
            self.tint()

    def drawings(self) -> Iterator[Callable[[], object]]:
        """What draws the icons one at a time; ``tint`` finds them drawn."""
        names = dict.fromkeys(entry.icon for entry in self if entry.icon)
        return (partial(themed_icon, name, self._theme) for name in names)

    def tint(self) -> None:
        """Draw the icons now; an empty window that shows none does not wait for them."""
        if self._tinted:
            return
        self._tinted = True
        for name, entry in self._entries.items():
            if entry.icon:
                self._actions[name].setIcon(themed_icon(entry.icon, self._theme))

    def rebind(self, name: str, keys: Iterable[str]) -> None:
        """Give one action other shortcuts, in Qt's portable spelling."""
        action = self._actions[name]
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setToolTip(tooltip(self.short_text(name), action))

    def keys_of(self, name: str) -> tuple[str, ...]:
        """The shortcuts that an action has now, in Qt's portable spelling."""
        portable = QKeySequence.SequenceFormat.PortableText
        return tuple(key.toString(portable) for key in self._actions[name].shortcuts())

    def shown_key(self, name: str) -> str:
        """The first shortcut of an action as this system writes it, else what the menu calls the action."""
        key = self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return key or self.short_text(name)

    def short_text(self, name: str) -> str:
        """What a toolbar calls the action: its short text, or the menu's without mnemonic and dots."""
        entry = self._entries[name]
        return plain_text(translate("menus", entry.short or entry.text))

    def fill(self, menus: Mapping[Menu, QMenu]) -> None:
        """Put the actions into the ``menus``."""
        for kind, menu in menus.items():
            menu.aboutToShow.connect(self.tint)
            _fill(menu, [(e, self._actions[e.id]) for e in self._entries.values() if e.menu is kind])

    def put_on(self, page: QWidget) -> None:
        """Give ``page`` the actions on the place one points at, for its context menu."""
        page.addActions([self._actions[name] for name in _AT_A_PLACE if name in self])

    def enable(self) -> None:
        """Switch actions on and off as the session has it."""
        has = holdings(self.session)
        if has != self._has:
            self._has = has
            for name, entry in self._entries.items():
                self._actions[name].setEnabled(entry.needs in has)

    def check(self) -> None:
        """Check the actions that say what the view is."""
        for name, entry in self._entries.items():
            if entry.view:
                now = self.session.view[entry.view]
                self._actions[name].setChecked(bool(now) if entry.value is None else now == entry.value)

    def _check_reviewed(self) -> None:
        """Check the mark of the row in focus."""
        if REVIEWED in self:
            self._actions[REVIEWED].setChecked(self.session.row >= 0 and self.session.is_reviewed(self.session.row))

    def _made(self, entry: Entry, window: QWidget) -> QAction:
        action = QAction(translate("menus", entry.text), window)
        action.setObjectName(entry.id)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(tooltip(self.short_text(entry.id), action))
        beside = bool(entry.icon) and entry.view not in _NEVER_BESIDE
        action.setIconText(AFTER_ICON * beside + self.short_text(entry.id))
        if entry.view or entry.id == REVIEWED:
            action.setCheckable(True)
            action.setIconVisibleInMenu(False)  # in its place the menu shows which one is chosen
            if entry.value is not None:
                self._groups.setdefault(entry.view, QActionGroup(self)).addAction(action)
        action.triggered.connect(lambda _checked=False: self._ask(entry))
        window.addAction(action)
        return action

    def _ask(self, entry: Entry) -> None:
        if not entry.view:
            self.requested.emit(entry.id)
            return
        now = self.session.view[entry.view]
        self.session.set_view(entry.view, not now if entry.value is None else entry.value)
        self.check()
        if entry.view == "tab":
            self.requested.emit(entry.id)


def holdings(session: Session) -> frozenset[Needs]:
    """What the session can offer to actions now."""
    opened = [article for article in session.articles.values() if article]
    compared, mine = session.comparison, session.corrections
    there = {
        Needs.NOTHING: True,
        Needs.ARTICLE: opened,
        Needs.PAIR: len(opened) == len(Side),
        Needs.SHELF: session.shelf.in_use,
        Needs.WORDING: compared,
        Needs.QUOTES: compared and compared.quotes,
        Needs.ROW: compared and session.row >= 0,
        Needs.PAIRED_ROW: compared
        and session.row >= 0
        and compared.rows[session.row].a
        and compared.rows[session.row].b,
        Needs.TARGET: compared and session.target,
        Needs.QUOTE: compared and session.target and session.target.kind is TargetKind.QUOTE,
        Needs.UNDO: compared and mine.can_undo,
        Needs.REDO: compared and mine.can_redo,
    }
    chosen = {_CHOSEN[choice] for article in opened for choice in choices_of(article)}
    return frozenset(chosen | {need for need, has in there.items() if has})


def plain_text(text: str) -> str:
    """A menu text without its mnemonic mark and dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def tooltip(text: str, action: QAction) -> str:
    """A tool tip that names the first shortcut too."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return translate("menus", "{action} ({key})").format(action=text, key=key) if key else text


def _fill(menu: QMenu, entries: list[tuple[Entry, QAction]]) -> None:
    """Put actions into ``menu``: a rule between sections, submenus where an entry names one."""
    inner: dict[str, QMenu] = {}
    section = 0
    for entry, action in entries:
        if entry.section != section:
            menu.addSeparator()
            section = entry.section
        if not entry.submenu:
            menu.addAction(action)
            continue
        if entry.submenu not in inner:
            inner[entry.submenu] = menu.addMenu(translate("menus", entry.submenu))
        inner[entry.submenu].addAction(action)
