"""Values on their way between processes, packed as bytes and unpacked a little at a time.

Unpickling in one go keeps every other thread of the process waiting, a window's too: 200 ms for what comparing 100,000
words gave.  Taken from a reader that is written in Python, it lets the others have their turn every few ms.  A window
does without ``pickle`` until its first task.
"""

import gc
import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

_Value = TypeVar("_Value")
_LARGE = 1 << 18  # bytes of a value that hold some thirty thousand objects


@dataclass(frozen=True, slots=True)
class Pickled:
    """A value as bytes; what is sent back where it came from need not be packed twice."""

    data: bytes

    def unpacked(self) -> object:
        """The value."""
        import pickle  # noqa: PLC0415 - see above

        if len(self.data) < _LARGE:
            return pickle.loads(self.data)  # noqa: S301 - our own worker packed it
        return built(lambda: pickle.Unpickler(_Reader(self.data)).load())  # noqa: S301


def built(make: Callable[[], _Value]) -> _Value:
    """What ``make`` builds of many objects.

    It stays as long as it is shown: the collector, which would look through all of it again and again, waits until it
    is built and is told to leave it alone then.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        value = make()
        gc.freeze()
    finally:
        if collecting:
            gc.enable()
    return value


def packed(value: object) -> Pickled:
    """``value`` pickled.  Raises what pickling raises."""
    import pickle  # noqa: PLC0415 - see above

    return Pickled(pickle.dumps(value, protocol=5))


class _Reader:
    """A file of bytes whose every read runs through the interpreter, where threads change places."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def readline(self) -> bytes:
        return self._file.readline()
