"""Courtesy, generation, occupation and headline: what stands beside a name tells who it is."""

import pytest

from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.people.cast import people_and_quotes

PEOPLE = {
    "a couple of one surname": (
        "Mr. Bell said the gates were open. Mrs. Bell disagreed. “They were shut,” Mrs. Bell said. Mr. Bell laughed.",
        {"Mr. Bell": (2, ()), "Mrs. Bell": (2, ())},
    ),
    "a couple with given names": (
        "Ann Bell and Tom Bell met on Monday. Mrs. Bell said the gates were open. Mr. Bell disagreed.",
        {"Ann Bell": (2, ()), "Tom Bell": (2, ())},
    ),
    "courtesy is no title": (
        "President Clara Winter spoke on Monday. Mrs. Winter said the gates were open.",
        {"Clara Winter": (2, ("President",))},
    ),
    "a suffix keeps its stop": (
        "Robert Hale Sr. met Clara Winter on Monday. Hale said he was glad.",
        {"Robert Hale Sr.": (2, ()), "Clara Winter": (1, ())},
    ),
    "two suffixes behind the surname alone": (
        "Carl Ritter Sr. built it. Carl Ritter Jr. sold it. Ritter Jr. said it was old. Ritter Sr. said it was not.",
        {"Carl Ritter Sr.": (2, ()), "Carl Ritter Jr.": (2, ())},
    ),
    "a particle at the beginning of a sentence": (
        "Maria de la Cruz spoke on Monday. De la Cruz said the mill was old.",
        {"Maria de la Cruz": (2, ())},
    ),
    "a suffix at the end of a sentence": (
        "On Monday Clara Winter met Robert Hale Sr. The crew was tired.",
        {"Robert Hale Sr": (1, ()), "Clara Winter": (1, ())},
    ),
    "given names in one word and in two": (
        "Mary Ann Holt said the gates were open. Mary Ann left. Maryann Holt came back.",
        {"Mary Ann Holt": (3, ())},
    ),
    "an office with its field before the name": (
        "Minister of Finance Clara Winter paid. Secretary of State Hugo Lenz left.",
        {"Clara Winter": (1, ("Minister of Finance",)), "Hugo Lenz": (1, ("Secretary of State",))},
    ),
    "an occupation before the name": (
        "Keeper Tomas Hale said the light was out. Hale left.",
        {"Tomas Hale": (2, ("Keeper",))},
    ),
    "occupations in small letters": (
        "A row broke out when bus driver Clara Winter met goalkeeper Hugo Lenz.",
        {"Clara Winter": (1, ("bus driver",)), "Hugo Lenz": (1, ("goalkeeper",))},
    ),
    "a surname that is an occupation": (
        "Clara Baker said the gates were open. Baker left.",
        {"Clara Baker": (2, ())},
    ),
    "a ship in a headline": (
        "Ferry Sinks, Crew Saved\nA ferry sank near the coast on Monday, and Clara Winter said the crew was safe.",
        {"Clara Winter": (1, ())},
    ),
    "a thing at the beginning of a sentence": (
        "Ferry was late. The ferry was late on Monday, Clara Winter said.",
        {"Clara Winter": (1, ())},
    ),
    "a name in a headline": (
        "Bell Says Ferry Will Sail\nA ferry will sail on Monday, Ann Bell said. The bell rang.",
        {"Ann Bell": (2, ())},
    ),
    "the verb of a headline": (
        "Lenz Vows To Rebuild Pier\nA new pier will be built on Monday, Hugo Lenz said.",
        {"Hugo Lenz": (2, ())},
    ),
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.values(), ids=PEOPLE)
def test_who_is_named_how_often_with_which_title(text, expected):
    blocks, at = [], 0
    for line in text.split("\n"):
        blocks.append(Block(Span(at, at + len(line))))
        at += len(line) + 1
    cast = people_and_quotes(Article(text, tuple(blocks), language="en"))
    assert {p.name: (len(p.mentions), p.titles) for p in cast.people} == expected


TWO_BELLS = "Susan Bell runs the mill. Her rival Martin Bell owns the quarry."


@pytest.mark.parametrize(
    ("text", "name", "sure", "likelihood"),
    [
        (f"{TWO_BELLS} “It is late,” Bell said.", None, False, 1.0),
        (f"{TWO_BELLS} “It is late,” Martin Bell said.", "Martin Bell", True, 1.0),
        (f"{TWO_BELLS} Susan Bell is tired. “It is late,” Bell said.", "Susan Bell", False, 0.67),
        (f"{TWO_BELLS} “It is late,” Mrs. Bell said.", "Susan Bell", True, 1.0),
        (f"Mayor {TWO_BELLS} “It is late,” Mayor Bell said.", "Susan Bell", True, 1.0),
        (
            "Susan Bell left. Bell ran. Bell fell. Bell won. Her son Tom Bell saw it. “Oh,” Bell said.",
            "Susan Bell",
            True,
            1.0,
        ),
        ("“It is late,” Bell said. Susan Bell left. Her son Tom Bell saw it.", None, False, 1.0),
    ],
)
def test_a_surname_of_two_people_is_a_guess_or_nobodys(text, name, sure, likelihood):
    cast = people_and_quotes(Article(text, (Block(Span(0, len(text))),), language="en"))
    quote = cast.quotes[0]
    person = cast.people[quote.person].name if quote.person is not None else None
    assert (person, quote.sure, quote.likelihood) == (name, sure, likelihood)


def test_a_surname_of_two_people_is_in_doubt_without_a_model_too(monkeypatch):
    monkeypatch.setattr("reader_app.people.cast.loaded_model", lambda _language: None)
    text = f"{TWO_BELLS} “It is late,” Bell said. “Yes,” said Susan Bell."
    cast = people_and_quotes(Article(text, (Block(Span(0, len(text))),), language="en"))
    assert [(q.person is None, q.sure) for q in cast.quotes] == [(True, False), (False, True)]
