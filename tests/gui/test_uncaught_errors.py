"""What nobody caught is told in the window, which stays; the report on it holds no word of what is open."""

import subprocess
import sys
import threading
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from small_pair import small_comparison

from reader_app import __version__
from reader_app.article.errors import ComparingCrashed, FileMissing, TargetNotWritable
from reader_app.gui.notices.logbook import Logbook
from reader_app.gui.uncaught_errors import UncaughtErrors, report
from reader_app.marks import Side


@pytest.fixture
def window(new_window):
    return new_window()


@pytest.fixture
def uncaught(window, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    return UncaughtErrors(window, Logbook(tmp_path / "log"))


def fail():
    raise ValueError("The ferry stays in port")


def test_an_uncaught_error_is_one_sentence_and_the_window_stays(uncaught, window, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", uncaught.take)
    uncaught.take(ValueError, ValueError("x"), None)
    assert uncaught.count == 1
    assert window.isVisible()
    assert uncaught.bar.sentence.text().startswith("Something went wrong in the program.")
    uncaught.bar.button.click()
    assert "uncaught: ValueError" in QApplication.clipboard().text()


def test_the_sentence_goes_when_both_texts_were_read_since(uncaught, window):
    first, second = small_comparison(), small_comparison()
    for side, article in ((Side.A, first.a), (Side.B, first.b)):
        window.session.show_article(side, article)
    uncaught.take(ValueError, ValueError("x"), None)
    window.session.swap_articles()
    window.session.show_article(Side.A, second.a)
    assert not uncaught.bar.isHidden()
    window.session.show_article(Side.B, second.b)
    assert uncaught.bar.isHidden()
    uncaught.take(ValueError, ValueError("x"), None)
    window.session.close_pair()
    window.session.show_article(Side.A, first.a)
    assert not uncaught.bar.isHidden()


def test_an_error_in_another_thread_is_told_in_the_window(uncaught, qtbot):
    uncaught.catch()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    uncaught.release()
    qtbot.waitUntil(lambda: uncaught.bar is not None)
    assert sys.excepthook is sys.__excepthook__


def test_refusals_are_noted_by_their_kind(uncaught, window):
    window.session.refuse_article(Side.A, FileMissing("ferry.txt"))
    window.session.refuse_comparison(ComparingCrashed("", "detail"))
    window.jobs.export_refused.emit(TargetNotWritable("ferry.pdf", "detail"))
    told = [line.split(" ", 1)[1] for line in uncaught.logbook.lines]
    assert told == [f"started {__version__}", *(f"told: {kind}" for kind in REFUSED)]


REFUSED = ("FileMissing", "ComparingCrashed", "TargetNotWritable")


def test_the_report_holds_no_word_of_what_is_open(uncaught, window):
    comparison = small_comparison()
    for side, article in ((Side.A, comparison.a), (Side.B, comparison.b)):
        window.session.show_article(side, replace(article, origin=replace(article.origin, path="/home/ferry/a.txt")))
    window.session.refuse_article(Side.A, FileMissing("/home/ferry/ferry.txt"))
    window.do("copy-report")
    copied = QApplication.clipboard().text()
    assert copied == report(window, uncaught.logbook)
    assert f"Article Reader {__version__}" in copied
    assert f"{len(comparison.a.text)}, {len(comparison.b.text)}" in copied
    assert "FileMissing" in copied
    for word in ("ferry", "Ferry", "/home", comparison.a.title):
        assert word not in copied


def test_a_slot_that_fails_ends_nothing():
    code = (
        "import sys; from PySide6.QtCore import QTimer; from reader_app.gui import app\n"
        "def fail(): raise ValueError('x')\n"
        "made = app.application()\n"
        "QTimer.singleShot(300, fail)\n"
        "def end(): [w.close() for w in made.topLevelWidgets() if w.objectName() == 'window']\n"
        "QTimer.singleShot(1500, end)\n"
        "sys.exit(app.run(()))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 70
    assert "ValueError: x" in ran.stderr
