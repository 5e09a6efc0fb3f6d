"""People of one telling whom the model overlooked in the other: found by their family names, or left alone."""

import pytest

from reader_app.article.span import Span
from reader_app.comparison.people.overlooked import with_overlooked
from reader_app.people.model import Cast, Manner, Named, NamedKind, Person, Quote

OTHER = Cast(people=(Person("Ada Marsh", ("Ada Marsh", "Marsh"), ("Mayor",)), Person("Oleg", ("Oleg",))))


def place(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def found(text, own=None, language="en"):
    cast = with_overlooked(own or Cast(), text, language, OTHER)
    return [[span.start for span in person.mentions] for person in cast.people[len((own or Cast()).people) :]]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The ferry stays, Marsh said.", [[17]]),
        ("The ferry stays, said Marsh. Marsh then left.", [[22, 29]]),
        ("“No,” Mayor Marsh said.", [[12]]),
        ("Nobody asked Marsh’s office.", [[13]]),
        ("But Marsh said no, and so did they when Marsh left.", [[4, 40]]),
    ],
)
def test_a_family_name_alone_in_a_sentence_is_the_persons(text, places):
    assert found(text) == places


@pytest.mark.parametrize(
    "text",
    [
        "The ferry stays.",
        "Marsh said no. Marsh left.",  # nowhere but where every word has a capital
        "The ferry left the Marsh behind; a marsh is no harbour.",
        "It lies in North Marsh today.",
        "It was the Marsh Trust that paid.",
        "The Marsh-side path is shut, and Marshall knows.",
        "Of Oleg nobody spoke.",  # one name alone is not looked for
    ],
)
def test_a_word_a_longer_name_and_a_beginning_are_not(text):
    assert found(text) == []


def test_a_relation_of_the_same_name_is_not_taken_for_the_person():
    assert found("The boat was Tom Marsh’s, and Marsh sold it.", Cast(people=(Person("Tom Marsh"),))) == []


@pytest.mark.parametrize(
    ("name", "places"), [("Ada Marsh Jr.", [[17]]), ("Ada Marsh, III", [[17]]), ("", []), ("Jr.", []), ("Marsh", [])]
)
def test_the_family_name_is_the_last_word_that_is_one(name, places):
    cast = with_overlooked(Cast(), "The ferry stays, Marsh said to Tom Bell Jr. there.", "en", Cast((Person(name),)))
    assert [[span.start for span in person.mentions] for person in cast.people] == places


def test_where_nouns_have_capitals_nothing_is_told_from_one():
    assert found("Die Fähre bleibt, sagte Marsh.", language="de") == []


def test_what_the_person_said_is_theirs_and_no_organisation_is_made_of_the_name():
    text = "“It stays,” Marsh said, and the Harbour Trust agreed."
    said = Quote((place(text, "It stays"),), Manner.DIRECT, place(text, "Marsh"), place(text, "said"))
    others = Quote((place(text, "agreed"),), Manner.INDIRECT, place(text, "the Harbour Trust"))
    trust = Named(NamedKind.ORGANISATION, place(text, "Harbour Trust"))
    own = Cast(quotes=(said, others), named=(Named(NamedKind.ORGANISATION, place(text, "Marsh")), trust))
    cast = with_overlooked(own, text, "en", OTHER)
    assert [(person.name, person.mentions) for person in cast.people] == [("Marsh", (place(text, "Marsh"),))]
    assert [quote.person for quote in cast.quotes] == [0, None]
    assert cast.named == (trust,)


def given(text, speaker):
    told = Quote((place(text, "It stays"),), Manner.DIRECT, place(text, speaker), place(text, "said"))
    cast = with_overlooked(Cast((Person("Ivo", mentions=(place(text, "Ivo"),)),), (told,)), text, "en", OTHER)
    quote = cast.quotes[0]
    return quote.speaker.of(text), None if quote.person is None else cast.people[quote.person].name, quote.sure


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("Ivo left. “It stays,” said its organiser, Marsh.", "its organiser", ("its organiser, Marsh", "Marsh", True)),
        (
            "Ivo left. “It stays,” said the owner, a Dane called Marsh, there.",
            "the owner",
            ("the owner, a Dane called Marsh", "Marsh", True),
        ),
        ("Ivo left. “It stays,” said the owner, Marsh boats and all.", "the owner", ("the owner", None, True)),
        ("Ivo left. There Marsh spoke. “It stays,” she said.", "she", ("she", "Marsh", False)),
        ("There Marsh spoke to Ivo. “It stays,” he said.", "he", ("he", None, True)),
        ("Ivo left. There Marsh spoke.\n“It stays,” she said.", "she", ("she", None, True)),
    ],
)
def test_a_role_or_a_pronoun_that_speaks_for_the_person(text, speaker, told):
    assert given(text, speaker) == told


@pytest.mark.parametrize(("speaker", "names"), [("Ada Marsh", ("Ada Marsh", "Marsh")), ("a man", ("Marsh",))])
def test_a_whole_name_is_the_persons_where_it_speaks(speaker, names):
    text = "“It stays,” one of the guards, Ada Marsh, said to a man. Then Marsh left."
    told = Quote((place(text, "It stays"),), Manner.DIRECT, place(text, speaker), place(text, "said"))
    cast = with_overlooked(Cast(quotes=(told,)), text, "en", OTHER)
    assert [person.names for person in cast.people] == [names]


def test_a_family_name_inside_the_whole_name_is_no_place_of_its_own():
    text = "Nobody slept. “It stays,” said Ada van Marsh. Then Marsh left."
    told = Quote((place(text, "It stays"),), Manner.DIRECT, place(text, "Ada van Marsh"), place(text, "said"))
    other = Cast((Person("Ada van Marsh", ("Ada van Marsh",), (), (Span(0, 13),)),))
    (person,) = with_overlooked(Cast(quotes=(told,)), text, "en", other).people
    assert [span.of(text) for span in person.mentions] == ["Ada van Marsh", "Marsh"]
