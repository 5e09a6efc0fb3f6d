"""Where the paragraphs of a page lie, remembered until the page is laid out anew.

Tops and bottoms are px from the top of the page; blocks are numbers, never QTextBlock: one that outlives its document
ends the process.
"""

from bisect import bisect_left, bisect_right

from PySide6.QtGui import QTextDocument, QTextLayout


class PageGeometry:
    """Tops and bottoms of the paragraphs of one document."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._tops: list[float] = []
        self._bottoms: list[float] = []

    def drop(self) -> None:
        """Forget everything: the page was laid out anew."""
        self._tops, self._bottoms = [], []

    def tops(self) -> list[float]:
        """The top of each paragraph's text."""
        self._measure()
        return self._tops

    def bottoms(self) -> list[float]:
        """The bottom of each paragraph's text, without the gap below."""
        self._measure()
        return self._bottoms

    def extent(self, first: int, stop: int) -> tuple[float, float]:
        """Top and bottom of blocks ``first`` to before ``stop``; of the gap before ``first`` where there are none."""
        tops, bottoms = self.tops(), self.bottoms()
        if not tops:
            return 0.0, 0.0
        if first < stop:
            return tops[min(first, len(tops) - 1)], bottoms[min(stop, len(tops)) - 1]
        above = bottoms[first - 1] if first else tops[0]
        below = tops[first] if first < len(tops) else above
        middle = (above + below) / 2 if first and first < len(tops) else above
        return middle, middle

    def blocks_between(self, top: float, bottom: float) -> range:
        """The numbers of the paragraphs that show between two heights."""
        first = bisect_right(self.bottoms(), top)
        return range(first, max(bisect_left(self.tops(), bottom), first))

    def block_at(self, y: float) -> int:
        """The number of the paragraph at or above height ``y``; -1 on an empty page."""
        tops = self.tops()
        return max(bisect_right(tops, y) - 1, 0) if tops else -1

    def layout(self, block: int) -> QTextLayout:
        """The lines of one paragraph; use at once, do not keep."""
        return self._document.findBlockByNumber(block).layout()

    def _measure(self) -> None:
        if self._tops or self._document.isEmpty():
            return
        page = self._document.documentLayout()
        block = self._document.begin()
        while block.isValid():
            box = page.blockBoundingRect(block)
            self._tops.append(box.top())
            self._bottoms.append(box.bottom() + _FOOT)
            block = block.next()


_FOOT = 3.0  # px that a line of fixed height reaches below the box Qt gives
