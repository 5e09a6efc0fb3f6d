"""Where the paragraphs of a page lie: measured a few at a time, and only estimated below that.

Qt lays a text out from its top, as far as somebody asks; a hundred thousand words take a quarter of a second.  So what
is in view is measured at once, and the rest in small steps between events.  Where the view is far from the top, what is
above it is left out of the page at first (``partial_layout``) and comes in by the same steps; of a book only what is
looked at.  Tops and bottoms are px from the top of the page as it is now; blocks are numbers, never QTextBlock: one
that outlives its document ends the process.
"""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QEvent, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QTextDocument, QTextLayout

from reader_app.gui.pages.page_document import loosen
from reader_app.gui.pages.partial_layout import ABOVE, PartialLayout, foot_of, weight

STEP, MOST = 12_000, 300  # characters and paragraphs laid out at one turn of the event loop, at least one: some 5 ms
FAR = 96_000  # characters that would have to be laid out for a place to be far: some 40 ms
_REST_MS = 120
BOOK = 8_000_000  # characters of a text that is left in parts: a step passes over all that is hidden, some 80 ms
_AHEAD = 20_000.0  # px below what is in view that a book is laid out as far as: a paragraph of it takes 2.5 kB


class PageGeometry(QObject):
    """Tops and bottoms of the paragraphs of one document; ``settled`` carries True when all are measured.

    Until then it keeps Qt's own steps back, which grow to a hundred ms each.  ``lowered`` carries the px by which what
    is in view moved down, because something came in above it.
    """

    settled = Signal(bool)
    lowered = Signal(float)

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._tops: list[float] = []
        self._bottoms: list[float] = []
        self._count = 0
        self._looked_at = 0.0
        self._until = 0  # the document position behind the last paragraph that is measured
        self._partial: PartialLayout | None = None  # until all that it hid is shown again
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_step)
        document.documentLayout().installEventFilter(self)

    def follow(self, document: QTextDocument) -> None:
        """Measure another document from now on."""
        self._document.documentLayout().removeEventFilter(self)
        self._document, self._partial = document, None
        self.setParent(document)
        document.documentLayout().installEventFilter(self)
        self.drop()

    def drop(self) -> None:
        """Forget everything: the page was laid out again."""
        if self._partial is not None:
            self._partial.leave()
            self._partial = None
            loosen(self._document)
        self._tops, self._bottoms, self._until = [], [], 0
        self._count = 0 if self._document.isEmpty() else self._document.blockCount()
        if self._count:
            self._timer.start(0)

    def land(self, block: int) -> None:
        """Measure ``block`` and what is around it before anything else, of a page that was just laid out again."""
        at = self._document.findBlockByNumber(block).position()
        wide = 5 if self.is_book else 1
        if weight(at, block) > 4 * ABOVE * wide:
            self._partial = PartialLayout(self._document, at, wide)
            self._tops, self._bottoms, self._until = [], [], 0
        else:
            self.reach(block)

    @property
    def is_book(self) -> bool:
        """Whether the text is so long that what is left out of the page stays out until somebody looks there."""
        return self._document.characterCount() > BOOK

    def is_far(self, block: int) -> bool:
        """Whether ``block`` can be measured only with very much that is above it or left out."""
        apart = self.apart
        if block in apart.blocks if apart is not None else block < len(self._tops):
            return False
        at = self._document.findBlockByNumber(block).position()
        return (weight(at - self._until, block - self.measured) if apart is None else apart.left_out(at)) > FAR

    @property
    def apart(self) -> PartialLayout | None:
        """The stretch that is measured while what is above it is still left out."""
        return self._partial if self._partial is not None and not self._partial.joined else None

    @property
    def missing(self) -> float:
        """The px, as an estimate, that are left out of the page above the stretch in view."""
        return self.apart.missing if self.apart else 0.0

    @property
    def complete(self) -> bool:
        """Whether all paragraphs are measured."""
        return len(self._tops) == self._count

    @property
    def measured(self) -> int:
        """The number of paragraphs that are measured from the top of the page on."""
        return len(self._tops)

    @property
    def count(self) -> int:
        """The number of paragraphs, measured or not."""
        return self._count

    @property
    def busy(self) -> bool:
        """Whether there is something to measure yet, or to tell of."""
        return self._timer.isActive() or not self.complete

    @property
    def height(self) -> float:
        """The bottom of the last paragraph, as far as it is known."""
        return self.bottom(self._count - 1) if self._count else 0.0

    def tops(self) -> list[float]:
        """The top of each paragraph's text; measures what is not measured yet."""
        self.reach(self._count - 1)
        return self._tops

    def bottoms(self) -> list[float]:
        """The bottom of each paragraph's text, without the gap below; measures what is not measured yet."""
        self.reach(self._count - 1)
        return self._bottoms

    def top(self, block: int) -> float:
        """The top of a paragraph, estimated where it is not measured."""
        if block < len(self._tops):
            return self._tops[block]
        apart = self.apart
        if apart is not None and block < apart.blocks.stop:
            return apart.tops[max(block - apart.blocks.start, 0)]
        if not self._tops and apart is None:
            self._measure(1)
            return self.top(block)
        return self._estimate(self._document.findBlockByNumber(block).position())

    def bottom(self, block: int) -> float:
        """The bottom of a paragraph, estimated where it is not measured."""
        if block < len(self._bottoms):
            return self._bottoms[block]
        apart = self.apart
        if apart is not None and block < apart.blocks.stop:
            return apart.bottoms[block - apart.blocks.start] if block in apart.blocks else apart.tops[0]
        if not self._bottoms and apart is None:
            self._measure(1)
            return self.bottom(block)
        return self._estimate(self._end_of(block))

    def reach(self, block: int) -> None:
        """Measure ``block``, and what is above it unless it is in a stretch that is measured."""
        block, apart = min(block, self._count - 1), self.apart
        if apart is not None and block >= len(self._tops) and block not in apart.blocks:
            self.join()
        if self.apart is None:
            self._measure(block + 1)

    def reach_height(self, y: float) -> None:
        """Measure as far as height ``y``."""
        if self.apart is not None and not self.apart.holds(y):
            self.join()
        if self.apart is not None:
            return
        while not self.complete and not (self._bottoms and self._bottoms[-1] > y):
            self._measure(len(self._tops) + 1)

    def extent(self, first: int, stop: int) -> tuple[float, float]:
        """Top and bottom of blocks ``first`` to before ``stop``; of the gap before ``first`` where there are none."""
        if not self._count:
            return 0.0, 0.0
        if first < stop:
            return self.top(min(first, self._count - 1)), self.bottom(min(stop, self._count) - 1)
        above = self.bottom(first - 1) if first else self.top(0)
        below = self.top(first) if first < self._count else above
        middle = (above + below) / 2 if first and first < self._count else above
        return middle, middle

    def blocks_between(self, top: float, bottom: float) -> range:
        """The numbers of the paragraphs that show between two heights."""
        self.reach_height(bottom)
        if self.apart is not None and bottom > self.apart.tops[0]:
            return self.apart.between(top, bottom)
        first = bisect_right(self._bottoms, top)
        return range(first, max(bisect_left(self._tops, bottom), first))

    def block_at(self, y: float) -> int:
        """The number of the paragraph at or above height ``y``; -1 on an empty page."""
        self.reach_height(y)
        if self.apart is not None and (not self._tops or y >= self.apart.tops[0]):
            return self.apart.at(y)
        return max(bisect_right(self._tops, y) - 1, 0) if self._tops else -1

    def layout(self, block: int) -> QTextLayout:
        """The lines of one paragraph; use at once, do not keep."""
        if block >= len(self._tops):
            self.reach(block)
        return self._document.findBlockByNumber(block).layout()

    def join(self) -> float:
        """Bring in at once all that is left out above the stretch in view; gives the px by which that moved down."""
        return self._bring_in(self.apart, self.apart.blocks.start) if self.apart is not None else 0.0

    def look_at(self, y: float) -> None:
        """Know the height at which somebody reads: of a book that is measured from its top, only so much is."""
        self._looked_at = y
        if not self.complete and self.apart is None and not self._timer.isActive():
            self._timer.start(0)

    def rest(self) -> None:
        """Put the next step off a little, since somebody scrolls."""
        if self._timer.isActive():
            self._timer.start(_REST_MS)

    def announce_size(self) -> None:
        """Let the scroll bar reach as far as the page is laid out."""
        self._document.documentLayout().documentSizeChanged.emit(QSizeF())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Qt's own steps back while there are ours."""
        if event.type() is QEvent.Type.Timer:
            return not self.complete
        return super().eventFilter(watched, event)

    def _take_step(self) -> None:
        self._timer.setInterval(0)
        aim, most, apart = self._until + STEP, self.measured + MOST, self.apart
        if self.is_book and (apart is not None or (self._bottoms and self._bottoms[-1] > self._looked_at + _AHEAD)):
            self._timer.stop()
            return
        if apart is not None:
            self._bring_in(apart, min(self._document.findBlock(aim).blockNumber() + 1, apart.blocks.start, most))
        else:
            self._measure_until(aim, most)
        if self.complete:
            self._timer.stop()
        self.announce_size()
        if self.complete:
            self.settled.emit(True)

    def _bring_in(self, apart: PartialLayout, stop: int) -> float:
        """Show and measure what is above the stretch ``apart`` as far as ``stop``; gives the px it moved down."""
        by = apart.show_above(stop)
        self._measure(stop)
        if stop == apart.blocks.start:
            apart.joined = True
            self._tops += apart.tops
            self._bottoms += apart.bottoms
            self._until = self._end_of(apart.blocks.stop - 1)
            self._forget_shown()
            self._timer.start(0)
        self.announce_size()
        self.lowered.emit(by)
        return by

    def _measure_until(self, position: int, most: int) -> None:
        if self._partial is not None:
            last = self._document.findBlock(min(position, self._document.characterCount() - 1)).blockNumber()
            self._measure(min(last + 1, most))
        else:
            self._measure(min(most, self._count), position)

    def _measure(self, count: int, position: int | None = None) -> None:
        """Measure ``count`` paragraphs, or those that reach ``position``."""
        if self._partial is not None and count > self._partial.end and self.apart is None:
            self._partial.show_below(count)
        page = self._document.documentLayout()
        block = self._document.findBlockByNumber(len(self._tops)) if len(self._tops) < count else None
        while block is not None and len(self._tops) < count and (position is None or self._until < position):
            box = page.blockBoundingRect(block)
            self._tops.append(box.top())
            self._bottoms.append(foot_of(block, box))
            self._until = block.position() + block.length()
            block = block.next()
        self._forget_shown()

    def _forget_shown(self) -> None:
        """A stretch that hides nothing any more is none."""
        if self._partial is not None and self._partial.joined and self._partial.end >= self._count:
            self._partial = None

    def _end_of(self, block: int) -> int:
        found = self._document.findBlockByNumber(block)
        return found.position() + found.length()

    def _estimate(self, position: int) -> float:
        apart = self.apart
        if apart is not None:
            return apart.estimate(position)
        rate = (self._bottoms[-1] - self._tops[0]) / self._until
        return self._bottoms[-1] + max(position - self._until, 0) * rate
