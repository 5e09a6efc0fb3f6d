"""The parts the Overview tab is built of: bars with the foot of their telling, badges, lines that lead somewhere."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from reader_app.gui.fonts import label_font, text_font
from reader_app.gui.mirroring import flipped, is_mirrored, towards
from reader_app.gui.palette import colour, line_pen
from reader_app.gui.session import Session
from reader_app.marks import Side
from reader_app.theme import Theme
from reader_app.translation import translate

BAR = 7
SEMIBOLD = 600


def paint_bar(painter: QPainter, theme: Theme, side: Side | None, box: QRectF) -> None:
    """Paint a bar into ``box``: A's with a dotted foot, B's with a solid one, plain for what both have."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(box, colour(theme, f"{side}-strong" if side else "overview-bar"))
    if side:
        painter.setPen(line_pen(colour(theme, f"{side}-line"), theme.lines[side], strong=True))
        painter.drawLine(QPointF(box.left(), box.bottom() + 0.5), QPointF(box.right(), box.bottom() + 0.5))


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


class CountBar(QWidget):
    """A bar for one count of one telling with its figure; an en dash for none."""

    def __init__(self, theme: Theme, side: Side, count: int, most: int) -> None:
        super().__init__()
        self._theme, self._side, self._count, self._most = theme, side, count, max(most, 1)
        self.setFixedHeight(20)
        self.setMinimumWidth(56)
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


class LinkLine(QPushButton):
    """One line of text that leads to a place: a button without a frame, cut with an ellipsis where it is too long."""

    def __init__(self, text: str, *, serif: bool = False) -> None:
        super().__init__()
        self.words = text
        self.setObjectName("linkline")
        self.setFont(text_font(11) if serif else label_font(9))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(20)
        self.setMinimumWidth(40)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the line; underline it under the pointer, frame it in focus."""
        painter = QPainter(self)
        try:
            font = self.font()
            font.setUnderline(self.isEnabled() and self.underMouse())
            painter.setFont(font)
            painter.setPen(self.palette().color(self.foregroundRole()))
            words = QFontMetricsF(font).elidedText(self.words, Qt.TextElideMode.ElideRight, self.width() - 2)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | towards(False, is_mirrored(self)), words)
            if self.hasFocus():
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        finally:
            painter.end()


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


def nothing_yet(session: Session) -> str:
    """What a tab says while there is no comparison."""
    if all(session.articles.values()):
        return translate("sidebar", "What is in them shows here once they are compared.")
    return translate("sidebar", "Open two tellings to see what is in them.")
