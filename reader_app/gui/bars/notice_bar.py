"""A quiet line over a page: what there is to say, what can be done about it, details, and a way to send it off."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.palette import colour
from reader_app.theme import Theme
from reader_app.translation import translate

Act = Callable[[], object]
NoticeAction = tuple[str, Act]
_NO_MORE: Sequence[NoticeAction] = ()


@guard_events
class NoticeBar(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.sentence = _words(9.5)
        self.button = QPushButton()
        self.button.setFont(label_font(9.0))
        self.more: tuple[QPushButton, ...] = ()
        self.details = _words(9.0)
        self.unfold = QToolButton()
        self.unfold.setText(translate("notices", "Details"))
        self.unfold.setFont(label_font(9.0))
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self.details.setVisible)
        self.guide = QToolButton()
        self.guide.setText(translate("notices", "Guide"))
        self.guide.setToolTip(translate("notices", "What the guide says about it"))
        self.guide.setFont(label_font(9.0))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.shut = QToolButton()
        self.shut.setText("×")
        self.shut.setFont(label_font(11.0))
        self.shut.setAccessibleName(translate("notices", "Close this notice"))
        self.shut.setToolTip(translate("notices", "Close this notice"))
        self.shut.clicked.connect(self.hide)
        self._act: Act = self.hide
        self._lead: Act = self.hide
        self.button.clicked.connect(self._do)
        self.guide.clicked.connect(self._show_guide)
        self._lay_out()
        self.apply_theme(theme)
        self.hide()

    def say(
        self,
        sentence: str,
        label: str = "",
        act: Act | None = None,
        *,
        more: Sequence[NoticeAction] = _NO_MORE,
        details: str = "",
        guide: Act | None = None,
    ) -> None:
        """Show ``sentence``; with ``label`` also a button of that text, which calls ``act``, and those of ``more``.

        ``details`` are folded away until they are asked for; ``guide`` shows what the guide says.
        """
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setVisible(bool(label))
        self.button.setText(label)
        self._act = act or self.hide
        self.details.setText(details)
        self.unfold.setChecked(False)
        self.unfold.setVisible(bool(details))
        self._lead = guide or self.hide
        self.guide.setVisible(guide is not None)
        self.progress.hide()
        self._show_more(more)
        self.show()

    def show_progress(self, done: int = 0, whole: int = 0) -> None:
        """Show how far the work is; without ``whole``, that it goes on."""
        self.progress.setRange(0, whole)
        self.progress.setValue(done)
        self.progress.show()

    def apply_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        ground, edge, ink, second = (colour(theme, r).name() for r in ("pressed", "control-edge", "ink", "ink-second"))
        self.setStyleSheet(
            f"QFrame#notice {{ background: {ground}; border: none; border-bottom: 1px solid {edge}; }}"
            f"QFrame#notice QLabel {{ color: {ink}; background: transparent; }}"
            f"QProgressBar {{ background: {edge}; border: none; border-radius: 2px; }}"
            f"QProgressBar::chunk {{ background: {second}; border-radius: 2px; }}"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the buttons for the new width."""
        super().resizeEvent(event)
        self._place()

    # -- inside ----------------------------------------------------------------------------------------------

    def _do(self) -> None:
        self._act()

    def _show_guide(self) -> None:
        self._lead()

    def _show_more(self, more: Sequence[NoticeAction]) -> None:
        for button in self.more:
            button.deleteLater()
        made = []
        for text, act in more:
            button = QPushButton(text)
            button.setFont(self.button.font())
            button.clicked.connect(lambda _checked=False, act=act: act())
            made.append(button)
        self.more = tuple(made)
        self._place()

    def _place(self) -> None:
        """Set the buttons beside the sentence; under it where there are many, or where they would leave it no room."""
        below = bool(self.more) or (self.width() < _NARROW and self._needed() > self.width())
        line, first = (self._second, 0) if below else (self._first, 1)
        if all(line.indexOf(button) >= 0 for button in (self.button, *self.more, self.unfold, self.guide)):
            return
        for place, button in enumerate((self.button, *self.more, self.unfold, self.guide), first):
            line.insertWidget(place, button, 0, _TOP)

    def _needed(self) -> int:
        """The px in which sentence and buttons stand on one line."""
        words = ceil(self.sentence.fontMetrics().horizontalAdvance(self.sentence.text()))
        beside = [part for part in (self.button, self.unfold, self.guide, self.shut) if not part.isHidden()]
        return words + sum(part.sizeHint().width() + _APART for part in beside) + _LEFT + _RIGHT

    def _lay_out(self) -> None:
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for part in (self.sentence, self.button, self.unfold, self.guide, self.shut):
            self._first.addWidget(part, 1 if part is self.sentence else 0, _TOP)
        self.sentence.setMinimumHeight(_LEVEL)
        self.shut.setFixedHeight(_LEVEL)
        self._second.addStretch(1)
        for line in (self._first, self._second):
            line.setSpacing(_APART)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 6, _RIGHT, 6)
        column.setSpacing(5)
        column.addLayout(self._first)
        column.addLayout(self._second)
        for below in (self.details, self.progress):
            below.hide()
            column.addWidget(below)


_NARROW = 560  # px
_LEFT, _RIGHT, _APART = 15, 8, 8
_LEVEL = 28  # px of a button, with which one line stands level
_TOP = Qt.AlignmentFlag.AlignTop


def _words(points: float) -> QLabel:
    made = QLabel()
    made.setFont(label_font(points))
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made
