"""Ships, inns, horses and houses that bear the name of a person, and people who stand beside one."""

import pytest

from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.people.cast import people_and_quotes

THINGS = {
    "a title in the ship's name": (
        "The ferry Lady Maud left Orvik. Lady Maud was late, skipper Jon Aske said.",
        ["Jon Aske"],
    ),
    "told behind the name": ("The Ida Lund ferry left with 40 aboard, Jon Aske said.", ["Jon Aske"]),
    "told in an apposition": ("Sir Walter Combe, a steamer built in 1931, passed Jon Aske at noon.", ["Jon Aske"]),
    "the article alone": ("The Lady Maud passed them at noon. Jon Aske waved.", ["Jon Aske"]),
    "a pub and a school": (
        "The Lord Brook pub stayed open. Pupils of the Mary Sumner school saw Jon Aske run.",
        ["Jon Aske"],
    ),
    "a horse": ("The horse Captain Brook was found by Jon Aske.", ["Jon Aske"]),
}
PEOPLE = {
    "who works with ships": ("Ida Lund, a ferry captain, left.", ["Ida Lund"]),
    "who speaks in a house": ("At the hotel Ida Lund said she was glad.", ["Ida Lund"]),
    "whose boat it is": ("Ida Lund left. The Lund boat sank.", ["Ida Lund"]),
    "a film about somebody": ("The Ida Lund film was shown.", ["Ida Lund"]),
    "named like a ship, with a rank": (
        "The ferry Ida Lund left. Mayor Ida Lund waved from the pier.",
        ["Ida Lund"],
    ),
}


def names(text):
    cast = people_and_quotes(Article(text, (Block(Span(0, len(text))),), language="en"))
    return [person.name for person in cast.people]


@pytest.mark.parametrize(("text", "people"), [*THINGS.values(), *PEOPLE.values()], ids=[*THINGS, *PEOPLE])
def test_a_thing_is_no_person_and_a_person_no_thing(text, people):
    assert names(text) == people
