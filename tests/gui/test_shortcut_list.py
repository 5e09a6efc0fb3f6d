import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from shiboken6 import isValid

from reader_app.gui.actions.action_table import TABLE
from reader_app.gui.actions.actions import Actions
from reader_app.gui.dialogs.shortcut_list import ShortcutList
from reader_app.gui.session.session import Session
from reader_app.theme import load


@pytest.fixture
def keys(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(Session(), load("light"), window)
    made = ShortcutList(actions, window)
    made.rebound.connect(lambda pair: actions.rebind(*pair))
    made.show()
    qtbot.waitExposed(made)
    yield made
    if isValid(made):
        made.close()


def listed(keys):
    model = keys.table.model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_every_action_is_listed_with_its_keys(keys):
    rows = listed(keys)
    assert len(rows) == len(TABLE)
    assert ["Next difference", "Go", "Alt+Down, F8, Ctrl+Down"] in rows


@pytest.mark.parametrize(
    ("words", "found"), [("altered", {"Next altered quote", "Previous altered quote"}), ("f11", {"Full screen"})]
)
def test_actions_and_keys_are_searched(keys, qtbot, words, found):
    qtbot.keyClicks(keys.search, words)
    assert {row[0] for row in listed(keys)} == found


def test_a_free_key_is_bound_and_given_back(keys, qtbot):
    keys.choose("swap")
    assert not keys.bind.isEnabled()
    assert not keys.restore.isEnabled()
    keys.keys.setKeySequence(QKeySequence("Ctrl+J"))
    qtbot.mouseClick(keys.bind, Qt.MouseButton.LeftButton)
    assert keys.actions_of_window.keys_of("swap") == ("Ctrl+J",)
    assert ["Swap sides", "Compare", "Ctrl+J"] in listed(keys)
    assert keys.chosen() == "swap"
    qtbot.mouseClick(keys.restore, Qt.MouseButton.LeftButton)
    assert keys.actions_of_window.keys_of("swap") == ("Alt+\\",)


def test_a_key_that_is_taken_is_refused_by_name(keys):
    keys.choose("swap")
    keys.keys.setKeySequence(QKeySequence("F8"))
    assert not keys.bind.isEnabled()
    assert keys.sentence.text() == "F8 belongs to “Next difference”."
    keys.bind_key()
    assert keys.actions_of_window.keys_of("swap") == ("Alt+\\",)


@pytest.mark.parametrize("by_key", [True, False])
def test_escape_and_the_button_close_the_list(keys, qtbot, by_key):
    keys.search.setFocus()
    if by_key:
        qtbot.keyClick(keys.search, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(keys.shut, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not isValid(keys))


def test_it_opens_over_the_middle_of_its_window(keys):
    owner = keys.parentWidget()
    owner.setGeometry(0, 0, 700, 700)
    owner.show()
    keys.hide()
    keys.show()
    away = keys.frameGeometry().center() - owner.frameGeometry().center()
    assert max(abs(away.x()), abs(away.y())) <= 12


def test_return_in_the_search_does_nothing_else(keys, qtbot):
    before = {entry.id: keys.actions_of_window.keys_of(entry.id) for entry in TABLE}
    keys.keys.setKeySequence(QKeySequence("Ctrl+J"))
    qtbot.keyClick(keys.search, Qt.Key.Key_Return)
    assert keys.isVisible()
    assert {entry.id: keys.actions_of_window.keys_of(entry.id) for entry in TABLE} == before
