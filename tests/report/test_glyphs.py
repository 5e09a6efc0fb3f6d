"""Characters that no font has are told, never printed as boxes."""

import dataclasses
import re
import shutil
import subprocess
import unicodedata

import pytest
from specimen import pair, text_of

from reader_app.alignment.model import RowKind
from reader_app.report import pdf
from reader_app.report.glyphs import coverage, in_place_of, name_of, unshowable

SCRIPTS = {
    "Latin": "Zażółć gęślą jaźń, Þór, Łódź, straße",
    "Greek": "Το πλοίο έμεινε στο λιμάνι",
    "Cyrillic": "Паром остался в порту, Ёлка, Київ",
    "Arabic": "بقيت العبارة في الميناء",
    "Hebrew": "המעבורת נשארה בנמל",
    "signs": "≈ ↑ ↓ € % № ½ … — ‘’ “” „ « »",
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_our_fonts_have(script):
    assert unshowable(SCRIPTS[script], pdf.own_fonts()) == frozenset()


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("plain", ""),
        ("a한b", "한"),
        ("a\u200db\ufe0f\u00ad", ""),
        ("a\ufeffb", "\ufeff"),
        ("\ue000", "\ue000"),
        ("\ud800", "\ud800"),
        ("😀", "😀"),
    ],
)
def test_what_no_font_of_ours_has(text, missing):
    assert unshowable(text, pdf.own_fonts()) == frozenset(missing)


@pytest.mark.parametrize(
    ("character", "name"),
    [("한", "Hangul"), ("中", "Han"), ("😀", "grinning face"), ("\ue000", "U+E000"), ("あ", "Hiragana")],
)
def test_a_missing_character_is_named(character, name):
    assert name_of(character) == name


def test_runs_are_named_once():
    assert in_place_of("a 한국 中 b\ufeff", frozenset("한국中\ufeff")) == "a [Hangul] [Han] b"


def test_a_file_that_is_no_font_covers_nothing(tmp_path):
    (tmp_path / "x.ttf").write_bytes(b"\x00\x01\x00\x00nonsense")
    assert coverage(tmp_path / "x.ttf") == frozenset()
    assert coverage(tmp_path / "none.ttf") == frozenset()


@pytest.fixture
def nasty():
    title = "Ferry 한국 😀 \ufeff\ue000 stays"
    return pair(((title, None, RowKind.SAME), (" ".join(SCRIPTS.values()), None, RowKind.SAME)))


def test_a_report_without_the_font_says_so(nasty, options, tmp_path, monkeypatch):
    for fonts in ("_system_fonts", "eastern_font_files"):
        monkeypatch.setattr(pdf, fonts, lambda: ())
    for kept in ("compiler", "_found"):  # what is kept would stay without these fonts
        monkeypatch.setattr(pdf, kept, getattr(pdf, kept).__wrapped__)
    path = tmp_path / "x.pdf"
    path.write_bytes(pdf.pdf_bytes(nasty, options))
    text = " ".join(" ".join(text_of(path)).split())
    assert "Ferry [Hangul] [grinning face] [U+E000] stays" in text
    assert "they stand in brackets: Hangul, U+E000, grinning face" in text
    assert "The extra “cjk”" in text
    for words in ("Zażółć", "πλοίο", "Паром", "בנמל"):
        assert words in text


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler")
@pytest.mark.parametrize("layout", ["columns", "redline"])
@pytest.mark.parametrize("script", [name for name in SCRIPTS if name != "signs"])
def test_whole_words_are_found_again_in(script, layout, options, tmp_path):
    path = tmp_path / "x.pdf"
    rows = ((SCRIPTS[script], None, RowKind.SAME), (f"{SCRIPTS[script]} 2", None, RowKind.SAME))
    path.write_bytes(pdf.pdf_bytes(pair(rows), dataclasses.replace(options, layout=layout)))
    read = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    plain = "".join(c for c in read if unicodedata.category(c) != "Cf")
    for word in re.findall(r"\w+", SCRIPTS[script]):
        assert re.search(rf"\b{word}\b", plain), word


def test_a_report_may_use_the_fonts_of_the_system(nasty, options, tmp_path):
    path = tmp_path / "x.pdf"
    path.write_bytes(pdf.pdf_bytes(nasty, options))
    assert "Паром" in " ".join(text_of(path))
