"""Quotes without a language model: marks, verbs of saying from a list, and the words beside them.

Used where no model is installed or intact, and for languages that have none.  It finds what stands in marks and, where
verb and speaker stand close by, who says it; speech without marks is not looked for.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from reader_app.article.span import Span
from reader_app.people.lexicon import Lexicon, lexicon
from reader_app.people.model import Manner, Quote
from reader_app.people.page import Page
from reader_app.people.quotation_marks import Passage
from reader_app.people.stops import last_stop
from reader_app.people.titles_of_works import is_title_of_work
from reader_app.people.turns import quote_of, signature, turns

REACH = 160
"""Code points beside a passage in which verb and speaker are looked for."""


@dataclass(frozen=True, slots=True)
class _Found:
    speaker: Span | None
    cue: Span | None


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Patterns behind a passage (three orders), before it (two), and for "according to"; none without verbs."""
    words = lexicon(language)
    if not words.saying:
        return ()
    verb = rf"(?P<cue>{_any(words.saying)})(?!\w)"
    capital = r"[^\W\d_a-zß-öø-ÿа-яё]"
    particle = _any(words.words["particles"])
    word = rf"{capital}(?:[\w'’-]{{0,3}}\.(?=\s*{capital})|[\w'’-]*)"
    name = rf"{word}(?:\s+(?:(?:{particle})\s+)?{word}){{0,4}}"
    glued = {w for w in words.words["articles"] if not w[-1].isalpha()}
    article = rf"(?i:\b(?:{_any(words.words['articles'] - glued)})\s+|{_any(glued)})"
    noun = rf"{article}(?:[\w-]+\s+){{0,3}}?[\w-]+(?:\s+{name})?"
    who = rf"(?P<who>(?i:\b(?:{_any(words.words['pronouns'])}))\b|{name}" + (
        rf"|{noun})" if words.words["articles"] else ")"
    )
    little, aside = r"(?:\s+[\w'’]+){0,2}?", r"(?:,[^,\n]{1,80},)?"
    lead = r"\s*[,;.]?\s*[–—-]?\s*"
    within = r"\s*[,;]?\s*[–—-]?\s*"  # a name behind a full stop begins the next sentence
    sources = _any(s.replace("_", " ") for s in words.words["according"]).replace(r"\ ", r"\s+")
    return (
        re.compile(rf"{lead}{verb}{little}\s+{who}"),
        re.compile(rf"{within}(?:\w+-){{0,2}}{who}{aside}{little}\s+{verb}"),
        re.compile(rf"{lead}(?:[\w'’]+\s+){{1,2}}?\b{verb}{little}\s+{who}"),
        re.compile(rf"{who}{aside}{little}\s+{verb}[^.!?\n]{{0,80}}$"),
        re.compile(rf"\b{verb}{little}\s+{who}[^.!?\n]{{0,60}}[:,]\s*$"),
        re.compile(rf"(?P<cue>\b(?i:{sources}))\s+{who}"),
    )


def _any(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; one that never fits where there are none."""
    return "|".join(sorted((re.escape(w) for w in words), key=lambda w: (-len(w), w))) or r"(?!)"


def plain_quotes(page: Page, found: tuple[Passage, ...], words: Lexicon) -> tuple[Quote, ...]:
    """The quotes in marks, speakers as far as they stand beside a verb of the list."""
    spoken = turns(page)
    apart = {n for turn in spoken for n in turn.paragraphs}
    quotes = _in_marks(page, tuple(p for p in found if p.paragraph not in apart), words)
    return tuple(sorted([*quotes, *map(quote_of, spoken)], key=lambda q: q.spans[0].start))


def _in_marks(page: Page, found: tuple[Passage, ...], words: Lexicon) -> list[Quote]:
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
    return quotes


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
    """Verb and speaker directly behind the passage, directly before it, or "according to" around it; or a signature."""
    signed = signature(passage, page)
    if signed:
        return _Found(signed.speaker, signed.cue)
    paragraph = page.paragraphs[passage.paragraph]
    bounds = [p.outer for p in found if p.paragraph == passage.paragraph and p != passage]
    end = min([paragraph.end, passage.outer.end + REACH, *(b.start for b in bounds if b.start >= passage.outer.end)])
    start = max(
        [paragraph.start, passage.outer.start - REACH, *(b.end for b in bounds if b.end <= passage.outer.start)]
    )
    behind, before = page.text[passage.outer.end : end], page.text[start : passage.outer.start]
    skipped = last_stop(before)
    start, before = start + skipped, before[skipped:]
    patterns = _patterns(words.language)
    if not patterns:
        return None
    for pattern, text, offset, anchored in (
        (patterns[0], behind, passage.outer.end, True),
        (patterns[1], behind, passage.outer.end, True),
        (patterns[2], behind, passage.outer.end, True),
        (patterns[3], before, start, False),
        (patterns[4], before, start, False),
        (patterns[5], behind, passage.outer.end, False),
        (patterns[5], before, start, False),
    ):
        match = pattern.match(text) if anchored else pattern.search(text)
        if match:
            return _Found(_span(match, "who", offset), _span(match, "cue", offset))
    return None if before.strip() else _announced(page, passage, patterns[3])


def _announced(page: Page, passage: Passage, pattern: re.Pattern[str]) -> _Found | None:
    """Verb and speaker at the end of the paragraph above, where that ends in a colon."""
    if passage.paragraph == 0:
        return None
    above = page.paragraphs[passage.paragraph - 1]
    text = above.of(page.text).rstrip()
    match = pattern.search(text[:-1]) if text.endswith(":") else None
    return _Found(_span(match, "who", above.start), _span(match, "cue", above.start)) if match else None


def _span(match: re.Match[str], group: str, offset: int) -> Span:
    return Span(match.start(group), match.end(group)).shifted(offset)
