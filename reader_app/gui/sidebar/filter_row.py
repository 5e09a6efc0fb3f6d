"""The row of filters above a list: chips of which one is down, and, for quotes, a menu of speakers."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QSizePolicy, QStyle, QToolButton, QWidget

from reader_app.gui.cards.card import ALL, Filter
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.icons import themed_icon
from reader_app.gui.looks.palette import colour
from reader_app.theme import Theme
from reader_app.translation import translate

LEFT, RIGHT, TOP, BELOW, LINE, SPACE = 13, 10, 9, 5, 28, 0  # px
MEDIUM, SEMIBOLD = 500, 600


@guard_events
class FilterRow(QWidget):
    """Chips with counts (the counts leave where they would take a line more); ``filtered`` carries the chosen kind."""

    filtered = Signal(str)
    speaker_chosen = Signal(str)

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self.kind, self.speaker = ALL, ""
        self._ruled = False
        self._filters: tuple[Filter, ...] = ()
        self.chips: list[QToolButton] = []
        self._made: list[QToolButton] = []  # more than are shown, once there were more filters
        self._names: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.speakers = _speaker_button(self)
        self.speakers.hide()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Tint the icon and draw the rule for ``theme``."""
        self._theme = theme
        self.speakers.setIcon(themed_icon("person", theme))
        self.update()

    def show_rule(self, scrolled: int) -> None:
        """Have a hair rule below while cards are ``scrolled`` away under the row, else none."""
        if self._ruled != bool(scrolled):
            self._ruled = bool(scrolled)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rule, where cards go on above."""
        if self._ruled:
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 1, self.width(), 1, colour(self._theme, "hair"))
            painter.end()

    def reset(self) -> None:
        """Go back to all cards, of all speakers."""
        self.kind, self.speaker = ALL, ""
        if self.chips:
            self.chips[0].setChecked(True)
        menu = self.speakers.menu()
        if menu and menu.actions():
            menu.actions()[0].setChecked(True)

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Offer other filters; the chosen kind stays where it is still offered."""
        if tuple(filters) == self._filters:
            return
        self._filters = tuple(filters)
        if self.kind not in {one.kind for one in filters}:
            self.kind = ALL
        self._made += [self._chip(number) for number in range(len(self._made), len(self._filters))]
        self.chips = self._made[: len(self._filters)]
        for chip, one in zip(self.chips, self._filters, strict=True):
            chip.setChecked(one.kind == self.kind)
            chip.setAccessibleName(translate("cards", "{filter}: {count}").format(filter=one.text, count=one.count))
        for number, chip in enumerate(self._made):
            chip.setVisible(number < len(self.chips))
        self._place()

    def set_speakers(self, names: Sequence[str]) -> None:
        """Offer other speakers; the button hides where there is no choice."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        if self.speaker not in names:
            self.speaker = ""
        menu = QMenu(self.speakers)
        group = QActionGroup(menu)
        for name in ("", *names):
            action = menu.addAction(name.replace("&", "&&") or translate("cards", "All speakers"))
            action.setCheckable(True)
            action.setChecked(name == self.speaker)
            action.triggered.connect(lambda _checked=False, name=name: self._choose_speaker(name))
            group.addAction(action)
        older = self.speakers.menu()
        self.speakers.setMenu(menu)
        if older:
            older.deleteLater()
        self.speakers.setVisible(len(names) > 1)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the chips anew; the counts stay where they take no line more."""
        super().resizeEvent(event)
        self._place()

    def _chip(self, number: int) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.toggled.connect(partial(_weigh, chip))
        chip.clicked.connect(partial(self._choose, number))
        _weigh(chip, down=False)
        self._group.addButton(chip)
        return chip

    def _place(self) -> None:
        """Set chips from the left, speakers at the right; a chip that does not fit begins a line."""
        right = self.width() - RIGHT
        if not self.speakers.isHidden():
            size = self.speakers.sizeHint()
            self._put(self.speakers, right - size.width() + 8, TOP, size)
            right -= size.width() - 8
        plain, counted = (lines_of(self._write(counts), right - LEFT) for counts in (False, True))
        if counted > plain:
            self._write(False)
        x, y = LEFT, TOP
        right = LEFT + least_room([chip.sizeHint().width() for chip in self.chips], right - LEFT)
        for chip in self.chips:
            size = chip.sizeHint()
            if x > LEFT and x + size.width() > right:
                x, y = LEFT, y + LINE
            self._put(chip, x, y, size)
            x += size.width() + SPACE
        if self.height() != y + LINE + BELOW:
            self.setFixedHeight(y + LINE + BELOW)

    def _put(self, widget: QWidget, x: int, y: int, size: QSize) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(QPoint(x, y), size)))

    def _write(self, counts: bool) -> list[int]:
        """Name the chips, with or without ``counts``; gives the px that each is wide then."""
        for chip, one in zip(self.chips, self._filters, strict=True):
            words = translate("cards", "{filter} {count}").format(filter=one.text, count=one.count)
            chip.setText(words if counts else one.text)
        return [chip.sizeHint().width() + SPACE for chip in self.chips]

    def _choose(self, number: int) -> None:
        self.kind = self._filters[number].kind
        self.filtered.emit(self.kind)

    def _choose_speaker(self, name: str) -> None:
        self.speaker = name
        self.speaker_chosen.emit(name)


def least_room(widths: Sequence[int], room: int) -> int:
    """The least px in which pieces of these ``widths`` take no more lines than in ``room``: none is left alone."""
    widest = max(widths, default=0)
    room = max(room, widest)
    rooms = range(widest, room + 1)
    return rooms[bisect_left(rooms, -lines_of(widths, room), key=lambda less: -lines_of(widths, less))]


def lines_of(widths: Sequence[int], room: int) -> int:
    """How many lines pieces of these ``widths`` take in ``room`` px."""
    lines, x = 1, 0
    for width in widths:
        if x and x + width > room:
            lines, x = lines + 1, 0
        x += width
    return lines


def _weigh(chip: QToolButton, down: bool) -> None:
    chip.setFont(label_font(8.75, weight=SEMIBOLD if down else MEDIUM))


def _speaker_button(row: QWidget) -> QToolButton:
    button = QToolButton(row)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setProperty("chip", True)
    button.setProperty("icon", True)
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(translate("cards", "Quotes of one speaker"))
    button.setAccessibleName(translate("cards", "Quotes of one speaker"))
    return button
