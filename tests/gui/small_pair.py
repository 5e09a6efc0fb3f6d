"""A little pair of tellings, invented, with one of each: for tests of widgets that need no engine."""

from dataclasses import replace

from reader_app.alignment.model import Edit, EditKind, Row, RowKind
from reader_app.article.model import Article, Block, BlockKind
from reader_app.article.span import Span
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import (
    Fact,
    FactKind,
    PersonChange,
    PersonPair,
    QuoteChange,
    QuotePair,
    Status,
    Summary,
)
from reader_app.people.model import Manner, Person, Quote
from reader_app.target import Side

A = (
    "The ferry stays in port",
    "Captain Ida Holm said: “We wait for the tide.”",
    "Nobody on the quay 𝕊 was surprised.",
    "Photo: the harbour office",
)
B = (
    "Ferry kept in port",
    "“We wait,” Chief Officer Ida Hólm answered.",
    "A spare boat came at 7 p.m.",
)


def article(paragraphs, furniture=()):
    text, blocks = "", []
    for number, paragraph in enumerate(paragraphs):
        text += "\n\n" if text else ""
        kind = BlockKind.PARAGRAPH if number else BlockKind.TITLE
        blocks.append(Block(Span(len(text), len(text) + len(paragraph)), kind, furniture=number in furniture))
        text += paragraph
    return Article(text, tuple(blocks), title=paragraphs[0], language="en")


def span(art, words, after=0):
    start = art.text.index(words, after)
    return Span(start, start + len(words))


def small_comparison():
    a, b = article(A, {3}), article(B)
    sa, sb = (lambda w: span(a, w)), (lambda w: span(b, w))
    title = (
        Edit(EditKind.ONLY_A, sa("The "), Span(sb("Ferry").start, sb("Ferry").start)),
        Edit(EditKind.SAME, sa("ferry "), sb("Ferry ")),
        Edit(EditKind.CHANGED, sa("stays"), sb("kept")),
        Edit(EditKind.SAME, sa(" in port"), sb(" in port")),
    )
    longer = Span(sa("We wait").end, sa("the tide").end)
    words = (
        Edit(EditKind.SAME, sa("We wait"), sb("We wait")),
        Edit(EditKind.ONLY_A, longer, Span(sb("We wait").end, sb("We wait").end)),
    )
    rows = (
        Row((0,), (0,), RowKind.EDITED, similarity=0.7, edits=title),
        Row((1,), (1,), RowKind.REWRITTEN, similarity=0.4, edits=words),
        Row((2,), (), RowKind.ONLY_A),
        Row((), (2,), RowKind.ONLY_B),
        Row((3,), (), RowKind.ONLY_A),
    )
    people = (
        PersonPair(
            "Ida Holm",
            Person("Ida Holm", ("Ida Holm",), ("Captain",), (sa("Ida Holm"),)),
            Person("Ida Hólm", ("Ida Hólm",), ("Chief Officer",), (sb("Ida Hólm"),)),
            1,
            1,
            (PersonChange.SPELLING, PersonChange.TITLE),
        ),
        PersonPair("Harbour Jo", Person("Harbour Jo", ("Harbour Jo",), (), (sa("harbour"),)), None),
    )
    quotes = (
        QuotePair(
            Status.ALTERED,
            (Quote((sa("We wait for the tide"),), Manner.DIRECT, sa("Ida Holm"), sa("said"), 0),),
            (Quote((sb("We wait"),), Manner.DIRECT, sb("Ida Hólm"), sb("answered"), 0),),
            (QuoteChange.EXTENDED,),
            0,
            0,
            words,
        ),
        QuotePair(Status.ONLY_A, (Quote((sa("surprised"),), Manner.PHRASE),), ()),
    )
    facts = (
        Fact(FactKind.DATE, Status.ONLY_B, None, sb("7 p.m"), "", "19:00"),
        Fact(FactKind.PLACE, Status.SAME, sa("port"), sb("port"), "port", "port"),
    )
    summary = Summary(18, 17, 6, 0.34, (("edited", 1),), (("altered", 1),), sources_a=("The Tide Table",), cites_b=True)
    return Comparison(a, b, rows, people, quotes, facts, summary)


def show_pair(session, comparison):
    """Open both texts of ``comparison`` in ``session``, then show it, as jobs do."""
    session.show_article(Side.A, comparison.a)
    session.show_article(Side.B, comparison.b)
    session.show_comparison(comparison)


def with_another_speaker():
    """The pair with its altered quote made one in the same words that B gives to another person."""
    made = small_comparison()
    person = Person("Ivo Quay", ("Ivo Quay",))
    theirs = PersonPair("Ivo Quai", Person("Ivo Quai", ("Ivo Quai",)), person)
    swapped = replace(made.quotes[0], status=Status.SAME, changes=(QuoteChange.SPEAKER,), person_b=2, edits=())
    return replace(made, people=(*made.people, theirs), quotes=(swapped, *made.quotes[1:]))
