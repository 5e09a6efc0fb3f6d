"""Whether a number is somebody's age: "56-year-old", "aged 56", "im Alter von 56 Jahren", "Ann Poe, 56,"."""

import re

from reader_app.article.span import Span
from reader_app.comparison.facts.number_words import unit_names

AGE = "year old"
"""The unit of an age."""
_OLDEST = 120
_NAME = 30
"""Code points before a number in which a name that it stands behind is looked for."""
_BEHIND = re.compile(
    r"[\s-]+(?:years?[\s-]+olds?|Jahre\s+alt|años\s+de\s+edad|anni\s+di\s+età|anos\s+de\s+idade)\b"
    r"|[\s-]*(?:jährig|летн)[^\W\d_]+",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\b(?:aged?(?:\s+of)?|âgée?s?\s+de|im\s+Alter\s+von)\s+\Z", re.IGNORECASE)
_YEARS = re.compile(r"\s+(?:years|ans|Jahren)\b")
_ON = re.compile(r"\s*[-–]\s*\d|\s+(?:to|and|or|bis|und|oder|à|et|ou)\s+\d|[\s-]+([^\W\d_]+)")
_APPOSED = re.compile(r"\b[A-ZÀ-ÞА-Я][\w’'-]*[a-zß-ÿа-я](?:,\s+|\s+(?P<bracket>\())\Z")
_CLOSED = re.compile(r"\s*[,;](?!\s*\d)|\.(?:\s|\Z)")


def age(text: str, where: Span, span: Span, amount: float, language: str) -> Span | None:
    """The stretch that tells an age, where the number at ``where`` in ``span`` is one; None where it is none.

    Digits alone may stand behind a name between commas; in brackets too, but in English that is as often a count.
    """
    if amount > _OLDEST:
        return None
    behind = _BEHIND.match(text, where.end, span.end)
    if behind:
        return Span(where.start, behind.end())
    before = text[max(span.start, where.start - _NAME) : where.start]
    if _BEFORE.search(before):
        years = _YEARS.match(text, where.end, span.end)
        end = years.end() if years else where.end
        on = _ON.match(text, end, span.end)
        counted = on is not None and (on[1] is None or on[1].casefold() in unit_names())
        return None if counted else Span(where.start, end)
    apposed = _APPOSED.search(before) if where.of(text).isdigit() else None
    if apposed is None or (apposed["bracket"] and language == "en"):
        return None
    closed = text.startswith(")", where.end) if apposed["bracket"] else _CLOSED.match(text, where.end, span.end)
    return where if closed else None
