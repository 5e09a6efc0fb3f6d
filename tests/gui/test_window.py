import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from idle import idle_window
from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from small_pair import show_pair, small_comparison
from waiting import wait_for_lists

from reader_app.article.errors import FileMissing, TypesettingFailed
from reader_app.article.model import Notice, NoticeKind, Origin
from reader_app.gui.app import application
from reader_app.gui.bars.notice_bar import NoticeBar
from reader_app.gui.dialogs.file_dialogs import sensible_folder
from reader_app.gui.dialogs.guide import Guide
from reader_app.gui.looks.fonts import _load_eastern
from reader_app.gui.settings_store import first_size
from reader_app.gui.spread.overview_bars import article_bars, column_bars
from reader_app.intake.piece import ReadOptions
from reader_app.intake.read import article_from_text
from reader_app.marks import Role, Side, Target, TargetKind
from reader_app.report.notice_words import notice_sentences
from reader_app.resources import font_files, resource
from reader_app.theme import load
from reader_app.workers import Outcome


@pytest.fixture
def window(new_window):
    return new_window((1000, 700))


@pytest.fixture
def opened(window, qtbot):
    comparison = small_comparison()
    show_pair(window.session, comparison)
    wait_for_lists(qtbot, window)
    return window


def test_both_texts_stand_in_the_panes(opened):
    for side in Side:
        article = opened.session.articles[side]
        shown = opened.workspace.spread.panes[side].toPlainText()
        assert shown.split("\n") == [article.words_of(block) for block in article.blocks]


def test_stepping_marks_the_row_in_both_panes_and_the_strip(opened):
    opened.do("next-difference")
    opened.do("next-difference")
    assert opened.session.row == 1
    assert {pane.row for pane in opened.workspace.spread.panes.values()} == {1}
    assert opened.workspace.strip.row == 1
    assert opened.workspace.spread.gutter.row == 1


def test_the_row_in_focus_may_be_gone_once_paragraphs_were_paired(opened):
    session = opened.session
    session.choose_row(4)
    paired = replace(session.comparison.rows[2], b=(2,))
    session.show_comparison(replace(session.comparison, rows=(*session.comparison.rows[:2], paired)))
    assert session.row < 3
    assert {pane.row for pane in opened.workspace.spread.panes.values()} == {session.row}


def test_bars_that_are_left_to_paint_stay_those_of_their_text(opened):
    spread, session = opened.workspace.spread, opened.session
    bars = [article_bars(spread.panes[side]) for side in Side]
    session.set_view("layout", "column")
    bars += [column_bars(spread.column, side) for side in Side]
    told = [[one.role(bar) for bar in range(len(one.tops))] for one in bars]
    assert all(told)
    for side in Side:
        session.show_article(side, article_from_text("The tide was low."))
    assert [[one.role(bar) for bar in range(len(before))] for one, before in zip(bars, told, strict=True)] == told
    session.show_comparison(
        replace(
            small_comparison(),
            a=session.articles[Side.A],
            b=session.articles[Side.B],
            rows=(),
            people=(),
            quotes=(),
            facts=(),
        )
    )
    assert [[one.role(bar) for bar in range(len(before))] for one, before in zip(bars, told, strict=True)] == told


def test_a_click_on_a_quote_chooses_it(opened, qtbot):
    pane = opened.workspace.spread.panes[Side.A]
    offset = opened.session.articles[Side.A].text.index("tide")
    cursor = pane.textCursor()
    cursor.setPosition(pane.positions.position(offset + 1))
    chosen = []
    opened.session.target_chosen.connect(chosen.append)
    pane.clicked.emit(pane.target_at(pane.cursorRect(cursor).center()))
    assert chosen == [Target(TargetKind.QUOTE, 0)]
    assert opened.session.row == 1


def test_a_click_on_plain_words_chooses_their_row(opened):
    pane = opened.workspace.spread.panes[Side.B]
    cursor = pane.textCursor()
    cursor.setPosition(pane.positions.position(opened.session.articles[Side.B].text.index("spare")))
    assert pane.target_at(pane.cursorRect(cursor).center()) == Target(TargetKind.ROW, 3)


