import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from small_pair import small_comparison
from waiting import wait_for_lists

from reader_app.gui.session.session import Session
from reader_app.gui.sidebar.sidebar import TABS
from reader_app.gui.workspace import CROWDED
from reader_app.marks import Side

LEAST = QSize(720, 420)  # a screen of 1440 by 900 at 200 %, less the frame of a window


@pytest.fixture
def opened(new_window, qtbot):
    def shown(size):
        made = new_window(size)
        comparison = small_comparison()
        for side, article in ((Side.A, comparison.a), (Side.B, comparison.b)):
            made.session.show_article(side, article)
        made.session.show_comparison(comparison)
        wait_for_lists(qtbot, made)
        return made

    return shown


@pytest.mark.parametrize("layout", ["flow", "aligned", "column"])
@pytest.mark.parametrize("tab", TABS)
def test_a_window_fits_a_small_screen_at_twice_the_size(opened, layout, tab):
    window = opened((720, 420))
    window.session.set_view("layout", layout)
    window.session.set_view("tab", tab)
    window.workspace.enter_sidebar()
    window.do("next-difference")
    window.do("find")
    QApplication.processEvents()
    assert window.workspace.sidebar.isVisible()
    assert window.minimumSizeHint().boundedTo(LEAST) == window.minimumSizeHint()
    assert window.size() == LEAST


def test_the_sidebar_leaves_a_crowded_window_and_comes_back(opened):
    window = opened((1000, 700))
    assert window.workspace.sidebar.isVisible()
    window.resize(CROWDED - 1, 700)
    assert not window.workspace.sidebar.isVisible()
    window.session.set_view("sidebar", value=True)
    window.resize(CROWDED - 50, 700)
    assert window.workspace.sidebar.isVisible(), "it stays where it was asked for"
    for width in (CROWDED, CROWDED - 1, CROWDED):
        window.resize(width, 700)
        assert window.workspace.sidebar.isVisible() == (width == CROWDED)


@pytest.mark.parametrize("first", [1000, CROWDED - 1])
def test_a_sidebar_that_was_closed_stays_so(opened, first):
    window = opened((first, 700))
    for value in (True, False):
        window.session.set_view("sidebar", value=value)
    for width in (CROWDED - 1, 1000):
        window.resize(width, 700)
        assert not window.workspace.sidebar.isVisible()


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("width", [1000, CROWDED - 1])
def test_a_window_begins_with_the_sidebar_that_its_reader_left(opened, width, closed):
    """Closed where the reader closed it, not where there was no room for it in the window that was left."""
    left = opened((CROWDED - 1, 700))
    if closed:
        for value in (True, False):
            left.session.set_view("sidebar", value=value)
    left.store.write()
    window = opened((width, 700))
    assert window.workspace.sidebar.isVisible() == (width == 1000 and not closed)
    window.resize(1000, 700)
    assert window.workspace.sidebar.isVisible() is not closed


@pytest.mark.parametrize("place", range(1, 5))
def test_the_key_of_a_tab_gives_its_list_the_focus_with_a_card_to_go_on_from(opened, qtbot, place):
    window = opened((1000, 700))
    session: Session = window.session
    session.set_view("sidebar", value=False)
    window.actions_of_window[f"tab-{TABS[place]}"].trigger()
    panel = window.workspace.sidebar.panels[TABS[place]]
    qtbot.waitUntil(panel.view.hasFocus)
    if any(panel.cards.card(row).target for row in range(panel.cards.rowCount())):
        assert panel.view.selectionModel().hasSelection()
        assert session.target is None, "looking at a list does not move the text"
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert window.workspace.page_in_focus().hasFocus()


def test_scrolling_a_framed_list_leaves_no_rests_of_its_frame(opened, qtbot):
    window = opened((1000, 330))
    window.session.set_view("tab", "changes")
    view = window.workspace.sidebar.panels["changes"].view
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    view.clearSelection()
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 20)
    painted = []
    for scrolled in (9, 20, 4):
        QApplication.processEvents()
        view.verticalScrollBar().setValue(scrolled)
        QApplication.processEvents()
        shown = window.screen().grabWindow(window.winId()).toImage()
        view.viewport().update()
        QApplication.processEvents()
        painted.append(window.screen().grabWindow(window.winId()).toImage() == shown)
    assert view._framed()
    assert all(painted)
