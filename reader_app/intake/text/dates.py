"""Dates as newspapers write them, in several languages; also whether a line is a date and nothing else."""

import datetime as dt
import re
from functools import cache, lru_cache

from reader_app.lazy_import import lazy_pattern

# The names of the months, January first, as prefixes: "jan" stands for "Jan.", "January" and "Januar".
_MONTHS = {
    "en": "jan feb mar apr may jun jul aug sep oct nov dec",
    "de": "jan feb mär|maer|märz apr mai jun jul aug sep okt nov dez",
    "fr": "janv févr|fevr mars avr mai juin juil août|aout sept oct nov déc|dec",
    "es": "ene feb mar abr may jun jul ago sep|set oct nov dic",
    "it": "genn feb mar apr mag giu lug ago set ott nov dic",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez",
    "nl": "jan feb maa|mrt apr mei jun jul aug sep okt nov dec",
    "sv": "jan feb mar apr maj jun jul aug sep okt nov dec",
    "pl": "sty lut mar kwi maj cze lip sie wrz paź|paz lis gru",
    "cs": "led úno bře dub kvě červn červen|červenc srp zář říj list pros",
    "ru": "янв фев мар апр мая|май июн июл авг сен окт ноя дек",
    "uk": "січ лют бер кві тра чер лип сер вер жов лис гру",
    "ar": "يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",
    "tr": "oca şub mar nis may haz tem ağu eyl eki kas ara",
}
_WEEKDAYS = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|"
    r"mittwoch|"
    r"sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|"
    r"domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|понедельник|вторник|среда|четверг|пятница|суббота|"
    r"воскресенье"
)
_DAY, _YEAR = r"(?P<d>[0-3]?\d)", r"(?P<y>(?:19|20)\d\d)"
_WORD = r"(?P<m>[^\W\d_]{3,12})\.?"
_SHAPES = tuple(
    lazy_pattern(shape, re.IGNORECASE)
    for shape in (
        rf"\b{_YEAR}-(?P<n>[01]?\d)-{_DAY}(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?(?=\D|$)",
        rf"\b{_YEAR}[/.](?P<n>[01]?\d)[/.]{_DAY}\b",
        rf"\b{_WORD}\s{{0,3}}{_DAY}(?:st|nd|rd|th)?,?\s{{1,3}}{_YEAR}\b",
        rf"\b{_DAY}(?:st|nd|rd|th|er|º|\.)?\s{{0,3}}(?:de |of )?{_WORD},?\s{{1,3}}(?:de |del )?{_YEAR}\b",
        rf"{_YEAR}\s?[年년]\s?(?P<n>[01]?\d)\s?[月월]\s?{_DAY}\s?[日일]",
        rf"\b{_DAY}\.\s?(?P<n>[01]?\d)\.\s?{_YEAR}\b",
        rf"\b(?P<d1>[0-3]?\d)[/-](?P<d2>[0-3]?\d)[/-]{_YEAR}\b",
    )
)
_DIGIT, _YEARED = lazy_pattern(r"\d"), lazy_pattern(r"(?:19|20)\d\d")
_FIRST = lazy_pattern(r"\d|[^\W\d]+")
_STAMP = lazy_pattern(r"[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d")
AROUND = lazy_pattern(
    rf"\b(?:{_WEEKDAYS})\b|\b(?:first |last )?(?:published|updated|posted|modified|created|issued|released|date|on|"
    rf"at)\b|"
    r"\b(?:veröffentlicht|aktualisiert|stand|erstellt|am|um|uhr|publié|mis à jour|modifié|le|à|publicado|actualizado|"
    r"el|a las|pubblicato|aggiornato|il|alle|ore|atualizado|às|em|gepubliceerd|bijgewerkt|op|om|opublikowano|"
    r"опубликовано|обновлено|дата|г|года|в|оновлено)\b|"
    r"\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d+)?\b|\b\d{1,2}\s?h\b|"
    r"\b[ap]\.?\s?m\b\.?|\b(?:utc|gmt|cest|cet|bst|e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|msk|ist|jst|kst)\b|"
    r"(?:utc|gmt)?[+-]\d{1,2}:?\d{2}\b|(?<=\d)[tz]\b|\bz\b",
    re.IGNORECASE,
)
LATELY = lazy_pattern(
    r"\b(?:just now|today|yesterday|\d+ (?:sec|min|hour|day|week)\w* ago|heute|gestern|vor \d+ \w+|hier|aujourd'hui|"
    r"il y a \d+ \w+|hoy|ayer|hace \d+ \w+|oggi|ieri|\d+ \w+ fa|hoje|ontem|há \d+ \w+|сегодня|вчера|"
    r"\d+ (?:минут|час|дн|день|недел)\w* назад)\b",
    re.IGNORECASE,
)
_ALONE = lazy_pattern(
    rf"(?:{_WORD}\s{{0,3}}{_DAY}|(?P<e>[0-3]?\d)(?:\.|st|nd|rd|th)?\s{{0,3}}(?:de |of )?(?P<w>[^\W\d_]{{3,12}})\.?)$",
    re.IGNORECASE,
)
_LONGEST = 120


