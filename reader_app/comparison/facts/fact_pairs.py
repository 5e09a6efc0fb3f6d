"""Which facts of one telling are versions of which facts of the other: by amount, by place, by unit.

Every rule takes the facts that are left of both tellings and gives pairs of them, each fact in one pair at most.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from reader_app.alignment.model import Edit, EditKind, Row
from reader_app.comparison.facts.ages import AGE
from reader_app.comparison.facts.dates import NEAR, YEAR
from reader_app.comparison.facts.figures import SHARE
from reader_app.comparison.facts.found import Found
from reader_app.comparison.facts.measures import dimension, same_measure
from reader_app.comparison.facts.number_words import numbers, unit_names
from reader_app.comparison.folding import folded_words, stem
from reader_app.comparison.pairs import FactKind
from reader_app.comparison.tellings import Telling, Tellings, language_in

_TELLING, _ENOUGH = 4, 4
_LARGE = 1000
"""From here on an amount that both tellings have once is the same wherever it stands."""
_VERSIONS = 100
"""How many times one count can be the other, to be another version of it."""
_REACH, _LEADING = 40, 3
_COUNT = "count"
_LOOSE = frozenset({"", YEAR, NEAR})
"""Sorts of which a row may tell of two, each in one telling alone."""
_ISO = re.compile(r"(?:(\d{4})|-)?(?:-?(\d\d)(?:-(\d\d))?)?")
_MONEY = frozenset("dollar euro pound yen rouble yuan rupee won franc krone".split())

Pair = tuple[Found, Found]


def same_amounts(a: Sequence[Found], b: Sequence[Found], tellings: Tellings) -> list[Pair]:
    """One amount in one row in other words: "two ministers" and "two government ministers", "12 miles" and "19 km"."""
    return _in_one_row(a, b, tellings, _same_amount)


def _same_amount(first: Found, second: Found) -> bool:
    return same_measure(first, second) or (_one_amount(first, second) and bool(first.around & second.around))


def same_large_amounts(a: Sequence[Found], b: Sequence[Found], tellings: Tellings) -> list[Pair]:
    """A large amount, or one with a part, counted by two names or once by none: "9 million" and "9 million children".

    Each telling has it once, in paragraphs that share enough other words.
    """
    by_amount_a, by_amount_b = (_by_amount(found) for found in (a, b))
    return [
        (mine[0], theirs[0])
        for amount, mine in by_amount_a.items()
        if len(mine) == len(theirs := by_amount_b.get(amount, [])) == 1
        and _family(mine[0]) == _family(theirs[0]) == _COUNT
        and _share_words(mine[0], theirs[0], tellings)
    ]


def _by_amount(found: Sequence[Found]) -> dict[float, list[Found]]:
    amounts: dict[float, list[Found]] = {}
    for fact in found:
        if fact.amount is not None and (abs(fact.amount) >= _LARGE or fact.amount % 1):
            amounts.setdefault(fact.amount, []).append(fact)
    return amounts


def same_days(a: Sequence[Found], b: Sequence[Found], tellings: Tellings) -> list[Pair]:
    """A day told less fully in one telling, in one row: "June" and "June 2027", "2015" and "April 2015"."""
    return _in_one_row(a, b, tellings, _same_day)


def _same_day(first: Found, second: Found) -> bool:
    return first.kind is second.kind is FactKind.DATE and _one_day(first.key, second.key)


def _in_one_row(
    a: Sequence[Found], b: Sequence[Found], tellings: Tellings, same: Callable[[Found, Found], bool]
) -> list[Pair]:
    """The facts in one row for which ``same`` holds, in the order of A; each is in one pair at most."""
    pairs: list[Pair] = []
    for first in a:
        for second in b:
            free = not any(first is x or second is y for x, y in pairs)
            if free and same(first, second) and tellings.a.row(first.span) == tellings.b.row(second.span):
                pairs.append((first, second))
    return pairs


def days_in_one_word(a: Sequence[Found], b: Sequence[Found], tellings: Tellings) -> list[Found]:
    """The facts ``b``, of which days have the key that A gives the same word in the same row.

    Articles of two days resolve one "Friday" or "tonight" to two dates, even one's "Friday" to the other's "tonight".
    """
    words_a, words_b = (
        [_day_word(fact, telling) for fact in found] for found, telling in ((a, tellings.a), (b, tellings.b))
    )
    in_row = {(word, tellings.a.row(fact.span)): fact for word, fact in zip(words_a, a, strict=True) if word}
    one = {
        (word, fact.key): told
        for word, fact in zip(words_b, b, strict=True)
        if word and (told := in_row.get((word, tellings.b.row(fact.span))))
    }
    same = [one.get((word, fact.key)) for word, fact in zip(words_b, b, strict=True)]
    return [replace(fact, key=told.key) if told else fact for fact, told in zip(b, same, strict=True)]


def _day_word(fact: Found, telling: Telling) -> str:
    """The word for a day that says which only together with the day of the article; empty for any other fact."""
    words = fact.span.of(telling.text).casefold()
    relative = fact.kind is FactKind.DATE and fact.sort != YEAR and not any(map(str.isdigit, words))
    return words if relative and not fact.key.startswith("--") else ""


def _one_day(first: str, second: str) -> bool:
    """Whether one of two days as ISO 8601 leaves out parts that the other has, and is the same in all it has."""
    a, b = _ISO.fullmatch(first), _ISO.fullmatch(second)
    if not a or not b:
        return False
    given = [(x, y) for x, y in zip(a.groups(), b.groups(), strict=True) if x or y]
    both = [(x, y) for x, y in given if x and y]
    less = min(sum(map(bool, match.groups())) for match in (a, b))
    return len(both) == less and all(x == y for x, y in both)


def _one_amount(first: Found, second: Found) -> bool:
    """Whether the amounts are equal, and not of two units: 12 miles are no 12 hours."""
    units = {first.sort, second.sort} & _measures()
    return first.amount is not None and first.amount == second.amount and len(units) < 2


def elsewhere(a: Sequence[Found], b: Sequence[Found], tellings: Tellings) -> list[Pair]:
    """Figures in one unit that no other figure has, in paragraphs that share enough other words."""
    units_a, units_b = (_by_unit(found) for found in (a, b))
    return [
        (units_a[unit][0], units_b[unit][0])
        for unit in units_a
        if unit in units_b
        and len(units_a[unit]) == len(units_b[unit]) == 1
        and _share_words(units_a[unit][0], units_b[unit][0], tellings)
    ]


def counted_otherwise(a: Sequence[Found], b: Sequence[Found], tellings: Tellings) -> list[Pair]:
    """Counts of things by two names, sums in two currencies, measures in two units: "40 people" and "45 residents".

    The wording puts the one alone in the place of the other, or one word of the row stands beside both alone.
    """
    pairs: list[Pair] = []
    by_row_b = _of_rows(b, tellings.b)
    for row, mine in _of_rows(a, tellings.a).items():
        theirs = by_row_b.get(row, [])
        edits = [edit for edit in tellings.rows[row].edits if edit.kind is EditKind.CHANGED] if row >= 0 else []
        pairs += [pair for edit in edits if (pair := _alone_in(edit, mine, theirs)) is not None]
        done = {id(figure) for pair in pairs for figure in pair}
        left_a, left_b = ([x for x in few if id(x) not in done] for few in (mine, theirs))
        pairs += _beside_one_word(left_a, left_b, tellings) if row >= 0 else []
    return pairs


def _beside_one_word(mine: Sequence[Found], theirs: Sequence[Found], tellings: Tellings) -> list[Pair]:
    """Figures of one row beside which the same telling words stand, more of them than beside any other two."""
    words_a, words_b = [_beside(x, tellings.a) for x in mine], [_beside(y, tellings.b) for y in theirs]
    fits = {
        (i, j): len(words_a[i] & words_b[j])
        for i, x in enumerate(mine)
        for j, y in enumerate(theirs)
        if words_a[i] & words_b[j] and _versions(x, y)
    }
    best = [
        (i, j)
        for (i, j), shared in fits.items()
        if all(other < shared for (k, m), other in fits.items() if (k == i) != (m == j))
    ]
    return [(mine[i], theirs[j]) for i, j in best]


def _beside(figure: Found, telling: Telling) -> frozenset[str]:
    """The stems of the telling words right before and behind a figure."""
    start = telling.article.blocks[telling.block(figure.span.start)].span.start
    before = folded_words(telling.text[max(start, figure.span.start - _REACH) : figure.span.start])[-_LEADING:]
    small = numbers(language_in(telling.article)).small
    return frozenset(word for word in {*map(stem, before), *figure.around} if len(word) >= _TELLING) - small


def _of_rows(found: Sequence[Found], telling: Telling) -> dict[int, list[Found]]:
    rows: dict[int, list[Found]] = {}
    for fact in found:
        if fact.amount is not None:
            rows.setdefault(telling.row(fact.span), []).append(fact)
    return rows


def _alone_in(edit: Edit, mine: Sequence[Found], theirs: Sequence[Found]) -> Pair | None:
    """The one figure of each side that the edit touches, where both are of one family."""
    first, second = [x for x in mine if edit.a.overlaps(x.span)], [y for y in theirs if edit.b.overlaps(y.span)]
    return (first[0], second[0]) if len(first) == len(second) == 1 and _versions(first[0], second[0]) else None


def _versions(first: Found, second: Found) -> bool:
    """Whether the figures could be two versions of one: of one family, and counts not of quite another size."""
    if not _family(first) or _family(first) != _family(second):
        return False
    least, most = sorted((abs(first.amount or 0.0), abs(second.amount or 0.0)))
    return _family(first) != _COUNT or most <= _VERSIONS * least


def _family(figure: Found) -> str:
    """What a figure could be another version of: a count, money, an age, a dimension; of a share only another share."""
    if figure.sort in _MONEY:
        return "money"
    if figure.sort in {AGE, SHARE}:
        return figure.sort
    return dimension(figure.sort) if figure.sort in _measures() else _COUNT


@cache
def _measures() -> frozenset[str]:
    """The units that measure; people are counted."""
    return frozenset(unit_names().values()) - {"person"}


def _by_unit(found: Sequence[Found]) -> dict[str, list[Found]]:
    units: dict[str, list[Found]] = {}
    for fact in found:
        if fact.amount is not None and fact.sort:
            units.setdefault(fact.sort, []).append(fact)
    return units


def _share_words(first: Found, second: Found, tellings: Tellings) -> bool:
    sets = []
    for telling, fact in ((tellings.a, first), (tellings.b, second)):
        block = telling.article.blocks[telling.block(fact.span.start)]
        sets.append({stem(word) for word in folded_words(telling.article.words_of(block)) if len(word) > _TELLING})
    return len(sets[0] & sets[1]) >= _ENOUGH


def replaced(a: Sequence[Found], b: Sequence[Found], tellings: Tellings) -> list[Pair]:
    """Facts of one sort where the wording puts one in the other's place, or that are alone of their sort in a row."""
    pairs: list[Pair] = []
    by_row = _grouped(b, tellings.b)
    for group, mine in _grouped(a, tellings.a).items():
        theirs = by_row.get(group, [])
        left = list(theirs) if group[0] >= 0 else []
        for first in mine:
            second = next((other for other in left if _swapped(tellings.rows[group[0]], first, other)), None)
            if second is None and left and group[2] not in _LOOSE and len(mine) == len(theirs) == 1:
                second = left[0]
            if second is not None:
                left.remove(second)
                pairs.append((first, second))
    return pairs


def _grouped(found: Sequence[Found], telling: Telling) -> dict[tuple[int, FactKind, str], list[Found]]:
    groups: dict[tuple[int, FactKind, str], list[Found]] = {}
    for fact in found:
        groups.setdefault((telling.row(fact.span), fact.kind, fact.sort), []).append(fact)
    return groups


def _swapped(row: Row, first: Found, second: Found) -> bool:
    return any(
        edit.kind is EditKind.CHANGED and edit.a.overlaps(first.span) and edit.b.overlaps(second.span)
        for edit in row.edits
    )
