"""Numbers and units in seven languages, from ``resources/comparison/numbers.json``: their looks and their worth."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from reader_app.resources import resource

_TENS = 20
"""The least worth behind which a joining word goes on with the number: "twenty and three", not "two and three"."""
_BLANKS = "\u00a0\u202f "


@dataclass(frozen=True, slots=True)
class Numbers:
    """The number words of one language, all folded.

    ``worth`` of words that are added, ``scales`` that multiply, ``weak`` words that alone are no number, ``small``
    words that are no unit; ``pattern`` finds a number, its groups are sign, digits, words, rest and percent.
    """

    worth: dict[str, float]
    scales: dict[str, float]
    weak: frozenset[str]
    small: frozenset[str]
    comma: bool
    pattern: re.Pattern[str]
    atoms: re.Pattern[str]

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
    scales = {word: float(value) for word, value in table["scales"].items()}
    pattern = re.compile(_pattern(table, worth, scales), re.VERBOSE | re.IGNORECASE)
    weak, small = (frozenset(table[name].split()) for name in ("weak", "small"))
    atoms = re.compile(_any([*worth, *scales]) if table["glued"] else rf"\b(?:{_any([*worth, *scales])})\b")
    return Numbers(worth, scales, weak, small, table["decimal"] == ",", pattern, atoms)


@cache
def unit_names() -> dict[str, str]:
    """The name of the unit by each of its forms, in any of the languages."""
    return {form: name for name, forms in _read()["units"].items() for form in forms.split()}


def _read() -> dict[str, Any]:
    raw: dict[str, Any] = json.loads(resource("comparison", "numbers.json").read_text(encoding="utf-8"))
    return raw


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


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
    return rf"""
    (?P<sign>(?:US)?[$€£¥₽₹₩]\s?)?
    (?:(?<![\w.,/:-])(?P<digits>{digits})(?![\w/:]*\d)
      |\b(?P<words>{_words(table, worth, scales)})\b)
    (?P<rest>{short}|(?:[\s-](?:{scale})\b)+)?
    (?P<percent>\s?%|[\s-](?:{percent})\b)?
    """.replace(_BLANKS, r"\u00a0\u202f\x20")


def _words(table: dict[str, Any], worth: dict[str, float], scales: dict[str, float]) -> str:
    """Number words that make one number together."""
    scale, joiner = _any(scales), _any(table["joiners"].split()) or "(?!)"
    if table["glued"]:
        return rf"(?:(?:{_any([*worth, *scales])})(?:{joiner})?)*(?:{_any([*worth, *scales])})(?:[\s-]+(?:{scale})\b)*"
    high = _any([*(word for word in worth if worth[word] >= _TENS), *scales])
    low = _any(word for word in worth if worth[word] < _TENS)
    tied = rf"(?:{high})[\s-]+(?:(?:{joiner})[\s-]+)?(?=(?:{high}|{low})\b)"
    return rf"(?:{tied}|(?:{low})[\s-]+(?=(?:{scale})\b))*(?:{high}|{low})"
