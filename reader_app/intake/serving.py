"""The other end of ``reader_process``: takes files from stdin, answers on stdout, within its limits."""

import json
import os
import sys

from reader_app.article.errors import FileTooDeep, FileUnpacksTooLarge, ReadError, ReadingCrashed
from reader_app.intake import wire
from reader_app.intake.confinement import MEMORY, confine, renew_cpu_limit
from reader_app.intake.opening import megabytes
from reader_app.intake.read import article_from_bytes


def answer(data: bytes, name: str, encoding: str | None) -> bytes:
    """The frame that answers one file: an article or a refusal, whatever the parsers do."""
    try:
        return wire.article_out(article_from_bytes(data, name, encoding))
    except ReadError as error:
        return wire.error_out(error)
    except RecursionError as error:
        return wire.error_out(FileTooDeep(name, str(error)))
    except MemoryError:
        return wire.error_out(FileUnpacksTooLarge(name, megabytes(MEMORY)))
    except Exception as error:  # noqa: BLE001 - parsers of hostile files raise anything; the reader is told one sentence
        return wire.error_out(ReadingCrashed(name, f"{type(error).__name__}: {error}"))


def serve() -> None:
    """Answer files until stdin ends.  What parsers print goes nowhere: stdout belongs to the answers."""
    source, target = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdin.close()
    confine()
    while (frame := wire.receive(source)) is not None:
        asked = json.loads(frame)
        data = wire.receive(source)
        if data is None:
            return
        renew_cpu_limit()
        wire.send(target, answer(data, asked["name"], asked["encoding"]))
