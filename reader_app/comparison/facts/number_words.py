"""Numbers and units, from ``resources/comparison/numbers.json``: their looks and their worth.

Seven languages have all their number words there, some others those for thousands and millions.  A text in one of
these may be taken for one of the seven, so that all know the words for millions.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from reader_app.resources import resource

_TENS = 20
"""The least worth behind which a joining word goes on with the number: "twenty and three", not "two and three"."""
_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5}
_MILLION = 1e6
_RANGE = r"(?:(?<=\b\d-)|(?<=\b\d\d-)|(?<=\b\d\d\d-))(?=\d[\d.,]*\s+[^\W\d_])"
"""Before the second number of a range: "10-12 people"."""
_SIGNED = r"(?:(?<=[\s(\[{\"'“„«‘]-)|(?<=\A-))(?<!\d\s-)"
"""Behind the sign of a number: "-12 degrees"."""
_BLANKS = "\u00a0\u202f "


@dataclass(frozen=True, slots=True)
class Numbers:
    """The number words of one language, all folded.

    ``worth`` of words that are added, ``scales`` that multiply, ``weak`` words that alone are no number, ``small``
    words that are no unit, ``halves`` what goes on a number ("and a half"); ``pattern`` finds a number, its groups are
    sign, digits, words, part, rest and percent.  ``tail`` is a half behind the unit, ``one_and`` a unit and it,
    ``article`` what makes a number of the scale behind it, such as "a" or "half a"; ``times`` the words that say how
    often ("twice"), ``often`` finds them.
    """

    worth: dict[str, float]
    scales: dict[str, float]
    weak: frozenset[str]
    small: frozenset[str]
    comma: bool
    halves: dict[str, float]
    pattern: re.Pattern[str]
    atoms: re.Pattern[str]
    tail: re.Pattern[str]
    one_and: re.Pattern[str]
    article: re.Pattern[str]
    times: dict[str, float]
    often: re.Pattern[str]

    def part(self, written: str) -> float:
        """The worth of what goes on a number: "and a half", "½", "1/2"."""
        bare = "_".join(written.casefold().replace("-", " ").split())
        return _SIGNS.get(bare) or self.halves.get(bare, 0.0)

    def parts(self, words: str) -> list[str]:
        """The single number words of a number, joining words left out."""
        return self.atoms.findall(words.casefold())

    def digits(self, written: str) -> float:
        """The worth of digits with the marks for thousands and for parts that the language has."""
        part = "," if self.comma else "."
        groups = rf"\d{{1,3}}(?:[{'.' if self.comma else ','}{_BLANKS}]\d{{3}})+(?:{re.escape(part)}\d+)?"
        if re.fullmatch(groups, written):
            written = re.sub(rf"[^\d{re.escape(part)}]", "", written)
        return float(written.replace(",", "."))


@cache
def numbers(language: str) -> Numbers:
    """The numbers of an ISO 639-1 language; those of English where it has no table."""
    tables = _read()["languages"]
    table: dict[str, Any] = tables.get(language, tables["en"])
    worth = {word: float(value) for word, value in table["worth"].items()}
    more = {word.casefold(): float(value) for word, value in _read()["scales_elsewhere"].items()}
    scales = {word: value for word, value in more.items() if language not in tables or value >= _MILLION}
    scales |= {word: float(value) for word, value in table["scales"].items()}
    pattern = re.compile(_pattern(table, worth, scales), re.VERBOSE | re.IGNORECASE)
    weak, small = (frozenset(table[name].split()) for name in ("weak", "small"))
    halves, times = (_worths(table[name]) for name in ("halves", "times"))
    part = _spaced(halves)
    atoms = re.compile(_any([*worth, *scales]) if table["glued"] else rf"\b(?:{_any([*worth, *scales])})\b")
    tail = re.compile(rf"\s+(?P<part>{part})\b", re.IGNORECASE)
    one_and = re.compile(rf"\s+\w+\s+(?:{part})\b", re.IGNORECASE)
    article = re.compile(_article(table), re.IGNORECASE)
    often = re.compile(rf"\b(?:{_spaced(times)})\b", re.IGNORECASE)
    comma = table["decimal"] == ","
    return Numbers(worth, scales, weak, small, comma, halves, pattern, atoms, tail, one_and, article, times, often)


@cache
def unit_names() -> dict[str, str]:
    """The name of the unit by each of its forms, in any of the languages."""
    return {form: name for name, forms in _read()["units"].items() for form in forms.split()}


def _read() -> dict[str, Any]:
    raw: dict[str, Any] = json.loads(resource("comparison", "numbers.json").read_text(encoding="utf-8"))
    return raw


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


def _worths(written: str) -> dict[str, float]:
    """What goes on a number, or says how often, and its worth: ``{"and_a_half": 0.5}``."""
    return {name: float(value) for name, _, value in (each.partition("=") for each in written.split())}


def _spaced(tied: Iterable[str]) -> str:
    """Any of the phrases whose words are tied by ``_``; nothing matches where there is none."""
    return "|".join(phrase.replace("_", r"[\s-]") for phrase in tied) or r"(?!)"


def _pattern(table: dict[str, Any], worth: dict[str, float], scales: dict[str, float]) -> str:
    """A number in digits or words, with its sign of money before and its scale or "per cent" behind."""
    scale = _any(scales)
    if table["decimal"] == ",":
        digits = rf"\d{{1,3}}(?:[.{_BLANKS}]\d{{3}})+(?:,\d+)?|\d+(?:[.,]\d+)?"
        short = r"(?!)"
    else:
        digits = rf"\d{{1,3}}(?:[,{_BLANKS}]\d{{3}})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
        short = r"\s?(?:st|nd|rd|th)\b|\s?(?:bn|tn|mn|m|k)\b"
    percent = "|".join(form.replace("_", r"[\s-]?") for form in _read()["units"]["percent"].split())
    first = "".join(sorted({word[0] for word in (*worth, *scales, *table["articles"].split())}))
    return rf"""
    (?=[U$€£¥₽₹₩\d]|\b[{first}])
    (?P<sign>(?:US)?[$€£¥₽₹₩]\s?)?
    (?:(?:(?<![\w.,/:-])|{_RANGE}|{_SIGNED})(?P<digits>{digits})(?![\w/:]*\d)
      |\b(?P<words>{_words(table, worth, scales)})\b)
    (?P<part>\s?[½¼¾]|[\s-]1/2\b|[\s-](?:{_spaced(_worths(table["halves"]))})\b)?
    (?P<rest>{short}|(?:[\s-](?:{scale})\b)+)?
    (?P<percent>\s?%|[\s-](?:{percent})\b)?
    """.replace(_BLANKS, r"\u00a0\u202f\x20")


def _article(table: dict[str, Any]) -> str:
    """The article before a scale, and "half" before it: "a dozen", "half a million"."""
    articles = _any(table["articles"].split())
    return rf"(?:\b(?P<half>{table['half']})[\s-]+)?\b(?:{articles})[\s-]+\Z" if articles else r"(?!)"


def _words(table: dict[str, Any], worth: dict[str, float], scales: dict[str, float]) -> str:
    """Number words that make one number together."""
    scale, joiner = _any(scales), _any(table["joiners"].split()) or "(?!)"
    if table["glued"]:
        return rf"(?:(?:{_any([*worth, *scales])})(?:{joiner})?)*(?:{_any([*worth, *scales])})(?:[\s-]+(?:{scale})\b)*"
    unit_and_half = (
        rf"(?:{_any(table['articles'].split()) or '(?!)'})(?=\s+\w+\s+(?:{_spaced(_worths(table['halves']))})\b)"
    )
    high = _any([*(word for word in worth if worth[word] >= _TENS), *scales])
    low = _any(word for word in worth if worth[word] < _TENS)
    tied = rf"(?:{high})[\s-]+(?:(?:{joiner})[\s-]+)?(?=(?:{high}|{low})\b)"
    return rf"(?:{tied}|(?:{low})[\s-]+(?=(?:{scale})\b))*(?:{high}|{low})|{unit_and_half}"
