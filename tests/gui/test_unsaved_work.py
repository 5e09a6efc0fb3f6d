"""Nobody loses a note without having been asked, and nobody is asked without need."""

from dataclasses import replace

import pytest
from idle import idle_window
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from small_pair import small_comparison
from test_shelf import telling

from reader_app.article.errors import FileMissing
from reader_app.article.model import Origin
from reader_app.gui.files.saved_files import read_saved
from reader_app.gui.files.unsaved_work import UnsavedWork
from reader_app.gui.session.drafts import begin
from reader_app.marks import Side, Target, TargetKind
from reader_app.workers import Outcome, WorkerDied

A, B = Side.A, Side.B
ROW = TargetKind.ROW


@pytest.fixture
def start(qtbot, tmp_path, monkeypatch):
    made = []

    def new():
        window = idle_window(tmp_path / "settings.json")
        qtbot.addWidget(window, before_close_func=lambda w: w.saving.unsaved.ask_no_more())
        window.show()
        window.keep_journal()
        monkeypatch.setattr(UnsavedWork, "asks", True)
        made.append(window)
        return window

    yield new
    for window in made:
        window.saving.unsaved.ask_no_more()
        window.close()


@pytest.fixture
def noted(start):
    window = start()
    put(window)
    begin(window.session, Target(ROW, 1)).write("why?")
    return window


def put(window):
    comparison = small_comparison()
    window.session.show_article(A, comparison.a)
    window.session.show_article(B, comparison.b)
    window.session.show_comparison(comparison)


def answer(window, word):
    """Press the button of the question that has that word."""
    box = window.saving.unsaved.question
    (button,) = [b for b in box.buttons() if b.text().replace("&", "") == word]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def pasted(words):
    given = QMimeData()
    given.setText(words)
    return given


def notes(path):
    return [note.words for note in read_saved(str(path)).notes]


def test_a_window_without_work_closes_unasked(start):
    window = start()
    put(window)
    assert window.close()


def test_saved_work_is_not_asked_about(noted, tmp_path):
    noted.saving.write(str(tmp_path / "x.tellings"))
    assert noted.close()


def test_what_was_undone_is_not_asked_about(noted):
    begin(noted.session, Target(ROW, 1)).write("")
    assert noted.close()


def test_closing_asks_beside_the_window(noted):
    assert not noted.close()
    box = noted.saving.unsaved.question
    assert box.isVisible()
    assert not box.isModal()
    assert box.text() == (
        "Your notes and corrections on “The ferry stays in port” and “Ferry kept in port” are not saved."
    )
    assert box.textFormat() is Qt.TextFormat.PlainText
    answer(noted, "Cancel")
    assert noted.isVisible()
    assert [note.words for note in noted.session.corrections.notes] == ["why?"]


def test_escape_lets_everything_be(noted):
    noted.close()
    QTest.keyClick(noted.saving.unsaved.question, Qt.Key.Key_Escape)
    assert noted.isVisible()
    assert noted.session.corrections.notes


def test_what_is_not_wanted_is_not_offered_again(noted, start):
    noted.journal.write()
    noted.close()
    answer(noted, "Don’t save")
    assert not noted.isVisible()
    assert start().journal.bar is None


def test_saving_writes_to_the_file_of_the_pair_and_closes(noted, tmp_path):
    path = tmp_path / "x.tellings"
    noted.saving.write(str(path))
    begin(noted.session, Target(ROW, 1)).write("because")
    noted.close()
    answer(noted, "Save")
    assert not noted.isVisible()
    assert notes(path) == ["because"]


def test_saving_asks_where_for_each_pair(noted, tmp_path):
    session = noted.session
    session.shelve(telling("cy"))
    session.show_article(B, telling("di"))
    comparison = replace(small_comparison(), b=session.articles[B], rows=(), quotes=(), people=(), facts=())
    session.comparison = replace(comparison, rows=small_comparison().rows[2:3])
    begin(session, Target(ROW, 0)).write("on di")
    noted.close()
    assert noted.saving.unsaved.question.text() == "Your notes and corrections on 2 pairs are not saved."
    answer(noted, "Save")
    for number in (1, 2):
        dialog = next(d for d in noted.findChildren(QFileDialog) if d.isVisible())
        dialog.fileSelected.emit(str(tmp_path / f"{number}.tellings"))
        dialog.close()
    assert not noted.isVisible()
    assert [notes(tmp_path / f"{number}.tellings") for number in (1, 2)] == [["why?"], ["on di"]]


