"""Work that waits until what has changed is painted: both in one turn of the event loop would block the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

_PAINTED_MS = 10  # Qt paints up to 5 ms after a change


def when_painted(owner: QObject, work: Callable[[], object]) -> None:
    """Call ``work`` at a turn of its own when what has changed by now is painted, unless ``owner`` is gone by then."""
    QTimer.singleShot(_PAINTED_MS, owner, partial(QTimer.singleShot, 0, owner, work))  # the first may end as it paints
