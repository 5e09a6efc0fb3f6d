"""Which words of two aligned stretches differ: whole words, the style of quotes, dashes and spaces left aside.

Runs of kept words come from ``subsequence``; here they become edits that tile both sides.  Rows, paired quotes and
single sentences all pass through ``wording_between``.
"""

import sys
from collections.abc import Iterator, Sequence
from itertools import compress

from reader_app.alignment.model import Edit
from reader_app.alignment.rules import PLAIN, Rules
from reader_app.alignment.words.attach import attached
from reader_app.alignment.words.ends import Ends, shared_ends
from reader_app.alignment.words.subsequence import Run, common_runs
from reader_app.alignment.words.tiling import Wording, row_tiled, tiled
from reader_app.alignment.words.tokens import Tokens, both_read, comes_first, rows_read
from reader_app.article.span import Span

Sides = tuple[str, Sequence[Span], str, Sequence[Span]]
"""A row: a text and the stretches of it that are one side, then those of the other."""
AT_ONCE, TOGETHER, MANY_ROWS = 1_000_000, 900, 30


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
    return next(wordings(text_a, text_b, [(spans_a, spans_b)], rules)).edits


def wordings(
    text_a: str, text_b: str, rows: Sequence[tuple[Sequence[Span], Sequence[Span]]], rules: Rules
) -> Iterator[Wording]:
    """The edits of many rows of two texts, of each as ``wording_between`` gives them."""
    return wordings_of_pairs([(text_a, spans_a, text_b, spans_b) for spans_a, spans_b in rows], rules)


def wordings_of_pairs(rows: Sequence[Sides], rules: Rules, at_once: int = AT_ONCE) -> Iterator[Wording]:
    """The edits of many rows of whatever texts, ``at_once`` letters of them read together."""
    first = letters = 0
    for number, (_, spans_a, _, spans_b) in enumerate(rows, 1):
        for span in (*spans_a, *spans_b):
            letters += span.end - span.start
        if letters > at_once or number == len(rows):
            yield from _each_compared(rows[first:number], rules)
            first, letters = number, 0


def _each_compared(rows: Sequence[Sides], rules: Rules) -> Iterator[Wording]:
    alone = [len(a) == 1 and len(b) == 1 and not rules.ignored for _, a, _, b in rows]
    told = iter(_edits_of_rows(list(compress(rows, alone)), rules))
    for (text_a, spans_a, text_b, spans_b), is_alone in zip(rows, alone, strict=True):
        if is_alone:
            yield next(told)
        else:
            a, b = both_read(text_a, spans_a, text_b, spans_b, rules)
            yield tiled(a, spans_a, b, spans_b, _runs(a, b))


def _runs(a: Tokens, b: Tokens) -> list[Run]:
    """The words of a row that are kept."""
    runs = common_runs(a.signs, b.signs, a.worths, b.worths, comes_first(a, b))
    return attached(runs, a, b, (0, 0), (len(a), len(b)))


def _edits_of_rows(rows: Sequence[Sides], rules: Rules) -> list[Wording]:
    """The edits of rows of one stretch a side, read together; those of many words are compared together too."""
    texts_a = [text[a[0].start : a[0].end] for text, a, _, _ in rows]
    texts_b = [text[b[0].start : b[0].end] for _, _, text, b in rows]
    at = [(a[0].start, b[0].start) for _, a, _, b in rows]
    around = _shared_ends(texts_a, texts_b)
    a, b = rows_read(_without(texts_a, around), _without(texts_b, around), rules)
    if not isinstance(a, list) and not isinstance(b, list) and len(a.codes) >= TOGETHER:
        from reader_app.alignment.words.tiled_rows import edits_of_rows  # noqa: PLC0415 - loaded where it pays

        return edits_of_rows(a, b, around, at)
    each = zip(a, b, around, at, strict=True)
    return [row_tiled(one, other, _runs(one, other), ends, begins) for one, other, ends, begins in each]


def _shared_ends(a: Sequence[str], b: Sequence[str]) -> list[Ends]:
    """What every two texts begin and end with alike, which is not even read word by word."""
    if len(a) < MANY_ROWS or "numpy" not in sys.modules:
        return list(map(shared_ends, a, b))
    from reader_app.alignment.words.ends_of_rows import shared_ends_of_rows  # noqa: PLC0415 - loaded where it pays

    return shared_ends_of_rows(a, b)


def _without(texts: Sequence[str], ends: Sequence[Ends]) -> list[str]:
    """What lies between the ends of texts."""
    return [text[head : len(text) - tail] for text, (head, tail) in zip(texts, ends, strict=True)]