def test_what_was_found_in_a_text_goes_with_it(opened):
    opened.session.choose_target(Target(TargetKind.QUOTE, 0))
    opened.session.show_article(Side.A, small_comparison().b)
    spread = opened.workspace.spread
    for pane in spread.panes.values():
        assert (pane.pair, pane.row, pane.target) == (None, -1, None)
        assert not any(pane.runs_in(block) for block in range(len(pane.blocks)))
    assert (opened.workspace.strip.row, spread.gutter.row) == (-1, -1)


def test_nothing_can_be_chosen_while_nothing_is_compared(opened):
    opened.session.show_article(Side.A, small_comparison().b)
    opened.session.choose_target(Target(TargetKind.ROW, 3))
    assert (opened.session.target, opened.session.row) == (None, -1)


def test_what_was_chosen_is_let_go_when_its_list_changes(opened):
    for kind, changed in (
        (TargetKind.PERSON, {"people": ()}),
        (TargetKind.FACT, {"facts": ()}),
        (TargetKind.ROW, {"rows": small_comparison().rows[:2]}),
    ):
        opened.session.show_comparison(small_comparison())
        opened.session.choose_target(Target(kind, 0))
        opened.session.show_comparison(small_comparison())
        assert opened.session.target == Target(kind, 0)
        opened.session.show_comparison(replace(small_comparison(), **changed))
        assert opened.session.target is None
        assert {pane.target for pane in opened.workspace.spread.panes.values()} == {None}


def test_a_refused_file_leaves_both_texts(opened):
    before = [pane.toPlainText() for pane in opened.workspace.spread.panes.values()]
    opened.session.refuse_article(Side.A, FileMissing("nowhere.txt"))
    assert [pane.toPlainText() for pane in opened.workspace.spread.panes.values()] == before


@pytest.mark.parametrize("theme", ["dark", "high-contrast", "light"])
def test_themes_change_live(opened, theme):
    opened.session.set_view("theme", theme)
    picture = opened.grab().toImage()
    page = opened.workspace.spread.panes[Side.A].palette().base().color()
    middle = opened.workspace.spread.panes[Side.A].mapTo(
        opened, opened.workspace.spread.panes[Side.A].rect().bottomRight()
    )
    assert picture.pixelColor(middle.x() - 3, middle.y() - 3) == page


def test_zoom_sets_larger_text_and_comes_back(opened):
    pane = opened.workspace.spread.panes[Side.A]
    size, height = pane.page.size, pane.document().size().height()
    opened.do("zoom-in")
    opened.do("zoom-in")
    assert pane.page.size > size
    opened.do("zoom-reset")
    assert (pane.page.size, pane.document().size().height()) == (size, height)


def test_finding_counts_in_both_and_goes_round(opened, qtbot):
    opened.do("find")
    qtbot.keyClicks(opened.workspace.find_bar.field, "port")
    assert opened.workspace.find_bar.counts.text() == "1 of 2 · A 1 · B 1"
    sides = []
    for _ in range(3):
        hit = opened.workspace.find_bar.hits[opened.workspace.find_bar.current]
        sides.append(hit.side)
        opened.do("find-next")
    assert sides == [Side.A, Side.B, Side.A]
    qtbot.keyClick(opened.workspace.find_bar.field, "\x1b")
    assert not opened.workspace.find_bar.isVisible()


def test_go_to_a_paragraph_by_its_number(opened, qtbot):
    opened.do("go-to-paragraph")
    qtbot.keyClicks(opened.workspace.find_bar.field, "b 3\r")
    assert opened.session.row == 3
    assert opened.workspace.spread.panes[Side.B].textCursor().blockNumber() == 2


