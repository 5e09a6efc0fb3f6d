"""Workers that do the real work in the window's own process, each task only when a test says so.

Any order of answers, late answers and dead workers can be had, the same each time.
"""

import pickle
from functools import lru_cache

from reader_app.intake.isolation.requests import CHAPTERS, ENCODINGS, LIMITS, READ, READ_TEXT, WARM
from reader_app.intake.isolation.wire import Request
from reader_app.intake.reader_child import _answer
from reader_app.pickling import Pickled, packed
from reader_app.workers import Outcome, WorkerDied, WorkerTimeout, call

_QUICK = 60_000  # bytes of what is given; more of it is typeset by nobody who waits


ASKED_OF_READERS = (READ, READ_TEXT, ENCODINGS, CHAPTERS)


class ManualWorkers:
    """Stand-in for Workers; ``asked`` has by lane what is still to be done, oldest first."""

    def __init__(self):
        self.asked = {}
        self.closed = False

    def run(self, lane, place, *given, limit, done):
        if not self.closed:
            self.asked.pop(lane, None)
            self.asked[lane] = place, given, done

    def cancel(self, lane):
        self.asked.pop(lane, None)

    def close(self):
        self.closed = True
        self.asked.clear()

    def answer(self, lane, error=None):
        """Do what is asked in ``lane``, or fail at it with ``error``."""
        place, given, done = self.asked.pop(lane)
        if error is None and place.startswith("reader_app.report") and len(pickle.dumps(given)) > _QUICK:
            error = WorkerTimeout("report")
        done(Outcome(error=error) if error else _outcome(place, pickle.dumps(given)))

    def kill(self, lane):
        """Have the worker of ``lane`` end without an answer."""
        self.answer(lane, WorkerDied("killed"))


@lru_cache(maxsize=256)
def _pickled(place: str, given: bytes) -> "Pickled | Exception":
    try:
        if place in ASKED_OF_READERS:
            return packed(_answer(Request(place, *pickle.loads(given))))
        return call(place, *pickle.loads(given))
    except Exception as error:  # noqa: BLE001 - handed on whole, as by a real worker
        return error


def _outcome(place, given):
    if ":warm" in place or place in (LIMITS, WARM):
        return Outcome()
    pickled = _pickled(place, given)
    return (
        Outcome(value=pickled.unpacked(), pickled=pickled) if isinstance(pickled, Pickled) else Outcome(error=pickled)
    )
