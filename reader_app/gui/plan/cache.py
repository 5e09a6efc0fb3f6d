"""What was worked out of the comparisons shown last, so that it is worked out once; no Qt.

A comparison never changes, and one of 100,000 words has thousands of rows, which a dozen parts of the window look
through.
"""

from collections import deque
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from reader_app.comparison.model import Comparison

KEPT = 2  # the one that is shown and the one before it
P = ParamSpec("P")
T = TypeVar("T")
U = TypeVar("U")


def remembered(make: Callable[Concatenate[Comparison, P], T]) -> Callable[Concatenate[Comparison, P], T]:
    """``make``, called once for each of the last ``KEPT`` comparisons and what else it is given."""
    kept: deque[tuple[Comparison, dict[object, T]]] = deque(maxlen=KEPT)

    @wraps(make)
    def look_up(comparison: Comparison, /, *given: P.args, **named: P.kwargs) -> T:
        made = next((made for one, made in tuple(kept) if one is comparison), None)
        if made is None:
            made = {}
            kept.append((comparison, made))
        key = (given, tuple(named.items()))
        if key not in made:
            made[key] = make(comparison, *given, **named)
        return made[key]

    return look_up


def latest(make: Callable[[Comparison, U], T]) -> Callable[[Comparison, U], T]:
    """``make``, called once for as long as it is given the same comparison and the same other object."""
    kept: list[tuple[Comparison, U, T]] = []

    @wraps(make)
    def look_up(comparison: Comparison, other: U) -> T:
        if not kept or kept[0][0] is not comparison or kept[0][1] is not other:
            kept[:] = [(comparison, other, make(comparison, other))]
        return kept[0][2]

    return look_up
