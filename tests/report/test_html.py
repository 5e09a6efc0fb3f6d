"""The HTML report, parsed as a browser would."""

import dataclasses
import itertools

import lxml.html
import pytest
from specimen import pair

from reader_app.alignment.model import RowKind
from reader_app.report.html import export_html, html_text


@pytest.fixture(scope="module", params=["columns", "redline"])
def parsed(request, comparison, options):
    return lxml.html.document_fromstring(html_text(comparison, dataclasses.replace(options, layout=request.param)))


def test_every_link_stays_inside_and_has_its_target(parsed):
    ids = [element.get("id") for element in parsed.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    links = [link.get("href") for link in parsed.iter("a")]
    assert len(links) > 10
    assert {link[0] for link in links} == {"#"}
    assert {link[1:] for link in links} <= set(ids)


def test_it_asks_for_nothing(parsed):
    assert not list(parsed.iter("script", "img", "link", "iframe", "object", "embed", "video", "audio", "source"))
    assert "default-src 'none'" in parsed.find(".//meta[@http-equiv]").get("content")
    assert "url(" not in parsed.findtext(".//style")
    assert "@import" not in parsed.findtext(".//style")


def test_rows_are_there_in_order(parsed, comparison):
    rows = parsed.find_class("row")
    assert [row.get("id") for row in rows] == [f"row-{n}" for n in range(1, len(comparison.rows) + 1)]
    assert "had to wait" in rows[2].text_content()


def test_a_slim_page_says_whose_rows_a_person_stands_in(parsed):
    told = {cell.get("data-label") for cell in parsed.iter("td")}
    assert {"Rows · A", "Rows · B"} <= told
    assert "Rows" not in told
    assert [head.text for head in parsed.iter("th") if head.text == "Rows"] == ["Rows", "Rows"]


def test_marks_are_marks(comparison, options):
    page = lxml.html.document_fromstring(html_text(comparison, options))
    row = page.get_element_by_id("row-3")
    assert [mark.text_content() for mark in row.iter("mark")] == ["stopped", "operator", "4", "halted", "company", "40"]


def test_article_text_is_never_markup(options):
    hostile = '<script>alert(1)</script> & "x" <b onclick=y>'
    made = pair((("T", None, RowKind.SAME), (hostile, None, RowKind.SAME)))
    page = lxml.html.document_fromstring(html_text(made, options))
    assert not list(page.iter("script"))
    assert hostile in page.get_element_by_id("row-2").text_content()


def test_headings_are_nested(parsed):
    levels = [int(element.tag[1]) for element in parsed.iter("h1", "h2", "h3")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_the_same_input_gives_the_same_file(comparison, options, tmp_path):
    export_html(comparison, tmp_path / "a.html", date=options.date)
    export_html(pair(), tmp_path / "b.html", date=options.date)
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_a_row_that_runs_leftward_says_so(options):
    rows = (("A title", None, RowKind.SAME), ("", "הנמל פתוח מאז", RowKind.ONLY_B))
    assert '<div class="cell leftward b">' in html_text(pair(rows), options)
