"""Days and years in running text, resolved against the day of the article.

"Wednesday" is the latest Wednesday up to that day, or the first behind it where the sentence looks ahead ("will open on
Wednesday", "next Wednesday"); "today" is the day itself.  Month names of seven languages are known
by their beginnings; days of the week and words such as "yesterday" are those of the article's language.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from reader_app.article.span import Span
from reader_app.comparison.facts.found import Found
from reader_app.comparison.pairs import FactKind

_MONTHS = (
    "jan ene янв", "feb fév fev fev фев", "mar mär mars маr мар", "apr avr abr апр", "may mai mag мая май мае",
    "jun juin giu июн", "jul juil lug июл", "aug août ago авг", "sep set сен", "oct okt ott out окт", "nov ноя",
    "dec dez déc dic дек",
)  # fmt: skip
_DAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "ru": "понедельник/понедельника вторник/вторника среду/среда/среды четверг/четверга пятницу/пятница/пятницы "
    "субботу/суббота/субботы воскресенье/воскресенья",
}
_NEAR = {
    "en": {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    "de": {"heute": 0, "gestern": -1, "vorgestern": -2, "übermorgen": 2},
    "fr": {"aujourd'hui": 0, "aujourd’hui": 0, "hier": -1, "avant-hier": -2, "demain": 1},
    "es": {"hoy": 0, "ayer": -1, "anteayer": -2},
    "it": {"oggi": 0, "ieri": -1, "domani": 1},
    "pt": {"hoje": 0, "ontem": -1, "anteontem": -2, "amanhã": 1},
    "ru": {"сегодня": 0, "вчера": -1, "позавчера": -2, "завтра": 1},
}
"""Words for days near; "morgen" and "mañana" are left out, which are as often the morning."""
_WILL = {
    "en": "will|won't|won’t|would|shall|(?:due|set|expected|scheduled|planned) (?:to|for)",
    "de": "wird|werden|würden?|soll|sollen",
    "ru": "будет|будут",
}
"""Words somewhere before a day of the week in its clause that tell of one to come."""
_NEXT = {
    "en": "next|coming|upcoming",
    "de": "nächste[nrm]?|kommende[nrm]?",
    "fr": "prochain",
    "es": "próximo|próxima",
    "it": "prossim[oa]",
    "pt": "próxim[oa]",
    "ru": "следующ(?:ий|ую|ее)|ближайш(?:ий|ую|ее)",
}
"""Words beside a day of the week that tell of one to come."""
_SAID = r"said|says|told|added|announced|warned|wrote|sagte|erklärte|teilte|сказала?|заявила?"
_CLAUSE, _BEHIND = 90, 14
"""Code points before and behind a day of the week in which it is told whether it is to come."""
_NAME = (
    r"(?P<month>(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar)?|février|fevereiro|febrero|febbraio|mar(?:ch|zo|ço)?|mars|"
    r"märz|apr(?:il|ile)?|avril|abril|may|mai|mayo|maio|maggio|june?|juni|juin|junio|junho|giugno|july?|juli|juillet|"
    r"julio|julho|luglio|aug(?:ust)?|août|agosto|sept?(?:ember|embre|iembre)?|setembro|settembre|oct(?:ober|obre|ubre)?|"
    r"oktober|outubro|ottobre|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|iembre|embro)?|décembre|dicembre|"
    r"diciembre|январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|сентябр[ьяе]|"
    r"октябр[ьяе]|ноябр[ьяе]|декабр[ьяе])\.?)"
)
_BEFORE_YEAR = (
    "since|in|by|until|till|from|during|between|after|before|of|year|early|late|and|to|"
    "im jahre?|jahr|seit|bis|von|und|en|desde|hasta|depuis|jusqu'en|l'an|année|dal|nel|anno|em|até|ano|año|в|с|до|году?"
)
_BEFORE_MONTH = (
    "since|in|by|until|till|from|to|through|during|between|before|after|of|and|or|last|next|early|late|mid|this|each|"
    "every|im|seit|bis|ab|und|anfang|mitte|ende|en|desde|hasta|depuis|début|fin|da|dal|entro|a|em|até|в|с|до|к"
)
"""Words before a month that stands without day and year; without one of them "may" and "march" are verbs."""
_SHORTENED = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec dez".split())
_CAPITAL_MONTHS = frozenset({"en", "de"})
_DESCRIBED = {
    "en": r"(?:\b(?:a|an|the|this|that|his|her|its|their|our)|['’]s)\s+{year}(?=\s+(?-i:[a-z]))"
    r"(?!\s+(?:people|men|women|metres?|meters?|miles?|dollars?|euros?|pounds?|rpm|per|or|and|to|of)\b)"
}
"""A year that describes what follows: "the 2013 peak"."""
YEAR, NEAR = "year alone", "near"
"""The sorts of a year alone and of a day told from one that is not known, such as "yesterday"."""
_DAY, _YEAR = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.|º)?", r"(?P<year>(?:1[6-9]|20)\d\d)"


@cache
def _weekdays(language: str) -> dict[str, int]:
    """The number of each day of the week, Monday being 0, by its forms."""
    days = _DAYS.get(language, _DAYS["en"])
    return {form: number for number, forms in enumerate(days.split()) for form in forms.split("/")}


def _first(words: str) -> str:
    """A look ahead at the first letter of ``words``, which are parted by bars: most places are no beginning of any."""
    return f"(?=[{''.join(sorted({word[0] for word in words.split('|')}))}])"


@cache
def _shapes(language: str) -> tuple[re.Pattern[str], ...]:
    """How a day may be written, the fullest way first."""
    weekdays, months = "|".join(_weekdays(language)), "|".join(" ".join(_MONTHS).split())
    weekday = rf"(?P<weekday>{weekdays})"
    near = "|".join(sorted(_NEAR.get(language, _NEAR["en"]), key=len, reverse=True))
    in_month = rf"{_DAY}\s+(?:of\s+|de\s+)?{_NAME}(?:,?\s+(?:de\s+|del\s+)?{_YEAR})?"
    shapes = (
        rf"\b{_first(f'{weekdays}|{months}')}(?:{weekday},?\s+(?:the\s+)?)?{_NAME}\s+{_DAY}(?!\d)(?:,?\s+{_YEAR})?\b",
        rf"\b(?:{weekday},?\s+(?:(?:the|den|dem|der|le|el|il)\s+)?)?{in_month}(?!\w)",
        rf"\b{_YEAR}-(?P<number>[01]\d)-(?P<day>[0-3]\d)\b",
        rf"\b(?P<day>[0-3]?\d)\.(?P<number>[01]?\d)\.{_YEAR}\b",
        rf"(?<!\w){_first(months)}{_NAME}\s+(?:of\s+|de\s+|del\s+)?{_YEAR}\b",
        rf"\b{_first(_BEFORE_YEAR)}(?:{_BEFORE_YEAR})\s+{_YEAR}(?![\w%]|[.,]\d)",
        _DESCRIBED.get(language, "(?!)").format(year=_YEAR),
        rf"(?<![\w-]){_first(_BEFORE_MONTH)}(?:{_BEFORE_MONTH})[\s-]{_NAME}(?![\w-]|\s+(?-i:[A-ZÀ-Ý]))",
        rf"\b{weekday}(?:\s+(?P<part>morning|afternoon|evening|night))?\b",
        rf"\b(?P<near>{near})\b",
    )
    return tuple(re.compile(shape, re.IGNORECASE) for shape in shapes)


_CLOCK = re.compile(
    r"\b(?P<hour>[0-2]?\d)(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b\.?"
    r"|\b(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)\b"
    r"|\b(?P<full>[01]?\d|2[0-3])(?:[.:](?P<past>[0-5]\d))?\s+Uhr\b"
    r"|\b(?P<heure>[01]?\d|2[0-3])\s?h(?:\s?(?P<passed>[0-5]\d))?\b(?!/)",
    re.IGNORECASE,
)


def dates(text: str, span: Span, day: dt.date | None, language: str = "en") -> Iterator[Found]:
    """The days, months, years and clock times in ``span``; ``day`` is the day of the article where it is known."""
    taken: list[Span] = []
    for shape in _shapes(language):
        for match in shape.finditer(text, span.start, span.end):
            where = Span(_start(match), _end(match))
            if any(where.overlaps(other) for other in taken):
                continue
            value = _value(match, day, language)
            if value:
                taken.append(where)
                sort = YEAR if value.isdigit() else NEAR if value in _NEAR.get(language, _NEAR["en"]) else "day"
                yield Found(FactKind.DATE, where, value, where.of(text) if value.startswith("--") else value, sort)
    for match in _CLOCK.finditer(text, span.start, span.end):
        where = Span(match.start(), match.end())
        if not any(where.overlaps(other) for other in taken):
            value = _clock(match)
            yield Found(FactKind.DATE, where, value, value, "clock")


def _start(match: re.Match[str]) -> int:
    """Where the day itself begins: a year or month alone stands behind a word that is no part of it."""
    given = {name for name, value in match.groupdict().items() if value}
    return match.start(given.pop()) if given in ({"year"}, {"month"}) else match.start()


def _end(match: re.Match[str]) -> int:
    """Where the day ends: the full stop behind a month that is written out ends its sentence."""
    stopped = match.groupdict().get("month") and match.end("month") == match.end() and match["month"].endswith(".")
    return match.end() - 1 if stopped and not _is_shortened(match["month"]) else match.end()


def _value(match: re.Match[str], day: dt.date | None, language: str) -> str:
    """ISO 8601 as far as it is known: "2024-06-19", "06-19", "2024-06", "--06", "2024"; a weekday not resolved.

    Empty where it is no day: one that no month has, or a word that is a month's only by its first letters.
    """
    given = {name: value.casefold() for name, value in match.groupdict().items() if value}
    if "near" in given:
        steps = _NEAR.get(language, _NEAR["en"])[given["near"]]
        return (day + dt.timedelta(days=steps)).isoformat() if day else given["near"]
    month = int(given["number"]) if "number" in given else _month(given.get("month", ""))
    year = int(given["year"]) if "year" in given else None
    if "day" in given:
        return _day(year or (day.year if day else None), month, int(given["day"]))
    if "weekday" in given:
        return _weekday(_weekdays(language)[given["weekday"]], day, ahead=_is_ahead(match, language))
    if year is None:
        return f"--{month:02d}" if _is_month(match["month"], language) else ""
    return f"{year}-{month:02d}" if month else str(year)


def _day(year: int | None, month: int, number: int) -> str:
    try:
        if year:
            return dt.date(year, month, number).isoformat()
        return dt.date(2000, month, number).isoformat()[5:]
    except ValueError:
        return ""


def _weekday(number: int, day: dt.date | None, *, ahead: bool) -> str:
    """The latest such day up to the article's, or the first behind it."""
    if day is None:
        return _DAYS["en"].split()[number]
    back = (day.weekday() - number) % 7
    return (day + dt.timedelta(days=7 - back if ahead else -back)).isoformat()


