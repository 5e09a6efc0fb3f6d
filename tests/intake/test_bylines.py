"""Who wrote a story and when, as pages and papers of several languages write it above their stories."""

import datetime as dt

import pytest

from reader_app.article.model import BlockKind
from reader_app.intake.read import article_from_bytes
from reader_app.intake.text.bylines import byline_in, is_named_date, names_marked

DAY = dt.date(2031, 3, 12)
TOLD = [
    ("By Ada Quill, 12 March 2031", "Ada Quill"),
    ("By Ada Quill March 12, 2031 10:15 a.m.", "Ada Quill"),
    ("By ADA QUILL and BO LEE  12 March 2031", "ADA QUILL and BO LEE"),
    ("By Ada Quill yesterday", "Ada Quill"),
    ("Ada Quill · 12 March 2031", "Ada Quill"),
    ("Ada Quill, Staff Writer, March 12, 2031", "Ada Quill"),
    ("Ada Quill, Reuters, 12 March 2031", "Ada Quill"),
    ("Published 12 March 2031 by Ada Quill", "Ada Quill"),
    ("Written by Ada Quill on March 12, 2031", "Ada Quill"),
    ("Wednesday 12 March 2031 by Ada Quill", "Ada Quill"),
    ("Von Ada Quill | Veröffentlicht am 12.03.2031 um 10:15 Uhr", "Ada Quill"),
    ("Ein Bericht von Ada Quill, 12. März 2031", "Ada Quill"),
    ("Text: Ada Quill, 12.03.2031", "Ada Quill"),
    ("Автор: Ада Куилл, 12 марта 2031", "Ада Куилл"),
    ("12 марта 2031 в 10:15 | Ада Куилл", "Ада Куилл"),
    ("Par Ada Quill, publié le 12 mars 2031 à 10h15", "Ada Quill"),
    ("12 mars 2031 par Ada Quill", "Ada Quill"),
    ("Por Ada Quill, 12 de marzo de 2031", "Ada Quill"),
    ("Di Ada Quill, 12 marzo 2031", "Ada Quill"),
    ("Door Ada Quill, 12 maart 2031", "Ada Quill"),
    ("Av Ada Quill 12 mars 2031", "Ada Quill"),
]
NOBODY = [
    "Published: March 12, 2031",
    "Stand: 12.03.2031 10:15 Uhr",
    "Опубликовано 12 марта 2031 года",
    "Port Linnet, 12 March 2031",
    "By the time the tide came in, Ada Quill had gone home.",
    "By Wednesday Ada Quill had seen three more whales on three more roofs and had written all of it down.",
    "The keeper, Ada Quill, said on 12 March 2031 that the whale had slept.",
    "— Ada Quill (@adaquill) March 12, 2031",
    "-- Ada Quill, 12 March 2031",
]


@pytest.mark.parametrize(("line", "names"), TOLD)
def test_names_are_found_beside_a_date(line, names):
    assert byline_in(line) == names


@pytest.mark.parametrize("line", NOBODY)
def test_what_names_no_writer_is_no_byline(line):
    assert byline_in(line) == ""


def test_a_name_and_a_date_are_a_dateline_whoever_or_wherever_that_is():
    assert is_named_date("Ada Quill, 12.03.2031")
    assert is_named_date("Port Linnet, 12 March 2031")
    assert not is_named_date("Ada Quill")
    assert not is_named_date("2031-03-12,Port Linnet,1")
    assert not is_named_date("— Ada Quill (@adaquill) March 12, 2031")
    assert not is_named_date("It slept until 12 March 2031.")


@pytest.mark.parametrize(
    ("marked", "names"),
    [("By Ada Quill", "Ada Quill"), ("quill_ada", "quill_ada"), ("12 March 2031", ""), ("By the desk", "desk")],
)
def test_what_a_page_marks_as_its_author_is_taken_without_dates(marked, names):
    assert names_marked(marked) == names


BODY = [
    f"The keeper of the lighthouse found a {animal} asleep on the roof on Wednesday morning, and made {drink}, he said."
    for animal, drink in (("whale", "tea"), ("walrus", "soup"), ("seal", "coffee"), ("otter", "milk"))
]
PLACES = {
    "in the story": "<article><h1>Whale on the roof</h1>{0}{1}</article>",
    "in its head": "<article><header><h1>Whale on the roof</h1>{0}</header>{1}</article>",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("mark", ["<p>{}</p>", "<p class=byline>{}</p>", "<div class=meta><span>{}</span></div>"])
@pytest.mark.parametrize(
    ("line", "names"), [*TOLD[::4], ("Published: March 12, 2031", ""), ("12.03.2031, 10:15 Uhr", "")]
)
def test_what_a_page_shows_above_its_story_is_found_and_kept(place, mark, line, names):
    body = "".join(f"<p>{text}</p>" for text in BODY)
    page = f"<html><body>{PLACES[place].format(mark.format(line), body)}</body></html>"
    article = article_from_bytes(page.encode(), "page.html")
    assert (article.byline, article.date) == (names, DAY)
    shown = {article.words_of(b): b for b in article.blocks}
    assert shown[" ".join(line.split())].furniture
    assert [w for w, b in shown.items() if b.kind is BlockKind.PARAGRAPH and not b.furniture] == BODY


def test_names_and_a_date_under_a_story_are_kept():
    body = "".join(f"<p>{text}</p>" for text in BODY)
    signed = f"{body}<p class=meta>By Ada Quill, 12 March 2031</p>"
    page = f"<html><body><article><h1>Whale</h1>{signed}</article></body></html>"
    article = article_from_bytes(page.encode(), "page.html")
    assert (article.byline, article.date) == ("Ada Quill", DAY)
