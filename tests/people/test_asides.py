"""Words set between commas, and verbs that go on from others: who speaks then, and which words are reported."""

import pytest

from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.people.cast import people_and_quotes

SPEECH = {
    "a participle behind the name": (
        "Clara Winter, asked about the pumps, said the boats were safe.",
        [("the boats were safe", "Clara Winter")],
    ),
    "a participle behind the name, then a colon": (
        "Clara Winter, asked about the pumps, said: “We had no spare parts.”",
        [("We had no spare parts.", "Clara Winter")],
    ),
    "a participle with a question": (
        "Clara Winter, asked whether the pumps had failed, said the boats were safe.",
        [("the boats were safe", "Clara Winter")],
    ),
    "a participle behind a role": (
        "The engineer in charge, reached by phone on Monday, said the boats were safe.",
        [("the boats were safe", "The engineer in charge")],
    ),
    "a list in the participle's words": (
        "Hugo Lenz, accused by the council of theft, fraud and arson, denied the claims.",
        [("the claims", "Hugo Lenz")],
    ),
    "a question to somebody who then speaks": (
        "Asked whether the pumps had failed, the engineer said she had no idea.",
        [("she had no idea", "the engineer")],
    ),
    "as somebody has said": (
        "The gates, as the police have said, were open at midnight.",
        [("The gates … were open at midnight", "the police")],
    ),
    "as was said by somebody": (
        "The gates, as was said by the police, were open at midnight.",
        [("The gates … were open at midnight", "the police")],
    ),
    "as has been reported": (
        "As has been reported by the harbour office, the gates were open at midnight.",
        [("the gates were open at midnight", "the harbour office")],
    ),
    "as reported by": (
        "The gates, as reported by The Harbour Post, were open at midnight.",
        [("The gates … were open at midnight", "The Harbour Post")],
    ),
    "as somebody had warned": (
        "The gates were open, as Clara Winter had warned.",
        [("The gates were open", "Clara Winter")],
    ),
    "as a note of time": ("As Clara Winter spoke, the gates were opened.", []),
    "an inset before a subordinate clause": (
        "The ferry was a joy to sail, Clara Winter said, until it was sold in May.",
        [("The ferry was a joy to sail … until it was sold in May", "Clara Winter")],
    ),
    "an inset behind words that lead in": (
        "To see the gates, the crew said, one should come early.",
        [("To see the gates … one should come early", "the crew")],
    ),
    "an inset before the reporter's words": (
        "The ferry was a joy, Clara Winter said, smiling at the crew.",
        [("The ferry was a joy", "Clara Winter")],
    ),
    "an inset with an apposition behind": (
        "The ferry was a joy, said Clara Winter, a harbour pilot from the north coast.",
        [("The ferry was a joy", "Clara Winter")],
    ),
    "said and told": (
        "Clara Winter said the pumps failed and told reporters that the boats were safe.",
        [("the pumps failed", "Clara Winter"), ("that the boats were safe", "Clara Winter")],
    ),
    "said and added": (
        "Clara Winter said the pumps had failed and added the crew was tired.",
        [("the pumps had failed", "Clara Winter"), ("the crew was tired", "Clara Winter")],
    ),
    "said of people who said": (
        "Clara Winter said the drivers complained and claimed that the boats were late.",
        [("the drivers complained and claimed that the boats were late", "Clara Winter")],
    ),
    "shown saying": (
        "Footage showed Ann Bell saying the gates were open.",
        [("the gates were open", "Ann Bell")],
    ),
    "heard to say": (
        "Police heard Hugo Lenz tell the crowd that the gates were open.",
        [("that the gates were open", "Hugo Lenz")],
    ),
    "shown, without speech": (
        "Footage showed that the gates were open.",
        [("that the gates were open", "Footage")],
    ),
    "to decide whether": ("The council met on Monday to decide whether the gates should be shut.", []),
    "decided that": (
        "The court decided that the sale was void.",
        [("that the sale was void", "The court")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SPEECH.values(), ids=SPEECH)
def test_who_said_which_words(text, expected):
    cast = people_and_quotes(Article(text, (Block(Span(0, len(text))),), language="en"))
    said = [(" … ".join(s.of(text) for s in q.spans), q.speaker) for q in cast.quotes]
    assert [(words, speaker and speaker.of(text)) for words, speaker in said] == expected
