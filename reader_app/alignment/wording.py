"""Which words of two aligned stretches differ: whole words, the style of quotes, dashes and spaces left aside.

Runs of kept words come from ``subsequence``; here they become edits that tile both sides.  Rows, paired quotes and
single sentences all pass through ``wording_between``.
"""

from collections.abc import Sequence

from reader_app.alignment.attach import attached
from reader_app.alignment.model import Edit, EditKind
from reader_app.alignment.rules import PLAIN, Rules
from reader_app.alignment.subsequence import common_runs
from reader_app.alignment.tiling import tiled
from reader_app.alignment.tokens import tokens_of
from reader_app.article.span import Span


def wording(a: str, b: str, rules: Rules = PLAIN) -> tuple[Edit, ...]:
    """The edits that lead from ``a`` to ``b``; their spans tile both texts, in order.

    A kept piece may be written with other quotes, dashes or spaces on the two sides.  A piece that stands on one
    side alone carries the space beside it.
    """
    return wording_between(a, (Span(0, len(a)),), b, (Span(0, len(b)),), rules)


def wording_between(
    text_a: str, spans_a: Sequence[Span], text_b: str, spans_b: Sequence[Span], rules: Rules = PLAIN
) -> tuple[Edit, ...]:
    """The edits between two lists of stretches, each read as one running text in the order given.

    The edits' spans are code points into the whole texts; on each side they tile the stretches in the order of the
    list, and none reaches over the border of a stretch.  So a caller may compare a paired quote with its partner
    first, and what is left of the row after it: ``wording_between(a, [quote_a], b, [quote_b])``, then
    ``wording_between(a, rest_of_a, b, rest_of_b)``.  An edit of one side alone has an empty span on the other, which
    stands where the piece would belong.
    """
    a, b = tokens_of(text_a, spans_a, rules), tokens_of(text_b, spans_b, rules)
    runs = attached(common_runs(a.keys, b.keys, a.worth, b.worth), a, b)
    return tiled(a, spans_a, b, spans_b, runs)


def share_kept(edits: Sequence[Edit]) -> float:
    """The share of 1 of both sides' letters that ``edits`` keep; 1 where there are none."""
    kept = sum(len(edit.a) + len(edit.b) for edit in edits if edit.kind is EditKind.SAME)
    total = sum(len(edit.a) + len(edit.b) for edit in edits)
    return kept / total if total else 1.0
