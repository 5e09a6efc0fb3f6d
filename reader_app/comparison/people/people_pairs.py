"""People of two tellings joined, and in what the tellings of one person differ."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader_app.comparison.constraints import NO_CONSTRAINTS, PairConstraints
from reader_app.comparison.folding import folded_words
from reader_app.comparison.pairs import PersonChange, PersonPair
from reader_app.comparison.people.names import likeness, parts, rough_keys
from reader_app.comparison.people.titles import address_of, same_title, titles_differ
from reader_app.people.model import Cast, Manner, Person

SPEECH = (Manner.DIRECT, Manner.MIXED)
UNSURE_BELOW = 0.9
FIXED = 9.0
_TITLE_BONUS = 0.05
_CLOSE = 0.02


@dataclass(frozen=True, slots=True)
class People:
    """The pairs, and for each cast the number of the pair that each of its persons became."""

    pairs: tuple[PersonPair, ...]
    of_a: tuple[int, ...]
    of_b: tuple[int, ...]


def pair_people(cast_a: Cast, cast_b: Cast, constraints: PairConstraints = NO_CONSTRAINTS) -> People:
    """Join the people of two casts, each with at most one of the other: a reader's choices, then the surest.

    Pairs stand in the order of A; who is in B alone stands after the one he follows there.
    """
    found = _matches(cast_a.people, cast_b.people, constraints)
    partner = {i: (j, score) for i, j, score in found}
    order = _order(len(cast_a.people), len(cast_b.people), {i: j for i, j, _ in found})
    quoted = _quoted(cast_a), _quoted(cast_b)
    pairs = tuple(
        _pair(
            None if i is None else cast_a.people[i],
            None if j is None else cast_b.people[j],
            (quoted[0][i], quoted[1][j]),
            1.0 if i is None or j is None else partner[i][1],
        )
        for i, j in order
    )
    return People(pairs, _numbers([i for i, _ in order]), _numbers([j for _, j in order]))


def _numbers(order: list[int | None]) -> tuple[int, ...]:
    """For each person of a cast the place of his pair."""
    return tuple(place for _, place in sorted((i, place) for place, i in enumerate(order) if i is not None))


def _matches(
    people_a: tuple[Person, ...], people_b: tuple[Person, ...], constraints: PairConstraints
) -> list[tuple[int, int, float]]:
    """Persons that are one, as numbers and likeness; a bare name that fits two equally well joins neither."""
    scored = [
        (score + (_TITLE_BONUS if _share_title(people_a[i], people_b[j]) else 0), i, j)
        for i, j in candidates(people_a, people_b)
        if (score := likeness(people_a[i], people_b[j])) > 0 and (i, j) not in constraints.apart
    ]
    scored += [(FIXED, i, j) for few_a, few_b in constraints.together for i in few_a for j in few_b]
    scored.sort(key=lambda match: (-match[0], match[1], match[2]))
    of_a, of_b = _by_number(scored, 1), _by_number(scored, 2)
    used_a: set[int] = set()
    used_b: set[int] = set()
    found = []
    for score, i, j in scored:
        if i in used_a or j in used_b:
            continue
        near = (other for other in (*of_a[i], *of_b[j]) if other[1] not in used_a and other[2] not in used_b)
        if score < UNSURE_BELOW and any(other[0] > score - _CLOSE and other[1:] != (i, j) for other in near):
            continue
        used_a.add(i)
        used_b.add(j)
        found.append((i, j, score))
    return found


def candidates(people_a: Sequence[Person], people_b: Sequence[Person]) -> Iterator[tuple[int, int]]:
    """Numbers of people whose names sound alike somewhere; among thousands this leaves few to be looked at."""
    any_single: dict[str, list[int]] = {}
    only_single: dict[str, list[int]] = {}
    full: dict[str, list[int]] = {}
    for j, person in enumerate(people_b):
        sounds, wholes = rough_keys(person)
        for key in sounds:
            any_single.setdefault(key, []).append(j)
            if len(parts(person.name)) == 1:
                only_single.setdefault(key, []).append(j)
        for key in wholes:
            full.setdefault(key, []).append(j)
    for i, person in enumerate(people_a):
        sounds, wholes = rough_keys(person)
        singles = any_single if len(parts(person.name)) == 1 else only_single
        found = {j for key in sounds for j in singles.get(key, ())} | {j for key in wholes for j in full.get(key, ())}
        yield from ((i, j) for j in sorted(found))


def _by_number(scored: Sequence[tuple[float, int, int]], which: int) -> dict[int, list[tuple[float, int, int]]]:
    found: dict[int, list[tuple[float, int, int]]] = {}
    for entry in scored:
        found.setdefault(int(entry[which]), []).append(entry)
    return found


def _order(count_a: int, count_b: int, partner: dict[int, int]) -> list[tuple[int | None, int | None]]:
    """A's people in order, and behind the last partner before them those of B alone."""
    back = {j: i for i, j in partner.items()}
    alone: dict[int, list[int]] = {}
    after = -1
    for j in range(count_b):
        if j in back:
            after = back[j]
        else:
            alone.setdefault(after, []).append(j)
    order: list[tuple[int | None, int | None]] = [(None, j) for j in alone.get(-1, ())]
    for i in range(count_a):
        order.append((i, partner.get(i)))
        order += [(None, j) for j in alone.get(i, ())]
    return order


