"""Saving a comparison and opening it again: nothing is lost, not even where a file is broken or has changed."""

import hashlib
from dataclasses import replace

import pytest
from idle import idle_window
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit
from small_pair import A, B, article, show_pair, small_comparison

from reader_app.article.errors import ComparisonNotUnderstood, TargetNotWritable
from reader_app.article.model import Origin
from reader_app.comparison.corrections.correction import Correction, CorrectionKind
from reader_app.comparison.saved import Saved
from reader_app.gui.files.saved_files import changed_sources, is_saved, older_of, read_saved, write_saved
from reader_app.gui.jobs.jobs import WORDING
from reader_app.gui.session.drafts import begin
from reader_app.intake.isolation.requests import READ
from reader_app.marks import Side, Target, TargetKind
from reader_app.workers import Outcome

ROW = TargetKind.ROW


@pytest.fixture
def windows(qtbot, tmp_path):
    made = []

    def new():
        window = idle_window(tmp_path / f"settings-{len(made)}.json")
        qtbot.addWidget(window)
        window.show()
        made.append(window)
        return window

    yield new
    for window in made:
        window.close()


def put(window, comparison):
    show_pair(window.session, comparison)


def worked_on(window, comparison=None):
    put(window, comparison or small_comparison())
    session = window.session
    session.corrections.add(Correction(CorrectionKind.NOT_A_PERSON, ("Harbour Jo",)))
    session.choose_row(2)
    session.toggle_reviewed()
    begin(session, Target(ROW, 1)).write("why “tide”?")
    begin(session, Target(TargetKind.QUOTE, 0)).write("shortened 𝕊")
    session.set_view("layout", "aligned")
    session.set_view("zoom", 125)


def test_what_was_saved_is_there_again_in_another_window(windows, tmp_path):
    first, path = windows(), tmp_path / "ferry.tellings"
    worked_on(first)
    first.saving.write(str(path))
    assert first.status_line.notice.text() == "Saved as ferry.tellings"
    second = windows()
    second.opening.open_paths([str(path)])
    assert second.idle.asked["wording"][0] == WORDING
    put_back = second.session
    assert (put_back.articles, put_back.view) == (first.session.articles, first.session.view)
    assert put_back.corrections.done == first.session.corrections.done
    put_back.show_comparison(small_comparison())
    assert put_back.is_reviewed(2)
    assert put_back.remarks().words(Target(ROW, 1)) == "why “tide”?"
    assert put_back.remarks().words(Target(TargetKind.QUOTE, 0)) == "shortened 𝕊"
    assert second.saving.path == str(path)


def test_a_recent_pair_leads_to_the_work_that_was_saved(windows, tmp_path):
    window, path = windows(), tmp_path / "ferry.tellings"
    files = {name: tmp_path / f"{name}.txt" for name in Side}
    worked_on(window, replace(small_comparison(), a=from_file(files["a"], A), b=from_file(files["b"], B)))
    window.saving.write(str(path))
    window.opening.close_pair()
    (recent,) = window.store.settings.pairs
    assert window.start.recent.lines[0].toolTip().endswith(str(path))
    window.start.recent.lines[0].click()
    window.session.show_comparison(small_comparison())
    assert window.session.is_reviewed(2)
    assert window.session.remarks().words(Target(ROW, 1)) == "why “tide”?"
    assert window.store.settings.pairs == (recent,)
    window.opening.close_pair()
    path.unlink()
    window.opening.open_recent(recent)
    assert [window.jobs.readings.sources[side].path for side in Side] == [str(files[side]) for side in Side]
    assert window.session.corrections.notes == ()
    assert window.status_line.notice.text() == "ferry.tellings is gone; its two files are opened."


def test_a_saved_comparison_of_pasted_texts_is_a_recent_pair(windows, tmp_path):
    first, second, path = windows(), windows(), tmp_path / "ferry.tellings"
    worked_on(first)
    first.saving.write(str(path))
    second.opening.open_paths([str(path)])
    second.session.show_comparison(small_comparison())
    (recent,) = second.store.settings.pairs
    assert (recent.saved, recent.path_a, recent.title_a) == (str(path), "", A[0])
    path.unlink()
    second.opening.open_recent(recent)
    assert str(second.session.refusals[Side.A]) == "There is no file ferry.tellings."


def test_a_saved_comparison_can_be_dropped(windows, tmp_path):
    window, path = windows(), tmp_path / "FERRY.TELLINGS"
    worked_on(window)
    window.saving.write(str(path))
    window.session.close_pair()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    window.opening.take_drop(Side.B, dropped)
    assert window.session.articles[Side.A] == small_comparison().a


def test_saving_asks_where_once_and_not_again_for_that_pair(windows, tmp_path):
    window, path = windows(), tmp_path / "ferry.tellings"
    worked_on(window)
    window.do("save")
    (dialog,) = window.findChildren(QFileDialog)
    dialog.close()
    window.saving.write(str(path))
    begin(window.session, Target(ROW, 0)).write("more")
    assert window.status_line.notice.text() == ""
    window.do("save")
    assert [note.words for note in read_saved(str(path)).notes][-1] == "more"
    assert "more" not in older_of(path).read_text(encoding="utf-8")
    window.session.show_article(Side.A, article(("Another story",)))
    assert window.saving.path == ""


