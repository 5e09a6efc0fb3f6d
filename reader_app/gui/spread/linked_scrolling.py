"""Two panes that scroll as one: level through the alignment, never by equal pixels."""

from bisect import bisect_right

from PySide6.QtCore import QObject

from reader_app.gui.pages.article_pane import ArticlePane
from reader_app.gui.plan.bands import Band
from reader_app.gui.plan.pair_layout import PairLayout
from reader_app.gui.plan.scroll_map import linked_value, scroll_map
from reader_app.marks import Side

_READING_LINE = 0.28  # share of the view at which a row that was far away comes to stand
_NEAR = 0.2  # share of the view by which a row may stand off level before it is brought level again
_LEAST_MARGIN = 12.0


class LinkedScrolling(QObject):
    """Keeps the other pane level with the one that scrolls, and brings rows into view.

    Unlinking remembers nothing; linking again keeps the shift that the panes have then, until a row is brought into
    view, which is level again.
    """

    def __init__(self, a: ArticlePane, b: ArticlePane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panes = (a, b)
        self.linked = True
        self.exact = False  # whether both pages have equal heights, as in the Aligned layout
        self._shift = 0
        self._busy = False
        self._pair: PairLayout | None = None
        self._bands: tuple[Band, ...] = ()
        self._begins: tuple[list[int], list[int]] = ([], [])
        for number, pane in enumerate(self.panes):
            pane.verticalScrollBar().valueChanged.connect(lambda _value, n=number: self._follow(n))

    def show_pair(self, pair: PairLayout | None) -> None:
        """Level the panes by ``pair``; px for px while there is none."""
        self._pair = pair
        self._shift = 0
        self._bands = tuple(band for band in pair.bands if band.level) if pair else ()
        self._begins = [band.a[0] for band in self._bands], [band.b[0] for band in self._bands]

    def set_linked(self, linked: bool) -> None:
        """Link or unlink; linking keeps the shift there is."""
        if linked and not self.linked:
            self._shift = self.panes[1].scrolled - self._level(0)
        self.linked = linked

    def bring_row(self, row: int) -> None:
        """Bring ``row`` into view in both panes, level; what is wholly in view in both, and near level, stays."""
        if self._pair is None or row < 0:
            return
        extents = [pane.extent_of_row(row) for pane in self.panes]
        self._bring(extents, max(bottom - top for top, bottom in extents))

    def bring_heights(self, heights: dict[Side, float]) -> None:
        """Bring a height of each page into view, level with each other; with only one the other page follows."""
        extents = [(heights[p.side], heights[p.side] + p.page.line) for p in self.panes if p.side in heights]
        if len(extents) == len(self.panes):
            self._bring(extents, self.panes[0].page.line)
        for pane, extent in zip((p for p in self.panes if p.side in heights), extents, strict=True):
            if len(extents) == 1 and not self._in_view(pane, extent):
                pane.scroll_to(extent[0] - pane.viewport().height() * _READING_LINE)

    def _bring(self, extents: list[tuple[float, float]], tallest: float) -> None:
        if self.exact:
            extents = [(min(top for top, _ in extents), max(bottom for _, bottom in extents))] * len(extents)
        inside = [self._in_view(pane, extent) for pane, extent in zip(self.panes, extents, strict=True)]
        seen = [top - pane.scrolled for pane, (top, _) in zip(self.panes, extents, strict=True)]
        height = self.panes[0].viewport().height()
        if all(inside) and abs(seen[0] - seen[1]) < (1.0 if self.exact else height * _NEAR):
            return
        if inside[0] != inside[1] or (self.exact and inside[0]):
            at = seen[0] if inside[0] else seen[1]
        else:
            at = max(min(height * _READING_LINE, height - tallest - _LEAST_MARGIN), _LEAST_MARGIN)
        self._place([top - at for top, _ in extents])

    def follow(self, side: Side) -> None:
        """Bring the other pane level with that of ``side``."""
        self._shift = 0
        self._follow(0 if side is Side.A else 1)

    def _place(self, values: list[float]) -> None:
        self._shift = 0
        self._busy = True
        try:
            for pane, value in zip(self.panes, values, strict=True):
                pane.scroll_to(value)
        finally:
            self._busy = False

    def _in_view(self, pane: ArticlePane, extent: tuple[float, float]) -> bool:
        top = pane.scrolled + _LEAST_MARGIN / 2
        return top <= extent[0] and extent[1] <= top + pane.viewport().height() - _LEAST_MARGIN

    def _follow(self, number: int) -> None:
        if self._busy or not self.linked or self.panes[number].held:
            return
        self._busy = True
        try:
            shift = self._shift if number == 0 else -self._shift
            self.panes[1 - number].scroll_to(self._level(number) + shift)
        finally:
            self._busy = False

    def _level(self, number: int) -> int:
        """Where the other pane scrolls to, to be level with pane ``number``."""
        here, there = self.panes[number], self.panes[1 - number]
        for _, other in self._bands_at(number, here.scrolled)[:1]:
            there.come_to(other[0])
        above, other_above = (round(pane.geometry_of_page.missing) for pane in (here, there))
        if self.exact:
            return round(self._level_height(number, here.scrolled) if above or other_above else here.scrolled)
        on_whole_pages = linked_value(
            here.scrolled + above,
            (here.viewport().height(), there.viewport().height()),
            (here.scroll_end + above, there.scroll_end + other_above),
            lambda y: self._level_height(number, y - above) + other_above,
        )
        return on_whole_pages - other_above

    def _level_height(self, number: int, y: float) -> float:
        """The height on the other page that is level with ``y`` on pane ``number``, through the bands around it."""
        here, there = self.panes[number].geometry_of_page, self.panes[1 - number].geometry_of_page
        edges: list[tuple[float, float]] = []
        for own, other in self._bands_at(number, y):
            if not there.is_far(other[1]):
                there.reach(other[1])
            (top, bottom), (other_top, other_bottom) = here.extent(*own), there.extent(*other)
            edges += [(top, other_top), (bottom, other_bottom)]
        return scroll_map(edges).level(y)

    def _bands_at(self, number: int, y: float) -> list[tuple[tuple[int, int], tuple[int, int]]]:
        """The blocks of the bands around height ``y`` of pane ``number``, with those of the other page."""
        at = bisect_right(self._begins[number], self.panes[number].geometry_of_page.block_at(y))
        found = self._bands[max(at - 1, 0) : at + 1]
        return [(band.a, band.b) if number == 0 else (band.b, band.a) for band in found]
