"""Prints the report: its pages are drawn in a worker process, one at a time, and handed to the printer."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from reader_app.gui.jobs import outcomes
from reader_app.report.options import Layout, Paper
from reader_app.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader_app.gui.jobs.jobs import Jobs
    from reader_app.report.model import PagePicture
    from reader_app.report.options import ReportOptions
    from reader_app.workers import Outcome

LANE = "print"
FINEST = 200  # dots an inch: letters are sharp on paper, and a page is 15 MB


class Printing(QObject):
    """Prints one report at a time.

    ``moved`` carries how many pages are with the printer, ``ended`` None once all are, or why they are not.
    """

    moved = Signal(int)
    ended = Signal(object)
    _painted = Signal(int)

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._parent = jobs, parent
        self._painter: QPainter | None = None
        self._thread: Thread | None = None
        self.pages = 0
        self._painted.connect(self._go_on)

    def ask(self, options: ReportOptions) -> QPrintDialog:
        """Ask for a printer beside the dialog, and print there."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        sheet = QPageSize.PageSizeId.A4 if options.paper is Paper.A4 else QPageSize.PageSizeId.Letter
        upright = options.layout is Layout.REDLINE
        printer.setPageSize(QPageSize(sheet))
        orientation = QPageLayout.Orientation
        printer.setPageOrientation(orientation.Portrait if upright else orientation.Landscape)
        printer.setFullPage(True)
        printer.setDocName(translate("window", "Comparison"))
        dialog = QPrintDialog(printer, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.begin(printer, options))
        QDialog.open(dialog)
        return dialog

    def begin(self, printer: QPrinter, options: ReportOptions) -> None:
        """Print all pages, or those that ``printer`` was told; ``ended`` tells when, or that it does not take them."""
        self._printer, self._options = printer, options
        painter = QPainter()
        if not painter.begin(printer):
            self.ended.emit(translate("export", "The printer does not accept anything."))
            return
        self._painter = painter
        self._first = max(printer.fromPage(), 1) - 1
        self._next(self._first)

    def stop(self) -> None:
        """Print no further page; what the printer has not begun is dropped."""
        if self._painter is not None:
            self._jobs.drop(LANE)
            self._join()
            self._printer.abort()
            self._painter.end()
            self._painter = None

    def _next(self, page: int) -> None:
        inches = self._printer.pageLayout().fullRect(QPageLayout.Unit.Inch).width()
        width = round(inches * min(FINEST, self._printer.resolution()))
        self._jobs.picture(LANE, self._options, page, width, self._take)

    def _take(self, outcome: Outcome) -> None:
        if self._painter is None:
            return
        if outcome.error is not None:
            self._end(outcomes.export_error(outcome, ""))
            return
        picture: PagePicture = outcome.value  # type: ignore[assignment]
        last = min(self._printer.toPage() or picture.pages, picture.pages) - 1
        self.pages = last - self._first + 1
        self._thread = Thread(target=self._hand_over, args=(self._painter, picture), daemon=True)
        self._thread.start()

    def _hand_over(self, painter: QPainter, picture: PagePicture) -> None:
        """Paint one page; runs in a thread of its own, since a page takes the printer's engine a second."""
        if picture.page > self._first:
            self._printer.newPage()
        image = QImage(picture.pixels, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32)
        whole = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        painter.drawImage(QRect(0, 0, whole.width(), whole.height()), image)
        self._painted.emit(picture.page)

    def _go_on(self, page: int) -> None:
        if self._painter is None:
            return
        done = page - self._first + 1
        self.moved.emit(done)
        if done < self.pages:
            self._next(page + 1)
        else:
            self._end(None)

    def _join(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _end(self, error: object) -> None:
        self._join()
        if self._painter is not None:
            self._painter.end()
            self._painter = None
        self.ended.emit(error)
