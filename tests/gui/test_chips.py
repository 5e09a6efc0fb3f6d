"""Signs that cannot be seen: shown without effect, one stand-in each, named when asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint

from reader_app.article.signs import PICTURE
from reader_app.gui.app import application
from reader_app.gui.pages.article_pane import ArticlePane
from reader_app.gui.pages.page_style import page_style
from reader_app.gui.signs.chips import Chip, Oddities, oddities, tip_for, with_circles, with_stand_ins
from reader_app.intake.decoding.signs import invisible_signs
from reader_app.intake.read import article_from_bytes, article_from_text
from reader_app.marks import Side
from reader_app.theme import load

ODD = "\ufffcab\u202e\u200b\u2066é😀\U0001d301\u00ad"


@given(st.text(st.sampled_from(ODD), max_size=30))
def test_what_stands_in_keeps_every_offset_and_has_no_effect(text):
    for shown in (with_stand_ins(text), with_circles(text)):
        assert len(shown) == len(text)
        assert list(invisible_signs(shown)) == []
        changed = {at for at, (x, y) in enumerate(zip(text, shown, strict=True)) if x != y}
        assert changed >= set(invisible_signs(text))
        assert {text[at] for at in changed - set(invisible_signs(text))} <= {"\U0001d301", PICTURE}


SIGNS = [
    ("\u202e", "RLO", "U+202E RIGHT-TO-LEFT OVERRIDE"),
    ("\u2069", "PDI", "U+2069 POP DIRECTIONAL ISOLATE"),
    ("\u200b", "ZWSP", "U+200B ZERO WIDTH SPACE"),
    ("\u00ad", "SHY", "U+00AD SOFT HYPHEN"),
    ("\ufeff", "BOM", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
    ("\U000e0041", "TAG", "U+E0000"),
]


@pytest.mark.parametrize(("sign", "letters", "name"), SIGNS)
def test_a_chip_has_letters_and_a_name(sign, letters, name):
    paragraph = with_stand_ins(f"😀 wh{sign}ale")
    assert oddities(paragraph, numbers=False) == Oddities((Chip(5, 7, letters),))
    assert tip_for(paragraph, 5).startswith(name)
    assert tip_for(paragraph, 4) == ""


def test_the_place_of_a_picture_has_a_chip_that_says_so():
    paragraph = with_stand_ins(f"{PICTURE} (elm.example) A whale")
    assert PICTURE not in paragraph
    assert oddities(paragraph, numbers=False) == Oddities((Chip(0, 2, "Image not shown"),))
    assert tip_for(paragraph, 0) == "There was a picture here; pictures are neither fetched nor shown"
    assert tip_for(paragraph, 3) == ""


def test_numbers_are_boxed_only_where_bytes_were_no_text():
    assert oddities("The [9D] whale", numbers=True) == Oddities((Chip(4, 8),))
    assert oddities("The [9D] whale", numbers=False) == Oddities()


def test_a_word_of_two_alphabets_says_which_letter():
    paragraph = "Pay with p\u0430ypal today."
    assert oddities(paragraph, numbers=False) == Oddities((), ((9, 15),))
    assert "U+0430 CYRILLIC SMALL LETTER A" in tip_for(paragraph, 11)


@pytest.fixture
def pane(qtbot):
    application()
    made = ArticlePane(Side.A, page_style("flow", second=False, narrow=False, zoom=100), load("light"))
    qtbot.addWidget(made)
    made.resize(500, 300)
    return made


def test_a_page_shows_an_override_as_a_chip_and_its_words_in_order(pane, qtbot):
    article = article_from_text("The whale\n\nHe wrote \u202eesrever\u202c on the wall of the lighthouse.")
    pane.show_article(article)
    pane.show()
    qtbot.waitExposed(pane)
    paragraph = pane.document().findBlockByNumber(1)
    assert "\u202e" not in paragraph.text()
    layout = paragraph.layout()
    word = article.text.index("esrever")
    xs = [layout.lineAt(0).cursorToX(pane.positions.inside(1, word + n))[0] for n in range(7)]
    assert xs == sorted(xs)
    sign = pane.positions.inside(1, article.text.index("\u202e"))
    left, right = (layout.lineAt(0).cursorToX(at)[0] for at in (sign, sign + 2))
    assert right - left > 20
    place = QPoint(round(pane.text_left + (left + right) / 2), round(pane.height_of(1, sign) + 8))
    assert pane.tip_at(place).startswith("U+202E RIGHT-TO-LEFT OVERRIDE")
    before = pane.grab().toImage()
    pane.oddness.numbers = True
    pane.show_article(article_from_text(article.text.replace("\u202e", "")))
    assert pane.grab().toImage() != before


def test_bytes_that_are_no_text_are_boxed_on_the_page(pane):
    pane.show_article(article_from_bytes("The wh\u00e4le slept on the roof. ".encode() * 9 + b"\x9d and on", "w.txt"))
    assert pane.oddness.numbers
    pane.show_article(article_from_text("The [9D] whale slept."))
    assert not pane.oddness.numbers
