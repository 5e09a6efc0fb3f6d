"""How much a word is worth keeping: a redline that gives up a name, a number or a "not" reads badly."""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple, overload

MARK, LIGHT, PER_LETTER, HEAVY = 0.5, 0.5, 0.3, 3.0
_NEGATING = {
    "en": "no not nor never none nobody nothing neither cannot without",
    "de": "nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne",
    "fr": "ne pas jamais rien aucun aucune ni sans",
    "es": "no ni nunca jamás nada nadie sin tampoco",
    "it": "non né mai nulla nessuno",
    "pt": "não nem nunca jamais nada ninguém sem",
    "ru": "не нет ни никогда никто ничего без",
    "zh": "不 没 沒 无 無 未",
    "ko": "안 못 아니",
    "ar": "لا لم لن ليس ما",
    "he": "לא אין",
}
_BY_LANGUAGE = {language: frozenset(words.split()) for language, words in _NEGATING.items()}
_NEGATIONS = frozenset[str]().union(*_BY_LANGUAGE.values())
_OPENS = frozenset(".!?…:。！？\"(['-") | {"..."}
_KEPT, _AT_ONCE = 1 << 17, 6
SOLID_FROM = "\u3041"


class _SmallLetters(dict[str, float]):
    """What words in small letters are worth, which their place does not change; forgotten when they are too many."""

    def __missing__(self, key: str) -> float:
        if len(self) >= _KEPT:
            self.clear()
        found = self[key] = _by_letters(key)
        return found


def _by_letters(key: str) -> float:
    return HEAVY if negates(key) else by_size(len(key))


def by_size(size: int) -> float:
    """What a word of so many letters is worth that is no name, number or "not"."""
    return min(HEAVY, LIGHT + PER_LETTER * size)


def negates(key: str) -> bool:
    """Whether a folded word says no in any language."""
    return key in _NEGATIONS or key.endswith("n't")


def that_negate(keys: Sequence[str]) -> list[int]:
    """The places of ``keys`` that say no, cheaper than one after the other."""
    return [place for place, key in enumerate(keys) if key in _NEGATIONS or key[-3:] == "n't"]


_small_letters = _SmallLetters()


def worth(key: str, letter: str, opens: bool = False) -> float:
    """What the word ``key`` is worth that begins with ``letter`` as written; 0 for an empty key.

    ``opens`` says that it opens a sentence or clause, so that a capital may be due to its place.
    """
    if not key:
        return 0.0
    if letter.islower() or (letter.isupper() and opens):
        return _small_letters[key]
    if letter.isupper():
        return HEAVY if len(key) > 1 else 2 * MARK
    if letter.isdigit() or key in _NEGATIONS:
        return HEAVY
    if letter.isalpha():
        return 2 * MARK if letter >= SOLID_FROM else by_size(len(key))
    return MARK


def denies(key: str, language: str) -> bool:
    """Whether a folded word says no in an ISO 639-1 language; those of any language count where it has no list."""
    return key in _BY_LANGUAGE.get(language, _NEGATIONS) or (language == "en" and key.endswith("n't"))


def opens_after_each(keys: Sequence[str]) -> list[bool]:
    """Whether the word behind each of ``keys`` opens a sentence or clause."""
    return [key in _OPENS for key in keys]


@cache
def letters_tenths(size: int) -> int:
    """What a word of ``size`` letters is worth at least, in tenths."""
    return min(int(10 * HEAVY), int(10 * LIGHT) + int(10 * PER_LETTER) * size)


def least_tenths(key: str) -> int:
    """What a word is worth at least, in tenths, whose first letter is that of its ``key``, small or capital."""
    letter = key[0]
    if letter.isdigit():
        return int(10 * HEAVY)
    if not letter.isalpha():
        return int(10 * MARK)
    return int(20 * MARK) if letter >= SOLID_FROM else letters_tenths(len(key))


class Written(NamedTuple):
    """Words as they stand in ``text``: the signs of their codes, by which ``keys`` has what they are compared by.

    ``starts`` are where they begin, ``sums`` what the words before each place are worth at least, in tenths.
    """

    text: str
    signs: Sequence[Any]
    keys: Sequence[str]
    starts: Sequence[int]
    sums: Sequence[int]


def code_of(sign: str | int) -> int:
    """The code of a sign, which is its character or itself."""
    return ord(sign) if isinstance(sign, str) else sign


class Worths(Sequence[float]):
    """What the words of one side are worth, worked out where it is asked for: most of them never are.

    The first word of the side opens a sentence.  A slice is a stretch of the same side.
    """

    __slots__ = ("_where", "words")

    def __init__(self, words: Written, where: range | None = None) -> None:
        self.words, self._where = words, range(len(words.signs)) if where is None else where

    def __len__(self) -> int:
        return len(self._where)

    @overload
    def __getitem__(self, place: int) -> float: ...

    @overload
    def __getitem__(self, place: slice) -> "Worths": ...

    def __getitem__(self, place: "int | slice") -> "float | Worths":
        """What one word is worth, or a stretch of them.  Raises IndexError."""
        if isinstance(place, slice):
            return Worths(self.words, self._where[place])
        return self.some((range(len(self))[place],))[0]

    def some(self, places: Sequence[int]) -> list[float]:
        """What the words at these places are worth."""
        (text, signs, keys, starts, _), where = self.words, self._where
        code = ord if isinstance(signs, str) else int
        if where and where[0]:
            places = [where[place] for place in places]
        return [
            _small_letters[keys[code(signs[at])]]
            if text[starts[at]].islower()
            else worth(keys[code(signs[at])], text[starts[at]], not at or keys[code(signs[at - 1])] in _OPENS)
            for at in places
        ]


def some_of(worths: Sequence[float], places: Sequence[int]) -> list[float]:
    """What the words at these places are worth, cheaper than one after the other."""
    return worths.some(places) if isinstance(worths, Worths) else [worths[place] for place in places]


def reach(worths: Sequence[float], start: int, stop: int, weight: float) -> bool:
    """Whether the words from ``start`` to ``stop`` are worth ``weight`` together; no more are weighed than needed."""
    total = 0.0
    for first in range(start, stop, _AT_ONCE):
        for value in some_of(worths, range(first, min(stop, first + _AT_ONCE))):
            total += value
            if total >= weight:
                return True
    return False
