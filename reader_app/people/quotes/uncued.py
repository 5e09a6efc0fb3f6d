"""Passages in marks without a verb of saying of their own: who goes on, who is meant, or nobody."""

import re
from itertools import takewhile

from reader_app.article.span import Span
from reader_app.people.model import Manner, Quote
from reader_app.people.parse.document import Token
from reader_app.people.parse.reading import Reading, extent
from reader_app.people.quotes import speakers
from reader_app.people.quotes.cues import Cue, CueKind
from reader_app.people.quotes.dialogue import other_voice
from reader_app.people.quotes.drafts import draft, joined
from reader_app.people.text.quotation_marks import Passage
from reader_app.people.text.stops import has_stop, last_stop
from reader_app.people.text.titles_of_works import is_title_of_work

_BEING = frozenset({"is", "are", "was", "were", "am"})
_AS = re.compile(r"\bas(?:\s+(?:an?|the))?\s*\Z")
_WORKS = frozenset(
    """album ballad ballet book comedy documentary exhibition film magazine movie musical newspaper novel opera
    painting play podcast poem series single song thriller""".split()
)
_LABEL = 5
"""Words of a name with its titles at most."""
PHRASE_WORDS = 3
"""Passages of fewer words that nobody says are phrases."""


def add_uncued(
    quotes: list[Quote], passage: Passage, found: tuple[Cue, ...], reading: Reading, names: frozenset[str]
) -> None:
    """Append to ``quotes``, or to the last of them, what the passage is: speech that goes on, speech, or a phrase.

    ``names`` are words of people's names.
    """
    text = reading.page.text
    before = text[reading.page.paragraphs[passage.paragraph].start : passage.outer.start]
    whole = is_sentence(passage, before, reading)
    last = last_spoken(quotes, passage, reading)
    announced = _announcing(passage, found, reading) if not before.strip() else _led_in(passage, before, reading, names)
    announced = announced or _in_headline(passage, reading, names)
    if announced is not None:
        quotes.append(draft((passage.inner,), reading, announced.speaker, announced.span))
    elif last and whole and last.speaker and _in_paragraph(last, passage.paragraph, reading):
        quotes[quotes.index(last)] = joined(last, passage.inner, reading)
    elif whole and not before.strip() and (speaker := _speaker_before(quotes, passage, reading)):
        quotes.append(draft((passage.inner,), reading, speaker, None, sure=False))
    elif is_no_speech(passage, reading):
        quotes.append(Quote((passage.inner,), Manner.PHRASE))
    elif not whole and is_naming(passage, reading) and (speaker := _nearest_subject(passage, whole, reading)):
        quotes.append(draft((passage.inner,), reading, speaker, None, sure=False))
    elif not whole and (len(passage.inner.of(text).split()) < PHRASE_WORDS or is_title(passage, reading)):
        quotes.append(Quote((passage.inner,), Manner.PHRASE))
    else:
        quotes.append(draft((passage.inner,), reading, _nearest_subject(passage, whole, reading), None, sure=False))


def goes_on(last: Quote, passage: Passage, reading: Reading) -> bool:
    """Whether a whole sentence in marks follows speech that began in the same paragraph, as in "A," he said. "B."."""
    before = reading.page.text[reading.page.paragraphs[passage.paragraph].start : passage.outer.start]
    if not before.strip() or not is_sentence(passage, before, reading) or not _ends_sentence(passage, reading):
        return False
    if last.manner is not Manner.DIRECT or not last.cue or not _in_paragraph(last, passage.paragraph, reading):
        return False
    between = reading.page.text[max(last.spans[-1].end, last.cue.end) : passage.outer.start]
    return last.cue.start >= last.spans[0].end and not has_stop(between)


