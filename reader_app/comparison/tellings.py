"""Two articles and the rows that join them, with the row of every place at hand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from reader_app.article.span import Span

if TYPE_CHECKING:
    from reader_app.alignment.model import Row
    from reader_app.article.model import Article
    from reader_app.people.model import Quote


class Telling:
    """One article and, by offset, the rows it takes part in."""

    def __init__(self, article: Article, row_of: dict[int, int]) -> None:
        self.article = article
        self.text = article.text
        self._starts = [block.span.start for block in article.blocks]
        self._rows = [row_of.get(number, -1) for number in range(len(self._starts))]
        self._extents: dict[int, tuple[int, int]] = {}
        for block, row in zip(article.blocks, self._rows, strict=True):
            start = self._extents.get(row, (block.span.start, 0))[0]
            self._extents[row] = (start, block.span.end)

    def block(self, place: int) -> int:
        """The number of the block that holds ``place`` or stands before it; 0 where none does."""
        return max(0, bisect_right(self._starts, place) - 1)

    def row(self, span: Span) -> int:
        """The number of the row in which ``span`` begins, or -1."""
        return self._rows[self.block(span.start)] if self._rows else -1

    def depth(self, place: int) -> float:
        """How far into its row's side ``place`` stands, as a share of 1."""
        start, end = self._extents.get(self.row(Span(place, place)), (place, place))
        return (place - start) / max(1, end - start)

    def row_of_quotes(self, quotes: Iterable[Quote]) -> int:
        """The number of the row in which the first of ``quotes`` begins; -1 where there are none."""
        return next((self.row(quote.spans[0]) for quote in quotes if quote.spans), -1)


@dataclass(frozen=True, slots=True)
class Tellings:
    """Both articles in their rows."""

    a: Telling
    b: Telling
    rows: tuple[Row, ...]

    @classmethod
    def of(cls, a: Article, b: Article, rows: Sequence[Row]) -> Tellings:
        """The two articles under these rows."""
        row_of_a = {block: number for number, row in enumerate(rows) for block in row.a}
        row_of_b = {block: number for number, row in enumerate(rows) for block in row.b}
        return cls(Telling(a, row_of_a), Telling(b, row_of_b), tuple(rows))


def language_in(article: Article) -> str:
    """The language of an article as ISO 639-1 code, read from its words where the file does not tell it."""
    return _language(article.text, article.language)


@lru_cache(maxsize=8)
def _language(text: str, declared: str) -> str:
    from reader_app.people.text.lexicon import language_of  # noqa: PLC0415 - wording needs no language

    return language_of(text, declared)
