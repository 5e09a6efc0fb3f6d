"""Quotes without a language model: marks, verbs of saying from a list, and the words beside them.

Used where no model is installed or intact, and for languages that have none.  It finds what stands in marks or behind
the dashes of a dialogue and, where verb and speaker stand close by, who says it; indirect speech where a conjunction
or a source shows it.
"""

import re
from dataclasses import dataclass, replace

from reader_app.article.span import Span
from reader_app.people.model import Manner, Quote
from reader_app.people.plain.plain_insets import dash_dialogue, inset_in
from reader_app.people.plain.plain_patterns import plain_patterns
from reader_app.people.plain.plain_reports import plain_reports
from reader_app.people.quotes.dialogue import other_voice
from reader_app.people.quotes.turns import quote_of, signature, turns
from reader_app.people.text.lexicon import Lexicon
from reader_app.people.text.page import Page
from reader_app.people.text.quotation_marks import Passage
from reader_app.people.text.stops import first_stop, has_stop, last_stop
from reader_app.people.text.titles_of_works import is_title_of_work

_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_TOLD_BEHIND = re.compile(
    "、?と、?[^、。「」\n]{0,12}?(?:言|話|述|語|答|叫|訴|説明|強調|指摘|コメント)"
    '|이?(?:라고|라며)[^."“”\n]{0,20}?(?:말|밝|전했|강조|설명|답|물|외쳤|주장|덧붙)'
    "|[，,]?[\u3400-\u9fff]{0,4}?(?:[说說][道着著]?|表示|[问問]道?|[喊叫答]道?|[写寫]道)(?![\u3400-\u9fff]{3})"
)
"""What follows speech in Japanese, Korean and Chinese: a quoting particle and its verb, or a verb and its subject."""
_TOLD_BETWEEN = re.compile(r"[\w\n]")
SENTENCE = 6
"""Letters of a script without blanks between words from which words in marks are speech."""
REACH = 160
"""Code points beside a passage in which verb and speaker are looked for."""


@dataclass(frozen=True, slots=True)
class _Found:
    speaker: Span | None
    cue: Span | None
    spans: tuple[Span, ...] = ()


def plain_quotes(page: Page, found: tuple[Passage, ...], words: Lexicon) -> tuple[Quote, ...]:
    """The quotes of a page, speakers as far as they stand beside a verb of the list, in order."""
    spoken = turns(page)
    dialogue = dash_dialogue(page, words)
    apart = {n for turn in spoken for n in turn.paragraphs} | set(dialogue)
    quotes = _in_marks(page, tuple(p for p in found if p.paragraph not in apart), words)
    quotes += [*map(quote_of, spoken), *dialogue.values()]
    taken = [page.paragraphs[n] for n in apart] + [
        span for quote in quotes for span in (*quote.spans, quote.cue) if span
    ]
    quotes += plain_reports(page, taken, words)
    return _continued(sorted(quotes, key=lambda q: q.spans[0].start), page)


def _continued(quotes: list[Quote], page: Page) -> tuple[Quote, ...]:
    """The quotes, each that nobody beside it says and that goes on from a report given to whom the report names.

    So in "It will stay, said Poe. “Not a stone will move.”"; sure where the speaker stands between the two.
    """
    found = quotes[:1]
    for quote in quotes[1:]:
        last = found[-1]
        ends = [span.end for span in (*last.spans, last.speaker, last.cue) if span is not None]
        between = page.text[max(ends) : quote.spans[0].start]
        alone = quote.manner is Manner.DIRECT and quote.cue is None and not quote.sure
        if alone and last.manner is Manner.INDIRECT and last.speaker and not _TOLD_BETWEEN.search(between):
            named_last = last.cue is not None and last.cue.start >= last.spans[-1].end
            found.append(replace(quote, speaker=last.speaker, cue=last.cue if named_last else None, sure=named_last))
        else:
            found.append(quote)
    return tuple(found)


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
            spans = attributed.spans or (passage.inner,)
            quotes.append(
                Quote(spans, Manner.DIRECT, attributed.speaker, attributed.cue, sure=bool(attributed.speaker))
            )
            if same and last:
                quotes[-2:] = [_longer(last, passage)]
        elif last and whole and _goes_on(last, passage, page):
            quotes[-1] = _longer(last, passage)
        else:
            alone = _alone(page, passage, last, whole)
            voice = other_voice(quotes, passage, page, found) if alone.speaker else None
            quotes.append(replace(alone, speaker=voice) if voice else alone)
    return quotes


