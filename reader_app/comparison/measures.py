"""Measures in two units are one fact: "two hours and forty minutes", "5 feet 9 inches"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader_app.article.span import Span
from reader_app.comparison.found import Found

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
_JOINING = re.compile(r",?\s+(?:(?:and|und|et|y|e|и)\s+)?")


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
    if first.amount % 1 or not _JOINING.fullmatch(text, first.span.end, second.span.start):
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
