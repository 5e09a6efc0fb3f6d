"""The cast of an article: speakers, people, offsets, and laws on any text."""

import gc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app import article_from_text
from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.people import cast as cast_module
from reader_app.people.cast import casts, people_and_quotes
from reader_app.people.model import Manner, NamedKind
from reader_app.people.parse.document import Token


def article(text, furniture=()):
    blocks, at = [], 0
    for number, line in enumerate(text.split("\n")):
        if line.strip():
            blocks.append(Block(Span(at, at + len(line)), furniture=number in furniture))
        at += len(line) + 1
    return Article(text, tuple(blocks), language="en")


def said(text):
    cast = people_and_quotes(article(text))
    return [
        (
            " … ".join(s.of(text) for s in q.spans),
            str(q.manner),
            q.speaker.of(text) if q.speaker else None,
            cast.people[q.person].name if q.person is not None else None,
        )
        for q in cast.quotes
    ]


@pytest.fixture
def no_model(monkeypatch):
    monkeypatch.setattr(cast_module, "loaded_model", lambda language: None)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("de", ("Grüße von Jörg", "Anke Tamm sagte: „Das Wasser steht noch immer hoch.“")),
        ("fr", ("Le carnet de Louise", "Hugo Martin a déclaré : « Le pont est sûr cette année. »")),
        ("es", ("El cuaderno de Lucía", "Hugo Marín dijo: «El puente es seguro este año.»")),
        ("ru", ("Письмо Анны", "Гуго Ленц сказал: «Мост в этом году безопасен».")),
    ],
)
def test_no_name_goes_on_behind_its_paragraph(language, lines):
    text = "\n\n".join(lines)
    spans = (Span(0, len(lines[0])), Span(len(lines[0]) + 2, len(text)))
    cast = people_and_quotes(Article(text, tuple(map(Block, spans)), language=language))
    named = [span.of(text) for person in cast.people for span in person.mentions]
    assert named
    assert not [name for name in named if "\n" in name]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The harbor was shut in May, when a storm came.\nHarbor master Joe Lind had not slept since the storm.", []),
        ("Ada Quill met the minister in France.\nFrance said on Monday that it would build the bridge.", ["France"]),
    ],
)
def test_a_common_word_with_a_capital_at_the_beginning_of_a_sentence_is_no_place(text, places):
    named = people_and_quotes(article(text)).named
    assert sorted({one.span.of(text) for one in named if one.kind is NamedKind.PLACE}) == places


def test_furniture_is_not_searched():
    text = "“We start today,” said Clara Winter.\nRead also: “We stop today,” said Hugo Lenz."
    cast = people_and_quotes(article(text, furniture={1}))
    assert [p.name for p in cast.people] == ["Clara Winter"]
    assert len(cast.quotes) == 1


def test_a_cast_tells_which_model_made_it():
    assert people_and_quotes(article("Nothing is quoted here.")).model
    assert people_and_quotes(article("")).quotes == ()


def test_without_a_model_the_rules_still_find_marks_speakers_and_people(no_model):
    text = "“The bridge is safe,” said Mayor Clara Winter. “Cross it.”\nWinter added: “I did.”"
    cast = people_and_quotes(article(text))
    assert cast.model == ""
    assert [[s.of(text) for s in q.spans] for q in cast.quotes] == [["The bridge is safe,", "Cross it."], ["I did."]]
    assert [p.name for p in cast.people] == ["Clara Winter"]
    assert [q.person for q in cast.quotes] == [0, 0]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The Transport Safety Board has sent four divers.", []),
        ("The Health Protection Agency and the State Forest Service came.", []),
        ("The Ministry of Transport Safety wrote to the Energy Supply and Storage Authority.", []),
        ("The Captain Brandt School is closed, said Mayor Ida Lund.", ["Ida Lund"]),
        ("Transport Minister Ida Lund met the Energy Market Authority.", ["Ida Lund"]),
        ("We met Mayor Ida Lund. Police were there.", ["Ida Lund"]),
    ],
)
@pytest.mark.parametrize("model", ["model", "rules"])
def test_no_part_of_an_organisation_is_a_person(text, people, model, request):
    if model == "rules":
        request.getfixturevalue("no_model")
    assert [p.name for p in people_and_quotes(article(text)).people] == people


