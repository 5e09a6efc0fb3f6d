"""All quotes of a parsed page: turns of a conversation, passages in marks with their cues, speech without marks."""

from dataclasses import replace

from reader_app.article.span import Span
from reader_app.people.model import Manner, Quote
from reader_app.people.parse.reading import Reading
from reader_app.people.quotes.contents import embracing, reported
from reader_app.people.quotes.cues import Cue, CueKind, cues, is_negated, is_weak, leaves_open, undergone
from reader_app.people.quotes.drafts import draft, joined, with_spans
from reader_app.people.quotes.linking import Bond, best_cue
from reader_app.people.quotes.turns import quote_of, signature, turns
from reader_app.people.quotes.uncued import add_uncued, goes_on, is_naming, is_no_speech, is_title, last_spoken
from reader_app.people.text.quotation_marks import Passage
from reader_app.people.text.stops import has_stop

Governed = dict[int, tuple[Span, ...]]
"""The words each cue governs by grammar, by the cue's token number."""

EARLY = 15
"""Code points of reported words before a mark from which the mark stands inside the report, not at its start."""
_WHEN = frozenset({"on", "in", "at", "late", "early", "this", "last"})
NEAR = 6
"""Words that may stand between a passage and the cue it is told by."""


def attributed(reading: Reading, names: frozenset[str] = frozenset()) -> tuple[Quote, ...]:
    """The quotes of the page in reading order, speakers by their words alone; ``names`` are words of people's names."""
    spoken = turns(reading.page, names)
    apart = frozenset(n for turn in spoken for n in turn.paragraphs)
    found = tuple(c for c in cues(reading) if reading.paragraph_of[c.token] not in apart)
    governed = {cue.token: reported(cue, reading) for cue in found}
    quotes, used = _in_marks(reading, found, governed, apart, names=names)
    quotes += [quote_of(turn) for turn in spoken]
    quotes += _without_marks(reading, found, governed, used, quotes)
    return tuple(sorted(quotes, key=lambda q: (q.spans[0].start, q.spans[-1].end)))


def _in_marks(
    reading: Reading, found: tuple[Cue, ...], governed: Governed, apart: frozenset[int], *, names: frozenset[str]
) -> tuple[list[Quote], set[int]]:
    """Quotes of the passages outside the paragraphs ``apart``, and the token numbers of the cues that speak them."""
    quotes: list[Quote] = []
    used: set[int] = set()
    of_cue: dict[int, int] = {}
    for number, passage in enumerate(reading.passages):
        if passage.paragraph in apart:
            continue
        bond = best_cue(number, found, governed, reading)
        before = _prolonged(quotes, passage, bond, reading)
        if before is not None:
            told = _told_at_last(before, bond, passage)
            used |= {bond.cue.token} if bond and told is not before else set()
            quotes[quotes.index(before)] = joined(told, passage.inner, reading)
            continue
        signed = signature(passage, reading.page)
        if signed:
            quotes.append(draft((passage.inner,), reading, signed.speaker, signed.cue))
        elif bond is None:
            add_uncued(quotes, passage, found, reading, names)
        if signed or bond is None:
            continue
        if is_no_speech(passage, reading) or (
            is_title(passage, reading)
            and not is_naming(passage, reading)
            and not _speaks_at_once(bond, passage, reading)
        ):
            quotes.append(Quote((passage.inner,), Manner.PHRASE))
            continue
        used.add(bond.cue.token)
        spans = _content(bond.cue, passage, governed.get(bond.cue.token, ()), reading)
        if bond.cue.token in of_cue:
            at = of_cue[bond.cue.token]
            quotes[at] = with_spans(quotes[at], (*quotes[at].spans, *spans), reading)
            continue
        of_cue[bond.cue.token] = len(quotes)
        quotes.append(draft(spans, reading, None if undergone(bond.cue, reading) else bond.cue.speaker, bond.cue.span))
    return quotes, used


def _prolonged(quotes: list[Quote], passage: Passage, bond: Bond | None, reading: Reading) -> Quote | None:
    """The quote that the passage goes on with: over a paragraph's end, or behind its cue in the same paragraph."""
    if passage.continues and quotes:
        named = bond is not None and _named_behind(bond, passage, reading)
        return quotes[-1] if not named or _is_untold(quotes[-1]) else None
    before = last_spoken(quotes, passage, reading)
    if before and bond and not _told_behind(bond, passage, reading) and goes_on(before, passage, reading):
        return before
    return None


def _is_untold(quote: Quote) -> bool:
    """Whether nothing before or behind the words says who speaks."""
    return quote.cue is None and quote.manner is Manner.DIRECT