def test_go_to_a_row_by_the_number_that_reports_give_it(opened, qtbot):
    for typed, row in (("#3\r", 2), ("# 999\r", len(opened.session.comparison.rows) - 1), ("#0\r", 0)):
        opened.do("go-to-paragraph")
        qtbot.keyClicks(opened.workspace.find_bar.field, typed)
        assert opened.session.row == row
        assert f"row {row + 1}" in opened.workspace.detail.spoken()


def test_what_is_no_number_is_told(opened, qtbot):
    opened.do("go-to-paragraph")
    qtbot.keyClicks(opened.workspace.find_bar.field, "seven\r")
    assert opened.workspace.find_bar.isVisible()
    assert opened.workspace.find_bar.counts.text()
    qtbot.keyClicks(opened.workspace.find_bar.field, "x")
    assert not opened.workspace.find_bar.counts.text()


def test_the_counterpart_is_in_the_other_pane(opened):
    pane = opened.workspace.spread.panes[Side.A]
    pane.setFocus()
    cursor = pane.textCursor()
    cursor.setPosition(pane.positions.position(opened.session.articles[Side.A].text.index("Captain")))
    pane.setTextCursor(cursor)
    opened.do("counterpart")
    assert opened.session.row == 1
    assert opened.workspace.spread.panes[Side.B].textCursor().blockNumber() == 1
    assert opened.workspace.spread.panes[Side.B].hasFocus()


def test_the_counterpart_of_the_row_in_focus_does_not_ask_the_old_caret(opened):
    opened.workspace.spread.panes[Side.A].setFocus()
    for row in (2, 0, 1):
        opened.session.choose_row(row)
        opened.do("counterpart")
        assert opened.session.row == row
        first, stop = opened.workspace.spread.pair.blocks_of(Side.B, row)
        if first < stop:
            assert opened.workspace.spread.panes[Side.B].textCursor().blockNumber() == first
        opened.workspace.spread.panes[Side.A].setFocus()


def test_swapping_keeps_the_row_in_focus(opened):
    comparison = opened.session.comparison
    rows = [replace(row, a=row.b, b=row.a, edits=()) for row in comparison.rows]
    swapped = replace(comparison, a=comparison.b, b=comparison.a, rows=tuple(rows), people=(), quotes=(), facts=())
    opened.session.choose_row(1)
    opened.do("swap")
    assert opened.session.row == -1
    opened.session.show_comparison(swapped)
    assert opened.session.row == 1
    assert opened.workspace.spread.panes[Side.A].row == 1
    opened.do("swap")
    opened.do("swap")
    opened.session.show_comparison(swapped)
    assert opened.session.row == 1


def test_menus_mark_what_the_view_is(opened):
    opened.session.set_view("layout", "aligned")
    marked = [entry for entry in opened.actions_of_window if entry.view and entry.value is not None]
    for entry in marked:
        action = opened.actions_of_window[entry.id]
        assert action.isCheckable()
        assert not action.isIconVisibleInMenu()
        assert action.isChecked() == (opened.session.view[entry.view] == entry.value)
    assert opened.actions_of_window["layout-aligned"].isChecked()
    assert opened.actions_of_window["linked"].isChecked()


@pytest.mark.parametrize(("screen", "size"), [((3000, 2000), (1440, 900)), ((1366, 768), (1350, 720))])
def test_the_first_window_fits_its_screen(screen, size):
    assert first_size(QSize(*screen)).toTuple() == size


@pytest.mark.parametrize(
    ("paths", "name"),
    [
        (("news/tide.html", "old/port.pdf"), "news/tide – port.pdf"),
        (("news/tide.v2.html", ""), "news/tide.v2 – Ferry kept in port.pdf"),
        (("", "old/what?.txt"), "old/The ferry stays in port – what.pdf"),
        (("news/" + "ä" * 120 + ".txt", "old/b.txt"), "news/" + "ä" * 100 + ".pdf"),
        (("gone/tide.html", "old/port.pdf"), "old/tide – port.pdf"),
    ],
)
def test_a_report_is_proposed_beside_the_file_of_a(opened, paths, name, tmp_path):
    for folder in ("news", "old"):
        (tmp_path / folder).mkdir()
    for side, path in zip(Side, paths, strict=True):
        article = opened.session.articles[side]
        origin = Origin(Path(path).name, str(tmp_path / path) if path else "")
        opened.session.articles[side] = replace(article, origin=origin)
    assert str(opened.opening.proposed_path()) == str(tmp_path / name)


