"""The choices for a report, as a form."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.report.options import LARGEST, SMALLEST, Layout, Paper, ReportOptions
from reader_app.target import Target
from reader_app.translation import translate

_STEP = 5  # percent


class ExportChoices(QWidget):
    """Shows one set of options and lets them be changed; ``changed`` carries the options as they are then.

    ``remarks`` and ``reviewed`` are what the reader wrote and saw to, printed when that is asked for.
    """

    changed = Signal(object)

    def __init__(self, options: ReportOptions, remarks: Mapping[Target, str], reviewed: frozenset[int]) -> None:
        super().__init__()
        self._options, self._remarks, self._reviewed = options, remarks, reviewed
        self.layout_choice = _choice(
            {
                Layout.COLUMNS: translate("export", "Two columns, landscape"),
                Layout.REDLINE: translate("export", "One column, both texts in one"),
            },
            options.layout,
        )
        self.paper = _choice({Paper.A4: "A4", Paper.LETTER: translate("export", "US Letter")}, options.paper)
        self.text_size = QSpinBox()
        self.text_size.setRange(SMALLEST, LARGEST)
        self.text_size.setSingleStep(_STEP)
        self.text_size.setSuffix("\u202f%")
        self.text_size.setValue(options.text_size)
        self.text_size.setMinimumHeight(self.paper.sizeHint().height())
        self.only_differences = _box(translate("export", "Only the rows that differ"), options.only_differences)
        self.parts = {
            "people": _box(translate("export", "People"), options.people),
            "quotes": _box(translate("export", "Quotes"), options.quotes),
            "facts": _box(translate("export", "Facts that differ"), options.facts),
            "notes": _box(translate("export", "Notes on how it was compared"), options.notes),
        }
        self.work = _box(translate("export", "My notes and what I reviewed"), bool(remarks or reviewed))
        self.work.setEnabled(bool(remarks or reviewed))
        self._lay_out()
        for choice in (self.layout_choice, self.paper):
            choice.currentIndexChanged.connect(self._emit_changed)
        self.text_size.valueChanged.connect(self._emit_changed)
        for box in (self.only_differences, *self.parts.values(), self.work):
            box.toggled.connect(self._emit_changed)

    def options(self) -> ReportOptions:
        """The options as they are chosen now."""
        return replace(
            self._options,
            layout=Layout(self.layout_choice.currentData()),
            paper=Paper(self.paper.currentData()),
            text_size=self.text_size.value(),
            only_differences=self.only_differences.isChecked(),
            people=self.parts["people"].isChecked(),
            quotes=self.parts["quotes"].isChecked(),
            facts=self.parts["facts"].isChecked(),
            notes=self.parts["notes"].isChecked(),
            remarks=self._remarks if self.work.isChecked() else {},
            reviewed=self._reviewed if self.work.isChecked() else frozenset(),
        )

    def _emit_changed(self) -> None:
        self.changed.emit(self.options())

    def _lay_out(self) -> None:
        self.setFont(label_font(9.5))
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(translate("export", "&Layout"), self.layout_choice)
        form.addRow(translate("export", "&Paper"), self.paper)
        form.addRow(translate("export", "&Text size"), self.text_size)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addSpacing(8)
        for box in (self.only_differences, *self.parts.values(), self.work):
            column.addWidget(box)
        column.addStretch(1)


@guard_events
class _ChoiceBox(QComboBox):
    """Shows the focus, which Fusion leaves out on a choice that cannot be typed in."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the choice in focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(self.palette().text().color())
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 2, 2)
            painter.end()


def _choice(words: Mapping[str, str], chosen: str) -> QComboBox:
    box = _ChoiceBox()
    for value, text in words.items():
        box.addItem(text, str(value))
    box.setCurrentIndex(list(words).index(chosen))
    return box


def _box(words: str, ticked: bool) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(ticked)
    return box
