"""Quotes while they are put together: spans merged, stops kept, the manner read from the marks."""

from dataclasses import replace

from reader_app.article.span import Span
from reader_app.people.model import Manner, Quote
from reader_app.people.parse.reading import Reading
from reader_app.people.quotes.contents import trimmed

DIRECT_SHARE, MIXED_SHARE = 0.9, 0.05
"""Shares of a quote's letters in marks from which it counts as direct, and as mixed."""


def draft(
    spans: tuple[Span, ...], reading: Reading, speaker: Span | None, cue: Span | None, sure: bool = True
) -> Quote:
    """A quote with its spans in order, overlaps merged, and the manner they give it."""
    return with_spans(Quote(spans, Manner.DIRECT, speaker, cue, sure=sure), spans, reading)


def with_spans(quote: Quote, spans: tuple[Span, ...], reading: Reading) -> Quote:
    """``quote`` with other spans."""
    text = reading.page.text
    merged: list[Span] = []
    for span in sorted(trimmed(text, s, ' \t\n"') for s in spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        elif len(span):
            merged.append(span)
    if not merged:
        merged = [spans[0]]
    kept = tuple(_with_both_marks(_with_stop(s, reading), reading) for s in merged)
    return replace(quote, spans=kept, manner=manner_of(kept, reading))


def joined(quote: Quote, span: Span, reading: Reading) -> Quote:
    """``quote`` with one more span."""
    return with_spans(quote, (*quote.spans, span), reading)


def manner_of(spans: tuple[Span, ...], reading: Reading) -> Manner:
    """Direct where nearly all words stand in marks, indirect where none do."""
    text = reading.page.text
    inner = [p.inner for p in reading.passages if p.inner.start < spans[-1].end and spans[0].start < p.inner.end]
    both = [(max(s.start, i.start), min(s.end, i.end)) for s in spans for i in inner]
    inside = sum(_letters(text[start:end]) for start, end in both if start < end)
    quoted = inside / max(1, sum(_letters(s.of(text)) for s in spans))
    return Manner.DIRECT if quoted >= DIRECT_SHARE else Manner.MIXED if quoted > MIXED_SHARE else Manner.INDIRECT


def _letters(words: str) -> int:
    return sum(map(str.isalnum, words))


def _with_stop(span: Span, reading: Reading) -> Span:
    """The span with the comma or stop that ends its passage inside the marks."""
    for passage in reading.passages:
        if passage.inner.start < span.end < passage.inner.end:
            rest = reading.page.text[span.end : passage.inner.end]
            return span if any(c.isalnum() for c in rest) else Span(span.start, passage.inner.end)
    return span


def _with_both_marks(span: Span, reading: Reading) -> Span:
    """The span with the other mark of a passage of which it holds one: said the plan was “a mess”; without both
    where it holds nothing but the passage.
    """
    start, end = span.start, span.end
    for passage in reading.passages:
        inner, outer = passage.inner, passage.outer
        if start == outer.start and end in {inner.end, outer.end}:
            return inner
        if start <= outer.start < end <= inner.end and passage.closed and not _words(end, inner.end, reading):
            end = outer.end
        if outer.start < start <= inner.start and outer.end < end:
            start = outer.start
    return Span(start, end)


def _words(start: int, end: int, reading: Reading) -> bool:
    return any(letter.isalnum() for letter in reading.page.text[start:end])


def spoken_by(quote: Quote, number: int, doubt: float | None) -> Quote:
    """The quote with its person; where two people bear the name that speaks, as a guess, or with nobody at all."""
    if doubt is None:
        return replace(quote, person=number)
    return replace(quote, person=number if doubt else None, sure=False, likelihood=doubt or 1.0)