def _told_at_last(quote: Quote, bond: Bond | None, passage: Passage) -> Quote:
    """Speech over several paragraphs with the speaker who is told behind its last one, where none was told before."""
    if not (passage.continues and passage.closed and _is_untold(quote) and bond and bond.touching and bond.cue.speaker):
        return quote
    return replace(quote, speaker=bond.cue.speaker, cue=bond.cue.span, sure=True)


def _told_behind(bond: Bond, passage: Passage, reading: Reading) -> bool:
    """Whether a cue of its own touches the passage, the comma between them within the marks or behind them."""
    gap = reading.page.text[passage.outer.end : max(passage.outer.end, bond.cue.span.start)]
    return bond.touching or (gap.startswith(",") and len(gap.split()) <= NEAR and not has_stop(gap))


def _speaks_at_once(bond: Bond, passage: Passage, reading: Reading) -> bool:
    """Whether verb and passage touch with hardly a word between them."""
    if bond.cue.span.end > passage.outer.start:
        return bond.touching
    return bond.touching and len(reading.page.text[bond.cue.span.end : passage.outer.start].split()) <= 2


def _named_behind(bond: Bond, passage: Passage, reading: Reading) -> bool:
    """Whether a speaker with a name of his own follows the passage: then it does not go on from the one before."""
    speaker = bond.cue.speaker
    if not bond.touching or speaker is None or bond.cue.span.start < passage.outer.end:
        return False
    return any(t.pos_ == "PROPN" for t in reading.tokens(speaker))


def _content(cue: Cue, passage: Passage, governed: tuple[Span, ...], reading: Reading) -> tuple[Span, ...]:
    """What the cue reports around the passage: the passage alone where it is set off, else the whole clause."""
    holding = [s for s in governed if s.start <= passage.inner.start < s.end]
    text = reading.page.text
    if cue.span.start < passage.outer.start:
        gap = text[cue.span.end : passage.outer.start].rstrip()
        early = holding and passage.outer.start - holding[0].start > EARLY
        if gap.endswith((",", ":")) and not early:
            return (passage.inner,)
        if holding and not early and _only_tells_when(passage.outer.end, holding[0].end, reading):
            return (passage.inner,)
        if holding:
            return tuple(Span(s.start, max(s.end, passage.inner.end)) if s in holding else s for s in governed)
        return (embracing(cue, passage.inner, reading),)
    return _before_cue(passage, governed, holding, reading) if holding else (passage.inner,)


def _only_tells_when(start: int, end: int, reading: Reading) -> bool:
    """Whether the words behind a passage only tell when it was said: “the line is closed” on Monday."""
    words = [t for t in reading.tokens(Span(start, end)) if not t.is_punct] if start < end else []
    return bool(words) and all(t.ent_type_ in {"DATE", "TIME"} or (t == words[0] and t.lower_ in _WHEN) for t in words)


def _before_cue(
    passage: Passage, governed: tuple[Span, ...], holding: list[Span], reading: Reading
) -> tuple[Span, ...]:
    """What a cue behind the passage reports: never a part of the passage, and where it is set off nothing else."""
    whole = holding[0].start >= passage.inner.start
    announced = reading.page.text[: passage.outer.start].rstrip().endswith(":")
    if announced or (whole and reading.page.text[passage.inner.end - 1] in ",?!"):
        return (passage.inner,)
    return tuple(Span(s.start, max(s.end, passage.inner.end)) if s in holding else s for s in governed)


def _precedence(cue: Cue) -> tuple[int, int]:
    """A source for a whole sentence goes before a verb, a verb before a noun inside its report."""
    return {CueKind.ACCORDING: 0, CueKind.NOUN: 2}.get(cue.kind, 1), cue.token


def _says_no_such_thing(cue: Cue, reading: Reading) -> bool:
    """Whether the verb denies the mere thing it has for an object: "did not suggest a closure"."""
    verb = reading.doc[cue.token]
    return is_negated(verb) and not any(c.dep_ in {"ccomp", "xcomp"} for c in verb.children)


def _without_marks(
    reading: Reading, found: tuple[Cue, ...], governed: Governed, used: set[int], quotes: list[Quote]
) -> list[Quote]:
    taken = [s for q in quotes if q.manner is not Manner.PHRASE for s in q.spans]
    added: list[Quote] = []
    for cue in sorted(found, key=_precedence):
        spans = governed.get(cue.token, ())
        if not spans or cue.token in used or cue.speaker is None or cue.passive:
            continue
        if not cue.uses & {"say", "think", "show", "aim", "object"}:
            continue
        if is_weak(cue, reading) or _says_no_such_thing(cue, reading) or leaves_open(cue, reading):
            continue
        if any(cue.span.overlaps(t) for t in taken) or any(s.overlaps(t) for s in spans for t in taken):
            continue
        quote = draft(spans, reading, cue.speaker, cue.span)
        added.append(quote)
        taken += quote.spans
    return added