def test_a_place_that_cannot_be_written_keeps_the_window(noted, tmp_path):
    noted.close()
    answer(noted, "Save")
    dialog = next(d for d in noted.findChildren(QFileDialog) if d.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "x.tellings"))
    dialog.close()
    assert noted.isVisible()
    assert "could not be written" in noted.workspace.notice.sentence.text()


@pytest.mark.parametrize("side", Side)
def test_another_text_is_read_before_anybody_is_asked(noted, side):
    noted.opening.take_drop(side, pasted("Another story."))
    assert noted.saving.unsaved.question is None
    arrive(noted, side=side)
    assert noted.session.articles[side].title != "otherwise"
    assert noted.session.comparison is not None
    answer(noted, "Don’t save")
    assert noted.session.articles[side].title == "otherwise"
    assert len(noted.session.shelf.tellings) == 2


def test_a_file_that_is_refused_costs_no_question(noted, tmp_path):
    noted.opening.take_paths(B, [str(tmp_path / "gone.txt")])
    assert isinstance(noted.session.refusals[B], FileMissing)
    (tmp_path / "bad.tellings").write_text("{}", encoding="utf-8")
    noted.opening.take_paths(None, [str(tmp_path / "bad.tellings")])
    assert noted.session.refusals[A] is not None
    noted.opening.take_drop(B, pasted("\0"))
    noted.idle.asked.pop("read-b")[2](Outcome(error=WorkerDied("killed")))
    assert noted.saving.unsaved.question is None
    assert [note.words for note in noted.session.corrections.notes] == ["why?"]


@pytest.mark.parametrize("word", ["Cancel", "Escape", "close"])
def test_a_text_that_is_not_wanted_after_all_leaves_everything(noted, word):
    older = noted.session.articles[B]
    noted.opening.take_drop(B, pasted("told otherwise"))
    arrive(noted)
    box = noted.saving.unsaved.question
    if word == "Cancel":
        answer(noted, word)
    elif word == "Escape":
        QTest.keyClick(box, Qt.Key.Key_Escape)
    else:
        box.close()
    assert noted.session.articles[B] is older
    assert noted.session.comparison is not None
    assert noted.jobs.readings.can_try_again(B) is False
    noted.opening.take_drop(B, pasted("told otherwise still"))
    arrive(noted, "still")
    answer(noted, "Don’t save")
    assert noted.session.articles[B].title == "still"


def test_a_pair_is_asked_about_once_when_both_have_come(noted):
    noted.opening._read(dict.fromkeys(Side, ""), lambda: [noted.jobs.readings.open_text(s, "Other.") for s in Side])
    arrive(noted, "new a", A)
    assert noted.saving.unsaved.question is None
    assert noted.session.articles[A].title == "The ferry stays in port"
    arrive(noted, "new b", B)
    answer(noted, "Don’t save")
    assert [noted.session.articles[side].title for side in Side] == ["new a", "new b"]
    assert len(noted.session.shelf.tellings) == 2
    assert noted.idle.asked["wording"][1][0].title == "new a"


def test_where_one_of_a_pair_fails_the_other_is_asked_about(noted):
    noted.opening._read(dict.fromkeys(Side, ""), lambda: [noted.jobs.readings.open_text(s, "Other.") for s in Side])
    arrive(noted, "new a", A)
    noted.idle.asked.pop("read-b")[2](Outcome(error=WorkerDied("killed")))
    answer(noted, "Don’t save")
    assert noted.session.articles[A].title == "new a"


def test_a_save_that_is_given_up_lets_everything_be(noted):
    noted.opening.take_drop(B, pasted("told otherwise"))
    arrive(noted)
    answer(noted, "Save")
    next(d for d in noted.findChildren(QFileDialog) if d.isVisible()).reject()
    assert noted.session.articles[B].title == "Ferry kept in port"
    assert not noted.jobs.readings.arrivals.holds(B)


def test_saved_work_makes_room_for_the_text_that_came(noted, tmp_path):
    noted.opening.take_drop(B, pasted("told otherwise"))
    arrive(noted)
    answer(noted, "Save")
    dialog = next(d for d in noted.findChildren(QFileDialog) if d.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "x.tellings"))
    dialog.close()
    assert notes(tmp_path / "x.tellings") == ["why?"]
    assert noted.session.articles[B].title == "otherwise"


