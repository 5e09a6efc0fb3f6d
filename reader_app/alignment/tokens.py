"""The words of one side as the engine compares them: where, by which key, and how much each is worth keeping."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader_app.alignment.chunks import read_words
from reader_app.alignment.rules import Rules
from reader_app.article.span import Span

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
_SOLID_FROM = "\u3041"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words of one side, as parallel lists.

    ``text`` is the stretches end to end; ``starts`` and ``ends`` are code points in it, ``keys`` what is compared,
    ``borders`` where in ``text`` a stretch ends and the next begins.
    """

    text: str
    starts: list[int]
    ends: list[int]
    keys: list[str]
    borders: list[int]

    def __len__(self) -> int:
        return len(self.keys)

    def is_glued(self, place: int) -> bool:
        """Whether the word there touches the one before."""
        start = self.starts[place]
        return place > 0 and start == self.ends[place - 1] and start not in self.borders

    def is_mark(self, place: int) -> bool:
        """Whether a mark stands there, no word or number."""
        return not self.text[self.starts[place]].isalnum() and not self.keys[place][0].isalnum()

    def is_sign(self, place: int) -> bool:
        """Whether it is a word of a script without spaces, which stands for itself."""
        return self.text[self.starts[place]] >= _SOLID_FROM

    def worth(self, start: int, end: int) -> list[float]:
        """What each of the words ``start`` to ``end`` is worth when it is kept; names and numbers are heavy."""
        keys = self.keys[start:end]
        letters = [self.text[at] for at in self.starts[start:end]]
        before = [self.keys[start - 1] if start else ".", *keys[:-1]]
        return list(map(_worth, keys, letters, [last in _OPENS for last in before]))


@lru_cache(maxsize=1 << 17)
def _worth(key: str, letter: str, opens: bool) -> float:
    """What a word is worth; ``opens`` says that a capital may be due to its place."""
    if letter.islower() or (letter.isupper() and opens):
        if key in _NEGATIONS or key.endswith("n't"):
            return HEAVY
        return min(HEAVY, LIGHT + PER_LETTER * len(key))
    if letter.isupper():
        return HEAVY if len(key) > 1 else 2 * MARK
    if letter.isdigit() or key in _NEGATIONS:
        return HEAVY
    if letter.isalpha():
        return 2 * MARK if letter >= _SOLID_FROM else min(HEAVY, LIGHT + PER_LETTER * len(key))
    return MARK


def tokens_of(text: str, spans: Sequence[Span], rules: Rules) -> Tokens:
    """The words of ``spans`` of ``text``, in the order of ``spans``."""
    if len(spans) == 1:
        piece = spans[0].of(text)
        keys, starts, ends = read_words(piece, rules)
        return Tokens(piece, starts, ends, keys, [])
    out = Tokens("".join([span.of(text) for span in spans]), [], [], [], [])
    at = 0
    for number, span in enumerate(spans):
        if number:
            out.borders.append(at)
        keys, starts, ends = read_words(span.of(text), rules)
        out.keys.extend(keys)
        out.starts.extend([at + start for start in starts])
        out.ends.extend([at + end for end in ends])
        at += len(span)
    return out
