"""The Word file: rejecting every change gives A, accepting every change gives B."""

import datetime as dt
import io
import zipfile

import mammoth
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from specimen import pair
from test_build import moved_pair

from reader_app import article_from_text
from reader_app.alignment.model import RowKind
from reader_app.comparison.compare import compare_wording
from reader_app.report.word import export_word, word_bytes

DAY = dt.date(2024, 3, 15)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs(made, gone):
    """The texts of the paragraphs that stay when changes of the kind ``gone`` are taken out."""
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    found = []
    for paragraph in body.iter(f"{W}p"):
        if paragraph.find(f"{W}pPr/{W}rPr/{W}{gone}") is not None:
            continue
        words = [
            t for t in paragraph.iter(f"{W}t", f"{W}delText") if not any(True for _ in t.iterancestors(f"{W}{gone}"))
        ]
        found.append("".join(t.text or "" for t in words))
    return found


def blocks(article):
    return [article.words_of(block).replace("\n", " ") for block in article.blocks]


def assert_holds_both(comparison):
    made = word_bytes(comparison, DAY)
    assert paragraphs(made, "ins") == blocks(comparison.a)
    assert paragraphs(made, "del") == blocks(comparison.b)


def test_the_invented_pair(comparison):
    assert_holds_both(comparison)


def test_a_moved_row():
    assert_holds_both(moved_pair())


SENTENCES = st.sampled_from(
    ["The ferry stopped on Tuesday.", "The ferry was halted on Tuesday.", "“We wait,” Maren Holt said.",
     "Nobody knew.", "Maren Holt said: “We wait.”", "It rained all night long in Ulvo.", "It rained all day in Ulvo.",
     "40 cars waited."]
)  # fmt: skip
TEXTS = st.lists(SENTENCES, min_size=1, max_size=8).map("\n\n".join)


@given(TEXTS, TEXTS)
def test_any_pair(a, b):
    assert_holds_both(compare_wording(article_from_text(a), article_from_text(b)))


def test_words_are_marked_not_whole_paragraphs(comparison):
    with zipfile.ZipFile(io.BytesIO(word_bytes(comparison, DAY))) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    assert "operator" in [t.text for t in body.iter(f"{W}delText")]
    assert "company" in [t.text for insertion in body.iter(f"{W}ins") for t in insertion.iter(f"{W}t")]


def test_of_shared_words_only_those_in_another_form_are_a_change():
    a, b = (
        article_from_text(f"Harbour news\n\n{words}")
        for words in (
            "He saw the boat came alongside with blankets and tea, then left.",
            "The boat came alongside with blankets and tea.",
        )
    )
    with zipfile.ZipFile(io.BytesIO(word_bytes(compare_wording(a, b), DAY))) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    inserted = [t.text for insertion in body.iter(f"{W}ins") for t in insertion.iter(f"{W}t")]
    assert inserted == ["The"]


def test_another_program_reads_it(comparison, tmp_path):
    export_word(comparison, tmp_path / "x.docx", date=DAY)
    with (tmp_path / "x.docx").open("rb") as file:
        read = mammoth.extract_raw_text(file)
    assert "The ferry to Ulvo was halted on Tuesday" in read.value


@pytest.mark.parametrize("nasty", ["a < b & c > d", 'x "y" \ud800', "tab\there", "]]>", "\ufffe"])
def test_nasty_text_stays_well_formed(nasty):
    made = word_bytes(pair(((nasty, None, RowKind.SAME),)), DAY)
    assert len(paragraphs(made, "ins")) == 1


def test_the_same_input_gives_the_same_bytes(comparison):
    assert word_bytes(comparison, DAY) == word_bytes(pair(), DAY)
