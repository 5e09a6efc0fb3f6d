"""The words of one side as the engine compares them: where, by which key, and how much each is worth keeping."""

from collections.abc import Sequence
from dataclasses import dataclass

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
    ``glued`` whether a word touches the one before, ``borders`` where a stretch ends and the next begins.
    """

    text: str
    starts: list[int]
    ends: list[int]
    keys: list[str]
    glued: list[bool]
    borders: list[int]

    def __len__(self) -> int:
        return len(self.keys)

    def is_mark(self, place: int) -> bool:
        """Whether a mark stands there, no word or number."""
        return not self.text[self.starts[place]].isalnum() and not self.keys[place][0].isalnum()

    def is_sign(self, place: int) -> bool:
        """Whether it is a word of a script without spaces, which stands for itself."""
        return self.text[self.starts[place]] >= _SOLID_FROM

    def worth(self, start: int, end: int) -> list[float]:
        """What each of the words ``start`` to ``end`` is worth when it is kept; names and numbers are heavy."""
        text, starts, keys = self.text, self.starts, self.keys
        return [_worth(keys[i], text[starts[i]], keys[i - 1] if i else ".") for i in range(start, end)]


def _worth(key: str, letter: str, before: str) -> float:
    if letter.islower() or (letter.isupper() and before in _OPENS):
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
    pieces = [text[span.start : span.end] for span in spans]
    out = Tokens("".join(pieces), [], [], [], [], [])
    known: dict[str, str] = {}
    at = 0
    for number, piece in enumerate(pieces):
        if number:
            out.borders.append(at)
        last = -1
        for start, end in rules.words(piece, 0, len(piece)):
            word = piece[start:end]
            key = known.get(word)
            if key is None:
                key = known[word] = rules.key(word)
            if key:
                out.starts.append(at + start)
                out.ends.append(at + end)
                out.keys.append(key)
                out.glued.append(start == last)
                last = end
        at += len(piece)
    return out
