"""Who speaks where a rule found only "he", nobody, or a role with its name behind a comma; pages without a parse."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader_app.article.span import Span
from reader_app.people.model import Person, Quote
from reader_app.people.plain.plain_appositions import is_role, role_before, tied_name
from reader_app.people.quotes.drafts import spoken_by
from reader_app.people.text.lexicon import Lexicon
from reader_app.people.text.page import Page

Mention = tuple[Span, int]
"""Where a person is named, and the person's number."""
BY_PRONOUN = 0.6
"""How likely the person of the right gender named last is meant by "he" or "she"."""
_BEFORE = 30
"""Code points before a name that hold its title, or part it from the one it goes with."""


def with_persons(
    quotes: Sequence[Quote], people: Sequence[Person], page: Page, words: Lexicon, doubts: Mapping[Span, float]
) -> tuple[Quote, ...]:
    """The quotes in order with the numbers of the people who speak; what is guessed is marked as unsure.

    ``doubts`` are the mentions that could be another person's, with how likely they are not: a share of 1.
    """
    found: list[Quote] = []
    named = sorted((mention, number) for number, person in enumerate(people) for mention in person.mentions)
    for quote in quotes:
        told = quote
        if quote.speaker is None and quote.cue is not None and found and not _apart(found[-1], quote, page):
            last = found[-1]
            told = replace(quote, speaker=last.speaker, person=last.person, sure=False, fellows=last.fellows)
        elif quote.speaker is not None:
            told = (
                _named(quote, named, page, words, doubts)
                or _apposed(quote, people, page, words)
                or _meant(quote, found, people, page, words)
            )
        found.append(told)
    return tuple(found)


def _apart(last: Quote, quote: Quote, page: Page) -> bool:
    """Whether more than one line break stands between two quotes."""
    return page.text.count("\n", last.spans[-1].end, quote.spans[0].start) > 1


def _named(
    quote: Quote, named: Sequence[Mention], page: Page, words: Lexicon, doubts: Mapping[Span, float]
) -> Quote | None:
    """The quote with the person whose name is in the words for the speaker, and those beside him; None where none is.

    ``named`` are the mentions of all people in order.
    """
    speaker = quote.speaker
    if speaker is None:
        return None
    first = bisect_right(named, speaker.start, key=lambda known: known[0].end)
    last = bisect_left(named, speaker.end, lo=first, key=lambda known: known[0].start)
    at = min(range(first, last), key=lambda number: (named[number][1], number), default=None)
    if at is None:
        return None
    mention, person = named[at]
    told = spoken_by(quote, person, doubts.get(mention))
    beside = [(m, n) for m, n in _beside(at, named, page, words) if n != person and m not in doubts]
    ends = [(m.start, m.end) for m, _ in beside]
    whole = Span(min([speaker.start, *(s for s, _ in ends)]), max([speaker.end, *(e for _, e in ends)]))
    return replace(told, speaker=whole, fellows=tuple(dict.fromkeys(n for _, n in beside)))


def _beside(at: int, named: Sequence[Mention], page: Page, words: Lexicon) -> Iterator[Mention]:
    """Who is named beside a mention with "and" between them, roles aside: "Yves Morel et la ministre Anne Roux"."""
    for left, right, other in ((at - 1, at, at - 1), (at, at + 1, at + 1)):
        if left < 0 or right >= len(named):
            continue
        gap = page.text[named[left][0].end : named[right][0].start]
        joining, *role = gap.split() or [""] if len(gap) < _BEFORE and gap[:1].isspace() else [""]
        if joining in words.words["and"] and all(_leads(word, words) for word in role):
            yield named[other]


def _leads(word: str, words: Lexicon) -> bool:
    return word in words.words["articles"] or is_role(word, words)


def _apposed(quote: Quote, people: Sequence[Person], page: Page, words: Lexicon) -> Quote | None:
    """The name that stands behind a role and a comma: "the head of the port, Yves Morel"."""
    if quote.speaker is None or (start := tied_name(page, quote.speaker, words)) is None:
        return None
    named = ((n, m.end) for n, p in enumerate(people) for m in p.mentions if m.start == start)
    number, end = next(named, (None, 0))
    if number is None:
        return None
    role = role_before(page, Span(start, end), words)
    first = quote.speaker.start if role is None else min(quote.speaker.start, role.start)
    return replace(quote, person=number, speaker=Span(first, end))


def _meant(quote: Quote, before: Sequence[Quote], people: Sequence[Person], page: Page, words: Lexicon) -> Quote:
    """A pronoun is most likely the person of its gender who was named last; not where a role spoke since."""
    speaker, cue = quote.speaker, quote.cue
    said = speaker.of(page.text).lower() if speaker else ""
    male, female = said in words.words["pronouns_male"], said in words.words["pronouns_female"]
    plural = words.language == "de" and cue is not None and cue.of(page.text).endswith("en")
    if speaker is None or male == female or plural:
        return quote
    fitting = [
        (mention.start, number)
        for number, person in enumerate(people)
        if _gender(person, page, words) in {"", "m" if male else "f"}
        for mention in person.mentions
        if mention.end <= speaker.start
    ]
    latest, number = max(fitting, default=(-1, -1))
    unnamed = before[-1].speaker if before and before[-1].person is None else None
    if number < 0 or (unnamed is not None and unnamed.start > latest and not _apart(before[-1], quote, page)):
        return quote
    return replace(quote, person=number, sure=False, likelihood=BY_PRONOUN)


def _gender(person: Person, page: Page, words: Lexicon) -> str:
    """Give "f" or "m" by words of courtesy, by the title before a name, by the given name; else nothing."""
    leading = (page.text[max(0, m.start - _BEFORE) : m.start].split() for m in person.mentions)
    before = {words_before[-1].lower().rstrip(".") for words_before in leading if words_before}
    for female, male in (
        (person.courtesy == "f", person.courtesy == "m"),
        (bool(before & words.words["female"]), bool(before & words.words["male"])),
        *(
            (n.split()[0].lower() in words.words["given_female"], n.split()[0].lower() in words.words["given_male"])
            for n in person.names
            if " " in n
        ),
    ):
        if female != male:
            return "f" if female else "m"
    return ""
