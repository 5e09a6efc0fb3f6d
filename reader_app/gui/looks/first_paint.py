"""What is used of Qt's own namespace before the first paint, as numbers.

The first look at ``Qt`` makes all of its enums, 1,200 names: a tenth of the time to the first paint.  What is shown
first takes these instead, and the others find ``Qt`` made by then.
"""

from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel

from reader_app.gui.looks.event_guard import guard_events

CENTRE = 0x84  # Qt.AlignmentFlag.AlignCenter
_CENTRE_LINE = 0x4  # Qt.AlignmentFlag.AlignHCenter
NO_FOCUS = 0  # Qt.FocusPolicy.NoFocus
_PLAIN = 0  # Qt.TextFormat.PlainText
_RIGHT = 0x92  # Qt.AlignmentFlag.AlignRight, AlignAbsolute and AlignVCenter


def no_ink() -> QColor:
    """A colour that leaves nothing, for pens and grounds."""
    return QColor.fromRgba(0)


def ground(ink: QColor) -> QBrush:
    """The brush that fills with ``ink``."""
    pen = QPen()
    pen.setColor(ink)
    return pen.brush()


def frame_pen(line: QColor, style: str) -> QPen:
    """``palette.line_pen`` for a closed frame, strong: a dot is a dash of no length with the square ends pens have."""
    pen = QPen()
    pen.setColor(line)
    pen.setWidthF(2.0 if style == "dotted" else 1.7)
    if style == "dotted":
        pen.setDashPattern([0.001, 1.999])
        pen.setDashOffset(-0.5)
    return pen


def plain_label(text: str = "") -> QLabel:
    """A label that shows ``text`` as it is, never as markup."""
    made = QLabel()
    made.setProperty("textFormat", _PLAIN)
    if made.isRightToLeft():  # else Qt looks at the letters, and English stands apart from what it belongs to
        made.setProperty("alignment", _RIGHT)
    made.setText(text)
    return made


@guard_events
class BalancedLabel(QLabel):
    """A plain sentence on one line, or on two of about the same length: no word is left alone on the second."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self._sentence = sentence
        self.setProperty("textFormat", _PLAIN)
        self.setWordWrap(True)
        self.setText(sentence)
        self.setAccessibleName(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line again for another width."""
        super().resizeEvent(event)
        measure = QFontMetricsF(self.font()).horizontalAdvance
        words = self._sentence
        if event.size().width() < measure(words) <= 2 * event.size().width():
            breaks = [at for at, letter in enumerate(words) if letter == " "]
            at = min(breaks, key=lambda at: max(measure(words[:at]), measure(words[at + 1 :])), default=0)
            words = f"{words[:at]}\n{words[at + 1 :]}" if at else words
        self.setText(words)


def set_centred(label: QLabel) -> None:
    """Set the lines of ``label`` on its middle."""
    label.setProperty("alignment", _CENTRE_LINE)
