"""Facts of two tellings paired: figures, days, places, organisations and sources.

A fact that both state is one entry, wherever each states it; what is left is paired where the row's wording puts one
in the place of the other; the rest stands in one telling alone.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader_app.article.model import Article, BlockKind
from reader_app.article.span import Span
from reader_app.comparison.facts.dates import dates, day_of
from reader_app.comparison.facts.fact_pairs import (
    counted_otherwise,
    days_in_one_word,
    elsewhere,
    replaced,
    same_amounts,
    same_days,
    same_large_amounts,
)
from reader_app.comparison.facts.figures import figures, ones, times
from reader_app.comparison.facts.found import Found
from reader_app.comparison.facts.measures import joined_measures
from reader_app.comparison.facts.namings import naming_in, naming_keys
from reader_app.comparison.facts.sources import sources
from reader_app.comparison.pairs import Fact, FactKind, Status
from reader_app.comparison.tellings import Tellings, language_in
from reader_app.people.model import Cast, NamedKind

_KINDS = {NamedKind.PLACE: FactKind.PLACE, NamedKind.ORGANISATION: FactKind.ORGANISATION}
_REPORTS = frozenset({"reports", "rapporte"})


def pair_facts(tellings: Tellings, casts: tuple[Cast, Cast]) -> tuple[Fact, ...]:
    """The facts of both tellings, in the order of the rows; each fact once a telling, at the place that fits best."""
    a, b = tellings.a.article, tellings.b.article
    keys = _keys(a, b, casts)
    facts_a = _facts_of(a, casts[0], day_of(a.date, b.date), keys)
    facts_b = days_in_one_word(facts_a, _facts_of(b, casts[1], day_of(b.date, a.date), keys), tellings)
    by_key_a, by_key_b = (_by_key(found) for found in (facts_a, facts_b))
    facts = [
        _Entry(Status.SAME, *_nearest(by_key_a[key], by_key_b[key], tellings))
        for key in by_key_a
        if key in by_key_b and not (by_key_a[key][0].weak and by_key_b[key][0].weak)
    ]
    only_a = [few[0] for key, few in by_key_a.items() if key not in by_key_b]
    only_b = [few[0] for key, few in by_key_b.items() if key not in by_key_a]
    facts += _named_anyway(only_a, b, mine_first=True) + _named_anyway(only_b, a, mine_first=False)
    for status, pairs in (
        (Status.SAME, same_amounts),
        (Status.SAME, same_days),
        (Status.SAME, same_large_amounts),
        (Status.ALTERED, replaced),
        (Status.ALTERED, counted_otherwise),
        (Status.ALTERED, elsewhere),
    ):
        for first, second in pairs(only_a, only_b, tellings):
            only_a.remove(first)
            only_b.remove(second)
            facts.append(_Entry(status, first, second))
    facts += [_Entry(Status.ONLY_A, found, None) for found in only_a if not found.weak]
    facts += [_Entry(Status.ONLY_B, None, found) for found in only_b if not found.weak]
    return tuple(entry.fact() for entry in sorted(facts, key=lambda entry: entry.order(tellings)))


@dataclass(frozen=True, slots=True)
class _Entry:
    """A fact of one or both tellings on its way to the list."""

    status: Status
    a: Found | None
    b: Found | None

    def order(self, tellings: Tellings) -> tuple[int, int, int]:
        """For sorting: the row, A before B, the place in the text."""
        if self.a is not None:
            return tellings.a.row(self.a.span), 0, self.a.span.start
        if self.b is not None:
            return tellings.b.row(self.b.span), 1, self.b.span.start
        raise ValueError("a fact stands in one telling at least")

    def fact(self) -> Fact:
        """The entry as it is listed."""
        kind = self.a.kind if self.a else self.b.kind if self.b else FactKind.NUMBER
        return Fact(
            kind,
            self.status,
            self.a.span if self.a else None,
            self.b.span if self.b else None,
            self.a.value if self.a else "",
            self.b.value if self.b else "",
        )


def _named_anyway(mine: list[Found], other: Article, *, mine_first: bool) -> list[_Entry]:
    """Names that the other telling has as words, inflected or in a longer name; they are taken out of ``mine``."""
    entries: list[_Entry] = []
    for fact in [fact for fact in mine if _is_name(fact)]:
        where = naming_in(other, fact.value)
        if where is not None:
            mine.remove(fact)
            told = replace(fact, span=where)
            entries.append(_Entry(Status.SAME, *((fact, told) if mine_first else (told, fact))))
    return entries


def _is_name(fact: Found) -> bool:
    return not fact.sort and fact.amount is None


def _facts_of(article: Article, cast: Cast, day: dt.date | None, keys: dict[str, str]) -> list[Found]:
    """Every fact of one telling, in order; where two overlap, the one that is looked for first stands."""
    people = tuple(span for person in cast.people for span in person.mentions)
    taken: list[Span] = []
    found: list[Found] = []
    for fact in (*sources(article, people), *_days(article, day), *_figures(article), *_named(article, cast, keys)):
        at = bisect_right(taken, fact.span)
        if not any(fact.span.overlaps(other) for other in taken[max(0, at - 1) : at + 1]):
            taken.insert(at, fact.span)
            found.append(fact)
    return sorted(found, key=lambda fact: fact.span)


def _days(article: Article, day: dt.date | None) -> Iterator[Found]:
    """The days that the story names, and that of a dateline unless it is the day of the article."""
    own = article.date.isoformat() if article.date else ""
    for block in article.blocks:
        if not block.furniture or block.kind is BlockKind.DATELINE:
            for found in dates(article.text, block.span, day, language_in(article)):
                if not (block.furniture and found.key == own):
                    yield found


def _figures(article: Article) -> Iterator[Found]:
    language = language_in(article)
    for block in article.blocks:
        if not block.furniture:
            yield from joined_measures(figures(article.text, block.span, language), article.text)
            yield from times(article.text, block.span, language)
            yield from ones(article.text, block.span, language)


def _named(article: Article, cast: Cast, keys: dict[str, str]) -> Iterator[Found]:
    titles = [block.span for block in article.blocks if block.kind is BlockKind.TITLE]
    reports = _who_reports(article, cast)
    for named in cast.named:
        if any(title.contains(named.span) for title in titles):
            continue  # the capitals of a headline say little of what is a name
        name = named.span.of(article.text)
        is_source = named.kind is NamedKind.ORGANISATION and any(named.span.overlaps(one) for one in reports)
        yield Found(FactKind.SOURCE if is_source else _KINDS[named.kind], named.span, keys[name], name)


def _who_reports(article: Article, cast: Cast) -> list[Span]:
    """Who "reports", which papers do in the present tense."""
    return [
        quote.speaker
        for quote in cast.quotes
        if quote.speaker and quote.cue and quote.cue.of(article.text).casefold() in _REPORTS
    ]


def _keys(a: Article, b: Article, casts: tuple[Cast, Cast]) -> dict[str, str]:
    """Under which key the places and organisations of both tellings are the same."""
    return naming_keys(named.span.of(x.text) for x, cast in ((a, casts[0]), (b, casts[1])) for named in cast.named)


def _by_key(found: Iterable[Found]) -> dict[str, list[Found]]:
    """The facts that state the same, those first that are not weak."""
    keyed: dict[str, list[Found]] = {}
    for fact in sorted(found, key=lambda fact: fact.weak):
        kind = "name" if _is_name(fact) else str(fact.kind)
        keyed.setdefault(f"{kind}:{fact.key}", []).append(fact)
    return keyed


def _nearest(a: Sequence[Found], b: Sequence[Found], tellings: Tellings) -> tuple[Found, Found]:
    """Two statements of one fact that stand in one row, else the first of each side."""
    rows_b = {tellings.b.row(second.span): second for second in reversed(b)}
    for first in a:
        if tellings.a.row(first.span) in rows_b:
            return first, rows_b[tellings.a.row(first.span)]
    return a[0], b[0]
