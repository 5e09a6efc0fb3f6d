"""Short tellings with hand-made casts, for tests that need no language model."""

from reader_app.article.model import Article, Block, BlockKind
from reader_app.article.span import Span
from reader_app.people.model import Cast, Manner, Person, Quote


def article(*paragraphs, **facts):
    """An article of these paragraphs; one that begins with ``#`` is the title, one with ``~`` furniture."""
    text, blocks = "", []
    for paragraph in paragraphs:
        words = paragraph.lstrip("#~ ")
        text += "\n\n" if text else ""
        kind = BlockKind.TITLE if paragraph.startswith("#") else BlockKind.PARAGRAPH
        blocks.append(Block(Span(len(text), len(text) + len(words)), kind, 0, paragraph.startswith("~")))
        text += words
    return Article(text, tuple(blocks), language="en", **facts)


def place(telling, words, nth=0):
    """The span of the ``nth`` time that ``words`` stand in a telling."""
    start = -1
    for _ in range(nth + 1):
        start = telling.text.index(words, start + 1)
    return Span(start, start + len(words))


def quote(telling, *words, speaker=None, cue=None, person=None, manner=Manner.DIRECT, sure=True):
    """A quote of these stretches."""
    return Quote(
        tuple(place(telling, w) for w in words),
        manner,
        place(telling, speaker) if speaker else None,
        place(telling, cue) if cue else None,
        person,
        sure,
    )


def person(telling, name, *others, titles=()):
    """A person with every place where one of the names stands."""
    names = (name, *others)
    found, at = [], 0
    while at < len(telling.text):
        hit = next((n for n in sorted(names, key=len, reverse=True) if telling.text.startswith(n, at)), None)
        if hit:
            found.append(Span(at, at + len(hit)))
        at += len(hit) if hit else 1
    return Person(name, names, tuple(titles), tuple(found))


def cast(people=(), quotes=()):
    """A cast of these people and quotes."""
    return Cast(tuple(people), tuple(quotes))
