"""Reported words that stand in the other telling too, behind a verb that alone reports nothing.

"She demanded the release of the log" is read as a report, "She asked for the release of the log" is none by itself.
Where one telling reports words of a speaker, the same words in a sentence of the other telling are his too, if only
his name and a verb of saying stand before them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader_app.article.span import Span
from reader_app.comparison.folding import folded_words, word_spans
from reader_app.comparison.quotes.verbs import verb_in
from reader_app.people.model import Cast, Manner, Quote

Mention = tuple[Span, int]
"""Where a person is named, and his number."""
_LEAST = 2  # words that are looked for
_BETWEEN = 4  # words at most between the name and what is reported
_MOST = 50_000_000  # code points read over all reports; what is longer than a thick book is left as it was read
_STOPS = re.compile(r"[.!?…:;\n\"“”„«»]")


def with_retold(own: Cast, text: str, language: str, other: Cast, other_text: str) -> Cast:
    """The cast ``own`` of ``text`` with the reports of ``other`` that stand there too and were read as none."""
    reports = [quote for quote in other.quotes if quote.manner is Manner.INDIRECT and quote.cue is not None]
    if len(reports) * len(text) > _MOST:
        return own
    taken = [span for quote in own.quotes for span in quote.spans]
    taken += [quote.cue for quote in own.quotes if quote.cue is not None]
    found: list[Quote] = []
    mentions = sorted((span, number) for number, person in enumerate(own.people) for span in person.mentions)
    for quote in reports:
        for told in _again(quote, (other, other_text), mentions, text, language):
            if not any(part.overlaps(span) for part in (*told.spans, told.cue) if part is not None for span in taken):
                found.append(told)
                taken += told.spans
    if not found:
        return own
    return replace(own, quotes=tuple(sorted((*own.quotes, *found), key=lambda quote: quote.spans[0])))


def _again(
    quote: Quote, source: tuple[Cast, str], mentions: Sequence[Mention], text: str, language: str
) -> Iterator[Quote]:
    """The places where the words of a quote stand behind the speaker's name and another verb of saying.

    ``mentions`` are those of all people of ``text`` in order.
    """
    other, other_text = source
    said = quote.spans[0].of(other_text)
    if quote.speaker is None or len(quote.spans) > 1 or len(folded_words(said)) < _LEAST:
        return
    names = [quote.speaker.of(other_text), *([] if quote.person is None else other.people[quote.person].names)]
    words = r"\s+".join(map(re.escape, said.split()))
    for match in re.finditer(rf"{words}(?!\w)", text):
        before = text[match.start() - 1 : match.start()]
        if before.isalnum():  # looked at here, since a look behind makes the search slow
            continue
        for speaker in _speakers_before(match.start(), mentions, text, names):
            cue = _verb(Span(speaker.end, match.start()), text, language)
            if cue is not None:
                last = _last_before(mentions, speaker.end)
                person = last[1] if last is not None and last[0].overlaps(speaker) else None
                yield Quote((Span(*match.span()),), Manner.INDIRECT, speaker, cue, person)
                break


def _last_before(mentions: Sequence[Mention], place: int) -> Mention | None:
    """The last mention that ends at ``place`` or before it."""
    at = bisect_left(mentions, (Span(place, place), -1)) - 1
    while at >= 0 and mentions[at][0].end > place:
        at -= 1
    return mentions[at] if at >= 0 else None


def _speakers_before(place: int, mentions: Sequence[Mention], text: str, names: Sequence[str]) -> Iterator[Span]:
    """Where the speaker stands last before ``place`` in its sentence: in the very words, and by name.

    The first of ``names`` is how the other telling writes the speaker, who may be no person: a firm, "the mayor".
    """
    start = text.rfind(names[0], 0, place)
    if start >= 0 and not _STOPS.search(text, start + len(names[0]), place):
        yield Span(start, start + len(names[0]))
    last = _last_before(mentions, place)
    known = {word for name in names for word in folded_words(name)}
    if last is None or _STOPS.search(text, last[0].end, place):
        return
    if known.intersection(folded_words(last[0].of(text))[-1:]):
        yield last[0]


def _verb(between: Span, text: str, language: str) -> Span | None:
    """What stands between a name and the words, if it is few words and the first of them is a verb of saying."""
    words = word_spans(text, between)
    if not 0 < len(words) <= _BETWEEN or not text[words[0].start].islower() or "," in between.of(text).rstrip(" ,"):
        return None
    return Span(words[0].start, words[-1].end) if verb_in(words[0].of(text), language).force is not None else None
