"""One pair that was open before: titles and files of both, and when."""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.gui.looks.mirroring import write_line
from reader_app.gui.looks.palette import colour
from reader_app.gui.session.settings import RecentPair
from reader_app.gui.signs.one_line import flat
from reader_app.target import Side
from reader_app.theme import Theme
from reader_app.translation import translate

LINE = 47
_DATE_ROOM = 110
_TITLE, _TITLE_HEIGHT, _FILE_HEIGHT = 5, 21, 15


@guard_events
class PairLine(QAbstractButton):
    """One pair: a press opens it, Delete forgets it."""

    forgotten = Signal(object)

    def __init__(self, theme: Theme, pair: RecentPair) -> None:
        super().__init__()
        self.pair, self._theme = pair, theme
        self.setFixedHeight(LINE)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        files = (("A", pair.path_a), ("B", pair.path_b), (translate("start", "Saved"), pair.saved))
        self.setToolTip("\n".join(f"{name}  {path}" for name, path in files if path))
        self.setAccessibleName(
            translate("start", "A: {a}; B: {b}; {day}").format(a=pair.title_a, b=pair.title_b, day=day_words(pair.day))
        )
        self.setAccessibleDescription(", ".join(map(file_words, (pair.path_a, pair.path_b))))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint letters, titles, files, day and the rule below."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = QRectF(0, 0, self.width(), self.height() - 1)
            if self.underMouse() or self.isDown():
                painter.fillRect(ground, colour(self._theme, "panel"))
            half = (self.width() - _DATE_ROOM) / 2
            pair = self.pair
            for side, title, path, left in (
                (Side.A, pair.title_a, pair.path_a, 0.0),
                (Side.B, pair.title_b, pair.path_b, half),
            ):
                badge = label_font(8, weight=700)
                self._write(painter, QRectF(left, _TITLE, 14, _TITLE_HEIGHT), side.upper(), badge, f"{side}-text")
                room = QRectF(left + 15, _TITLE, half - 30, _TITLE_HEIGHT)
                self._write(painter, room, flat(title), text_font(11.5), "ink")
                below = QRectF(room.left(), room.bottom(), room.width(), _FILE_HEIGHT)
                self._write(painter, below, file_words(path), label_font(8), "ink-furniture")
            day = QRectF(self.width() - _DATE_ROOM, 0, _DATE_ROOM, LINE)
            self._write(painter, day, day_words(self.pair.day), label_font(8.5), "ink-furniture", right=True)
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), colour(self._theme, "hair"))
            if self.hasFocus():
                painter.setPen(QPen(colour(self._theme, "ink"), 1))
                painter.drawRoundedRect(ground.adjusted(0.5, 1.5, -0.5, -1.5), 4, 4)
        finally:
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete forgets."""
        if event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit(self.pair)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to forget the pair."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("start", "Forget this pair")).triggered.connect(lambda: self.forgotten.emit(self.pair))
        menu.popup(event.globalPos())

    def _write(self, painter: QPainter, box: QRectF, text: str, font: QFont, ink: str, *, right: bool = False) -> None:
        painter.setFont(font)
        painter.setPen(colour(self._theme, ink))
        write_line(self, painter, box, text, right=right)


def file_words(path: str) -> str:
    """The name of the file at ``path``, or that there was none."""
    return flat(Path(path).name) if path else translate("panes", "Pasted text")


def day_words(day: dt.date, today: dt.date | None = None) -> str:
    """``"today"``, ``"yesterday"``, or the day in the reader's language, with the year where it is another."""
    today = today or dt.datetime.now(dt.UTC).astimezone().date()
    if day == today:
        return translate("start", "today")
    if day == today - dt.timedelta(days=1):
        return translate("start", "yesterday")
    this_year = translate("start", "d MMMM", "a day and the name of its month, as Qt writes a form for dates")
    another = translate("start", "d MMMM yyyy", "a day, the name of its month, the year, as Qt writes a form for dates")
    form = this_year if day.year == today.year else another
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