def test_the_dialog_says_how_many_files_can_be_chosen(opened):
    opened.opening.choose()
    dialog = opened.findChild(QFileDialog)
    assert (dialog.windowTitle(), dialog.fileMode()) == ("Open one or two files", QFileDialog.FileMode.ExistingFiles)
    dialog.close()


def test_the_dialog_proposes_a_name_in_a_folder_and_no_path(opened, tmp_path):
    article = opened.session.articles[Side.A]
    opened.session.articles[Side.A] = replace(article, origin=Origin("tide.txt", str(tmp_path / "tide.txt")))
    opened.do("export-as")
    (dialog,) = opened.findChildren(QFileDialog)
    assert dialog.directory().absolutePath() == str(tmp_path)
    assert dialog.findChild(QLineEdit).text() == "tide – Ferry kept in port.html"
    dialog.close()


@pytest.mark.parametrize("to_write", [False, True])
def test_the_folder_of_the_sample_pair_is_nobodys_own(opened, to_write, tmp_path, monkeypatch):
    places = "reader_app.gui.dialogs.file_dialogs.QStandardPaths"
    monkeypatch.setattr(f"{places}.writableLocation", lambda _kind: str(tmp_path))
    sample = next(resource("samples").iterdir())
    assert sensible_folder(["", str(sample)], to_write=to_write) == tmp_path


def test_a_refusal_leads_to_its_section_of_the_guide(window, opened):
    window.session.refuse_article(Side.B, FileMissing("nowhere.txt"))
    for bar, error, section in (
        (window.workspace.spread.bars[Side.B], None, "When a file does not open"),
        (window.workspace.notice, TypesettingFailed("a.pdf"), "Keep and hand on"),
    ):
        if error:
            window.session.refuse_comparison(error)
        bar.guide.click()
        guide = window.findChild(Guide)
        assert guide.contents.currentItem().text() == section
    guide.close()


def test_a_file_that_is_not_there_yet_can_be_tried_again_on_the_start_page(window, tmp_path, qtbot):
    late = tmp_path / "late.txt"
    window.opening.open_paths([str(late)])
    notice = window.start.targets[Side.A].notice
    assert (notice.sentence.text(), notice.button.text()) == ("There is no file late.txt.", "Try again")
    late.write_text("The ferry stays in port.")
    notice.button.click()
    qtbot.waitUntil(lambda: "read-a" in window.idle.asked)


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_the_letter_on_an_empty_page_has_the_ink_of_its_badge(window, theme):
    window.session.set_view("theme", theme)
    window.session.show_article(Side.A, small_comparison().a)
    badge = window.workspace.empty_sides.targets[Side.B].badge
    picture = badge.grab().toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(24) for y in range(24)}
    assert load(theme)["badge-letter"].lower() in inks


def test_f6_goes_round_all_panes(opened, qtbot):
    opened.activateWindow()
    opened.workspace.spread.panes[Side.A].setFocus()
    met = []
    for _ in range(6):
        opened.do("next-pane")
        widget = opened.focusWidget()
        met.append(next(w.objectName() for w in _ancestors(widget) if w.objectName() in PANES))
    assert met == ["pane-b", "ribbons", "overview-strip", "detail", "sidebar", "pane-a"]


PANES = {"pane-a", "pane-b", "ribbons", "overview-strip", "detail", "sidebar"}


def _ancestors(widget):
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def test_a_refusal_is_one_sentence_over_its_page(opened):
    opened.session.refuse_article(Side.B, FileMissing("nowhere.txt"))
    assert opened.workspace.spread.bars[Side.B].isVisible()
    assert opened.workspace.spread.bars[Side.B].sentence.text() == "There is no file nowhere.txt."
    assert not opened.workspace.spread.bars[Side.A].isVisible()