@cache
def _coming(language: str) -> re.Pattern[str]:
    """What tells before a day of the week that it is to come; a comma or a verb of saying between parts the two."""
    will, beside = _WILL.get(language, "(?!)"), _NEXT.get(language, "(?!)")
    gap = rf"(?:(?!(?<!\w)(?:{_SAID})(?!\w))[^.,;:!?\n])*"
    return re.compile(rf"(?<!\w)(?:(?:{will})(?!\w){gap}|(?:{beside})\s+)\Z", re.IGNORECASE)


def _is_ahead(match: re.Match[str], language: str) -> bool:
    """Whether the words around a day of the week look ahead: "will open on Wednesday", "mercredi prochain"."""
    if _coming(language).search(match.string, max(match.pos, match.start() - _CLAUSE), match.start()):
        return True
    behind = match.string[match.end() : match.end() + _BEHIND].split()
    return bool(behind) and re.fullmatch(_NEXT.get(language, "(?!)"), behind[0].rstrip(".,;")) is not None


def _month(name: str) -> int:
    return next((n for n, starts in enumerate(_MONTHS, 1) if name.startswith(tuple(starts.split()))), 0)


def _is_month(written: str, language: str) -> bool:
    """Whether a month that stands alone is written out, with a capital where the language gives months one."""
    return not _is_shortened(written) and (written[0].isupper() or language not in _CAPITAL_MONTHS)


def _is_shortened(month: str) -> bool:
    return month.rstrip(".").casefold() in _SHORTENED


def _clock(match: re.Match[str]) -> str:
    for hour, minute in (("hour24", "minute24"), ("full", "past"), ("heure", "passed")):
        if match[hour]:
            return f"{int(match[hour]):02d}:{match[minute] or '00'}"
    half = int(match["hour"]) % 12 + (12 if match["half"].casefold() == "p" else 0)
    return f"{half:02d}:{match['minute'] or '00'}"


def day_of(own: dt.date | None, other: dt.date | None) -> dt.date | None:
    """The day against which a telling's words are read: its own, else the other's, since both tell one story."""
    return own or other
