"""Sentences of a text: abbreviations and initials do not end one, and a quotation stays whole.

Rules and no model, so that every room and every language may use it; after the idea of Kiss and Strunk (2006) a word
that the text itself uses with a full stop inside a sentence is taken for an abbreviation too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader_app.article.span import Span

_CUT_SHORT = (
    "mr mrs ms messrs dr prof st sr jr gen col lt sgt capt cmdr adm maj sen rep gov pres rev hon amb vs etc approx "
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun inc ltd corp co bros dept est "
    "fig vol ed eds pp al cf ca viz ave blvd rd mt ft univ assn intl min max "
    "bzw usw evtl ggf vgl hr fr frl mio mrd str tel nr bd abb ing dipl geb gest inkl exkl sog bspw resp "
    "mm mme mlle me env av bd boul janv févr avr juil déc "
    "sra srta ud uds dra prol núm pág sig dott ing avv г гг ул др пр руб млн млрд тыс им"
)
_ABBREVIATIONS = frozenset(_CUT_SHORT.split())
_NEED_NUMBER = frozenset({"no", "nos", "p", "art", "sec", "ch", "par"})
_TERMINATOR = re.compile(
    r"(?:(?P<point>\.)|[!?\u203d…]|\.{2,}|[\u061f\u06d4\u0964\u0965])[.!?…]*(?P<close>[\"'”’»«“\)\]]*)(?=\s|$)"
    r"|[。！？｡][。！？]*(?P<wide>[」』”’）】]*)"
)
_LAST_WORD = re.compile(r"[\w.’'-]*\Z")
_NEXT = re.compile(r"\s*([\"'“”„‘«»‹›(\[\-–—¿¡]*)\s*(\w*)", re.UNICODE)
_PAIRS = {"“": "”", "«": "»", "‹": "›", "「": "」", "『": "』"}
_STARTING = "the he she it they we i in on at but and this that these those a an as after"
_STARTERS = frozenset(_STARTING.split())
_SHORTENED = re.compile(r"\b([^\W\d_]{1,5})\. [a-zà-ÿа-я]")
_ORDINAL = re.compile(r"\b\d{1,2}\. [A-ZÄÖÜ][a-zäöü]+ \d{4}\b|\b(?:am|vom|der|den|dem) \d{1,2}\. ")
_QUOTATION_MARK = re.compile(r"[\"“”„«»‹›「」『』]")
LONGEST_QUOTATION = 4_000


@dataclass(frozen=True, slots=True)
class _Habits:
    """How one text uses the full stop: words it cuts short, and whether its days carry one."""

    short: frozenset[str]
    ordinals: bool


def _habits(text: str, start: int, end: int) -> _Habits:
    short = frozenset(found.group(1) for found in _SHORTENED.finditer(text, start, end))
    return _Habits(short, _ORDINAL.search(text, start, end) is not None)


def sentences(text: str, span: Span | None = None) -> tuple[Span, ...]:
    """The sentences of ``text`` (or of ``span`` in it), in order, without the space around them."""
    start, end = (span.start, span.end) if span else (0, len(text))
    return _split(text, start, end, _habits(text, start, end))


def _split(text: str, start: int, end: int, habits: _Habits) -> tuple[Span, ...]:
    quoted = _quotations(text, start, end)
    out = []
    for stop in [*_stops(text, start, end, quoted, habits), end]:
        left, right = start, stop
        while left < right and text[left].isspace():
            left += 1
        while right > left and text[right - 1].isspace():
            right -= 1
        if right > left:
            out.append(Span(left, right))
        start = stop
    return tuple(out)


def _stops(text: str, start: int, end: int, quoted: list[tuple[int, int]], habits: _Habits) -> Iterator[int]:
    number = 0
    for found in _TERMINATOR.finditer(text, start, end):
        stop = found.end()
        while number < len(quoted) and quoted[number][1] <= found.start():
            number += 1
        inside = number < len(quoted) and quoted[number][0] < found.start() and stop < quoted[number][1]
        if inside or stop == end:
            continue
        if found.group("wide") is not None or _ends(text, found, (start, end), habits):
            yield stop


def _ends(text: str, found: re.Match[str], limits: tuple[int, int], habits: _Habits) -> bool:
    """Whether a sentence ends at a mark that may end one."""
    after = _NEXT.match(text, found.end(), limits[1])
    following = after.group(2) if after else ""
    opened = bool(after and after.group(1))
    if following[:1].islower() or (not following and not opened):
        return not following and not opened
    if found.group("point") is None or len(found.group()) - len(found.group("close")) > 1:
        return True
    if found.group("close"):
        return True
    matched = _LAST_WORD.search(text, max(limits[0], found.start() - 40), found.start())
    return not _abbreviated(matched.group() if matched else "", following, habits)


def _abbreviated(word: str, following: str, habits: _Habits) -> bool:
    """Whether ``word``, which stands before a full stop, is cut short rather than last."""
    key = word.casefold().strip("’'-")
    if key in _ABBREVIATIONS:
        return True
    if key in _NEED_NUMBER:
        return following[:1].isdigit()
    if key.isdigit():
        return len(key) <= 2 and not following[:1].isdigit() and habits.ordinals
    if re.fullmatch(r"[^\W\d_]", word):
        return word != "I"
    if "." in word and re.fullmatch(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}", word):
        return following.casefold() not in _STARTERS
    return word in habits.short


def _quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Stretches between quotation marks, outermost only, in order."""
    out: list[tuple[int, int]] = []
    opened, closing = -1, ""
    for found in _QUOTATION_MARK.finditer(text, start, end):
        mark, at = found.group(), found.start()
        if opened >= 0 and mark in closing and at - opened <= LONGEST_QUOTATION:
            out.append((opened, at + 1))
            opened = -1
        elif opened < 0 or at - opened > LONGEST_QUOTATION:
            closing = {'"': '"', "„": '“”"', "“": '”"'}.get(mark, _PAIRS.get(mark, ""))
            opened = at if closing else -1
    return out
