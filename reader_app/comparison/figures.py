"""Numbers with their units, money and shares of a hundred, in digits or in words."""

import re
from collections.abc import Iterator

from reader_app.article.span import Span
from reader_app.article.words import fold
from reader_app.comparison.folding import folded_words, stem
from reader_app.comparison.found import Found
from reader_app.comparison.pairs import FactKind

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORTH = {word: float(n) for n, word in enumerate(_ONES.split())}
_WORTH |= {word: float(10 * n) for n, word in enumerate(_TENS.split(), 2)}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SHORT = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
_CURRENCY = {
    "$": "dollar", "us$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₽": "rouble", "₹": "rupee", "₩": "won",
    "ruble": "rouble", "usd": "dollar", "eur": "euro", "gbp": "pound",
}  # fmt: skip
_NUMBER_WORD = "|".join([*_WORTH, *_SCALES])
_FIGURE = re.compile(
    rf"""
    (?P<sign>(?:US)?[$€£¥₽₹₩]\s?)?
    (?:(?<![\w.,/:-])(?P<digits>\d{{1,3}}(?:[,\u00a0\u202f ]\d{{3}})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?![\w/:]*\d)
      |\b(?P<words>(?:{_NUMBER_WORD})(?:(?:[\s-]+|\s+and\s+)(?:{_NUMBER_WORD}))*)\b)
    (?P<rest>\s?(?:st|nd|rd|th)\b|\s?(?:bn|tn|mn|m|k)\b|(?:[\s-](?:hundred|thousand|million|billion|trillion)s?\b)+)?
    (?P<percent>\s?%|[\s-](?:per[\s-]?cent|percent|percentage\spoints?)\b)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_UNIT = re.compile(r"[\s-]+(?:of\s+(?:the|its|his|her|their)\s+|more\s+|other\s+|new\s+)?([^\W\d_]+(?:['’][^\W\d_]+)?)")
_NAMED = re.compile(r"(?P<name>\b[A-Z][a-z]+)\s+$")
_FOLLOWED_BY_NOUN = re.compile(r"[\s-]+(?!of\b|and\b|or\b|in\b|on\b|at\b|to\b|is\b|was\b|by\b)[^\W\d_]")
_NO_UNIT = frozenset(
    "and or of in on at to for from by with the a an is was were are be been has had have who that which but as than "
    "when while after before since until people's it he she they his her its their this these those if not only also "
    "said says over under about against into out up down per nor so then there here where years' will would could "
    "can may might must did do does during between among".split()
)
_REACH, _FOLLOWING = 60, 3
_WEAK_WORDS = frozenset({"zero", "one"})


def figures(text: str, span: Span) -> Iterator[Found]:
    """The figures in ``span`` of ``text``, in order; dates and clock times are left to others, and so is "one"."""
    for match in _FIGURE.finditer(text, span.start, span.end):
        value = _value(match)
        if value is None:
            continue
        where = Span(match.start() + len(match[0]) - len(match[0].lstrip()), match.end())
        unit, where = _unit(match, text, where, span)
        shown = f"{value:g}" if value < 1e6 or value % 1 else f"{value:.0f}"
        after = folded_words(text[match.end() : min(span.end, match.end() + _REACH)])[:_FOLLOWING]
        key = f"{value:.6g} {unit}".strip()
        yield Found(FactKind.NUMBER, where, key, f"{shown} {unit}".strip(), unit, value, frozenset(map(stem, after)))


def _value(match: re.Match[str]) -> float | None:
    rest = (match["rest"] or "").casefold().strip(" -\u00a0")
    if match["words"]:
        words = re.split(r"[\s-]+", match["words"].casefold())
        if len(words) == 1 and (words[0] in _WEAK_WORDS or words[0] in _SCALES) and not match["percent"] and not rest:
            return None
        value = in_words(words)
    else:
        digits = match["digits"]
        if re.fullmatch(r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?", digits):
            digits = re.sub(r"[,\u00a0\u202f ]", "", digits)
        value = float(digits.replace(",", "."))
    for word in re.split(r"[\s-]+", rest):
        value *= _SCALES.get(word.removesuffix("s"), _SHORT.get(word, 1.0))
    return value


def is_number(word: str) -> bool:
    """Whether a folded word is a number, in digits or in letters; "one" is as often none."""
    return any(letter.isdigit() for letter in word) or (word in _WORTH and word not in _WEAK_WORDS) or word in _SCALES


def in_words(words: list[str]) -> float:
    """The worth of number words in order, such as three hundred and five."""
    total = current = 0.0
    for word in words:
        if word in _SCALES:
            current = max(current, 1.0) * _SCALES[word]
            if _SCALES[word] > 100:
                total, current = total + current, 0.0
        else:
            current += _WORTH.get(word, 0.0)
    return total + current


def _unit(match: re.Match[str], text: str, where: Span, span: Span) -> tuple[str, Span]:
    """What is counted, and the stretch with it: a currency, per cent, the noun after it, or the name before it."""
    if match["percent"]:
        return "percent", where
    if match["sign"]:
        return _CURRENCY.get(match["sign"].strip().casefold(), match["sign"].strip()), where
    before = _NAMED.search(text[max(span.start, where.start - 30) : where.start])
    named = before and fold(before["name"]) not in _NO_UNIT
    if before and named and match["digits"] and not _FOLLOWED_BY_NOUN.match(text, where.end, span.end):
        return before["name"].casefold(), Span(where.start - len(before[0]), where.end)
    after = _UNIT.match(text, where.end, span.end)
    if after and fold(after[1]) not in _NO_UNIT:
        word = fold(after[1]).removesuffix("'s")
        unit = _CURRENCY.get(stem(word), stem(word) if len(word) < 4 else _singular(word))
        return unit, Span(where.start, after.end())
    return "", where


def _singular(word: str) -> str:
    for ending, put in (("ies", "y"), ("sses", "ss"), ("s", "")):
        if word.endswith(ending) and not word.endswith("ss"):
            return word[: -len(ending)] + put
    return {"people": "person", "men": "man", "women": "woman", "children": "child"}.get(word, word)