@lru_cache(maxsize=4096)
def _month(word: str) -> int:
    """The number of the month that ``word`` names in any of the languages, or 0."""
    low = word.lower()
    for stem, number in _stems().get(low[:1], ()):
        if low.startswith(stem) and len(low) <= len(stem) + 7:
            return _later_czech(low, number)
    return 0


@cache
def _stems() -> dict[str, list[tuple[str, int]]]:
    """What the names of months begin with and their numbers, by the first letter."""
    found: dict[str, list[tuple[str, int]]] = {}
    for names in _MONTHS.values():
        for number, stems in enumerate(names.split(), 1):
            for stem in stems.split("|"):
                found.setdefault(stem[0], []).append((stem, number))
    return found


def _later_czech(low: str, number: int) -> int:
    """Czech July begins with the name of June."""
    return 7 if low.startswith("červenc") else number


def _date(found: re.Match[str]) -> dt.date | None:
    part = found.groupdict()
    try:
        if part.get("d1"):
            one, two = int(part["d1"]), int(part["d2"])
            if one <= 12 and two <= 12 and one != two:
                return None  # day and month cannot be told apart
            day, month = (one, two) if two <= 12 else (two, one)
        else:
            day = int(part["d"])
            month = int(part["n"]) if part.get("n") else _month(part["m"])
        return dt.date(int(part["y"]), month, day) if month else None
    except ValueError:
        return None


def names_year(text: str) -> bool:
    """Whether ``text`` may hold a date with a year."""
    return ("19" in text or "20" in text) and _YEARED.search(text) is not None


def date_in(text: str) -> tuple[dt.date, int, int] | None:
    """The first date with a year in ``text``, with where it begins and ends, or None."""
    if not names_year(text):
        return None
    found = [(m.start(), -m.end(), m) for shape in _SHAPES for m in shape.finditer(text)]
    for start, end, match in sorted(found, key=lambda f: f[:2]):
        date = _date(match)
        if date:
            return date, start, -end
    return None


def parse_date(text: str) -> dt.date | None:
    """The date that a metadata field names: ISO 8601, RFC 5322 or written out; None where it cannot be told."""
    text = text.strip()[:_LONGEST]
    if _STAMP.match(text):
        from email.utils import parsedate_to_datetime  # noqa: PLC0415 - it brings sockets along, and is wanted seldom

        try:
            return parsedate_to_datetime(text).date()
        except (ValueError, OverflowError):
            return None
    found = date_in(text)
    return found[0] if found else None


def is_date_line(text: str) -> bool:
    """Whether ``text`` is a date (with weekday, clock, "Updated" ...) and nothing else."""
    if len(text) > _LONGEST or not _DIGIT.search(text) or not _opens_as_date(text):
        return False
    rest = _blanked(text)
    return _dayless(text) if rest == text else not re.search(r"\w", AROUND.sub(" ", rest))


def without_dates(text: str) -> str:
    """``text`` without its dates, weekdays, times of day and the words that stand around those."""
    rest = _blanked(text)
    return AROUND.sub(" ", rest) if rest != text else text


def _blanked(text: str) -> str:
    """``text`` without its dates; each of them names its year, so that most texts need not be searched for any."""
    if not names_year(text):
        return text
    for shape in _SHAPES:
        text = shape.sub(lambda found: " " if _date(found) or found.groupdict().get("d1") else found[0], text)
    return text


def _opens_as_date(text: str) -> bool:
    """Whether the first word of ``text`` may stand in a date line, as every word of one does."""
    first = _FIRST.search(text)
    return bool(first and (first[0][0].isdigit() or AROUND.match(text, first.start()) or _month(first[0].rstrip("_"))))


def _dayless(text: str) -> bool:
    """A day and a month without a year ("June 19"), and nothing else."""
    rest = AROUND.sub(" ", text).strip(" \t,.;:|–—-")
    found = _ALONE.match(rest)
    return bool(found and _month(found["m"] or found["w"]))
