"""A stretch of a long page that is laid out before what is above it.

Qt lays out from the top down and passes over hidden paragraphs.  So all but the stretch are hidden; a few at a time
they are shown again, those above it first, and the stretch moves down by their height.
"""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument

from reader_app.gui.pages.page_document import loosen

ABOVE, BELOW = 12_000, 8_000  # characters laid out with a paragraph: some six screens above it and four below
_FOOT = 3.0  # px that a line of fixed height reaches below the box Qt gives
_SPARE = 0.2  # of a line's height: how far the box of a tall face may reach below its lines
_MOST = 200  # paragraphs above it and below, however short


def weight(characters: int, paragraphs: int) -> int:
    """How much there is to lay out, in characters: a paragraph, however short, takes as long as some fifty."""
    return characters + 48 * paragraphs


def foot_of(block: QTextBlock, box: QRectF) -> float:
    """The bottom of a paragraph's text on the page, from Qt's ``box`` of it.

    The box of a face that is taller than its line, as Arabic ones are, would reach into the gap below.
    """
    if not block.isValid():  # the text was changed under what is measured
        return box.bottom() + _FOOT
    line = block.blockFormat().lineHeight()
    return min(box.bottom() + _FOOT, box.top() + (block.layout().lineCount() + _SPARE) * line)


class PartialLayout:
    """The stretch of ``document`` around the position ``at``, ``wide`` times as long; makes itself by hiding the rest.

    ``blocks`` are the numbers of its paragraphs, ``tops`` and ``bottoms`` where they lie now, in px from the top of the
    page; ``shown`` counts the paragraphs above it that are shown again, ``end`` is the first below it that is hidden,
    ``joined`` says that there is nothing hidden above it.
    """

    def __init__(self, document: QTextDocument, at: int, wide: int = 1) -> None:
        self._document = document
        last = document.characterCount() - 1
        ends = at - ABOVE * wide, at + BELOW * wide
        first, stop = (document.findBlock(min(max(p, 0), last)).blockNumber() for p in ends)
        aim = document.findBlock(at).blockNumber()
        first, stop = max(first, aim - _MOST * wide), min(stop, aim + _MOST * wide)
        self.blocks = range(first, stop + 1)
        self.shown, self.end = 0, stop + 1
        self.joined = False
        end = document.findBlockByNumber(stop)
        self._until = end.position() + end.length()  # the position behind its last paragraph
        self._hide(range(first))
        self._hide(range(self.blocks.stop, document.blockCount()))
        loosen(document)
        self.tops: list[float] = []
        self.bottoms: list[float] = []
        page, block = document.documentLayout(), document.findBlockByNumber(first)
        for _ in self.blocks:
            box = page.blockBoundingRect(block)
            self.tops.append(box.top())
            self.bottoms.append(foot_of(block, box))
            block = block.next()

    @property
    def hidden(self) -> tuple[int, int]:
        """The positions of the text between which what is above the stretch is hidden."""
        find = self._document.findBlockByNumber
        return find(self.shown).position(), find(self.blocks.start).position()

    @property
    def missing(self) -> float:
        """The px, as an estimate, that are left out above it."""
        begin, end = self.hidden
        return (end - begin) * self.rate

    @property
    def rate(self) -> float:
        """The px that a character takes of the page."""
        begin = self._document.findBlockByNumber(self.blocks.start).position()
        return (self.bottoms[-1] - self.tops[0]) / (self._until - begin)

    def estimate(self, position: int) -> float:
        """The height at which the text at ``position``, below it, would be."""
        return self.bottoms[-1] + max(position - self._until, 0) * self.rate

    def left_out(self, position: int) -> int:
        """The weight of what is hidden above it, and between it and ``position`` below."""
        begin, end = self.hidden
        above = weight(end - begin, self.blocks.start - self.shown)
        below = self._document.findBlock(position).blockNumber() - self.blocks.stop
        return above + weight(max(position - self._until, 0), max(below, 0))

    def holds(self, y: float) -> bool:
        """Whether height ``y`` is in the stretch or above it, or in the free space under the last paragraph."""
        return y < self.bottoms[-1] or self.blocks.stop == self._document.blockCount()

    def between(self, top: float, bottom: float) -> range:
        """The numbers of its paragraphs that show between two heights."""
        first = bisect_right(self.bottoms, top)
        start = self.blocks.start
        return range(start + first, start + max(bisect_left(self.tops, bottom), first))

    def at(self, y: float) -> int:
        """The number of its paragraph at or above height ``y``, at least the first."""
        return self.blocks.start + max(bisect_right(self.tops, y) - 1, 0)

    def show_above(self, stop: int) -> float:
        """Show what is above it as far as ``stop``; gives the px by which it moved down."""
        self._show(range(self.shown, stop))
        self.shown = stop
        first = self._document.findBlockByNumber(self.blocks.start)
        by = self._document.documentLayout().blockBoundingRect(first).top() - self.tops[0]
        self.tops = [top + by for top in self.tops]
        self.bottoms = [bottom + by for bottom in self.bottoms]
        return by

    def show_below(self, stop: int) -> None:
        """Show what is below it, to before ``stop``."""
        self._show(range(self.end, stop))
        self.end = stop

    def leave(self) -> None:
        """Hide nothing any more; the page has to be laid out again."""
        block = self._document.findBlockByNumber(self.shown)
        while block.isValid():
            block.setVisible(True)
            block = block.next()

    def _hide(self, blocks: range) -> None:
        block = self._document.findBlockByNumber(blocks.start)
        for _ in blocks:
            block.setVisible(False)
            block = block.next()

    def _show(self, blocks: range) -> None:
        block = self._document.findBlockByNumber(blocks.start)
        begin = end = block.position()
        for _ in blocks:
            block.setVisible(True)
            end += block.length()
            block = block.next()
        self._document.markContentsDirty(begin, end - begin)
