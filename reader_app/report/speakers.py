"""Who said a quote, by one name wherever a report tells of it."""

from reader_app.comparison.folding import folded_words
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import PersonPair, QuotePair
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


def numbers_of(pair: QuotePair, side: Side) -> tuple[int, ...]:
    """The numbers in ``Comparison.people`` of all who say a quote in one telling; empty where no person does."""
    person, fellows = (pair.person_a, pair.fellows_a) if side is Side.A else (pair.person_b, pair.fellows_b)
    return () if person is None else (person, *fellows)


def name_told(person: PersonPair, side: Side) -> str:
    """The name as full as that telling has it; the one both go by where it does not name the person."""
    told = person.a if side is Side.A else person.b
    return told.name if told is not None else person.name
