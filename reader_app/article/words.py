"""Words of a text: where they are, and the key under which two words count as the same.

A word is a number with its separators, letters with inner apostrophes, hyphens or dots, or one mark; scripts written
without spaces give one character (with what is combined with it) a word.  Space lies between words and is no word.
"""

import re
import unicodedata
from functools import cache, lru_cache

from reader_app.article.span import Span

INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f"
APOSTROPHES = "'\u2018\u2019\u201b\u02bc\uff07`\u00b4\u2032"
DASHES = "\\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u201a\uff02\u300c\u300d\u300e\u300f\u2033'
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a"
    "\u0900-\u0963\u0966-\u0dff\u135d-\u135f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_SOLID = "\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_STACKED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17d2\u17d7\u17dc-\u17dd"
_ABOVE = "\u0e31\u0e33-\u0e3a\u0e45\u0e47-\u0e4e\u0eb1\u0eb3-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1060\u17b4-\u17d3"
_LETTER = f"(?:[^\\W\\d_{_SOLID}{_STACKED}]|[{_MARKS}{INVISIBLE}])"
_WORD = (
    rf"\d+(?:[.,:/\u2019'\u00a0\u202f]\d+)*(?:%|\u2030|(?:{_LETTER})+)?"
    rf"|[{_SOLID}][\u3099\u309a{INVISIBLE}]*"
    rf"|[\u0e40-\u0e44\u0ec0-\u0ec4]?[{_STACKED}][{_ABOVE}{INVISIBLE}]*"
    rf"|{_LETTER}(?:\.{_LETTER})+\.?(?!\w)"
    rf"|{_LETTER}+\d*(?:[{APOSTROPHES}{DASHES}_]?(?:{_LETTER}|\d)+)*"
    rf"|([{DASHES}])\1*|\.{{2,}}|\S"
)
_PLAIN_LETTER = r"[^\W\d_]"
_PLAIN = (
    rf"{_PLAIN_LETTER}(?:\.{_PLAIN_LETTER})+\.?(?!\w)"
    rf"|{_PLAIN_LETTER}+\d*(?:[{APOSTROPHES}{DASHES}_]?[^\W_]+)*"
    rf"|\d+(?:[.,:/\u2019'\u00a0\u202f]\d+)*(?:%|\u2030|{_PLAIN_LETTER}+)?"
    rf"|([{DASHES}])\1*|\.{{2,}}|\S"
)
SOLID = f"([{_SOLID}{_STACKED}])"
_NEEDS_CARE = f"[{_SOLID}{_STACKED}{_MARKS}{INVISIBLE}]"
_FOLDS = {ord(c): "'" for c in APOSTROPHES.replace("\\", "")}
_FOLDS |= {ord(c): '"' for c in _QUOTES}
_FOLDS |= dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D), "-")
_SYMBOLS = "%\u2030\u2031\u00a7\u00b0\u2116"
_SEPARATORS = "|\u2212\u2219\u25b7\u25c1\u25f8\u25f9\u25fa\u25fb\u25fc\u25fd\u25fe\u25ff"
DASH_SIGNS, _MINUS = "-\u2010\u2011\u2012\u2013\ufe63\uff0d", "\u2212"
_BEFORE_SIGNS = '([{"\u201c\u201e\u00ab'
_UNSEEN, _LATIN, _LOOKALIKE = f"[{INVISIBLE}]", "[A-Za-z]", "[\u0370-\u03ff\u0400-\u04ff\u0500-\u052f]"
_LOOKALIKES = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405"
    "\u03bf\u03bd\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7",
    "aeopcyxijsdhABEKMHOPCTYXIJSovABEZHIKMNOPTYX",
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed: a window that only holds rules about words must not pay for it at its start."""
    return re.compile(pattern)


def word_bounds(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The words of ``text[start:end]`` as pairs of code points into ``text``, in order."""
    stop = len(text) if end is None else end
    careful = not text.isascii() and _compiled(_NEEDS_CARE).search(text, start, stop)
    pattern = _compiled(_WORD if careful else _PLAIN)
    return [found.span() for found in pattern.finditer(text, start, stop)]


def has_solid(text: str) -> bool:
    """Whether ``text`` has a sign of a script that is written without spaces."""
    return not text.isascii() and _compiled(SOLID).search(text) is not None


def words(text: str, span: Span | None = None) -> tuple[Span, ...]:
    """The words of ``text``, or of ``span`` in it, in order; between two of them lies nothing but space."""
    where = word_bounds(text, span.start, span.end) if span else word_bounds(text)
    return tuple(Span(start, end) for start, end in where)


@lru_cache(maxsize=4096)
def is_symbol(letter: str) -> bool:
    """Whether ``letter`` is a symbol that carries meaning: of a currency, of reckoning, percent; no arrow."""
    if letter in _SEPARATORS or "\u2190" <= letter <= "\u21ff":
        return False
    return letter in _SYMBOLS or unicodedata.category(letter) in {"Sc", "Sm"}


def is_sign(text: str, start: int, end: int) -> bool:
    """Whether the word ``text[start:end]`` is the minus of a number; a dash between two numbers is none."""
    word, before, behind = text[start:end], text[max(start - 1, 0) : start], text[end : end + 1]
    if len(word) != 1 or word not in DASH_SIGNS + _MINUS or not (behind.isdigit() or (behind and is_symbol(behind))):
        return False
    return word == _MINUS or not before or before.isspace() or before in _BEFORE_SIGNS


def has_sense(word: str) -> bool:
    """Whether ``word`` has a letter, a figure or a symbol in it, whatever stands around it."""
    return word[:1].isalnum() or any(letter.isalnum() or is_symbol(letter) for letter in word)


def is_wording(text: str, start: int, end: int) -> bool:
    """Whether the word ``text[start:end]`` is more than punctuation."""
    return has_sense(text[start:end]) or is_sign(text, start, end)


@lru_cache(maxsize=65536)
def fold(word: str, case: bool = True) -> str:
    """The key of a word: quotes, dashes, ligatures and unseen characters folded, and its case where ``case`` is set.

    A mark of quotation is the same mark in every style; an apostrophe inside a word stays one.  In a word that mixes
    scripts, letters that look like Latin ones count as those.  Empty where there is nothing to see.
    """
    if not word.isascii():
        word = unicodedata.normalize("NFKC", _compiled(_UNSEEN).sub("", word)).translate(_FOLDS)
        if _compiled(_LATIN).search(word) and _compiled(_LOOKALIKE).search(word):
            word = word.translate(_LOOKALIKES)
    if case:
        word = word.casefold()
    if not word[:1].isalnum():
        if word in {"'", "''"}:
            return '"'
        if word.startswith("-"):
            return "-"
        if word.startswith(".."):
            return "..."
    return word
