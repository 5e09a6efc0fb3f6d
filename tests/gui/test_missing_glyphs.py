"""Letters that no font at hand can show are told; what the shipped faces have is never asked about."""

import pytest

from reader_app import article_from_text
from reader_app.gui.app import application
from reader_app.gui.looks import missing_glyphs
from reader_app.gui.looks.missing_glyphs import unshown_scripts, unshown_sentence
from reader_app.marks import Side


@pytest.fixture
def without(monkeypatch):
    """No font has letters of these scripts."""
    application()

    def take_away(*letters):
        monkeypatch.setattr(missing_glyphs, "_has_glyph", lambda letter: letter not in letters)

    return take_away


@pytest.mark.parametrize(
    "text", ["", "Only a ferry.", "Grüße, Élan, Привет, Ελλάδα, שלום, مرحبا, ½ ﬁ 12 % “so”", "\U000e0001\ufffd\n\t–"]
)
def test_what_the_shipped_faces_have_is_not_told(text):
    application()
    assert unshown_sentence(text) == ""


def test_a_letter_of_no_font_has_no_glyph():
    application()
    assert unshown_scripts("\U00012000 and a\u00e9") == ("Cuneiform",)


@pytest.mark.parametrize(("text", "scripts"), [("안녕 and ๆ", ("Hangul",)), ("北京の橋", ("Han", "Hiragana"))])
def test_each_script_without_a_font_is_named_once(without, text, scripts):
    without("안", "녕", *"北京橋の")
    assert unshown_scripts(text) == scripts
    assert "cjk" in unshown_sentence(text)


def test_another_script_has_no_advice_of_the_extra(without):
    without("ก")
    assert "Thai" in unshown_sentence("กก")
    assert "cjk" not in unshown_sentence("กก")


def test_the_bar_over_the_page_says_it(without, new_window):
    without("안", "녕")
    window = new_window()
    window.session.show_article(Side.B, article_from_text("안녕"))
    assert "Hangul" in window.workspace.spread.bars[Side.B].sentence.text()
