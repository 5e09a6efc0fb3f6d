"""All quotes of a parsed page: passages in marks with their cues, then speech without marks."""

import re
from dataclasses import replace

from reader_app.article.span import Span
from reader_app.people import speakers
from reader_app.people.contents import embracing, reported, trimmed
from reader_app.people.cues import Cue, cues
from reader_app.people.linking import best_cue
from reader_app.people.model import Manner, Quote
from reader_app.people.quotation_marks import Passage
from reader_app.people.reading import Reading
from reader_app.people.titles_of_works import is_title_of_work


def attributed(reading: Reading) -> tuple[Quote, ...]:
    """The quotes of the page in reading order, speakers by their words alone."""
    found = cues(reading)
    governed = {cue.token: reported(cue, reading) for cue in found}
    quotes, used = _in_marks(reading, found, governed)
    quotes += _without_marks(reading, found, governed, used, quotes)
    return tuple(sorted(quotes, key=lambda q: (q.spans[0].start, q.spans[-1].end)))


def _in_marks(
    reading: Reading, found: tuple[Cue, ...], governed: dict[int, tuple[Span, ...]]
) -> tuple[list[Quote], set[int]]:
    """Quotes of the passages, and the token numbers of the cues that speak them."""
    quotes: list[Quote] = []
    used: set[int] = set()
    of_cue: dict[int, int] = {}
    for number, passage in enumerate(reading.passages):
        if passage.continues and quotes:
            quotes[-1] = _joined(quotes[-1], passage.inner, reading)
            continue
        bond = best_cue(number, found, governed, reading)
        if bond is None:
            _add_uncued(quotes, number, reading)
            continue
        if _is_title(passage, reading) and not bond.touching:
            quotes.append(Quote((passage.inner,), Manner.PHRASE))
            continue
        used.add(bond.cue.token)
        spans = _content(bond.cue, passage, governed.get(bond.cue.token, ()), reading)
        if bond.cue.token in of_cue:
            at = of_cue[bond.cue.token]
            quotes[at] = _with_spans(quotes[at], (*quotes[at].spans, *spans), reading)
            continue
        of_cue[bond.cue.token] = len(quotes)
        quotes.append(_with_spans(Quote(spans, Manner.DIRECT, bond.cue.speaker, bond.cue.span), spans, reading))
    return quotes, used


def _content(cue: Cue, passage: Passage, governed: tuple[Span, ...], reading: Reading) -> tuple[Span, ...]:
    """What the cue reports around the passage: the passage alone where it is set off, else the whole clause."""
    holding = [s for s in governed if s.start <= passage.inner.start < s.end]
    text = reading.page.text
    if cue.span.start < passage.outer.start:
        gap = text[cue.span.end : passage.outer.start].rstrip()
        if gap.endswith((",", ":")) and not (holding and gap.count(",") > 1):
            return (passage.inner,)
        if holding:
            return tuple(Span(s.start, max(s.end, passage.inner.end)) if s in holding else s for s in governed)
        return (embracing(cue, passage.inner, reading),)
    if holding:
        return governed
    return (passage.inner,)


def _is_title(passage: Passage, reading: Reading) -> bool:
    return is_title_of_work(passage.inner.of(reading.page.text))


def _add_uncued(quotes: list[Quote], number: int, reading: Reading) -> None:
    """A passage without a cue: more of the speech before it, speech of the sentence's subject, or a mere phrase."""
    passage = reading.passages[number]
    text = reading.page.text
    before = text[reading.page.paragraphs[passage.paragraph].start : passage.outer.start]
    words = len(passage.inner.of(text).split())
    whole = _is_sentence(passage, before, reading)
    last = quotes[-1] if quotes else None
    if last and whole and last.manner is not Manner.PHRASE and _same_paragraph(last, passage, reading) and last.speaker:
        quotes[-1] = _joined(last, passage.inner, reading)
    elif (
        last and whole and not before.strip() and _only_quote(passage, reading) and _one_before(last, passage, reading)
    ):
        quotes.append(Quote((passage.inner,), Manner.DIRECT, last.speaker, None, sure=False))
    elif not whole and (words < 3 or _is_title(passage, reading)):
        quotes.append(Quote((passage.inner,), Manner.PHRASE))
    else:
        speaker = _nearest_subject(passage, reading)
        quotes.append(Quote((passage.inner,), Manner.DIRECT, speaker, None, sure=False))


