"""The dialog that a report leaves by: what is chosen reaches the worker, what comes back is shown."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QLabel
from small_pair import show_pair, small_comparison

from reader_app.article.errors import TargetNotWritable, TypesettingFailed
from reader_app.gui.app import application
from reader_app.gui.dialogs.export_dialog import ExportDialog
from reader_app.gui.dialogs.printing import Printing
from reader_app.gui.session.drafts import begin
from reader_app.gui.session.session import Session
from reader_app.gui.session.stage import Stage
from reader_app.report.model import PagePicture
from reader_app.report.options import Layout, Paper, ReportOptions
from reader_app.target import Target, TargetKind
from reader_app.workers import Outcome

PAGES = 3


class Worker(QObject):
    """Stands for the jobs of a window: keeps what it is asked, and answers when it is told to."""

    exported = Signal(str)
    export_refused = Signal(object)

    def __init__(self, session):
        super().__init__()
        self.session = session
        self.asked, self.written, self.dropped, self.widths = [], [], [], []

    def picture(self, lane, options, page, width, done):
        self.asked.append((lane, options, page, done))
        self.widths.append(width)

    def export(self, path, options):
        self.written.append((path, options))

    def drop(self, lane):
        self.dropped.append(lane)

    stop = drop

    def answer(self):
        _, _, page, done = self.asked[-1]
        page = min(page, PAGES - 1)
        done(Outcome(PagePicture(bytes(4 * 40 * 60), 40, 60, page, PAGES)))


@pytest.fixture
def session(qapp):
    application()
    made, comparison = Session(), small_comparison()
    show_pair(made, comparison)
    return made


@pytest.fixture
def worker(session):
    return Worker(session)


@pytest.fixture
def dialog(qtbot, worker, tmp_path):
    made = ExportDialog(worker, ReportOptions(), tmp_path / "report.pdf")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # the test puts it away itself
    qtbot.addWidget(made)
    made.show()
    return made


def asked(qtbot, worker, count):
    qtbot.waitUntil(lambda: len(worker.asked) == count)
    return worker.asked[-1]


def test_what_is_chosen_is_drawn_and_written(qtbot, dialog, worker):
    asked(qtbot, worker, 1)
    worker.answer()
    dialog.choices.layout_choice.setCurrentIndex(1)
    dialog.choices.paper.setCurrentIndex(1)
    dialog.choices.text_size.setValue(125)
    dialog.choices.only_differences.setChecked(True)
    for box in dialog.choices.parts.values():
        box.setChecked(False)
    wanted = ReportOptions(
        layout=Layout.REDLINE,
        paper=Paper.LETTER,
        text_size=125,
        only_differences=True,
        people=False,
        quotes=False,
        facts=False,
        notes=False,
    )
    assert asked(qtbot, worker, 2)[1] == wanted
    dialog.write("x.pdf")
    assert worker.written == [("x.pdf", wanted)]


def test_pages_are_turned_to_the_last_and_back(qtbot, dialog, worker):
    asked(qtbot, worker, 1)
    worker.answer()
    assert (dialog.preview.back.isEnabled(), dialog.preview.forth.isEnabled()) == (False, True)
    for count in (2, 3):
        dialog.preview.forth.click()
        assert asked(qtbot, worker, count)[2] == count - 1
        worker.answer()
    assert (dialog.preview.back.isEnabled(), dialog.preview.forth.isEnabled()) == (True, False)
    assert dialog.preview.place.text() == "Page 3 of 3"


def test_a_choice_made_while_a_page_is_drawn_waits_for_it(qtbot, dialog, worker):
    asked(qtbot, worker, 1)
    dialog.choices.text_size.setValue(110)
    qtbot.wait(300)
    assert len(worker.asked) == 1
    worker.answer()
    assert asked(qtbot, worker, 2)[1].text_size == 110
    assert not dialog.preview.pages


def test_pages_are_drawn_again_when_people_are_known(qtbot, session, worker, tmp_path):
    whole = small_comparison()
    session.show_comparison(replace(whole, people_known=False, people=(), quotes=()))
    session.set_working(Stage.PEOPLE)
    dialog = ExportDialog(worker, ReportOptions(), tmp_path / "report.pdf")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "still looked for" in dialog.waiting.text()
    qtbot.waitUntil(lambda: len(worker.asked) == 1)
    session.set_working(Stage.NONE)
    session.show_comparison(whole)
    assert not dialog.waiting.isVisible()
    worker.answer()
    assert not dialog.preview.pages, "what was drawn lacks them"
    qtbot.waitUntil(lambda: len(worker.asked) == 2)
    worker.answer()
    assert dialog.preview.pages == PAGES
    session.show_comparison(replace(whole))
    qtbot.waitUntil(lambda: len(worker.asked) == 3)


def test_a_page_is_drawn_finer_once_there_is_more_room(qtbot, dialog, worker):
    asked(qtbot, worker, 1)
    worker.answer()
    before = dialog.preview.sheet.pixmap().height()
    dialog.resize(dialog.width() + 240, dialog.height() + 200)
    qtbot.waitUntil(lambda: dialog.preview.sheet.pixmap().height() > before)
    asked(qtbot, worker, 2)
    assert worker.widths[1] > worker.widths[0]


def test_a_page_that_cannot_be_drawn_says_why(qtbot, dialog, worker):
    asked(qtbot, worker, 1)[3](Outcome(error=TypesettingFailed("", "no font")))
    assert dialog.preview.sheet.text() == str(TypesettingFailed("", "no font"))


def test_the_reader_s_own_notes_are_printed_by_choice(qtbot, session, worker, tmp_path):
    begin(session, Target(TargetKind.ROW, 1)).write("Ask the harbour.")
    made = ExportDialog(worker, ReportOptions(), tmp_path / "report.pdf")
    qtbot.addWidget(made)
    assert made.choices.options().remarks == {Target(TargetKind.ROW, 1): "Ask the harbour."}
    made.choices.work.setChecked(False)
    assert made.choices.options() == ReportOptions()


def test_without_notes_there_is_nothing_to_choose(dialog):
    assert not dialog.choices.work.isEnabled()


def test_the_dialog_goes_once_the_file_is_there(qtbot, dialog, worker):
    dialog.write("x.pdf")
    assert dialog.progress.isVisible()
    assert not dialog.choices.isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        worker.exported.emit("x.pdf")


def test_a_refused_file_is_told_and_can_be_chosen_again(dialog, worker):
    dialog.write("x.pdf")
    error = TargetNotWritable("x.pdf", "no space")
    worker.export_refused.emit(error)
    assert dialog.sentence.text().startswith(str(error))
    assert dialog.save.isEnabled()
    assert dialog.progress.isHidden()


def test_closing_stops_what_is_under_way(dialog, worker):
    dialog.write("x.pdf")
    dialog.stop.click()
    assert set(worker.dropped) >= {"export", "preview"}


@pytest.mark.parametrize(("first", "last"), [(0, 0), (2, 3)])
def test_all_pages_or_those_asked_for_are_printed(qtbot, worker, tmp_path, first, last):
    count = last - first + 1 if last else PAGES
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(first, last)
    printing, ended = Printing(worker, None), []
    printing.ended.connect(ended.append)
    printing.begin(printer, ReportOptions())
    for n in range(count):
        assert asked(qtbot, worker, n + 1)[2] == max(first - 1, 0) + n
        worker.answer()
    qtbot.waitUntil(lambda: ended == [None])
    assert len(worker.asked) == count
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(worker, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))
    printing, ended = Printing(worker, None), []
    printing.ended.connect(ended.append)
    printing.begin(printer, ReportOptions())
    assert ended == ["The printer does not accept anything."]
    assert not worker.asked


def test_no_two_letters_of_the_dialog_are_the_same(dialog):
    texts = [part.text() for kind in (QLabel, QAbstractButton) for part in dialog.findChildren(kind)]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")]
    assert letters
    assert len(letters) == len(set(letters)), letters
