"""Where the paragraphs of a page lie: measured a few at a time, and only estimated below that.

Qt lays a text out from its top, as far as somebody asks; a hundred thousand words take a quarter of a second.  So what
is in view is measured at once, and the rest in small steps between events.  Tops and bottoms are px from the top of the
page; blocks are numbers, never QTextBlock: one that outlives its document ends the process.
"""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QEvent, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QTextDocument, QTextLayout

STEP = 12_000  # characters that are laid out at one turn of the event loop, at least a paragraph: some 5 ms
_FOOT = 3.0  # px that a line of fixed height reaches below the box Qt gives


class PageGeometry(QObject):
    """Tops and bottoms of the paragraphs of one document; ``settled`` carries True when all are measured.

    Until then it keeps Qt's own steps back, which grow to a hundred ms each.
    """

    settled = Signal(bool)

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._tops: list[float] = []
        self._bottoms: list[float] = []
        self._count = 0
        self._until = 0  # the document position behind the last paragraph that is measured
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_step)
        document.documentLayout().installEventFilter(self)

    def drop(self) -> None:
        """Forget everything: the page was laid out anew."""
        self._tops, self._bottoms, self._until = [], [], 0
        self._count = 0 if self._document.isEmpty() else self._document.blockCount()
        if self._count:
            self._timer.start()

    @property
    def complete(self) -> bool:
        """Whether all paragraphs are measured."""
        return len(self._tops) == self._count

    @property
    def busy(self) -> bool:
        """Whether there are steps to come."""
        return self._timer.isActive()

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

    def known(self) -> tuple[list[float], list[float]]:
        """Tops and bottoms of all paragraphs, estimated where they are not measured."""
        self.reach(0)
        if self.complete:
            return self._tops, self._bottoms
        rest = range(len(self._tops), self._count)
        return [*self._tops, *map(self.top, rest)], [*self._bottoms, *map(self.bottom, rest)]

    def top(self, block: int) -> float:
        """The top of a paragraph, estimated where it is not measured."""
        if block < len(self._tops):
            return self._tops[block]
        if not self._tops:
            self._measure(1)
            return self.top(block)
        return self._estimate(self._document.findBlockByNumber(block).position())

    def bottom(self, block: int) -> float:
        """The bottom of a paragraph, estimated where it is not measured."""
        if block < len(self._bottoms):
            return self._bottoms[block]
        if not self._bottoms:
            self._measure(1)
            return self.bottom(block)
        found = self._document.findBlockByNumber(block)
        return self._estimate(found.position() + found.length())

    def reach(self, block: int) -> None:
        """Measure as far as ``block``."""
        self._measure(min(block + 1, self._count))

    def reach_height(self, y: float) -> None:
        """Measure as far as height ``y``."""
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
        first = bisect_right(self._bottoms, top)
        return range(first, max(bisect_left(self._tops, bottom), first))

    def block_at(self, y: float) -> int:
        """The number of the paragraph at or above height ``y``; -1 on an empty page."""
        self.reach_height(y)
        return max(bisect_right(self._tops, y) - 1, 0) if self._tops else -1

    def layout(self, block: int) -> QTextLayout:
        """The lines of one paragraph; use at once, do not keep."""
        self.reach(block)
        return self._document.findBlockByNumber(block).layout()

    def tell_size(self) -> None:
        """Let the scroll bar reach as far as the page is laid out."""
        self._document.documentLayout().documentSizeChanged.emit(QSizeF())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Qt's own steps back while there are ours."""
        if event.type() is QEvent.Type.Timer:
            return not self.complete
        return super().eventFilter(watched, event)

    def _take_step(self) -> None:
        aim = self._until + STEP
        while not self.complete and self._until < aim:
            self._measure(len(self._tops) + 1)
        if self.complete:
            self._timer.stop()
        self.tell_size()
        if self.complete:
            self.settled.emit(True)

    def _measure(self, count: int) -> None:
        page = self._document.documentLayout()
        block = self._document.findBlockByNumber(len(self._tops)) if len(self._tops) < count else None
        while block is not None and len(self._tops) < count:
            box = page.blockBoundingRect(block)
            self._tops.append(box.top())
            self._bottoms.append(box.bottom() + _FOOT)
            self._until = block.position() + block.length()
            block = block.next()

    def _estimate(self, position: int) -> float:
        rate = (self._bottoms[-1] - self._tops[0]) / self._until
        return self._bottoms[-1] + max(position - self._until, 0) * rate
