"""A report in another form: the dialog's filter says the ending, the ending says the form."""

import pytest
from idle import idle_window
from small_pair import small_comparison
from test_saving import put

from reader_app.gui.files.giving_away import FORMS, ask_for_report
from reader_app.gui.jobs.jobs import REPORT
from reader_app.report.kinds import WRITERS


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
    assert asked == [("export", REPORT, window.session.comparison, str(tmp_path / "r.docx"))]
    dialog.close()
