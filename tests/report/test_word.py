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
from reader_app.report.kinds import write_chosen
from reader_app.report.options import ReportOptions
from reader_app.report.word import export_word, word_bytes
from reader_app.report.word_comments import comments_by_place
from reader_app.target import Target, TargetKind

ROW, QUOTE = TargetKind.ROW, TargetKind.QUOTE
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


def noted(comparison, remarks, reviewed=()):
    return word_bytes(comparison, DAY, comments_by_place(comparison, remarks, reviewed))


def comments_in(made):
    """The comments by number: who wrote them, their lines, and how many places lead to them."""
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        part, body = (etree.fromstring(archive.read(f"word/{name}.xml")) for name in ("comments", "document"))
        types, relations = (
            archive.read(name).decode() for name in ("[Content_Types].xml", "word/_rels/document.xml.rels")
        )
    assert "/word/comments.xml" in types
    assert "comments.xml" in relations
    found = {}
    for one in part.iter(f"{W}comment"):
        number = one.get(f"{W}id")
        places = [len(body.findall(f".//{W}{tag}[@{W}id='{number}']")) for tag in PLACES]
        lines = ["".join(t.text for t in p.iter(f"{W}t")) for p in one.iter(f"{W}p")]
        found[int(number)] = one.get(f"{W}author"), lines, places
    return found


PLACES = ("commentRangeStart", "commentRangeEnd", "commentReference")


def test_notes_and_ticks_are_comments_by_the_reader(comparison):
    remarks = {Target(ROW, 1): "Ask the operator.\nToday.", Target(QUOTE, 0): "shortened <much>"}
    made = noted(comparison, remarks, {1, 2})
    words = comparison.quotes[0].a[0].spans[0].of(comparison.a.text)
    assert comments_in(made) == {
        0: ("Reader", ["reviewed", "Ask the operator.", "Today."], [1, 1, 1]),
        1: ("Reader", ["reviewed"], [1, 1, 1]),
        2: ("Reader", [f"On the quote “{words}”:", "shortened <much>"], [1, 1, 1]),
    }
    assert paragraphs(made, "ins") == blocks(comparison.a)
    assert paragraphs(made, "del") == blocks(comparison.b)


@given(TEXTS, TEXTS)
def test_every_row_can_be_noted(a, b):
    comparison = compare_wording(article_from_text(a), article_from_text(b))
    made = noted(comparison, {Target(ROW, number): f"on {number}" for number in range(len(comparison.rows))})
    told = comments_in(made)
    assert sorted(lines for _, lines, _ in told.values()) == sorted([f"on {n}"] for n in range(len(comparison.rows)))
    assert all(places == [1, 1, 1] for _, _, places in told.values())
    assert (paragraphs(made, "ins"), paragraphs(made, "del")) == (blocks(comparison.a), blocks(comparison.b))


def test_another_program_reads_the_comments(comparison, tmp_path):
    remarks = {Target(ROW, number): f"on row {number}" for number in range(len(comparison.rows))}
    write_chosen(comparison, str(tmp_path / "x.docx"), ReportOptions(date=DAY, remarks=remarks))
    with (tmp_path / "x.docx").open("rb") as file:
        read = mammoth.convert_to_html(file, style_map="comment-reference => sup")
    assert [f"on row {number}" in read.value for number in range(len(comparison.rows))].count(True) > 1


def test_a_file_without_notes_has_no_comments(comparison):
    with zipfile.ZipFile(io.BytesIO(word_bytes(comparison, DAY))) as archive:
        assert not any("comment" in name for name in archive.namelist())
