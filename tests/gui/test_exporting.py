"""A report in another form: the dialog's filter says the ending, the ending says the form."""

import pytest
from idle import idle_window
from small_pair import small_comparison
from test_saving import put

from reader_app.gui.files.exporting import FORMS, NOTED, ask_for_report
from reader_app.gui.jobs.jobs import REPORT
from reader_app.gui.session.drafts import begin
from reader_app.report.kinds import WRITERS
from reader_app.report.options import ReportOptions
from reader_app.target import Target, TargetKind


def test_every_form_is_one_that_can_be_written():
    assert {ending for ending, _ in FORMS} == set(WRITERS) - {".pdf"}


@pytest.fixture
def window(qtbot, tmp_path):
    made = idle_window(tmp_path / "settings.json")
    qtbot.addWidget(made)
    put(made, small_comparison())
    yield made
    made.close()


@pytest.mark.parametrize(("ending", "words"), FORMS)
def test_the_chosen_form_gives_the_ending(window, ending, words):
    dialog = ask_for_report(window)
    assert dialog.nameFilters() == [words for _, words in FORMS]
    dialog.selectNameFilter(words)
    dialog.filterSelected.emit(words)
    assert f".{dialog.defaultSuffix()}" == ending
    dialog.close()


def test_what_is_chosen_is_written_as_its_ending_says(window, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(window.jobs, "run", lambda lane, place, *given, **_: asked.append((lane, place, *given)))
    dialog = ask_for_report(window)
    dialog.fileSelected.emit(str(tmp_path / "r.docx"))
    assert asked == [("export", REPORT, window.session.comparison, str(tmp_path / "r.docx"), ReportOptions())]
    dialog.close()


@pytest.mark.parametrize(("ending", "words"), NOTED)
def test_notes_and_ticks_are_given_away_in_forms_that_say_so(window, tmp_path, monkeypatch, ending, words):
    asked = []
    monkeypatch.setattr(window.jobs, "export_as", lambda path, options: asked.append((path, options)))
    begin(window.session, Target(TargetKind.ROW, 1)).write("why?")
    window.session.choose_row(0)
    window.session.toggle_reviewed()
    dialog = ask_for_report(window)
    assert dialog.nameFilters() == [words for _, words in (*FORMS, *NOTED)]
    path = str(tmp_path / f"r{ending}")
    dialog.fileSelected.emit(path)
    dialog.selectNameFilter(words)
    dialog.fileSelected.emit(path)
    noted = ReportOptions(remarks={Target(TargetKind.ROW, 1): "why?"}, reviewed=frozenset({0}))
    assert asked == [(path, ReportOptions()), (path, noted)]
    dialog.close()
