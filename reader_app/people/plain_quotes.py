"""Quotes without a language model: marks, verbs of saying from a list, and the words beside them.

Used where no model is installed or intact, and for languages that have none.  It finds what stands in marks and, where
verb and speaker stand close by, who says it; speech without marks is not looked for.
"""

import re
from dataclasses import dataclass
from functools import cache

from reader_app.article.span import Span
from reader_app.people.lexicon import Lexicon, lexicon
from reader_app.people.model import Manner, Quote
from reader_app.people.page import Page
from reader_app.people.quotation_marks import Passage
from reader_app.people.titles_of_works import is_title_of_work

REACH = 160
"""Code points beside a passage in which verb and speaker are looked for."""


@dataclass(frozen=True, slots=True)
class _Found:
    speaker: Span | None
    cue: Span | None


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """What may stand behind a passage (two orders), before it (two orders), and "according to"."""
    words = lexicon(language)
    verb = r"(?P<cue>" + "|".join(sorted((re.escape(f) for f in words.saying), key=len, reverse=True)) + r")(?!\w)"
    pronoun = "|".join(sorted(words.words["pronouns"]))
    article = "|".join(sorted(words.words["articles"], key=len, reverse=True))
    name = r"[^\W\d_a-zа-яё][\w'’.-]*(?:\s+(?:[a-zа-яё]{2,3}\s+)?[^\W\d_a-zа-яё][\w'’.-]*){0,4}"
    noun = rf"(?:(?:{article})\s+)[\w'’-]+(?:\s+(?!{verb[8:-7]})[\w'’-]+){{0,3}}" if article else name
    who = rf"(?P<who>(?i:\b(?:{pronoun}))\b|{name}|(?i:{noun}))"
    little = r"(?:\s+[\w'’]+){0,2}?"
    sources = "|".join(sorted((s.replace("_", r"\s+") for s in words.words["according"]), key=len, reverse=True))
    return (
        re.compile(rf"\s*[,;–—-]?\s*{little}\s*\b{verb}{little}\s+{who}"),
        re.compile(rf"\s*[,;–—-]?\s*{who}(?:,[^,\n]{{1,80}},)?{little}\s+{verb}"),
        re.compile(rf"{who}(?:,[^,\n]{{1,80}},)?{little}\s+{verb}[^.!?\n]{{0,80}}$"),
        re.compile(rf"\b{verb}{little}\s+{who}[^.!?\n]{{0,60}}[:,]\s*$"),
        re.compile(rf"(?P<cue>\b(?i:{sources}))\s+{who}") if sources else re.compile(r"(?!)"),
    )


def plain_quotes(page: Page, found: tuple[Passage, ...], words: Lexicon) -> tuple[Quote, ...]:
    """The quotes in marks, speakers as far as they stand beside a verb of the list."""
    quotes: list[Quote] = []
    for passage in found:
        last = quotes[-1] if quotes else None
        paragraph = page.paragraphs[passage.paragraph]
        if last and passage.continues:
            quotes[-1] = _longer(last, passage)
            continue
        attributed = _beside(page, passage, found, words)
        before = page.text[paragraph.start : passage.outer.start]
        whole = _begins(before) and not passage.inner.of(page.text)[:1].islower()
        if attributed:
            same = last and last.cue == attributed.cue and last.spans[-1].end > paragraph.start
            quotes.append(Quote((passage.inner,), Manner.DIRECT, attributed.speaker, attributed.cue))
            if same and last:
                quotes[-2:] = [_longer(last, passage)]
        elif last and whole and last.manner is not Manner.PHRASE and last.spans[-1].end > paragraph.start:
            quotes[-1] = _longer(last, passage)
        else:
            quotes.append(_alone(page, passage, last, whole))
    return tuple(quotes)


def _alone(page: Page, passage: Passage, last: Quote | None, whole: bool) -> Quote:
    """A passage without a verb: the speaker before goes on, or it is a mere phrase."""
    words = passage.inner.of(page.text)
    if is_title_of_work(words) or (not whole and len(words.split()) < 3):
        return Quote((passage.inner,), Manner.PHRASE)
    near = passage.paragraph > 0 and last and last.spans[-1].end > page.paragraphs[passage.paragraph - 1].start
    speaker = last.speaker if near and last and whole and last.manner is not Manner.PHRASE else None
    return Quote((passage.inner,), Manner.DIRECT, speaker, None, sure=False)


def _longer(quote: Quote, passage: Passage) -> Quote:
    spans = (*quote.spans, passage.inner)
    return Quote(spans, quote.manner, quote.speaker, quote.cue, quote.person, quote.sure)


def _begins(before: str) -> bool:
    return not before.strip() or bool(re.search(r"[.!?:…][\"'”»)\]]*\s*$", before))


def _beside(page: Page, passage: Passage, found: tuple[Passage, ...], words: Lexicon) -> _Found | None:
    """Verb and speaker directly behind the passage, directly before it, or "according to" around it."""
    paragraph = page.paragraphs[passage.paragraph]
    bounds = [p.outer for p in found if p.paragraph == passage.paragraph and p != passage]
    end = min([paragraph.end, passage.outer.end + REACH, *(b.start for b in bounds if b.start >= passage.outer.end)])
    start = max(
        [paragraph.start, passage.outer.start - REACH, *(b.end for b in bounds if b.end <= passage.outer.start)]
    )
    behind, before = page.text[passage.outer.end : end], page.text[start : passage.outer.start]
    stop = re.search(r"[.!?]\s+(?=[^\W\d_a-z])", before[::1])
    while stop:
        start, before = start + stop.end(), before[stop.end() :]
        stop = re.search(r"[.!?]\s+(?=[^\W\d_a-z])", before)
    patterns = _patterns(words.language)
    for pattern, text, offset, anchored in (
        (patterns[0], behind, passage.outer.end, True),
        (patterns[1], behind, passage.outer.end, True),
        (patterns[2], before, start, False),
        (patterns[3], before, start, False),
        (patterns[4], behind, passage.outer.end, False),
        (patterns[4], before, start, False),
    ):
        match = pattern.match(text) if anchored else pattern.search(text)
        if match:
            return _Found(_span(match, "who", offset), _span(match, "cue", offset))
    return None


def _span(match: re.Match[str], group: str, offset: int) -> Span:
    return Span(match.start(group), match.end(group)).shifted(offset)
