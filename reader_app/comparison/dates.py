"""Days and years in running text, resolved against the day of the article.

"Wednesday" is the latest Wednesday up to that day, "today" the day itself.  Month names of seven languages are known
by their beginnings; relative words are English.
"""

import datetime as dt
import re
from collections.abc import Iterator

from reader_app.article.span import Span
from reader_app.comparison.found import Found
from reader_app.comparison.pairs import FactKind

_MONTHS = (
    "jan ene янв", "feb fév fev fev фев", "mar mär mars маr мар", "apr avr abr апр", "may mai mag мая май",
    "jun juin giu июн", "jul juil lug июл", "aug août ago авг", "sep set сен", "oct okt ott out окт", "nov ноя",
    "dec dez déc dic дек",
)  # fmt: skip
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_NEAR = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_NAME = (
    r"(?P<month>(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar)?|février|fevereiro|febrero|febbraio|mar(?:ch|zo|ço)?|mars|"
    r"märz|apr(?:il|ile)?|avril|abril|may|mai|mayo|maio|maggio|june?|juni|juin|junio|junho|giugno|july?|juli|juillet|"
    r"julio|julho|luglio|aug(?:ust)?|août|agosto|sept?(?:ember|embre|iembre)?|setembro|settembre|oct(?:ober|obre|ubre)?|"
    r"oktober|outubro|ottobre|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|iembre|embro)?|décembre|dicembre|"
    r"diciembre|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|"
    r"ноябр[ья]|декабр[ья])\.?)"
)
_DAY, _YEAR = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.|º)?", r"(?P<year>(?:1[6-9]|20)\d\d)"
_WEEKDAY = r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"\b(?:{_WEEKDAY},?\s+)?(?:the\s+)?{_NAME}\s+{_DAY}(?!\d)(?:,?\s+{_YEAR})?\b",
        rf"\b(?:{_WEEKDAY},?\s+)?(?:the\s+)?{_DAY}\s+(?:of\s+|de\s+)?{_NAME}(?:,?\s+(?:de\s+|del\s+)?{_YEAR})?(?!\w)",
        rf"\b{_YEAR}-(?P<number>[01]\d)-(?P<day>[0-3]\d)\b",
        rf"\b(?P<day>[0-3]?\d)\.(?P<number>[01]?\d)\.{_YEAR}\b",
        rf"(?<!\w){_NAME}\s+(?:of\s+)?{_YEAR}\b",
        rf"\b(?:since|in|by|until|till|from|during|between|after|before|of|year|early|late|and|to)\s+{_YEAR}(?![\w%]|[.,]\d)",
        rf"\b{_WEEKDAY}(?:\s+(?P<part>morning|afternoon|evening|night))?\b",
        r"\b(?P<near>today|tonight|yesterday|tomorrow)\b",
    )
)
_CLOCK = re.compile(
    r"\b(?P<hour>[0-2]?\d)(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b\.?|\b(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)\b",
    re.IGNORECASE,
)


def dates(text: str, span: Span, day: dt.date | None) -> Iterator[Found]:
    """The days, months, years and clock times in ``span``; ``day`` is the day of the article where it is known."""
    taken: list[Span] = []
    for shape in _SHAPES:
        for match in shape.finditer(text, span.start, span.end):
            where = Span(match.start("year") if _only_year(match) else match.start(), match.end())
            if any(where.overlaps(other) for other in taken):
                continue
            value = _value(match, day)
            if value:
                taken.append(where)
                yield Found(FactKind.DATE, where, value, value, "day")
    for match in _CLOCK.finditer(text, span.start, span.end):
        where = Span(match.start(), match.end())
        if not any(where.overlaps(other) for other in taken):
            value = _clock(match)
            yield Found(FactKind.DATE, where, value, value, "clock")


def _only_year(match: re.Match[str]) -> bool:
    given = {name for name, value in match.groupdict().items() if value}
    return given == {"year"}


def _value(match: re.Match[str], day: dt.date | None) -> str:
    """ISO 8601 as far as it is known: "2024-06-19", "06-19", "2024-06", "2024"; a weekday that cannot be resolved."""
    given = {name: value.casefold() for name, value in match.groupdict().items() if value}
    if "near" in given:
        return (day + dt.timedelta(days=_NEAR[given["near"]])).isoformat() if day else given["near"]
    month = int(given["number"]) if "number" in given else _month(given.get("month", ""))
    year = int(given["year"]) if "year" in given else None
    if "day" in given:
        return _day(year or (day.year if day else None), month, int(given["day"]))
    if "weekday" in given:
        return _weekday(given["weekday"], day)
    return f"{year}-{month:02d}" if month else str(year)


def _day(year: int | None, month: int, number: int) -> str:
    try:
        if year:
            return dt.date(year, month, number).isoformat()
        return dt.date(2000, month, number).isoformat()[5:]
    except ValueError:
        return ""


def _weekday(name: str, day: dt.date | None) -> str:
    if day is None:
        return name
    return (day - dt.timedelta(days=(day.weekday() - _DAYS.index(name)) % 7)).isoformat()


def _month(name: str) -> int:
    return next((n for n, starts in enumerate(_MONTHS, 1) if name.startswith(tuple(starts.split()))), 0)


def _clock(match: re.Match[str]) -> str:
    if match["hour24"]:
        return f"{int(match['hour24']):02d}:{match['minute24']}"
    hour = int(match["hour"]) % 12 + (12 if match["half"].casefold() == "p" else 0)
    return f"{hour:02d}:{match['minute'] or '00'}"


def day_of(own: dt.date | None, other: dt.date | None) -> dt.date | None:
    """The day against which a telling's words are read: its own, else the other's, since both tell one story."""
    return own or other
