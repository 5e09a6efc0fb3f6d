"""What is copied from a page is the text as it was read, not what the page shows in place of a sign."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from reader_app.article.span import Span
from reader_app.gui.app import application
from reader_app.gui.article_pane import ArticlePane
from reader_app.gui.column_page import ColumnPage
from reader_app.gui.column_pane import ColumnPane
from reader_app.gui.page_style import page_style
from reader_app.gui.positions import Line
from reader_app.intake.read import article_from_text
from reader_app.marks import Side
from reader_app.theme import load

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
