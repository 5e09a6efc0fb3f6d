"""A reader in a process of its own: one a calling process for callers without a window, some in a window (``readers``).

The child gets bytes, never a path, and answers with JSON (``wire``).  It is told its limits before the first byte of a
file reaches it (``confinement``); one that hangs is killed, one that dies is replaced at the next file.
"""

import atexit
import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, cast

from reader_app.article.errors import ReadError, ReadingCrashed, ReadingTookTooLong
from reader_app.article.model import Article
from reader_app.intake.isolation import requests, wire
from reader_app.intake.isolation.wire import Answer, Request, Told
from reader_app.intake.piece import DEFAULT_OPTIONS, ReadOptions
from reader_app.workers import SERVE

_SPENT = -getattr(signal, "SIGXCPU", 0) or None  # how the system ends a process at its limit of processor time
_MOMENT = 0.2  # seconds that a child which closed its pipe has to end by itself, so that its end can be told
_HOME = str(Path(__file__).parents[3])
_PROGRAM = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); from reader_app.intake.reader_child import serve; serve()"
)


def child_command() -> list[str]:
    """The command that starts the child: the interpreter on our program, or a packaged program on itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, SERVE]
    places = [os.path.abspath(p) for p in (*sys.path, _HOME)]  # noqa: PTH100 - "" means here, and stays a string
    return [sys.executable, "-IS", "-c", _PROGRAM, json.dumps(places)]


class ReaderProcess:
    """One child process that reads files, one at a time; with ``warm`` it loads its parsers at once."""

    def __init__(self, *, warm: bool = False) -> None:
        self._child = subprocess.Popen(  # noqa: S603 - our own interpreter and our own program
            child_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.owner = os.getpid()
        if warm:
            with contextlib.suppress(OSError):  # one that is dead already is found so by the first request
                wire.send(cast("IO[bytes]", self._child.stdin), *wire.request_out(Request(requests.WARM)))

    @property
    def alive(self) -> bool:
        """Whether the child still runs and is this process's own."""
        return self.owner == os.getpid() and self._child.poll() is None

    def ask(self, request: Request, limit: float, told: Told = lambda _done, _whole: None) -> Answer:
        """What the child finds; ``limit`` is in seconds of wall time, ``told`` hears how many bytes of all are done.

        Raises ReadError; ReadingTookTooLong and ReadingCrashed end the child.
        """
        late = threading.Event()
        alarm = threading.Timer(limit, self._stop, [late])
        alarm.daemon = True
        alarm.start()
        try:
            answer = self._exchange(request, told)
        except (OSError, wire.BadAnswer) as error:
            status = self._child.poll()
            self.close()
            spent = late.is_set() or status == _SPENT
            detail = f"{error} (exit status {status})"
            raise (ReadingTookTooLong if spent else ReadingCrashed)(request.name, detail) from error
        finally:
            alarm.cancel()
        if isinstance(answer, ReadError):
            raise answer
        return answer

    def kill(self) -> None:
        """End the child; whoever waits for its answer hears so."""
        self._child.kill()

    def _stop(self, late: threading.Event) -> None:
        late.set()
        self.kill()

    def _exchange(self, request: Request, told: Told) -> Answer | ReadError:
        to, back = cast("IO[bytes]", self._child.stdin), cast("IO[bytes]", self._child.stdout)
        try:
            wire.send(to, *wire.request_out(request))
            return wire.answer_in(wire.Frames(back), request.kind, told)
        except (OSError, wire.BadAnswer):
            with contextlib.suppress(subprocess.TimeoutExpired):  # one that lives on is killed by who hears of this
                self._child.wait(_MOMENT)
            raise

    def close(self) -> None:
        """End the child and wait for it."""
        self._child.kill()
        self._child.wait()
        for stream in (self._child.stdin, self._child.stdout):
            if stream:
                with contextlib.suppress(OSError):  # what was not yet written is of no use to anyone
                    stream.close()


_lock = threading.Lock()
_reader: ReaderProcess | None = None


def read_in_process(data: bytes, name: str, options: ReadOptions = DEFAULT_OPTIONS) -> Article:
    """The article in ``data``, parsed in this process's reader child.  Raises ReadError."""
    with _lock:
        request = Request(requests.READ, data, name, options)
        return cast("Article", _started().ask(request, requests.wall_seconds(data)))


def start_reader() -> None:
    """Start this process's reader child, which loads what it needs while its caller does something else."""
    with _lock:
        _started()


def _started() -> ReaderProcess:
    global _reader  # noqa: PLW0603 - one child a process is the point
    if _reader is None or not _reader.alive:
        if _reader is None:
            atexit.register(close_reader)
        elif _reader.owner == os.getpid():
            _reader.close()
        _reader = ReaderProcess()
    return _reader


def close_reader() -> None:
    """End this process's reader child, if there is one."""
    global _reader  # noqa: PLW0603
    if _reader and _reader.owner == os.getpid():
        _reader.close()
    _reader = None