def _goes_on(last: Quote, passage: Passage, page: Page) -> bool:
    """Whether the passage prolongs the quote before it in its paragraph, with no other sentence between."""
    if last.manner is Manner.PHRASE or last.spans[-1].end <= page.paragraphs[passage.paragraph].start:
        return False
    end = max(last.spans[-1].end, last.cue.end if last.cue else 0)
    gap = page.text[end : passage.outer.start]
    return not has_stop(gap.lstrip(" \"»”“'’")) and not gap.rstrip().endswith(":")


def _alone(page: Page, passage: Passage, last: Quote | None, whole: bool) -> Quote:
    """A passage without a verb: the speaker before goes on, or it is a mere phrase."""
    words = passage.inner.of(page.text)
    told = (
        whole or len(words.split()) >= 3 or _says_much(words) or bool(_TOLD_BEHIND.match(page.text, passage.outer.end))
    )
    if is_title_of_work(words) or not told:
        return Quote((passage.inner,), Manner.PHRASE)
    near = passage.paragraph > 0 and last and last.spans[-1].end > page.paragraphs[passage.paragraph - 1].start
    speaker = last.speaker if near and last and whole and last.manner is not Manner.PHRASE else None
    return Quote((passage.inner,), Manner.DIRECT, speaker, None, sure=False)


def _says_much(words: str) -> bool:
    """Whether words written without blanks are more than a phrase: a whole sentence, or many letters."""
    letters = len(_UNSPACED.findall(words))
    return letters > 0 and (letters >= SENTENCE or words[-1] in "。！？，、…")


def _longer(quote: Quote, passage: Passage) -> Quote:
    spans = (*quote.spans, passage.inner)
    return Quote(spans, quote.manner, quote.speaker, quote.cue, quote.person, quote.sure)


def _begins(before: str) -> bool:
    return not before.strip() or bool(re.search(r"[.!?:…：。！？][\"'”»)\]]*\s*$", before))


def _beside(page: Page, passage: Passage, found: tuple[Passage, ...], words: Lexicon) -> _Found | None:
    """Verb and speaker inside the passage, behind it, before it, or "according to" around it; or a signature."""
    signed = signature(passage, page)
    if signed:
        return _Found(signed.speaker, signed.cue)
    patterns = plain_patterns(words.language)
    if patterns is None:
        return None
    inside = inset_in(page, passage.inner, words)
    if inside:
        return _Found(inside.speaker, inside.cue, inside.spans)
    start, end = _around(page, passage, found)
    behind = _of_sentence(page, passage, end)
    start += last_stop(page.text[start : passage.outer.start])
    before = page.text[start : passage.outer.start]
    for pattern, text, offset, anchored in (
        *((pattern, behind, passage.outer.end, True) for pattern in patterns.behind),
        *((pattern, before, start, False) for pattern in patterns.before),
        (patterns.source, behind, passage.outer.end, False),
        (patterns.source, before, start, False),
        (patterns.bare, behind, passage.outer.end, True),
        (patterns.bare_before, before, start, False),
    ):
        match = pattern.match(text) if anchored else pattern.search(text)
        if match:
            who = _span(match, "who", offset) if "who" in match.groupdict() else None
            return _Found(who, _span(match, "cue", offset))
    if before.rstrip().endswith(":") and (match := patterns.name.search(before)):
        return _Found(Span(*match.span()).shifted(start), None)
    return None if before.strip() else _announced(page, passage, patterns.before[1])


def _around(page: Page, passage: Passage, found: tuple[Passage, ...]) -> tuple[int, int]:
    """From where to where words belong to the passage: its paragraph, as far as ``REACH`` and the next passage."""
    paragraph = page.paragraphs[passage.paragraph]
    bounds = [p.outer for p in found if p.paragraph == passage.paragraph and p != passage]
    end = min([paragraph.end, passage.outer.end + REACH, *(b.start for b in bounds if b.start >= passage.outer.end)])
    start = max(
        [paragraph.start, passage.outer.start - REACH, *(b.end for b in bounds if b.end <= passage.outer.start)]
    )
    return start, end


def _of_sentence(page: Page, passage: Passage, end: int) -> str:
    """The words behind the passage that go on its sentence; none where a stop ends it with the marks."""
    text = page.text[passage.outer.end : end]
    bare = text.lstrip(" \u00a0")
    stopped = page.text[passage.inner.end - 1] in ".…"
    if bare[:1] in {".", "!", "?", "…"} or (stopped and bare[:1].isupper()):
        return ""
    return text[: first_stop(text)]


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
