"""Reading inside a bound process: for the window's workers, and for the child of ``reader_process``."""

import json
import os
import sys
from importlib import import_module

from reader_app.article.errors import FileTooDeep, FileUnpacksTooLarge, ReadError, ReadingCrashed
from reader_app.article.model import Article
from reader_app.intake import wire
from reader_app.intake.confinement import MEMORY, confine, renew_cpu_limit
from reader_app.intake.opening import megabytes
from reader_app.intake.read import article_from_bytes


def read_confined(data: bytes, name: str, encoding: str | None = None, whole: bool = False) -> Article:
    """``article_from_bytes`` in a process that the first call binds for good (``confinement``).

    For a worker that does nothing but read: it can open no file, reach no network and use no more than its share of
    memory and processor afterwards.  Raises ReadError, whatever the parsers do.
    """
    confine()
    renew_cpu_limit()
    try:
        return article_from_bytes(data, name, encoding, whole)
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


def answer(data: bytes, name: str, encoding: str | None) -> bytes:
    """The frame that answers one file: an article or a refusal."""
    try:
        return wire.article_out(read_confined(data, name, encoding))
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
        wire.send(target, answer(data, asked["name"], asked["encoding"]))
