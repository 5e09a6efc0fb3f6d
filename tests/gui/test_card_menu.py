from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from small_pair import show_pair, small_comparison
from waiting import wait_for_lists

from reader_app.article.span import Span
from reader_app.comparison.corrections.correction import Correction, CorrectionKind
from reader_app.gui.actions.action_entry import Needs
from reader_app.gui.actions.actions import holdings
from reader_app.gui.files.exporting import copy_citation
from reader_app.gui.session.session import Session
from reader_app.gui.sidebar.card_menu import ask_for_name, open_menu
from reader_app.gui.sidebar.sidebar import Sidebar
from reader_app.marks import Target, TargetKind
from reader_app.report.citation import citation_html, citation_text
from reader_app.theme import load


@pytest.fixture
def sidebar(qtbot):
    session = Session()
    made = Sidebar(session, load("light"))
    qtbot.addWidget(made)
    made.resize(356, 600)
    made.show()
    qtbot.waitExposed(made)
    comparison = small_comparison()
    show_pair(session, comparison)
    wait_for_lists(qtbot, made)
    return made


def chosen(menu, *texts):
    for text in texts:
        action = next(action for action in menu.actions() if action.text() == text)
        menu = action.menu()
    return action


def test_a_card_offers_what_can_be_put_right(sidebar):
    session = sidebar.session
    menu = open_menu(sidebar, session, Target(TargetKind.PERSON, 1), QPoint(10, 10))
    chosen(menu, "The same person as", "Ida Holm").trigger()
    assert [correction.kind for correction in session.corrections.done] == [CorrectionKind.MERGE]
    menu.close()
    again = open_menu(sidebar, session, Target(TargetKind.PERSON, 1), QPoint(10, 10))
    chosen(again, "Undo the last correction").trigger()
    assert session.corrections.done == ()
    again.close()


def test_a_card_pointed_at_is_chosen_and_leads_no_further(sidebar):
    session = sidebar.session
    for target in (Target(TargetKind.ROW, 2), Target(TargetKind.QUOTE, 0)):
        for _ in range(2):
            open_menu(sidebar, session, target, QPoint(10, 10)).close()
            assert (session.notable(), session.mention) == (target, 0)


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_opens_by_mouse_and_by_key(sidebar, reason, qtbot):
    view = sidebar.panels["quotes"].view
    view.show_target(Target(TargetKind.QUOTE, 0))
    place = view.visualRect(view.cards.index(1)).center()
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place)))
    menu = view.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Copy as citation",
        "",
        "Said by",
        "Not one quote: part the pair",
        "Not a quote",
    ]
    menu.close()


def test_facts_and_wording_alone_have_no_menu(sidebar):
    session = sidebar.session
    assert open_menu(sidebar, session, Target(TargetKind.FACT, 0), QPoint()) is None


@pytest.mark.parametrize(
    ("typed", "done"),
    [
        ("Ida  Holm-Berg ", (Correction(CorrectionKind.RENAME, ("Ida Holm", "Ida Holm-Berg")),)),
        ("Ida Holm", ()),
        ("  ", ()),
    ],
)
def test_a_person_is_renamed(sidebar, typed, done):
    dialog = ask_for_name(sidebar, sidebar.session, "Ida Holm")
    assert not dialog.isModal()
    dialog.setTextValue(typed)
    dialog.accept()
    assert sidebar.session.corrections.done == done


@pytest.mark.parametrize(("typed", "names"), [(" Ann  Poe", [("Ann Poe",)]), (" ", [])])
def test_who_says_it_is_typed(sidebar, typed, names):
    menu = open_menu(sidebar, sidebar.session, Target(TargetKind.QUOTE, 0), QPoint(10, 10))
    present = chosen(menu, "Said by", "Ida Holm")
    assert (present.isCheckable(), present.isChecked()) == (True, True)
    chosen(menu, "Said by", "Other…").trigger()
    menu.close()
    dialog = sidebar.findChild(QInputDialog)
    assert not dialog.isModal()
    dialog.setTextValue(typed)
    dialog.accept()
    assert [correction.names for correction in sidebar.session.corrections.done] == names


@pytest.mark.parametrize("away", [30, 10_000])
def test_the_list_stays_where_it_was_when_a_speaker_is_put_right(sidebar, away, qtbot):
    session, panel, comparison = sidebar.session, sidebar.panels["quotes"], small_comparison()
    first, second = comparison.quotes
    quotes = tuple(
        replace(second, a=(replace(second.a[0], spans=(Span(at, at + 4),)),))
        for at in range(len(comparison.a.text) - 4)
    )
    session.show_comparison(replace(comparison, quotes=(first, *quotes)))
    wait_for_lists(qtbot, sidebar)
    bar, view = panel.view.verticalScrollBar(), panel.view
    session.choose_target(Target(TargetKind.QUOTE, 40))
    qtbot.waitUntil(lambda: bar.value() > 0)
    bar.setValue(bar.value() - away)
    place = bar.value()
    session.show_comparison(replace(comparison, quotes=(*quotes[:39], replace(quotes[39], person_a=1), *quotes[40:])))
    wait_for_lists(qtbot, sidebar)
    qtbot.waitUntil(lambda: bar.value() == place)
    assert session.target == Target(TargetKind.QUOTE, 39)
    assert panel.cards.card(view.currentIndex().row()).heading == "Harbour Jo"


def test_a_reviewed_change_says_so(sidebar, qtbot):
    session = sidebar.session
    session.choose_row(0)
    session.set_view("tab", "changes")
    before = sidebar.grab().toImage()
    session.toggle_reviewed()
    card = sidebar.panels["changes"].cards.card(0)
    assert card.reviewed
    assert "reviewed" in card.spoken
    assert sidebar.grab().toImage() != before


def test_a_quote_goes_to_the_clipboard_as_a_citation(sidebar, qtbot):
    session = sidebar.session
    QApplication.clipboard().clear()
    menu = open_menu(sidebar, session, Target(TargetKind.QUOTE, 0), QPoint(10, 10))
    chosen(menu, "Copy as citation").trigger()
    menu.close()
    given = QApplication.clipboard().mimeData()
    assert given.text() == citation_text(session.comparison, 0)
    assert given.html() == citation_html(session.comparison, 0)


def test_only_a_chosen_quote_is_copied_by_key(sidebar):
    session = sidebar.session
    QApplication.clipboard().setText("kept")
    session.choose_target(Target(TargetKind.PERSON, 0))
    assert Needs.QUOTE not in holdings(session)
    copy_citation(session)
    assert QApplication.clipboard().text() == "kept"
    session.choose_target(Target(TargetKind.QUOTE, 0))
    assert Needs.QUOTE in holdings(session)
    copy_citation(session)
    assert QApplication.clipboard().text() == citation_text(session.comparison, 0)
