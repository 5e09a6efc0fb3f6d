"""Measures in two units are one fact: "two hours and forty minutes", "5 feet 9 inches".

Two measures of one dimension can be versions of each other whatever their units: "30 days" and "three months".
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader_app.article.span import Span
from reader_app.comparison.facts.found import Found

_SMALLER = {
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("day", "hour"): 24,
    ("week", "day"): 7,
    ("year", "month"): 12,
    ("foot", "inch"): 12,
    ("stone", "pound"): 14,
    ("pound", "ounce"): 16,
    ("kilogram", "gram"): 1000,
    ("kilometre", "metre"): 1000,
    ("metre", "centimetre"): 100,
}
"""How many of the second unit make one of the first."""
_DIMENSIONS = {
    "time": {
        "second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86_400.0, "week": 604_800.0,
        "month": 2_629_746.0, "year": 31_556_952.0,
    },
    "length": {
        "centimetre": 0.01, "inch": 0.0254, "foot": 0.3048, "metre": 1.0, "kilometre": 1000.0, "mile": 1609.344,
    },
    "area": {"acre": 4046.856, "hectare": 10_000.0},
    "weight": {"kilogram": 1.0, "tonne": 1000.0},
    "volume": {"litre": 1.0, "barrel": 158.987},
    "speed": {"kilometre per hour": 1.0, "mile per hour": 1.609344},
    "power": {"megawatt": 1.0, "gigawatt": 1000.0},
}  # fmt: skip
"""The units of each dimension in one of them; months and years are those of the Gregorian calendar on the mean."""
_ROUNDED = {"time": 0.005}
_CONVERTED = 0.03
"""How far a measure and its conversion part as newspapers round them, as a share; time is counted, not converted."""
_JOINING = re.compile(r",?\s+(?:(?:and|und|et|y|e|и)\s+)?")


def dimension(unit: str) -> str:
    """What a unit measures, such as "time" or "length"; empty for one that is known to measure nothing else."""
    return next((name for name, units in _DIMENSIONS.items() if unit in units), "")


def same_measure(first: Found, second: Found) -> bool:
    """Whether two measures in two units are one: "12 miles" and "19 kilometres"."""
    name = dimension(first.sort) if first.sort != second.sort else ""
    if not name or first.amount is None or second.amount is None or second.sort not in _DIMENSIONS[name]:
        return False
    a, b = (found.amount * _DIMENSIONS[name][found.sort] for found in (first, second) if found.amount is not None)
    return abs(a - b) <= _ROUNDED.get(name, _CONVERTED) * max(abs(a), abs(b))


def joined_measures(found: Iterable[Found], text: str) -> Iterator[Found]:
    """The figures in order, neighbours of two units that belong together as one in the smaller unit."""
    last: Found | None = None
    for figure in found:
        whole = _joined(last, figure, text) if last is not None else None
        if whole is None and last is not None:
            yield last
        last = whole or figure
    if last is not None:
        yield last


def _joined(first: Found, second: Found, text: str) -> Found | None:
    factor = _SMALLER.get((first.key.rsplit(" ", 1)[-1], second.sort))
    if factor is None or first.amount is None or second.amount is None or second.amount >= factor:
        return None
    if (
        min(first.amount, second.amount) < 0
        or first.amount % 1
        or not _JOINING.fullmatch(text, first.span.end, second.span.start)
    ):
        return None
    amount = first.amount * factor + second.amount
    return replace(
        second,
        span=Span(first.span.start, second.span.end),
        key=f"{amount:.6g} {second.sort}",
        value=f"{first.value} {second.value}",
        sort=first.sort,  # so that it can be another version of "three hours"
        amount=amount,
    )