@pytest.mark.parametrize("bad_first", [True, False])
@pytest.mark.parametrize("bad", Side)
def test_a_refusal_stays_over_its_page_when_the_other_side_opens(window, bad, bad_first):
    comparison = small_comparison()
    good, article = (Side.B, comparison.b) if bad is Side.A else (Side.A, comparison.a)
    steps = [
        lambda: window.session.refuse_article(bad, FileMissing("nowhere.txt")),
        lambda: window.session.show_article(good, article),
    ]
    for step in steps if bad_first else reversed(steps):
        step()
    bars = window.workspace.spread.bars
    assert (bars[bad].isVisible(), bars[good].isVisible()) == (True, False)
    assert bars[bad].sentence.text() == "There is no file nowhere.txt."
    assert window.workspace.empty_sides.targets[bad].isVisible()
    window.session.show_article(bad, article)
    assert not bars[bad].isVisible()
    assert not window.workspace.empty_sides.targets[bad].isVisible()


def test_refusals_are_told_on_the_start_page_while_nothing_is_open(window):
    for side in Side:
        window.session.refuse_article(side, FileMissing(f"{side}.txt"))
    notices = [window.start.targets[side].notice for side in Side]
    assert window.start.isVisible()
    assert [notice.sentence.text() for notice in notices] == ["There is no file a.txt.", "There is no file b.txt."]
    assert all(notice.isVisible() for notice in notices)
    window.session.close_pair()
    assert not any(notice.isVisible() for notice in notices)


@pytest.mark.parametrize("side", Side)
def test_an_empty_page_beside_a_text_offers_to_fill_it(window, qtbot, side):
    comparison = small_comparison()
    window.session.show_article(*((Side.B, comparison.b) if side is Side.A else (Side.A, comparison.a)))
    QApplication.clipboard().setText("A telling from the clipboard.")
    target = window.workspace.empty_sides.targets[side]
    qtbot.mouseClick(target.paste, Qt.MouseButton.LeftButton)
    assert window.idle.asked[f"read-{side}"][1] == ("A telling from the clipboard.",)
    assert list(window.workspace.empty_sides.targets) == [side]


def test_each_step_is_announced(opened):
    opened.do("next-difference")
    assert opened.workspace.announcing.last == "Difference 1 of 4: edited, paragraph A 1, paragraph B 1"
    opened.do("next-change")
    assert opened.workspace.announcing.last == "Change 1 of 2: A The, B nothing"


@pytest.mark.parametrize("layout", ["flow", "aligned", "column"])
def test_every_layout_shows_the_row_in_focus(opened, layout):
    opened.session.set_view("layout", layout)
    for row in opened.session.differences():
        opened.session.choose_row(row)
        page = opened.workspace.spread.page_of(Side.A)
        assert page.isVisible()
        assert page.row == row
        opened.grab()


@pytest.mark.parametrize("layout", ["flow", "aligned", "column"])
def test_words_that_both_have_are_marked_in_the_shared_view_alone(opened, layout):
    opened.session.set_view("layout", layout)
    page = opened.workspace.spread.page_of(Side.A)

    def shared():
        return [run for block in range(len(page.blocks)) for run in page.runs_in(block) if run.role is Role.SHARED]

    for mode in ("differences", "shared", "differences"):
        opened.session.set_view("mode", mode)
        assert bool(shared()) == (mode == "shared")


def test_the_strip_forgets_a_pair_that_is_closed(window, qtbot):
    comparison = small_comparison()
    show_pair(window.session, comparison)
    strip = window.workspace.strip
    ground = strip.grab().toImage()
    qtbot.waitUntil(lambda: strip._picture is not None)
    assert strip.grab().toImage() != ground  # the bars have their turn when the pages had theirs
    window.do("close-pair")
    assert strip._picture is None