def _pair(a: Person | None, b: Person | None, quotes: tuple[int, int], score: float) -> PersonPair:
    if a and b:
        a, b = _with_address(a, b), _with_address(b, a)
    changes = _changes(a, b, *quotes) if a and b else ()
    return PersonPair(_name(a, b), a, b, *quotes, changes, score >= UNSURE_BELOW)


def _name(a: Person | None, b: Person | None) -> str:
    """The fuller of two names, A's where they are as full."""
    if a is None or b is None:
        return (a or b or Person("")).name
    return b.name if len(parts(b.name)) > len(parts(a.name)) else a.name


def _quoted(cast: Cast) -> Counter[int | None]:
    """How many quotes in quotation marks each person has."""
    spoken = (quote for quote in cast.quotes if quote.manner in SPEECH and quote.person is not None)
    return Counter(number for quote in spoken for number in (quote.person, *quote.fellows))


def _changes(a: Person, b: Person, quotes_a: int, quotes_b: int) -> tuple[PersonChange, ...]:
    found = []
    if _spelled_differently(a, b):
        found.append(PersonChange.SPELLING)
    if titles_differ(a.titles, b.titles):
        found.append(PersonChange.TITLE)
    if len(a.mentions) != len(b.mentions):
        found.append(PersonChange.MENTIONS)
    if bool(quotes_a) != bool(quotes_b):
        found.append(PersonChange.QUOTED)
    return tuple(found)


def _spelled_differently(a: Person, b: Person) -> bool:
    """Whether a word of one name is written in another way in the other; a missing word is no other spelling."""
    first, second = _letters(a), _letters(b)
    if first & second == first or first & second == second:
        return False
    few, many = sorted((parts(a.name), parts(b.name)), key=len)
    return len(few) == len(many) or not set(few) <= set(many)


def _letters(person: Person) -> set[str]:
    return set(folded_words(person.name))


def _with_address(own: Person, other: Person) -> Person:
    """``own`` with the word of courtesy among the titles, where the other telling addresses the person differently."""
    mine, theirs = (address_of((*person.titles, person.address)) for person in (own, other))
    readdressed = own.address and mine and theirs and mine != theirs and not address_of(own.titles)
    return replace(own, titles=(own.address, *own.titles)) if readdressed else own


def _share_title(a: Person, b: Person) -> bool:
    return any(same_title(mine, theirs) for mine in a.titles for theirs in b.titles)
