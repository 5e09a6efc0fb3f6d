"""How much a word is worth keeping: a redline that gives up a name, a number or a "not" reads badly."""

from collections.abc import Sequence
from typing import overload

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
        heavy = key in _NEGATIONS or key.endswith("n't")
        found = self[key] = HEAVY if heavy else min(HEAVY, LIGHT + PER_LETTER * len(key))
        return found


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
        return 2 * MARK if letter >= SOLID_FROM else min(HEAVY, LIGHT + PER_LETTER * len(key))
    return MARK


def denies(key: str, language: str) -> bool:
    """Whether a folded word says no in an ISO 639-1 language; those of any language count where it has no list."""
    return key in _BY_LANGUAGE.get(language, _NEGATIONS) or (language == "en" and key.endswith("n't"))


def opens_after(key: str) -> bool:
    """Whether the word behind ``key`` opens a sentence or clause."""
    return key in _OPENS


class Worths(Sequence[float]):
    """What the words of one side are worth, worked out where it is asked for: most of them never are.

    ``keys`` and ``starts`` are those of the words in ``text``, whose first word opens a sentence.  A slice is a
    stretch of the same side.
    """

    __slots__ = ("_keys", "_starts", "_text", "_where")

    def __init__(self, keys: Sequence[str], starts: Sequence[int], text: str, where: range | None = None) -> None:
        self._keys, self._starts, self._text = keys, starts, text
        self._where = range(len(keys)) if where is None else where

    def __len__(self) -> int:
        return len(self._where)

    @overload
    def __getitem__(self, place: int) -> float: ...

    @overload
    def __getitem__(self, place: slice) -> "Worths": ...

    def __getitem__(self, place: "int | slice") -> "float | Worths":
        """What one word is worth, or a stretch of them.  Raises IndexError."""
        if isinstance(place, slice):
            return Worths(self._keys, self._starts, self._text, self._where[place])
        at = self._where[place]
        return worth(self._keys[at], self._text[self._starts[at]], not at or opens_after(self._keys[at - 1]))

    def some(self, places: Sequence[int]) -> list[float]:
        """What the words at these places are worth."""
        keys, starts, text, where = self._keys, self._starts, self._text, self._where
        if where and where[0]:
            places = [where[place] for place in places]
        return [
            _small_letters[keys[at]]
            if text[starts[at]].islower()
            else worth(keys[at], text[starts[at]], not at or keys[at - 1] in _OPENS)
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
