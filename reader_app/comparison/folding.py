"""Words made comparable: marks, case and typography away, endings cut; no language assumed.

Offsets are code points into the text given.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from reader_app.article.span import Span
from reader_app.article.words import DASH_SIGNS, fold, is_sign, is_symbol, is_wording, word_bounds

_SHORTEST_STEM = 3
_SPACES_IN_NUMBERS = "\u00a0\u202f"
_PIECES_KEPT = 1 << 17
LETTER, _RARE = ord("a"), 10
_ODD = "0123456789'`-_/?$%+<=>~"
_SHAPES = bytes(
    ord("a" if chr(byte).isalpha() else "." if chr(byte) in ".,:" else "-" if chr(byte) in _ODD else " ")
    for byte in range(128)
).ljust(256, b"-")
"""What is left of a text to count its words by: letters, spaces, marks at which a word may go on, and what is odd."""
_NO_PART_OF_WORDS = "“”„«»…"
_SOFT_SPACE = re.compile(f"[^\\S{_SPACES_IN_NUMBERS}]+")


def word_spans(text: str, within: Span | None = None) -> list[Span]:
    """The places of the words of ``text``, or of the part ``within``; marks are no words."""
    start, end = (within.start, within.end) if within else (0, len(text))
    return [Span(*bounds) for bounds in word_bounds(text, start, end) if _is_word(text, *bounds)]


def _is_word(text: str, start: int, end: int) -> bool:
    return text[start].isalnum() or any(letter.isalnum() for letter in text[start + 1 : end])


def count_words(text: str) -> int:
    """How many words and symbols ``text`` has, marks left out; only pieces between spaces that are odd are looked into.

    Odd is a piece with more in it than letters of ASCII and marks that no word goes over.  Where most of a text is
    odd, as in other scripts, every piece is looked up.
    """
    shape = shape_of(text)
    if is_odd(shape):
        hard = any(map(text.__contains__, _SPACES_IN_NUMBERS))
        return sum(map(_known.__getitem__, _SOFT_SPACE.split(text) if hard else text.split()))
    return shape.count(b" a") + sum([more for _, more in odd_pieces(text, shape)])


def shape_of(text: str) -> bytes:
    """A text letter by letter as ``_SHAPES`` has it, each a byte, with a space before and behind."""
    bare = text
    for mark in "" if text.isascii() else _NO_PART_OF_WORDS:
        bare = bare.replace(mark, " ")
    return (b" %b " % bare.encode("ascii", "replace").translate(_SHAPES)).replace(b".a", b"-a")


def is_odd(shape: bytes) -> bool:
    """Whether most of a text would have to be looked into."""
    return shape.count(b"-") * _RARE > len(shape)


def odd_pieces(text: str, shape: bytes) -> Iterator[tuple[int, int]]:
    """Where each odd piece of a text begins, and how many more words it holds than its first letter tells."""
    place = shape.find(b"-")
    while place >= 0:
        start, stop = shape.rfind(b" ", 0, place), shape.find(b" ", place)
        piece = text[start : stop - 1]
        if piece[0] in DASH_SIGNS and not is_sign(text, start, start + 1):
            piece = piece.lstrip(DASH_SIGNS)  # alone it would look like the minus of a number
        yield start, _known[piece] - (shape[start + 1] == LETTER)
        place = shape.find(b"-", stop)


class _WordCounts(dict[str, int]):
    """How many words each piece between spaces holds, worked out when first met; forgotten when they are too many."""

    def __missing__(self, piece: str) -> int:
        if len(self) >= _PIECES_KEPT:
            self.clear()
        count = self[piece] = sum(is_wording(piece, *bounds) for bounds in word_bounds(piece))
        return count


_known = _WordCounts()


@lru_cache(maxsize=4096)
def folded_words(text: str) -> tuple[str, ...]:
    """The words of ``text``, folded, in order; the mark of a possessive is left out."""
    folded = (_folded[text[start:end]] for start, end in word_bounds(text))
    return tuple(word for word in folded if word is not None)


def symbols(text: str, span: Span) -> str:
    """The symbols and the minuses of numbers in ``span`` of ``text``, in order."""
    found = []
    for start, end in word_bounds(text, span.start, span.end):
        sign = is_sign(text, start, end)
        found.append("-" if sign else "".join(filter(is_symbol, fold(text[start:end]))))
    return "".join(found)


class _Folded(dict[str, str | None]):
    """Each word, folded, and None for marks; worked out when first met, forgotten when they are too many."""

    def __missing__(self, word: str) -> str | None:
        if len(self) >= _PIECES_KEPT:
            self.clear()
        known = fold(word).removesuffix("'s").removesuffix("'") if _is_word(word, 0, len(word)) else None
        self[word] = known
        return known


_folded = _Folded()


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A folded word without the commonest endings of number and tense; a crude key, never shown."""
    for ending, put in (("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", "")):
        if word.endswith(ending) and not word.endswith("ss") and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)] + put
    return word


def one_or_several(a: str, b: str) -> bool:
    """Whether two folded words are one noun in the singular and in the plural."""
    short, long = sorted((a, b), key=len)
    if len(short) < _SHORTEST_STEM or short == long:
        return False
    return long in (short + "s", short + "es", short[:-1] + "ies" if short.endswith("y") else short + "s") or (
        (short, long) in _IRREGULAR
    )


_IRREGULAR = {
    ("man", "men"), ("men", "man"), ("woman", "women"), ("women", "woman"), ("child", "children"),
    ("person", "people"), ("people", "person"), ("wife", "wives"), ("life", "lives"), ("leaf", "leaves"),
    ("foot", "feet"), ("feet", "foot"),
}  # fmt: skip


class Weights:
    """How much a word tells: little where both tellings are full of it, the most where it is rare.

    Built from the words of both tellings, so that no list of small words is needed in any language.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        counts = Counter(stem(word) for text in texts for word in folded_words(text))
        self._known = {word: 1.0 / (1.0 + math.log(count)) for word, count in counts.items()}

    def of(self, word: str) -> float:
        """The weight of a stem, from 1 down towards 0; 1 where neither telling has it."""
        return self._known.get(word, 1.0)

    def total(self, words: Counter[str]) -> float:
        """The weight of a bag of stems."""
        return sum(self.of(word) * times for word, times in words.items())
