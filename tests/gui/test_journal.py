"""The journal: unsaved work is on disk within ten seconds, and is offered after a crash or a hasty goodbye."""

import subprocess
import sys

import pytest
from idle import idle_window
from small_pair import small_comparison
from test_saving import put, worked_on

from reader_app.gui.files.journal import EVERY
from reader_app.gui.files.saved_files import read_saved
from reader_app.gui.session.drafts import begin
from reader_app.marks import Side, Target, TargetKind

ROW = TargetKind.ROW


@pytest.fixture
def start(qtbot, tmp_path):
    made = []

    def new():
        window = idle_window(tmp_path / "settings.json")
        qtbot.addWidget(window)
        window.show()
        window.keep_journal()
        made.append(window)
        return window

    yield new
    for window in made:
        window.close()


def test_work_is_written_within_ten_seconds_and_only_then(start):
    window = start()
    put(window, small_comparison())
    timer = window.journal._timer
    assert not timer.isActive()
    begin(window.session, Target(ROW, 1)).write("x")
    assert timer.isActive()
    assert timer.interval() == EVERY < 10_000
    assert not window.journal.path.exists()
    timer.timeout.emit()
    assert [note.words for note in read_saved(str(window.journal.path)).notes] == ["x"]
    begin(window.session, Target(ROW, 1)).write("")
    timer.timeout.emit()
    assert not window.journal.path.exists()


def test_what_was_not_saved_is_offered_and_restored(start):
    first = start()
    worked_on(first)
    first.close()
    second = start()
    assert "The ferry stays in port" in second.journal.bar.sentence.text()
    assert second.journal.bar.isVisible()
    second.journal.bar.button.click()
    assert not second.journal.bar.isVisible()
    assert second.session.articles[Side.A] == small_comparison().a
    assert second.session.corrections.notes == first.session.corrections.notes
    assert second.session.corrections.done == first.session.corrections.done
    assert second.saving.path == ""
    assert read_saved(str(second.journal.path)).notes == first.session.corrections.notes


def test_saved_work_is_not_offered(start, tmp_path):
    first = start()
    worked_on(first)
    first.journal.write()
    first.saving.write(str(tmp_path / "ferry.tellings"))
    first.close()
    assert start().journal.bar is None


def test_two_windows_keep_two_journals(start):
    first, second = start(), start()
    assert first.journal.path != second.journal.path
    worked_on(first)
    first.journal.write()
    assert start().journal.bar is None


def test_a_dead_process_holds_no_place(start, tmp_path):
    code = (
        "import os, sys; from PySide6.QtCore import QLockFile; os.makedirs(sys.argv[1]);"
        "lock = QLockFile(sys.argv[1] + '/journal-1.lock'); assert lock.tryLock(0); os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "unsaved"], check=False)
    assert done.returncode == 9
    assert start().journal.path.name == "journal-1.tellings"


def test_a_broken_journal_is_told_and_put_aside(start, tmp_path):
    (tmp_path / "unsaved").mkdir()
    (tmp_path / "unsaved" / "journal-1.tellings").write_text("{", encoding="utf-8")
    window = start()
    assert "is damaged" in window.status_line.notice.text()
    assert (tmp_path / "unsaved" / "broken-000001-journal-1.tellings").exists()


def test_an_offer_stands_until_it_is_taken_or_sent_off(start, tmp_path):
    first = start()
    worked_on(first)
    first.close()
    second = start()
    assert second.journal.bar.isVisible()
    second.close()
    third = start()
    third.journal.bar.shut.click()
    third.close()
    assert start().journal.bar is None
    assert [path.name for path in (tmp_path / "unsaved").glob("declined-*")] == ["declined-000001-journal-1.tellings"]


def test_what_is_left_later_does_not_replace_what_was_left_before(start):
    for words in ("older", "newer"):
        window = start()
        put(window, small_comparison())
        begin(window.session, Target(ROW, 1)).write(words)
        window.close()
    for words in ("newer", "older"):
        window = start()
        window.journal.bar.button.click()
        assert [note.words for note in window.session.corrections.notes] == [words]
        window.journal.drop()
        window.close()
