"""Where a parser drops text the reader is told, and the words are there all the same."""

from made_files import W, paragraph, zipped

from reader_app.article.model import NoticeKind
from reader_app.intake.parsers import html
from reader_app.intake.piece import ReadOptions
from reader_app.intake.read import article_from_bytes
from reader_app.intake.text.losses import loss_notices
from reader_app.intake.web import page_blocks

LONG = "The keeper climbed the stairs and found the whale asleep on the roof of the lighthouse, he said on Tuesday. "


def test_the_limit():
    assert loss_notices(60, 100) == ()
    assert loss_notices(5, 10) == ()
    assert loss_notices(59, 100)[0].kind is NoticeKind.PARTS_MISSING


def test_a_page_whose_parser_drops_text_is_shown_bare(monkeypatch):
    monkeypatch.setattr(html, "page_blocks", lambda tree: page_blocks.PageWalk())
    reading = html.read(f"<html><body><p>{LONG * 3}</p></body></html>", "", ReadOptions())
    assert LONG.strip() in reading.pieces[0].text
    assert [n.kind for n in reading.notices] == [NoticeKind.PARTS_MISSING]


def test_words_in_elements_that_the_reader_does_not_know_are_missed_aloud():
    body = paragraph("Short.") + "<w:unknown>" + LONG * 5 + "</w:unknown>"
    data = zipped({"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"})
    assert NoticeKind.PARTS_MISSING in {n.kind for n in article_from_bytes(data, "w.docx").notices}
