"""Notes: written on what is in focus, shown where it is shown, carried over by text, and never lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QPlainTextEdit, QWidget
from shiboken6 import isValid
from small_pair import A, B, article, show_pair, small_comparison

from reader_app.article.model import Origin
from reader_app.comparison.compare import compare_wording
from reader_app.comparison.corrections.correction import Anchor
from reader_app.comparison.saved import Note
from reader_app.gui.bars.status_line import StatusLine
from reader_app.gui.cards.card import Card
from reader_app.gui.cards.remarks import Remarks, anchors_of, remarks
from reader_app.gui.dialogs.note_dialog import ask, what_it_is_on
from reader_app.gui.session.drafts import begin
from reader_app.gui.session.session import Session
from reader_app.gui.sidebar.card_layout import REMARK, set_card
from reader_app.marks import Side, Target, TargetKind
from reader_app.theme import load

FILE = Origin("ferry.txt", "/tellings/ferry.txt")
ROW, QUOTE = TargetKind.ROW, TargetKind.QUOTE
TARGETS = [*(Target(ROW, n) for n in range(5)), Target(QUOTE, 0), Target(QUOTE, 1)]


@pytest.fixture
def session():
    made = Session()
    comparison = small_comparison()
    show_pair(made, comparison)
    return made


def noted(comparison, target, words):
    return Note(target.kind, anchors_of(comparison, target)[0], words)


@pytest.mark.parametrize("target", TARGETS)
def test_a_note_stands_on_what_it_was_written_on_and_nowhere_else(session, target):
    begin(session, target).write("look here")
    found = session.remarks()
    assert [one for one in TARGETS if found.words(one)] == [target]
    assert not found.orphans
    begin(session, target).write("again")
    assert session.remarks().words(target) == "again"
    begin(session, target).write("")
    assert session.corrections.notes == ()


def test_of_two_notes_in_the_same_words_on_the_same_words_the_edited_one_changes():
    roof = "The roof of the boathouse flew over the quay."
    a, b = article(("A storm", "Nobody spoke.", roof, "Nobody spoke.")), article(("A storm", roof))
    session = Session()
    show_pair(session, compare_wording(a, b))
    rows = Target(ROW, 1), Target(ROW, 3)
    for row in rows:
        begin(session, row).write("check")
    begin(session, rows[1]).write("done")
    assert [session.remarks().words(row) for row in rows] == ["check", "done"]
    begin(session, rows[0]).write("")
    assert [session.remarks().words(row) for row in rows] == ["", "done"]


def test_people_and_facts_take_no_notes(session):
    assert begin(session, Target(TargetKind.PERSON, 0)) is None
    assert begin(Session(), Target(ROW, 0)) is None


def test_notes_of_rows_that_were_joined_are_all_kept():
    comparison = small_comparison()
    notes = (noted(comparison, Target(ROW, 2), "one"), noted(comparison, Target(ROW, 3), "two"))
    joined = replace(comparison.rows[2], b=(2,))
    pair = replace(comparison, rows=(*comparison.rows[:2], joined, comparison.rows[4]))
    assert remarks(pair, notes).words(Target(ROW, 2)) == "one\ntwo"


def test_notes_on_quotes_wait_for_the_quotes():
    comparison = small_comparison()
    notes = (noted(comparison, Target(QUOTE, 0), "x"),)
    waiting = replace(comparison, quotes=(), people_known=False)
    assert remarks(waiting, notes) == Remarks()
    assert remarks(replace(waiting, people_known=True), notes).orphans == notes


def test_the_note_is_on_the_quote_chosen_else_on_the_row(session):
    assert session.notable() is None
    session.choose_row(2)
    assert session.notable() == Target(ROW, 2)
    session.choose_target(Target(QUOTE, 0))
    assert session.notable() == Target(QUOTE, 0)
    session.choose_target(Target(TargetKind.PERSON, 1))
    assert session.notable().kind is ROW


def test_notes_and_marks_follow_a_text_that_was_read_again(session):
    session.show_article(Side.A, replace(session.articles[Side.A], origin=FILE))
    session.show_comparison(small_comparison())
    for number in (0, 1, 2):
        begin(session, Target(ROW, number)).write(f"on {number}")
    session.choose_row(2)
    session.toggle_reviewed()
    changed = replace(article(("The ferry leaves port today", "A new paragraph.", *A[1:]), {4}), origin=FILE)
    rows = tuple(replace(row, a=tuple(n + 1 if n else 0 for n in row.a)) for row in session.comparison.rows)
    again = replace(session.comparison, a=changed, rows=rows, quotes=(), facts=(), people=())
    session.show_article(Side.A, changed)
    session.show_comparison(again)
    found = session.remarks()
    assert [found.words(Target(ROW, n)) for n in range(5)] == ["", "on 1", "on 2", "", ""]
    assert [note.words for note in found.orphans] == ["on 0"]
    assert [session.is_reviewed(n) for n in range(5)] == [False, False, True, False, False]


def test_swapped_sides_keep_notes_and_marks(session):
    session.choose_row(1)
    session.toggle_reviewed()
    begin(session, Target(ROW, 1)).write("x")
    session.corrections.resume(session.corrections.work().mirrored())
    comparison = session.comparison
    rows = tuple(replace(row, a=row.b, b=row.a) for row in comparison.rows)
    session.comparison = replace(comparison, a=comparison.b, b=comparison.a, rows=rows, quotes=())
    assert session.is_reviewed(1)
    assert session.remarks().words(Target(ROW, 1)) == "x"
    session.toggle_reviewed()
    assert not session.corrections.reviewed


def test_another_pair_has_no_notes(session):
    begin(session, Target(ROW, 1)).write("x")
    session.close_pair()
    assert session.corrections.notes == ()


def test_notes_are_counted(session, qtbot):
    line = StatusLine(session, load("light"))
    qtbot.addWidget(line)
    line.resize(1400, line.height())  # room for every word in any face
    assert "note" not in line.counts.text()
    begin(session, Target(ROW, 1)).write("x")
    begin(session, Target(QUOTE, 1)).write("y")
    assert line.counts.text().endswith("2 notes")


def test_a_card_has_room_for_its_note_and_says_it(qapp):
    for card in (Card(Target(ROW, 0), "x", sign="~"), Card(Target(QUOTE, 0), "x")):
        remarked = replace(card, remark="why?")
        assert set_card(remarked, 300).height == set_card(card, 300).height + REMARK
        assert remarked.spoken == f"{card.spoken}. Note: why?"


def test_a_note_is_asked_for_and_written(session, qtbot):
    target = Target(ROW, 1)
    parent = StatusLine(session, load("light"))
    qtbot.addWidget(parent)
    for given, kept in (("first\nsecond ", "first\nsecond"), ("  ", "")):
        dialog = ask(parent, session, target)
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(given)
        dialog.accept()
        assert session.remarks().words(target) == kept
    left = ask(parent, session, target)
    left.setTextValue("thought better of it")
    left.reject()
    assert session.corrections.notes == ()


def test_the_dialog_says_what_the_note_is_on():
    comparison = small_comparison()
    assert (
        what_it_is_on(comparison, Target(ROW, 1))
        == "Rewritten: A 2 — B 2\nCaptain Ida Holm said: “We wait for the tide.”"
    )
    assert what_it_is_on(comparison, Target(QUOTE, 0)) == "Quote: “We wait for the tide”"


def test_a_note_of_other_words_at_the_same_place_is_an_orphan():
    comparison = small_comparison()
    note = Note(ROW, Anchor("b", "Ferry sunk in port", 0), "x")
    assert B[0] != note.anchor.words
    assert remarks(comparison, (note,)).orphans == (note,)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_is_a_line_of_the_note_and_with_ctrl_keeps_it(session, qtbot, key):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    target = Target(ROW, 1)
    dialog = ask(window, session, target)
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    editor = dialog.findChild(QPlainTextEdit)
    qtbot.waitUntil(dialog.isActiveWindow)
    editor.setFocus()
    qtbot.keyClicks(editor, "Ask")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "them")
    qtbot.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)
    assert session.remarks().words(target) == "Ask\nthem"
    assert not isValid(dialog) or not dialog.isVisible()


@pytest.fixture
def asked(session, qtbot):
    """The note window on row 1 in front of a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = ask(window, session, Target(ROW, 1))
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog
    window.close()


