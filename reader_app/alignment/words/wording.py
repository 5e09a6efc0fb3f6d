"""Which words of two aligned stretches differ: whole words, the style of quotes, dashes and spaces left aside.

Runs of kept words come from ``subsequence``; here they become edits that tile both sides.  Rows, paired quotes and
single sentences all pass through ``wording_between``.
"""

import sys
from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader_app.alignment.model import Edit, EditKind
from reader_app.alignment.rules import PLAIN, Rules
from reader_app.alignment.words.attach import attached
from reader_app.alignment.words.subsequence import Run, common_prefix, common_runs, common_suffix
from reader_app.alignment.words.tiling import Piece, edits_of, pieces, tiled
from reader_app.alignment.words.tokens import Tokens, both_read, comes_first, rows_read
from reader_app.article.span import Span

Sides = tuple[str, Sequence[Span], str, Sequence[Span]]
"""A row: a text and the stretches of it that are one side, then those of the other."""
CONTEXT, AT_ONCE, TOGETHER = 2, 200_000, 900
_SAME = EditKind.SAME
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
    return next(wordings(text_a, text_b, [(spans_a, spans_b)], rules))


def wordings(
    text_a: str, text_b: str, rows: Sequence[tuple[Sequence[Span], Sequence[Span]]], rules: Rules
) -> Iterator[tuple[Edit, ...]]:
    """The edits of many rows of two texts, of each as ``wording_between`` gives them."""
    return wordings_of_pairs([(text_a, spans_a, text_b, spans_b) for spans_a, spans_b in rows], rules)


def wordings_of_pairs(rows: Sequence[Sides], rules: Rules, at_once: int = AT_ONCE) -> Iterator[tuple[Edit, ...]]:
    """The edits of many rows of whatever texts, ``at_once`` letters of them read together."""
    first = letters = 0
    for number, (_, spans_a, _, spans_b) in enumerate(rows, 1):
        letters += sum(map(len, spans_a)) + sum(map(len, spans_b))
        if letters > at_once or number == len(rows):
            yield from _each_compared(rows[first:number], rules)
            first, letters = number, 0


def _each_compared(rows: Sequence[Sides], rules: Rules) -> Iterator[tuple[Edit, ...]]:
    trimmed: list[_Trimmed | None] = []
    for text_a, spans_a, text_b, spans_b in rows:
        alone = len(spans_a) == 1 and len(spans_b) == 1 and not rules.ignored
        trimmed.append(_trimmed(spans_a[0].of(text_a), spans_b[0].of(text_b)) if alone else None)
    read = rows_read([row.a for row in trimmed if row], [row.b for row in trimmed if row], rules)
    at = [(a[0].start, b[0].start) for (_, a, _, b), row in zip(rows, trimmed, strict=True) if row]
    told = iter(_edits_of_rows(read, [row for row in trimmed if row], at))
    for (text_a, spans_a, text_b, spans_b), row in zip(rows, trimmed, strict=True):
        if row is None:
            a, b = both_read(text_a, spans_a, text_b, spans_b, rules)
            (runs,) = _runs_of_rows([(a, b)])
            yield tiled(a, spans_a, b, spans_b, attached(runs, a, b))
        else:
            yield next(told)


class _Trimmed(NamedTuple):
    """What lies between the common beginning and end of two texts, and how long those are in code points."""

    a: str
    b: str
    head: int
    tail: int


def _trimmed(a: str, b: str) -> _Trimmed:
    """Two texts without their common beginning and end, which are not even read word by word."""
    head, tail = (len(a), 0) if a == b else _agreed(a, b)
    return _Trimmed(a[head : len(a) - tail], b[head : len(b) - tail], head, tail)


def _runs_of_rows(rows: Sequence[tuple[Tokens, Tokens]]) -> Sequence[list[Run]]:
    """The common runs of rows; those of many words at once."""
    if _are_many(rows):
        from reader_app.alignment.words.together import runs_of_rows  # noqa: PLC0415 - loaded where it pays

        return runs_of_rows(rows)
    return [common_runs(a.signs, b.signs, a.worths, b.worths, comes_first(a, b)) for a, b in rows]


def _edits_of_rows(
    rows: Sequence[tuple[Tokens, Tokens]], trimmed: Sequence[_Trimmed], at: Sequence[tuple[int, int]]
) -> Iterator[tuple[Edit, ...]]:
    """The edits of rows that were read together and begin there; those of many words at once, as their runs."""
    runs = [attached(found, a, b) for found, (a, b) in zip(_runs_of_rows(rows), rows, strict=True)]
    by = [
        (at_a + row.head - a.begin, at_b + row.head - b.begin)
        for (at_a, at_b), row, (a, b) in zip(at, trimmed, rows, strict=True)
    ]
    known: Sequence[tuple[Edit, ...] | None] = [None] * len(rows)
    if _are_many(rows) and isinstance(rows[0][0].starts, array) and isinstance(rows[0][1].starts, array):
        from reader_app.alignment.words.tiled_rows import Place, edits_of_rows  # noqa: PLC0415 - loaded where it pays

        places = [Place(row.head, row.tail, *shift) for row, shift in zip(trimmed, by, strict=True)]
        known = edits_of_rows(rows, runs, places)
    for (a, b), found, row, (by_a, by_b), edits in zip(rows, runs, trimmed, by, known, strict=True):
        yield edits if edits is not None else edits_of(_widened(pieces(a, b, found), a, b, row), by_a, by_b)


def _are_many(rows: Sequence[tuple[Tokens, Tokens]]) -> bool:
    """Whether numpy is loaded and there is work for it: for few words it takes longer."""
    return "numpy" in sys.modules and sum([len(a) for a, _ in rows]) >= TOGETHER


def _widened(inside: list[Piece], a: Tokens, b: Tokens, row: _Trimmed) -> list[Piece]:
    """The pieces of a row with its common beginning and end, which join the kept piece beside them where they can."""
    if row.head:
        kind, left, right, from_b, to_b = inside[0] if inside else (_SAME, a.begin, a.begin, b.begin, b.begin)
        if kind is _SAME and right - left == to_b - from_b:
            inside[:1] = [(_SAME, left - row.head, right, from_b - row.head, to_b)]
        else:
            inside.insert(0, (_SAME, left - row.head, left, from_b - row.head, from_b))
    if row.tail:
        kind, left, right, from_b, to_b = inside[-1]
        if kind is _SAME and right - left == to_b - from_b:
            inside[-1] = _SAME, left, right + row.tail, from_b, to_b + row.tail
        else:
            inside.append((_SAME, right, right + row.tail, to_b, to_b + row.tail))
    return inside


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
