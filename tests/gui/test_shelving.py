"""More than two tellings in the window: files come on the shelf, any two are shown, every pair has its share."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from small_pair import small_comparison
from test_shelf import telling

from reader_app.article.errors import FileEmpty
from reader_app.gui.jobs.measuring import SHARE
from reader_app.gui.session.drafts import begin
from reader_app.gui.session.shelf import MOST
from reader_app.gui.shelving.share_table import blend, share_words
from reader_app.marks import Side, Target, TargetKind
from reader_app.resources import resource
from reader_app.workers import Outcome

A, B = Side.A, Side.B


@pytest.fixture
def window(new_window):
    return new_window((1300, 800))


@pytest.fixture
def shelved(window):
    """Four tellings, ann and bo shown."""
    for side, name in zip(Side, ("ann", "bo"), strict=True):
        window.session.show_article(side, telling(name))
    for name in ("cy", "di"):
        window.session.shelve(telling(name))
    return window


def shown(window):
    return [article.title if article else None for article in window.session.articles.values()]


def titles(window):
    return [one.article.title for one in window.session.shelf.tellings]


def answer(window, lane, value=None, error=None):
    """What a worker would have answered."""
    _, _, done = window.idle.asked.pop(lane)
    done(Outcome(value, error))


def files(folder, count):
    made = [folder / f"{chr(97 + n)}.txt" for n in range(count)]
    for path in made:
        path.write_text(f"The story as {path.stem} has it.", encoding="utf-8")
    return [str(path) for path in made]


def read_all(window, qtbot):
    """Answer for the readers until nothing is asked any more."""

    def answered():
        for lane in [lane for lane in window.idle.asked if lane.startswith("read-")]:
            given = window.idle.asked[lane][1]
            answer(window, lane, telling(given[1].removesuffix(".txt")))
        assert not window.shelving._coming

    qtbot.waitUntil(answered)


def told(window):
    return window.shelving.bar.sentence.text() if window.shelving.bar else ""


def test_two_tellings_have_no_shelf_and_load_none(window):
    for side, name in zip(Side, ("ann", "bo"), strict=True):
        window.session.show_article(side, telling(name))
    assert window._shelving is None
    assert not window.actions_of_window["every-pair"].isEnabled()


def test_the_third_brings_the_shelf_and_closing_it_takes_it_away(shelved):
    strip = shelved.shelving.strip
    assert strip.isVisible()
    assert [spine.side for spine in strip.spines] == [A, B, None, None]
    assert strip.spines[0].accessibleName() == "ann, shown as A, telling 1 of 4"
    assert strip.spines[3].accessibleName() == "di, telling 4 of 4"
    for _ in range(2):
        strip.shut.emit(shelved.session.shelf.unshown()[0].number)
    assert not strip.isVisible()
    assert not shelved.actions_of_window["every-pair"].isEnabled()
    assert shown(shelved) == ["ann", "bo"]


def test_more_than_two_files_go_on_the_shelf_in_their_order(window, qtbot, tmp_path):
    window.opening.open_paths(files(tmp_path, 5))
    read_all(window, qtbot)
    assert titles(window) == list("abcde")
    assert shown(window) == ["a", "b"]
    assert window.shelving.strip.isVisible()


def test_dropped_files_join_what_is_open(shelved, qtbot, tmp_path):
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(path) for path in files(tmp_path, 2)])
    shelved.shelving.strip.dropped.emit(dropped)
    read_all(shelved, qtbot)
    assert titles(shelved) == ["ann", "bo", "cy", "di", "a", "b"]
    assert shown(shelved) == ["ann", "bo"]


def test_a_file_that_is_refused_is_told_and_the_next_takes_its_side(window, qtbot, tmp_path):
    paths = files(tmp_path, 4)
    (tmp_path / "b.txt").write_text("", encoding="utf-8")
    window.opening.open_paths([*paths, str(tmp_path / "gone.txt")])
    read_all(window, qtbot)
    assert titles(window) == ["a", "c", "d"]
    assert shown(window) == ["a", "c"]
    words = f"{FileEmpty('b.txt')} 1 more file could not be opened."
    qtbot.waitUntil(lambda: told(window) == words)


def test_a_shelf_is_full_at_a_dozen(window, qtbot, tmp_path):
    window.opening.open_paths(files(tmp_path, MOST + 2))
    read_all(window, qtbot)
    assert len(titles(window)) == MOST
    words = "The shelf holds 12 tellings; there was no room for 2 files."
    qtbot.waitUntil(lambda: told(window) == words)


def test_stopping_forgets_what_was_still_to_come(window, tmp_path):
    window.opening.open_paths(files(tmp_path, 5))
    window.jobs.cancel()
    assert window.idle.asked == {}
    window.opening.open_paths(files(tmp_path, 3))
    assert sum(lane.startswith("read-") for lane in window.idle.asked) == 1


def test_a_click_shows_a_telling_on_the_side_in_focus(shelved):
    strip = shelved.shelving.strip
    shelved.workspace.spread.panes[B].setFocus()
    assert [spine.goes_to for spine in strip.spines] == [B] * 4
    QTest.mouseClick(strip.spines[2], Qt.MouseButton.LeftButton)
    assert shown(shelved) == ["ann", "cy"]
    assert set(shelved.idle.asked) >= {"wording"}
    QTest.mouseClick(strip.spines[0], Qt.MouseButton.LeftButton)
    assert shelved.workspace.spread.panes[A].hasFocus()
    QTest.mouseClick(strip.spines[3], Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    assert shown(shelved) == ["ann", "di"]


def test_the_shelf_by_keys(shelved):
    strip = shelved.shelving.strip
    shelved.workspace.spread.panes[A].setFocus()
    for _ in range(20):
        shelved.do("next-pane")
        if here := [spine for spine in strip.spines if spine.hasFocus()]:
            break
    QTest.keyClick(here[0], Qt.Key.Key_End)
    assert strip.spines[3].hasFocus()
    QTest.keyClick(strip.spines[3], Qt.Key.Key_Left)
    QTest.keyClick(strip.spines[2], Qt.Key.Key_B)
    assert shown(shelved) == ["ann", "cy"]
    QTest.keyClick(strip.spines[2], Qt.Key.Key_A)
    assert shown(shelved) == ["cy", "ann"]
    QTest.keyClick(strip.spines[1], Qt.Key.Key_Return)
    assert shown(shelved) == ["cy", "bo"]
    strip.spines[3].setFocus()
    QTest.keyClick(strip.spines[3], Qt.Key.Key_Delete)
    assert titles(shelved) == ["ann", "bo", "cy"]


def test_stepping_goes_round_and_passes_over_the_other_side(shelved):
    shelved.workspace.spread.panes[B].setFocus()
    seen = []
    for _ in range(4):
        shelved.do("next-telling")
        seen.append(shown(shelved)[1])
    assert seen == ["cy", "di", "bo", "cy"]
    shelved.do("previous-telling")
    assert shown(shelved) == ["ann", "bo"]


def test_a_closed_telling_is_replaced_by_one_that_waits(shelved):
    shelved.workspace.spread.panes[A].setFocus()
    shelved.do("close-telling")
    assert shown(shelved) == ["cy", "bo"]
    shelved.do("close-pair")
    assert shown(shelved) == ["di", None]


def test_a_context_menu_offers_the_other_sides(shelved):
    spine = shelved.shelving.strip.spines[0]
    spine.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spine.rect().center(), QPoint()))
    (menu,) = spine.findChildren(QMenu)
    offered = {action.text(): action for action in menu.actions() if action.text()}
    assert [text for text, action in offered.items() if action.isEnabled()] == ["Show as B", "Take it off the shelf"]
    offered["Show as B"].trigger()
    assert shown(shelved) == ["bo", "ann"]
    menu.close()


def test_casts_are_found_once_and_only_for_what_is_shown(shelved):
    shelved.jobs.compare()
    first = {lane for lane in shelved.idle.asked if lane.startswith("people-")}
    shelved.do("next-telling")
    now = {lane for lane in shelved.idle.asked if lane.startswith("people-")}
    assert len(first) == len(now) == 2
    assert len(first & now) == 1


def test_notes_wait_for_their_pair(shelved):
    comparison = small_comparison()
    session = shelved.session
    session.show_article(A, comparison.a)
    session.show_article(B, comparison.b)
    session.show_comparison(comparison)
    begin(session, Target(TargetKind.ROW, 1)).write("why?")
    session.show_article(B, telling("ed"))
    assert session.corrections.notes == ()
    session.show_article(B, comparison.b)
    session.show_comparison(comparison)
    assert session.remarks().words(Target(TargetKind.ROW, 1)) == "why?"


def test_every_pair_is_measured_the_shown_one_by_its_overview(shelved, qtbot):
    comparison = small_comparison()
    shelved.session.show_article(A, comparison.a)
    shelved.session.show_article(B, comparison.b)
    for waiting in shelved.session.shelf.unshown()[:2]:
        shelved.jobs.close_telling(waiting.number)
    shares, pair = shelved.session.shelf.shares, shelved.session.shelf.pair
    shelved.session.show_comparison(replace(comparison, summary=replace(comparison.summary, common=0.75)))
    assert shares == {pair: 0.75}

    def answered():
        if "share" in shelved.idle.asked:
            place, _, done = shelved.idle.asked.pop("share")
            assert place == SHARE
            done(Outcome(0.5, None) if len(shares) < 5 else Outcome(None, ValueError()))
        assert len(shares) == 6

    qtbot.waitUntil(answered)
    assert sorted(shares.values(), key=str) == [0.5, 0.5, 0.5, 0.5, 0.75, None]


def test_a_closed_telling_is_not_measured_on(shelved, qtbot):
    qtbot.waitUntil(lambda: "share" in shelved.idle.asked)
    _, asked, late = shelved.idle.asked["share"]
    number = shelved.session.shelf.number_of(asked[1])
    shelved.jobs.close_telling(number)
    late(Outcome(0.1, None))
    assert 0.1 not in shelved.session.shelf.shares.values()


def test_the_panel_shows_every_pair_and_opens_one(shelved, qtbot):
    shelf = shelved.session.shelf
    shelf.shares.update(dict.fromkeys(shelf.pairs(), 0.25))
    shelved.do("every-pair")
    panel = shelved.shelving.panel
    table = panel.table
    assert panel.isVisible()
    assert table.hasFocus()
    assert table.shares.pair_at(table.currentIndex()) == shelf.pair
    assert panel.foot.text() == "“ann” and “bo”: 25 % of the wording in common"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(table, key)
    assert panel.foot.text() == "“cy” and “di”: 25 % of the wording in common"
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert sorted(shown(shelved)) == ["cy", "di"]
    assert not panel.isVisible()
    assert shelved.workspace.page_in_focus().hasFocus()


def test_a_click_on_a_cell_opens_its_pair_and_the_one_shown_keeps_its_side(shelved):
    shelved.do("every-pair")
    table = shelved.shelving.panel.table
    cell = table.shares.index(2, 2)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(cell).center())
    assert shown(shelved) == ["cy", "bo"]


def test_escape_closes_the_panel(shelved):
    shelved.do("every-pair")
    panel = shelved.shelving.panel
    assert shelved.shelving.strip.every.isChecked()
    QTest.keyClick(panel.table, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not shelved.shelving.strip.every.isChecked()


def test_the_panel_follows_the_shelf(shelved):
    shelved.do("every-pair")
    panel = shelved.shelving.panel
    shelved.session.shelve(telling("ed"))
    assert panel.table.shares.rowCount() == 5
    for _ in range(3):
        shelved.jobs.close_telling(shelved.session.shelf.tellings[-1].number)
    assert not panel.isVisible()


@pytest.mark.parametrize(("shares", "words"), [({}, "…"), ({(1, 2): None}, "–"), ({(1, 2): 0.376}, "38")])
def test_a_share_in_words(shares, words):
    assert share_words(shares, (1, 2)) == words


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_shelf_and_panel_follow_the_theme(shelved, theme):
    shelved.do("every-pair")
    shelved.session.set_view("theme", theme)
    from reader_app.theme import load

    ink, bar, panel = (_rgb(load(theme)[role]) for role in ("ink", "overview-bar", "panel"))
    assert min(_contrast(ink, bar), _contrast(ink, panel)) >= 4.5
    picture = shelved.grab().toImage()
    corner = shelved.shelving.panel.mapTo(shelved, shelved.shelving.panel.rect().center())
    assert picture.pixelColor(corner.x(), corner.y()).name() == load(theme)["panel"].lower()


def _rgb(code):
    return [int(code[n : n + 2], 16) / 255 for n in (1, 3, 5)]


def _contrast(one, other):
    def light(colour):
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_files_are_asked_for(shelved):
    shelved.do("add-to-shelf")
    (dialog,) = shelved.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.close()


def test_icons_of_the_strip_exist():
    assert all(resource("icons", f"{name}.svg").is_file() for name in ("add", "matrix", "shelf"))


def test_colours_are_blended():
    assert blend(QColor("#000000"), QColor("#FFFFFF"), 0.5).name() == "#808080"
