"""Which cue speaks which passage in quotation marks: every cue of the paragraph is scored, the best wins."""

import re
from dataclasses import dataclass, replace

from reader_app.article.span import Span
from reader_app.people.parse.reading import Reading
from reader_app.people.quotes import speakers
from reader_app.people.quotes.cues import Cue, CueKind, is_negated, uses_of, verb_cue, withholds_name
from reader_app.people.text.quotation_marks import Passage
from reader_app.people.text.stops import has_stop

ENOUGH = 1.0
"""The least score at which a cue is taken to speak a passage."""

_BASE = {"say": 3.0, "label": 2.0, "think": 1.0, "aim": 1.0, "show": 1.0}


@dataclass(frozen=True, slots=True)
class Bond:
    """A cue, how well it fits a passage, and whether only a comma or colon stands between them."""

    cue: Cue
    score: float
    touching: bool


def best_cue(
    number: int, found: tuple[Cue, ...], reported: dict[int, tuple[Span, ...]], reading: Reading
) -> Bond | None:
    """The cue for passage ``number`` among those of its paragraph; None where none fits."""
    passage = reading.passages[number]
    here = reading.page.paragraphs[passage.paragraph]
    candidates = [c for c in found if here.start <= c.span.start < here.end]
    touching = _touching_verb(passage, reading)
    if touching is not None and all(c.token != touching.token for c in candidates):
        candidates.append(touching)
    candidates = [c for c in candidates if not _is_in_subject(c, passage, reading)]
    outer = [(c, s) for c in candidates for s in reported.get(c.token, ()) if c.speaker and _holds(s, passage)]
    bonds = [
        _bond(_with_speaker(c, passage, reading), passage, reported.get(c.token, ()), reading)
        for c in candidates
        if _announces(c, passage, reading, ":")
        or _follows(c, passage, reading)
        or not any(o.token != c.token and s.contains(c.span) for o, s in outer)
    ]
    nearest = [b for b in bonds if b.touching and _follows(b.cue, passage, reading)]
    nearest = nearest or [b for b in bonds if _announces(b.cue, passage, reading, ":,")]
    bonds = nearest or bonds
    return max((b for b in bonds if b.score >= ENOUGH), key=lambda b: (b.score, -b.cue.token), default=None)


def _is_in_subject(cue: Cue, passage: Passage, reading: Reading) -> bool:
    """Whether the marks only stand in what names the speaker, as in "Critics of the “wall” say nothing grows"."""
    if cue.head is None or cue.kind is not CueKind.VERB:
        return False
    first, last = reading.doc[cue.head].left_edge, reading.doc[cue.head].right_edge
    return first.idx <= passage.outer.start and passage.outer.end <= last.idx + len(last) and last.i < cue.token


def _follows(cue: Cue, passage: Passage, reading: Reading) -> bool:
    """Whether nothing but its own speaker stands between a cue and the passage before it: “Stop,” said Ann Bell."""
    text = reading.page.text
    if cue.speaker is None or "say" not in cue.uses or cue.span.start < passage.outer.end:
        return False
    if cue.kind is not CueKind.VERB or text[passage.inner.end - 1] not in ",?!":
        return False
    gap = text[passage.outer.end : cue.span.start].strip()
    behind = cue.speaker.start > cue.span.end and not text[cue.span.end : cue.speaker.start].strip()
    return behind if not gap else gap == cue.speaker.of(text)


def _announces(cue: Cue, passage: Passage, reading: Reading, marks: str) -> bool:
    """Whether a verb with its speaker leads into the passage with one of ``marks``; one hearer may stand between."""
    if cue.speaker is None or cue.span.end > passage.outer.start or "say" not in cue.uses:
        return False
    gap = reading.page.text[cue.span.end : passage.outer.start].strip()
    return gap == ":" or (gap != "" and gap[-1] in marks and len(gap.split()) <= 1)


def _with_speaker(cue: Cue, passage: Passage, reading: Reading) -> Cue:
    """The cue with a speaker taken from the words between passage and cue where the parser gave none."""
    if cue.speaker is not None or cue.span.start < passage.outer.end:
        return cue
    return replace(cue, speaker=speakers.between(Span(passage.outer.end, cue.span.start), reading))


