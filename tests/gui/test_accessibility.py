"""What a screen reader is told of every widget, and what the eye sees of the focus."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from small_pair import article, small_comparison

from reader_app.gui.dialogs.choice_list import Choice, ChoiceList
from reader_app.marks import Side
from reader_app.theme import NAMES

ROLES_WITHOUT_NAME = {  # what only holds or divides others says nothing
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.LayeredPane,
    QAccessible.Role.Grouping,
    QAccessible.Role.Splitter,
    QAccessible.Role.Separator,
    QAccessible.Role.ScrollBar,
    QAccessible.Role.Border,
    QAccessible.Role.ToolBar,
    QAccessible.Role.Whitespace,
    QAccessible.Role.Window,
    QAccessible.Role.Dialog,
    QAccessible.Role.StatusBar,
    QAccessible.Role.Column,
    QAccessible.Role.Row,
    QAccessible.Role.Form,
}


@pytest.fixture
def window(new_window):
    return new_window((1440, 900))


@pytest.fixture
def opened(window):
    comparison = small_comparison()
    for side, one in ((Side.A, comparison.a), (Side.B, comparison.b)):
        window.session.show_article(side, one)
    window.session.show_comparison(comparison)
    window.session.choose_row(0)
    return window


def everything(widget, seen=None):
    """All accessible objects under ``widget``, itself first."""
    top = QAccessible.queryAccessibleInterface(widget)
    left = [top]
    while left:
        one = left.pop()
        if one is None or not one.isValid():
            continue
        yield one
        left += [one.child(number) for number in range(one.childCount())]


def _holds_nothing(one):
    """Whether it is a label without words yet, or a cell that stands for no pair."""
    thing = one.object()
    empty = isinstance(thing, QLabel) and not thing.text() and thing.pixmap().isNull()
    return empty or (one.role() == QAccessible.Role.Cell and not one.state().selectable)


def told(one):
    """Class, role and name of an accessible object."""
    thing = one.object()
    kind = type(thing).__name__ if thing else "part"
    where = thing.objectName() if thing else ""
    return f"{kind} {where} {one.role().name}"


def nameless(widget):
    """What can be met under ``widget`` and has no name, or no role."""
    found = []
    for one in everything(widget):
        state = one.state()
        if state.invisible and one.role() != QAccessible.Role.MenuItem:
            continue
        role, name = one.role(), one.text(QAccessible.Text.Name)
        if _holds_nothing(one):
            continue
        if role == QAccessible.Role.NoRole or (role not in ROLES_WITHOUT_NAME and not name.strip()):
            found.append(told(one))
    return found


def test_the_start_page_is_named_throughout(window):
    assert nameless(window) == []


@pytest.mark.parametrize("layout", ["flow", "aligned", "column"])
@pytest.mark.parametrize("tab", ["overview", "people", "quotes", "changes", "facts"])
def test_the_desk_is_named_throughout(opened, layout, tab):
    opened.session.set_view("layout", layout)
    opened.session.set_view("tab", tab)
    opened.do("find")
    assert nameless(opened) == []


def test_shelf_and_table_of_pairs_are_named(opened):
    opened.session.shelve(article(("A third", "It is short.")))
    opened.do("every-pair")
    assert opened.shelving.panel.isVisible()
    assert nameless(opened) == []


DIALOGS = ("shortcuts", "security", "privacy", "about", "about-telling", "export-pdf", "write-note")


@contextmanager
def dialog_of(window, name):
    """The dialog that an action opens."""
    window.do(name)
    made = next(top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window)
    try:
        yield made
    finally:
        made.close()


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_are_named_throughout(opened, name):
    with dialog_of(opened, name) as dialog:
        assert dialog.windowTitle()
        assert nameless(dialog) == []


def test_the_choice_among_readings_is_named(window):
    made = ChoiceList(window, "Encoding", [Choice("utf-8", "UTF-8", "tide"), Choice("koi8-r", "KOI8-R")], "utf-8")
    made.show()
    assert nameless(made) == []
    made.close()


def stops(widget):
    """What Tab stops at in ``widget``."""
    return [
        one
        for one in (widget, *widget.findChildren(QWidget))
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.focusProxy()
    ]


def looks(widget):
    """How ``widget`` and a little of what is around it look."""
    around = widget.parentWidget() or widget
    box = widget.geometry().adjusted(-3, -3, 3, 3) if around is not widget else widget.rect()
    return around.grab(box).toImage()


def unseen(top, qtbot):
    """The stops in ``top`` that look the same with the focus and without."""
    found = []
    top.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Tab does
    for one in stops(top):
        if not one.isVisible() or one.visibleRegion().isEmpty():
            continue
        top.setFocus()
        if QApplication.focusWidget() is not None:
            QApplication.focusWidget().clearFocus()
        QApplication.processEvents()
        before = looks(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if one.hasFocus() and looks(one) == before:
            found.append(f"{type(one).__name__} {one.objectName()} {one.accessibleName()}")
    return found


@pytest.mark.parametrize("theme", NAMES)
def test_the_focus_is_seen_wherever_tab_stops(opened, qtbot, theme):
    opened.session.set_view("theme", theme)
    opened.session.shelve(article(("A third", "It is short.")))
    opened.do("find")
    assert len(stops(opened)) > 20
    met = [unseen(opened, qtbot)]
    for tab in ("overview", "people", "quotes", "changes"):
        opened.session.set_view("tab", tab)
        met.append(unseen(opened.workspace.sidebar, qtbot))
    assert met == [[], [], [], [], []]


def test_the_focus_is_seen_on_the_start_page(window, qtbot):
    assert len(stops(window.start)) > 4
    assert unseen(window, qtbot) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_the_focus_is_seen_in_dialogs(opened, qtbot, name):
    with dialog_of(opened, name) as dialog:
        dialog.activateWindow()
        assert stops(dialog)
        assert unseen(dialog, qtbot) == []


def ribbons_of(opened):
    gutter = opened.workspace.spread.gutter
    gutter.setFocus(Qt.FocusReason.TabFocusReason)
    return gutter


def test_arrow_keys_lead_from_ribbon_to_ribbon(opened, qtbot):
    gutter, comparison = ribbons_of(opened), opened.session.comparison
    assert gutter.hasFocus()
    qtbot.keyClick(gutter, Qt.Key.Key_Home)
    met = [gutter.walk.row]
    heard = [gutter.accessibleName()]
    for _ in gutter.pair.ribbons[1:]:
        qtbot.keyClick(gutter, Qt.Key.Key_Down)
        met.append(gutter.walk.row)
        heard.append(gutter.accessibleName())
        assert opened.workspace.announcing.last == gutter.accessibleName()
        assert gutter.walk.at in gutter._in_view()
    assert sorted(met) == sorted(ribbon.rows[0] for ribbon in gutter.pair.ribbons)
    firsts = [min(comparison.rows[row].a or (-1,)) for row in met if comparison.rows[row].a]
    assert firsts == sorted(firsts)
    assert heard[-1].startswith(f"Ribbon {len(met)} of {len(met)}: ")
    assert len(set(heard)) == len(heard)
    assert opened.session.row == 0  # nothing is chosen before Enter is pressed
    qtbot.keyClick(gutter, Qt.Key.Key_Return)
    assert opened.session.row == met[-1]
    qtbot.keyClick(gutter, Qt.Key.Key_Up)
    qtbot.keyClick(gutter, Qt.Key.Key_Space)
    assert opened.session.row == met[-2]


def test_ribbons_follow_the_row_in_focus_and_show_where_the_keys_are(opened, qtbot):
    gutter = ribbons_of(opened)
    row = gutter.pair.ribbons[-1].rows[0]
    opened.session.choose_row(row)
    assert gutter.walk.row == row
    told = QAccessible.queryAccessibleInterface(gutter)
    assert told.text(QAccessible.Text.Name) == gutter.walk.words()
    assert "arrow keys" in told.text(QAccessible.Text.Description)
    qtbot.keyClick(gutter, Qt.Key.Key_Home)
    here = gutter.grab().toImage()
    qtbot.keyClick(gutter, Qt.Key.Key_Down)
    assert gutter.grab().toImage() != here
    opened.workspace.strip.setFocus()
    left = gutter.grab().toImage()
    gutter.setFocus()
    assert gutter.grab().toImage() != left


def test_ribbons_without_a_comparison_have_nothing_to_go_to(window, qtbot):
    gutter = window.workspace.spread.gutter
    window.session.show_article(Side.A, small_comparison().a)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return):
        qtbot.keyClick(gutter, key)
    assert (gutter.walk.row, gutter.accessibleName()) == (-1, "Ribbons")


def test_the_strip_has_keys_for_all_that_the_mouse_does(opened, qtbot):
    strip, page = opened.workspace.strip, opened.workspace.spread.panes[Side.A]
    opened.resize(800, 300)
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_End)
    end = page.scrolled
    assert abs(end - page.scroll_end) <= 1 < end
    qtbot.keyClick(strip, Qt.Key.Key_PageUp)
    assert page.scrolled < end
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    assert page.scrolled == 0
    qtbot.keyClick(strip, Qt.Key.Key_PageDown)
    assert page.scrolled > 0
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    assert opened.session.row == opened.session.differences()[1]
