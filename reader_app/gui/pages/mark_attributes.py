"""Marks as text attributes, for screen readers: an underline that is there to be asked for, not to be seen.

Made only while a screen reader listens: a long pair has tens of thousands of marks.  Paragraphs in view come first, the
rest in small steps between events.
"""

from collections import deque

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QColor, QTextCharFormat, QTextCursor

from reader_app.gui.looks.palette import colour
from reader_app.gui.pages.text_pane import TextPane
from reader_app.marks import Role, Side

_STEP = 12  # paragraphs
ATTRIBUTED = (Role.WORDING, Role.WORDING_QUIET, Role.ONLY)


class MarkAttributes(QObject):
    """Gives the marks of one page to screen readers."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self.pane = pane
        self._left: deque[int] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        pane.marked.connect(self.restart)

    def restart(self) -> None:
        """Begin again with the paragraphs in view, if anybody listens."""
        self._left.clear()
        if not QAccessible.isActive():
            self._timer.stop()
            return
        seen = self.pane.visible_blocks()
        self._left.extend(seen)
        self._left.extend(block for block in range(len(self.pane.blocks)) if block not in seen)
        self._timer.start()

    def _go_on(self) -> None:
        if not self._left:
            self._timer.stop()
            return
        cursor = QTextCursor(self.pane.document())
        cursor.beginEditBlock()
        for _ in range(min(_STEP, len(self._left))):
            self._give(cursor, self._left.popleft())
        cursor.endEditBlock()
        self.pane.forget_shapes()

    def _give(self, cursor: QTextCursor, block: int) -> None:
        begin = self.pane.document().findBlockByNumber(block).position()
        for run in self.pane.runs_in(block):
            if run.role in ATTRIBUTED:
                cursor.setPosition(begin + run.start)
                cursor.setPosition(begin + run.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(self._format(run.side))

    def _format(self, side: Side) -> QTextCharFormat:
        ink = QColor(colour(self.pane.theme, f"{side}-line"))
        ink.setAlpha(0)
        form = QTextCharFormat()
        dotted = self.pane.theme.lines[side] == "dotted"
        form.setUnderlineStyle(
            QTextCharFormat.UnderlineStyle.DotLine if dotted else QTextCharFormat.UnderlineStyle.SingleUnderline
        )
        form.setUnderlineColor(ink)
        return form
