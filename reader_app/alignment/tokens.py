"""The words of one side as the engine compares them: where, by which key, and how much each is worth keeping."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader_app.alignment.chunks import read_words
from reader_app.alignment.rules import Rules
from reader_app.alignment.worth import SOLID_FROM, Worths
from reader_app.article.span import Span


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

    @property
    def worths(self) -> Worths:
        """What each word is worth when it is kept."""
        return Worths(self.keys, self.starts, self.text)

    def is_glued(self, place: int) -> bool:
        """Whether the word there touches the one before."""
        start = self.starts[place]
        return place > 0 and start == self.ends[place - 1] and start not in self.borders

    def is_mark(self, place: int) -> bool:
        """Whether a mark stands there, no word or number."""
        return not self.text[self.starts[place]].isalnum() and not self.keys[place][0].isalnum()

    def is_sign(self, place: int) -> bool:
        """Whether it is a word of a script without spaces, which stands for itself."""
        return self.text[self.starts[place]] >= SOLID_FROM


def tokens_of(text: str, spans: Sequence[Span], rules: Rules) -> Tokens:
    """The words of ``spans`` of ``text``, in the order of ``spans``."""
    if len(spans) == 1:
        piece = spans[0].of(text)
        read = read_words(piece, rules)
        return Tokens(piece, read.starts, read.ends, read.keys, [])
    out = Tokens("".join([span.of(text) for span in spans]), [], [], [], [])
    at = 0
    for number, span in enumerate(spans):
        if number:
            out.borders.append(at)
        read = read_words(span.of(text), rules)
        out.keys.extend(read.keys)
        out.starts.extend([at + start for start in read.starts])
        out.ends.extend([at + end for end in read.ends])
        at += len(span)
    return out
