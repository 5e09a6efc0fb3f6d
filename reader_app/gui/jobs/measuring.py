"""Finds for every two tellings of the shelf which share of their wording is in common, one pair after the other.

It has a worker process of its own, started when a third text is opened, so that nobody who reads ever waits for it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from reader_app.comparison.model import Comparison
    from reader_app.gui.session.session import Session
    from reader_app.gui.session.shelf import Pair, Telling
    from reader_app.workers import Outcome, Workers

SHARE = "reader_app.comparison.compare:share_in_common"
_LANE, _LIMIT = "share", 60.0  # seconds for one pair


class Measuring(QObject):
    """Fills ``shelf.shares``; ``measured`` carries the pair that is known now.

    It goes on only while nothing is read and the pair that is shown has its wording, which it takes from there.
    """

    measured = Signal(object)
    _arrived = Signal(object)

    def __init__(self, session: Session, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._workers = workers
        self._under_way: tuple[Telling, Telling] | None = None
        self._arrived.connect(self._take)
        session.shelved.connect(self.drop_stale)
        session.compared.connect(self.take_comparison)
        session.comparison_refused.connect(self.go_on)
        session.work_changed.connect(self.go_on)
        self.go_on()

    def go_on(self) -> None:
        """Measure the next pair, at the next turn of the event loop."""
        QTimer.singleShot(0, self, self._start)

    def take_comparison(self, comparison: Comparison) -> None:
        """Take the share of the pair that is shown, as the Overview shows it."""
        pair = self.session.shelf.pair
        if pair:
            self._know(pair, comparison.summary.common)
        self.go_on()

    def drop_stale(self) -> None:
        """Stop measuring a telling that was closed or read again."""
        shelf = self.session.shelf
        if self._under_way and any(shelf.telling(one.number) is not one for one in self._under_way):
            self._workers.cancel(_LANE)
            self._under_way = None
        self.go_on()

    def _start(self) -> None:
        shelf, session = self.session.shelf, self.session
        busy = self._under_way is not None or (session.working and session.comparison is None)
        if busy or not shelf.in_use:
            return
        pair = next((pair for pair in shelf.pairs() if pair not in shelf.shares), None)
        tellings = [one for number in pair or () if (one := shelf.telling(number))]
        if len(tellings) == 2:
            a, b = tellings
            self._under_way = a, b
            given = (a.article, b.article)
            self._workers.run(_LANE, SHARE, *given, limit=_LIMIT, done=partial(self._send, self._under_way))

    def _send(self, asked: tuple[Telling, Telling], outcome: Outcome) -> None:
        """Runs on a thread of the pool: hand over to the window's own."""
        try:
            self._arrived.emit((asked, outcome))
        except RuntimeError:
            return  # the window is gone

    def _take(self, arrived: tuple[tuple[Telling, Telling], Outcome]) -> None:
        asked, outcome = arrived
        if asked is not self._under_way:
            return
        self._under_way = None
        pair = asked[0].number, asked[1].number
        if pair not in self.session.shelf.shares:
            self._know(pair, outcome.value if isinstance(outcome.value, float) else None)
        self.go_on()

    def _know(self, pair: Pair, share: float | None) -> None:
        if self.session.shelf.shares.get(pair, -1.0) != share:
            self.session.shelf.shares[pair] = share
            self.measured.emit(pair)
