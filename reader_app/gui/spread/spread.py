"""The open book: both pages side by side, their heads, the ribbons between them.

It listens to the session and tells its parts; the parts do not know each other.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from reader_app.comparison.model import Comparison
from reader_app.gui.bars.notice_bar import NoticeBar
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.mirroring import is_mirrored
from reader_app.gui.pages import page_filling
from reader_app.gui.pages.article_pane import ArticlePane
from reader_app.gui.pages.column_pane import ColumnPane
from reader_app.gui.pages.mark_attributes import MarkAttributes
from reader_app.gui.pages.page_style import PageStyle, page_style
from reader_app.gui.pages.pane_head import HEIGHT, HEIGHT_NARROW, PaneHead
from reader_app.gui.pages.row_signs import row_signs
from reader_app.gui.pages.text_pane import TextPane
from reader_app.gui.plan import stepping
from reader_app.gui.plan.pair_layout import PairLayout, pair_layout
from reader_app.gui.session.session import Session
from reader_app.gui.spread.gutter import Gutter
from reader_app.gui.spread.levelling import Levelling
from reader_app.gui.spread.linked_scrolling import LinkedScrolling
from reader_app.gui.spread.overview_bars import article_bars, column_bars, column_of
from reader_app.gui.spread.overview_strip import Bars, Column
from reader_app.marks import Side, Target, TargetKind
from reader_app.theme import Theme

GUTTER, GUTTER_NARROW = 74, 46


@guard_events
class Spread(QWidget):
    """Two pages under a session.  ``changed`` carries True when bars or view of the overview strip moved."""

    changed = Signal(bool)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.narrow = False
        self.pair: PairLayout | None = None
        self.heads = {side: PaneHead(session, theme, side) for side in Side}
        self.panes = {side: ArticlePane(side, self._style(side), theme) for side in Side}
        self.bars = {side: NoticeBar(theme) for side in Side}
        self.column = ColumnPane(self._column_style(), theme)
        self.gutter = Gutter(self.panes[Side.A], self.panes[Side.B], theme)
        self.link = LinkedScrolling(self.panes[Side.A], self.panes[Side.B], self)
        self._attributes = [MarkAttributes(page) for page in self.pages()]
        self._levelling = Levelling((self.panes[Side.A], self.panes[Side.B]), self.link, self)
        self._bars: tuple[Bars, ...] | None = None
        self._lay_out()
        self._connect()
        page_filling.expect(self.panes[Side.A].page, theme)

    def apply_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        parts: list[PaneHead | TextPane | Gutter | NoticeBar] = [*self.heads.values(), *self.pages(), self.gutter]
        parts += self.bars.values()
        for part in parts:
            part.apply_theme(theme)
        page_filling.expect(self.panes[Side.A].page, theme)
        self._level()

    def set_narrow(self, narrow: bool) -> None:
        """Set type and margins tighter, for a narrow window."""
        if narrow != self.narrow:
            self.narrow = narrow
            self._restyle()

    def columns(self) -> tuple[Column, Column]:
        """Both pages for the overview strip."""
        pages = [self.page_of(side) for side in Side]
        if self._bars is None:
            if self.in_one_column:
                self._bars = tuple(column_bars(self.column, side) for side in Side)
            else:
                self._bars = tuple(article_bars(self.panes[side]) for side in Side)
        return column_of(pages[0], self._bars[0]), column_of(pages[1], self._bars[1])

    @property
    def in_one_column(self) -> bool:
        """Whether the One column layout is shown; a pair that is not compared yet has none."""
        return self.pair is not None and self.session.view["layout"] == "column"

    def page_of(self, side: Side) -> TextPane:
        """The page on which ``side`` is read now."""
        return self.column if self.in_one_column else self.panes[side]

    def travel(self, to: tuple[Side, float]) -> None:
        """Bring the place at a share of one page into the middle of the view."""
        pane = self.page_of(to[0])
        height = pane.whole.height + pane.page.gap
        pane.travel(to[1] * height - pane.viewport().height() / 2)

    def scroll_by(self, by: int) -> None:
        """Scroll by px."""
        bar = self.page_of(Side.A).verticalScrollBar()
        bar.setValue(bar.value() + by)

    def pages(self) -> list[TextPane]:
        """All pages there are, shown or not."""
        return [*self.panes.values(), self.column]

    # -- what the session says -------------------------------------------------------------------------------

    def show_article(self, side: Side) -> None:
        """Set the article that was opened."""
        article = self.session.articles[side]
        self.pair = self._bars = None
        self.panes[side].show_article(article)
        for pane in self.panes.values():
            pane.show_pair(None)
        self.gutter.show_pair(None)
        self.link.show_pair(None)
        self._arrange()
        self._redraw()

    def show_comparison(self, comparison: Comparison) -> None:
        """Mark what came of comparing."""
        self.pair = pair_layout(comparison)
        for pane in self.panes.values():
            pane.show_pair(self.pair)
        self.gutter.show_pair(self.pair)
        self.link.show_pair(self.pair)
        self._arrange()
        self.show_signs()
        self.show_row(self.session.row)
        self._redraw()

    def show_signs(self) -> None:
        """Show in the margins what the reader has reviewed and noted."""
        signs = row_signs(self.session, self.pair)
        for page in self.pages():
            page.show_signs(signs)

    def show_row(self, row: int) -> None:
        """Mark the row in focus and bring it into view."""
        for page in self.pages():
            page.show_row(row)
        self.gutter.show_row(row)
        self.recall()

    def show_target(self, target: Target | None) -> None:
        """Frame what was chosen and bring its mention into view in both panes."""
        for page in self.pages():
            page.show_target(target)
        comparison = self.session.comparison
        if target is None or comparison is None or target.kind is TargetKind.ROW:
            return
        places = stepping.mention_of(comparison, target, self.session.mention)
        heights = {}
        if self.in_one_column:
            for side, span in reversed(places.items()):
                self.column.bring_place(side, span.start)
            return
        for side, span in places.items():
            pane = self.panes[side]
            block = pane.positions.block(span.start)
            if block >= 0:
                heights[side] = pane.height_of(block, pane.positions.inside(block, span.start))
        self.link.bring_heights(heights)

    def recall(self) -> None:
        """Bring the row in focus back into view."""
        if self.in_one_column:
            self.column.bring_row(self.session.row)
        else:
            self.link.bring_row(self.session.row)

    def show_view(self, name: str) -> None:
        """Follow a setting of the view."""
        if name in ("zoom", "layout"):
            self._restyle()
        elif name == "mode":
            for page in self.pages():
                page.show_shared(self.session.view["mode"] == "shared")
        elif name == "linked":
            self.link.set_linked(bool(self.session.view["linked"]))
        elif name == "overview":
            shown = bool(self.session.view["overview"])
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if shown else Qt.ScrollBarPolicy.ScrollBarAsNeeded
            for page in self.pages():
                page.setVerticalScrollBarPolicy(policy)

    # -- inside ----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        a, b = Side.A, Side.B
        grid.addWidget(self.heads[a], 0, 0, 1, 2)
        grid.addWidget(self.heads[b], 0, 2)
        grid.addWidget(self.bars[a], 1, 0, 1, 2)
        grid.addWidget(self.bars[b], 1, 2)
        grid.addWidget(self.panes[a], 2, 0)
        grid.addWidget(self.gutter, 2, 1)
        grid.addWidget(self.panes[b], 2, 2)
        grid.addWidget(self.column, 2, 0, 1, 3)
        self.column.hide()
        for column, stretch in ((0, 1), (1, 0), (2, 1)):
            grid.setColumnStretch(column, stretch)
        grid.setRowStretch(2, 1)
        self.gutter.setFixedWidth(GUTTER)
        for pane in self.panes.values():
            pane.setMinimumWidth(120)

    def _connect(self) -> None:
        session = self.session
        session.article_opened.connect(self.show_article)
        session.compared.connect(self.show_comparison)
        session.row_chosen.connect(self.show_row)
        session.target_chosen.connect(self.show_target)
        session.recalled.connect(self.recall)
        session.view_changed.connect(self.show_view)
        for signal in (session.corrections.reviewed_changed, session.corrections.notes_changed):
            signal.connect(self.show_signs)
        self.gutter.clicked.connect(session.choose_target)
        self.gutter.pointed.connect(self.link.bring_row)
        for pane in self.pages():
            pane.clicked.connect(session.choose_target)
            pane.laid_out.connect(self._redraw)
            pane.verticalScrollBar().valueChanged.connect(lambda _value: self.changed.emit(False))
        self.show_view("overview")

    def _style(self, side: Side) -> PageStyle:
        view = self.session.view
        layout = "flow" if view["layout"] == "column" else str(view["layout"])
        second = side is Side.B and not is_mirrored(self)  # else its numbers and most quote bars share one margin
        style = page_style(layout, second=second, narrow=self.narrow, zoom=int(str(view["zoom"])))
        return self._turned(style) if side is Side.A else style

    def _column_style(self) -> PageStyle:
        zoom = int(str(self.session.view["zoom"]))
        return self._turned(page_style("column", second=False, narrow=self.narrow, zoom=zoom))

    def _turned(self, style: PageStyle) -> PageStyle:
        return replace(style, left=style.right, right=style.left) if is_mirrored(self) else style

    def _arrange(self) -> None:
        """Show the pages of the layout, level where it wants them so."""
        column = self.in_one_column
        reading = [side for side, pane in self.panes.items() if pane.hasFocus()]
        reading += [Side.A] if self.column.hasFocus() else []
        for part in (*self.panes.values(), self.gutter):
            part.setVisible(not column)
        self.column.setVisible(column)
        if reading and not self.page_of(reading[0]).hasFocus():
            self.page_of(reading[0]).setFocus()
        self.column.show_pair(self.pair if column else None)
        self.column.show_row(self.session.row)
        self._level()

    def _restyle(self) -> None:
        for side, pane in self.panes.items():
            pane.set_page_style(self._style(side))
            self.heads[side].setFixedHeight(HEIGHT_NARROW if self.narrow else HEIGHT)
        self.gutter.setFixedWidth(GUTTER_NARROW if self.narrow else GUTTER)
        self.column.set_page_style(self._column_style())
        page_filling.expect(self.panes[Side.A].page, self.panes[Side.A].theme)
        self._arrange()
        self._redraw()
        self.recall()

    def _level(self) -> None:
        """Have the rows level in the Aligned layout."""
        self._levelling.pair = self.pair if self.session.view["layout"] == "aligned" else None
        self._levelling.level()

    def _redraw(self) -> None:
        for side, pane in self.panes.items():
            self.heads[side].set_text_left(60.0 if self.in_one_column else pane.beginning())
        anew = not any(page.held for page in self.pages())  # else it comes again when the page is laid out
        if anew:
            self._bars = None
        self.changed.emit(anew)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the row in focus in view."""
        super().resizeEvent(event)
        self._levelling.level_soon()
        if event.size().width() != event.oldSize().width():
            self._redraw()
        else:
            self.changed.emit(False)
