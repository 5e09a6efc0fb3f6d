"""People whom one telling names in full and a language model overlooked in the other.

A model that reads "Bronwen Price" for a person may take the lone "Price" of the other telling for a firm or for
nothing.  Two tellings of one story lend each other what they know: a family name that stands in the middle of a
sentence, alone, with a capital, and nowhere in small letters, is the person's.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader_app.article.span import Span
from reader_app.comparison.people.names import alike, parts
from reader_app.comparison.people.titles import title_key
from reader_app.people.model import Cast, Person, Quote

_CAPITAL_NOUNS = frozenset({"de", "lb"})
_SHORTEST = 3  # code points of a family name that is looked for
_ENDED = re.compile(r"(?:\A|[.!?…:\n])[\s\"'’“”„«»()\[\]]*\Z|[\"'“„‘‹(\[]\Z|«\s?\Z")
"""Before a word that has its capital from where it stands: the end of a sentence, or an opening mark."""
_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]*\.?)\s+\Z")
_SHORT_FORM = 5  # code points at most, its full stop with it: "Prof."
_CAPITAL_BEHIND = re.compile(r"\s+(\w)")
_APPOSED = re.compile(r",\s(?:an?\s[^\W\d_][\w\s-]{1,40}\s(?:called|named)\s)?")
_MARKS = (",", ".", ":", ";", "?", "!", "")
"""What ends an apposition behind its name."""
_PRONOUNS = frozenset({"he", "she"})
BY_PRONOUN = 0.6
"""How likely the only person named in a paragraph before "she" is meant."""
_BACK = 40  # code points before a name in which it is told what stands there


def with_overlooked(own: Cast, text: str, language: str, other: Cast) -> Cast:
    """The cast ``own`` of ``text`` with the people of ``other`` that it names and does not know.

    What they said is theirs then, and no place or organisation is made of their name any more.
    """
    if language in _CAPITAL_NOUNS:
        return own
    known = {part for person in own.people for name in (person.name, *person.names) for part in parts(name)}
    people, quotes, named = list(own.people), own.quotes, own.named
    for person in other.people:
        family = _family(person.name)
        folded = parts(family)[-1:]
        if not folded or folded[0] in known or family not in text or any(alike(folded[0], part) for part in known):
            continue
        whole = tuple(_speaking(person.name, text, own))
        alone = (span for span in _mentions(family, text, person, own) if not any(map(span.overlaps, whole)))
        mentions = tuple(sorted((*whole, *alone)))
        if mentions:
            before = [span for one in people for span in one.mentions]
            quotes = tuple(_given(quote, mentions, len(people), text) for quote in quotes)
            quotes = tuple(_guessed(quote, mentions, before, len(people), text) for quote in quotes)
            named = tuple(one for one in named if one.span not in mentions)
            names = tuple(dict.fromkeys(span.of(text) for span in mentions))
            people.append(Person(max(names, key=len), names, (), mentions))
    return replace(own, people=tuple(people), quotes=quotes, named=named)


def _family(name: str) -> str:
    """The family name of a full one, as written, without what stands behind it ("Jr."); empty where there is none."""
    words = [word.strip(",") for word in name.split() if parts(word)]
    return words[-1] if len(words) > 1 else ""


def _speaking(name: str, text: str, own: Cast) -> Iterator[Span]:
    """Where the whole name stands, if it speaks somewhere: who speaks is neither a ship nor a street."""
    found = [Span(*match.span()) for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text)]
    if any(quote.speaker and quote.speaker.overlaps(span) for quote in own.quotes for span in found):
        yield from found


def _mentions(family: str, text: str, person: Person, own: Cast) -> Iterator[Span]:
    """Where ``family`` stands alone; nowhere if it is a word of the language, or never in the middle of a sentence."""
    if len(family) < _SHORTEST or not family[0].isupper() or _in_small(family, text):
        return
    found = [Span(*match.span()) for match in re.finditer(rf"(?<![\w-]){re.escape(family)}(?![\w-])", text)]
    longer = [one.span for one in own.named] + [span for other in own.people for span in other.mentions]
    alone = [
        span
        for span in found
        if not _beside_capitals(text, span, person) and not any(_inside(span, name) for name in longer)
    ]
    if any(not _ENDED.search(text[max(0, span.start - _BACK) : span.start]) for span in alone):
        yield from alone


def _in_small(family: str, text: str) -> bool:
    """Whether the word also stands in small letters, as words of the language do."""
    return re.search(rf"(?<!\w){re.escape(family.lower())}(?!\w)", text) is not None


def _beside_capitals(text: str, span: Span, person: Person) -> bool:
    """Whether the word is part of a longer name: a capital before it that is no title of the person's, or behind."""
    behind = _CAPITAL_BEHIND.match(text, span.end)
    if behind and behind[1].isupper():
        return True
    start = max(0, span.start - _BACK)
    before = _WORD_BEFORE.search(text[start : span.start])
    if before is None or not before[1][0].isupper() or (before[1].endswith(".") and len(before[1]) > _SHORT_FORM):
        return False
    titles = {word for title in (*person.titles, person.address) for word in title_key(title)}
    return not set(title_key(before[1])) & titles and not _ENDED.search(text[start : start + before.start()])


def _inside(span: Span, name: Span) -> bool:
    """Whether ``name`` holds ``span`` and more."""
    return name != span and name.start <= span.start and span.end <= name.end


def _given(quote: Quote, mentions: tuple[Span, ...], person: int, text: str) -> Quote:
    """The quote as that person's, where one of the mentions is its speaker or goes with the role that speaks."""
    said = quote.speaker
    if quote.person is not None or said is None:
        return quote
    if any(said.overlaps(span) for span in mentions):
        return replace(quote, person=person)
    apposed = (s for s in mentions if _APPOSED.fullmatch(text, said.end, s.start) and text[s.end : s.end + 1] in _MARKS)
    name = next(apposed, None)
    return quote if name is None else replace(quote, person=person, speaker=Span(said.start, name.end))


def _guessed(quote: Quote, mentions: tuple[Span, ...], others: Sequence[Span], person: int, text: str) -> Quote:
    """The quote as perhaps that person's, where "she" speaks and nobody else was named since in the paragraph."""
    said = quote.speaker
    if quote.person is not None or said is None or said.of(text).lower() not in _PRONOUNS:
        return quote
    last = max((span.start for span in mentions if span.start < said.start), default=-1)
    since = any(last < span.start < said.start for span in others)
    if last < 0 or since or "\n" in text[last : said.start]:
        return quote
    return replace(quote, person=person, sure=False, likelihood=BY_PRONOUN)
