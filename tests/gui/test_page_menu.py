"""The context menu of a page: what can be done at the place one points at."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from small_pair import A, show_pair, small_comparison

from reader_app.marks import Side, TargetKind


@pytest.fixture
def window(new_window):
    made, pair = new_window((1200, 800)), small_comparison()
    show_pair(made.session, pair)
    return made


def offered(pane, words, reason=QContextMenuEvent.Reason.Mouse):
    """The menu asked for over ``words``: its entries, by the ids they have in the table."""
    cursor = pane.textCursor()
    cursor.setPosition(pane.positions.position("\n\n".join(A).index(words) + 1))
    point = pane.cursorRect(cursor).center() + QPoint(1, 0)
    pane.contextMenuEvent(QContextMenuEvent(reason, point, pane.viewport().mapToGlobal(point)))
    menu = QApplication.activePopupWidget()
    names = {action.objectName(): action for action in menu.actions()}
    menu.close()
    return names


def test_a_difference_pointed_at_is_chosen_and_can_be_marked_and_noted(window, qtbot):
    pane = window.workspace.spread.panes[Side.A]
    names = offered(pane, "stays")
    assert (window.session.target.kind, window.session.row) == (TargetKind.ROW, 0)
    assert {"counterpart", "mark-reviewed", "write-note", "pair-paragraphs", "find"} <= names.keys()
    assert "copy-citation" not in names
    names["mark-reviewed"].trigger()
    assert window.session.is_reviewed(0)


def test_a_quote_pointed_at_can_be_cited(window):
    assert "copy-citation" in offered(window.workspace.spread.panes[Side.A], "wait for")
    assert window.session.target.kind is TargetKind.QUOTE


def test_the_key_for_menus_and_a_selection_leave_the_place_alone(window):
    pane = window.workspace.spread.panes[Side.A]
    offered(pane, "surprised", QContextMenuEvent.Reason.Keyboard)
    assert window.session.target is None
    pane.selectAll()
    names = offered(pane, "surprised")
    assert window.session.target is None
    assert pane.textCursor().hasSelection()
    assert "find" in names


def test_only_what_has_two_sides_can_be_unpaired(window):
    pane = window.workspace.spread.panes[Side.A]
    names = offered(pane, "stays")
    names["unpair"].trigger()
    (parted,) = window.session.corrections.done
    assert [anchor.words for anchor in parted.anchors] == ["The ferry stays in port", "Ferry kept in port"]
    assert "unpair" not in offered(pane, "surprised")


def test_pairing_says_why_nothing_came_of_it(window):
    said = window.status_line.notice
    window.do("pair-paragraphs")
    assert said.text() == "These two paragraphs are a pair already."
    window.session.step_row(1)
    assert said.text() == ""
    window.session.set_view("layout", "column")
    window.do("pair-paragraphs")
    assert said.text() == window.workspace.announcing.last
    assert said.text() == "Two paragraphs are chosen on two pages: View, Flow or Aligned."
    assert window.session.corrections.done == ()


def test_the_mark_of_what_is_reviewed_is_checked(window):
    session, mark = window.session, window.actions_of_window["mark-reviewed"]
    session.choose_row(0)
    assert not mark.isChecked()
    mark.trigger()
    assert (mark.isChecked(), session.is_reviewed(0)) == (True, True)
    session.choose_row(1)
    assert not mark.isChecked()
    session.choose_row(0)
    mark.trigger()
    assert (mark.isChecked(), session.is_reviewed(0)) == (False, False)