TEXTS = st.text(alphabet="abc ABC.,!?\n\"'“”„«»‘’-:\u00a0", max_size=80)
PIECES = st.lists(
    st.sampled_from(
        [
            "“",
            "”",
            '"',
            "‘",
            "’",
            "«",
            "»",
            " said ",
            "Ann Bell",
            ", ",
            ". ",
            "\n",
            "he",
            "told",
            "Go",
            ":",
            " according to ",
            "Dr. ",
            "the mayor",
            "'s",
            "—",
            "Q: ",
            "\u200b",
            "\ud800",
            "Han Seo-yeon",
            "(",
            ")",
        ]
    ),
    max_size=25,
).map("".join)


@settings(deadline=None, max_examples=60)
@given(st.one_of(TEXTS, PIECES))
def test_broken_marks_never_crash_and_every_offset_lies_in_the_text(text):
    one = people_and_quotes(article(text))
    assert one == people_and_quotes(article(text))
    spans = [s for q in one.quotes for s in (*q.spans, q.speaker, q.cue) if s]
    spans += [s for p in one.people for s in (*p.mentions, *p.pronouns)]
    assert all(s.start < s.end <= len(text) for s in spans)
    assert all(q.person is None or 0 <= q.person < len(one.people) for q in one.quotes)
    assert all(q.spans == tuple(sorted(q.spans)) for q in one.quotes)


@settings(deadline=None)
@given(st.one_of(TEXTS, PIECES))
def test_the_same_holds_without_a_model(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cast_module, "loaded_model", lambda language: None)
        one = people_and_quotes(article(text))
        assert one == people_and_quotes(article(text))
    spans = [s for q in one.quotes for s in (*q.spans, q.speaker, q.cue) if s]
    assert all(s.start < s.end <= len(text) for s in spans)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“Stop,” a guard said.",
            [("Stop,", "direct", "a guard", None)],
        ),
        (
            "“The lake is clean,” said Ruth Alder. “Swim in it.”",
            [("The lake is clean, … Swim in it.", "direct", "Ruth Alder", "Ruth Alder")],
        ),
        (  # the parser ends the clause before the last word in marks
            "“Nobody open the gate, please,” the porter told visitors. “The dog, in our view, of the house, is out.”",
            [
                (
                    "Nobody open the gate, please, … The dog, in our view, of the house, is out.",
                    "direct",
                    "the porter",
                    None,
                )
            ],
        ),
        (
            "The Water Board said in a statement that the pipe “met all the rules of the day” and would be mended.",
            [
                (
                    "that the pipe “met all the rules of the day” and would be mended",
                    "mixed",
                    "The Water Board",
                    None,
                )
            ],
        ),
        (
            "A tower clerk could be heard over the intercom asking, “Who took the ladder?”",
            [("Who took the ladder?", "direct", "A tower clerk", None)],
        ),
        (
            "A team for a film, “The Well That Sings,” was in town. Its author, Hugo Lenz, said he was glad.",
            [
                ("The Well That Sings,", "phrase", None, None),
                ("he was glad", "indirect", "Its author, Hugo Lenz", "Hugo Lenz"),
            ],
        ),
        (
            "“We wait,” said Hugo Lenz on the pier. Clara Winter turned to the rowers: “We begin.”",
            [
                ("We wait,", "direct", "Hugo Lenz", "Hugo Lenz"),
                ("We begin.", "direct", "Clara Winter", "Clara Winter"),
            ],
        ),
        (
            "“We wait,” said Hugo Lenz on the pier. His reason was simple: “We rest.”",
            [("We wait, … We rest.", "direct", "Hugo Lenz", "Hugo Lenz")],
        ),
        (
            "“Sing me a song, my dear,” Clara Winter sings to the baker before asking him, “How late is it?”",
            [
                ("Sing me a song, my dear,", "direct", "Clara Winter", "Clara Winter"),
                ("How late is it?", "direct", "Clara Winter", "Clara Winter"),
            ],
        ),
        (
            "Hugo Lenz asked for the deal with the crew, Weber & Sons, to be cut. She asked for the gates to be shut.",
            [
                ("the deal with the crew, Weber & Sons, to be cut", "indirect", "Hugo Lenz", "Hugo Lenz"),
                ("the gates to be shut", "indirect", "She", None),
            ],
        ),
        (
            "Critics called the old bridge “a rusty gate”.",
            [("a rusty gate", "direct", "Critics", None)],
        ),
        (
            "“It is over now,” Clara Winter said, and soon, the lamps were going out.",
            [("It is over now,", "direct", "Clara Winter", "Clara Winter")],
        ),
        (
            "Ruth Alder read from her book “The Lake at Night” to the children.",
            [("The Lake at Night", str(Manner.PHRASE), None, None)],
        ),
    ],
)
def test_who_said_what(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Guðný Egilsdóttir plan was dropped.", ["Guðný Egilsdóttir"]),
        ("She works at Mzia Gogshvili now.", ["Mzia Gogshvili"]),
        ("The Brandsdóttir Shipyard closed.", []),
    ],
)
def test_a_family_ending_makes_a_name_whatever_the_model_sees(text, names):
    assert [p.name for p in people_and_quotes(article(text)).people] == names


