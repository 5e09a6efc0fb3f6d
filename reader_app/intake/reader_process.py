"""A reader in a process of its own, for callers without a window: one a calling process, started on first use, reused.

The child gets bytes, never a path, and answers with JSON (``wire``).  It is told its limits before the first byte of a
file reaches it (``confinement``); one that hangs is killed, one that dies is replaced at the next file.
"""

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from dataclasses import asdict
from typing import IO, cast

from reader_app.article.errors import ReadError, ReadingCrashed, ReadingTookTooLong
from reader_app.article.model import Article
from reader_app.intake import wire
from reader_app.intake.piece import NO_WISHES, Wishes
from reader_app.workers import SERVE

WALL_SECONDS = 60.0
_PROGRAM = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); from reader_app.intake.serving import serve; serve()"
)


def child_command() -> list[str]:
    """The command that starts the child: the interpreter on our program, or a packaged program on itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, SERVE]
    places = [os.path.abspath(p) for p in sys.path]  # noqa: PTH100 - "" means here, and stays a string
    return [sys.executable, "-I", "-c", _PROGRAM, json.dumps(places)]


class ReaderProcess:
    """One child process that reads files, one at a time."""

    def __init__(self) -> None:
        self._child = subprocess.Popen(  # noqa: S603 - our own interpreter and our own program
            child_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.owner = os.getpid()

    @property
    def alive(self) -> bool:
        """Whether the child still runs and is this process's own."""
        return self.owner == os.getpid() and self._child.poll() is None

    def read(self, data: bytes, name: str, wishes: Wishes, limit: float) -> Article:
        """The article in ``data``; ``limit`` is in seconds of wall time.

        Raises ReadError; ReadingTookTooLong and ReadingCrashed end the child.
        """
        late = threading.Event()
        alarm = threading.Timer(limit, self._stop, [late])
        alarm.daemon = True
        alarm.start()
        try:
            answer = self._ask(data, name, wishes)
        except (OSError, wire.BadAnswer) as error:
            self.close()
            raise (ReadingTookTooLong if late.is_set() else ReadingCrashed)(name, str(error)) from error
        finally:
            alarm.cancel()
        if isinstance(answer, ReadError):
            raise answer
        return answer

    def _stop(self, late: threading.Event) -> None:
        late.set()
        self._child.kill()

    def _ask(self, data: bytes, name: str, wishes: Wishes) -> Article | ReadError:
        to, back = cast("IO[bytes]", self._child.stdin), cast("IO[bytes]", self._child.stdout)
        wire.send(to, json.dumps({"name": name, "wishes": asdict(wishes)}).encode("ascii"), data)
        frame = wire.receive(back)
        if frame is None:
            raise wire.BadAnswer(f"exit status {self._child.wait()}")
        return wire.answer_in(frame)

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


def read_in_process(data: bytes, name: str, wishes: Wishes = NO_WISHES, limit: float = WALL_SECONDS) -> Article:
    """The article in ``data``, parsed in this process's reader child.  Raises ReadError."""
    global _reader  # noqa: PLW0603 - one child a process is the point
    with _lock:
        if _reader is None or not _reader.alive:
            if _reader is None:
                atexit.register(close_reader)
            elif _reader.owner == os.getpid():
                _reader.close()
            _reader = ReaderProcess()
        return _reader.read(data, name, wishes, limit)


def close_reader() -> None:
    """End this process's reader child, if there is one."""
    global _reader  # noqa: PLW0603
    if _reader and _reader.owner == os.getpid():
        _reader.close()
    _reader = None
