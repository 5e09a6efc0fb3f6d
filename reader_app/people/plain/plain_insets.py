"""Verb and speaker inside quotation marks, and dialogue that dashes mark instead.

French and Italian set "a dit X" between commas inside the marks, Russian between dashes; Spanish, Russian and French
dialogue has no marks at all: a dash opens it, and dashes part what is said from who says it.
"""

import re
from dataclasses import dataclass

from reader_app.article.span import Span
from reader_app.people.model import Manner, Quote
from reader_app.people.plain.plain_patterns import plain_patterns
from reader_app.people.text.lexicon import Lexicon
from reader_app.people.text.page import Page

_OPENING = re.compile(r"\s*[—–―]\s*(?=\S)")
_SHORTEST = 2
"""Letters that must stand before an inset."""


@dataclass(frozen=True, slots=True)
class Inset:
    """What is said around an inset, and the inset's verb and speaker."""

    spans: tuple[Span, ...]
    cue: Span
    speaker: Span | None


def inset_in(page: Page, inner: Span, words: Lexicon) -> Inset | None:
    """The inset in the words ``inner``; None where there is none."""
    patterns = plain_patterns(words.language)
    if patterns is None or words.language in {"en", "de"}:
        return None
    text = inner.of(page.text)
    for pattern in patterns.insets:
        match = next((m for m in pattern.finditer(text) if m.start() >= _SHORTEST), None)
        if match:
            end = match.start() + 1 if text[match.start()] in ",.!?…" else match.start()
            sides = (Span(inner.start, inner.start + end), Span(inner.start + match.end(), inner.end))
            speaker = Span(*match.span("who")).shifted(inner.start) if match["who"] else None
            spans = tuple(_bare(s, page.text) for s in sides if any(c.isalnum() for c in s.of(page.text)))
            return Inset(spans, Span(*match.span("cue")).shifted(inner.start), speaker)
    return None


def _bare(span: Span, text: str) -> Span:
    """The span without blanks at its ends, nor the stop of the inset at its beginning."""
    start, end = span.start, span.end
    while text[start] in " ,.\u00a0":
        start += 1
    while text[end - 1] in " \u00a0":
        end -= 1
    return Span(start, end)


def dash_dialogue(page: Page, words: Lexicon) -> dict[int, Quote]:
    """Quotes of the paragraphs that a dash opens, by paragraph number; at least one of them says who speaks."""
    found: dict[int, Quote] = {}
    known = False
    for number, paragraph in enumerate(page.paragraphs):
        opening = _OPENING.match(page.text, paragraph.start, paragraph.end)
        if opening is None:
            continue
        inner = Span(opening.end(), paragraph.end)
        inset = inset_in(page, inner, words)
        known = known or inset is not None
        found[number] = (
            Quote(inset.spans, Manner.DIRECT, inset.speaker, inset.cue)
            if inset
            else Quote((inner,), Manner.DIRECT, sure=False)
        )
    return found if known else {}
