"""A quote pair on the clipboard: the words with their marks, who said them, where they stand."""

import lxml.html
import pytest

from reader_app import article_from_text, compare
from reader_app.report.citation import citation_html, citation_text


def test_both_sides_with_speaker_and_source(comparison):
    assert citation_text(comparison, 0) == (
        "“We could not wait.”\n— Captain Maren Holt, “Ferry to Ulvo stops running after storm”, ferry-a.txt\n\n"
        "“We did not want to wait.”\n— Skipper Maren Holdt, “Ferry to Ulvo halted after gale”, Ulvo Post, ferry-b.txt"
    )


def test_one_side_where_the_other_has_none(comparison):
    text = citation_text(comparison, 1)
    assert text.startswith("“The waves were higher than the quay,”\n— a fisherman")
    assert "ferry-a.txt" not in text


@pytest.mark.parametrize("number", [0, 1])
def test_html_says_the_same(comparison, number):
    quotes = lxml.html.fragments_fromstring(citation_html(comparison, number))
    assert [quote.tag for quote in quotes] == ["blockquote"] * (2 - number)
    told = ["".join(quote.text_content().split()) for quote in quotes]
    assert told == ["".join(part.split()) for part in citation_text(comparison, number).split("\n\n")]


def test_words_of_an_article_are_never_markup():
    text = "Harbour <b>closed</b>\n\n“Mind the <script> & the gap,” Maren Holt said on Tuesday."
    found = compare(article_from_text(text), article_from_text(text))
    html = citation_html(found, 0)
    assert "<script>" not in html
    assert "Mind the <script> & the gap," in lxml.html.fromstring(html).text_content()


def test_german_marks_stay():
    text = "Hafen zu\n\n„Wir hatten keine Wahl“, sagte Maren Holt."
    found = compare(article_from_text(text), article_from_text(text))
    assert citation_text(found, 0).startswith("„Wir hatten keine Wahl“\n— ")
