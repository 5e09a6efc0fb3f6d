"""Interviews, transcripts and question-and-answer pages: paragraphs that open with who speaks.

One such paragraph may be anything ("Note: ..."); where several follow each other, or the label is a person the article
names, they are turns of a conversation, and paragraphs without a label go on with the last one.
"""

import re
from collections import Counter
from dataclasses import dataclass

from reader_app.article.span import Span
from reader_app.people.model import Manner, Quote
from reader_app.people.text.page import Page
from reader_app.people.text.quotation_marks import Passage

_LABEL = re.compile(
    r"[\"“]?(?P<label>[^\W\d_a-z](?:\.|[\w'’.-]*)(?:[ ](?:[^\W\d_a-z][\w'’.-]*|de|van|von|al|bin)){0,4})"
    r"(?:[ ]\([^)\n]{1,40}\))?(?P<colon>:)\s*(?=\S)"
)
_STAGE = re.compile(r"[\"“(\[]*\(?[A-Z\s]+\)?[.\"”)\]]*$")
_SIGNED = re.compile(
    r"\s*(?P<dash>[\u2012-\u2015\u2212~]|--?)\s*(?P<name>[^\W\d_a-z][\w'.-]*(?:[ ,]+[\w'.-]+){0,9}?)"
    r"(?:\s*\(@\w+\)[^\n]{0,40})?[\s.]*"
)
_NOT_LABELS = frozenset(
    """note update updated correction editor read more also watch related photo photos image video source sources date
    time place where when who what why how location address phone email cost price tickets warning summary background
    result results total here there first second third finally however related tags topics copyright but and yet so
    breaking live developing caption credit""".split()
)
LONGEST_SIGNATURE = 80
"""Code points of a paragraph that only signs the one above."""
LEAST = 3
"""Labelled paragraphs that make a transcript of a text."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says without interruption: the label, the colon, and a span a paragraph."""

    label: Span
    colon: Span
    spans: tuple[Span, ...]
    paragraphs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """The dash and the name behind a quote that is signed like a letter."""

    cue: Span
    speaker: Span


def signature(passage: Passage, page: Page) -> Signature | None:
    """The name behind a dash that ends the paragraph, as under a motto, or that is the next one, as under a post."""
    paragraph = page.paragraphs[passage.paragraph]
    if not passage.closed:
        return None
    match = _SIGNED.fullmatch(page.text, passage.outer.end, paragraph.end)
    if paragraph == passage.outer and passage.paragraph + 1 < len(page.paragraphs):
        below = page.paragraphs[passage.paragraph + 1]
        short = len(below) <= LONGEST_SIGNATURE and page.text[below.end - 1] not in ".!?"
        match = _SIGNED.fullmatch(page.text, below.start, below.end) if short else None
    if match is None:
        return None
    return Signature(Span(*match.span("dash")), Span(*match.span("name")))


def turns(page: Page, names: frozenset[str] = frozenset()) -> tuple[Turn, ...]:
    """The turns of a transcript in order; ``names`` are words of known people's names.

    Empty where the article is no transcript.
    """
    labels = {n: match for n, span in enumerate(page.paragraphs) if (match := _label(page, span))}
    counted = Counter(match["label"].lower() for match in labels.values())
    speaking = [w for w in counted if counted[w] > 1 or set(w.title().split()) & names or w in {"q", "a"}]
    if len(labels) < LEAST or len(speaking) < 2:
        return ()
    labels = {n: m for n, m in labels.items() if m["label"].lower() in speaking}
    return tuple(_turn(page, number, match, labels) for number, match in labels.items())


def _label(page: Page, paragraph: Span) -> re.Match[str] | None:
    match = _LABEL.match(page.text, paragraph.start, paragraph.end)
    if match is None or match["label"].lower() in _NOT_LABELS or len(match["label"]) > 45:
        return None
    return match


def _turn(page: Page, number: int, match: re.Match[str], labels: dict[int, re.Match[str]]) -> Turn:
    """The labelled paragraph and those behind it that have no label, as long as the transcript lasts."""
    later = [n for n in labels if n > number]
    opened = page.text[page.paragraphs[number].start] == '"'
    held, spans = [number], [Span(match.end(), page.paragraphs[number].end)]
    for n in range(number + 1, min(later) if later else number + 1):
        words = page.paragraphs[n].of(page.text)
        if _STAGE.fullmatch(words):
            continue
        if opened != words.startswith('"'):
            break
        held.append(n)
        spans.append(page.paragraphs[n])
    clean = tuple(_without_marks(page, s) for s in spans)
    return Turn(Span(*match.span("label")), Span(*match.span("colon")), clean, tuple(held))


def _without_marks(page: Page, span: Span) -> Span:
    """The span without the quotation marks of a transcript that is quoted as a whole."""
    start, end = span.start, span.end
    while start < end and page.text[start] in '" ':
        start += 1
    while end > start + 1 and (
        page.text[end - 1] == " " or (page.text[end - 1] == '"' and page.text.count('"', start, end) % 2)
    ):
        end -= 1
    return Span(start, end)


def quote_of(turn: Turn) -> Quote:
    """A turn as a quote; its label is the speaker, the colon the cue."""
    return Quote(turn.spans, Manner.DIRECT, turn.label, turn.colon)