def test_a_note_is_kept_while_it_is_written(session, asked, qtbot):
    asked.setTextValue("half a sen")
    qtbot.waitUntil(lambda: session.remarks().words(Target(ROW, 1)) == "half a sen")
    asked.setTextValue("half a sentence")
    asked.parentWidget().activateWindow()
    qtbot.waitUntil(lambda: session.remarks().words(Target(ROW, 1)) == "half a sentence")
    asked.reject()
    assert session.corrections.notes == ()


@pytest.mark.parametrize("older", ["", "as it was"])
def test_a_note_given_up_is_the_one_before_though_its_window_is_left_while_it_goes(session, qtbot, older):
    begin(session, Target(ROW, 1)).write(older)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = ask(window, session, Target(ROW, 1))
    dialog.setTextValue("thought better of")
    dialog.keep()
    assert session.remarks().words(Target(ROW, 1)) == "thought better of"
    write, left = dialog.draft.write, []

    def write_and_leave(words):
        """Write as the dialog asks, then have it told what a window is told by a window system that takes it away."""
        write(words)
        if not left:
            left.append(dialog.isVisible())
            QApplication.sendEvent(dialog, QEvent(QEvent.Type.ActivationChange))

    dialog.draft.write = write_and_leave
    window.activateWindow()
    dialog.reject()
    assert left == [True]
    assert session.remarks().words(Target(ROW, 1)) == older


