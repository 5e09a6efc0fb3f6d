"""Keeps the settings in step with what the reader does: view, shortcuts, recent pairs, the window's place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal

from reader_app.gui.settings import RecentPair, Settings, read_settings, write_settings
from reader_app.later import later
from reader_app.target import Side

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader_app.gui.actions import Actions
    from reader_app.gui.session import Session
else:
    dt = later("datetime")

_REMEMBERED = ("layout", "mode", "theme", "tab", "linked", "overview", "detail", "sidebar", "zoom")
_DELAY = 400  # milliseconds between a change and its writing


class Memory(QObject):
    """The settings of one window; ``pairs_changed`` carries the recent pairs, ``complained`` a sentence."""

    pairs_changed = Signal(object)
    complained = Signal(str)

    actions: Actions

    def __init__(self, session: Session, path: Path) -> None:
        super().__init__()
        self.session, self.path = session, path
        self.settings, self.notice = read_settings(path)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self.write)
        for name, value in self.settings.view.items():
            session.set_view(name, value)
        session.view_changed.connect(self._take_view)
        session.compared.connect(self._take_pair)

    def bind(self, actions: Actions) -> None:
        """Give ``actions`` the shortcuts that are remembered, and keep those that they get."""
        self.actions = actions
        for name, keys in self.settings.shortcuts.items():
            if name in actions:
                actions.rebind(name, keys)

    def restore_window(self, window: QWidget) -> bool:
        """Put ``window`` where it was; False where no place is remembered."""
        place = QByteArray.fromHex(self.settings.geometry.encode())
        return not place.isEmpty() and window.restoreGeometry(place)

    def keep_window(self, window: QWidget) -> None:
        """Remember where ``window`` is and write everything now."""
        place = bytes(window.saveGeometry().toHex().data()).decode()
        self.settings = replace(self.settings, geometry=place)
        self.write()

    def rebind(self, name: str, keys: tuple[str, ...]) -> None:
        """Give an action other shortcuts from now on; the table's own are not kept."""
        self.actions.rebind(name, keys)
        kept = {**self.settings.shortcuts, name: keys}
        if keys == self.actions.entry(name).keys:
            del kept[name]
        self._change(replace(self.settings, shortcuts=kept))

    def forget_pair(self, pair: RecentPair) -> None:
        """Drop a pair from the recent ones."""
        self._change(self.settings.without_pair(pair))
        self.pairs_changed.emit(self.settings.pairs)

    def write(self) -> None:
        """Write what has changed, now."""
        self._timer.stop()
        problem = write_settings(self.path, self.settings)
        if problem:
            self.complained.emit(problem)

    def _change(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self._timer.start()

    def _take_view(self, name: str) -> None:
        if name in _REMEMBERED:
            self._change(replace(self.settings, view={**self.settings.view, name: self.session.view[name]}))

    def _take_pair(self) -> None:
        a, b = (self.session.articles[side] for side in Side)
        if self.session.shelf.in_use or not (a and b and a.origin.path and b.origin.path):
            return
        titles = [article.title or article.origin.name for article in (a, b)]
        today = dt.datetime.now(dt.UTC).astimezone().date().isoformat()
        self._change(self.settings.with_pair(RecentPair(a.origin.path, b.origin.path, titles[0], titles[1], today)))
        self.pairs_changed.emit(self.settings.pairs)
