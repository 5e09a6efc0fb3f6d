"""A long text is filled into a page on the thread that brings it home: the page is as if it had been set at once."""

import threading
from math import floor

import pytest
import small_pair
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from reader_app.gui.looks.fonts import text_font
from reader_app.gui.pages import page_filling
from reader_app.gui.pages.article_pane import ArticlePane
from reader_app.gui.pages.page_style import FLOW
from reader_app.gui.spread.overview_bars import article_bars
from reader_app.gui.spread.overview_strip import _reaching
from reader_app.intake.read import article_from_text
from reader_app.marks import Side
from reader_app.theme import load

LIGHT = load("light")
STORY = "Whale on the roof\n\n" + "\n\n".join(
    f"Morning {n}. The keeper found a wh\u200bale asleep on the roof \U0001f40b and sat down to a pot of tea."
    for n in range(40)
)


@pytest.fixture
def article(monkeypatch):
    monkeypatch.setattr(page_filling, "LONG", 1000)
    page_filling.expect(FLOW, LIGHT)
    return article_from_text(STORY)


@pytest.fixture
def pane(qtbot):
    made = ArticlePane(Side.A, FLOW, LIGHT)
    qtbot.addWidget(made)
    made.resize(640, 430)
    made.show()
    return made


def filled_elsewhere(article):
    thread = threading.Thread(target=page_filling.fill_long, args=(article,))
    thread.start()
    thread.join()


def looks(pane):
    """Text, formats and places of all paragraphs."""
    found, block = [], pane.document().begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        form, ink = block.blockFormat(), cursor.charFormat()
        found.append((block.text(), form.lineHeight(), form.bottomMargin(), ink.foreground().color(), ink.font()))
        block = block.next()
    return found, pane.geometry_of_page.tops(), pane.geometry_of_page.bottoms(), pane.text_left, pane.text_right


def test_a_page_filled_elsewhere_is_as_one_that_is_set_at_once(pane, article):
    pane.show_article(article)
    at_once = looks(pane)
    pane.show_article(None)
    filled_elsewhere(article)
    assert len(page_filling._waiting) == 1
    pane.show_article(article)
    assert not page_filling._waiting
    assert looks(pane) == at_once
    assert pane.textCursor().position() == 0
    QApplication.processEvents()
    assert "\n".join(pane.positions.paragraphs()) == pane.toPlainText()


def test_the_next_text_takes_the_place_of_a_filled_one(pane, article):
    for _ in range(2):
        filled_elsewhere(article)
        pane.show_article(article)
        pane.show_article(article_from_text("Short\n\nNothing came on Monday."))
        assert pane.toPlainText() == "Short\nNothing came on Monday."
        assert len(pane.geometry_of_page.tops()) == 2


@pytest.mark.parametrize("why", ["another style", "another theme", "another text", "put away"])
def test_what_was_filled_otherwise_is_not_shown(article, why):
    filled_elsewhere(article)
    other = article_from_text(STORY + "\n\nAnd more.")
    asked = {
        "another style": (article, FLOW.at(150), LIGHT),
        "another theme": (article, FLOW, load("dark")),
        "another text": (other, FLOW, LIGHT),
        "put away": (article, FLOW, LIGHT),
    }
    if why == "put away":
        page_filling.forget(article)
    assert page_filling.taken(*asked[why]) is None
    page_filling.forget(article)
    assert not page_filling._waiting


def test_a_short_text_is_not_filled_beforehand(article, monkeypatch):
    monkeypatch.setattr(page_filling, "LONG", len(STORY) + 1)
    page_filling.fill_long(article)
    assert not page_filling._waiting


def test_the_strip_asks_for_few_of_many_paragraphs(pane, article):
    pane.show_article(article)
    bars = article_bars(pane)
    assert len(bars.tops) == len(bars.bottoms) == len(article.blocks)
    assert all(top < bottom for top, bottom in zip(bars.tops, bars.bottoms, strict=True))
    bottoms = pane.geometry_of_page.bottoms()
    assert list(bars.bottoms) == bottoms
    assert bars.tops[1:3] == pane.geometry_of_page.tops()[1:3]
    with pytest.raises(IndexError):
        bars.tops[len(article.blocks)]


@pytest.mark.parametrize("start", [0, 1, 7, 998, 1000])
def test_the_first_end_that_reaches_a_height_is_found(start):
    ends = [n * 2.0 for n in range(1000)]
    for height in (-1.0, 0.0, 1.0, 2.0, 14.0, 1500.5, 1998.0, 2500.0):
        wanted = next((n for n in range(start, 1000) if ends[n] >= height), 1000)
        assert _reaching(ends, height, start) == wanted


def test_a_headline_is_set_smaller_before_a_word_of_it_is_broken(pane, qtbot):
    pane.show_article(small_pair.article(["Hafenverwaltungsgebäudeeinweihung vorbei", "Alle gingen nach Hause."]))
    sizes = []
    for width in (900, 480, 200, 900):
        pane.resize(width, 430)
        cursor = QTextCursor(pane.document().firstBlock())
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        sizes.append(cursor.charFormat().fontPointSize())
    whole, middle, least, again = sizes
    assert whole == again == text_font(FLOW.title_size, weight=700).pointSizeF()
    assert whole > middle > least == floor(4 * 0.7 * whole) / 4
