"""Which part of a long page is in view: scrolling to heights, and staying at a place while the page is laid out."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget

from reader_app.gui.page_geometry import PageGeometry
from reader_app.gui.page_input import PageInput
from reader_app.gui.page_style import PageStyle


class PageView(PageInput):
    """A page in the style ``page``, and where its paragraphs lie.

    ``held`` says that the scroll bar moves because the page under the view does; the view stays where it is.
    """

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = style
        self.geometry_of_page = PageGeometry(self.document())
        self.held = False
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
            apart = self.geometry_of_page.apart
            if apart is not None and not apart.holds(y + self.viewport().height()):
                y += self.geometry_of_page.join()
            self.geometry_of_page.reach_height(y + self.viewport().height())
            self.geometry_of_page.tell_size()
        self.verticalScrollBar().setValue(round(y))

    def visible_blocks(self) -> range:
        """The numbers of the paragraphs in view."""
        return self.geometry_of_page.blocks_between(self.scrolled, self.scrolled + self.viewport().height())

    def height_of(self, block: int, position: int) -> float:
        """The px from the top of the page to the line that holds ``position`` of paragraph ``block``."""
        line = self.geometry_of_page.layout(block).lineForTextPosition(position)
        return self.geometry_of_page.top(block) + (line.y() if line.isValid() else 0.0)

    def top_of_view(self) -> tuple[int, float]:
        """The paragraph at the top of the view, and how far the view's top is below the paragraph's."""
        if not self.scrolled:
            return 0, 0.0
        block = self.geometry_of_page.block_at(self.scrolled)
        return block, self.scrolled - self.geometry_of_page.top(block)

    @contextmanager
    def laid_out_anew(self) -> Iterator[None]:
        """Inside, the page may change its form; what is at the top of the view is there again afterwards.

        The view waits at the top of the page: whenever a page changes, Qt lays it out as far as the view is down.
        """
        block, below = self.top_of_view()
        self.held = True
        self.verticalScrollBar().setValue(0)
        try:
            yield
            if (block, below) != (0, 0.0):
                self.geometry_of_page.land(block)
        finally:
            self.held = False
        if (block, below) != (0, 0.0):
            self.scroll_to(self.geometry_of_page.top(block) + below)

    def _follow_down(self, by: float) -> None:
        """Keep what is in view there, now that something came in above it."""
        by += self._sunk
        self._sunk = by - round(by)
        self.held = True
        self.verticalScrollBar().setValue(self.scrolled + round(by))
        self.held = False

    def _stay_on_page(self, value: int) -> None:
        """Bring in what is left out above the view when somebody scrolls there."""
        apart = self.geometry_of_page.apart
        if apart is not None and not self.held and value < apart.tops[0]:
            self.geometry_of_page.join()
