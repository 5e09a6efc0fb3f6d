"""The bar over both pages: what work goes on, for as long as it does, and what can be done about it."""

from dataclasses import replace

import pytest
from idle import idle_window
from PySide6.QtCore import Qt
from small_pair import small_comparison

from reader_app.gui.session.sources import Source
from reader_app.gui.sidebar.card_panel import CardPanel
from reader_app.marks import Side
from reader_app.people.model import Cast
from reader_app.workers import Outcome

KNOWN = small_comparison()
UNKNOWN = replace(KNOWN, people=(), quotes=(), facts=(), people_known=False)


@pytest.fixture
def patience(monkeypatch):
    monkeypatch.setattr("reader_app.gui.notices.notices._PATIENCE_MS", 0)
    monkeypatch.setattr("reader_app.gui.notices.notices._READER_MS", 0)


@pytest.fixture
def window(qtbot, tmp_path):
    made = idle_window(tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.jobs.show(Side.A, KNOWN.a)
    made.jobs.show(Side.B, KNOWN.b)
    made.show()
    qtbot.waitUntil(lambda: made.journal is not None)  # the last step of what is built after the first paint
    made.idle.asked.clear()
    yield made
    made.close()


def answered(window, lane, value):
    window.idle.asked.pop(lane)[2](Outcome(value=value))


def told(qtbot, window, sentence, deed="Cancel"):
    bar = window.workspace.notice
    qtbot.waitUntil(lambda: bar.isVisible() and bar.sentence.text() == sentence)
    assert bar.button.text() == deed


def people_lanes(window):
    return [lane for lane in window.idle.asked if lane.startswith("people-")]


def opened(window, qtbot, folder, side, name):
    (folder / name).write_text(f"All of {name} is new.", encoding="utf-8")
    window.jobs.readings.open(side, Source(str(folder / name)))
    qtbot.waitUntil(lambda: f"read-{side}" in window.idle.asked)


@pytest.mark.usefixtures("patience")
def test_what_goes_on_is_told_from_the_reading_to_the_people(window, qtbot, tmp_path):
    window.jobs.compare()
    answered(window, "wording", KNOWN)
    for side, name in zip(Side, ("tide.txt", "port.txt"), strict=True):
        opened(window, qtbot, tmp_path, side, name)
    told(qtbot, window, "Reading… Both pages still show what was open before.")
    answered(window, "read-b", KNOWN.b)
    told(qtbot, window, "Reading… Page A still shows what was open before.")
    assert window.status_line.counts.text() == "Reading…"
    answered(window, "read-a", KNOWN.a)
    told(qtbot, window, "Comparing…")
    assert window.status_line.counts.text() == "Comparing…"
    answered(window, "wording", UNKNOWN)
    told(qtbot, window, "Looking for people and quotes…")
    for lane in people_lanes(window):
        answered(window, lane, Cast((), (), ""))
    told(qtbot, window, "Looking for people and quotes…")
    answered(window, "join", KNOWN)
    assert not window.workspace.notice.isVisible()


@pytest.mark.usefixtures("patience")
def test_comparing_over_an_open_pair_can_be_stopped_and_goes_on_with_a_click(window, qtbot):
    window.jobs.compare()
    answered(window, "wording", KNOWN)
    window.jobs.show_telling(Side.A, KNOWN.b)
    told(qtbot, window, "Comparing…")
    window.workspace.notice.button.click()
    told(qtbot, window, "Stopped. What both pages show is not compared.", "Compare them")
    assert window.idle.asked == {}
    window.workspace.notice.button.click()
    assert "wording" in window.idle.asked
    told(qtbot, window, "Comparing…")


def says(qtbot, sentence, words):
    qtbot.waitUntil(lambda: sentence.text() == words)


@pytest.mark.usefixtures("patience")
def test_looking_for_people_can_be_stopped_and_the_wording_stays_compared(window, qtbot):
    window.jobs.compare()
    answered(window, "wording", UNKNOWN)
    told(qtbot, window, "Looking for people and quotes…")
    assert window.workspace.notice.progress.isVisible()
    window.session.set_view("tab", "quotes")
    sentence = next(tab for tab in window.workspace.sidebar.findChildren(CardPanel) if tab.isVisible()).sentence
    says(qtbot, sentence, "Looking for people and quotes…")
    window.workspace.notice.button.click()
    told(qtbot, window, "Stopped. The wording is compared; people and quotes were not looked for.", "Look for them")
    says(qtbot, sentence, "People and quotes were not looked for.")
    assert (window.session.comparison, window.idle.asked) == (UNKNOWN, {})
    window.workspace.notice.button.click()
    lanes = people_lanes(window)
    assert (len(lanes), set(window.idle.asked)) == (2, set(lanes))
    says(qtbot, sentence, "Looking for people and quotes…")
    for lane in lanes:
        answered(window, lane, Cast((), (), ""))
    answered(window, "join", KNOWN)
    assert (window.session.comparison, window.workspace.notice.isVisible()) == (KNOWN, False)


@pytest.mark.usefixtures("patience")
def test_a_join_that_was_stopped_is_asked_for_again(window, qtbot):
    window.jobs.compare()
    answered(window, "wording", UNKNOWN)
    for lane in people_lanes(window):
        answered(window, lane, Cast((), (), ""))
    told(qtbot, window, "Looking for people and quotes…")
    window.workspace.notice.button.click()
    assert window.idle.asked == {}
    window.workspace.notice.button.click()
    assert set(window.idle.asked) == {"join"}


@pytest.mark.usefixtures("patience")
def test_escape_in_a_page_stops_the_work_that_is_told_of_and_nothing_else(window, qtbot, tmp_path):
    page = window.workspace.spread.panes[Side.A]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    window.jobs.compare()
    answered(window, "wording", KNOWN)
    opened(window, qtbot, tmp_path, Side.B, "port.txt")
    told(qtbot, window, "Reading… Page B still shows what was open before.")
    window.do("find")
    qtbot.keyClick(window.workspace.find_bar.field, Qt.Key.Key_Escape)
    assert window.session.working
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not window.session.working
    assert window.bar_of(Side.B).sentence.text() == "Reading port.txt was stopped."
    assert window.session.articles[Side.B] is KNOWN.b


def test_of_work_that_takes_a_moment_nothing_is_told(window):
    said = []
    window.workspace.notice.say = lambda *words, **_more: said.append(words)
    window.jobs.compare()
    answered(window, "wording", UNKNOWN)
    for lane in people_lanes(window):
        answered(window, lane, Cast((), (), ""))
    answered(window, "join", KNOWN)
    assert (said, window.workspace.notices._patience.isActive()) == ([], False)
