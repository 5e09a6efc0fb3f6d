"""What a widget shows, rebuilt in steps, so that no turn of the event loop blocks the window long."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader_app.gui.looks.after_paint import when_painted


class IncrementalRefresh(QObject):
    """Rebuilds what ``widget`` shows by ``steps``, which gives something after each step but the last.

    A widget that is not in front is left as it is; it is to ``run_if_stale`` when it is shown.
    """

    def __init__(self, widget: QWidget, steps: Callable[[], Iterator[object]]) -> None:
        super().__init__(widget)
        self._widget, self._steps = widget, steps
        self._left: Iterator[object] | None = None
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take_step)

    @property
    def pending(self) -> bool:
        """Whether the widget, which is in front, shows yet what was before."""
        return self._left is not None

    def schedule(self) -> None:
        """Rebuild it a step at a turn, when what else has changed by now is painted."""
        self._stale, self._left = True, self._steps() if self._widget.isVisible() else None
        if self.pending:
            when_painted(self, self._timer.start)

    def run_now(self) -> None:
        """Rebuild it at once."""
        self._stale, self._left = True, self._steps()
        while self.pending:
            self._take_step()

    def run_if_stale(self) -> None:
        """Rebuild it at once if it shows what was before."""
        if self._stale:
            self.run_now()

    def _take_step(self) -> None:
        left, self._left = self._left, None  # a step that fails is the last
        if left is not None and self._widget.isVisible():
            if next(left, None) is None:
                self._stale = False
            else:
                self._left = left
        if not self.pending:
            self._timer.stop()
