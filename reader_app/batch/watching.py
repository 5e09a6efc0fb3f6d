"""A time limit on each pair: where it is reached the worker ends at once, whatever holds it up.

A thread of ours could not do that, since some engines hold the interpreter while they work; ``faulthandler`` keeps
its time outside the interpreter.
"""

import faulthandler
import os
import time
from types import TracebackType

RESOLUTION = 0.25
"""Seconds after which the clock is set anew; setting it for every pair would cost more than a small pair does."""


class Watch:
    """Ends this process when more than ``limit`` seconds, and RESOLUTION at most, pass between two calls of ``begin``.

    Used with ``with``; one a process at a time.
    """

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._set = float("-inf")

    def __enter__(self) -> "Watch":
        """Nothing is watched before ``begin``."""
        self._void = open(os.devnull, "wb")  # noqa: PTH123 - closed on leaving
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.rest()
        self._void.close()

    def begin(self) -> None:
        """A pair begins."""
        now = time.monotonic()
        if now - self._set > RESOLUTION:
            self._set = now
            faulthandler.dump_traceback_later(self._limit + RESOLUTION, exit=True, file=self._void)

    def rest(self) -> None:
        """What comes now has a time limit of its own."""
        self._set = float("-inf")
        faulthandler.cancel_dump_traceback_later()
