import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from small_pair import show_pair, small_comparison

from reader_app.gui.actions.actions import Actions
from reader_app.gui.bars.toolbar import Toolbar
from reader_app.gui.session.session import Session
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
    show_pair(session, comparison)


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


@pytest.mark.parametrize("width", [600, 700, 800, 900, 1000, 1100, 1150, 1200, 1300, 1600])
def test_texts_are_whole_or_leave_one_group_after_the_other_and_tips_stay(bar, qtbot, width):
    opened(bar.session)
    bar.window().resize(width, 300)
    qtbot.waitUntil(lambda: bar.width() == width)
    buttons = [button for group in bar._groups for button in group]
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
    icons = Qt.ToolButtonStyle.ToolButtonIconOnly
    shown = [button for button in buttons if button.toolButtonStyle() != icons]
    assert shown == buttons[len(buttons) - len(shown) :]
    assert bool(shown) == (width > 800) or 600 < width <= 900
    assert (shown == buttons) == (width > 1300) or 1000 < width <= 1300
    assert all(button.toolTip() for button in buttons)
    assert bar.layouts.buttons[0].accessibleName() == "Flow"


@pytest.mark.parametrize("words", ["of 4", "of 14,444 and more"])
def test_nothing_is_cut_when_the_count_grows(bar, qtbot, words):
    opened(bar.session)
    bar.total.setText(words)
    bar.fit(bar.width())
    qtbot.waitUntil(lambda: bar._inner.width() <= bar.width())
    qtbot.waitUntil(lambda: bar._inner.layout().sizeHint().width() <= bar.width())


def test_the_text_of_a_segment_without_its_icon_stands_in_the_middle(bar):
    bar.window().resize(1600, 300)
    for button in bar.modes.buttons:
        picture = button.grab().toImage()
        ground = picture.pixelColor(picture.width() // 2, 3)
        middle = range(8, picture.height() - 8)
        inked = [x for x in range(6, picture.width() - 6) if any(picture.pixelColor(x, y) != ground for y in middle)]
        assert abs(inked[0] - (picture.width() - 1 - inked[-1])) <= 2


def test_texts_do_not_hold_a_window_wide(bar):
    assert bar.window().minimumSizeHint().width() < 400


@pytest.mark.parametrize("width", [370, 400, 430, 560, 720])
def test_what_has_no_room_is_offered_by_a_menu_at_the_end(bar, qtbot, width):
    opened(bar.session)
    bar.window().resize(width, 300)
    qtbot.waitUntil(lambda: bar.width() == width)
    buttons = [bar._open, bar._swap, bar.kinds, bar._find, bar._export, bar.overflow]
    qtbot.waitUntil(lambda: all(one.isHidden() or one.x() + one.width() <= width for one in buttons))
    hidden = [one for one in buttons if one.isHidden()]
    assert bool(bar.overflow.away) == (width < 500) == bar.overflow.isVisible()
    offered = {action.text() for action in bar.overflow.menu().actions()} if bar.overflow.away else set()
    assert len(offered) == len([one for one in hidden if one is not bar.overflow])
    assert ("Kinds of difference to step through" in offered) == bar.kinds.isHidden()
    bar.window().resize(1400, 300)
    qtbot.waitUntil(lambda: bar.width() == 1400)
    assert not any(one.isHidden() for one in buttons if one is not bar.overflow)
    assert bar.overflow.isHidden()


def test_segments_change_the_view(bar, qtbot):
    qtbot.mouseClick(bar.layouts.buttons[2], Qt.MouseButton.LeftButton)
    assert bar.session.view["layout"] == "column"
    assert [button.isChecked() for button in bar.layouts.buttons] == [False, False, True]