def last_spoken(quotes: list[Quote], passage: Passage, reading: Reading) -> Quote | None:
    """The quote before the passage; phrases between the two are passed over within the passage's paragraph."""
    start = reading.page.paragraphs[passage.paragraph].start
    for quote in reversed(quotes):
        if quote.manner is not Manner.PHRASE:
            return quote
        if quote.spans[0].start < start:
            return None
    return None


def _ends_sentence(passage: Passage, reading: Reading) -> bool:
    """Whether the passage is more than the beginning of a sentence that goes on without marks."""
    behind = reading.page.text[passage.outer.end : reading.page.paragraphs[passage.paragraph].end].lstrip()
    return not (reading.page.text[passage.inner.end - 1].isalnum() and behind[:1].islower())


def is_no_speech(passage: Passage, reading: Reading) -> bool:
    """Whether the marks hold a nickname inside a name, or a stage direction in brackets."""
    words = passage.inner.of(reading.page.text)
    if words.startswith(("(", "[")) and words.rstrip(".").endswith((")", "]")):
        return True
    before = reading.tokens(Span(max(0, passage.outer.start - 20), passage.outer.start))
    if before and before[-1].text == "(":
        before = before[:-1]
    if _is_named_work(words, before):
        return True
    behind = reading.tokens(Span(passage.outer.end, min(passage.outer.end + 20, len(reading.page.text))))
    if behind and behind[0].text == ")":
        behind = behind[1:]
    if len(words.split()) != 1 or not before or not behind or not words[0].isupper() or not words[-1].isalnum():
        return False
    return before[-1].pos_ == "PROPN" and behind[0].pos_ == "PROPN" and before[-1].text[:1].isupper()


def _is_named_work(words: str, before: list[Token]) -> bool:
    """Whether a short passage is the title of the book, film or song that is named directly before it."""
    short = len(words.split()) <= PHRASE_WORDS and words[:1].isupper() and words[-1:].isalnum()
    return short and bool(before) and before[-1].lower_ in _WORKS


def is_naming(passage: Passage, reading: Reading) -> bool:
    """Whether somebody gives something a name: "went after him as a “loose cannon”"."""
    return bool(_AS.search(reading.page.text, max(0, passage.outer.start - 12), passage.outer.start))


def is_title(passage: Passage, reading: Reading) -> bool:
    """Whether the words in marks look like the title of a work."""
    return is_title_of_work(passage.inner.of(reading.page.text))


def is_sentence(passage: Passage, before: str, reading: Reading) -> bool:
    """Whether the passage begins where a sentence begins, with a capital letter; ``before`` is its paragraph so far."""
    starts = not before.strip() or bool(re.search(r"[.!?:][\"')\]]*\s*$", before))
    return starts and not passage.inner.of(reading.page.text)[:1].islower()


def _announcing(passage: Passage, found: tuple[Cue, ...], reading: Reading) -> Cue | None:
    """The cue of a paragraph that ends in a colon and is followed by the passage."""
    if passage.paragraph == 0:
        return None
    above = reading.page.paragraphs[passage.paragraph - 1]
    if not above.of(reading.page.text).rstrip().endswith(":"):
        return None
    cues = [c for c in found if above.start <= c.span.start < above.end and c.speaker]
    if cues:
        return cues[-1]
    verb = root(reading.tokens(above)[-1])
    head = speakers.subject(verb, reading)
    if head is None:
        return None
    return Cue(CueKind.VERB, verb.i, extent(verb, verb), frozenset(), speakers.phrase(head, reading), head.i)


