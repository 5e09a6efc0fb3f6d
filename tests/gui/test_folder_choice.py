"""A folder offers its article files, none that are hidden or of another kind, and no more than there is room for."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader_app.article.errors import FolderHasNoArticles, ReadError
from reader_app.gui.dialogs.folder_choice import MOST_LISTED, FolderChoice, files_in
from reader_app.marks import Side


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "stories"
    made.mkdir()
    for name in ("b.txt", "A.html", ".hidden.txt", "picture.png", "c.tellings", "noending"):
        (made / name).write_text("x", encoding="utf-8")
    (made / "inner.txt").mkdir()
    return made


@pytest.fixture
def window(new_window):
    return new_window()


def test_only_files_that_can_be_read_are_offered(folder):
    assert [path.name for path in files_in(str(folder))] == ["A.html", "b.txt"]


def test_a_folder_without_articles_is_one_sentence(tmp_path):
    with pytest.raises(FolderHasNoArticles, match="holds no file that can be read as an article"):
        files_in(str(tmp_path))
    with pytest.raises(ReadError):
        files_in(str(tmp_path / "gone"))


def test_a_given_folder_asks_which(window, folder):
    added = []
    window.shelving.add = added.append
    window.opening.open_paths([str(folder)])
    (choice,) = window.findChildren(FolderChoice)
    assert not choice.isModal()
    assert choice.head.text() == "2 files in stories can be read. Which are tellings of the story?"
    choice.files.setFocus()
    QTest.keyClick(choice.files, Qt.Key.Key_Space)
    assert choice.foot.text() == "1 chosen, at most 12"
    choice.accepting.click()
    assert added[-1] == [os.fspath(folder / "b.txt")]


def test_no_more_can_be_chosen_than_there_is_room_for(window, folder):
    paths = [folder / f"{number}.txt" for number in range(MOST_LISTED + 1)]
    choice = FolderChoice("stories", paths, 3, window)
    assert choice.files.count() == MOST_LISTED
    assert len(choice.paths()) == 3
    assert choice.foot.text() == "3 chosen, at most 3. Only the first 200 files are listed."
    choice.files.item(5).setCheckState(Qt.CheckState.Checked)
    assert not choice.accepting.isEnabled()
    for number in (0, 1, 2, 5):
        choice.files.item(number).setCheckState(Qt.CheckState.Unchecked)
    assert not choice.accepting.isEnabled()
    choice.close()


def test_an_empty_folder_is_told_on_the_start_page(window, tmp_path):
    (tmp_path / "empty").mkdir()
    window.opening.open_paths([str(tmp_path / "empty")])
    assert "empty" in str(window.session.refusals[Side.A])
