"""A cast with a reader's corrections: people merged, split, dropped; quotes dropped or given to another speaker."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from reader_app.article.span import Span
from reader_app.comparison.corrections.correction import Correction, CorrectionKind
from reader_app.comparison.quotes.voices import without_article
from reader_app.people.model import Cast, Person, Quote


def corrected_cast(cast: Cast, text: str, side: str, corrections: Iterable[Correction]) -> Cast:
    """The cast of one side after all corrections that concern it, in their order; what is not found changes nothing."""
    for correction in corrections:
        change = _CHANGES.get(correction.kind)
        if change is not None:
            cast = change(cast, correction, text, side)
    return cast


def named(people: Sequence[Person], name: str) -> list[int]:
    """The numbers of the people who go by ``name``: those whose own name it is, else those with it as one of theirs."""
    exact = [number for number, person in enumerate(people) if person.name == name]
    return exact or [number for number, person in enumerate(people) if name in person.names]


def anchored(correction: Correction, text: str, side: str) -> list[Span]:
    """The places of a correction's anchors on one side, as far as they still stand."""
    places = (anchor.place(text) for anchor in correction.anchors if anchor.side == side)
    return [place for place in places if place is not None]


def quotes_at(quotes: Sequence[Quote], places: Sequence[Span]) -> list[int]:
    """The numbers of the quotes that stand at the places.

    Where words in marks lie in somebody's report, two quotes share words with a place: then the one that fills it.
    """
    found: set[int] = set()
    for place in places:
        sharing = [(n, span == place) for n, quote in enumerate(quotes) for span in quote.spans if span.overlaps(place)]
        exact = {number for number, same in sharing if same}
        found |= exact or {number for number, _ in sharing}
    return sorted(found)


def _merged(cast: Cast, correction: Correction, _text: str, _side: str) -> Cast:
    numbers = sorted({number for name in correction.names for number in named(cast.people, name)})
    if len(numbers) < 2:
        return cast
    few = [cast.people[number] for number in numbers]
    whole = replace(
        max(few, key=lambda person: len(person.name.split())),
        names=tuple(dict.fromkeys(name for person in few for name in (*person.names, person.name))),
        titles=tuple(dict.fromkeys(title for person in few for title in person.titles)),
        mentions=tuple(sorted({span for person in few for span in person.mentions})),
        pronouns=tuple(sorted({span for person in few for span in person.pronouns})),
    )
    people = list(cast.people)
    people[numbers[0]] = whole
    return _without(replace(cast, people=tuple(people)), numbers[1:], numbers[0])


def _without(cast: Cast, gone: Sequence[int], instead: int | None) -> Cast:
    """The cast without some people; their quotes go to ``instead``, a number before the removal."""
    stay = [number for number in range(len(cast.people)) if number not in gone]
    new = {old: place for place, old in enumerate(stay)}
    heir = None if instead is None else new[instead]
    moved = {old: new.get(old, heir) for old in range(len(cast.people))}
    quotes = tuple(_spoken_by(quote, [moved[number] for number in _speakers(quote)]) for quote in cast.quotes)
    return replace(cast, people=tuple(cast.people[number] for number in stay), quotes=quotes)


def _speakers(quote: Quote) -> list[int]:
    return [] if quote.person is None else [quote.person, *quote.fellows]


def _spoken_by(quote: Quote, numbers: Iterable[int | None]) -> Quote:
    """The quote as said by people together, each told once; None is nobody."""
    known = [number for number in dict.fromkeys(numbers) if number is not None]
    return replace(quote, person=known[0] if known else None, fellows=tuple(known[1:]))


