"""Which sentences of two texts share rare words: where to look for links without weighing all with all."""

import re
from collections import Counter
from collections.abc import Sequence

from reader_app.alignment.sentences.bonds import Cell
from reader_app.article.words import has_solid

_WORD = re.compile(r"[^\W_]{3,}")


def votes(a: Sequence[str], b: Sequence[str]) -> dict[Cell, int]:
    """How many words every pair of a few sentences shares that stand in one sentence of each side only."""
    once_a, once_b = _once(a), _once(b)
    return Counter([(i, once_b[word]) for word, i in once_a.items() if i >= 0 <= once_b.get(word, -1)])


def _once(texts: Sequence[str]) -> dict[str, int]:
    """The text each word stands in; -1 where it stands in several."""
    place: dict[str, int] = {}
    for number, text in enumerate(texts):
        for word in words_of(text):
            if place.setdefault(word, number) != number:
                place[word] = -1
    return place


def words_of(text: str) -> list[str]:
    """The words of a text by which its place may be found, in order.

    Where a script puts no space between words, every two signs are one, behind the others.
    """
    found = _WORD.findall(text.casefold())
    solid = [word for word in found if has_solid(word)] if not text.isascii() else []
    return found + [word[at : at + 2] for word in solid for at in range(len(word) - 1)]
