"""Signs in the margin of a page, at the number of a paragraph: that its row was moved, reviewed, has a note."""

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from reader_app.comparison.corrections.correction import Anchor
from reader_app.comparison.model import Comparison
from reader_app.gui.looks.icons import pixmap
from reader_app.gui.looks.palette import colour
from reader_app.gui.plan import stepping
from reader_app.gui.plan.pair_layout import PairLayout
from reader_app.gui.plan.places import article_of
from reader_app.gui.session.session import Session
from reader_app.marks import Side
from reader_app.theme import Theme

_SIZE, _STEP = 11, 10  # px; each drawing has a margin of its own
ARROW = 11.0  # px from its tail to its tip


@dataclass(frozen=True, slots=True)
class RowSigns:
    """The rows that the reader has marked as reviewed, and those with a note on them or on one of their quotes."""

    reviewed: frozenset[int] = frozenset()
    noted: frozenset[int] = frozenset()

    def of_row(self, row: int) -> tuple[str, ...]:
        """The icons that a row gets."""
        return tuple(name for name, rows in (("reviewed", self.reviewed), ("note", self.noted)) if row in rows)


def row_signs(session: Session, pair: PairLayout | None) -> RowSigns:
    """What the reader has done at the rows of ``pair``; takes as long as there are marks and notes, not rows."""
    if pair is None or session.comparison is not pair.comparison:
        return RowSigns()
    seen = {_row_at(pair, anchor) for anchor in session.corrections.reviewed} - {-1}
    noted = {stepping.row_of(pair.comparison, target) for target in session.remarks().on} - {-1}
    return RowSigns(frozenset(row for row in seen if session.is_reviewed(row)), frozenset(noted))


def points_up(comparison: Comparison, row: int, side: Side) -> bool:
    """Whether a moved row stands further up in the other telling, as a share of all its paragraphs."""
    given = comparison.rows[row]
    if not given.a or not given.b:
        return False
    a, b = min(given.a) / len(comparison.a.blocks), min(given.b) / len(comparison.b.blocks)
    return (b < a) == (side is Side.A)


def paint_under(painter: QPainter, theme: Theme, icons: tuple[str, ...], centre: float, top: float) -> None:
    """Paint icons one under the other, in the second ink; ``centre`` is px from the left of what is painted on."""
    _paint(painter, theme, icons, QPointF(max(centre - _SIZE / 2, 1.0), top), QPointF(0, _STEP))


def paint_beside(
    painter: QPainter, theme: Theme, icons: tuple[str, ...], x: float, base: float, *, leftwards: bool
) -> None:
    """Paint icons one beside the other from ``x`` on, on the line that stands on ``base``."""
    step = -_SIZE - 1 if leftwards else _SIZE + 1
    place = QPointF(x - _SIZE if leftwards else x, base - _SIZE + 1.5)
    _paint(painter, theme, icons, place, QPointF(step, 0))


def paint_arrow(painter: QPainter, theme: Theme, x: float, y: float, *, up: bool) -> None:
    """Paint an arrow that points to where a moved row stands in the other telling; ``y`` is its upper end."""
    tip, tail = (y, y + ARROW) if up else (y + ARROW, y)
    wing = 3.5 if up else -3.5
    painter.setPen(QPen(colour(theme, "ink-second"), 1.3))
    painter.drawPolyline([QPointF(x, tail), QPointF(x, tip)])
    painter.drawPolyline([QPointF(x - 3, tip + wing), QPointF(x, tip), QPointF(x + 3, tip + wing)])


def _paint(painter: QPainter, theme: Theme, icons: tuple[str, ...], place: QPointF, step: QPointF) -> None:
    for number, name in enumerate(icons):
        painter.drawPixmap(place + step * number, pixmap(name, theme["ink-second"], _SIZE, 2))


def _row_at(pair: PairLayout, anchor: Anchor) -> int:
    """The row of the paragraph that begins where ``anchor`` does, or -1."""
    blocks = article_of(pair.comparison, Side(anchor.side)).blocks
    number = bisect_left(blocks, anchor.start, key=lambda block: block.span.start)
    found = number < len(blocks) and blocks[number].span.start == anchor.start
    return pair.rows_of[Side(anchor.side)][number] if found else -1
