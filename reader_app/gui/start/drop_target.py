"""Where a reader puts one telling: a frame that takes a file, on the start page or on a side that is empty."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from reader_app.gui.looks.badge import Badge
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.first_paint import frame_pen, ground, plain_label
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.gui.looks.icons import AFTER_ICON, icon
from reader_app.gui.looks.palette import colour
from reader_app.target import Side
from reader_app.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent

    from reader_app.article.errors import ReaderAppError
    from reader_app.gui.bars.notice_bar import NoticeBar
    from reader_app.theme import Theme

_BOLD = 700


@guard_events
class DropTarget(QFrame):
    """Where one telling goes: a frame that takes a file, with buttons that choose or paste."""

    dropped = Signal(object)
    choose_asked = Signal(object)
    paste_asked = Signal(object)
    again_asked = Signal(object)

    def __init__(self, theme: Theme, side: Side) -> None:
        super().__init__()
        self.side = side
        self._over = False
        self.notice: NoticeBar | None = None
        self.setAcceptDrops(True)
        self.setMinimumHeight(250)
        self.setMinimumWidth(240)
        title = _TITLES[side]()
        self.setAccessibleName(title)
        self.badge = Badge(theme, side, 24)
        label = translate("start", "Choose a file")
        self.choose = QPushButton(AFTER_ICON + label)
        self.choose.setAccessibleName(label)
        self.choose.setIconSize(QSize(16, 16))
        self.paste = QPushButton(translate("start", "Paste text"))
        for button, signal in ((self.choose, self.choose_asked), (self.paste, self.paste_asked)):
            button.setFont(label_font(9.5))
            button.setMinimumHeight(30)
            button.setAccessibleDescription(title)
            button.clicked.connect(partial(self._ask, signal))
        words = start_label(
            translate("start", "Drop a file here: text, Markdown, HTML, PDF, Word, OpenDocument, EPUB or mail."),
            9.5,
            tone="second",
        )
        head = start_label(title, 14, serif=True, weight=_BOLD)
        column = QVBoxLayout(self)
        column.setContentsMargins(27, 25, 27, 25)
        column.setSpacing(0)
        column.addWidget(self.badge)
        column.addSpacing(17)
        column.addWidget(head)
        column.addSpacing(5)
        column.addWidget(words)
        column.addStretch(1)
        column.addLayout(self._button_line())
        self._column = column
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Draw frame, letter and icon in ``theme``."""
        self._theme = theme
        self.badge.apply_theme(theme)
        self.choose.setIcon(icon("open", theme["ink-second"]))
        if self.notice:
            self.notice.apply_theme(theme)
        self.update()

    def show_refusal(self, error: ReaderAppError | None, *, again: bool = False) -> None:
        """Say over the buttons why a file was not opened; None: nothing is to be said any more.

        With ``again`` the reader can retry.
        """
        if error is not None:
            from reader_app.gui.notices.error_notice import show_error  # noqa: PLC0415 - rarely needed

            retry = (translate("notices", "Try again"), partial(self._ask, self.again_asked))
            show_error(self.bar(), error, *(retry if again else ()))
        elif self.notice:
            self.notice.hide()

    def bar(self) -> NoticeBar:
        """Where it says something about a file, over the buttons."""
        self.notice = self.notice or self._made_notice()
        return self.notice

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, dotted for A and solid for B; filled while a file hangs over it."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = frame_pen(colour(self._theme, f"{self.side}-line-quiet"), self._theme.lines[self.side])
            frame = QPainterPath()
            frame.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
            painter.fillPath(frame, ground(colour(self._theme, f"{self.side}-quiet" if self._over else "page")))
            painter.strokePath(frame, pen)
        finally:
            painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Become empty again."""
        super().dragLeaveEvent(event)
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped, with the side it was dropped on."""
        self._show_over(False)
        event.acceptProposedAction()
        self.dropped.emit((self.side, event.mimeData()))

    def _button_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.choose)
        line.addWidget(self.paste)
        line.addStretch(1)
        return line

    def _made_notice(self) -> NoticeBar:
        from reader_app.gui.bars.notice_bar import NoticeBar  # noqa: PLC0415 - rarely needed

        made = NoticeBar(self._theme)
        self._column.insertSpacing(self._column.count() - 1, 10)
        self._column.insertWidget(self._column.count() - 1, made)
        self._column.insertSpacing(self._column.count() - 1, 12)
        return made

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def _ask(self, signal: object, _checked: bool = False) -> None:
        signal.emit(self.side)  # type: ignore[attr-defined]


def start_label(text: str, points: float, *, serif: bool = False, weight: int = 400, tone: str = "") -> QLabel:
    """``text`` on the start page in ``points``, wrapped where it is more than a few words."""
    made = plain_label(text)
    made.setFont(text_font(points, weight=weight) if serif else label_font(points, weight=weight))
    made.setWordWrap(len(text) > 20)
    if tone:
        made.setProperty("tone", tone)
    return made


_TITLES = {
    Side.A: lambda: translate("start", "The one telling"),
    Side.B: lambda: translate("start", "The other telling"),
}
