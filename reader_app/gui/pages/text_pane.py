"""A page of running text with marks: what the panes of both layouts and the one column share.

It paints under the text and never touches it; rows, marks and chosen targets are told to it as values.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader_app.article.model import Block
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.palette import colour, palette_of
from reader_app.gui.pages.chip_paint import Oddness
from reader_app.gui.pages.mark_paint import Laid, MarkInks, Shape, laid_out, shapes_of
from reader_app.gui.pages.page_document import fit_titles, set_formats, set_margins, set_page, set_spaces, unlaid
from reader_app.gui.pages.page_style import PageStyle
from reader_app.gui.pages.page_view import PageView
from reader_app.gui.pages.row_signs import RowSigns
from reader_app.gui.plan.runs import Run, run_at
from reader_app.marks import Target, TargetKind
from reader_app.theme import Theme

_PX_A_POINT = 96 / 72
_FRAMED = (TargetKind.PERSON, TargetKind.FACT)  # a chosen quote has its bar

RunSource = Callable[[int], Sequence[Run]]
Put = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph in view: its number, what is painted in it, and its top left on the page."""

    block: int
    laid: Laid
    origin: QPointF


def no_runs(_block: int) -> Sequence[Run]:
    """The marks of a page that has none."""
    return ()


@guard_events
class TextPane(PageView):
    """A read-only page with marks.

    ``laid_out`` carries True when paragraphs moved, ``marked`` when there are other marks or their formats were lost.
    """

    laid_out = Signal(bool)
    marked = Signal(bool)

    def __init__(self, style: PageStyle, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.theme = theme
        self.inks = MarkInks(theme)
        self.blocks: tuple[Block, ...] = ()
        self._runs_of: RunSource = no_runs
        self._runs: dict[int, Sequence[Run]] = {}
        self.row = -1
        self.target: Target | None = None
        self.signs = RowSigns()
        self.shared_view = False
        self.text_left, self.text_right = style.left, 400.0
        self._laid: dict[int, Laid] = {}
        self._hits: Mapping[int, Sequence[Run]] = {}
        self._current_hit: Run | None = None
        self._free = 0.0, 0.0  # px at the page's top and bottom beyond its margins
        self._spaced = False
        self._tight: Collection[int] = ()
        self.geometry_of_page.settled.connect(self._announce_layout)
        self.oddness = Oddness(self.document())
        self.setPalette(palette_of(theme))

    # -- what is shown ---------------------------------------------------------------------------------------

    def set_text(self, text: str, blocks: Sequence[Block], tight: Collection[int] = (), put: Put | None = None) -> None:
        """Show ``text``, one paragraph for each of ``blocks``; marks of an earlier text are forgotten.

        ``tight`` are the numbers of paragraphs that the next one follows closely; ``put`` has the page hold ``text``.
        """
        self._tight = tight
        self.oddness.forget()
        self.setExtraSelections([])
        self.blocks = tuple(blocks)
        self.set_runs(no_runs)
        self.row, self.target = -1, None
        if put:
            put()
        with unlaid(self.document()):
            if not put:
                set_page(self, text, self.blocks, self.page, self.theme, tight=tight)
            self._fit()
        self.forget_geometry()

    def set_runs(self, runs: RunSource) -> None:
        """Show the marks that ``runs`` gives for a paragraph, asked when it is about to be seen."""
        self._runs_of = runs
        self._runs.clear()
        self.forget_shapes()
        self.marked.emit(True)

    def show_signs(self, signs: RowSigns) -> None:
        """Show in the margin what the reader has done at rows."""
        if signs != self.signs:
            self.signs = signs
            self.viewport().update()

    def forget_shapes(self) -> None:
        """Lay the marks out again when they are painted next."""
        self._laid.clear()
        self.viewport().update()

    def set_page_style(self, style: PageStyle) -> None:
        """Set the page in other sizes."""
        if style != self.page:
            self.page = style
            self._set_formats()

    def apply_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.theme = theme
        self.inks = MarkInks(theme)
        self.setPalette(palette_of(theme))
        self._set_formats()

    def set_spaces(self, spaces: Sequence[float], under: float = 0.0) -> None:
        """Set the px above each paragraph and under the last; none gives every paragraph its own space again."""
        spaced, self._spaced = self._spaced, bool(spaces)
        if spaces:
            with self.relayout():
                self._free = spaces[0], under
                set_spaces(self.document(), spaces)
                self._fit()
        elif spaced:
            self._free = 0.0, 0.0
            self._set_formats()

    def show_row(self, row: int) -> None:
        """Paint the marks of ``row`` strong."""
        if row != self.row:
            self.update_row(self.row)
            self.row = row
            self.update_row(row)

    def update_row(self, _row: int) -> None:
        """Have what is painted of a row painted again; a page that knows where its rows lie leaves the rest alone."""
        self.viewport().update()

    def show_target(self, target: Target | None) -> None:
        """Frame the passages of ``target``; a row has no frame, it is in focus."""
        if target != self.target:
            changed = {one for one in (self.target, target) if one is not None and one.kind is not TargetKind.ROW}
            for block in self.painted_blocks(self.scrolled, self.viewport().height()) if changed else ():
                if any(run.target in changed for run in self.runs_in(block)):
                    self.update_paragraphs(block, block + 1)
            self.target = target

    def show_shared(self, shared: bool) -> None:
        """Paint what both tellings have rather than where they part."""
        self.shared_view = shared
        self._runs.clear()
        self.forget_shapes()

    def show_hits(self, hits: Mapping[int, Sequence[Run]], current: Run | None) -> None:
        """Show places that were found, by paragraph; the ``current`` one stronger."""
        self._hits, self._current_hit = hits, current
        self.viewport().update()

    # -- places ----------------------------------------------------------------------------------------------

    def runs_in(self, block: int) -> Sequence[Run]:
        """The marks of one paragraph."""
        found = self._runs.get(block)
        if found is None:
            found = self._runs_of(block) if block < len(self.blocks) else ()
            self._runs[block] = found
        return found

    def laid_marks(self, block: int) -> Laid:
        """The marks of one paragraph, laid out."""
        found = self._laid.get(block)
        if found is None:
            layout = self.geometry_of_page.layout(block)
            found = self._laid[block] = laid_out(layout, self.runs_in(block), self.page.size * _PX_A_POINT)
        return found

    def target_at(self, point: QPoint) -> Target | None:
        """What a click at ``point`` of the viewport means."""
        cursor = self.cursorForPosition(point)
        block, position = cursor.blockNumber(), cursor.positionInBlock()
        if block >= len(self.blocks):
            return None
        before = self.cursorRect(cursor).center().x() > point.x()
        run = run_at(self.runs_in(block), max(position - 1, 0) if before else position)
        return run.target if run else self.plain_target(block)

    def plain_target(self, _block: int) -> Target | None:
        """What a click on unmarked words of a paragraph means; a pane knows its rows."""
        return None

    def bars_at_right(self, block: int) -> bool:
        """Whether the lines of a paragraph begin at the right, and so its quote bars stand there."""
        return self.document().findBlockByNumber(block).textDirection() is Qt.LayoutDirection.RightToLeft

    # -- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and marks, then let the text land on top."""
        painter = QPainter(self.viewport())
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), colour(self.theme, "page"))
            painter.translate(0, -self.scrolled)
            blocks = self.painted_blocks(self.scrolled + event.rect().top(), event.rect().height())
            placed = [Placed(n, self.laid_marks(n), self.geometry_of_page.layout(n).position()) for n in blocks]
            self.paint_ground(painter, placed, blocks)
            for paragraph in placed:
                self._paint_marks(painter, paragraph)
        finally:
            painter.end()
        super().paintEvent(event)

    def paint_ground(self, painter: QPainter, placed: Sequence[Placed], blocks: range) -> None:
        """Paint what lies under the marks of ``blocks``, which are ``placed``; heights are those of the page."""

    def _is_strong(self, target: Target) -> bool:
        """Whether a mark of ``target`` belongs to the row in focus."""
        return target.kind is TargetKind.ROW and target.number == self.row

    def _paint_marks(self, painter: QPainter, placed: Placed) -> None:
        painter.translate(placed.origin)
        for patch in placed.laid.patches:
            self.inks.paint(painter, patch, strong=self._is_strong(patch.target), shared_view=self.shared_view)
        if placed.block in self._hits:
            for found in self._shapes(placed.block, self._hits[placed.block]):
                self.inks.hit(painter, found.box, current=found.run is self._current_hit)
        self.oddness.paint(painter, placed.block, self.theme, self.page.zoom)
        if self.target is not None and self.target.kind in _FRAMED:
            chosen = [run for run in self.runs_in(placed.block) if run.target == self.target]
            for framed in self._shapes(placed.block, chosen):
                self.inks.frame(painter, framed.box)
        painter.translate(-placed.origin)

    def _shapes(self, block: int, runs: Sequence[Run]) -> tuple[Shape, ...]:
        return shapes_of(self.geometry_of_page.layout(block), runs, self.page.size * _PX_A_POINT)

    # -- events ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the margins to another width; what is at the top of the view stays there."""
        if event.size().width() == event.oldSize().width():
            super().resizeEvent(event)
            return
        with self.relayout():
            self._fit()
            super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Forget heights that another font changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.forget_geometry()

    def _set_formats(self) -> None:
        with self.relayout():
            set_formats(self.document(), self.blocks, self.page, self.theme, tight=self._tight)
            self._fit()
        self.marked.emit(True)

    def _fit(self) -> None:
        """Fit the margins to the width, of a page that is laid out afterwards."""
        width = self.viewport().width()
        self.text_left, self.text_right = set_margins(self.document(), self.page, width, *self._free)
        fit_titles(self.document(), self.blocks, self.page, self.text_right - self.text_left)

    def forget_geometry(self) -> None:
        """Forget where the paragraphs lie, and tell of it."""
        super().forget_geometry()
        self._announce_layout()

    def _announce_layout(self) -> None:
        self._laid.clear()
        self.laid_out.emit(True)
        self.viewport().update()
