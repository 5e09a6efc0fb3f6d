"""Words that several people say together."""

import pytest

from reader_app import article_from_text
from reader_app.people.cast import people_and_quotes

TOGETHER = [
    (
        "Piet Garlan met Fatou Seye. “We left,” Garlan and Seye said on Monday.",
        "Garlan and Seye",
        ["Piet Garlan", "Fatou Seye"],
    ),
    (
        "“It was a failure,” said inquiry chair Helen Marl and her deputy, Tom Ridder.",
        "inquiry chair Helen Marl and her deputy, Tom Ridder",
        ["Helen Marl", "Tom Ridder"],
    ),
    (
        "Piet Garlan, Fatou Seye and Tom Ridder told reporters that the port was sold.",
        "Piet Garlan, Fatou Seye and Tom Ridder",
        ["Piet Garlan", "Fatou Seye", "Tom Ridder"],
    ),
    (
        "According to Piet Garlan and Fatou Seye, the port was sold.",
        "Piet Garlan and Fatou Seye",
        ["Piet Garlan", "Fatou Seye"],
    ),
    (
        "Anne Roux et le ministre Yves Morel ont dit que le pont était fermé. Le pont est vieux.",
        "Anne Roux et le ministre Yves Morel",
        ["Anne Roux", "Yves Morel"],
    ),
    (
        "„Wir gehen“, sagten Otto Wirt und Bürgermeisterin Ilse Brandner am Montag. Die Brücke ist alt und gesperrt.",
        "Otto Wirt und Bürgermeisterin Ilse Brandner",
        ["Otto Wirt", "Ilse Brandner"],
    ),
    (
        "«Мы уходим», — сказали Иван Петров и Анна Смирнова. Мост закрыт.",
        "Иван Петров и Анна Смирнова",
        ["Иван Петров", "Анна Смирнова"],
    ),
    (
        "«Nos vamos», dijeron Juan Pérez y Ana Torres el lunes. El puente está cerrado.",
        "Juan Pérez y Ana Torres",
        ["Juan Pérez", "Ana Torres"],
    ),
]
ALONE = [
    "“We left,” said Piet Garlan and Fatou Seye left too.",
    "Piet Garlan, the son of Ann Garlan and Tom Garlan, said that the port was sold.",
    "Piet Garlan argued with Fatou Seye. “It was sold,” said Garlan, as Seye and Tom Ridder looked on.",
    "Piet Garlan said he was ill and Fatou Seye was well.",
]


def speakers_of(text):
    """The words for the speaker and the names of all who say it, for each quote."""
    article = article_from_text(text)
    cast = people_and_quotes(article)
    return [
        (
            quote.speaker.of(article.text),
            [cast.people[n].name for n in (quote.person, *quote.fellows) if n is not None],
            quote.sure,
        )
        for quote in cast.quotes
    ]


@pytest.mark.parametrize(("text", "words", "names"), TOGETHER)
def test_all_who_say_it_are_told(text, words, names):
    ((said, people, sure),) = speakers_of(text)
    assert said == words
    assert sorted(people) == sorted(names)
    assert sure


@pytest.mark.parametrize("text", ALONE)
def test_who_only_stands_beside_says_nothing(text):
    assert [names for _, names, _ in speakers_of(text)] == [["Piet Garlan"]]


def test_they_are_perhaps_the_two_of_the_sentence_before():
    text = "The builder Henrik Lunde and Mayor Olga Brandt spoke. “It is done,” they said."
    assert speakers_of(text) == [("they", ["Henrik Lunde", "Olga Brandt"], False)]
