"""Two tellings held against each other: rows, people, quotes and facts in pairs, and a summary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader_app.alignment.rules import READING, Rules
from reader_app.comparison.pairs import Summary

if TYPE_CHECKING:
    from reader_app.alignment.model import Row
    from reader_app.article.model import Article
    from reader_app.comparison.corrections.correction import Correction
    from reader_app.comparison.json_form import Plain
    from reader_app.comparison.pairs import Fact, PersonPair, QuotePair, RowNote
    from reader_app.people.model import Cast


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that is known of a pair.

    ``people_known`` is False while only the wording has been compared.  ``notes`` are what a reader should know of
    the comparison itself, such as a missing language model.  ``row_notes`` has for each row what it differs in, empty
    until people are known; ``casts`` are the two casts as found, from which a corrected comparison is joined again
    with ``corrections``; ``rules`` are what the wording was compared by.
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
    row_notes: tuple[tuple[RowNote, ...], ...] = ()
    casts: tuple[Cast, Cast] | None = None
    corrections: tuple[Correction, ...] = ()
    rules: Rules = READING

    def to_dict(self) -> dict[str, Plain]:
        """The comparison as ``reader-app compare --json`` prints it: plain values, offsets in code points."""
        from reader_app.comparison.json_form import comparison_to_plain  # noqa: PLC0415 - wanted seldom

        return comparison_to_plain(
            (self.a, self.b), self.rows, self.people, self.quotes, facts=self.facts, summary=self.summary
        )

    def __repr__(self) -> str:
        """One short line: both texts would fill a screen."""
        a, b = (article.title[:60] for article in (self.a, self.b))
        words = f"{self.summary.words_a} and {self.summary.words_b} words, {len(self.rows)} rows"
        people = f"{len(self.people)} people, {len(self.quotes)} quotes, {len(self.facts)} facts"
        return f"<Comparison of {a!r} and {b!r}: {words}, {people if self.people_known else 'wording alone'}>"

    def _repr_html_(self) -> str:
        """The comparison as a table, which notebooks show on their own."""
        from reader_app.comparison.notebook import notebook_table  # noqa: PLC0415 - wanted seldom

        return notebook_table((self.a, self.b), self.rows, self.summary)
