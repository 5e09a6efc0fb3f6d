"""The empty window: two targets for files, pasting, recent pairs, the sample pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader_app.gui.looks.badge import rule
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.first_paint import NO_FOCUS, BalancedLabel, set_centred
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.gui.start.drop_target import DropTarget, start_label
from reader_app.gui.start.recent_pairs import RecentPairs
from reader_app.target import Side
from reader_app.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from reader_app.article.errors import ReaderAppError
    from reader_app.gui.session.settings import RecentPair
    from reader_app.theme import Theme

_WIDTH, _GAP = 733, 37
_SEMIBOLD = 600


@guard_events
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button in focus by Enter too, which Qt leaves to the buttons of dialogs."""
        button = self.focusWidget()
        if isinstance(button, QAbstractButton) and event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            button.click()
        else:
            super().keyPressEvent(event)

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
        body.setMaximumWidth(_WIDTH)
        column.addStretch(2)
        column.addWidget(body)
        column.addStretch(5)
        self._fill(QVBoxLayout(body))
        return page

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 30, 0, 30)
        column.setSpacing(0)
        title = start_label(translate("start", "Two tellings of one story"), 25, serif=True)
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
        line.setSpacing(_GAP)
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
        foot.addWidget(start_label(translate("start", "Two tellings of one invented event."), 9.5, tone="second"), 1)
        column.addLayout(foot)

    def _recent_heading(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(start_label(translate("start", "Recent pairs"), 8.75, weight=_SEMIBOLD, tone="second"), 1)
        line.addWidget(start_label("Ctrl+Shift+O", 8.5, tone="second"))
        column.addLayout(line)
        column.addWidget(rule())
        return made