@pytest.mark.parametrize(
    ("text", "titles", "people"),
    [
        (
            (
                "Ida Roth waited. Rain fell on the town. The boats stayed in. Nobody left.\n"
                "The warden of Upper Fen, Marie-Claire Dorn, said the weir was old. “It leaks,” she said."
            ),
            {"Ida Roth": (), "Marie-Claire Dorn": ("warden of Upper Fen",)},
            ["Marie-Claire Dorn", "Marie-Claire Dorn"],
        ),
        (
            "He met the mayor of Upper Fen, Ida Roth, and the crew.",
            {"Ida Roth": ()},
            [],
        ),
    ],
)
def test_an_office_with_its_place_before_a_name_between_commas(text, titles, people):
    cast = people_and_quotes(article(text))
    assert {person.name: person.titles for person in cast.people} == titles
    assert [quote[3] for quote in said(text)] == people


@pytest.mark.parametrize("rules", [False, True])
def test_the_word_of_courtesy_is_kept_as_written(rules, request):
    if rules:
        request.getfixturevalue("no_model")
    text = "Mrs. Ida Roth waited. Later Ms Roth left with Dr. Hugo Lenz."
    address = {person.name: person.address.rstrip(".") for person in people_and_quotes(article(text)).people}
    assert address == {"Ida Roth": "Mrs", "Hugo Lenz": ""}


def test_casts_made_together_are_those_made_alone():
    told = [
        "“We had no choice,” said Maren Holt of the ferry.\n\nShe left on Tuesday. Port Elm was quiet.",
        "",
        "Die Fähre sank am Dienstag. „Niemand hat uns gefragt“, sagte Jonas Lindner, der das Boot gebaut hat.",
        "«Personne ne nous a prévenus», a déclaré Claire Lenoir, maire de Port-Aulne, devant le conseil de la ville.",
        "Mayor Ola Brandt denied that the gate was open. He said “nobody came”.\n" * 700,
        "According to Ada Lund, the bridge will open in May.",
    ]
    articles = [article_from_text(text) for text in told]
    assert casts(articles) == [people_and_quotes(article) for article in articles]


def test_nothing_of_an_article_waits_for_the_search_for_cycles():
    article = article_from_text("“We had no choice,” said Maren Holt of the ferry.\n\nShe left on Tuesday.")
    people_and_quotes(article)
    gc.collect()
    gc.disable()
    try:
        people_and_quotes(article)
        assert not [one for one in gc.get_objects() if isinstance(one, Token)]
    finally:
        gc.enable()
