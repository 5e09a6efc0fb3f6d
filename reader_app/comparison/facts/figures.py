"""Numbers with their units, money, ages and shares ("7 per cent", "one in five"), in digits or in words."""

import re
from collections.abc import Iterator, Sequence

from reader_app.article.span import Span
from reader_app.article.words import fold
from reader_app.comparison.facts.ages import AGE, age
from reader_app.comparison.facts.found import Found
from reader_app.comparison.facts.measures import dimension
from reader_app.comparison.facts.number_words import Numbers, numbers, unit_names
from reader_app.comparison.facts.signs import sign_before
from reader_app.comparison.folding import folded_words, stem
from reader_app.comparison.pairs import FactKind

_CURRENCY = {
    "$": "dollar",
    "us$": "dollar",
    "€": "euro",
    "£": "pound",
    "¥": "yen",
    "₽": "rouble",
    "₹": "rupee",
    "₩": "won",
}
_SHORT = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
_UNIT = re.compile(
    r"[\s-]+(?:of\s+(?:the|its|his|her|their)\s+|more\s+|other\s+|new\s+|d[ei]\s+|d['’])?([^\W\d_]+(?:['’/][^\W\d_]+)?)"
)
_DEGREE = re.compile(r"\s?°\s?[CF]?\b|\s?°")
_NAMED = re.compile(r"(?P<name>\b[A-Z][a-z]+)\s+$")
_FOLLOWED_BY_NOUN = re.compile(r"[\s-]+(?!of\b|and\b|or\b|in\b|on\b|at\b|to\b|is\b|was\b|by\b)[^\W\d_]")
_REACH, _FOLLOWING, _DESCRIBING, _ARTICLE = 60, 3, 2, 12
_NEXT = re.compile(r"[ \u00a0]([^\W\d_]+(?:-[^\W\d_]+)*)")
_UNCHANGED = frozenset(
    "dead missing ill hurt homeless unemployed staff personnel crew police cattle sheep fish deer aircraft spacecraft "
    "offspring head".split()
)
"""What is counted in English without an ending for more than one."""
_SHARE_OF = {
    "en": r"(?:in|out\s+of)(?:\s+every)?",
    "de": "von",
    "fr": "sur",
    "es": r"de\s+cada",
    "it": "su",
    "pt": r"em(?:\s+cada)?",
    "ru": "из",
}
"""What stands between the numbers of a share: "one in five"."""
_ONE = re.compile(
    r"(?<![\w-])(?<!\bno )one\s+(?P<of>of\s+(?:the|its|his|her|their|our)\s+)?(?P<word>[^\W\d_]+)", re.IGNORECASE
)
_NOT_COUNTED = frozenset(
    "day time thing point way side hand end case another else who whom whose more less too such same word step reason "
    "kind sort type form year month week night morning evening".split()
)
"""Behind "one" they count nothing: "one day", "one of the same kind"."""
SHARE = "share"
_OF_ONE = frozenset({"тысячи", "дюжины"})
"""What Russian has for "of a thousand", which elsewhere is "thousands"."""
_FIRST_YEAR = 1500
_PLURALS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "buses": "bus", "lives": "life",
    "wives": "wife", "knives": "knife", "movies": "movie", "calories": "calorie", "cookies": "cookie", "ties": "tie",
    "shoes": "shoe", "toes": "toe", "wolves": "wolf", "thieves": "thief", "geese": "goose", "mice": "mouse",
}  # fmt: skip
_ENDINGS = (
    ("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("oes", "o"), ("s", ""),
)  # fmt: skip


def figures(text: str, span: Span, language: str = "en") -> Iterator[Found]:
    """The figures in ``span`` of ``text``, in order; dates and clock times are left to others, and so is "one"."""
    known, at = numbers(language), span.start
    while match := known.pattern.search(text, at, span.end):
        share = _share(match, text, span, language)
        at = share.span.end if share else match.end()
        if share:
            yield share
        value, start = _value(match, known)
        if value is None or share:
            continue
        begin = sign_before(text, start, span.start, language, in_digits=bool(match["digits"]))
        where = Span(begin, match.end())
        old = None if match["percent"] or match["sign"] or begin < start else age(text, where, span, value, language)
        unit, where = (AGE, old) if old else _unit(match, text, where, span, known)
        if unit and (half := known.tail.match(text, where.end, span.end)):
            value, where = value + known.part(half["part"]), Span(where.start, half.end())
        value = -value if begin < start else value
        shown = f"{value:g}" if abs(value) < 1e6 or value % 1 else f"{value:.0f}"
        key = f"{value:.6g} {unit}".strip()
        after = _following(text, match.end(), span)
        yield Found(FactKind.NUMBER, where, key, f"{shown} {unit}".strip(), unit, value, after)


def _following(text: str, end: int, span: Span) -> frozenset[str]:
    """The stems of the first words behind a number that ends at ``end``."""
    return frozenset(map(stem, folded_words(text[end : min(span.end, end + _REACH)])[:_FOLLOWING]))


def _share(match: re.Match[str], text: str, span: Span, language: str) -> Found | None:
    """The share that begins with a whole number: "one in five", never "five in 2015" or "one in two hours"."""
    known, between = numbers(language), re.compile(rf"\s+{_SHARE_OF.get(language, '(?!)')}\s+", re.IGNORECASE)
    joint = between.match(text, match.end(), span.end)
    second = known.pattern.match(text, joint.end(), span.end) if joint else None
    if second is None or any(found[name] for found in (match, second) for name in ("sign", "part", "rest", "percent")):
        return None
    if any(_is_loose(known.parts(found["words"] or ""), known) for found in (match, second)):
        return None
    few, many = (_whole(found, known) for found in (match, second))
    unit = _UNIT.match(text, second.end(), span.end)
    if not 0 < few < many < _FIRST_YEAR or (unit and dimension(unit_names().get(fold(unit[1]), ""))):
        return None
    words = f"{few:g} in {many:g}"
    where, after = Span(match.start(), second.end()), _following(text, second.end(), span)
    return Found(FactKind.NUMBER, where, words, words, SHARE, few / many, after)


def _is_loose(words: list[str], known: Numbers) -> bool:
    """Whether number words tell no number: "hundreds"."""
    scales = known.scales
    return len(words) == 1 and any(
        words[0] not in {one, *_OF_ONE} and words[0].startswith(one) and scales[one] == scales[words[0]]
        for one in scales
        if words[0] in scales
    )


def _whole(match: re.Match[str], known: Numbers) -> float:
    return in_words(known.parts(match["words"]), known) if match["words"] else known.digits(match["digits"])


def ones(text: str, span: Span, language: str = "en") -> Iterator[Found]:
    """What there is one of, in words, in English: "one of its boats", "one man"; all of it is weak."""
    for match in _ONE.finditer(text, span.start, span.end) if language == "en" else ():
        word = fold(match["word"])
        if word in numbers("en").small or word in _NOT_COUNTED:
            continue
        end = match.end()
        if match["of"]:
            word, end = _counted(word, text, Span(end, span.end), numbers("en"))
        unit = unit_names().get(word) or _singular(word)
        where, after = Span(match.start(), end), _following(text, match.start("word"), span)
        yield Found(FactKind.NUMBER, where, f"1 {unit}", f"1 {unit}", unit, 1.0, after, weak=True)


def times(text: str, span: Span, language: str = "en") -> Iterator[Found]:
    """How often something was, said in one word: "twice", "zweimal"; "once" only where it counts, as in "only once"."""
    known = numbers(language)
    for match in known.often.finditer(text, span.start, span.end):
        amount = known.times["_".join(match[0].casefold().replace("-", " ").split())]
        words = f"{amount:g} time"
        after = _following(text, match.end(), span)
        yield Found(FactKind.NUMBER, Span(*match.span()), words, words, "time", amount, after)


def _value(match: re.Match[str], known: Numbers) -> tuple[float | None, int]:
    """The worth of a number, None for a word that alone is none, and where it begins."""
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    rest = (match["rest"] or "").casefold().strip(" -\u00a0")
    words = known.parts(match["words"] or "")
    if match["words"]:
        value = in_words(words, known) if words else 1.0
        if len(words) == 1 and not (match["percent"] or match["part"] or rest):
            times, start = _alone(words[0], match, known)
            if not times:
                return None, start
            value *= times
    else:
        value = known.digits(match["digits"])
    scale = known.scales.get(words[-1], 1.0) if words else 1.0
    value += scale * known.part(match["part"] or "")
    for word in re.split(r"[\s-]+", rest):
        value *= known.scales.get(word, _SHORT.get(word, 1.0))
    return value, start


def _alone(word: str, match: re.Match[str], known: Numbers) -> tuple[float, int]:
    """How often a number word alone counts and where the number begins: half in "half a dozen", never in "dozens"."""
    if word in known.scales:
        article = known.article.search(match.string, max(match.pos, match.start() - _ARTICLE), match.start())
        return (0.5 if article["half"] else 1.0, article.start()) if article else (0.0, match.start())
    goes_on = word not in known.weak or known.one_and.match(match.string, match.end())
    return float(bool(goes_on)), match.start()


def is_number(word: str, language: str = "en") -> bool:
    """Whether a folded word is a number, in digits or in letters; "one" is as often none."""
    known = numbers(language)
    in_letters = (word in known.worth and word not in known.weak) or word in known.scales
    return any(letter.isdigit() for letter in word) or in_letters or word in known.times


def in_digits(words: Sequence[str], language: str = "en") -> list[str]:
    """Folded words with "three" as "3"; a word that goes with other numbers ("three hundred") stays, as does "one"."""
    known = numbers(language)
    numeric = [False, *(is_number(word, language) for word in words), False]
    lone = [word in known.worth and word not in known.weak for word in words]
    return [
        f"{known.worth[word]:g}" if own and not (numeric[at] or numeric[at + 2]) else word
        for at, (word, own) in enumerate(zip(words, lone, strict=True))
    ]


def in_words(words: list[str], known: Numbers) -> float:
    """The worth of number words in order, such as three hundred and five."""
    total = current = 0.0
    for word in words:
        if word in known.scales:
            current = max(current, 1.0) * known.scales[word]
            if known.scales[word] > 100:
                total, current = total + current, 0.0
        else:
            current += known.worth.get(word, 0.0)
    return total + current


def _unit(match: re.Match[str], text: str, where: Span, span: Span, known: Numbers) -> tuple[str, Span]:
    """What is counted, and the stretch with it: a currency, per cent, the noun after it, or the name before it."""
    if match["percent"]:
        return "percent", where
    if match["sign"]:
        return _CURRENCY.get(match["sign"].strip().casefold(), match["sign"].strip()), where
    before = _NAMED.search(text[max(span.start, where.start - 30) : where.start])
    named = before and fold(before["name"]) not in known.small
    if before and named and match["digits"] and not _FOLLOWED_BY_NOUN.match(text, where.end, span.end):
        return before["name"].casefold(), Span(where.start - len(before[0]), where.end)
    degree = _DEGREE.match(text, where.end, span.end)
    if degree:
        return "degree", Span(where.start, degree.end())
    after = _UNIT.match(text, where.end, span.end)
    if after and fold(after[1]) not in known.small:
        word, end = _counted(fold(after[1]).removesuffix("'s"), text, Span(after.end(), span.end), known)
        if known is numbers("en") and text[where.end] != "-" and not _countable(word):
            return "", where
        unit = unit_names().get(word) or (stem(word) if len(word) < 4 and word not in _PLURALS else _singular(word))
        return unit, Span(where.start, end)
    return "", where


def _counted(word: str, text: str, behind: Span, known: Numbers) -> tuple[str, int]:
    """The noun that is counted and its end: ``word``, or the plural that it describes, as in "40 angry residents".

    English alone marks its plurals and leaves what describes them without a mark.
    """
    if known is not numbers("en") or word in unit_names() or _is_plural(word):
        return word, behind.start
    at = behind.start
    for _ in range(_DESCRIBING):
        after = _NEXT.match(text, at, behind.end)
        if after is None or fold(after[1]) in known.small:
            break
        if _is_plural(fold(after[1])):
            return fold(after[1]), after.end()
        at = after.end()
    return word, behind.start


def _countable(word: str) -> bool:
    """Whether an English word can be what is counted: "40 boats", "3 died", never "2021 peak" or "12 admit"."""
    return word in unit_names() or word in _UNCHANGED or _is_plural(word) or word.endswith("ed")


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")))


def _singular(word: str) -> str:
    if word in _PLURALS:
        return _PLURALS[word]
    for ending, put in _ENDINGS:
        if word.endswith(ending) and not word.endswith("ss"):
            return word[: -len(ending)] + put
    return word
