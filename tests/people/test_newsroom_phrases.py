"""What newsrooms write every day: questions that were put, headlines, days of speaking, pleas, outlets, places."""

import pytest

from reader_app import article_from_text
from reader_app.people.cast import people_and_quotes

STORY = "\n\nPiet Garlan spoke on Monday."

MARKED = STORY + " “It is late,” he said."

SPEECH = {
    "a question that was put": (
        "Asked what he thought of it, Piet Garlan said: “Read the letters.”",
        [("Read the letters.", "Piet Garlan")],
    ),
    "a question behind a suffix": (
        "Raymond Steel Sr. was held. Asked what he thought, he said he had slept.",
        [("he had slept", "he")],
    ),
    "what another says": (
        "Garlan signals what the agency says is a retreat" + STORY,
        [("is a retreat", "the agency")],
    ),
    "a headline with a name and a colon": ("Garlan: “I was never told”" + STORY, [("I was never told", "Garlan")]),
    "two verbs of a headline": (
        "Minister blasts “lazy” reporters, denies port was sold" + STORY,
        [("lazy", "Minister"), ("port was sold", "Minister")],
    ),
    "single marks of a headline": (
        "Garlan warns of port 'collapse'" + MARKED,
        [("collapse", "Garlan"), ("It is late,", "he")],
    ),
    "a name behind a headline's words": (
        "'We were never told': Garlan on port sale" + MARKED,
        [("We were never told", "Garlan"), ("It is late,", "he")],
    ),
    "a name that opens a headline": (
        "Garlan hits out: “You should be ashamed”" + MARKED,
        [("You should be ashamed", "Garlan"), ("It is late,", "he")],
    ),
    "a headline's speaker behind his verb": (
        "Port sale ‘a disgrace’, says Garlan" + MARKED,
        [("Port sale ‘a disgrace’", "Garlan"), ("It is late,", "he")],
    ),
    "a plan of a headline": ("Council to sell port, says Garlan" + STORY, [("Council to sell port", "Garlan")]),
    "apostrophes of a headline": (
        "Workers' pay in the '90s was low" + MARKED,
        [("It is late,", "he")],
    ),
    "a headline in capitals": ("Workers Fear Port Will Close, Union Says" + STORY, [("Port Will Close", "Workers")]),
    "a rule": ("The law states the gates must close.", [("the gates must close", "The law")]),
    "a storm that claims lives": ("The storm claimed two lives on Monday.", []),
    "a party that claims something": ("The party claimed a conspiracy.", [("a conspiracy", "The party")]),
    "a call on a day": (
        "Piet Garlan called on Monday for an inquiry.",
        [("an inquiry", "Piet Garlan")],
    ),
    "the day of speaking": (
        "Officials said on Monday the dam had burst.",
        [("the dam had burst", "Officials")],
    ),
    "the night of speaking, without a preposition": (
        "Officials said Monday night two dams had burst.",
        [("two dams had burst", "Officials")],
    ),
    "a day that is spoken of": (
        "Officials said Tuesday would be dry.",
        [("Tuesday would be dry", "Officials")],
    ),
    "a plea in court": ("Piet Garlan pleaded “not guilty” on Monday.", [("not guilty", None)]),
    "a plea to a charge": (
        "Piet Garlan pleaded guilty to “reckless sailing” and was fined.",
        [("reckless sailing", None)],
    ),
    "a plea to somebody": ("“Stay with us,” Piet Garlan pleaded.", [("Stay with us,", "Piet Garlan")]),
    "a charge": ("Piet Garlan was charged with “gross neglect”.", [("gross neglect", None)]),
    "an order that was heard": ("Piet Garlan was told to “wait outside”.", [("to “wait outside”", None)]),
}

PEOPLE = {
    "outlets": ("Piet Garlan told Lanterne he was sad. “I am tired,” he told Footlight.", ["Piet Garlan"]),
    "one who is told and answers": ("Piet Garlan told Naldo that he was sad. Naldo laughed.", ["Piet Garlan", "Naldo"]),
    "a company and its name": ("The company, Northwater, denied it.", []),
    "a lake that is drained": ("The company drained Kettle Moss to feed the city.", []),
    "a lake by its last word": ("They want to save Harrow Tarn.", []),
    "where a road leads": ("The road to Peel Brannet was closed by snow.", []),
    "where farmers are from": ("Two farmers from Sorrel Dene were fined.", []),
    "where somebody drives": ("He drove past Brin Vallis on Friday.", []),
    "who is shouted at": ("He shouted at Ivo Brandt on Monday.", ["Ivo Brandt"]),
    "whom a letter is to": ("The letter to Joan Petty was opened.", ["Joan Petty"]),
    "who is told of by a report": (
        "The report states Piet Garlan lied. Jana Koch states Garlan lied.",
        ["Piet Garlan", "Jana Koch"],
    ),
}


@pytest.mark.parametrize(("text", "said"), SPEECH.values(), ids=SPEECH)
def test_who_said_which_words(text, said):
    article = article_from_text(text)
    found = people_and_quotes(article).quotes
    told = [(" … ".join(s.of(article.text) for s in q.spans), q.speaker and q.speaker.of(article.text)) for q in found]
    assert told == said


@pytest.mark.parametrize(("text", "names"), PEOPLE.values(), ids=PEOPLE)
def test_who_is_a_person(text, names):
    people = people_and_quotes(article_from_text(text)).people
    assert [person.name for person in people] == names
    assert not [person.name for person in people if "states" in person.titles]


def test_he_is_whom_the_sentence_before_told_of_last():
    text = "Piet Garlan runs the port. The engineer is Luis Amar.\n\nHe estimates that the wells are dry."
    cast = people_and_quotes(article_from_text(text))
    assert [cast.people[quote.person].name for quote in cast.quotes] == ["Luis Amar"]
