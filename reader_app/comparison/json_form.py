"""A comparison as plain JSON values, version 1.

Takes plain arguments rather than a Comparison, so that the Comparison can call it.  Spans become ``[start, end]`` in
code points of the side's text; kinds become their wire words; what is not there becomes null.
"""

from collections.abc import Iterable, Sequence
from dataclasses import fields

from reader_app.alignment.model import Edit, EditKind, Row
from reader_app.article.model import Article, Notice
from reader_app.article.span import Span
from reader_app.comparison.pairs import Fact, PersonPair, QuotePair, Summary, VerbPair, Voice, manner_told
from reader_app.people.model import Person, Quote

VERSION = 1
SCHEMA = f"comparison-{VERSION}.json"  # its name among the resources

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


def comparison_to_plain(
    tellings: tuple[Article, Article],
    rows: tuple[Row, ...],
    people: tuple[PersonPair, ...],
    quotes: tuple[QuotePair, ...],
    *,
    facts: tuple[Fact, ...],
    summary: Summary,
) -> dict[str, Plain]:
    """The whole of a comparison for ``json.dumps``."""
    a, b = tellings
    told = (
        tuple(one.a.name if one.a else one.name for one in people),
        tuple(one.b.name if one.b else one.name for one in people),
    )
    return {
        "$schema": SCHEMA,
        "version": VERSION,
        "a": _article(a),
        "b": _article(b),
        "rows": [_row(row) for row in rows],
        "people": [_person_pair(pair) for pair in people],
        "quotes": [_quote_pair(pair, (a.text, b.text), told) for pair in quotes],
        "facts": [_fact(fact, a, b) for fact in facts],
        "summary": _summary(summary),
    }


def _span(span: Span) -> Plain:
    return [span.start, span.end]


def _spans(spans: Iterable[Span]) -> Plain:
    return [_span(span) for span in spans]


def _texts(texts: Iterable[str]) -> Plain:
    return list(texts)


def _article(article: Article) -> Plain:
    return {
        "path": article.origin.path or article.origin.name,
        "title": article.title,
        "byline": article.byline,
        "date": article.date.isoformat() if article.date else None,
        "outlet": article.outlet,
        "language": article.language,
        "text": article.text,
        "blocks": [
            {"kind": str(block.kind), "span": _span(block.span), "furniture": block.furniture}
            for block in article.blocks
        ],
        "notices": [_notice(notice) for notice in article.notices],
    }


def _notice(notice: Notice) -> Plain:
    return {
        "kind": str(notice.kind),
        "detail": notice.detail,
        "span": None if notice.span is None else _span(notice.span),
    }


def _row(row: Row) -> Plain:
    return {
        "a": list(row.a),
        "b": list(row.b),
        "kind": str(row.kind),
        "moved": row.moved,
        "similarity": round(row.similarity, 4),
        "edits": [_edit(edit) for edit in row.edits if edit.kind is not EditKind.SAME],
    }


def _edit(edit: Edit) -> Plain:
    return {"kind": str(edit.kind), "a": _span(edit.a), "b": _span(edit.b)}


def _person_pair(pair: PersonPair) -> Plain:
    return {
        "name": pair.name,
        "a": _person(pair.a, pair.quotes_a),
        "b": _person(pair.b, pair.quotes_b),
        "changes": _texts(str(change) for change in pair.changes),
    }


def _person(person: Person | None, quotes: int) -> Plain:
    if person is None:
        return None
    return {
        "names": _texts(person.names),
        "titles": _texts(person.titles),
        "mentions": _spans(person.mentions),
        "quotes": quotes,
    }


def _quote_pair(pair: QuotePair, texts: tuple[str, str], names: tuple[Sequence[str], Sequence[str]]) -> Plain:
    """``names`` are those of the people, as each telling has them."""
    return {
        "status": str(pair.status),
        "changes": _texts(str(change) for change in pair.changes),
        "a": _quoted(pair.a, texts[0], (pair.person_a, pair.fellows_a), names[0]),
        "b": _quoted(pair.b, texts[1], (pair.person_b, pair.fellows_b), names[1]),
    }


def _quoted(
    quotes: tuple[Quote, ...], text: str, people: tuple[int | None, tuple[int, ...]], names: Sequence[str]
) -> Plain:
    """``people`` are the person who speaks and those who say it too."""
    if not quotes:
        return None
    spans = [span for quote in quotes for span in quote.spans]
    speaker = next((quote.speaker for quote in quotes if quote.speaker is not None), None)
    cue = next((quote.cue for quote in quotes if quote.cue is not None), None)
    return {
        "spans": _spans(spans),
        "text": " ".join(span.of(text) for span in spans),
        "manner": str(manner_told(quotes)),
        "speaker": _speaker(speaker, text, *people, names),
        "verb": None if cue is None else {"text": cue.of(text), "span": _span(cue)},
    }


def _speaker(span: Span | None, text: str, person: int | None, fellows: tuple[int, ...], names: Sequence[str]) -> Plain:
    """Who speaks; a speaker known from the quote before only has the name that telling gives the person and no span."""
    if span is not None:
        return {"text": span.of(text), "span": _span(span), "person": person, "fellows": list(fellows)}
    if person is not None:
        return {"text": names[person], "span": None, "person": person, "fellows": list(fellows)}
    return None


def _fact(fact: Fact, a: Article, b: Article) -> Plain:
    return {
        "kind": str(fact.kind),
        "a": None if fact.a is None else {"text": fact.a.of(a.text), "span": _span(fact.a)},
        "b": None if fact.b is None else {"text": fact.b.of(b.text), "span": _span(fact.b)},
        "status": str(fact.status),
    }


def _summary(summary: Summary) -> Plain:
    return {
        "words_a": summary.words_a,
        "words_b": summary.words_b,
        "shared": summary.shared,
        "common": round(summary.common, 4),
        "rows": dict(summary.rows),
        "quotes": dict(summary.quotes),
        "other_speaker": summary.other_speaker,
        "sources_a": _texts(summary.sources_a),
        "sources_b": _texts(summary.sources_b),
        "cites_a": summary.cites_a,
        "cites_b": summary.cites_b,
        "voices": [_flat(voice) for voice in summary.voices],
        "silenced_in_a": _texts(summary.silenced_in_a),
        "silenced_in_b": _texts(summary.silenced_in_b),
        "verbs": [_flat(verb) for verb in summary.verbs],
    }


def _flat(value: Voice | VerbPair) -> Plain:
    """A value whose fields are plain already, kinds becoming their words."""
    return {
        field.name: str(given) if isinstance(given := getattr(value, field.name), str) else given
        for field in fields(value)
    }
