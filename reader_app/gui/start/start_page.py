"""The empty window: two targets for files, pasting, recent pairs, the sample pair."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader_app.gui.looks.badge import Badge, rule
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.first_paint import NO_FOCUS, BalancedLabel, frame_pen, ground, plain_label, set_centred
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.gui.looks.icons import AFTER_ICON, icon
from reader_app.gui.looks.palette import colour
from reader_app.gui.start.recent_pairs import RecentPairs
from reader_app.target import Side
from reader_app.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent

    from reader_app.article.errors import ReaderAppError
    from reader_app.gui.bars.notice_bar import NoticeBar
    from reader_app.gui.session.settings import RecentPair
    from reader_app.theme import Theme

WIDTH, GAP = 733, 37
MEDIUM, SEMIBOLD, BOLD = 500, 600, 700


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
        words = _label(
            translate("start", "Drop a file here: text, Markdown, HTML, PDF, Word, OpenDocument, EPUB or mail."),
            9.5,
            tone="second",
        )
        head = _label(title, 14, serif=True, weight=BOLD)
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


class StartPage(QScrollArea):
    """What an empty window shows; every wish leaves it as a signal.

    ``dropped`` carries a pair of Side and QMimeData, ``choose_asked``, ``paste_asked`` and ``again_asked`` a Side,
    ``pair_chosen`` and ``pair_forgotten`` a RecentPair, ``sample_asked`` True.
    """

    dropped = Signal(object)
    choose_asked = Signal(object)
    paste_asked = Signal(object)
    again_asked = Signal(object)
    pair_chosen = Signal(object)
    pair_forgotten = Signal(object)
    sample_asked = Signal(bool)

    def __init__(self, theme: Theme, pairs: Sequence[RecentPair] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAccessibleName(translate("start", "Start page"))
        self.setWidgetResizable(True)
        self.setProperty("focusPolicy", NO_FOCUS)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.targets = {side: DropTarget(theme, side) for side in Side}
        self.recent = RecentPairs(theme)
        self.sample = QPushButton(translate("start", "Open the sample pair"))
        self.sample.setFont(label_font(9.5))
        self.sample.setMinimumHeight(30)
        self.setWidget(self._page())
        for target in self.targets.values():
            target.dropped.connect(self.dropped)
            target.choose_asked.connect(self.choose_asked)
            target.paste_asked.connect(self.paste_asked)
            target.again_asked.connect(self.again_asked)
        self.recent.chosen.connect(self.pair_chosen)
        self.recent.forgotten.connect(self.pair_forgotten)
        self.sample.clicked.connect(lambda: self.sample_asked.emit(True))
        self.show_pairs(pairs)

    def apply_theme(self, theme: Theme) -> None:
        """Draw the page in ``theme``."""
        for target in self.targets.values():
            target.apply_theme(theme)
        self.recent.apply_theme(theme)

    def show_pairs(self, pairs: Sequence[RecentPair]) -> None:
        """List these pairs; without any, the list is not shown."""
        self.recent.show_pairs(pairs)
        self._heading.setVisible(bool(pairs))
        self.recent.setVisible(bool(pairs))

    def show_refusals(
        self, refusals: Mapping[Side, ReaderAppError | None], can_try_again: Callable[[Side], bool]
    ) -> None:
        """Say on each target why its file was not opened; it can be read once more where that makes sense."""
        for side, target in self.targets.items():
            target.show_refusal(refusals[side], again=can_try_again(side))

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        across = QHBoxLayout(page)
        across.setContentsMargins(40, 0, 40, 0)
        across.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        across.addLayout(column, 100)
        across.addStretch(1)
        body = QWidget()
        body.setMaximumWidth(WIDTH)
        column.addStretch(2)
        column.addWidget(body)
        column.addStretch(5)
        self._fill(QVBoxLayout(body))
        return page

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 30, 0, 30)
        column.setSpacing(0)
        title = _label(translate("start", "Two tellings of one story"), 25, serif=True)
        words = translate(
            "start",
            "Set them side by side and see where the wording parts, who is named, and what became of each quote.",
        )
        under = BalancedLabel(words)
        under.setFont(text_font(11.25))
        under.setProperty("tone", "second")
        for one in (title, under):
            set_centred(one)
            column.addWidget(one)
            column.addSpacing(3)
        column.addSpacing(34)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for target in self.targets.values():
            line.addWidget(target, 1)
        column.addLayout(line)
        column.addSpacing(42)
        self._heading = self._recent_heading()
        column.addWidget(self._heading)
        column.addWidget(self.recent)
        column.addSpacing(24)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.sample)
        foot.addWidget(_label(translate("start", "Two tellings of one invented event."), 9.5, tone="second"), 1)
        column.addLayout(foot)

    def _recent_heading(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(_label(translate("start", "Recent pairs"), 8.75, weight=SEMIBOLD, tone="second"), 1)
        line.addWidget(_label("Ctrl+Shift+O", 8.5, tone="second"))
        column.addLayout(line)
        column.addWidget(rule())
        return made


def _label(text: str, points: float, *, serif: bool = False, weight: int = 400, tone: str = "") -> QLabel:
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
