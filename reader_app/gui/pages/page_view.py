"""Which part of a long page is in view: scrolling to heights, and staying at a place while the page is laid out."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil, floor

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.pages.page_document import unlaid
from reader_app.gui.pages.page_geometry import FAR, PageGeometry
from reader_app.gui.pages.page_input import PageInput
from reader_app.gui.pages.page_style import PageStyle
from reader_app.gui.pages.whole_page import WholePage

_OVERHANG = 24.0  # px that what is painted of a paragraph may reach beyond it
_TO_START = (QKeySequence.StandardKey.MoveToStartOfDocument, QKeySequence.StandardKey.SelectStartOfDocument)
_TO_END = (QKeySequence.StandardKey.MoveToEndOfDocument, QKeySequence.StandardKey.SelectEndOfDocument)


@guard_events
class PageView(PageInput):
    """A page in the style ``page``, and where its paragraphs lie.

    ``held`` says that the scroll bar moves because the page under the view does; the view stays where it is.
    """

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = style
        self.geometry_of_page = PageGeometry(self.document())
        self.held = False
        self._waits = False  # at the top, while the page is laid out around the place it is to go to
        self._sunk = 0.0  # px by which the page moved down beyond the whole ones that the view followed
        self.geometry_of_page.lowered.connect(self._follow_down)
        self.verticalScrollBar().valueChanged.connect(self._stay_on_page)

    @property
    def scrolled(self) -> int:
        """How many px of the page are above the view."""
        return self.verticalScrollBar().value()

    @property
    def scroll_end(self) -> int:
        """How many px of the page can be above the view; an estimate until the page is measured."""
        most = self.verticalScrollBar().maximum()
        if not self.geometry_of_page.busy:
            return most
        return max(most, round(self.geometry_of_page.height + self.page.bottom) - self.viewport().height())

    def scroll_to(self, y: float) -> None:
        """Bring height ``y`` of the page to the top of the view, or as near as its end allows."""
        if self.geometry_of_page.busy:
            if self._is_far(y):
                y = self._come_near(y + self.geometry_of_page.missing)
            apart = self.geometry_of_page.apart
            if apart is not None and not apart.holds(y + self.viewport().height()):
                y += self.geometry_of_page.join()
            self.geometry_of_page.reach_height(y + self.viewport().height())
            self.geometry_of_page.announce_size()
        self.verticalScrollBar().setValue(round(y))
        waited, self._waits = self._waits, False
        if waited and not self.scrolled:
            self.verticalScrollBar().valueChanged.emit(0)

    def travel(self, y: float) -> None:
        """Bring height ``y`` of the whole page, as far as it is known, to the top of the view."""
        if self.geometry_of_page.count:
            self.scroll_to(self._come_near(max(y, 0.0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring an end of the page into view along with the caret: Qt would lay out all that is between."""
        busy = self.geometry_of_page.busy
        if busy and any(map(event.matches, _TO_END)):
            self.travel(self.whole.height)
        super().keyPressEvent(event)
        if busy and any(map(event.matches, _TO_START)):  # a caret left far below would be asked for its place
            self.travel(0.0)

    def come_to(self, block: int) -> None:
        """Measure ``block``, for the view to be brought there: of a far one only what is around it.

        What was in view may be left out of the page then, and the view waits at the top.
        """
        apart = self.geometry_of_page.apart
        if self.geometry_of_page.is_far(block):
            self._land(block)
        elif apart is not None and block < apart.blocks.start:
            self.geometry_of_page.join()
        else:
            self.geometry_of_page.reach(block)

    @property
    def whole(self) -> WholePage:
        """The page with all that is left out of it."""
        return WholePage(self.document(), self.geometry_of_page)

    def visible_blocks(self) -> range:
        """The numbers of the paragraphs in view."""
        return self.geometry_of_page.blocks_between(self.scrolled, self.scrolled + self.viewport().height())

    def update_paragraphs(self, first: int, stop: int) -> None:
        """Have what shows of paragraphs ``first`` to before ``stop``, and reaches beyond them, painted again."""
        seen = self.painted_blocks(self.scrolled, self.viewport().height())
        first, stop = max(first, seen.start), min(stop, seen.stop)
        if first < stop:
            top, bottom = self.geometry_of_page.extent(first, stop)
            upper, lower = floor(top - _OVERHANG) - self.scrolled, ceil(bottom + _OVERHANG) - self.scrolled
            self.viewport().update(0, upper, self.viewport().width(), lower - upper)

    def painted_blocks(self, top: int, height: int) -> range:
        """The paragraphs that reach into ``height`` px of the page from ``top`` with what is painted of them."""
        return self.geometry_of_page.blocks_between(top - _OVERHANG, top + height + _OVERHANG)

    def height_of(self, block: int, position: int) -> float:
        """The px from the top of the page to the line that holds ``position`` of paragraph ``block``."""
        self.come_to(block)
        line = self.geometry_of_page.layout(block).lineForTextPosition(position)
        return self.geometry_of_page.top(block) + (line.y() if line.isValid() else 0.0)

    def top_of_view(self) -> tuple[int, float]:
        """The paragraph at the top of the view, and how far the view's top is below the paragraph's.

        An empty page has none, though its view may still be as far down as that of the page before.
        """
        block = self.geometry_of_page.block_at(self.scrolled) if self.scrolled else 0
        if not self.scrolled or block < 0:
            return 0, 0.0
        return block, self.scrolled - self.geometry_of_page.top(block)

    @contextmanager
    def relayout(self) -> Iterator[None]:
        """Inside, the page may change its form; what is at the top of the view is there again afterwards.

        The view waits at the top of the page: whenever a page changes, Qt lays it out as far as the view is down.
        """
        block, below = self.top_of_view()
        self.held = True
        self.verticalScrollBar().setValue(0)
        try:
            with unlaid(self.document()):
                yield
            self.forget_geometry()
            if (block, below) != (0, 0.0):
                self.geometry_of_page.land(block)
        finally:
            self.held = False
        if (block, below) != (0, 0.0):
            self.scroll_to(self.geometry_of_page.top(block) + below)

    def forget_geometry(self) -> None:
        """Forget where the paragraphs lie: the page was laid out again."""
        self.geometry_of_page.drop()

    def _follow_down(self, by: float) -> None:
        """Keep what is in view there, now that something came in above it."""
        by += self._sunk
        self._sunk = by - round(by)
        self.held = True
        self.verticalScrollBar().setValue(self.scrolled + round(by))
        self.held = False

    def _stay_on_page(self, value: int) -> None:
        """Bring in what is left out around the view when somebody scrolls there; if that is much, a stretch of it."""
        geometry, height = self.geometry_of_page, self.viewport().height()
        apart = geometry.apart
        geometry.look_at(value)
        if apart is None and geometry.is_book and not self.held and self._is_far(value):
            self.scroll_to(value)
        if apart is None or self.held:
            return
        geometry.rest()
        above = value < apart.tops[0]
        if not above and apart.holds(value + 1.5 * height):
            return
        away = geometry.measured > 0 and value + height <= apart.tops[0]
        block = geometry.block_at(value) if away else apart.at(value)
        below = value - geometry.top(block)
        if apart.left_out(0) > FAR:
            self._land(block)
        elif above:
            geometry.join()
        self.held = True
        self.scroll_to(geometry.top(block) + below)
        self.held = False

    def _is_far(self, y: float) -> bool:
        """Whether the view at height ``y`` would reach far beyond what is measured."""
        geometry, bottom = self.geometry_of_page, y + self.viewport().height()
        apart = geometry.apart
        if not geometry.count or (apart is not None and apart.holds(bottom)):
            return False
        return geometry.is_far(self.whole.at(bottom + geometry.missing))

    def _come_near(self, y: float) -> float:
        """Measure what is at height ``y`` of the whole page; gives the height at which it is now."""
        geometry = self.geometry_of_page
        block = self.whole.at(y)
        below = y - self.whole.top(block)
        self.come_to(block)
        return geometry.top(block) + below

    def _land(self, block: int) -> None:
        """Leave out of the page all but what is around ``block``; the view waits at the top."""
        self.held = self._waits = True
        try:
            self.verticalScrollBar().setValue(0)
            self.geometry_of_page.drop()
            self.geometry_of_page.land(block)
        finally:
            self.held = False
        self.viewport().update()
