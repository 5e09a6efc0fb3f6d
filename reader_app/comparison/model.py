"""Two tellings held against each other: rows, people, quotes and facts in pairs, and a summary."""

from dataclasses import dataclass

from reader_app.alignment.model import Row
from reader_app.article.model import Article
from reader_app.comparison.pairs import Fact, PersonPair, QuotePair, Summary


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that is known of a pair.

    ``people_known`` is False while only the wording has been compared.  ``notes`` are what a reader should know of
    the comparison itself, such as a missing language model.
    """

    a: Article
    b: Article
    rows: tuple[Row, ...]
    people: tuple[PersonPair, ...] = ()
    quotes: tuple[QuotePair, ...] = ()
    facts: tuple[Fact, ...] = ()
    summary: Summary = Summary()
    people_known: bool = True
    notes: tuple[str, ...] = ()
