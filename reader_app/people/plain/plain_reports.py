"""Indirect speech without a parse: one pattern a sentence, in languages whose verbs of saying are known."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from reader_app.article.span import Span
from reader_app.people.model import Manner, Quote
from reader_app.people.plain.plain_patterns import plain_patterns
from reader_app.people.text.lexicon import Lexicon
from reader_app.people.text.page import Page
from reader_app.people.text.stops import sentence_spans

SHORT = 4
"""Letters up to which a word before the verb is taken for a helping verb or a pronoun."""
_ENDS = ' .!?…"'
LEAST = 2
"""Words that a report has at least."""


def plain_reports(page: Page, taken: Sequence[Span], words: Lexicon) -> tuple[Quote, ...]:
    """Quotes without marks in order; sentences that overlap ``taken``, the quotes in marks, are left alone."""
    patterns = plain_patterns(words.language)
    if patterns is None:
        return ()
    found = []
    quoted = sorted(taken)
    reach = list(accumulate((span.end for span in quoted), max))
    for sentence in _sentences(page):
        before = bisect_left(quoted, sentence.end, key=lambda span: span.start)
        if before and reach[before - 1] > sentence.start:
            continue
        text = sentence.of(page.text)
        matches = (match for pattern in patterns.reports if (match := pattern.search(text)))
        match = next((m for m in matches if len(m["words"].split()) >= LEAST), None)
        if match and _said(match):
            found.append(_quote(match, sentence.start))
    return tuple(found)


def _sentences(page: Page) -> Iterator[Span]:
    for paragraph in page.paragraphs:
        for start, end in sentence_spans(paragraph.of(page.text)):
            yield Span(paragraph.start + start, paragraph.start + end)


def _end_of_speaker(match: re.Match[str]) -> int:
    """Where the words for the speaker end: with what belongs to a role, as in "un portavoz de la naviera explicó"."""
    end = match.end("who")
    gap = match.string[end : match.start("cue")]
    if match.start("cue") < end or "," in gap or (" " not in match["who"] and match["who"].islower()):
        return end
    kept = gap.split()
    while kept and (len(kept[-1]) <= SHORT or not kept[-1][0].isalpha()):
        kept.pop()
    return end + (gap.rindex(kept[-1]) + len(kept[-1]) if kept else 0)


def _quote(match: re.Match[str], offset: int) -> Quote:
    spans = tuple(_bare(match, name).shifted(offset) for name in _said(match))
    speaker = Span(match.start("who"), _end_of_speaker(match)).shifted(offset) if match["who"] else None
    cue = Span(*match.span("cue")).shifted(offset)
    return Quote(spans, Manner.INDIRECT, speaker, cue, sure=speaker is not None)


def _said(match: re.Match[str]) -> list[str]:
    """The groups that hold what is said: one more where it goes on behind verb and speaker."""
    return [name for name in ("words", "more") if match.groupdict().get(name, "").strip(_ENDS)]


def _bare(match: re.Match[str], group: str) -> Span:
    """The group without blanks before it and the marks that end a sentence behind it."""
    said = match[group].rstrip(_ENDS)
    return Span(match.end(group) - len(match[group].lstrip()), match.start(group) + len(said))
