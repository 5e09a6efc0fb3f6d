"""Dates, outlets and languages: one case a line."""

import datetime as dt
from pathlib import Path

import pytest

from reader_app.intake.read import article_from_bytes, article_from_text
from reader_app.intake.text.dates import date_in, is_date_line, parse_date
from reader_app.intake.text.language import language_of
from reader_app.intake.text.outlet import host_of, outlet_of
from reader_app.intake.web.page_facts import site_in_title

DAY = dt.date(2031, 3, 12)
DATES = """
2031-03-12
2031-03-12T10:45:00+01:00
2031/03/12
12.03.2031
12.3.2031
March 12, 2031
Mar. 12, 2031
12 March 2031
12th of March 2031
Wednesday, March 12, 2031
12. März 2031
12 mars 2031
12 de marzo de 2031
12 de março de 2031
12 marzo 2031
12 maart 2031
12 marca 2031
12. března 2031
12 марта 2031
12 березня 2031
12 Mart 2031
2031年3月12日
2031년 3월 12일
Wed, 12 Mar 2031 10:00:00 +0100
13/03/2031
03/13/2031
""".strip().split("\n")
NO_DATES = [
    "",
    "2031",
    "March",
    "12/03/2031",
    "40 March 2031",
    "31 February 2031",
    "may 5 people 2031",
    "version 3.12.20310",
    "Wed, 12 Mar 2031 10:00:00 +99999999999999",
]
LONE = ["June 19", "19 June", "12. März", "Tuesday, 5 May 2031 | 10:30 am"]
NOT_LONE = [
    "On March 12, 2031 the whale slept",
    "June 19 whales",
    "2031",
    "19 herrings",
    "May we sleep",
    "Chapter 3, 12 March 2031",
]


@pytest.mark.parametrize("text", DATES)
def test_a_date_is_read(text):
    expected = dt.date(2031, 3, 13) if "13" in text else DAY
    assert parse_date(text) == expected


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_or_could_be_two_is_none(text):
    assert parse_date(text) is None


@pytest.mark.parametrize("text", LONE)
def test_a_line_of_a_date_alone(text):
    assert is_date_line(text)


@pytest.mark.parametrize("text", NOT_LONE)
def test_a_line_of_more_than_a_date(text):
    assert not is_date_line(text)


def test_the_place_of_a_date():
    assert date_in("It slept on March 12, 2031, they said.") == (DAY, 12, 26)


OUTLETS = [
    ("https://www.theelmcourier.com/2031/x", "The Elm Courier"),
    ("elm-harbour-news.co.uk", "Elm Harbour News"),
    ("http://m.elmtimes.com", "Elm Times"),
    ("https://edition.xyz.com/a", "XYZ"),
    ("https://lemonde.example/", "Le Monde"),
    ("https://user:secret@elmpost.org:8080/", "Elm Post"),
    ("not an address", ""),
    ("http://[::1", ""),
    ("localhost", ""),
]


@pytest.mark.parametrize(("address", "name"), OUTLETS)
def test_the_name_behind_an_address(address, name):
    assert outlet_of(address) == name


def test_the_host_of_an_address():
    assert host_of("<https://WWW.Elm.example:80/x>") == "elm.example"


ROWS = [row.split(" | ") for row in (Path(__file__).parent / "languages.txt").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, _, text in ROWS])
def test_the_language_of_a_text(code, text):
    assert language_of(text) == code.partition("-")[0]


@pytest.mark.parametrize("text", ["", "12 34", "Xyz qwert", "Ada Quill"])
def test_an_unknown_language_is_not_guessed(text):
    assert language_of(text) == ""


@pytest.mark.parametrize(
    ("title", "site"),
    [
        ("Ferries collide in fog | The Evening Beacon", "The Evening Beacon"),
        ("Ferries collide in fog - Norland - Elm Courier", "Elm Courier"),
        ("Ferries collide in fog – 24 Stunden", "24 Stunden"),
        ("Ferries collide in fog", ""),
        ("Ferries collide in fog - two hurt", ""),
        ("Ferries collide in fog | Nobody was hurt in it.", ""),
        ("The Evening Beacon | News", ""),
    ],
)
def test_a_page_title_ends_with_its_site(title, site):
    assert site_in_title(title, ["Ferries collide in fog"]) == site


def test_the_outlet_of_a_page_is_that_of_its_title():
    body = "".join(f"<p>The two boats met in the fog, and nobody saw it coming, number {n}.</p>" for n in range(6))
    page = (
        "<html><head><title>Ferries collide in fog | The Evening Beacon</title></head>"
        f"<body><article><h1>Ferries collide in fog</h1>{body}</article></body></html>"
    )
    assert article_from_bytes(page.encode(), "a.html").outlet == "The Evening Beacon"


@pytest.mark.parametrize(
    ("byline", "date"), [("By Jon Pell, 12 March 2031", DAY), ("By Jon Pell, 12 March", None), ("By Jon Pell", None)]
)
def test_a_byline_gives_the_date_with_its_year(byline, date):
    text = f"Ferries collide in fog\n\n{byline}\n\nTwo boats met in the fog.\n\nNobody was hurt, police said later."
    assert (article_from_text(text).byline, article_from_text(text).date) == ("Jon Pell", date)
