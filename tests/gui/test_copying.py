"""What is copied from a page is the text as it was read, not what the page shows in place of a sign."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from reader_app.article.span import Span
from reader_app.gui.app import application
from reader_app.gui.pages.article_pane import ArticlePane
from reader_app.gui.pages.column_page import ColumnPage
from reader_app.gui.pages.column_pane import ColumnPane
from reader_app.gui.pages.page_style import page_style
from reader_app.gui.signs.positions import Line
from reader_app.intake.read import article_from_text
from reader_app.marks import Side
from reader_app.theme import load

ROOT = Path(__file__).resolve().parents[2]
FLOW = page_style("flow", second=False, narrow=False, zoom=100)
TEXTS = [
    "Nobody came to the quay.",
    "The key\u200bhole was \u202eopen\u202c, he said.",
    "A whale \U0001f40b slept.\n\nThe soft\u00adware\ufeff ran on.\n\nThe tide was low.",
    "One line\nand another one\n\nThe end of it.",
]


@pytest.fixture
def pane(qtbot):
    application()
    made = ArticlePane(Side.A, FLOW, load("light"))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("text", TEXTS)
def test_the_whole_page_is_copied_as_it_was_read(pane, text):
    pane.show_article(article_from_text(text))
    pane.selectAll()
    pane.copy()
    assert QApplication.clipboard().text() == text


def test_a_part_is_copied_with_the_sign_in_it(pane):
    text = "Oh \U0001f40b, the key\u200bhole was open."
    pane.show_article(article_from_text(text))
    cursor = pane.textCursor()
    start, end = text.index("key"), text.index(" was")
    cursor.setPosition(pane.positions.position(start))
    cursor.setPosition(pane.positions.position(end), QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    assert pane.createMimeDataFromSelection().text() == Span(start, end).of(text) == "key\u200bhole"


def test_nothing_is_copied_of_a_page_without_text(pane):
    assert pane.createMimeDataFromSelection().text() == ""


def test_a_column_gives_the_words_of_both_as_they_were_read(qtbot):
    words = ("The key\u200bhole.", "A \U0001f40b slept.")
    column = ColumnPage((), words, {}, tuple(map(Line, words)), (), words)
    assert column.words_between(0, 99) == "The key\u200bhole.\n\nA \U0001f40b slept."
    assert column.words_between(4, 12) == "key\u200bhole"
    begin = len(words[0]) + 1
    assert column.words_between(begin + 2, begin + 4) == "\U0001f40b"
    application()
    pane = ColumnPane(FLOW, load("light"))
    qtbot.addWidget(pane)
    assert pane.selected_words(0, 5) == ""
    pane.column = column
    assert pane.selected_words(4, 12) == "key\u200bhole"


COPY_AND_QUIT = """
import sys
from PySide6.QtCore import QTimer
from reader_app.gui import app, window
from reader_app.intake.read import article_from_text
from reader_app.marks import Side

def copy_and_quit():
    made = next(one for one in app.QApplication.topLevelWidgets() if isinstance(one, window.Window))
    made.session.show_article(Side.A, article_from_text("Nobody came to the quay."))
    made.workspace.spread.panes[Side.A].selectAll()
    made.workspace.spread.panes[Side.A].copy()
    print(app.QApplication.clipboard().text())
    made.close()

window.Window.build_rest = lambda self: QTimer.singleShot(0, self, copy_and_quit)
sys.exit(app.run([]))
"""


def test_a_program_that_copied_something_ends_well(tmp_path):
    places = {"PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", COPY_AND_QUIT], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "Nobody came to the quay."), ended.stderr
