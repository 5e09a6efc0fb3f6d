"""The toolbar: opening and swapping, the stepper "8 of 19", the filter of kinds, mode and layout as segments.

Built from the action table; where the texts do not fit they leave one group after the other, those whose icons say
least last, and the tool tips stay.  Where the icons alone do not fit, some go into a menu at the end.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSpacerItem, QToolBar, QToolButton, QWidget

from reader_app.gui.actions.actions import Actions
from reader_app.gui.bars.kind_filter import KindFilter
from reader_app.gui.bars.overflow import Overflow
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.icons import themed_icon
from reader_app.gui.session.session import Session
from reader_app.report.script import leftward
from reader_app.theme import Theme
from reader_app.translation import translate

HEIGHT = 44
_LEAST = 360
_BESIDE, _GAP, _TIGHTER = 15, 18, 8  # px at the ends, between the segments, and how much less where it is tight
_COUNT_ROOM = 4  # px beside the number of a difference
MEDIUM, SEMIBOLD = 500, 600
MODES = ("mode-differences", "mode-shared")
LAYOUTS = ("layout-flow", "layout-aligned", "layout-column")


class Segments(QFrame):
    """Buttons in one rounded frame of which one is down."""

    def __init__(self, actions: Actions, names: tuple[str, ...], label: str) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(label)
        self.buttons: list[QToolButton] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(1, 1, 1, 1)
        line.setSpacing(0)
        for name in names:
            button = tool_button(actions, name)
            button.toggled.connect(lambda down, button=button: _weigh(button, down))
            _weigh(button, button.isChecked())
            self.buttons.append(button)
            line.addWidget(button)


@guard_events
class Toolbar(QToolBar):
    """The one toolbar of the window."""

    def __init__(self, session: Session, theme: Theme, actions: Actions) -> None:
        super().__init__(translate("toolbar", "Toolbar"))
        self.session, self._actions = session, actions
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setFixedHeight(HEIGHT)
        self.setIconSize(QSize(16, 16))
        self._open, self._swap, self._export = (tool_button(actions, n) for n in ("open-pair", "swap", "export-pdf"))
        self.modes = Segments(actions, MODES, translate("toolbar", "What is marked"))
        self.layouts = Segments(actions, LAYOUTS, translate("toolbar", "Layout"))
        self.kinds = KindFilter(session)
        self.number, self.total = _count_label(SEMIBOLD), _count_label(MEDIUM)
        self._groups = ([self._swap], [self._open], self.layouts.buttons, [self._export], self.modes.buttons)
        self._find = tool_button(actions, "find", icon_only=True)
        self.overflow = Overflow((self._swap, self._find, self.kinds, self._export, self._open))
        self._savings: dict[int, int] = {}
        self._without = 0  # how many groups show no text
        self._inner = self._laid_out(actions)
        self.addWidget(self._inner)
        for signal in (session.row_chosen, session.compared, session.article_opened, session.view_changed):
            signal.connect(self.show_place)
        session.corrections.reviewed_changed.connect(self.show_place)
        self.apply_theme(theme)
        self.show_place()
        self._leave_out(len(self._groups))

    def _laid_out(self, actions: Actions) -> QWidget:
        inner = QWidget()
        inner.setFixedHeight(HEIGHT - 1)
        inner.setMinimumWidth(_LEAST)  # else the texts would keep the window so wide that they never leave
        self._line = line = QHBoxLayout(inner)
        line.setSpacing(2)
        for button in (self._open, self._swap):
            line.addWidget(button)
        line.addWidget(_rule())
        line.addWidget(tool_button(actions, "previous-difference", icon_only=True))
        self._count = self._counting()
        line.addWidget(self._count)
        line.addWidget(tool_button(actions, "next-difference", icon_only=True))
        line.addWidget(self.kinds)
        line.addWidget(_rule())
        line.addWidget(self.modes, 0, Qt.AlignmentFlag.AlignVCenter)
        self._gap = QSpacerItem(_GAP, 1)
        line.addSpacerItem(self._gap)
        line.addWidget(self.layouts, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        line.addWidget(self._find)
        line.addWidget(tool_button(actions, "sidebar", icon_only=True))
        line.addWidget(self._export)
        line.addWidget(self.overflow)
        self._set_tight(False)
        return inner

    def _counting(self) -> QWidget:
        """Both figures as the words they are, "4 of 19": a mirrored window does not turn them round."""
        count = QWidget()
        rightward = not leftward(translate("toolbar", "of {total}"))
        count.setLayoutDirection(Qt.LayoutDirection.LeftToRight if rightward else Qt.LayoutDirection.RightToLeft)
        line = QHBoxLayout(count)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.number)
        line.addWidget(self.total)
        return count

    def apply_theme(self, theme: Theme) -> None:
        """Draw the toolbar's own icons in ``theme``."""
        self._theme = theme
        if self.isVisible():
            self.kinds.setIcon(themed_icon("small-down", theme))
        for frame in (self.modes, self.layouts):
            frame.setProperty("contrast", theme.name == "high-contrast")
            frame.style().polish(frame)  # the sheet was set before it could see the property

    def show_place(self) -> None:
        """Show which difference is in focus, of how many."""
        number, total = self.session.place()
        if self.session.comparison is None:
            self.number.setText("–")
            self.total.clear()
            self.number.setAccessibleName(translate("toolbar", "No comparison"))
            return
        words = {"number": number or "–", "total": total}
        shown = translate("toolbar", "of {total}").format(**words)
        if shown != self.total.text():
            self.total.setText(shown)
            self._give_room(total)
        self.number.setText(str(words["number"]))
        self.number.setAccessibleName(translate("toolbar", "Difference {number} of {total}").format(**words))

    def _give_room(self, total: int) -> None:
        """Hold room for numbers up to ``total``: else each step would lay the window out, and some move the buttons."""
        measure = self.number.fontMetrics().horizontalAdvance
        self.number.setFixedSize(measure("8" * len(str(total))) + _COUNT_ROOM, self.number.sizeHint().height())
        if self.isVisible():
            self.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        """Have the icons drawn; how wide a button is, is known from then on."""
        self._actions.tint()
        self.kinds.setIcon(themed_icon("small-down", self._theme))
        super().showEvent(event)
        self.fit(self.width())

    def minimumSizeHint(self) -> QSize:
        """Never wider than the window may be: where the texts do not fit, they leave."""
        return QSize(_LEAST, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let texts leave where the window is narrow."""
        super().resizeEvent(event)
        if self.isVisible():
            self.fit(event.size().width())

    def fit(self, width: int) -> None:
        """Let as many groups keep their texts as find room in ``width`` px; how long they are the language says.

        Without any, the first of the spare buttons leave.
        """
        for frame in (self.modes, self.layouts, self._count):
            frame.updateGeometry()  # else what it was before its buttons changed is kept until the event loop turns
        self.overflow.leave(0)
        self._set_tight(False)
        needed = self._line.sizeHint().width() + sum(self._saving(number) for number in range(self._without))
        without = 0
        while needed > width and without < len(self._groups):
            needed -= self._saving(without)
            without += 1
        self._leave_out(without)
        self._set_tight(needed > width)
        if needed - 3 * _TIGHTER > width:
            self._put_away(needed - 3 * _TIGHTER + self._room_of(self.overflow) - width)

    def _set_tight(self, tight: bool) -> None:
        """Leave less room between the groups, or as much as there is meant to be."""
        less = _TIGHTER if tight else 0
        self._line.setContentsMargins(_BESIDE - less, 0, _BESIDE - less, 0)
        self._gap.changeSize(_GAP - less, 1)
        self._line.invalidate()

    def _put_away(self, excess: int) -> None:
        """Have as many of the spare buttons leave as take ``excess`` px."""
        away = 0
        while excess > 0 and away < len(self.overflow.spare):
            excess -= self._room_of(self.overflow.spare[away])
            away += 1
        self.overflow.leave(away)

    def _room_of(self, button: QToolButton) -> int:
        return button.sizeHint().width() + self._line.spacing()

    def _saving(self, number: int) -> int:
        """The px that a group of buttons is narrower by without its texts."""
        if number not in self._savings:
            wide = sum(self._hint(number, button, texts=True) for button in self._groups[number])
            slim = sum(self._hint(number, button, texts=False) for button in self._groups[number])
            self._leave_out(self._without)
            self._savings[number] = wide - slim
        return self._savings[number]

    def _hint(self, number: int, button: QToolButton, *, texts: bool) -> int:
        button.setToolButtonStyle(self._style(number, texts=texts))
        return button.sizeHint().width()

    def _leave_out(self, without: int) -> None:
        """Show the texts of all groups but the first few."""
        self._without = without
        for number, group in enumerate(self._groups):
            for button in group:
                button.setToolButtonStyle(self._style(number, texts=number >= without))

    def _style(self, number: int, *, texts: bool) -> Qt.ToolButtonStyle:
        if not texts:
            return Qt.ToolButtonStyle.ToolButtonIconOnly
        only = self._groups[number] is self.modes.buttons
        return Qt.ToolButtonStyle.ToolButtonTextOnly if only else Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def tool_button(actions: Actions, name: str, icon_only: bool = False) -> QToolButton:
    """A button for the action of that id, reachable by Tab."""
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setAccessibleName(actions.short_text(name))
    button.setFont(label_font(9.5))
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    only, beside = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    button.setToolButtonStyle(only if icon_only else beside)
    return button


def _weigh(button: QToolButton, down: bool) -> None:
    button.setFont(label_font(9.5, weight=SEMIBOLD if down else MEDIUM))


def _count_label(weight: int) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(label_font(9.5, weight=weight))
    label.setContentsMargins(_COUNT_ROOM // 2, 0, _COUNT_ROOM // 2, 0)
    label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
    return label


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedSize(21, 20)
    return rule