def test_an_empty_window_shows_the_start_page_and_a_text_leads_away(window):
    assert window.start.isVisible()
    assert not window.toolbar.isVisible()
    window.session.show_article(Side.A, small_comparison().a)
    assert window.workspace.spread.isVisible()
    assert window.windowTitle() == "The ferry stays in port — Article Reader"
    window.session.show_article(Side.B, article_from_text("a few words without a headline, pasted from somewhere."))
    assert window.windowTitle() == "The ferry stays in port | Pasted text — Article Reader"
    window.do("close-pair")
    assert window.start.isVisible()


def test_the_menus_have_titles_at_once_and_their_actions_after_the_first_paint(qtbot, tmp_path):
    window = idle_window(tmp_path / "settings.json")
    qtbot.addWidget(window)
    menus = [action.menu() for action in window.menuBar().actions()]
    assert [menu.title() for menu in menus] == ["&File", "&Edit", "&View", "&Go", "&Compare", "&Help"]
    assert not any(menu.actions() for menu in menus)
    window.show()
    qtbot.waitUntil(lambda: all(menu.actions() for menu in menus), timeout=60_000)
    keys = {key.toString() for action in window.actions() for key in action.shortcuts()}
    assert {"Ctrl+O", "F1", "Ctrl+V"} <= keys
    window.close()