def _touching_verb(passage: Passage, reading: Reading) -> Cue | None:
    """Any verb at all speaks a passage that ends in a comma and is followed by "she pressed" or "pressed she"."""
    last = reading.page.text[passage.inner.end - 1]
    if not passage.closed or last not in ",?!-—":
        return None
    behind = list(reading.tokens(Span(passage.outer.end, min(passage.outer.end + 80, len(reading.page.text)))))
    for token in behind[:7]:
        if token.is_punct or reading.quoted(token):
            return None
        if (
            token.pos_ == "VERB"
            and token.tag_ in {"VBD", "VBZ", "VBP"}
            and speakers.subject(token, reading) is not None
            and not withholds_name(token, reading)
        ):
            return verb_cue(token, uses_of(token, reading) | {"say"}, reading)
    return None


def _bond(cue: Cue, passage: Passage, reported: tuple[Span, ...], reading: Reading) -> Bond:
    text = reading.page.text
    behind = cue.span.start >= passage.outer.end
    gap = text[passage.outer.end : cue.span.start] if behind else text[cue.span.end : passage.outer.start]
    between = [
        p
        for p in reading.passages
        if (passage.outer.end <= p.outer.start and p.outer.end <= cue.span.start)
        or (cue.span.end <= p.outer.start and p.outer.end <= passage.outer.start)
    ]
    score = max((_BASE.get(use, 0.5) for use in cue.uses), default=0.5)
    score -= min(len(gap.split()), 40) * 0.1
    stopped = has_stop(gap if behind else text[cue.span.end : passage.inner.start + 1])
    score -= 4.0 * (stopped or is_negated(reading.doc[cue.token])) + 1.0 * len(between)
    if behind and reading.page.text[passage.inner.end - 1] == "." and gap.lstrip()[:1].isupper():
        score -= 4.0
    score -= 2.0 * (cue.speaker is None) + 1.5 * cue.passive
    contact = 0.0 if stopped and not behind else _contact(cue, passage, gap, behind, reading)
    score += contact
    score += _governed(cue, passage, reading)
    if any(_holds(s, passage) for s in reported):
        score += 3.0
    return Bond(cue, score, contact >= 2.0)


def _holds(span: Span, passage: Passage) -> bool:
    """Whether the words a cue governs hold the beginning of the passage; its own clauses may end them early."""
    return span.start <= passage.inner.start < span.end


def _contact(cue: Cue, passage: Passage, gap: str, behind: bool, reading: Reading) -> float:
    """How closely cue and passage touch, judged by the marks between them."""
    if behind:
        last = reading.page.text[passage.inner.end - 1]
        own = len(cue.speaker) if cue.speaker and cue.speaker.start >= passage.outer.end else 0
        short = len(gap.split()) <= 6 or len(gap) - own < 20
        if last in ",?!-—" and short and not re.search(r"[;:!?\n]", gap) and not has_stop(gap):
            return 4.0
        return 0.0
    bare = gap.rstrip()
    if bare.endswith(":"):
        return 3.0
    if bare.endswith(","):
        return 2.0
    return 1.5 if bare.strip() in {"", "that", "the", "a", "an", "it", "him", "her", "them"} else 0.0


def _governed(cue: Cue, passage: Passage, reading: Reading) -> float:
    """Whether the parser hangs the passage under the cue, or the cue into the passage."""
    tokens = [t for t in reading.tokens(passage.inner) if not t.is_punct]
    best = 0.0
    for token in tokens:
        here, steps = token, 0
        while here.head != here and steps < 8:
            here, steps = here.head, steps + 1
            if here.i == cue.token:
                best = max(best, 3.5 - 0.4 * steps)
                break
            if passage.inner.start <= here.idx < passage.inner.end:
                steps -= 1
    verb = reading.doc[cue.token]
    if passage.inner.start <= verb.head.idx < passage.inner.end and verb.dep_ in {
        "parataxis",
        "ccomp",
        "advcl",
        "conj",
    }:
        best = max(best, 2.0)
    return best if cue.kind is not CueKind.NOUN else best / 2