def test_the_window_shows_what_the_note_is_on_when_one_comes_back_to_it(session, asked, qtbot):
    asked.parentWidget().activateWindow()
    qtbot.waitUntil(lambda: not asked.isActiveWindow())
    session.choose_row(3)
    asked.setTextValue("on the captain")
    asked.activateWindow()
    qtbot.waitUntil(lambda: session.row == 1)
    assert session.notable() == Target(ROW, 1)
    assert asked.labelText().startswith("Rewritten: A 2 — B 2\n")
    asked.accept()
    assert [session.remarks().words(Target(ROW, row)) for row in range(5)] == ["", "on the captain", "", "", ""]


def test_a_note_is_open_once(session, asked):
    window = asked.parentWidget()
    assert ask(window, session, Target(ROW, 1)) is asked
    other = ask(window, session, Target(ROW, 2))
    assert other is not asked
    other.close()
    asked.close()


def test_a_note_stays_with_its_paragraph_while_rows_are_put_right(session):
    draft = begin(session, Target(ROW, 2))
    rows = session.comparison.rows
    session.show_comparison(replace(session.comparison, rows=(rows[2], *rows[:2], *rows[3:])))
    draft.write("x")
    assert draft.target(session.comparison) == Target(ROW, 0)
    assert session.remarks().words(Target(ROW, 0)) == "x"


def test_a_note_goes_to_the_pair_it_was_begun_on(session):
    begin(session, Target(ROW, 1)).write("first")
    draft = begin(session, Target(ROW, 1))
    session.swap_articles()
    draft.write("second")
    (note,) = session.corrections.notes
    assert (note.anchor.side, note.words) == ("b", "second")
    session.swap_articles()
    pair = session.shelf.pair
    third = session.shelve(article(("Another harbour", "Nothing moves there.")))
    session.show_article(Side.B, third.article)
    draft.write("third")
    assert session.corrections.notes == ()
    assert draft.target(session.comparison) is None
    assert [note.words for note in session.shelf.notes_of(pair)] == ["third"]


def test_a_note_finds_its_words_in_a_text_that_was_read_again(session):
    session.show_article(Side.A, replace(session.articles[Side.A], origin=FILE))
    session.show_comparison(small_comparison())
    begin(session, Target(ROW, 2)).write("why?")
    draft = begin(session, Target(ROW, 2))
    changed = replace(article(("The ferry leaves port today", "A new paragraph.", *A[1:]), {4}), origin=FILE)
    session.show_article(Side.A, changed)
    draft.write("and who?")
    (note,) = session.corrections.notes
    assert (note.words, note.anchor.start) == ("and who?", changed.text.index(A[2]))


def test_a_note_window_closes_with_its_pair(session, asked):
    asked.setTextValue("too late")
    session.close_pair()
    assert not isValid(asked) or not asked.isVisible()
    assert session.corrections.notes == ()


def test_a_note_window_leaves_the_pages_free(session, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(0, 0, 1400, 760)
    window.show()
    dialog = ask(window, session, Target(ROW, 1))
    assert window.geometry().contains(dialog.geometry())
    assert dialog.geometry().left() > window.width() / 2
    dialog.close()


def test_a_note_goes_on_at_its_end(session, asked, qtbot):
    asked.setTextValue("Ask")
    asked.accept()
    window = asked.parentWidget()
    again = ask(window, session, Target(ROW, 1))
    qtbot.waitUntil(again.isActiveWindow)
    qtbot.keyClicks(again.findChild(QPlainTextEdit), " them")
    again.accept()
    assert session.remarks().words(Target(ROW, 1)) == "Ask them"
