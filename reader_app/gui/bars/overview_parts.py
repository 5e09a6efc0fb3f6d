"""The parts the Overview tab is built of: bars with the foot of their telling, badges, lines that lead somewhere."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.gui.looks.mirroring import flipped, is_mirrored, towards
from reader_app.gui.looks.palette import colour, line_pen
from reader_app.gui.session.session import Session
from reader_app.marks import Side
from reader_app.theme import Theme
from reader_app.translation import translate

BAR, LINE = 7, 20  # px
_APART = 8  # px between texts side by side
SEMIBOLD = 600


def paint_bar(painter: QPainter, theme: Theme, side: Side | None, box: QRectF) -> None:
    """Paint a bar into ``box``: A's with a dotted foot, B's with a solid one, plain for what both have."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(box, colour(theme, f"{side}-strong" if side else "overview-bar"))
    if side:
        painter.setPen(line_pen(colour(theme, f"{side}-line"), theme.lines[side], strong=True))
        painter.drawLine(QPointF(box.left(), box.bottom() + 0.5), QPointF(box.right(), box.bottom() + 0.5))


@guard_events
class ShareBar(QWidget):
    """Words only in A, in both, only in B, as one bar in three parts."""

    def __init__(self, theme: Theme, only_a: int, shared: int, only_b: int) -> None:
        super().__init__()
        self._theme, self._parts = theme, (only_a, shared, only_b)
        self.setFixedHeight(BAR + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts, each as wide as its words, at least two pixels."""
        painter = QPainter(self)
        try:
            total = sum(self._parts) or 1
            room = self.width() - 4.0
            x = 0.0
            for side, words in zip((Side.A, None, Side.B), self._parts, strict=True):
                width = max(room * words / total, 2.0) if words else 0.0
                box = QRectF(x, 1, width, BAR)
                paint_bar(painter, self._theme, side, flipped(box, self.width()) if is_mirrored(self) else box)
                x += width + (2 if words else 0)
        finally:
            painter.end()


@guard_events
class CountBar(QWidget):
    """A bar for one count of one telling with its figure; an en dash for none."""

    def __init__(self, theme: Theme, side: Side, count: int, most: int) -> None:
        super().__init__()
        self._theme, self._side, self._count, self._most = theme, side, count, max(most, 1)
        self.setFixedHeight(20)
        self.setMinimumWidth(44)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{side.upper()}: {count}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bar and figure."""
        painter = QPainter(self)
        try:
            width, mirrored = 0.0, is_mirrored(self)
            if self._count:
                width = max((self.width() - 26.0) * self._count / self._most, 8.0)
                bar = QRectF(0, 5, width, BAR)
                paint_bar(painter, self._theme, self._side, flipped(bar, self.width()) if mirrored else bar)
            painter.setPen(colour(self._theme, "ink-second"))
            painter.setFont(label_font(8.75))
            left = width + 7 if self._count else 0
            words = str(self._count or "–")
            box = QRectF(left, 0, 40, 18)
            across = towards(False, mirrored) | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(flipped(box, self.width()) if mirrored else box, across, words)
        finally:
            painter.end()


@guard_events
class LinkLine(QPushButton):
    """A line of text that leads to a place: a button without a frame.

    Where it is too long it is cut with an ellipsis, or goes on below with ``wraps``.
    """

    def __init__(self, text: str, *, serif: bool = False, wraps: bool = False) -> None:
        super().__init__()
        self.words = text
        self._wraps = wraps
        self.setObjectName("linkline")
        self.setFont(text_font(11) if serif else label_font(9))
        kinds = QSizePolicy.Policy
        policy = QSizePolicy(kinds.Ignored, kinds.Minimum if wraps else kinds.Fixed)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setMinimumSize(40, LINE)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def lead_nowhere(self) -> None:
        """Be words like others."""
        self.setEnabled(False)
        self.unsetCursor()

    def sizeHint(self) -> QSize:
        """One line, wide as it may be."""
        return QSize(40, LINE)

    def heightForWidth(self, width: int) -> int:
        """The px that the text takes in ``width`` px."""
        if not self._wraps:
            return LINE
        box = QRectF(0, 0, width - 2, 10_000)
        needed = QFontMetricsF(self.font()).boundingRect(box, Qt.TextFlag.TextWordWrap, self.words)
        return max(ceil(needed.height()), LINE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the line; underline it under the pointer, frame it in focus."""
        painter = QPainter(self)
        try:
            font = self.font()
            font.setUnderline(self.isEnabled() and self.underMouse())
            painter.setFont(font)
            painter.setPen(self.palette().color(self.foregroundRole()))
            words, across = self.words, towards(False, is_mirrored(self)) | Qt.AlignmentFlag.AlignVCenter
            if not self._wraps:
                words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, self.width() - 2)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(self.rect(), across | (Qt.TextFlag.TextWordWrap if self._wraps else across), words)
            if self.hasFocus():
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        finally:
            painter.end()


@guard_events
class Feet(QWidget):
    """Short texts under a bar: at its beginning, middle and end, or one below the other where they have no room."""

    def __init__(self, texts: Sequence[str]) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._needed = 0
        for text in texts:
            one = label(text, 8.5, tone="second")
            one.setWordWrap(False)
            self._needed += one.sizeHint().width() + _APART
            self._line.addWidget(one)
        self._line.insertStretch(1)
        self._line.insertStretch(3)
        self.setMinimumWidth(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side, or not."""
        super().resizeEvent(event)
        kinds = QBoxLayout.Direction
        self._line.setDirection(kinds.LeftToRight if self._needed <= event.size().width() else kinds.TopToBottom)


def heading(text: str) -> QLabel:
    """The head of a section."""
    return label(text, 8.5, weight=SEMIBOLD, tone="second")


def label(text: str, points: float, *, weight: int = 400, tone: str = "", serif: bool = False) -> QLabel:
    """Plain text in one of the two faces that wraps; ``tone`` is empty, ``"second"`` or ``"furniture"``."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(text_font(points, weight=weight) if serif else label_font(points, weight=weight))
    made.setWordWrap(True)
    made.setAlignment(towards(False, is_mirrored(made)) | Qt.AlignmentFlag.AlignVCenter)
    if tone:
        made.setProperty("tone", tone)
    return made


def people_unknown(session: Session) -> str:
    """What a tab says of a comparison in which people and quotes are not known, or not yet."""
    if session.working:
        return translate("sidebar", "Looking for people and quotes…")
    return translate("sidebar", "People and quotes were not looked for.")


def nothing_yet(session: Session) -> str:
    """What a tab says while there is no comparison."""
    if all(session.articles.values()):
        return translate("sidebar", "What is in them shows here once they are compared.")
    return translate("sidebar", "Open two tellings to see what is in them.")
