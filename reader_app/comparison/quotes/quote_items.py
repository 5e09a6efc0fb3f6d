"""Quotes made ready for pairing: where each stands in the alignment, who speaks, and its words as weighted stems."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader_app.article.model import Article
from reader_app.comparison.folding import Weights, folded_words, stem
from reader_app.comparison.tellings import Telling
from reader_app.people.model import Cast, Manner, Quote

_SMALL = frozenset("the a an of in for and 's his her its their".split())
_PRONOUNS = frozenset("he she they who it i we him her them".split())


@dataclass(frozen=True, slots=True)
class Item:
    """One quote on its way to a pair.

    ``row`` is the row it stands in (-1: none), ``place`` how far into the row's side as a share of 1, ``person`` the
    number of the speaker's pair of people, ``fellows`` those of who says it too, ``speaker`` the stems of an unnamed
    speaker, ``frame`` the stems of its paragraph outside quotes.
    """

    quote: Quote
    row: int
    place: float
    words: tuple[str, ...]
    bag: Counter[str]
    weight: float
    person: int | None
    speaker: frozenset[str]
    frame: frozenset[str]
    fellows: tuple[int, ...] = ()

    @property
    def speakers(self) -> frozenset[int]:
        """All people who say it."""
        return frozenset(self.fellows) | (frozenset() if self.person is None else {self.person})


def items(telling: Telling, cast: Cast, pair_of: Sequence[int], weights: Weights) -> list[Item]:
    """The quotes of one cast in the order of the rows, and inside a row in reading order."""
    frames = _Frames(telling, cast)
    found = [_item(quote, telling, pair_of, weights, frames=frames) for quote in cast.quotes if quote.spans]
    return sorted(found, key=lambda item: (item.row, item.quote.spans[0].start))


def _item(quote: Quote, telling: Telling, pair_of: Sequence[int], weights: Weights, *, frames: "_Frames") -> Item:
    start = quote.spans[0].start
    words = folded_words(" ".join(span.of(telling.text) for span in quote.spans))
    bag = Counter(stem(word) for word in words)
    person = None if quote.person is None else pair_of[quote.person]
    return Item(
        quote,
        telling.row(quote.spans[0]),
        telling.depth(start),
        words,
        bag,
        weights.total(bag),
        person,
        speaker_stems(quote, telling.article) if person is None else frozenset(),
        frames.of_block(telling.block(start)),
        tuple(pair_of[fellow] for fellow in quote.fellows),
    )


def speaker_stems(quote: Quote, article: Article) -> frozenset[str]:
    """The stems by which an unnamed speaker is known; a pronoun and small words tell nothing."""
    if quote.speaker is None:
        return frozenset()
    words = folded_words(quote.speaker.of(article.text))
    return frozenset(stem(word) for word in words if word not in _SMALL and word not in _PRONOUNS)


class _Frames:
    """The words around quotes, a block at a time."""

    def __init__(self, telling: Telling, cast: Cast) -> None:
        self.article = telling.article
        self.quoted = sorted(s for q in cast.quotes if q.manner is not Manner.INDIRECT for s in q.spans)
        self.known: dict[int, frozenset[str]] = {}

    def of_block(self, number: int) -> frozenset[str]:
        """The stems of one block outside its quotes."""
        if number not in self.known:
            span = self.article.blocks[number].span
            text = self.article.text
            parts, start = [], span.start
            for quoted in self.quoted[bisect_right(self.quoted, span.start, key=lambda s: s.end) :]:
                if quoted.start >= span.end:
                    break
                parts.append(text[start : max(start, quoted.start)])
                start = max(start, quoted.end)
            parts.append(text[start : span.end])
            self.known[number] = frozenset(stem(word) for word in folded_words(" ".join(parts)))
        return self.known[number]


def same_words(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two quotes are equal but for typography: marks, case, spaces and punctuation."""
    return list(a) == list(b) or _solid(a) == _solid(b)


def _solid(words: Sequence[str]) -> str:
    return re.sub(r"[\W_]+", "", "".join(words))
