import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from reader_app.gui.looks.first_paint import BalancedLabel
from reader_app.gui.session.settings import RecentPair
from reader_app.gui.start.pair_line import PairLine, day_words
from reader_app.gui.start.recent_pairs import SHOWN
from reader_app.gui.start.start_page import StartPage
from reader_app.marks import Side
from reader_app.theme import NAMES, load

PAIRS = tuple(RecentPair(f"/a{n}", f"/b{n}", f"Ferry {n}", f"Boat {n}", "2026-03-04") for n in range(8))


@pytest.fixture
def page(qtbot):
    made = StartPage(load("light"), PAIRS)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("side", Side)
def test_buttons_ask_for_their_side(page, qtbot, side):
    target = page.targets[side]
    with qtbot.waitSignal(page.choose_asked) as chosen:
        qtbot.mouseClick(target.choose, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.paste_asked) as pasted:
        qtbot.mouseClick(target.paste, Qt.MouseButton.LeftButton)
    assert (chosen.args, pasted.args) == ([side], [side])


@pytest.mark.parametrize("width", [200, 300, 500])
def test_no_word_of_a_sentence_is_left_alone_on_its_second_line(qtbot, width):
    words = "One sentence that is set on one line or two"
    label = BalancedLabel(words)
    qtbot.addWidget(label)
    label.resize(width, 60)
    label.show()
    measure = label.fontMetrics().horizontalAdvance
    lines = label.text().split("\n")
    assert " ".join(lines) == words == label.accessibleName()
    assert len(lines) == (1 if measure(words) <= width else 2)
    assert len(lines) == 1 or abs(measure(lines[0]) - measure(lines[1])) < measure("sentence ")


def test_a_file_dropped_on_a_side_goes_there(page, qtbot):
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile("/news/b.html")])
    target = page.targets[Side.B]
    parts = (Qt.DropAction.CopyAction, given, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), *parts)
    before = target.grab().toImage()
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    assert target.grab().toImage() != before
    with qtbot.waitSignal(page.dropped) as dropped:
        QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), *parts))
    side, mime = dropped.args[0]
    assert (side, mime.urls()[0].toLocalFile()) == (Side.B, "/news/b.html")
    assert target.grab().toImage() == before


def test_a_recent_pair_names_its_files(qtbot):
    line = PairLine(load("light"), RecentPair("/news/a.html", "", "The ferry stays", "No ferry", "2026-01-02"))
    qtbot.addWidget(line)
    assert line.accessibleDescription() == "a.html, Pasted text"


def test_recent_pairs_open_and_are_forgotten_by_key(page, qtbot):
    assert len(page.recent.lines) == SHOWN
    line = page.recent.lines[1]
    line.setFocus()
    with qtbot.waitSignal(page.pair_chosen) as chosen:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.pair_forgotten) as forgotten:
        qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert chosen.args == forgotten.args == [PAIRS[1]]
    assert line.accessibleName().startswith("A: Ferry 1; B: Boat 1; ")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_button_is_pressed_by_enter_as_by_space(page, qtbot, key):
    a = page.targets[Side.A]
    for button, signal in (
        (a.choose, page.choose_asked),
        (a.paste, page.paste_asked),
        (page.sample, page.sample_asked),
    ):
        button.setFocus()
        with qtbot.waitSignal(signal):
            qtbot.keyClick(button, key)


def test_without_pairs_there_is_no_list(page):
    page.show_pairs(())
    assert not page.recent.isVisible()
    assert page.sample.isVisible()


def test_the_sample_is_one_press_away(page, qtbot):
    with qtbot.waitSignal(page.sample_asked):
        qtbot.mouseClick(page.sample, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("name", NAMES[1:])
def test_it_is_painted_in_every_theme(page, name):
    before = page.grab().toImage()
    page.apply_theme(load(name))
    assert page.grab().toImage() != before


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (dt.date(2026, 11, 21), "today"),
        (dt.date(2026, 11, 20), "yesterday"),
        (dt.date(2026, 11, 12), "12 November"),
        (dt.date(2025, 11, 21), "21 November 2025"),
    ],
)
def test_a_day_is_told_as_people_do(day, words):
    assert day_words(day, dt.date(2026, 11, 21)) == words
