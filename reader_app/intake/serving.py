"""Reading inside a bound process: for the window's workers, and for the child of ``reader_process``."""

import json
import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import TypeVar

from reader_app.article.errors import FileTooDeep, FileUnpacksTooLarge, ReadError, ReadingCrashed
from reader_app.article.model import Article
from reader_app.intake import wire
from reader_app.intake.confinement import MEMORY, confine, renew_cpu_limit
from reader_app.intake.opening import megabytes
from reader_app.intake.piece import NO_WISHES, Wishes
from reader_app.intake.read import article_from_bytes

_Answer = TypeVar("_Answer")


def read_confined(data: bytes, name: str, wishes: Wishes = NO_WISHES) -> Article:
    """``article_from_bytes`` in a process that the first call binds for good (``confinement``).

    For a worker that does nothing but read: it can open no file, reach no network and use no more than its share of
    memory and processor afterwards.  Raises ReadError, whatever the parsers do.
    """
    return _confined(name, lambda: article_from_bytes(data, name, wishes))


def encodings_confined(data: bytes, name: str) -> tuple[tuple[str, str], ...]:
    """The encodings that read ``data``, likeliest first, each with a line of the text as it gives it; bound too."""
    from reader_app.intake.encoding import candidates  # noqa: PLC0415 - the detector is heavy

    return _confined(name, lambda: candidates(data))


def chapters_confined(data: bytes, name: str) -> tuple[str, ...]:
    """The names of the chapters of a book, in order; bound too.  Raises ReadError."""
    from reader_app.intake.epub import chapter_names  # noqa: PLC0415 - wanted seldom

    return _confined(name, lambda: chapter_names(data, name))


def limits_that_hold() -> tuple[str, ...]:
    """Bind this process, and say which limits hold from now on (``confinement.confine``)."""
    return confine()


def _confined(name: str, work: Callable[[], _Answer]) -> _Answer:
    confine()
    renew_cpu_limit()
    try:
        return work()
    except ReadError:
        raise
    except RecursionError as error:
        raise FileTooDeep(name, str(error)) from None
    except MemoryError:
        raise FileUnpacksTooLarge(name, megabytes(MEMORY)) from None
    except Exception as error:  # noqa: BLE001 - parsers of hostile files raise anything; it becomes one sentence
        raise ReadingCrashed(name, f"{type(error).__name__}: {error}") from None


def warm() -> None:
    """Load what the commonest formats need, so that the first file finds it loaded."""
    for place in ("deciding", "plain", "markdown", "html"):
        import_module(f"reader_app.intake.{place}")


def answer(data: bytes, name: str, wishes: Wishes) -> bytes:
    """The frame that answers one file: an article or a refusal."""
    try:
        return wire.article_out(read_confined(data, name, wishes))
    except ReadError as error:
        return wire.error_out(error)


def serve() -> None:
    """Answer files until stdin ends.  What parsers print goes nowhere: stdout belongs to the answers."""
    source, target = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdin.close()
    while (frame := wire.receive(source)) is not None:
        asked = json.loads(frame)
        data = wire.receive(source)
        if data is None:
            return
        wire.send(target, answer(data, asked["name"], Wishes(**asked["wishes"])))
