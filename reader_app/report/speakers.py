"""Who said a quote, by one name wherever a report tells of it."""

from reader_app.comparison.folding import folded_words
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import PersonPair, QuoteChange, QuotePair
from reader_app.comparison.quotes.voices import without_article
from reader_app.marks import Side


def speaker_in(comparison: Comparison, pair: QuotePair, side: Side) -> str:
    """The words that name the speaker, or the name in full where they are "she" or a surname alone.

    The name is as full as that telling has it anywhere, in its own spelling; what the other telling alone knows is not
    put into its mouth.  Empty where the telling has no such quote or names nobody.
    """
    a = side is Side.A
    article, quotes = (comparison.a, pair.a) if a else (comparison.b, pair.b)
    span = next((quote.speaker for quote in quotes if quote.speaker is not None), None)
    written = " ".join(span.of(article.text).split()) if span is not None else ""
    numbers = numbers_of(pair, side)
    if not quotes or not numbers:
        return written
    names = [name_told(comparison.people[number], side) for number in numbers]
    return written if set(folded_words(" ".join(names))) <= set(folded_words(written)) else ", ".join(names)


def told_apart(comparison: Comparison, pair: QuotePair) -> bool:
    """Whether the tellings of one quote name its speaker so differently that both must be shown, sure or not.

    Not where the same people say it, nor where one telling uses only words of the other: "Quill" and "Ada Quill".
    """
    if not pair.a or not pair.b or (numbers_of(pair, Side.A) and numbers_of(pair, Side.A) == numbers_of(pair, Side.B)):
        return False
    in_a, in_b = (_telling(speaker_in(comparison, pair, side)) for side in Side)
    return QuoteChange.SPEAKER in pair.changes or bool(in_a) != bool(in_b) or not (in_a <= in_b or in_b <= in_a)


def _telling(name: str) -> frozenset[str]:
    """The words of a name without the article before it."""
    return frozenset(folded_words(without_article(name)))


def numbers_of(pair: QuotePair, side: Side) -> tuple[int, ...]:
    """The numbers in ``Comparison.people`` of all who say a quote in one telling; empty where no person does."""
    person, fellows = (pair.person_a, pair.fellows_a) if side is Side.A else (pair.person_b, pair.fellows_b)
    return () if person is None else (person, *fellows)


def name_told(person: PersonPair, side: Side) -> str:
    """The name as full as that telling has it; the one both go by where it does not name the person."""
    told = person.a if side is Side.A else person.b
    return told.name if told is not None else person.name
