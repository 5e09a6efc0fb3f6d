"""Where a reader chooses what a report looks like, sees its pages, and has it written or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.article.advice import advice_on
from reader_app.article.errors import ReaderAppError
from reader_app.gui.dialogs.export_choices import ExportChoices
from reader_app.gui.dialogs.file_dialogs import asks_to_save
from reader_app.gui.dialogs.page_preview import LANE, PagePreview
from reader_app.gui.dialogs.printing import Printing
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.session.review import review_of
from reader_app.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from reader_app.gui.jobs.jobs import Jobs
    from reader_app.report.options import ReportOptions


_SHARE = 0.9  # of the window, so that a page can be read
_LARGEST = QSize(1500, 1000)


class ExportDialog(QDialog):
    """Stands beside the window while the report is chosen, written or printed.

    ``chosen`` carries the options with which a report was written or printed.  Closing it stops what it began.
    """

    chosen = Signal(object)

    def __init__(self, jobs: Jobs, options: ReportOptions, proposed: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("export", "Export as PDF"))
        self._jobs, self._proposed = jobs, proposed
        self.choices = ExportChoices(options, *review_of(jobs.session))
        self.preview = PagePreview(jobs)
        self.printing = Printing(jobs, self)
        self.save = QPushButton(translate("export", "&Save…"))
        self.print = QPushButton(translate("export", "P&rint…"))
        self.stop = QPushButton(translate("export", "Cancel"))
        self.sentence, self.waiting = QLabel(), QLabel()
        for label in (self.sentence, self.waiting):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.hide()
        self._lay_out()
        self.choices.changed.connect(self.preview.show_report)
        self.save.clicked.connect(self.ask_where)
        self.print.clicked.connect(self.ask_printer)
        self.stop.clicked.connect(self.close)
        jobs.exported.connect(self.accept)
        jobs.export_refused.connect(self._refuse)
        self.printing.moved.connect(self._show_printed)
        self.printing.ended.connect(self._end_printing)
        self.finished.connect(self._leave)
        jobs.session.compared.connect(self.preview.redraw)
        for signal in (jobs.session.compared, jobs.session.work_changed):
            signal.connect(self._show_work)
        self._show_work()
        self.preview.show_report(self.choices.options())

    def ask_where(self) -> None:
        """Ask where the PDF goes, and write it there."""
        filters = [translate("window", "PDF documents (*.pdf)")]
        dialog = asks_to_save(self, translate("window", "Export PDF"), self._proposed, filters)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, path: str) -> None:
        """Write the report to ``path``; the dialog closes once it is there."""
        self._work(translate("export", "Writing the report…"))
        options = self.choices.options()
        self.chosen.emit(options)
        self._jobs.export(path, options)

    def ask_printer(self) -> None:
        """Ask for a printer, and print there."""
        self.printing.ask(self.choices.options())

    def _show_work(self) -> None:
        """Say that pages lack what is still looked for."""
        session = self._jobs.session
        lacking = session.working and session.comparison is not None and not session.comparison.people_known
        words = translate("export", "People and quotes are still looked for; the pages are drawn again with them.")
        self.waiting.setText(words if lacking else "")
        self.waiting.setVisible(bool(lacking))

    def _show_printed(self, page: int) -> None:
        if page == 1:
            self.chosen.emit(self.choices.options())
            self._work("")
        self.progress.setRange(0, self.printing.pages)
        self.progress.setValue(page)
        words = translate("export", "Printing page {page} of {pages}")
        self.sentence.setText(words.format(page=page, pages=self.printing.pages))

    def _end_printing(self, error: object) -> None:
        if error is None:
            self.accept()
        else:
            self._refuse(error)

    def _refuse(self, error: object) -> None:
        self._work("", going=False)
        advice = f" {advice_on(error)}" if isinstance(error, ReaderAppError) else ""
        self.sentence.setText(f"{error}{advice}")

    def _work(self, words: str, *, going: bool = True) -> None:
        self.sentence.setText(words)
        self.progress.setRange(0, 0)
        self.progress.setVisible(going)
        for part in (self.choices, self.save, self.print):
            part.setEnabled(not going)

    def _leave(self) -> None:
        self.printing.stop()
        for lane in ("export", LANE):
            self._jobs.stop(lane)

    def _lay_out(self) -> None:
        self.setFont(label_font(9.5))
        parent = self.parentWidget()
        if parent is not None:
            self.resize((parent.window().size() * _SHARE).boundedTo(_LARGEST))
        self.save.setDefault(True)
        side = QVBoxLayout()
        side.setSpacing(11)
        side.addWidget(self.choices, 1)
        side.addWidget(self.waiting)
        side.addWidget(self.sentence)
        side.addWidget(self.progress)
        buttons = QHBoxLayout()
        for button in (self.stop, self.print, self.save):
            buttons.addWidget(button)
        side.addLayout(buttons)
        ground = QFrame()
        ground.setObjectName("preview")
        QVBoxLayout(ground).addWidget(self.preview)
        line = QHBoxLayout(self)
        line.setContentsMargins(15, 15, 15, 15)
        line.setSpacing(18)
        line.addLayout(side)
        line.addWidget(ground, 1)