@pytest.mark.parametrize("content", ["", "{}", '{"format": "article-reader-comparison", "version": 1}', "\x00\x01"])
def test_a_broken_file_is_one_sentence_and_what_is_open_stays(windows, tmp_path, content):
    window, path = windows(), tmp_path / "broken.tellings"
    worked_on(window)
    path.write_text(content, encoding="utf-8")
    window.saving.open(str(path))
    assert "broken.tellings" in window.workspace.notices.pages[Side.A].sentence.text()
    assert window.session.comparison == small_comparison()
    assert len(window.session.corrections.notes) == 2


def test_the_version_before_is_offered_where_the_file_broke(windows, tmp_path):
    window, path = windows(), tmp_path / "ferry.tellings"
    worked_on(window)
    window.saving.write(str(path))
    window.saving.write(str(path))
    path.write_bytes(path.read_bytes()[:100])
    window.session.close_pair()
    window.opening.open_paths([str(path)])
    bar = window.bar_of(Side.A)
    assert bar is window.start.targets[Side.A].notice
    assert bar.button.text() == "Open the previous version"
    bar.button.click()
    assert window.session.articles[Side.A] == small_comparison().a
    assert window.saving.path == str(path)


def test_a_place_that_cannot_be_written_is_told(windows, tmp_path):
    window = windows()
    worked_on(window)
    window.saving.write(str(tmp_path / "nowhere" / "ferry.tellings"))
    assert "ferry.tellings could not be written" in window.workspace.notice.sentence.text()
    assert window.saving.path == ""


def from_file(path, paragraphs):
    text = article(paragraphs)
    path.write_text(text.text, encoding="utf-8")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return replace(text, origin=Origin(path.name, str(path), sha256=digest))


def test_a_source_that_changed_is_told_and_read_again_with_its_notes(windows, tmp_path):
    window, source, path = windows(), tmp_path / "a.txt", tmp_path / "ferry.tellings"
    comparison = replace(small_comparison(), a=from_file(source, A))
    worked_on(window, comparison)
    window.saving.write(str(path))
    source.write_text("Something else", encoding="utf-8")
    window.session.close_pair()
    window.saving.open(str(path))
    bar = window.workspace.notices.pages[Side.A]
    assert bar.sentence.text() == "a.txt has changed since the comparison was saved."
    assert window.session.articles[Side.A].text == comparison.a.text
    bar.button.click()
    place, _, done = window.idle.asked["read-a"]
    assert place == READ
    again = replace(article(("Other ferry", A[2])), origin=comparison.a.origin)
    done(Outcome(again, None))
    rows = (replace(comparison.rows[0], edits=()), replace(comparison.rows[2], a=(1,)))
    window.session.show_comparison(replace(comparison, a=again, rows=rows, quotes=(), people=(), facts=()))
    assert window.session.is_reviewed(1)
    assert window.workspace.notice.sentence.text() == "2 notes have lost their place: the words are gone."
    window.workspace.notice.button.click()
    (listed,) = window.workspace.notice.findChildren(QDialog)
    assert "why “tide”?" in listed.findChild(QPlainTextEdit).toPlainText()
    listed.close()


def test_only_a_file_with_other_bytes_has_changed(tmp_path):
    a, b = from_file(tmp_path / "a.txt", A), from_file(tmp_path / "b.txt", A)
    assert changed_sources(Saved(a, b)) == ()
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "b.txt").unlink()
    assert changed_sources(Saved(a, b)) == (Side.A,)
    (tmp_path / "b.txt").write_text("", encoding="utf-8")
    assert changed_sources(Saved(a, b)) == (Side.A, Side.B)
    assert changed_sources(Saved(article(A), article(A))) == ()


def test_a_broken_file_takes_no_sound_ones_place(tmp_path):
    path, pair = tmp_path / "x.tellings", Saved(article(A), article(A))
    write_saved(path, pair)
    assert not older_of(path).exists()
    write_saved(path, replace(pair, view={"zoom": 110}))
    path.write_text("broken", encoding="utf-8")
    write_saved(path, replace(pair, view={"zoom": 120}))
    assert read_saved(str(older_of(path))) == pair
    assert read_saved(str(path)).view == {"zoom": 120}


def test_a_file_that_cannot_be_replaced_is_left_as_it_was(tmp_path, monkeypatch):
    path, pair = tmp_path / "x.tellings", Saved(article(A), article(A))
    write_saved(path, pair)

    def refuse(*_given):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(TargetNotWritable):
        write_saved(path, replace(pair, view={"zoom": 110}))
    assert read_saved(str(path)) == pair
    assert sorted(p.name for p in tmp_path.iterdir()) == ["x.tellings"]


def test_files_of_ours_are_known_by_name(tmp_path):
    assert [is_saved(name) for name in ("a.tellings", "A.TELLINGS", "a.tellings~", "a.txt", "tellings")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    (tmp_path / "a.txt").write_text("A story.", encoding="utf-8")
    with pytest.raises(ComparisonNotUnderstood):
        read_saved(str(tmp_path / "a.txt"))


def test_what_was_said_of_saving_goes_with_the_pair(windows, tmp_path):
    window = windows()
    for go_on in (lambda: window.do("close-pair"), lambda: put(window, small_comparison())):
        worked_on(window)
        window.saving.write(str(tmp_path / "ferry.tellings"))
        assert window.status_line.notice.text() == "Saved as ferry.tellings"
        go_on()
        assert window.status_line.notice.text() == ""
    window.status_line.say("What else was said stays.")
    put(window, small_comparison())
    assert window.status_line.notice.text() == "What else was said stays."