def test_a_saved_comparison_asks_once_it_was_read(noted, start, tmp_path):
    path = tmp_path / "x.tellings"
    noted.saving.write(str(path))
    begin(noted.session, Target(ROW, 0)).write("later")
    noted.opening.take_paths(None, [str(path)])
    answer(noted, "Cancel")
    assert [note.words for note in noted.session.corrections.notes] == ["why?", "later"]
    noted.opening.take_paths(None, [str(path)])
    answer(noted, "Don’t save")
    assert [note.words for note in noted.session.corrections.notes] == ["why?"]


def test_a_shelf_takes_another_text_unasked(noted):
    noted.session.shelve(telling("cy"))
    noted.opening.take_drop(B, pasted("Another story."))
    assert noted.saving.unsaved.question is None
    assert "read-b" in noted.idle.asked


def test_a_file_that_is_read_again_is_not_asked_about(start, tmp_path):
    window, path = start(), tmp_path / "a.txt"
    path.write_text("The ferry stays in port", encoding="utf-8")
    comparison = small_comparison()
    a = replace(comparison.a, origin=Origin("a.txt", str(path)))
    window.session.show_article(A, a)
    window.session.show_article(B, comparison.b)
    window.session.show_comparison(replace(comparison, a=a))
    begin(window.session, Target(ROW, 1)).write("why?")
    window.opening.take_paths(A, [str(path)])
    assert window.saving.unsaved.question is None


def test_closing_a_telling_asks_about_its_pairs_only(noted):
    session = noted.session
    session.shelve(telling("cy"))
    number = session.shelf.unshown()[0].number
    noted.opening.close_telling(number)
    assert len(session.shelf.tellings) == 2
    noted.do("close-telling")
    assert len(session.shelf.tellings) == 2
    answer(noted, "Don’t save")
    assert len(session.shelf.tellings) == 1
    assert not noted.journal.path.exists()


def test_a_desktop_that_shuts_down_is_not_held_up(noted, start):
    noted.saving.unsaved.ask_no_more()
    assert noted.close()
    assert "The ferry stays in port" in start().journal.bar.sentence.text()


def test_every_pair_is_in_the_journal_and_restored_beside_the_others(noted, start):
    session = noted.session
    session.shelve(telling("cy"))
    session.show_article(B, telling("di"))
    comparison = replace(small_comparison(), b=session.articles[B], quotes=(), people=(), facts=())
    session.comparison = replace(comparison, rows=small_comparison().rows[2:3])
    begin(session, Target(ROW, 0)).write("on di")
    noted.journal.write()
    noted.saving.unsaved.ask_no_more()
    noted.close()
    window = start()
    for expected in ("why?", "on di"):
        window.journal.bar.button.click()
        assert [note.words for note in window.session.corrections.notes] == [expected]
    assert [one.article.title for one in window.session.shelf.tellings] == [
        "The ferry stays in port",
        "Ferry kept in port",
        "di",
    ]
    assert len(window.session.shelf.unsaved()) == 2


def test_save_as_asks_even_where_there_is_a_file(noted, tmp_path):
    noted.saving.write(str(tmp_path / "x.tellings"))
    noted.do("save-as")
    (dialog,) = noted.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(".tellings")
    dialog.fileSelected.emit(str(tmp_path / "y.tellings"))
    dialog.close()
    assert noted.saving.path == str(tmp_path / "y.tellings")
    assert not noted.findChildren(QMessageBox)


def arrive(window, title="otherwise", side=B):
    """Have the text for a side read."""
    window.idle.asked.pop(f"read-{side}")[2](Outcome(telling(title)))


def test_a_note_written_while_a_text_is_read_is_asked_about(noted, tmp_path):
    noted.saving.write(str(tmp_path / "ferry.tellings"))
    noted.opening.take_drop(B, pasted("told otherwise"))
    begin(noted.session, Target(ROW, 0)).write("meanwhile")
    arrive(noted)
    answer(noted, "Save")
    assert noted.session.articles[B].title == "otherwise"
    assert notes(tmp_path / "ferry.tellings") == ["why?", "meanwhile"]


def test_a_pasted_page_is_asked_about_too(noted):
    given = pasted("One. Two.")
    given.setHtml("<p>One.</p><p>Two.</p>")
    noted.opening.take_drop(B, given)
    arrive(noted)
    assert noted.saving.unsaved.question is not None
    answer(noted, "Cancel")
