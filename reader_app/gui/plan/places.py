"""From a target to its places in both texts, and from a place to the row it lies in; no Qt."""

from bisect import bisect_right

from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.comparison.model import Comparison
from reader_app.target import Side, Target, TargetKind


def article_of(comparison: Comparison, side: Side) -> Article:
    """The telling of that side."""
    return comparison.a if side is Side.A else comparison.b


def block_at(article: Article, offset: int) -> int:
    """The number of the block that holds ``offset``, or the one before it; -1 before the first."""
    return bisect_right(article.blocks, offset, key=lambda block: block.span.start) - 1


def row_at(comparison: Comparison, side: Side, offset: int) -> int:
    """The number of the row that holds ``offset`` of that side, or -1."""
    block = block_at(article_of(comparison, side), offset)
    for number, row in enumerate(comparison.rows):
        if block in (row.a if side is Side.A else row.b):
            return number
    return -1


def places_of(comparison: Comparison, target: Target) -> dict[Side, tuple[Span, ...]]:
    """All places of ``target`` in each telling, in reading order; a side without it has none."""
    if target.kind is TargetKind.ROW:
        row = comparison.rows[target.number]
        return {
            Side.A: tuple(comparison.a.blocks[n].span for n in row.a),
            Side.B: tuple(comparison.b.blocks[n].span for n in row.b),
        }
    if target.kind is TargetKind.PERSON:
        pair = comparison.people[target.number]
        return {
            Side.A: tuple(sorted(pair.a.mentions)) if pair.a else (),
            Side.B: tuple(sorted(pair.b.mentions)) if pair.b else (),
        }
    if target.kind is TargetKind.QUOTE:
        quote = comparison.quotes[target.number]
        return {
            Side.A: tuple(span for one in quote.a for span in one.spans),
            Side.B: tuple(span for one in quote.b for span in one.spans),
        }
    fact = comparison.facts[target.number]
    return {Side.A: (fact.a,) if fact.a else (), Side.B: (fact.b,) if fact.b else ()}
