"""Rows level with each other: how far apart the paragraphs of both pages stand in the Aligned layout; no Qt.

All heights are px from the top of the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader_app.gui.plan.bands import Band


@dataclass(frozen=True, slots=True)
class Levels:
    """``tops`` and ``bottoms`` are the text extents of each band, its higher side deciding.

    ``spaces_a`` and ``spaces_b`` give for each block the px between it and the block before it, or the page's top;
    ``below_a`` and ``below_b`` the px from the last block to where the longer page ends.
    """

    bands: tuple[Band, ...]
    tops: tuple[float, ...]
    bottoms: tuple[float, ...]
    spaces_a: tuple[float, ...]
    spaces_b: tuple[float, ...]
    below_a: float
    below_b: float
    gap: float

    def rules(self) -> list[float]:
        """The heights of the hair rules between the bands."""
        return [bottom + self.gap / 2 for bottom in self.bottoms[:-1]]


def levels(bands: Sequence[Band], a: Sequence[float], b: Sequence[float], gap: float, inner: float) -> Levels:
    """Set ``bands`` level.

    ``a`` and ``b`` are the heights of the blocks, ``gap`` px stand between bands, ``inner`` between the blocks of one.
    """
    tops, bottoms = [], []
    spaces: tuple[list[float], list[float]] = ([], [])
    ends = [0.0, 0.0]
    y = 0.0
    for band in bands:
        tallest = 0.0
        for side, heights in enumerate((a, b)):
            first, stop = (band.a, band.b)[side]
            at = y
            for block in range(first, stop):
                spaces[side].append(at - ends[side])
                ends[side] = at + heights[block]
                at = ends[side] + inner
            if first < stop:
                tallest = max(tallest, ends[side] - y)
        tops.append(y)
        bottoms.append(y + tallest)
        y += tallest + gap
    below_a, below_b = (max((*bottoms, *ends)) - end for end in ends)
    return Levels(tuple(bands), tuple(tops), tuple(bottoms), tuple(spaces[0]), tuple(spaces[1]), below_a, below_b, gap)
