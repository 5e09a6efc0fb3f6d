"""Reader processes for a window: some that are warm, each asked by a thread of its own.

They are used as ``workers.Workers`` are: a lane holds one request at a time, a newer one takes its place.  But what
they answer is never unpickled: it comes as checked JSON (``wire``), for a hostile file may have taken a reader over.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader_app.workers import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader_app.intake.isolation.reader_process import ReaderProcess

_PAUSE = 0.04  # seconds between two words about how far a request is


@dataclass(slots=True, eq=False)
class _Task:
    """One request; ``process`` works on it, ``heard`` is when it last told how far it is (monotonic seconds)."""

    lane: str
    kind: str
    given: tuple[object, ...]
    limit: float
    done: Callable[[Outcome], None]
    process: ReaderProcess | None = None
    heard: float = 0.0


class Readers:
    """At most ``count`` reader processes; one is started with each of the first requests, and replaced when it dies.

    ``told`` is called, on a thread of theirs, with a lane and how many bytes of all are done.
    """

    def __init__(self, count: int = 2) -> None:
        self.told: Callable[[str, int, int], object] = lambda _lane, _done, _whole: None
        self._count = count
        self._threads: list[threading.Thread] = []
        self._waiting: deque[_Task] = deque()
        self._lanes: dict[str, _Task] = {}
        self._changed = threading.Condition()
        self._closed = False

    def run(self, lane: str, kind: str, *given: object, limit: float, done: Callable[[Outcome], None]) -> None:
        """Ask for ``kind`` (``requests``) in ``lane``; ``done`` gets the outcome unless a newer one took the lane.

        ``limit`` is in seconds of wall time from the moment a reader takes the request.  Once they are closed nothing
        is started any more.
        """
        with self._changed:
            if self._closed:
                return
            self._drop(lane)
            task = self._lanes[lane] = _Task(lane, kind, given, limit, done)
            self._waiting.append(task)
            if len(self._threads) < self._count:
                thread = threading.Thread(target=self._work, name=f"reader-{len(self._threads)}", daemon=True)
                self._threads.append(thread)
                thread.start()
            self._changed.notify()

    def cancel(self, lane: str) -> None:
        """Stop the request of ``lane``, with its process where one works on it; its outcome is dropped."""
        with self._changed:
            self._drop(lane)

    def close(self) -> None:
        """Stop all processes; outcomes under way are dropped."""
        with self._changed:
            self._closed = True
            for lane in tuple(self._lanes):
                self._drop(lane)
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()

    # -- inside ----------------------------------------------------------------------------------------------

    def _drop(self, lane: str) -> None:
        task = self._lanes.pop(lane, None)
        if task and task.process:
            task.process.kill()
        elif task and task in self._waiting:
            self._waiting.remove(task)

    def _work(self) -> None:
        """One thread: a process, and requests for it until the end."""
        process = self._started(None)
        while (task := self._next()) is not None:
            process = self._started(process)
            outcome = self._outcome(process, task)
            with self._changed:
                task.process = None
                wanted = self._lanes.get(task.lane) is task
                if wanted:
                    del self._lanes[task.lane]
            if wanted:
                task.done(outcome)
            del task, outcome  # the bytes of a file and what came of them, while nothing is asked
            process = self._started(process)
        if process:
            process.close()

    def _next(self) -> _Task | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            return None if self._closed else self._waiting.popleft()

    def _started(self, process: ReaderProcess | None) -> ReaderProcess | None:
        """``process``, or a new one where it is dead; None where the system gives none, now."""
        if (process and process.alive) or self._closed:
            return process
        from reader_app.intake.isolation.reader_process import ReaderProcess  # noqa: PLC0415 - a window is painted before

        if process:
            process.close()
        try:
            return ReaderProcess(warm=True)
        except OSError:
            return None  # the next request tries again, and says so

    def _outcome(self, process: ReaderProcess | None, task: _Task) -> Outcome:
        from reader_app.article.errors import ReadError, ReadingCrashed  # noqa: PLC0415 - see above
        from reader_app.intake.isolation.wire import Request  # noqa: PLC0415

        request = Request(task.kind, *task.given)  # type: ignore[arg-type]
        task.given = ()  # the bytes of a file are not held while its page is filled
        if process is None:
            return Outcome(error=ReadingCrashed(request.name, "no process"))
        with self._changed:
            if self._lanes.get(task.lane) is not task:
                return Outcome()
            task.process = process
        try:
            return Outcome(value=process.ask(request, task.limit, lambda *far: self._report(task, *far)))
        except ReadError as error:
            return Outcome(error=error)

    def _report(self, task: _Task, done: int, whole: int) -> None:
        now = time.monotonic()
        if self._lanes.get(task.lane) is task and now - task.heard >= _PAUSE:  # whatever the process says in between
            task.heard = now
            self.told(task.lane, done, whole)
