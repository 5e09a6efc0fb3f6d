"""What a reader cannot see but a computer compares: bidi controls, zero-width characters, words of two alphabets.

They stay in the text; each is told with its place.  Joiners count only where no script needs them (not in Arabic,
Persian, Indic scripts and emoji).
"""

import unicodedata
from collections.abc import Iterator
from itertools import islice

from reader_app.article.model import Notice, NoticeKind
from reader_app.article.span import Span
from reader_app.lazy_import import lazy_pattern

_MOST = 200
_INVISIBLE = lazy_pattern(
    "[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\U000e0000-\U000e007f]"
)
_JOINERS = "\u200c\u200d"
_JOINING = lazy_pattern(
    "[\u0590-\u08ff\u0900-\u0dff\ufb50-\ufdff\ufe0f\ufe70-\ufeff\u2600-\u27bf\U0001f000-\U0001faff]"
)
_LATIN = lazy_pattern("[A-Za-z\u00c0-\u024f]")
_ALIKE = lazy_pattern("[\u0370-\u03ff\u0400-\u052f]")
_WORD = lazy_pattern("[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]{3,}")


def sign_notices(text: str) -> tuple[Notice, ...]:
    """A notice for each invisible sign and each word that mixes Latin with Greek or Cyrillic; at most 200 of a kind."""
    unseen = (Notice(NoticeKind.INVISIBLE, name_of(text[at]), Span(at, at + 1)) for at in invisible_signs(text))
    mixed = (Notice(NoticeKind.MIXED_SCRIPT, span.of(text), span) for span in mixed_words(text))
    return (*islice(unseen, _MOST), *islice(mixed, _MOST))


def invisible_signs(text: str) -> Iterator[int]:
    """The offsets of the signs in ``text`` that cannot be seen and that its script does not need."""
    for found in _INVISIBLE.finditer(text) if not text.isascii() else ():
        if found[0] in _JOINERS and _JOINING.search(text[max(0, found.start() - 2) : found.end() + 1]):
            continue
        yield found.start()


def mixed_words(text: str) -> Iterator[Span]:
    """The words of ``text`` that mix Latin letters with Greek or Cyrillic ones."""
    if text.isascii() or not (_ALIKE.search(text) and _LATIN.search(text)):
        return
    for found in _WORD.finditer(text):
        if _ALIKE.search(found[0]) and _LATIN.search(found[0]):
            yield Span(*found.span())


def odd_letters(word: str) -> str:
    """The letters of a mixed word that are of its rarer alphabet, each once."""
    alike, latin = _ALIKE.findall(word), _LATIN.findall(word)
    return "".join(dict.fromkeys(alike if len(alike) <= len(latin) else latin))


def name_of(sign: str) -> str:
    """The number and name of a sign: ``"U+200B ZERO WIDTH SPACE"``."""
    return f"U+{ord(sign):04X} {unicodedata.name(sign, '')}".strip()
