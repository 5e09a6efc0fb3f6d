"""A reader's notes and ticks as comments of a Word file (ECMA-376, part 1, 17.13.4)."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from reader_app.comparison.model import Comparison
from reader_app.marks import Side
from reader_app.target import Target, TargetKind
from reader_app.translation import translate

Place = tuple[Side, int]
"""A paragraph of one telling: the number of its block."""


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment: its number in the file, from 0, and its paragraphs."""

    number: int
    lines: tuple[str, ...]


def comments_by_place(
    comparison: Comparison, remarks: Mapping[Target, str], reviewed: Collection[int]
) -> Mapping[Place, tuple[Comment, ...]]:
    """The comments on each paragraph that has any: one for a row that is noted or ticked, one for a quote's note.

    A row or quote of both tellings has it at A's first paragraph.
    """
    found: dict[Place, tuple[Comment, ...]] = {}
    told = [*_on_rows(comparison, remarks, reviewed), *_on_quotes(comparison, remarks)]
    for number, (place, lines) in enumerate(told):
        found[place] = (*found.get(place, ()), Comment(number, lines))
    return found


def _on_rows(
    comparison: Comparison, remarks: Mapping[Target, str], reviewed: Collection[int]
) -> Iterator[tuple[Place, tuple[str, ...]]]:
    for number, row in enumerate(comparison.rows):
        seen = (translate("report", "reviewed"),) if number in reviewed else ()
        lines = (*seen, *remarks.get(Target(TargetKind.ROW, number), "").splitlines())
        if lines:
            yield (Side.A, row.a[0]) if row.a else (Side.B, row.b[0]), lines


def _on_quotes(comparison: Comparison, remarks: Mapping[Target, str]) -> Iterator[tuple[Place, tuple[str, ...]]]:
    for number, pair in enumerate(comparison.quotes):
        words = remarks.get(Target(TargetKind.QUOTE, number), "")
        if words:
            side, article, quotes = (Side.A, comparison.a, pair.a) if pair.a else (Side.B, comparison.b, pair.b)
            span = quotes[0].spans[0]
            block = bisect_right(article.blocks, span.start, key=lambda block: block.span.start) - 1
            quoted = translate("report", "On the quote “{words}”:").format(words=span.of(article.text))
            yield (side, max(block, 0)), (quoted, *words.splitlines())


def opening(comments: Collection[Comment]) -> str:
    """What stands before the words that are commented on."""
    return "".join(f'<w:commentRangeStart w:id="{comment.number}"/>' for comment in comments)


def closing(comments: Collection[Comment]) -> str:
    """What stands after them."""
    return "".join(f'<w:commentRangeEnd w:id="{comment.number}"/>' for comment in comments)


def references(comments: Collection[Comment]) -> str:
    """The runs that lead to the comments."""
    return "".join(f'<w:r><w:commentReference w:id="{comment.number}"/></w:r>' for comment in comments)


def comment(told: Comment, date: dt.date, body: str) -> str:
    """The comment itself, of which ``body`` holds the paragraphs."""
    author = translate("report", "Reader", "who wrote the comments in a Word file")
    who = f"w:author={quoteattr(author)} w:initials={quoteattr(author[:1])} w:date={quoteattr(f'{date}T00:00:00Z')}"
    return f'<w:comment w:id="{told.number}" {who}>{body}</w:comment>'
