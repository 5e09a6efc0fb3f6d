"""Which words of two aligned stretches differ: whole words, the style of quotes, dashes and spaces left aside.

Runs of kept words come from ``subsequence``; here they become edits that tile both sides.  Rows, paired quotes and
single sentences all pass through ``wording_between``.
"""

from collections.abc import Sequence

from reader_app.alignment.attach import attached
from reader_app.alignment.model import Edit, EditKind
from reader_app.alignment.rules import PLAIN, Rules
from reader_app.alignment.subsequence import common_prefix, common_runs, common_suffix
from reader_app.alignment.tiling import tiled
from reader_app.alignment.tokens import tokens_of
from reader_app.article.span import Span

CONTEXT = 2


def wording(a: str, b: str, rules: Rules = PLAIN) -> tuple[Edit, ...]:
    """The edits that lead from ``a`` to ``b``; their spans tile both texts, in order.

    A kept piece may be written with other quotes, dashes or spaces on the two sides.  A piece that stands on one
    side alone carries the space beside it.

    >>> a, b = "The ferry was stopped on Tuesday.", "The ferry was halted on Tuesday."
    >>> [(str(edit.kind), edit.a.of(a), edit.b.of(b)) for edit in wording(a, b)][:2]
    [('same', 'The ferry was ', 'The ferry was '), ('changed', 'stopped', 'halted')]
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
    if len(spans_a) == 1 and len(spans_b) == 1 and not rules.ignored:
        return _trimmed((text_a, spans_a[0]), (text_b, spans_b[0]), rules)
    return _compared(text_a, spans_a, text_b, spans_b, rules)


def _compared(
    text_a: str, spans_a: Sequence[Span], text_b: str, spans_b: Sequence[Span], rules: Rules
) -> tuple[Edit, ...]:
    a, b = tokens_of(text_a, spans_a, rules), tokens_of(text_b, spans_b, rules)
    runs = attached(common_runs(a.keys, b.keys, a.worths, b.worths), a, b)
    return tiled(a, spans_a, b, spans_b, runs)


def _trimmed(side_a: tuple[str, Span], side_b: tuple[str, Span], rules: Rules) -> tuple[Edit, ...]:
    """The edits between two stretches, whose common beginning and end are not even read word by word."""
    (text_a, a), (text_b, b) = side_a, side_b
    words_a, words_b = a.of(text_a), b.of(text_b)
    if words_a == words_b:
        return (Edit(EditKind.SAME, a, b),) if words_a else ()
    parts_a, parts_b = words_a.split(" "), words_b.split(" ")
    common = common_prefix(parts_a, parts_b)
    head = max(0, common - CONTEXT)
    tail = max(0, common_suffix(parts_a[common:], parts_b[common:]) - CONTEXT)
    start = len(" ".join(parts_a[:head]))
    tail = len(" ".join(parts_a[-tail:])) if tail else 0
    middle_a = Span(a.start + start, a.end - tail)
    middle_b = Span(b.start + start, b.end - tail)
    edits = list(_compared(text_a, (middle_a,), text_b, (middle_b,), rules))
    first, last = edits[0], edits[-1]
    if start and first.kind is EditKind.SAME and len(first.a) == len(first.b):
        edits[0] = Edit(EditKind.SAME, Span(a.start, first.a.end), Span(b.start, first.b.end))
    elif start:
        edits.insert(0, Edit(EditKind.SAME, Span(a.start, middle_a.start), Span(b.start, middle_b.start)))
    last = edits[-1]
    if tail and last.kind is EditKind.SAME and len(last.a) == len(last.b):
        edits[-1] = Edit(EditKind.SAME, Span(last.a.start, a.end), Span(last.b.start, b.end))
    elif tail:
        edits.append(Edit(EditKind.SAME, Span(middle_a.end, a.end), Span(middle_b.end, b.end)))
    return tuple(edits)


def share_kept(edits: Sequence[Edit]) -> float:
    """The share of 1 of both sides' letters that ``edits`` keep; 1 where there are none."""
    kept = total = 0
    same = EditKind.SAME
    for edit in edits:
        a, b = edit.a, edit.b
        size = a.end - a.start + b.end - b.start
        total += size
        if edit.kind is same:
            kept += size
    return kept / total if total else 1.0
