"""Both pages level with each other in the Aligned layout, each on its own in the others.

Levelling needs the heights of all paragraphs, so a long pair is set level when its pages are laid out; until then they
are read as in the Flow layout.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from reader_app.gui.pages.article_pane import ArticlePane
from reader_app.gui.pages.page_document import block_heights
from reader_app.gui.plan.levels import levels
from reader_app.gui.plan.pair_layout import PairLayout
from reader_app.gui.spread.linked_scrolling import LinkedScrolling
from reader_app.marks import Side

_SETTLE_MS = 60  # a long pair is set level when its window has come to rest
_AT_ONCE = 400  # blocks
_ROW_GAP_SHARE = 1.2  # of the line: the space between two rows of the Aligned layout


class Levelling(QObject):
    """Sets the pages A and B level while ``pair`` is there to be levelled by, which is in the Aligned layout alone."""

    def __init__(self, panes: Sequence[ArticlePane], link: LinkedScrolling, parent: QObject) -> None:
        super().__init__(parent)
        self.pair: PairLayout | None = None
        self._panes, self._link = tuple(panes), link
        self._done_at: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self.level)
        for pane in self._panes:
            pane.geometry_of_page.settled.connect(self._timer.start)

    def level_soon(self) -> None:
        """Level a short pair now, a long one when nothing moves any more."""
        if self._short():
            self.level()
        else:
            self._timer.start()

    def level(self) -> None:
        """Level the pages if their form has changed, as soon as they are laid out."""
        a, b = self._panes
        key = (id(self.pair), a.page, a.viewport().width(), b.viewport().width(), a.theme.name)
        if key == self._done_at:
            return
        pages = [pane.geometry_of_page for pane in self._panes]
        if self.pair is not None and not self._short() and not all(page.complete for page in pages):
            self._done_at = ()
            self._link.exact = False
            for pane in self._panes:
                pane.forget_levels()
            return
        self._done_at = key
        made = None
        if self.pair is not None:
            for page in pages:
                page.tops()
            gap = a.page.line * _ROW_GAP_SHARE
            made = levels(self.pair.bands, block_heights(a.document()), block_heights(b.document()), gap, a.page.gap)
        for pane in self._panes:
            pane.set_levels(made)
        self._link.exact = made is not None
        if self._link.exact:
            self._link.follow(Side.A)

    def _short(self) -> bool:
        return sum(len(pane.blocks) for pane in self._panes) < _AT_ONCE
