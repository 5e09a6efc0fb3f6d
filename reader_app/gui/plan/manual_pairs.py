"""The rows whose paragraphs a reader paired or parted by hand, and the row that is in focus after it; no Qt."""

from collections.abc import Mapping

from reader_app.comparison.corrections.correction import Correction, CorrectionKind
from reader_app.comparison.model import Comparison
from reader_app.gui.plan.cache import remembered
from reader_app.gui.plan.places import article_of, row_at
from reader_app.gui.plan.stepping import same_row
from reader_app.target import Side

_KINDS = (CorrectionKind.PAIR_ROWS, CorrectionKind.UNPAIR_ROWS)


@remembered
def set_by_hand(comparison: Comparison) -> Mapping[int, tuple[Correction, ...]]:
    """What a reader asked of the paragraphs of each row, by its number; rows of which nothing was asked are left out.

    A pairing belongs to the row that holds both of its sides, a parting to every row that holds one of them.
    """
    found: dict[int, tuple[Correction, ...]] = {}
    for correction in comparison.corrections:
        if correction.kind in _KINDS:
            rows = [_rows(comparison, correction, side) for side in Side]
            paired = correction.kind is CorrectionKind.PAIR_ROWS
            for row in rows[0] & rows[1] if paired else rows[0] ^ rows[1]:
                found[row] = (*found.get(row, ()), correction)
    return found


def row_after(older: Comparison, newer: Comparison, row: int) -> int:
    """The row in focus once paragraphs were paired or parted: the pair made since, else the one that ``row`` was."""
    asked = frozenset(older.corrections)
    made = [
        number
        for number, given in set_by_hand(newer).items()
        if older.people_known and any(one.kind is CorrectionKind.PAIR_ROWS and one not in asked for one in given)
    ]
    return made[-1] if made else same_row(older, newer, row)


def _rows(comparison: Comparison, correction: Correction, side: Side) -> set[int]:
    text = article_of(comparison, side).text
    places = (anchor.place(text) for anchor in correction.anchors if anchor.side == side)
    return {row_at(comparison, side, place.start) for place in places if place} - {-1}
