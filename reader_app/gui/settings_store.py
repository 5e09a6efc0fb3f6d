"""Keeps the settings in step with what the reader does: view, shortcuts, recent pairs, the window's place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer, Signal

from reader_app.gui.session.settings import RecentPair, Settings, lasting, read_settings, write_settings
from reader_app.lazy_import import lazy
from reader_app.target import Side

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader_app.article.model import Article
    from reader_app.gui.actions.actions import Actions
    from reader_app.gui.pages import pane_head
    from reader_app.gui.session.session import Session
else:
    dt, pane_head = lazy("datetime"), lazy("reader_app.gui.pages.pane_head")

_REMEMBERED = ("layout", "mode", "theme", "tab", "linked", "overview", "detail", "sidebar", "zoom")
_READING = tuple(f"{step}-{side}" for step in ("open", "read") for side in Side)  # lanes of work
_FRAME = QSize(16, 48)  # px that a desktop's borders and title bar take at most, unknown before the window is shown
_DELAY = 400  # milliseconds between a change and its writing


class SettingsStore(QObject):
    """The settings of one window; ``pairs_changed`` carries the recent pairs, ``complained`` a sentence.

    ``under_way`` says of a lane of work whether it is running: a pair that only stands beside a text still being read
    is not remembered.
    """

    pairs_changed = Signal(object)
    complained = Signal(str)

    actions: Actions

    def __init__(self, session: Session, path: Path, under_way: Callable[[str], bool] = lambda _lane: False) -> None:
        super().__init__()
        self._under_way = under_way
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
        session.work_changed.connect(self._take_pair)

    def bind(self, actions: Actions) -> None:
        """Give ``actions`` the shortcuts that are remembered, and keep those that they get."""
        self.actions = actions
        for name, keys in self.settings.shortcuts.items():
            if name in actions:
                actions.rebind(name, keys)

    def place_window(self, window: QWidget) -> None:
        """Put ``window`` where it was; where no place is remembered, give it its first size."""
        place = QByteArray.fromHex(self.settings.geometry.encode())
        if place.isEmpty() or not window.restoreGeometry(place):
            window.resize(first_size(window.screen().availableSize()))

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

    def keep_pair(self, a: Article, b: Article, saved: str = "") -> None:
        """Have these two as the newest of the recent pairs; ``saved`` is the file that holds the comparison."""
        title_a, title_b = (pane_head.title_of(article) for article in (a, b))
        today = dt.datetime.now(dt.UTC).astimezone().date().isoformat()
        before = self.settings.pairs
        self._change(self.settings.with_pair(RecentPair(a.origin.path, b.origin.path, title_a, title_b, today, saved)))
        if self.settings.pairs != before:
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
            self._change(replace(self.settings, view={**self.settings.view, name: lasting(self.session.view, name)}))

    def _take_pair(self, _now: object) -> None:
        a, b = (self.session.articles[side] for side in Side)
        if not a or not b or self.session.comparison is None or any(map(self._under_way, _READING)):
            return
        saved = self.session.shelf.record().path
        if saved or (a.origin.path and b.origin.path and not self.session.shelf.in_use):
            self.keep_pair(a, b, saved)


def first_size(available: QSize) -> QSize:
    """The size of the first window in px: 1440 by 900, or what a screen with so much ``available`` holds."""
    return QSize(1440, 900).boundedTo(available - _FRAME)
