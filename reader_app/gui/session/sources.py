"""What each side was read from and with which options, so that it can be read again, in another way too.

Files are opened on a thread of their own: a drive that is gone would block the window for minutes.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader_app.article.model import Article, NoticeKind
from reader_app.intake.opening import OpenedFile, open_file, open_unless_large
from reader_app.intake.piece import DEFAULT_OPTIONS, ReadOptions
from reader_app.workers import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

PAGES = frozenset({"html", "mhtml", "webarchive"})
_WITH_MORE = PAGES | {"word", "opendocument", "rtf", "pdf", "mail", "json"}
_CODED = frozenset({"text", "markdown", "html", "mail", "mhtml", "webarchive", "json"})
AT_ONCE = 0.05  # seconds that the window waits for a file; nearly every one is there sooner


@dataclass(frozen=True, slots=True)
class Source:
    """A file at ``path``, or bytes that were pasted (``data``, called ``name``).

    ``asked`` is whether a reader has said how much of a large file is wanted; ``first`` is that many bytes, 0 all.
    """

    path: str = ""
    data: bytes = b""
    name: str = ""
    options: ReadOptions = DEFAULT_OPTIONS
    asked: bool = False
    first: int = 0

    def with_options(self, **options: object) -> Source:
        """The same source with these options; those that are not named stay."""
        return replace(self, options=replace(self.options, **options))  # type: ignore[arg-type]


class SourceThread(threading.Thread):
    """Gets the bytes of one source; the outcome's value is an OpenedFile, or a LargeFile that is to be asked about."""

    def __init__(self, source: Source, tell: Callable[[Outcome], None]) -> None:
        super().__init__(daemon=True)
        self._source, self._tell = source, tell
        self._lock = threading.Lock()
        self._outcome: Outcome | None = None
        self._awaited = True

    def run(self) -> None:
        """Open the file and read it."""
        try:
            outcome = Outcome(value=bytes_of(self._source))
        except Exception as error:  # noqa: BLE001 - handed on whole to the window, as from a worker
            outcome = Outcome(error=error)
        with self._lock:
            self._outcome = outcome
            late = not self._awaited
        if late:
            self._tell(outcome)

    def soon(self) -> Outcome | None:
        """The outcome, if it is there within a moment; else None, and it is passed on when it is."""
        self.start()
        self.join(AT_ONCE)
        with self._lock:
            self._awaited = False
            return self._outcome


def bytes_of(source: Source) -> object:
    """The bytes of ``source`` as an OpenedFile; a LargeFile where nobody was asked yet.  Raises ReadError."""
    if not source.path:
        return OpenedFile(source.data, source.name, "", len(source.data))
    return open_file(source.path, first=source.first) if source.asked else open_unless_large(source.path)


def choices_of(article: Article) -> frozenset[str]:
    """What can be chosen about an article: ``encoding``, ``chapter``, ``changes``, ``whole``."""
    kind, told = article.origin.format, {notice.kind for notice in article.notices}
    found = {
        "encoding": kind in _CODED,
        "whole": kind in _WITH_MORE,
        "changes": NoticeKind.TRACKED_CHANGES in told,
        "chapter": NoticeKind.CHAPTERS in told,
    }
    return frozenset(name for name, there in found.items() if there)
