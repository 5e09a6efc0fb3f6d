"""How far the reading of a file is, passed from where it is known to whoever waits for it.

The share is that of the work on the whole file, from 0 to 1.  Nobody has to listen.
"""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

_Part = TypeVar("_Part")
_STEP = 500  # parts between two words about them
DECODED, SPLIT, CLASSIFIED = 0.1, 0.35, 0.9  # shares of the work on a plain text, measured on 5 MB
_listener: ContextVar[Callable[[float], object] | None] = ContextVar("listener", default=None)


@contextmanager
def listening(tell: Callable[[float], object]) -> Iterator[None]:
    """Inside, ``tell`` hears the share that is done."""
    token = _listener.set(tell)
    try:
        yield
    finally:
        _listener.reset(token)


def reached(share: float) -> None:
    """Say that ``share`` of the work is done."""
    tell = _listener.get()
    if tell is not None:
        tell(share)


def counted(parts: Collection[_Part], begun: float, ended: float) -> Iterator[_Part]:
    """The parts one by one, saying now and then how far from share ``begun`` to ``ended`` they have led."""
    whole = len(parts)
    for number, part in enumerate(parts):
        if not number % _STEP:
            reached(begun + (ended - begun) * number / whole)
        yield part
