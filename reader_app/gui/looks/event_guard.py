"""Errors in methods that Qt calls while Python calls Qt: reported as those of a slot are, instead of ending Python.

Shiboken 6.11 hands such an error on through the call of Qt, with its own words before the message; one that the
interpreter raised, such as an IndexError, is no exception object yet then, and the process ends with a segmentation
fault.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from PySide6.QtCore import QSize

T = TypeVar("T")
_OTHERS = ("scrollContentsBy", "updateGeometries", "currentChanged", "paint", "sizeHint", "minimumSizeHint")
_FAILED = {"sizeHint": QSize(), "minimumSizeHint": QSize(), "viewportEvent": False}  # what Qt is given then


def guard_events(widget: type[T]) -> type[T]:
    """The class ``widget``, each of whose own events reports its errors; Qt is given no size where one fails."""
    for name, method in tuple(vars(widget).items()):
        if name.endswith("Event") or name in _OTHERS:
            setattr(widget, name, _reporting(method, _FAILED.get(name)))
    return widget


def _reporting(method: Callable[..., object], failed: object) -> Callable[..., object]:
    @wraps(method)
    def guarded(*given: object, **named: object) -> object:
        try:
            return method(*given, **named)
        except Exception as error:  # noqa: BLE001 - told to the reader, as what no slot caught is
            sys.excepthook(type(error), error, error.__traceback__)
            return failed

    return guarded
