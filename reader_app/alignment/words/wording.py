"""Which words of two aligned stretches differ: whole words, the style of quotes, dashes and spaces left aside.

Runs of kept words come from ``subsequence``; here they become edits that tile both sides.  Rows, paired quotes and
single sentences all pass through ``wording_between``.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader_app.alignment.model import Edit
from reader_app.alignment.rules import PLAIN, Rules
from reader_app.alignment.words.attach import attached
from reader_app.alignment.words.subsequence import Run, common_prefix, common_runs, common_suffix
from reader_app.alignment.words.tiling import Wording, row_tiled, tiled
from reader_app.alignment.words.tokens import Tokens, both_read, comes_first, rows_read
from reader_app.article.span import Span

Sides = tuple[str, Sequence[Span], str, Sequence[Span]]
"""A row: a text and the stretches of it that are one side, then those of the other."""
CONTEXT, AT_ONCE, TOGETHER = 2, 200_000, 900
_BORDERS = ("", " ")


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
        letters += sum([span.end - span.start for span in (*spans_a, *spans_b)])
        if letters > at_once or number == len(rows):
            yield from _each_compared(rows[first:number], rules)
            first, letters = number, 0


def _each_compared(rows: Sequence[Sides], rules: Rules) -> Iterator[Wording]:
    trimmed: list[_Trimmed | None] = []
    for text_a, spans_a, text_b, spans_b in rows:
        alone = len(spans_a) == 1 and len(spans_b) == 1 and not rules.ignored
        trimmed.append(_trimmed(spans_a[0].of(text_a), spans_b[0].of(text_b)) if alone else None)
    at = [(a[0].start, b[0].start) for (_, a, _, b), row in zip(rows, trimmed, strict=True) if row]
    told = iter(_edits_of_rows([row for row in trimmed if row], at, rules))
    for (text_a, spans_a, text_b, spans_b), row in zip(rows, trimmed, strict=True):
        if row is None:
            a, b = both_read(text_a, spans_a, text_b, spans_b, rules)
            yield tiled(a, spans_a, b, spans_b, _runs(a, b))
        else:
            yield next(told)


class _Trimmed(NamedTuple):
    """What lies between the common beginning and end of two texts, and how long those are in code points."""

    a: str
    b: str
    around: tuple[int, int]


def _trimmed(a: str, b: str) -> _Trimmed:
    """Two texts without their common beginning and end, which are not even read word by word."""
    head, tail = (len(a), 0) if a == b else _agreed(a, b)
    return _Trimmed(a[head : len(a) - tail], b[head : len(b) - tail], (head, tail))


def _runs(a: Tokens, b: Tokens) -> list[Run]:
    """The words of a row that are kept."""
    runs = common_runs(a.signs, b.signs, a.worths, b.worths, comes_first(a, b))
    return attached(runs, a, b, (0, 0), (len(a), len(b)))


def _edits_of_rows(trimmed: Sequence[_Trimmed], at: Sequence[tuple[int, int]], rules: Rules) -> list[Wording]:
    """The edits of rows that are read together and begin there; those of many words are compared together too."""
    a, b = rows_read([row.a for row in trimmed], [row.b for row in trimmed], rules)
    if not isinstance(a, list) and not isinstance(b, list) and len(a.codes) >= TOGETHER:
        from reader_app.alignment.words.tiled_rows import edits_of_rows  # noqa: PLC0415 - loaded where it pays

        return edits_of_rows(a, b, [row.around for row in trimmed], at)
    rows = zip(a, b, trimmed, at, strict=True)
    return [row_tiled(one, other, _runs(one, other), row.around, begins) for one, other, row, begins in rows]


def _agreed(a: str, b: str) -> tuple[int, int]:
    """How many code points of the chunks between blanks two differing texts begin and end with, CONTEXT chunks less."""
    cut = common_prefix(a, b)
    cut = cut + 1 if a[cut : cut + 1] in _BORDERS and b[cut : cut + 1] in _BORDERS else a.rfind(" ", 0, cut) + 1
    head = cut - 1
    for _ in range(CONTEXT):
        head = a.rfind(" ", 0, head) if head > 0 else 0
    head = max(0, head)
    if cut > min(len(a), len(b)):
        return head, 0
    rest_a, rest_b = a[cut:], b[cut:]
    same = common_suffix(rest_a, rest_b)
    i, j = len(rest_a) - same, len(rest_b) - same
    whole = (not i or rest_a[i - 1] == " ") and (not j or rest_b[j - 1] == " ")
    tail = i - 1 if whole else rest_a.find(" ", i)
    for _ in range(CONTEXT):
        if tail < 0 and not whole:
            return head, 0
        tail, whole = rest_a.find(" ", tail + 1), False
    return head, len(rest_a) - tail - 1 if tail >= 0 else 0
