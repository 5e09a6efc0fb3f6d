"""The dialogs that ask for files: what they offer, and where they begin."""

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from reader_app.gui.dialogs.file_dialogs import asks_to_open, sensible_folder
from reader_app.resources import resource


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("many", [True, False])
def test_what_can_be_read_is_shown_first_and_all_on_demand(parent, tmp_path, many):
    dialog = asks_to_open(parent, "Open", tmp_path, many=many)
    readable, every = dialog.nameFilters()
    assert dialog.selectedNameFilter() == readable
    assert (readable.partition(" (")[0], every) == ("Articles and saved comparisons", "All files (*)")
    assert {"*.txt", "*.md", "*.html", "*.docx", "*.pdf", "*.eml", "*.mht", "*.json", "*.tellings"} <= {
        *readable.partition("(")[2].strip(")").split()
    }
    assert dialog.directory().absolutePath() == str(tmp_path)
    assert (dialog.fileMode() is QFileDialog.FileMode.ExistingFiles) == many


def test_dialogs_begin_where_the_last_own_file_lies(tmp_path):
    lost, there = tmp_path / "lost" / "a.txt", tmp_path / "there" / "b.txt"
    there.parent.mkdir()
    sample = next(path for path in resource("samples").iterdir())
    assert sensible_folder([str(sample), "", str(lost), str(there)]) == there.parent
