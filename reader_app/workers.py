"""Run a pure function in a worker process: time limit, cancel, newest wins; no Qt.

A function is named by its dotted place, ``"package.module:function"``, and imported in the worker alone: the process
that asks never loads what it asks for.  Outcomes arrive on a thread of the pool; a window forwards them by a queued
signal.  The pool's own library is loaded by the first task: it takes as long as half of a window.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING

from reader_app.pickling import Pickled, packed

if TYPE_CHECKING:
    from concurrent.futures import Future

    from pebble import ProcessPool


SERVE = "--serve-reader"
"""The one argument that turns a packaged program, which is its own interpreter, into the child that reads files."""


class WorkerTimeout(Exception):
    """The task reached its time limit and its process was killed."""


class WorkerDied(Exception):
    """The process ended without an answer."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a task: ``value``, or ``error`` (the function's own, WorkerTimeout or WorkerDied).

    ``pickled`` is the value as it came from the worker; given to a later task in its place, it is sent as it is.
    """

    value: object = None
    error: BaseException | None = None
    pickled: Pickled | None = field(default=None, compare=False, repr=False)


def call(place: str, *arguments: object) -> Pickled:
    """Import ``"package.module:function"`` and call it, with pickled arguments unpacked; runs in the worker."""
    module, _, name = place.partition(":")
    given = (argument.unpacked() if isinstance(argument, Pickled) else argument for argument in arguments)
    return packed(getattr(import_module(module), name)(*given))


class Workers:
    """A pool of worker processes, started by the first task.

    A ``lane`` holds one task at a time: a newer one cancels the older, whose outcome is dropped.
    """

    def __init__(self, count: int = 2) -> None:
        self._count = count
        self._pool: ProcessPool | None = None
        self._lanes: dict[str, tuple[int, Future[Pickled]]] = {}
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._closed = False

    def run(
        self,
        lane: str,
        place: str,
        *arguments: object,
        limit: float,
        done: Callable[[Outcome], None],
    ) -> None:
        """Start ``place`` with ``arguments`` in ``lane``; ``done`` gets the outcome unless a newer task took the lane.

        ``limit`` is in seconds of wall time from the moment a worker takes the task.  Once the pool is closed nothing
        is started any more.
        """
        with self._lock:
            if self._closed:
                return
            number = next(self._numbers)
            older = self._lanes.get(lane)
            self._pool = self._pool or _pool(self._count)
            future = self._pool.schedule(call, args=(place, *arguments), timeout=limit)
            self._lanes[lane] = (number, future)
        if older:
            older[1].cancel()
        future.add_done_callback(lambda finished: self._finish(lane, number, finished, done))

    def cancel(self, lane: str) -> None:
        """Stop the task of ``lane``; its outcome is dropped."""
        with self._lock:
            task = self._lanes.pop(lane, None)
        if task:
            task[1].cancel()

    def close(self) -> None:
        """Stop all processes; outcomes under way are dropped."""
        with self._lock:
            self._closed = True
            self._lanes.clear()
        if self._pool:
            self._pool.stop()
            self._pool.join()

    def _finish(self, lane: str, number: int, future: Future[Pickled], done: Callable[[Outcome], None]) -> None:
        with self._lock:
            if self._lanes.get(lane, (0, None))[0] != number:
                return
            del self._lanes[lane]
        outcome = _outcome(future)
        if outcome:
            done(outcome)


def _pool(count: int) -> ProcessPool:
    import multiprocessing  # noqa: PLC0415 - see above

    from pebble import ProcessPool  # noqa: PLC0415

    return ProcessPool(max_workers=count, context=multiprocessing.get_context("spawn"))


def _outcome(future: Future[Pickled]) -> Outcome | None:
    from concurrent.futures import CancelledError, TimeoutError  # noqa: PLC0415 - see above

    from pebble import ProcessExpired  # noqa: PLC0415

    try:
        pickled = future.result()
        return Outcome(value=pickled.unpacked(), pickled=pickled)
    except CancelledError:
        return None
    except TimeoutError as error:
        return Outcome(error=WorkerTimeout(str(error)))
    except ProcessExpired as error:
        return Outcome(error=WorkerDied(str(error)))
    except Exception as error:  # noqa: BLE001 - handed on whole, to whoever asked
        return Outcome(error=error)
