"""Marks by paragraph, made when a paragraph is about to be seen; no Qt.

A pair of a hundred thousand words has tens of thousands of marks, a screen a hundred.
"""

from collections.abc import Mapping, Sequence

from reader_app.comparison.model import Comparison
from reader_app.gui.plan.places import article_of, block_at
from reader_app.marks import Mark, RowMarks, Side, marks_beside_rows


class MarkIndex:
    """The marks of one comparison; ``rows_of`` gives for every block of a side the number of its row."""

    def __init__(self, comparison: Comparison, rows_of: Mapping[Side, Sequence[int]]) -> None:
        self._comparison = comparison
        self._rows_of = rows_of
        self._rows = RowMarks(comparison)
        self._made: dict[tuple[int, bool], tuple[Mark, ...]] = {}
        self._beside: dict[tuple[Side, int], list[Mark]] = {}
        for mark in marks_beside_rows(comparison):
            article = article_of(comparison, mark.side)
            block = max(block_at(article, mark.span.start), 0)
            while block < len(article.blocks) and article.blocks[block].span.start < mark.span.end:
                self._beside.setdefault((mark.side, block), []).append(mark)
                block += 1

    def make(self, rows: int) -> None:
        """Make the marks of the first ``rows`` rows, which will be asked for at once."""
        for row in range(min(rows, len(self._comparison.rows))):
            self._of_row(row, shared=False)

    def of_block(self, side: Side, block: int, *, shared: bool) -> list[Mark]:
        """The marks that lie in one block, those of its row first; ``shared`` with those of words both tellings have.

        They are as many as all others, and nobody sees them but in the Shared view.
        """
        span = article_of(self._comparison, side).blocks[block].span
        row = self._rows_of[side][block]
        own = [mark for mark in self._of_row(row, shared=shared) if mark.side is side and mark.span.overlaps(span)]
        return own + self._beside.get((side, block), [])

    def _of_row(self, row: int, *, shared: bool) -> tuple[Mark, ...]:
        if row < 0:
            return ()
        if (row, shared) not in self._made:
            self._made[row, shared] = self._rows.of(row, shared=shared)
        return self._made[row, shared]
