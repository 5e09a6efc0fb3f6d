"""A quiet line over a page: one sentence, what can be done about it, and a way to send it off."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from reader_app.gui.fonts import label_font
from reader_app.gui.palette import colour
from reader_app.theme import Theme
from reader_app.translation import translate


class NoticeBar(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.sentence = QLabel()
        self.sentence.setFont(label_font(9.5))
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.deed = QPushButton()
        self.deed.setFont(label_font(9.0))
        self.shut = QToolButton()
        self.shut.setText("×")
        self.shut.setFont(label_font(11.0))
        self.shut.setAccessibleName(translate("notices", "Close this notice"))
        self.shut.setToolTip(translate("notices", "Close this notice"))
        self.shut.clicked.connect(self.hide)
        self._act: Callable[[], object] = self.hide
        self.deed.clicked.connect(self._do)
        line = QHBoxLayout(self)
        line.setContentsMargins(15, 6, 8, 6)
        line.setSpacing(8)
        for part in (self.sentence, self.deed, self.shut):
            line.addWidget(part)
        self.apply_theme(theme)
        self.hide()

    def say(self, sentence: str, deed: str = "", act: Callable[[], object] | None = None) -> None:
        """Show ``sentence``; with ``deed`` also a button of that text, which calls ``act``."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.deed.setVisible(bool(deed))
        self.deed.setText(deed)
        self._act = act or self.hide
        self.show()

    def _do(self) -> None:
        self._act()

    def apply_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        ground, edge, ink = (colour(theme, role).name() for role in ("pressed", "control-edge", "ink"))
        self.setStyleSheet(
            f"QFrame#notice {{ background: {ground}; border: none; border-bottom: 1px solid {edge}; }}"
            f"QFrame#notice QLabel {{ color: {ink}; background: transparent; }}"
        )
