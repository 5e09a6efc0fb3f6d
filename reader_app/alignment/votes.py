"""Which sentences of two long texts share rare words: where to look for links without weighing all with all."""

import itertools
import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence

from reader_app.alignment.bonds import Cell
from reader_app.article.words import SOLID

_WORD, _SOLID = re.compile(r"[^\W_]{3,}"), re.compile(SOLID)


def votes(a: Sequence[str], b: Sequence[str], pairs: bool = False) -> dict[Cell, int]:
    """How many words every pair of sentences shares that stand in one sentence of each side only.

    With ``pairs`` every two neighbouring words count as a word too.
    """
    words_a, words_b = [_words(text) for text in a], [_words(text) for text in b]
    shared = set(itertools.chain.from_iterable(words_a)).intersection(itertools.chain.from_iterable(words_b))
    if not shared:
        return {}
    once_a, once_b = _once(words_a, shared, pairs), _once(words_b, shared, pairs)
    return Counter([(i, once_b[word]) for word, i in once_a.items() if i >= 0 <= once_b.get(word, -1)])


def _once(texts: Iterable[Sequence[str]], shared: set[str], pairs: bool) -> dict[Hashable, int]:
    """The text each of the ``shared`` words stands in; -1 where it stands in several."""
    place: dict[Hashable, int] = {}
    for number, words in enumerate(texts):
        for word in words:
            if word in shared and place.setdefault(word, number) != number:
                place[word] = -1
        if pairs:
            for pair in itertools.pairwise(words):
                if pair[0] in shared and pair[1] in shared and place.setdefault(pair, number) != number:
                    place[pair] = -1
    return place


def _words(text: str) -> list[str]:
    """The words of a text by which its place may be found, in order.

    Where a script puts no space between words, every two signs are one, behind the others.
    """
    found = _WORD.findall(text.casefold())
    solid = [] if text.isascii() else [word for word in found if _SOLID.search(word)]
    return found + [word[at : at + 2] for word in solid for at in range(len(word) - 1)]


def share_a_word(a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether any word of three letters or more stands on both sides."""
    known = {word for text in a for word in _words(text)}
    return not all(known.isdisjoint(_words(text)) for text in b)
