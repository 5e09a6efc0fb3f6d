"""How a file was read is said in whole sentences, in each language; every detail of the readers is known."""

import ast
from pathlib import Path

import pytest

from reader_app import translation
from reader_app.article.model import Article, Block, Notice, NoticeKind
from reader_app.article.span import Span
from reader_app.report.notice_words import notice_details, notice_sentences, notice_words, shown_encoding

K = NoticeKind
SAID = [
    (K.ENCODING_GUESSED, "cp1251", "The encoding was guessed: windows-1251."),
    (K.BYTES_UNDECODED, "1", "1 byte fits no character and is shown by its number."),
    (K.BYTES_UNDECODED, "3", "3 bytes fit no character and are shown by their number."),
    (K.FORMAT_MISMATCH, "html", "The file is not what its name says: it is a web page."),
    (K.PARTS_MISSING, "extractors disagree", "Parts of this page may be missing."),
    (K.PARTS_MISSING, "no article", "No article was found on this page: all of its text is shown."),
    (K.PARTS_MISSING, "too complex", "This page could not be laid out; only its text is shown."),
    (K.PARTS_MISSING, "no elements", "This page could not be laid out; only its text is shown."),
    (K.PARTS_MISSING, "5 of 90 words", "Parts may be missing: 5 of 90 words found their place."),
    (K.PARTS_MISSING, "2 pages", "2 pages could not be read."),
    (K.PARTS_MISSING, "word/x.xml: bad", "The file is damaged: parts of it are missing (word/x.xml: bad)."),
    (K.PARTS_MISSING, "cut off", "The file is damaged: it breaks off before its end. What could be read is shown."),
    (K.PARTS_LEFT_OUT, "12", "12 parts around the story were left out."),
    (K.PARTS_LEFT_OUT, "comments", "Comments were left out."),
    (K.PARTS_LEFT_OUT, "hidden text", "Hidden text was left out."),
    (K.PARTS_LEFT_OUT, "form fields", "What stands in form fields was left out."),
    (K.PARTS_LEFT_OUT, "signature", "The signature of the mail was left out."),
    (K.PARTS_LEFT_OUT, "1 frames", "1 frame within the page was left out."),
    (K.PARTS_LEFT_OUT, "3 running heads", "3 running heads and page numbers were left out."),
    (K.PARTS_LEFT_OUT, "1 pictures elm.example", "1 picture not shown (elm.example): nothing is fetched."),
    (K.PARTS_LEFT_OUT, "4 pictures elm.example", "4 pictures not shown (elm.example): nothing is fetched."),
    (K.PARTS_LEFT_OUT, "first 5 MB of 84 MB", "Only the first 5 MB of 84 MB were opened."),
    (K.PARTS_LEFT_OUT, "image/gif", "Parts of the file were left out (image/gif)."),
    (K.REPAIRED, "2 control signs", "2 control characters are shown by their number."),
    (K.TRACKED_CHANGES, "4", "The document holds 4 tracked changes; shown is the final text."),
    (K.TRACKED_CHANGES, "4 original", "The document holds 4 tracked changes; shown is the text before them."),
    (K.TRACKED_CHANGES, "1 both", "The document holds 1 tracked change; shown is all of the text."),
    (K.ACTIVE_CONTENT, "macros", "The file holds macros, which did not run."),
    (K.CHAPTERS, "0/7", "The book has 7 chapters; all are shown."),
    (K.CHAPTERS, "3/7", "Shown is chapter 3 of 7."),
    (K.LINKED, "/desk/whale.txt", "The file is a link to /desk/whale.txt."),
    (K.NO_LANGUAGE_MODEL, "", "People were found without a language model."),
]


@pytest.mark.parametrize(("kind", "detail", "sentence"), SAID, ids=[f"{k}-{d}" for k, d, _ in SAID])
def test_a_notice_is_a_sentence_in_every_language(kind, detail, sentence):
    said = {}
    for language in translation.LANGUAGES:
        translation.install(translation.catalogue(language))
        said[language] = notice_words(Notice(kind, detail))
    translation.install(None)
    assert said["en"] == sentence
    assert len(set(said.values())) == len(translation.LANGUAGES)


def test_every_kind_is_said():
    assert {kind for kind, _, _ in SAID} | {K.INVISIBLE, K.MIXED_SCRIPT} == set(K)


def test_every_detail_written_out_in_a_reader_is_known():
    intake = Path(__file__).resolve().parents[2] / "reader_app" / "intake"
    written = set()
    for path in intake.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            given = []
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Notice":
                given = node.args[1:2]
            elif isinstance(node, ast.FunctionDef) and node.name == "_left_out":
                given = [inner.value for inner in ast.walk(node) if isinstance(inner, ast.Yield)]
            written |= {detail.value for detail in given if isinstance(detail, ast.Constant)}
    assert {"no article", "comments", "hidden text"} <= written
    assert written <= {detail for _, detail, _ in SAID} | {"JavaScript"}


def test_signs_and_words_are_counted_and_listed_with_their_paragraph():
    text = "The whale\n\nslept"
    blocks = (Block(Span(0, 9)), Block(Span(11, 16)))
    notices = (
        Notice(K.INVISIBLE, "U+200B ZERO WIDTH SPACE", Span(1, 2)),
        Notice(K.INVISIBLE, "U+00AD SOFT HYPHEN", Span(12, 13)),
        Notice(K.MIXED_SCRIPT, "wh\u0430le", Span(4, 9)),
        Notice(K.REPAIRED, "2 control signs"),
    )
    article = Article(text, blocks, notices=notices)
    assert notice_sentences(article, (K.REPAIRED, K.INVISIBLE, K.MIXED_SCRIPT)) == (
        "2 control characters are shown by their number.",
        "The text holds 2 invisible characters.",
        "The text holds 1 word that mixes the letters of two alphabets.",
    )
    assert notice_details(article) == (
        "U+200B ZERO WIDTH SPACE in paragraph 1",
        "U+00AD SOFT HYPHEN in paragraph 2",
        "wh\u0430le in paragraph 1",
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [("cp1252", "windows-1252"), ("koi8-r", "KOI8-R"), ("utf-8", "UTF-8"), ("shift_jis", "SHIFT-JIS")],
)
def test_encodings_have_the_names_people_know(name, shown):
    assert shown_encoding(name) == shown
