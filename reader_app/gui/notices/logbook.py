"""What went wrong, kept for a report: kinds of errors and places in the code, never a word of an article or a path.

So no message of an error is kept: it may quote what was read.  One file, moved aside once when it has grown; no Qt.
"""

from __future__ import annotations

import re
import time
from collections import Counter, deque
from pathlib import Path, PurePath
from traceback import extract_tb

from reader_app.version import __version__

LARGEST = 200_000  # bytes of the file before it is moved aside
KEPT = 60  # lines that a report shows
_REPEATS = 3  # an error that comes back with every paint is told so often
_MOST_FRAMES = 30
_MOST_CAUSES = 5
_REMOTE_FRAME = re.compile(r'^\s*File "([^"]+)", line (\d+), in (\S+)$', re.MULTILINE)
_CODE_ROOTS = {"site-packages", "dist-packages", "_internal", "reader_app"}


class Logbook:
    """The log of this process and the file at ``path`` that it shares with those before it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: deque[str] = deque(maxlen=KEPT)
        self.problem = ""  # why the file could not be written, in the system's words
        self._seen: Counter[tuple[str, ...]] = Counter()

    def start(self) -> None:
        """Note that the program was started."""
        self._add([f"{_now()} started {__version__}"])

    def take(self, error: BaseException, *, uncaught: bool = False) -> None:
        """Note an error that a reader was told about, or one that nobody caught."""
        lines = error_lines(error)
        self._seen[tuple(lines)] += 1
        if self._seen[tuple(lines)] <= _REPEATS:
            self._add([f"{_now()} {'uncaught' if uncaught else 'told'}: {lines[0]}", *lines[1:]])

    def _add(self, lines: list[str]) -> None:
        self.lines.extend(lines)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.exists() and self.path.stat().st_size > LARGEST:
                self.path.replace(self.path.with_suffix(".older.log"))
            with self.path.open("a", encoding="utf-8") as file:
                file.write("\n".join([*lines, ""]))
            self.problem = ""
        except OSError as error:
            self.problem = error.strerror or type(error).__name__


def error_lines(error: BaseException) -> list[str]:
    """The kind of ``error`` and of what caused it, each with the places in the code it came through, innermost last."""
    lines: list[str] = []
    one: BaseException | None = error
    for depth in range(_MOST_CAUSES):
        if one is None:
            break
        lines.append(("  caused by " if depth else "") + type(one).__name__)
        lines += [f"    {place}" for place in _places(one)[-_MOST_FRAMES:]]
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return lines


def _places(error: BaseException) -> list[str]:
    frames = [(frame.filename, frame.lineno, frame.name) for frame in extract_tb(error.__traceback__)]
    remote = getattr(error, "traceback", None)  # what a worker process sends beside its error, as text
    if isinstance(remote, str):
        frames += [(file, int(line), name) for file, line, name in _REMOTE_FRAME.findall(remote)]
    return [f"{_code_file(file)}:{line} {name}" for file, line, name in frames]


def _code_file(path: str) -> str:
    """A code file by its place inside its package: where that is installed is nobody's business."""
    parts = PurePath(path.replace("\\", "/")).parts
    roots = [place for place, part in enumerate(parts) if part in _CODE_ROOTS]
    if not roots:
        return parts[-1] if parts else ""
    return "/".join(parts[roots[-1] + (parts[roots[-1]] != "reader_app") :])


def _now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime())