def test_what_comes_home_while_the_window_is_built_waits_and_does_not_have_it_built_at_once(qtbot, tmp_path):
    window = idle_window(tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.build_rest()
    window.jobs.readings.open_text(Side.A, "The tide was low on Monday.")
    window.idle.asked.pop("read-a")[2](Outcome(value=article_from_text("The tide was low on Monday.")))
    assert window.session.articles[Side.A] is None
    assert window._workspace is None
    assert window.session.working
    qtbot.waitUntil(lambda: window.session.articles[Side.A] is not None, timeout=60_000)
    assert not window.session.working
    qtbot.waitUntil(lambda: window.jobs.queue.held is None, timeout=60_000)
    window.jobs.readings.open_text(Side.B, "The tide was high on Monday.")
    window.idle.asked.pop("read-b")[2](Outcome(value=article_from_text("The tide was high on Monday.")))
    assert window.session.articles[Side.B] is not None
    window.close()


PAINT = """
import sys
from pathlib import Path
from reader_app.gui.app import application
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.bars.notice_bar import NoticeBar
from reader_app.gui.session.session import Session
from reader_app.gui.window import Window

app, session = application(), Session()
window = Window(session, Jobs(session), Path(sys.argv[1]))
window.grab()
print(*sys.modules)
"""


def test_the_start_page_needs_nothing_of_what_it_leads_to(tmp_path):
    ran = [sys.executable, "-c", PAINT, str(tmp_path / "settings.json")]
    loaded = subprocess.run(ran, capture_output=True, text=True, check=True).stdout.split()
    later = ("workspace", "actions.actions", "bars.toolbar", "files.opening", "plan.stepping", "cards")
    unwanted = {"reader_app.marks", "reader_app.comparison.model", *(f"reader_app.gui.{name}" for name in later)}
    assert "reader_app.gui.start.start_page" in loaded
    assert not unwanted & set(loaded)


def test_every_action_offered_is_done_by_somebody(window):
    entries = list(window.actions_of_window)
    assert {entry.id for entry in entries if not entry.view} <= set(window.slots)
    assert set(window.slots) <= {entry.id for entry in entries}


def test_pasted_text_goes_to_the_empty_side(opened):
    opened.session.close_pair()
    opened.session.show_article(Side.A, small_comparison().a)
    given = QMimeData()
    given.setText("A telling from the clipboard.")
    opened.opening.take_drop(None, given)
    assert opened.idle.asked["read-b"][1] == ("A telling from the clipboard.",)


def test_how_a_file_was_read_is_told_over_its_page(window, tmp_path):
    page = tmp_path / "tide.html"
    page.write_text("<p>The tide was low.</p>")
    notices = (
        Notice(NoticeKind.PARTS_LEFT_OUT, "12"),
        Notice(NoticeKind.PARTS_MISSING, "one"),
        Notice(NoticeKind.PARTS_MISSING, "two"),
        Notice(NoticeKind.ENCODING_GUESSED, "koi8-r"),
    )
    origin = Origin("tide.html", str(page), "html")
    article = replace(small_comparison().a, origin=origin, notices=notices)
    window.jobs.readings.take_shown(Side.A, article)
    window.session.show_article(Side.A, article)
    bar = window.workspace.spread.bars[Side.A]
    assert bar.sentence.text() == " ".join(notice_sentences(article)[k] for k in (1, 2, 0))
    bar.button.click()
    _, given, _ = window.idle.asked[f"read-{Side.A}"]
    assert given[1:] == ("tide.html", ReadOptions(whole=True))
    window.session.show_article(Side.A, replace(article, notices=notices[:1]))
    assert not bar.isVisible()


@pytest.mark.parametrize("size", [(1440, 500), (1000, 460), (1250, 420)])
def test_rows_of_the_aligned_layout_stand_beside_each_other(opened, qtbot, size):
    opened.session.set_view("layout", "aligned")
    opened.resize(*size)
    qtbot.waitUntil(lambda: opened.workspace.spread.link.exact)
    spread = opened.workspace.spread
    a, b = spread.panes.values()
    for row in opened.session.differences():
        opened.session.choose_row(row)
        assert a.scrolled == b.scrolled
    for band in spread.pair.bands:
        if band.level:
            assert a.geometry_of_page.extent(*band.a)[0] == b.geometry_of_page.extent(*band.b)[0]
    a.verticalScrollBar().setValue(7)
    assert a.scrolled == b.scrolled


def test_pasting_from_an_empty_clipboard_changes_nothing(opened, qapp, monkeypatch):
    monkeypatch.setattr(type(qapp.clipboard()), "mimeData", lambda _clipboard: None)
    before = dict(opened.session.articles)
    opened.do("paste")
    assert opened.session.articles == before


@pytest.mark.parametrize(("width", "below"), [(320, True), (900, False)])
def test_a_bar_leaves_its_sentence_room(qtbot, width, below):
    application()
    bar = NoticeBar(load("light"))
    qtbot.addWidget(bar)
    bar.say("The file is locked. Save it without a password.", "Try again", details="Error", guide=bar.hide)
    bar.resize(width, 90)
    qtbot.waitUntil(lambda: (bar.guide.geometry().top() > bar.sentence.geometry().bottom() - 4) is below)
    assert bar.sentence.width() > width / 2
    for button in (bar.button, bar.unfold, bar.guide):
        assert button.width() >= button.sizeHint().width()


def test_a_file_that_a_link_led_to_is_named_over_its_page(window):
    notices = (Notice(NoticeKind.LINKED, "/desk/tide.html"),)
    window.session.show_article(Side.A, replace(small_comparison().a, notices=notices))
    head = window.workspace.spread.heads[Side.A]
    assert head.facts()[0] == "link to tide.html"
    assert head.toolTip().endswith("\nThe file is a link to /desk/tide.html.")
    assert not window.workspace.spread.bars[Side.A].isVisible()


def test_the_faces_of_the_extra_cjk_are_known_once_the_window_was_painted(qtbot, tmp_path, monkeypatch):
    (face,) = font_files("frank-ruhl-libre")[:1]
    met = []
    monkeypatch.setattr("reader_app.gui.looks.fonts.eastern_font_files", lambda: (face,))
    monkeypatch.setattr("reader_app.gui.looks.fonts.QFontDatabase.addApplicationFont", met.append)
    monkeypatch.setattr("reader_app.gui.looks.fonts._load_eastern", _load_eastern.__wrapped__)
    window = idle_window(tmp_path / "settings.json")
    qtbot.addWidget(window)
    met.clear()
    window.show()
    qtbot.waitUntil(lambda: met == [str(face)], timeout=60_000)
    window.close()
