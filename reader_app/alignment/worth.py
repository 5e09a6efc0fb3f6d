"""How much a word is worth keeping: a redline that gives up a name, a number or a "not" reads badly."""

from collections.abc import Iterable

MARK, LIGHT, PER_LETTER, HEAVY = 0.5, 0.5, 0.3, 3.0
_NEGATING = (
    "no not nor never none nobody nothing neither cannot without "
    "nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne "
    "ne pas jamais rien aucun aucune ni sans nunca jamás nada nadie sin tampoco "
    "non mai nulla nessuno não nem не нет ни никогда никто ничего без "
    "不 没 沒 无 無 未 안 못 아니 لا لم لن ليس ما לא אין"
)
_NEGATIONS = frozenset(_NEGATING.split())
_OPENS = frozenset(".!?…:。！？\"(['-") | {"..."}
SOLID_FROM = "\u3041"
Worths = tuple[tuple[float, ...], tuple[float, ...], bool | None]


def worth(key: str, letter: str, opens: bool = False) -> float:
    """What the word ``key`` is worth that begins with ``letter`` as written; 0 for an empty key.

    ``opens`` says that it opens a sentence or clause, so that a capital may be due to its place.
    """
    if not key:
        return 0.0
    if letter.islower() or (letter.isupper() and opens):
        if key in _NEGATIONS or key.endswith("n't"):
            return HEAVY
        return min(HEAVY, LIGHT + PER_LETTER * len(key))
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


def worths(words: Iterable[tuple[str, str]]) -> Worths:
    """What neighbouring words are worth, given as keys and first letters: inside a clause, and where they open one.

    The last says whether they leave a clause open behind them; None where all keys are empty.
    """
    inside: list[float] = []
    opening: list[float] = []
    opens: bool | None = None
    for key, letter in words:
        inside.append(worth(key, letter, opens is True))
        opening.append(worth(key, letter, opens is not False))
        if key:
            opens = key in _OPENS
    return tuple(inside), tuple(opening), opens
