"""Two files opened over a pair that is open: what is shown belongs together, or is left out and said."""

import pytest
from manual_workers import ManualWorkers
from small_pair import A, B

from reader_app.gui.app import application
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.session.drafts import begin
from reader_app.gui.session.session import Session
from reader_app.gui.window import Window
from reader_app.target import Side, Target, TargetKind

TEXTS = {"a.txt": A, "b.txt": B, "new-a.txt": ("The mill", *A[1:]), "new-b.txt": ("A mill", *B[1:])}


@pytest.fixture
def window(qtbot, tmp_path):
    application()
    session, hands = Session(), ManualWorkers()
    made = Window(session, Jobs(session, hands, hands), tmp_path / "settings.json")
    made.hands = hands
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    for name, paragraphs in TEXTS.items():
        (tmp_path / name).write_text("\n\n".join(paragraphs), encoding="utf-8")
    (tmp_path / "bad.docx").write_bytes(b"PK\x03\x04 and nothing more")
    made.folder = tmp_path
    made.do_all = lambda: answer_all(made, qtbot)
    made.open_files = lambda *names: made.opening.open_paths([str(tmp_path / name) for name in names])
    yield made
    made.close()


def answer_all(window, qtbot):
    def answered():
        for lane in list(window.hands.asked):
            window.hands.answer(lane)
        return not window.hands.asked and not window.jobs._under_way

    qtbot.waitUntil(answered)


def shown(window):
    return [article.origin.name if article else "" for article in window.session.articles.values()]


def said(window, side):
    bar = window.bar_of(side)
    return "" if bar.isHidden() else bar.sentence.text()


@pytest.mark.parametrize("bad", ["bad.docx", "gone.txt"])
@pytest.mark.parametrize("first", [Side.A, Side.B])
@pytest.mark.parametrize("late", [Side.A, Side.B])
def test_a_pair_with_a_bad_file_shows_the_good_one_alone(window, qtbot, bad, first, late):
    window.open_files("a.txt", "b.txt")
    window.do_all()
    assert window.session.comparison is not None
    names = ["new-a.txt", "new-b.txt"]
    at = list(Side).index(first)
    names[at] = bad
    window.open_files(*names)
    late_lane = f"read-{late}"
    qtbot.waitUntil(lambda: late_lane in window.hands.asked or (bad == "gone.txt" and late is first))
    for lane in [lane for lane in window.hands.asked if lane != late_lane]:
        window.hands.answer(lane)
    window.do_all()
    expected = ["new-a.txt", "new-b.txt"]
    expected[at] = ""
    assert shown(window) == expected
    assert window.session.comparison is None
    assert bad in said(window, first)
    assert window.jobs.readings.can_try_again(first)
    assert not window.session.shelf.in_use


def test_the_bad_file_tried_again_makes_the_pair(window):
    window.open_files("a.txt", "b.txt")
    window.do_all()
    window.open_files("new-a.txt", "gone.txt")
    window.do_all()
    (window.folder / "gone.txt").write_text("\n\n".join(B), encoding="utf-8")
    window.bar_of(Side.B).button.click()
    window.do_all()
    assert shown(window) == ["new-a.txt", "gone.txt"]
    assert said(window, Side.B) == ""
    assert window.session.comparison.people_known


def test_a_pair_of_which_nothing_can_be_read_leaves_the_open_one(window):
    window.open_files("a.txt", "b.txt")
    window.do_all()
    comparison = window.session.comparison
    window.open_files("bad.docx", "gone.txt")
    window.do_all()
    assert shown(window) == ["a.txt", "b.txt"]
    assert window.session.comparison is comparison
    assert ["bad.docx" in said(window, Side.A), "gone.txt" in said(window, Side.B)] == [True, True]
    window.opening.take_paths(Side.A, [str(window.folder / "new-a.txt")])
    window.do_all()
    assert shown(window) == ["new-a.txt", "b.txt"]
    assert window.session.comparison is not None


def test_one_bad_file_for_one_side_leaves_the_pair(window):
    window.open_files("a.txt", "b.txt")
    window.do_all()
    comparison = window.session.comparison
    window.opening.take_paths(Side.B, [str(window.folder / "bad.docx")])
    window.do_all()
    assert shown(window) == ["a.txt", "b.txt"]
    assert window.session.comparison is comparison


def test_stopping_the_reading_of_one_leaves_its_side_empty_and_says_so(window, qtbot):
    window.open_files("a.txt", "b.txt")
    window.do_all()
    window.open_files("new-a.txt", "new-b.txt")
    qtbot.waitUntil(lambda: {"read-a", "read-b"} <= window.hands.asked.keys())
    window.hands.answer("read-a")
    qtbot.waitUntil(lambda: shown(window) == ["new-a.txt", "b.txt"])
    window.workspace.notices._cancel()
    assert shown(window) == ["new-a.txt", ""]
    assert said(window, Side.B) == "Reading new-b.txt was stopped."
    window.bar_of(Side.B).button.click()
    window.do_all()
    assert shown(window) == ["new-a.txt", "new-b.txt"]
    assert window.session.comparison is not None


def test_a_note_written_meanwhile_on_the_older_pair_is_asked_about(window, monkeypatch):
    monkeypatch.setattr("reader_app.gui.files.unsaved_work.UnsavedWork.asks", True)
    window.open_files("a.txt", "b.txt")
    window.do_all()
    window.open_files("new-a.txt", "gone.txt")
    begin(window.session, Target(TargetKind.ROW, 1)).write("why?")
    window.do_all()
    assert shown(window) == ["a.txt", "b.txt"]
    assert [note.words for note in window.session.corrections.notes] == ["why?"]
    next(b for b in window.saving.unsaved.question.buttons() if b.text() == "&Don’t save").click()
    assert shown(window) == ["new-a.txt", ""]
    assert not window.session.shelf.unsaved()


def test_an_empty_page_in_a_low_window_takes_another_width(window):
    window.open_files("a.txt")
    window.do_all()
    window.resize(1200, 260)
    empty = window.workspace.spread.panes[Side.B]
    bar = empty.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert empty.scrolled > 0
    window.resize(1000, 240)
    assert empty.top_of_view() == (0, 0.0)


def test_an_empty_page_in_focus_leads_to_its_target_and_back(window):
    window.open_files("a.txt", "b.txt")
    window.do_all()
    page = window.workspace.spread.panes[Side.B]
    window.activateWindow()
    page.setFocus()
    window.open_files("new-a.txt", "gone.txt")
    window.do_all()
    assert window.focusWidget() is window.workspace.empty_sides.targets[Side.B].choose
    assert window.workspace.navigation.side_in_focus() is Side.B
    window.opening.take_paths(None, [str(window.folder / "b.txt")])
    window.do_all()
    assert shown(window) == ["new-a.txt", "b.txt"]
    assert window.focusWidget() is page
