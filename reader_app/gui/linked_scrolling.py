"""Two panes that scroll as one: level through the alignment, never by equal pixels."""

from PySide6.QtCore import QObject

from reader_app.gui.article_pane import ArticlePane
from reader_app.gui.pair_layout import PairLayout
from reader_app.gui.scroll_map import ScrollMap, linked_value, scroll_map
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
        self._shift = 0
        self._busy = False
        self._map: ScrollMap | None = None
        self._pair: PairLayout | None = None
        for number, pane in enumerate(self.panes):
            pane.verticalScrollBar().valueChanged.connect(lambda _value, n=number: self._follow(n))
            pane.laid_out.connect(self._forget)

    def show_pair(self, pair: PairLayout | None) -> None:
        """Level the panes by ``pair``; px for px while there is none."""
        self._pair = pair
        self._shift = 0
        self._forget()

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
                pane.verticalScrollBar().setValue(round(extent[0] - pane.viewport().height() * _READING_LINE))

    def _bring(self, extents: list[tuple[float, float]], tallest: float) -> None:
        inside = [self._in_view(pane, extent) for pane, extent in zip(self.panes, extents, strict=True)]
        seen = [top - pane.scrolled for pane, (top, _) in zip(self.panes, extents, strict=True)]
        height = self.panes[0].viewport().height()
        if all(inside) and abs(seen[0] - seen[1]) < height * _NEAR:
            return
        if inside[0] != inside[1]:
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
                pane.verticalScrollBar().setValue(round(value))
        finally:
            self._busy = False

    def _in_view(self, pane: ArticlePane, extent: tuple[float, float]) -> bool:
        top = pane.scrolled + _LEAST_MARGIN / 2
        return top <= extent[0] and extent[1] <= top + pane.viewport().height() - _LEAST_MARGIN

    def _follow(self, number: int) -> None:
        if self._busy or not self.linked:
            return
        self._busy = True
        try:
            shift = self._shift if number == 0 else -self._shift
            self.panes[1 - number].verticalScrollBar().setValue(self._level(number) + shift)
        finally:
            self._busy = False

    def _level(self, number: int) -> int:
        """Where the other pane scrolls to, to be level with pane ``number``."""
        here, there = self.panes[number], self.panes[1 - number]
        levels = self._levels()
        return linked_value(
            here.scrolled,
            (here.viewport().height(), there.viewport().height()),
            (here.verticalScrollBar().maximum(), there.verticalScrollBar().maximum()),
            levels if number == 0 else levels.turned(),
        )

    def _levels(self) -> ScrollMap:
        if self._map is None:
            self._map = scroll_map(self._edges())
        return self._map

    def _edges(self) -> list[tuple[float, float]]:
        if self._pair is None:
            return []
        a, b = (pane.geometry_of_page for pane in self.panes)
        edges: list[tuple[float, float]] = []
        for band in self._pair.bands:
            if band.level:
                (a_top, a_bottom), (b_top, b_bottom) = a.extent(*band.a), b.extent(*band.b)
                edges += [(a_top, b_top), (a_bottom, b_bottom)]
        return edges

    def _forget(self) -> None:
        self._map = None
