"""A comparison prepared for painting: which row each block belongs to, bands, ribbons, marks; no Qt.

Made once for a comparison and shared by panes, gutter, strip and the one column.
"""

from dataclasses import dataclass

from reader_app.alignment.model import RowKind
from reader_app.comparison.model import Comparison
from reader_app.gui.plan.bands import Band, Ribbon, bands, ribbons
from reader_app.gui.plan.cache import remembered
from reader_app.gui.plan.mark_index import MarkIndex
from reader_app.gui.plan.stepping import furniture
from reader_app.marks import Side


@dataclass(frozen=True, slots=True)
class PairLayout:
    """What is painted of a pair.

    ``rows_of`` and ``ribbons_of`` give for every block of a side the number of its row and of its ribbon, -1 where it
    has none; ``furniture`` are the rows that hold nothing else; ``band_of`` gives the first band of each row,
    ``gaps`` for each side the blocks before which something of the other telling would stand, with its ribbon's number,
    ``moved`` the ribbons that cross others.
    """

    comparison: Comparison
    marks: MarkIndex
    bands: tuple[Band, ...]
    ribbons: tuple[Ribbon, ...]
    rows_of: dict[Side, tuple[int, ...]]
    ribbons_of: dict[Side, tuple[int, ...]]
    furniture: frozenset[int]
    band_of: dict[int, Band]
    gaps: dict[Side, tuple[tuple[int, int], ...]]
    moved: tuple[int, ...]

    def blocks_of(self, side: Side, row: int) -> tuple[int, int]:
        """The blocks of ``row`` on one side as a half-open range; for the other side of a lone row the gap."""
        given = self.comparison.rows[row]
        own = given.a if side is Side.A else given.b
        if own:
            return min(own), max(own) + 1
        band = self.band_of.get(row)
        if band is None:
            return 0, 0
        return band.a if side is Side.A else band.b

    def lone(self, row: int) -> Side | None:
        """The side that alone has this row of the story, or None."""
        if row < 0 or row in self.furniture:
            return None
        kind = self.comparison.rows[row].kind
        return {RowKind.ONLY_A: Side.A, RowKind.ONLY_B: Side.B}.get(kind)


def _ends(drawn: tuple[Ribbon, ...], side: Side) -> list[tuple[int, int]]:
    return [ribbon.a if side is Side.A else ribbon.b for ribbon in drawn]


@remembered
def pair_layout(comparison: Comparison) -> PairLayout:
    """Prepare ``comparison``; takes 60 ms at 100,000 words, so that it is called on another thread first."""
    level = bands(comparison)
    drawn = ribbons(comparison, level)
    rows_of, ribbons_of = {}, {}
    for side, article in ((Side.A, comparison.a), (Side.B, comparison.b)):
        rows, owners = [-1] * len(article.blocks), [-1] * len(article.blocks)
        for number, row in enumerate(comparison.rows):
            for block in row.a if side is Side.A else row.b:
                rows[block] = number
        for number, ribbon in enumerate(drawn):
            first, stop = ribbon.a if side is Side.A else ribbon.b
            owners[first:stop] = [number] * (stop - first)
        rows_of[side], ribbons_of[side] = tuple(rows), tuple(owners)
    gaps = {
        side: tuple(sorted((ends[0], n) for n, ends in enumerate(_ends(drawn, side)) if ends[0] == ends[1]))
        for side in Side
    }
    moved = tuple(number for number, ribbon in enumerate(drawn) if ribbon.moved)
    band_of = {band.row: band for band in reversed(level)}
    return PairLayout(
        comparison,
        MarkIndex(comparison, rows_of),
        level,
        drawn,
        rows_of,
        ribbons_of,
        furniture(comparison),
        band_of,
        gaps,
        moved,
    )
