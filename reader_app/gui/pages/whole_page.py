"""A page with all that is left out of it (``landing``): heights that are estimated where nothing is measured."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from reader_app.gui.pages.page_geometry import PageGeometry


@dataclass(frozen=True, slots=True)
class WholePage:
    """The page of ``document`` as it will be when ``geometry`` has measured it, in px from its top."""

    document: QTextDocument
    geometry: PageGeometry

    @property
    def height(self) -> float:
        """The bottom of the last paragraph."""
        return self.geometry.height + self.geometry.missing

    def top(self, block: int) -> float:
        """The top of a paragraph."""
        return self._with_missing(block, self.geometry.top(block), behind=False)

    def bottom(self, block: int) -> float:
        """The bottom of a paragraph."""
        return self._with_missing(block, self.geometry.bottom(block), behind=True)

    def at(self, y: float) -> int:
        """The number of the paragraph at or above height ``y``, at least the first; -1 on an empty page."""
        count = self.geometry.count
        return max(bisect_right(range(count), y, key=self.top) - 1, min(count - 1, 0))

    def _with_missing(self, block: int, y: float, *, behind: bool) -> float:
        """Height ``y`` of the page as it is now, which is that before or ``behind`` a paragraph, on the whole page."""
        apart, measured = self.geometry.apart, self.geometry.measured
        if apart is None or block < measured:
            return y
        if block >= apart.blocks.start:
            return y + apart.missing
        found = self.document.findBlockByNumber(block)
        upper = self.geometry.bottom(measured - 1) if measured else apart.tops[0]
        return upper + (found.position() + found.length() * behind - apart.hidden[0]) * apart.rate
