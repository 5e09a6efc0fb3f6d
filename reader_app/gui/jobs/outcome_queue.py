"""Outcomes on their way from the threads that bring them to the window, which takes and paints them one by one.

Two texts that arrive together would else be set and painted at once, which blocks the window twice as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from reader_app.gui.looks.after_paint import when_painted

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class OutcomeQueue(QObject, Generic[T]):
    """Calls ``take`` in the thread of ``parent`` with what is sent; ``held`` is what waits to be let in, if anything.

    What is sent in that thread itself is taken at once.
    """

    _arrived = Signal(object)

    def __init__(self, take: Callable[[T], object], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self.held: list[T] | None = None
        self._waiting: list[T] | None = None  # what came by threads since one was taken that is not painted yet
        self._arrived.connect(self._take_posted)

    def hold(self) -> None:
        """Keep what arrives until ``let_in`` is called."""
        self.held = []

    def let_in(self) -> None:
        """Take what is held, each painted before the next; from then on all is taken as it comes."""
        if self.held:
            try:
                self._take(self.held.pop(0))
            finally:  # a fault in one must not keep the others away
                when_painted(self, self.let_in)
        else:
            self.held = None

    def send(self, arrived: T) -> None:
        """Hand ``arrived`` over, on any thread."""
        try:
            here = QThread.currentThread() == self.thread()
            if not here:
                self._arrived.emit(arrived)
        except RuntimeError:  # the window is gone, and with it everybody who wanted to know
            return
        if here:
            self._receive(arrived)

    def _receive(self, arrived: T) -> None:
        (self._take if self.held is None else self.held.append)(arrived)

    def _take_posted(self, arrived: T) -> None:
        if self._waiting is None:
            self._waiting = [arrived]
            self._take_next()
        else:
            self._waiting.append(arrived)

    def _take_next(self) -> None:
        if self._waiting:
            try:
                self._receive(self._waiting.pop(0))
            finally:
                when_painted(self, self._take_next)
        else:
            self._waiting = None
