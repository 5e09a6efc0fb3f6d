"""Quotes and people as CSV (RFC 4180), for spreadsheets and scripts."""

import csv
import io
from collections.abc import Iterable, Sequence

from reader_app.article.model import Article
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import manner_told
from reader_app.marks import Side
from reader_app.people.model import Person, Quote
from reader_app.report.script import readable
from reader_app.report.speakers import speaker_in

QUOTE_HEADS = (
    "number", "status", "changes",
    "a_text", "a_speaker", "a_verb", "a_manner", "b_text", "b_speaker", "b_verb", "b_manner",
)  # fmt: skip
PERSON_HEADS = (
    "number", "name", "changes", "a_names", "a_titles", "a_mentions", "a_quotes", "b_names", "b_titles", "b_mentions",
    "b_quotes",
)  # fmt: skip


def quotes_csv(comparison: Comparison) -> str:
    """A line a quote: number from 1, status, changes, then of A and of B the words, speaker, verb and manner."""
    rows = (
        (
            number,
            pair.status,
            " ".join(pair.changes),
            *_quote_cells(comparison.a, pair.a, speaker_in(comparison, pair, Side.A)),
            *_quote_cells(comparison.b, pair.b, speaker_in(comparison, pair, Side.B)),
        )
        for number, pair in enumerate(comparison.quotes, 1)
    )
    return _csv(QUOTE_HEADS, rows)


def people_csv(comparison: Comparison) -> str:
    """A line a person: number from 1, name, changes, then A's and B's names, titles, counts of mentions and quotes."""
    rows = (
        (
            number,
            pair.name,
            " ".join(pair.changes),
            *_person_cells(pair.a, pair.quotes_a),
            *_person_cells(pair.b, pair.quotes_b),
        )
        for number, pair in enumerate(comparison.people, 1)
    )
    return _csv(PERSON_HEADS, rows)


def _quote_cells(article: Article, quotes: tuple[Quote, ...], speaker: str) -> tuple[str, str, str, str]:
    if not quotes:
        return "", "", "", ""
    words = " … ".join(span.of(article.text) for quote in quotes for span in quote.spans)
    cue = next((q.cue.of(article.text) for q in quotes if q.cue is not None), "")
    return readable(words), readable(speaker), readable(cue), str(manner_told(quotes))


def _person_cells(person: Person | None, quotes: int) -> tuple[str, str, int, int]:
    if person is None:
        return "", "", 0, 0
    return "; ".join(person.names), "; ".join(person.titles), len(person.mentions), quotes


def _csv(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(heads)
    writer.writerows(rows)
    return out.getvalue()
