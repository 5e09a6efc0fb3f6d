from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from small_pair import small_comparison

from reader_app.article.model import Notice, NoticeKind, Origin
from reader_app.comparison.corrections.correction import Correction, CorrectionKind
from reader_app.gui.actions.action_entry import Needs
from reader_app.gui.actions.action_table import TABLE
from reader_app.gui.actions.actions import Actions, holdings, plain_text
from reader_app.gui.actions.menus import Menu, add_menus
from reader_app.gui.session.session import Session
from reader_app.marks import Side, Target, TargetKind
from reader_app.resources import resource
from reader_app.theme import load


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def session():
    return Session()


@pytest.fixture
def actions(session, window):
    return Actions(session, load("light"), window)


def opened(session):
    comparison = small_comparison()
    book, changed = Notice(NoticeKind.CHAPTERS, "0/2"), Notice(NoticeKind.TRACKED_CHANGES, "1")
    session.show_article(Side.A, replace(comparison.a, origin=Origin(format="html"), notices=(book,)))
    session.show_article(Side.B, replace(comparison.b, origin=Origin(format="word"), notices=(changed,)))
    session.show_comparison(comparison)


def test_no_id_and_no_key_is_given_twice():
    assert [name for name, n in Counter(entry.id for entry in TABLE).items() if n > 1] == []
    assert [key for key, n in Counter(key for entry in TABLE for key in entry.keys).items() if n > 1] == []


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: entry.id)
def test_keys_and_icons_exist(entry):
    for key in entry.keys:
        assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) != ""
    assert not entry.icon or resource("icons", f"{entry.icon}.svg").is_file()
    assert not entry.view or entry.view in Session().view


@pytest.mark.parametrize("menu", Menu)
def test_no_mnemonic_is_taken_twice_in_a_menu(menu):
    marked = [
        entry.text[entry.text.index("&") + 1].lower() for entry in TABLE if entry.menu is menu and not entry.submenu
    ]
    marked += [s[s.index("&") + 1].lower() for s in {e.submenu for e in TABLE if e.menu is menu and e.submenu}]
    assert [letter for letter, n in Counter(marked).items() if n > 1] == []


def in_use(session):
    """Bring the session to where every action can be used."""
    opened(session)
    session.shelve(small_comparison().b)
    session.choose_row(1)
    for name in ("Ann", "Bo"):
        session.corrections.add(Correction(CorrectionKind.NOT_A_PERSON, (name,)))
    session.corrections.undo()
    session.choose_target(Target(TargetKind.QUOTE, 0))


@pytest.mark.parametrize("entry", [e for e in TABLE if not e.view], ids=lambda entry: entry.id)
def test_an_action_asks_for_its_id(entry, actions, session, qtbot):
    in_use(session)
    with qtbot.waitSignal(actions.requested) as asked:
        actions[entry.id].trigger()
    assert asked.args == [entry.id]


@pytest.mark.parametrize("entry", [e for e in TABLE if e.view], ids=lambda entry: entry.id)
def test_an_action_of_the_view_changes_the_view(entry, actions, session):
    opened(session)
    before = session.view[entry.view]
    actions[entry.id].trigger()
    assert session.view[entry.view] == ((not before) if entry.value is None else entry.value)
    assert actions[entry.id].isChecked() is (bool(session.view[entry.view]) if entry.value is None else True)


@pytest.fixture
def reachable(actions, session, window, qtbot):
    """The menus of a window in which every action can be used."""
    in_use(session)
    menus = add_menus(window.menuBar())
    actions.fill(menus)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return menus


@pytest.mark.usefixtures("reachable")
@pytest.mark.parametrize(("name", "key"), [(entry.id, key) for entry in TABLE for key in entry.keys])
def test_every_key_of_the_table_reaches_its_action(name, key, actions, window, qtbot):
    pressed = QKeySequence(key)[0]
    with qtbot.waitSignal(actions[name].triggered):
        qtbot.keyClick(window, pressed.key(), pressed.keyboardModifiers())


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: entry.id)
def test_every_action_is_reached_by_the_letters_of_its_menu(entry, reachable, actions, qtbot):
    menu = reachable[entry.menu]
    path = [menu.title()]
    if entry.submenu:
        inner = next(a.menu() for a in menu.actions() if a.menu() and actions[entry.id] in a.menu().actions())
        path.append(inner.title())
        menu = inner
    assert all("&" in title for title in path)
    text = actions[entry.id].text().replace("&&", "")
    letter = text[text.index("&") + 1]
    menu.popup(menu.pos())
    with qtbot.waitSignal(actions[entry.id].triggered):
        qtbot.keyClick(menu, letter)
    menu.hide()


def test_actions_wait_for_what_they_need(actions, session):
    assert holdings(session) == {Needs.NOTHING}
    assert not actions["next-difference"].isEnabled()
    opened(session)
    assert actions["next-difference"].isEnabled()
    assert actions["next-quote"].isEnabled()
    assert not actions["next-change"].isEnabled()
    session.choose_row(0)
    assert actions["next-change"].isEnabled()


def test_keys_can_be_bound_anew(actions):
    actions.rebind("swap", ("Ctrl+Alt+X",))
    assert actions.keys_of("swap") == ("Ctrl+Alt+X",)
    assert "Ctrl+Alt+X" in actions["swap"].toolTip()


def test_all_actions_stand_in_the_menus(actions, window):
    actions.fill(add_menus(window.menuBar()))

    def names(menu):
        for action in menu.actions():
            if action.menu():
                yield from names(action.menu())
            elif not action.isSeparator():
                yield action.objectName()

    assert sorted(names(window.menuBar())) == sorted(entry.id for entry in TABLE)


@pytest.mark.parametrize(("text", "plain"), [("&Open…", "Open"), ("A && B", "A & B"), ("Sa&mple", "Sample")])
def test_a_menu_text_is_told_plainly(text, plain):
    assert plain_text(text) == plain
