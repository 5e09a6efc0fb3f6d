"""The report before it is written: one page at a time, drawn in a worker process."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader_app.gui.jobs import outcomes
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.report.options import Layout
from reader_app.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader_app.gui.jobs.jobs import Jobs
    from reader_app.report.model import PagePicture
    from reader_app.report.options import ReportOptions
    from reader_app.workers import Outcome

LANE = "preview"
_WIDTH, _HEIGHT = 560, 600
_FINER = 2  # a page drawn twice as large and made smaller keeps the weight of its letters
_WIDEST = 1800  # pixels: a larger picture takes the window longer to make smaller than a reader's hand rests
_SETTLE_MS = 200  # a reader who turns the size up turns it several times


@guard_events
class PagePreview(QWidget):
    """Draws one page of the report with the options given last, as large as there is room for.

    What is under way is waited for, not killed.

    ``drawn`` carries the number of pages.
    """

    drawn = Signal(int)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._options: ReportOptions | None = None
        self._asked: tuple[ReportOptions, int] | None = None
        self._stale = False  # whether what is being drawn no longer holds
        self._image = QImage()
        self._drawn_width = 0
        self.page, self.pages = 0, 0
        self.sheet = QLabel()
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sheet.setMinimumSize(_WIDTH, _HEIGHT)
        self.sheet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.back = self._button("◀", translate("export", "Previous page"), -1)
        self.forth = self._button("▶", translate("export", "Next page"), 1)
        self.place = QLabel()
        self.place.setFont(label_font(9.0))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._ask)
        self._lay_out()
        self._say(translate("export", "Drawing the page…"))

    def show_report(self, options: ReportOptions) -> None:
        """Draw with ``options`` from now on, as soon as they rest."""
        self._options = options
        self._timer.start()

    def redraw(self) -> None:
        """Draw again: what the report is on has changed."""
        self._stale = self._asked is not None
        self._timer.start()

    def turn(self, by: int) -> None:
        """Draw the page that lies ``by`` pages further."""
        self.page = min(max(self.page + by, 0), max(self.pages - 1, 0))
        self._timer.stop()
        self._ask()

    def _ask(self) -> None:
        if self._options is None or self._asked is not None:
            return
        self._asked = (self._options, self.page)
        self._drawn_width = self._width(self._options)
        self._jobs.picture(LANE, self._options, self.page, self._drawn_width, self._take)

    def _width(self, options: ReportOptions) -> int:
        """How many pixels wide a page is drawn: finer than it is shown in the room that there is."""
        room = self.sheet.size() * self.devicePixelRatioF()
        across = sqrt(2) if options.layout is Layout.COLUMNS else sqrt(0.5)
        return min(round(_FINER * min(room.width(), room.height() * across)), _WIDEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the page as large as the room now is, and draw it finer once that rests."""
        super().resizeEvent(event)
        self._fit()
        if not self._image.isNull():
            self._timer.start()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        room = self.sheet.size() * self.devicePixelRatioF()
        ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        fitting = QPixmap.fromImage(self._image.scaled(room, *ways))
        fitting.setDevicePixelRatio(self.devicePixelRatioF())
        self.sheet.setPixmap(fitting)

    def _take(self, outcome: Outcome) -> None:
        asked, self._asked = self._asked, None
        if self._stale or asked != (self._options, self.page):
            self._stale = False
            self._ask()
            return
        if outcome.error is not None:
            self._say(str(outcomes.export_error(outcome, "")))
            return
        picture: PagePicture = outcome.value  # type: ignore[assignment]
        self.page, self.pages = picture.page, picture.pages
        shape = picture.width, picture.height, picture.width * 4
        self._image = QImage(picture.pixels, *shape, QImage.Format.Format_RGB32).copy()
        self._fit()
        if self._options and self._width(self._options) > self._drawn_width:
            self._timer.start()
        words = translate("export", "Page {page} of {pages}").format(page=self.page + 1, pages=self.pages)
        self.sheet.setAccessibleName(words)
        self.place.setText(words)
        self._allow()
        self.drawn.emit(self.pages)

    def _say(self, words: str) -> None:
        self.sheet.setText(words)
        self.sheet.setAccessibleName(words)
        self._allow()

    def _allow(self) -> None:
        self.back.setEnabled(self.page > 0)
        self.forth.setEnabled(self.page + 1 < self.pages)

    def _button(self, sign: str, words: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.turn(by))
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addStretch(1)
        for part in (self.back, self.place, self.forth):
            line.addWidget(part)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet, 1)
        column.addLayout(line)