def _split(cast: Cast, correction: Correction, text: str, side: str) -> Cast:
    """The anchored mentions become another person; quotes whose speaker is one of them go with them."""
    places = anchored(correction, text, side)
    numbers = named(cast.people, correction.names[0]) if correction.names else []
    if not places or not numbers:
        return cast
    person = cast.people[numbers[0]]
    leaving = tuple(span for span in person.mentions if any(span.overlaps(place) for place in places))
    if not leaving or len(leaving) == len(person.mentions):
        return cast
    names = tuple(dict.fromkeys(span.of(text) for span in leaving))
    staying = tuple(span for span in person.mentions if span not in leaving)
    kept = tuple(dict.fromkeys(span.of(text) for span in staying))
    people = list(cast.people)
    people[numbers[0]] = replace(
        person, name=person.name if person.name in kept else _fullest(kept), names=kept, mentions=staying
    )
    name = correction.names[1] if len(correction.names) > 1 else _fullest(names)
    people.append(Person(name, names, (), leaving))
    moved = {numbers[0]: len(people) - 1}
    quotes = tuple(
        _spoken_by(quote, [moved.get(number, number) for number in _speakers(quote)])
        if quote.speaker and any(quote.speaker.overlaps(span) for span in leaving)
        else quote
        for quote in cast.quotes
    )
    return replace(cast, people=tuple(people), quotes=quotes)


def _fullest(names: Sequence[str]) -> str:
    return max(names, key=lambda name: len(name.split()))


def _no_person(cast: Cast, correction: Correction, _text: str, _side: str) -> Cast:
    gone = sorted({number for name in correction.names for number in named(cast.people, name)})
    return _without(cast, gone, None) if gone else cast


def _given_speaker(cast: Cast, correction: Correction, text: str, side: str) -> Cast:
    """The anchored quotes belong to who goes by the first name that the cast knows.

    That is a person, else a speaker who is none ("the county hospital"); where no name is known, the first one joins
    the people.
    """
    numbers = quotes_at(cast.quotes, anchored(correction, text, side))
    if not numbers:
        return cast
    known = [number for name in correction.names for number in named(cast.people, name)]
    unnamed = [] if known else _speakers_called(cast, correction.names, text)
    if correction.names and not known and not unnamed:
        known = [len(cast.people)]
        cast = replace(cast, people=(*cast.people, Person(correction.names[0], (correction.names[0],))))
    quotes = list(cast.quotes)
    for number in numbers:
        quotes[number] = _said_by(quotes[number], known[0] if known else None, unnamed)
    return replace(cast, quotes=tuple(quotes))


def _said_by(quote: Quote, person: int | None, unnamed: Sequence[Span]) -> Quote:
    """The quote as said by that person, else by the nearest of ``unnamed``; who was its speaker before stays so.

    Of people who were guessed together all are meant.
    """
    fellows: tuple[int, ...] = ()
    if person is not None:
        speaker = quote.speaker if quote.person == person else None
        fellows = quote.fellows if speaker and not quote.sure else ()
    else:
        speaker = min(unnamed, key=lambda span: abs(span.start - quote.spans[0].start), default=None)
    return replace(quote, person=person, speaker=speaker, sure=True, fellows=fellows)


def _speakers_called(cast: Cast, names: Sequence[str], text: str) -> list[Span]:
    """Where a speaker who is no person of the cast is called by one of the names, small words at the front aside."""
    wanted = {_bare(name) for name in names}
    speakers = (quote.speaker for quote in cast.quotes if quote.speaker and quote.person is None)
    return [span for span in speakers if _bare(span.of(text)) in wanted]


def _bare(name: str) -> str:
    return without_article(" ".join(name.split())).casefold()


def _no_quote(cast: Cast, correction: Correction, text: str, side: str) -> Cast:
    gone = quotes_at(cast.quotes, anchored(correction, text, side))
    return replace(cast, quotes=tuple(quote for number, quote in enumerate(cast.quotes) if number not in gone))


_CHANGES: dict[CorrectionKind, Callable[[Cast, Correction, str, str], Cast]] = {
    CorrectionKind.MERGE: _merged,
    CorrectionKind.SPLIT: _split,
    CorrectionKind.NOT_A_PERSON: _no_person,
    CorrectionKind.SPEAKER: _given_speaker,
    CorrectionKind.NOT_A_QUOTE: _no_quote,
}
