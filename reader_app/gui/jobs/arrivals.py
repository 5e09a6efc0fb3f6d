"""Texts that were read and wait for the reader's word, where unsaved work would go with what they replace.

Nobody is asked before a file could be read: one that is refused replaces nothing.  Of a pair the question waits until
both files have come or failed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from reader_app.gui.jobs.jobs import Jobs
    from reader_app.target import Side

    Ask = Callable[[Callable[[], object], Collection[int], Callable[[], object]], object]


class Arrivals:
    """What has arrived for the sides of ``jobs``, to be shown; ``ask`` calls the first or the last it is given."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.ask: Ask | None = None
        self._asked_about: set[Side] = set()
        self._held: dict[Side, Callable[[], object]] = {}
        self._question: object = None  # what tells the last one from those before it
        jobs.cancelled.connect(lambda _now: self._held.clear())

    def ask_about(self, side: Side) -> None:
        """Ask before what arrives next on that side is shown."""
        self._asked_about.add(side)

    def leave(self, side: Side) -> None:
        """Something else is wanted there."""
        self._asked_about.discard(side)
        self._held.pop(side, None)

    def holds(self, side: Side) -> bool:
        """Whether a text for that side waits for an answer."""
        return side in self._held

    def take(self, side: Side, show: Callable[[], object]) -> None:
        """Call ``show``, which replaces what is open on that side: now, or once the reader agrees."""
        if side in self._asked_about and self._is_at_stake(side):
            self._held[side] = show
            self.settle()
        else:
            self.leave(side)
            show()

    def settle(self) -> None:
        """Ask about what waits, unless more is being read that may come with it."""
        lanes = (f"{work}-{side}" for work in ("open", "read") for side in self._asked_about)
        if self._held and self.ask is not None and not any(map(self._jobs.is_under_way, lanes)):
            self._question = object()
            shown = self._jobs.session.shelf.shown
            self.ask(self._show, {shown[side] for side in self._held}, partial(self._withdraw, self._question))

    def _is_at_stake(self, side: Side) -> bool:
        """Whether unsaved work would go with what is open on that side; a shelf that is in use keeps it."""
        shelf = self._jobs.session.shelf
        number = shelf.shown[side]
        return not shelf.in_use and any(number in (a.number, b.number) for a, b, _ in shelf.unsaved())

    def _show(self) -> None:
        while self._held:
            side = next(iter(self._held))
            show = self._held[side]
            self.leave(side)
            show()

    def _withdraw(self, question: object) -> None:
        """Let everything be, if that was the last question."""
        if question is self._question:
            readings, articles = self._jobs.readings, self._jobs.session.articles
            for side in tuple(self._held):
                self.leave(side)
                article = articles[side]
                if article is not None:
                    readings.take_shown(side, article)
                readings.stop(side)
