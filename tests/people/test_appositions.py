"""A role and its name with a comma between: who is found, what they are called, whose words they are."""

import pytest

from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.people.cast import people_and_quotes

FOUND = {
    "a role the model knows, a name it does not": (
        "The head of the lifeguards, Brandt, said the beach was shut. Brandt left.",
        {"Brandt": ("head of the lifeguards",)},
        [("the beach was shut", "The head of the lifeguards, Brandt", "Brandt")],
    ),
    "somebody called so": (
        "The organiser, a Dane called Falk, said nobody was hurt.",
        {"Falk": ("organiser",)},
        [("nobody was hurt", "The organiser, a Dane called Falk", "Falk")],
    ),
    "behind the verb": (
        "“It is cold,” said the engineer, a Norwegian named Falk.",
        {"Falk": ("engineer",)},
        [("It is cold,", "the engineer, a Norwegian named Falk", "Falk")],
    ),
    "an owner and no occupation of the list": (
        "The lift failed, according to its operator, Jan Peet.",
        {"Jan Peet": ("operator",)},
        [("The lift failed", "its operator, Jan Peet", "Jan Peet")],
    ),
    "an age between": (
        "The owner, 71-year-old Rolf Amsel, told reporters he had left the key in it.",
        {"Rolf Amsel": ("owner",)},
        [("he had left the key in it", "The owner, 71-year-old Rolf Amsel", "Rolf Amsel")],
    ),
    "a degree between": (
        "Her spokesman, Dr. Falk Uhl, said the talks went on.",
        {"Falk Uhl": ("spokesman", "Dr.")},
        [("the talks went on", "Her spokesman, Dr. Falk Uhl", "Falk Uhl")],
    ),
    "what the role is of": (
        "The chairwoman of the rowing club, Asta Brunn, said the pier would be sold. “We must,” the chairwoman said.",
        {"Asta Brunn": ("chairwoman of the rowing club",)},
        [
            ("the pier would be sold", "The chairwoman of the rowing club, Asta Brunn", "Asta Brunn"),
            ("We must,", "the chairwoman", "Asta Brunn"),
        ],
    ),
    "an owner behind the name": ("He saw Jon Aske, her skipper.", {"Jon Aske": ("skipper",)}, []),
    "whom somebody works for": (
        "Tessa Grau, the lawyer of Marek Olin, left.",
        {"Tessa Grau": ("lawyer",), "Marek Olin": ()},
        [],
    ),
    "whose neighbour": ("Her neighbour Ivo Stern was at home.", {"Ivo Stern": ("neighbour",)}, []),
}

LEFT_ALONE = {
    "a list": ("He met the mayor of Upper Fen, Ida Roth, and the crew.", {"Ida Roth": ()}),
    "words that open a sentence": ("After meeting the mayor, Ida Roth said she was glad.", {"Ida Roth": ()}),
    "a spouse": ("The wife of the mayor, Ida Roth, was at home.", {"Ida Roth": ()}),
    "a brother": ("Her brother, Max Stahl, was at home.", {"Max Stahl": ()}),
    "a firm": ("The publisher, Brandt, was sold. The operator, Falk, paid.", {}),
    "a thing called so": ("They rowed past a village called Falk. He sailed in a boat named Brandt.", {}),
    "a season": ("Last summer, Ida Roth, 40, swam to the pier.", {"Ida Roth": ()}),
}


def cast_of(text):
    return people_and_quotes(Article(text, (Block(Span(0, len(text))),), language="en"))


def titles_in(cast):
    return {person.name: person.titles for person in cast.people}


@pytest.mark.parametrize(("text", "people", "said"), FOUND.values(), ids=FOUND)
def test_a_role_goes_with_its_name(text, people, said):
    cast = cast_of(text)
    assert titles_in(cast) == people
    named = [(q, cast.people[q.person].name) for q in cast.quotes if q.person is not None]
    assert [(q.spans[0].of(text), q.speaker.of(text), name) for q, name in named] == said


@pytest.mark.parametrize(("text", "people"), LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_what_only_looks_so_is_left_alone(text, people):
    assert titles_in(cast_of(text)) == people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Alba Torrent, a beekeeper, does not wear gloves.", ["Alba Torrent"]),
        ("Beekeeper Alba Torrent does not wear gloves.", ["Alba Torrent"]),
        ("The owner of the boat, Nordhav AS, paid. Nordhav AS is old.", []),
        ("Gareth Hollin left. Hollin & Sons pays. Hollin left.", ["Gareth Hollin", "Hollin"]),
    ],
)
def test_a_trade_makes_a_person_and_a_firm_none(text, names):
    assert [span.of(text) for person in cast_of(text).people for span in person.mentions] == names


def test_a_role_tells_whom_she_means():
    text = "Inspector Leah Byrne left. The landlady, Mo Tarrant, wept. “Twenty years,” she said."
    cast = cast_of(text)
    assert [cast.people[quote.person].name for quote in cast.quotes] == ["Mo Tarrant"]
