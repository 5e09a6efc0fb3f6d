"""How much a word is worth keeping: a redline that gives up a name, a number or a "not" reads badly."""

from collections.abc import Callable, Sequence

MARK, LIGHT, PER_LETTER, HEAVY = 0.5, 0.5, 0.3, 3.0
LEAST = min(MARK, LIGHT)
"""What every word is worth at least."""
_NEGATING = (
    "no not nor never none nobody nothing neither cannot without "
    "nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne "
    "ne pas jamais rien aucun aucune ni sans nunca jamás nada nadie sin tampoco "
    "non mai nulla nessuno não nem не нет ни никогда никто ничего без "
    "不 没 沒 无 無 未 안 못 아니 لا لم لن ليس ما לא אין"
)
_NEGATIONS = frozenset(_NEGATING.split())
_OPENS = frozenset(".!?…:。！？\"(['-") | {"..."}
_BY_LENGTH = [min(HEAVY, LIGHT + PER_LETTER * size) for size in range(10)]
SOLID_FROM = "\u3041"


def worth(key: str, letter: str, opens: bool = False) -> float:
    """What the word ``key`` is worth that begins with ``letter`` as written; 0 for an empty key.

    ``opens`` says that it opens a sentence or clause, so that a capital may be due to its place.
    """
    if not key:
        return 0.0
    if letter.islower() or (letter.isupper() and opens):
        if key in _NEGATIONS or key[-3:] == "n't":
            return HEAVY
        return _BY_LENGTH[len(key)] if len(key) < len(_BY_LENGTH) else HEAVY
    if letter.isupper():
        return HEAVY if len(key) > 1 else 2 * MARK
    if letter.isdigit() or key in _NEGATIONS:
        return HEAVY
    if letter.isalpha():
        return 2 * MARK if letter >= SOLID_FROM else min(HEAVY, LIGHT + PER_LETTER * len(key))
    return MARK


def opens_after(key: str) -> bool:
    """Whether the word behind ``key`` opens a sentence or clause."""
    return key in _OPENS


class Worths:
    """What the words of one side are worth, worked out where it is asked for: most of them never are.

    ``letters`` gives the first letter of a word as written; its first word opens a sentence.
    """

    def __init__(self, keys: Sequence[str], letters: Callable[[int], str]) -> None:
        self._keys, self._letters = keys, letters

    def __getitem__(self, where: slice) -> list[float]:
        """What the words there are worth."""
        keys, letters = self._keys, self._letters
        places = range(*where.indices(len(keys)))
        return [worth(keys[place], letters(place), not place or keys[place - 1] in _OPENS) for place in places]
