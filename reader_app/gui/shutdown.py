"""Ends the window in good order when the system asks for it: log-out, shutdown, Ctrl+C in the terminal.

Qt's loop sleeps in C, where Python handles no signal: a pipe wakes it.  Nobody can answer a question then; work that is
not saved stays in the journal.
"""

from __future__ import annotations

import signal
import socket
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from reader_app.gui.window import Window

_ASKED = ("SIGTERM", "SIGINT", "SIGHUP")


class Shutdown(QObject):
    """Closes ``window`` at the first signal that asks for it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        if sys.platform == "win32":
            return
        self._woken, self._waking = socket.socketpair()
        for end in (self._woken, self._waking):
            end.setblocking(False)
        self._bell = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._bell.activated.connect(self.close_window)
        signal.set_wakeup_fd(self._waking.fileno())
        for name in _ASKED:
            signal.signal(getattr(signal, name), _leave_it)

    def close_window(self) -> None:
        """Close the window without a question."""
        self._bell.setEnabled(False)
        self.window.saving.unsaved.ask_no_more()
        self.window.close()

    def forget(self) -> None:
        """Listen no more: the window is gone."""
        if sys.platform == "win32":
            return
        signal.set_wakeup_fd(-1)
        self._bell.setEnabled(False)
        self._woken.close()
        self._waking.close()


def _leave_it(_number: int, _frame: object) -> None:
    """Do nothing here: the pipe has been written to by now."""
