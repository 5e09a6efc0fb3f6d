"""Reading inside a confined process: the child that ``reader_process`` starts and asks."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module

from reader_app.article.errors import FileTooDeep, FileUnpacksTooLarge, ReadError, ReadingCrashed
from reader_app.intake.isolation import requests, wire
from reader_app.intake.isolation.confinement import MEMORY, confine, renew_cpu_limit
from reader_app.intake.isolation.wire import Answer, Request
from reader_app.intake.opening import megabytes
from reader_app.intake.progress import listening
from reader_app.intake.read import article_from_bytes, article_from_text
from reader_app.lazy_import import compile_patterns

# what every file needs, loaded before the process is bound
_NEEDED = ("hashlib", *(f"reader_app.intake.{name}" for name in ("assemble", "text.furniture", "text.paragraphs")))
_PAUSE = 0.05  # seconds between two words about progress


def serve() -> None:
    """Answer requests until stdin ends.  What parsers print goes nowhere: stdout belongs to the answers."""
    source, target = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdin.close()
    for place in _NEEDED:
        import_module(place)
    while (head := wire.Frames(source).next()) is not None:
        data = wire.Frames(source, wire.LARGEST_REQUEST, wire.LARGEST_REQUEST + 8).needed()
        request = wire.request_in(head, data)
        if request.kind == requests.WARM:
            warm()
            continue
        with listening(_progress_sender(len(data), lambda frame: wire.send(target, frame))):
            for frame in frames_of_answer(request):
                wire.send(target, frame)


def frames_of_answer(request: Request) -> Iterator[bytes]:
    """The frames that answer a request: what was found, or a refusal."""
    try:
        found = answer_confined(request)
    except ReadError as error:
        yield wire.error_out(error)
    else:
        yield from wire.answer_out(found)


def answer_confined(request: Request) -> Answer:
    """What is asked for, found in a process that the first call binds for good (``confinement``).

    For a process that does nothing but read: it can open no file, reach no network and use no more than its share of
    memory and processor afterwards.  Raises ReadError, whatever the parsers do.
    """
    held, name = confine(), request.name
    renew_cpu_limit(len(request.data))
    try:
        return held if request.kind == requests.LIMITS else _answer(request)
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
    for place in ("dispatch", "parsers.plain", "parsers.markdown", "parsers.html"):
        import_module(f"reader_app.intake.{place}")
    compile_patterns()


def _answer(request: Request) -> Answer:
    data, name = request.data, request.name
    if isinstance(data, str):
        return article_from_text(data)
    if request.kind == requests.ENCODINGS:
        from reader_app.intake.decoding.encoding import candidates  # noqa: PLC0415
        from reader_app.intake.dispatch import coded_bytes  # noqa: PLC0415 - the decoders are heavy

        return candidates(coded_bytes(data, name))
    if request.kind == requests.CHAPTERS:
        from reader_app.intake.parsers.epub import chapter_names  # noqa: PLC0415 - wanted seldom

        return chapter_names(data, name)
    return article_from_bytes(data, name, request.options)


def _progress_sender(size: int, send: Callable[[bytes], object]) -> Callable[[float], None]:
    """What sends on how much of ``size`` bytes is done, now and then."""
    sent = time.monotonic()

    def tell(share: float) -> None:
        nonlocal sent
        now = time.monotonic()
        if now - sent >= _PAUSE:
            sent = now
            send(wire.progress_out(round(share * size), size))

    return tell