def _led_in(passage: Passage, before: str, reading: Reading, names: frozenset[str]) -> Cue | None:
    """The last verb of a sentence that ends in a colon before the passage, with its subject: "she turned to us:"."""
    start = reading.page.paragraphs[passage.paragraph].start + last_stop(before)
    words = reading.tokens(Span(start, passage.outer.start))
    if len(words) < 2 or words[-1].text != ":" or any(reading.quoted(t) for t in words):
        return None
    if _is_label(words[:-1], names):
        speaker = extent(words[0], words[-2])
        return Cue(CueKind.VERB, words[-1].i, extent(words[-1], words[-1]), frozenset(), speaker, words[-2].i)
    finite = (t for t in reversed(words) if t.tag_ in {"VBD", "VBZ", "VBP"} and t.dep_ != "relcl")
    verb = next((t for t in finite if t.lower_ not in _BEING), None)
    head = speakers.subject(verb, reading) if verb is not None else None
    if verb is None or head is None:
        return None
    return Cue(CueKind.VERB, verb.i, extent(verb, verb), frozenset(), speakers.phrase(head, reading), head.i)


def _in_headline(passage: Passage, reading: Reading, names: frozenset[str]) -> Cue | None:
    """The colon of a headline with the name that opens it or follows: "Bell hits out: “No”", "“No”: Bell on tax"."""
    if passage.paragraph:
        return None
    line = reading.tokens(reading.page.paragraphs[0])
    before = [t for t in line if t.idx < passage.outer.start]
    behind = [t for t in line if t.idx >= passage.outer.end]
    colon, named = (before[-1], before) if before else (behind[0], behind[1:]) if behind else (line[0], [])
    speaker = list(takewhile(lambda t: t.text in names, named))
    if colon.text != ":" or not speaker:
        return None
    return Cue(CueKind.VERB, colon.i, extent(colon, colon), frozenset(), extent(speaker[0], speaker[-1]), speaker[-1].i)


def _is_label(words: list[Token], names: frozenset[str]) -> bool:
    """Whether a sentence up to its colon is nothing but a person's name with titles: "Coach Ann Bell:"."""
    if len(words) == 1 and words[0].text in names:
        return True
    return len(words) <= _LABEL and words[-1].ent_type_ == "PERSON" and all(t.pos_ == "PROPN" for t in words)


def _in_paragraph(quote: Quote, number: int, reading: Reading) -> bool:
    return quote.spans[-1].end > reading.page.paragraphs[number].start


def _speaker_before(quotes: list[Quote], passage: Passage, reading: Reading) -> Span | None:
    """Who spoke in the paragraph before, where this one is nothing but a quote."""
    rest = reading.page.text[passage.outer.end : reading.page.paragraphs[passage.paragraph].end]
    spoken = [q for q in quotes if q.manner is not Manner.PHRASE and q.speaker]
    if len(rest.split()) > 1 or passage.paragraph == 0 or not spoken:
        return None
    if not _in_paragraph(spoken[-1], passage.paragraph - 1, reading):
        return None
    return other_voice(spoken, passage, reading.page, reading.passages) or spoken[-1].speaker


def _nearest_subject(passage: Passage, whole: bool, reading: Reading) -> Span | None:
    """The subject of the verb that governs the passage, else of its sentence or, for a whole one, of the one before."""
    tokens = reading.tokens(passage.inner)
    if not tokens:
        return None
    before = reading.tokens(Span(reading.page.paragraphs[passage.paragraph].start, passage.outer.start))
    if whole and before:
        head = _subject_above(before, reading)
        return speakers.phrase(head, reading) if head is not None and not reading.quoted(head) else None
    outer = [t.head for t in tokens if not reading.quoted(t.head)] or [root(tokens[0])]
    head = speakers.subject(outer[0], reading)
    if head is None:
        head = speakers.subject(root(tokens[0]), reading)
    if head is None or reading.quoted(head):
        return None
    return speakers.phrase(head, reading)


def _subject_above(before: list[Token], reading: Reading) -> Token | None:
    """The subject of the last clause before a passage."""
    words = [t for t in before if not t.is_punct]
    here = words[-1] if words else before[-1]
    while not reading.quoted(here):
        head = speakers.subject(here, reading)
        if head is not None or here.head.i == here.i:
            return head
        here = here.head
    return None


def root(token: Token) -> Token:
    """The word that heads the sentence of ``token``."""
    while token.head.i != token.i:
        token = token.head
    return token
