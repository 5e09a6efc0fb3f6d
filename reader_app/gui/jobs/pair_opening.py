"""Two files opened as a pair over what is open: where one of them fails, its side is left empty.

The older text there would else be compared with a text that nobody set beside it.  While neither has come, or where
neither comes, what is open stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.target import Side

if TYPE_CHECKING:
    from reader_app.gui.jobs.jobs import Jobs


class PairOpening:
    """Knows of each side whether its file is awaited, shown, or failed.

    ``vacated`` are the sides left empty; what was said of the file that did not come stands there still.
    """

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._awaited: set[Side] = set()
        self._shown: set[Side] = set()
        self._failed: set[Side] = set()
        self.vacated: set[Side] = set()
        jobs.cancelled.connect(lambda _now: self.fail(*Side))

    def begin(self) -> None:
        """Both sides are opened."""
        self._awaited, self._shown, self._failed = set(Side), set(), set()

    def begin_again(self, side: Side, *, other: bool) -> None:
        """One side is opened once more, or with an ``other`` file; where both failed, that is no pair."""
        if other and not self._awaited and not self._shown:
            self._failed.clear()
        if side in self._failed:
            self._failed.discard(side)
            self._awaited.add(side)

    def show(self, side: Side) -> None:
        """That side shows what was read for it."""
        came = side in self._awaited
        self.leave(side)
        if came:
            self._shown.add(side)
        self._vacate()

    def leave(self, side: Side) -> None:
        """Nothing is awaited on that side any more: it shows, or is about to, what the reader wants there."""
        for sides in (self.vacated, self._awaited, self._failed):
            sides.discard(side)

    def fail(self, *sides: Side) -> None:
        """What was awaited on these sides does not come, or not before the reader says so."""
        came_to_nothing = self._awaited.intersection(sides)
        self._awaited -= came_to_nothing
        self._failed |= came_to_nothing
        self._vacate()

    def _vacate(self) -> None:
        outdated = self._failed if self._shown else set[Side]()
        self._failed = self._failed - outdated
        session = self._jobs.session
        for side in outdated:
            self.vacated.add(side)
            self._jobs.drop(f"people-{session.shelf.shown[side]}")
            self._jobs.leave_pair()
            refused = session.refusals[side]
            session.vacate(side)
            session.refusals[side] = refused
