"""Where "next" leads: through rows that differ, through the edits of a row, through quotes; no Qt.

Everything here counts: rows, edits and quotes are numbers into the comparison, -1 stands for none.
"""

from collections.abc import Sequence

from reader_app.alignment.model import EditKind, Row, RowKind
from reader_app.article.span import Span
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import is_altered
from reader_app.comparison.quotes.verbs import turns_claim
from reader_app.comparison.tellings import language_in
from reader_app.gui.plan.cache import remembered
from reader_app.gui.plan.places import places_of, row_at
from reader_app.target import Side, Target, TargetKind

ALL_KINDS = "all"
MOVED = "moved"


def is_furniture(comparison: Comparison, row: Row) -> bool:
    """Whether a row holds nothing but what stands around the story."""
    blocks = [comparison.a.blocks[n] for n in row.a] + [comparison.b.blocks[n] for n in row.b]
    return all(block.furniture for block in blocks)


@remembered
def furniture(comparison: Comparison) -> frozenset[int]:
    """The numbers of the rows that hold nothing but what stands around the story."""
    return frozenset(number for number, row in enumerate(comparison.rows) if is_furniture(comparison, row))


@remembered
def differences(comparison: Comparison, kind: str = ALL_KINDS) -> tuple[int, ...]:
    """The numbers of the rows that differ, in reading order.

    ``kind`` is ``"all"``, a RowKind's word or ``"moved"``; furniture never counts.
    """
    around = furniture(comparison)
    return tuple(
        number
        for number, row in enumerate(comparison.rows)
        if (row.kind is not RowKind.SAME or row.moved)
        and (kind in (ALL_KINDS, row.kind) or (kind == MOVED and row.moved))
        and number not in around
    )


def same_blocks(older: Comparison, newer: Comparison) -> bool:
    """Whether the rows of both hold the same paragraphs."""
    return [(row.a, row.b) for row in older.rows] == [(row.a, row.b) for row in newer.rows]


def same_list(older: Comparison, newer: Comparison, kind: TargetKind) -> bool:
    """Whether targets of ``kind`` mean the same in both."""
    if kind is TargetKind.ROW:
        return same_blocks(older, newer)
    one, other = (
        {TargetKind.PERSON: c.people, TargetKind.QUOTE: c.quotes, TargetKind.FACT: c.facts}[kind]
        for c in (older, newer)
    )
    return one == other


def same_row(older: Comparison, newer: Comparison, row: int) -> int:
    """The number in ``newer`` of the row that ``row`` was in ``older``, by its first paragraph; -1 where it is gone."""
    if not 0 <= row < len(older.rows):
        return -1
    return row_holding(newer, older.rows[row].a, older.rows[row].b)


def row_holding(comparison: Comparison, a: Sequence[int], b: Sequence[int]) -> int:
    """The number of the row that holds the first of the paragraphs ``a``, without any the first of ``b``; -1: none."""
    for number, one in enumerate(comparison.rows):
        if (a and a[0] in one.a) or (not a and b and b[0] in one.b):
            return number
    return -1


def differing_edits(row: Row) -> tuple[int, ...]:
    """The numbers of the edits of a row in which the tellings part."""
    return tuple(number for number, edit in enumerate(row.edits) if edit.kind is not EditKind.SAME)


def step(numbers: Sequence[int], current: int, by: int) -> int:
    """The member of the rising ``numbers`` that lies ``by`` steps from ``current``, which need not be one of them.

    Stops at the ends; -1 where there are none.
    """
    if not numbers:
        return -1
    if by > 0:
        ahead = [n for n in numbers if n > current]
        return ahead[min(by, len(ahead)) - 1] if ahead else numbers[-1]
    behind = [n for n in numbers if n < current] if current >= 0 else list(numbers)
    return behind[max(by, -len(behind))] if behind else numbers[0]


@remembered
def quote_rows(comparison: Comparison, altered: bool) -> tuple[tuple[int, int], ...]:
    """Pairs of (row, quote) in the order of the rows.

    With ``altered`` only quotes whose words or speaker changed, or whose verb says another thing of what is so.
    """
    languages = language_in(comparison.a), language_in(comparison.b)
    turned = {verb.quote for verb in comparison.summary.verbs if turns_claim(verb.a, verb.b, languages)}
    found = []
    for number, quote in enumerate(comparison.quotes):
        if altered and number not in turned and not is_altered(quote):
            continue
        found.append((row_of(comparison, Target(TargetKind.QUOTE, number)), number))
    return tuple(sorted(found))


def row_of(comparison: Comparison, target: Target, mention: int = 0) -> int:
    """The row in which ``target`` stands (its ``mention``-th place where it has several), or -1."""
    if target.kind is TargetKind.ROW:
        return target.number
    for side, span in mention_of(comparison, target, mention).items():
        row = row_at(comparison, side, span.start)
        if row >= 0:
            return row
    return -1


def mention_of(comparison: Comparison, target: Target, mention: int) -> dict[Side, Span]:
    """Where ``target`` is shown in both tellings when it is chosen for the ``mention``-th time.

    The longer side decides the round; the shorter one repeats its last place.  A side without it is left out.
    """
    places = places_of(comparison, target)
    rounds = max((len(spans) for spans in places.values()), default=0)
    if not rounds:
        return {}
    return {side: spans[min(mention % rounds, len(spans) - 1)] for side, spans in places.items() if spans}
