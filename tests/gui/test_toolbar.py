import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from small_pair import small_comparison

from reader_app.gui.actions import Actions
from reader_app.gui.session import Session
from reader_app.gui.toolbar import Toolbar
from reader_app.marks import Side
from reader_app.theme import load


@pytest.fixture
def bar(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    session = Session()
    made = Toolbar(session, load("light"), Actions(session, load("light"), window))
    window.addToolBar(made)
    window.resize(1400, 300)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def opened(session):
    comparison = small_comparison()
    session.show_article(Side.A, comparison.a)
    session.show_article(Side.B, comparison.b)
    session.show_comparison(comparison)


def test_the_stepper_counts_differences_without_furniture(bar):
    assert (bar.number.text(), bar.total.text()) == ("–", "")
    opened(bar.session)
    assert (bar.number.text(), bar.total.text()) == ("–", "of 4")
    bar.session.step_row(1)
    bar.session.step_row(1)
    assert (bar.number.text(), bar.total.text()) == ("2", "of 4")
    assert bar.number.accessibleName() == "Difference 2 of 4"


def test_a_kind_can_be_chosen_where_there_is_one(bar):
    opened(bar.session)
    offered = {action.text(): action.isEnabled() for action in bar.kinds.menu().actions()}
    assert offered["Rewritten"]
    assert not offered["Moved"]
    next(action for action in bar.kinds.menu().actions() if action.text() == "Only in A").trigger()
    assert bar.kinds.text() == "Only in A"
    assert bar.total.text() == "of 1"


@pytest.mark.parametrize("width", [700, 1000, 1100, 1150, 1200, 1300, 1600])
def test_texts_are_whole_or_leave_and_tips_stay(bar, qtbot, width):
    bar.window().resize(width, 300)
    qtbot.waitUntil(lambda: bar.width() == width)
    only_icons = {button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly for button in bar.layouts.buttons}
    assert only_icons == {width <= 1000} if width in (700, 1000, 1300, 1600) else len(only_icons) == 1
    for button in (*bar.layouts.buttons, *bar.modes.buttons):
        assert button.width() >= button.sizeHint().width()
        assert button.toolTip()
    assert bar.layouts.buttons[0].accessibleName() == "Flow"


def test_the_text_of_a_segment_without_its_icon_stands_in_the_middle(bar):
    bar.window().resize(1600, 300)
    for button in bar.modes.buttons:
        picture = button.grab().toImage()
        ground = picture.pixelColor(picture.width() // 2, 3)
        middle = range(8, picture.height() - 8)
        inked = [x for x in range(6, picture.width() - 6) if any(picture.pixelColor(x, y) != ground for y in middle)]
        assert abs(inked[0] - (picture.width() - 1 - inked[-1])) <= 2


def test_texts_do_not_hold_a_window_wide(bar):
    assert bar.window().minimumSizeHint().width() < 700


def test_segments_change_the_view(bar, qtbot):
    qtbot.mouseClick(bar.layouts.buttons[2], Qt.MouseButton.LeftButton)
    assert bar.session.view["layout"] == "column"
    assert [button.isChecked() for button in bar.layouts.buttons] == [False, False, True]
