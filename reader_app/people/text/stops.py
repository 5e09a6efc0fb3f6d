"""Where a sentence ends in plain text, told from a full stop behind an abbreviation."""

import re
from itertools import pairwise

_STOP = re.compile(
    r"(?<![\w.'’-])(?P<word>[\w.'’-]*)(?P<mark>[.!?…])[\"')\]]*\s+(?=[\"'(\[]*[^\W\d_a-z]|\"\s[^\W\d_a-z])|\n"
)
_SHORT = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "mx",
        "dr",
        "prof",
        "sen",
        "rep",
        "gov",
        "gen",
        "lt",
        "col",
        "maj",
        "capt",
        "sgt",
        "st",
        "rev",
        "hon",
        "jr",
        "sr",
        "vs",
        "no",
        "inc",
        "corp",
        "ltd",
        "co",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "del",
        "adm",
        "det",
        "supt",
        "insp",
        "mt",
        "ft",
        "fr",
        "mme",
        "mlle",
        "hr",
        "z.b",
    ]
)


def has_stop(text: str) -> bool:
    """Whether a sentence ends inside ``text`` and another begins."""
    return any(_ends(match) for match in _STOP.finditer(text))


def last_stop(text: str) -> int:
    """The offset behind the last sentence end in ``text``; 0 where there is none."""
    return max((match.end() for match in _STOP.finditer(text) if _ends(match)), default=0)


def first_stop(text: str) -> int:
    """The offset behind the first sentence end in ``text``; its length where there is none."""
    return min((match.end() for match in _STOP.finditer(text) if _ends(match)), default=len(text))


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a paragraph as ``(start, end)``."""
    ends = [match.end() for match in _STOP.finditer(text) if _ends(match)]
    bounds = [0, *(end for end in ends if end < len(text)), len(text)]
    return tuple(pairwise(bounds))


def _ends(match: re.Match[str]) -> bool:
    word = (match["word"] or "").lower()
    return match["mark"] != "." or not (word in _SHORT or re.fullmatch(r"(?:[^\W\d_]\.)*[^\W\d_]", word))