def _is_sentence(passage: Passage, before: str, reading: Reading) -> bool:
    words = passage.inner.of(reading.page.text)
    starts = not before.strip() or bool(re.search(r"[.!?:][\"')\]]*\s*$", before))
    return starts and not words[:1].islower()


def _only_quote(passage: Passage, reading: Reading) -> bool:
    rest = reading.page.text[passage.outer.end : reading.page.paragraphs[passage.paragraph].end]
    return len(rest.split()) <= 1


def _same_paragraph(last: Quote, passage: Passage, reading: Reading) -> bool:
    return last.spans[-1].end > reading.page.paragraphs[passage.paragraph].start


def _one_before(last: Quote, passage: Passage, reading: Reading) -> bool:
    if passage.paragraph == 0:
        return False
    return last.spans[-1].end > reading.page.paragraphs[passage.paragraph - 1].start and last.speaker is not None


def _nearest_subject(passage: Passage, reading: Reading) -> Span | None:
    """The subject of the verb that governs the passage, else of its sentence or, for a whole one, of the one before."""
    tokens = reading.tokens(passage.inner)
    if not tokens:
        return None
    before = reading.tokens(Span(reading.page.paragraphs[passage.paragraph].start, passage.outer.start))
    if before and _is_sentence(passage, "x.", reading) and before[-1].is_punct:
        head = speakers.subject(before[-1].sent.root, reading)
        return speakers.phrase(head, reading) if head is not None and not reading.quoted(head) else None
    outer = [t.head for t in tokens if not reading.quoted(t.head)] or [tokens[0].sent.root]
    head = speakers.subject(outer[0], reading)
    if head is None:
        head = speakers.subject(tokens[0].sent.root, reading)
    if head is None or reading.quoted(head):
        return None
    return speakers.phrase(head, reading)


def _joined(quote: Quote, span: Span, reading: Reading) -> Quote:
    return _with_spans(quote, (*quote.spans, span), reading)


def _with_spans(quote: Quote, spans: tuple[Span, ...], reading: Reading) -> Quote:
    """The quote with its spans in order, overlaps merged, and the manner they give it."""
    text = reading.page.text
    merged: list[Span] = []
    for span in sorted(trimmed(text, s, ' \t\n"') for s in spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        elif len(span):
            merged.append(span)
    if not merged:
        merged = [spans[0]]
    manner = manner_of(tuple(merged), reading)
    return replace(quote, spans=tuple(_with_stop(s, reading) for s in merged), manner=manner)


def _with_stop(span: Span, reading: Reading) -> Span:
    """The span with the comma or stop that ends its passage inside the marks."""
    for passage in reading.passages:
        if passage.inner.start < span.end < passage.inner.end:
            rest = reading.page.text[span.end : passage.inner.end]
            return span if any(c.isalnum() for c in rest) else Span(span.start, passage.inner.end)
    return span


def manner_of(spans: tuple[Span, ...], reading: Reading) -> Manner:
    """Direct where nearly all words stand in marks, indirect where none do."""
    text = reading.page.text
    places = [at for s in spans for at in range(s.start, s.end) if text[at].isalnum()]
    inner = [p.inner for p in reading.passages]
    quoted = sum(any(i.start <= at < i.end for i in inner) for at in places) / max(1, len(places))
    return Manner.DIRECT if quoted >= 0.9 else Manner.MIXED if quoted > 0.05 else Manner.INDIRECT


def _without_marks(
    reading: Reading, found: tuple[Cue, ...], governed: dict[int, tuple[Span, ...]], used: set[int], quotes: list[Quote]
) -> list[Quote]:
    taken = [s for q in quotes if q.manner is not Manner.PHRASE for s in q.spans]
    added: list[Quote] = []
    for cue in found:
        spans = governed.get(cue.token, ())
        if not spans or cue.token in used or cue.speaker is None or cue.passive:
            continue
        if not cue.uses & {"say", "think", "show"}:
            continue
        if any(cue.span.overlaps(t) for t in taken) or any(s.overlaps(t) for s in spans for t in taken):
            continue
        quote = _with_spans(Quote(spans, Manner.INDIRECT, cue.speaker, cue.span), spans, reading)
        added.append(quote)
        taken += quote.spans
    return added
