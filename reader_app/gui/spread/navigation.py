"""Ways to a place in the pages: hits of a search, a paragraph's number, the counterpart, the next pane."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from reader_app.gui.pages.text_pane import TextPane
from reader_app.gui.plan.finding import Hit
from reader_app.gui.plan.pair_layout import PairLayout
from reader_app.gui.plan.runs import Run
from reader_app.gui.session.session import Session
from reader_app.gui.spread.spread import Spread
from reader_app.marks import Role, Side, Target, TargetKind

Place = tuple[TextPane, int, int, int]  # page, paragraph, positions inside it


class Navigation(QObject):
    """Leads through the pages of a spread; ``stops`` are the widgets beside the pages that F6 stops at."""

    def __init__(self, session: Session, spread: Spread, stops: Sequence[QWidget]) -> None:
        super().__init__(spread)
        self.session = session
        self.spread = spread
        self.stops = tuple(stops)
        self._entries: dict[QWidget, Callable[[], object]] = {}
        self._caret_moved: set[Side] = set()
        session.counterpart_wanted.connect(self.go_to_counterpart)
        for signal in (session.row_chosen, session.article_opened):
            signal.connect(self._caret_moved.clear)
        for side, pane in spread.panes.items():
            pane.cursorPositionChanged.connect(partial(self._caret_moved.add, side))

    def show_hits(self, found: tuple[list[Hit], int]) -> None:
        """Mark all hits, and bring the current one into view."""
        hits, current = found
        marked: dict[TextPane, dict[int, list[Run]]] = {page: {} for page in self.spread.pages()}
        chosen: tuple[Place, Run] | None = None
        for number, hit in enumerate(hits):
            place = self._place(hit)
            if place is None:
                continue
            page, block, start, end = place
            run = Run(start, end, hit.side, Role.SHARED, Target(TargetKind.ROW, -1))
            marked[page].setdefault(block, []).append(run)
            if number == current:
                chosen = place, run
        for page, by_block in marked.items():
            page.show_hits(by_block, chosen[1] if chosen else None)
        if chosen:
            side = hits[current].side
            page, block, start, _ = chosen[0]
            self._bring(side, page, block, start)

    def go_to_paragraph(self, wanted: tuple[str, int]) -> None:
        """Go to a paragraph of the side named, or of the one in focus; numbers beyond the end mean the last."""
        side = Side(wanted[0]) if wanted[0] else self.side_in_focus()
        article = self.session.articles[side]
        if article is None or not article.blocks:
            return
        block = min(max(wanted[1], 1), len(article.blocks)) - 1
        pair = self.spread.pair
        if pair is not None and pair.rows_of[side][block] >= 0:
            self.session.choose_target(Target(TargetKind.ROW, pair.rows_of[side][block]))
        place = self._place(Hit(side, article.blocks[block].span, block))
        if place is not None:
            self._bring(side, place[0], place[1], 0)
            self._put_caret(place)

    def go_to_row(self, wanted: int) -> None:
        """Go to a row by the number that reports give it; numbers beyond the end mean the last."""
        rows = self.session.comparison.rows if self.session.comparison is not None else ()
        if rows:
            row = min(max(wanted, 1), len(rows)) - 1
            self.session.choose_target(Target(TargetKind.ROW, row))

    def go_to_counterpart(self) -> None:
        """Go to what the other telling has for the row in focus, or for the caret where it has moved since."""
        side = self.side_in_focus()
        other = Side.B if side is Side.A else Side.A
        pair = self.spread.pair
        if pair is None or self.spread.in_one_column:
            return
        row = self._row_at_caret(side, pair)
        if row < 0:
            return
        if row == self.session.row:
            self.session.recall()
        else:
            self.session.choose_row(row)
        pane = self.spread.panes[other]
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first, stop = pair.blocks_of(other, row)
        if first < stop:
            self._put_caret((pane, first, 0, 0))

    def cycle(self, by: int) -> None:
        """Give the focus to the next pane, strip or list; negative goes back."""
        stops = [*(p for p in self.spread.pages() if p.isVisible()), *(s for s in self.stops if s.isVisible())]
        if not stops:
            return
        here = next((n for n, stop in enumerate(stops) if stop.hasFocus() or self._holds_focus(stop)), -1)
        first = here + by if here >= 0 else (0 if by > 0 else -1)
        reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
        for further in range(len(stops)):
            stop = stops[(first + further * by) % len(stops)]
            self._entries.get(stop, partial(stop.setFocus, reason))()
            if stop.hasFocus() or self._holds_focus(stop):
                return  # what has nothing to show takes no focus and is passed over

    def add_stop(self, stop: QWidget, enter: Callable[[], object]) -> None:
        """Have F6 stop at one more widget, by ``enter``."""
        self.stops = (*self.stops, stop)
        self._entries[stop] = enter

    def side_in_focus(self) -> Side:
        """The side whose pane has the focus; A where none has."""
        return next((side for side, pane in self.spread.panes.items() if pane.hasFocus()), Side.A)

    def selected_words(self) -> str:
        """What is selected in the page in focus, if it is short enough to be looked for."""
        for page in self.spread.pages():
            if page.hasFocus() and page.textCursor().hasSelection():
                words = page.createMimeDataFromSelection().text()
                return words if len(words) < 100 and "\n" not in words else ""
        return ""

    # -- inside ----------------------------------------------------------------------------------------------

    def _row_at_caret(self, side: Side, pair: PairLayout) -> int:
        """The row in focus, or that of the caret where the reader has put it elsewhere since; -1: none."""
        pane = self.spread.panes[side]
        block = pane.textCursor().blockNumber()
        asked = side in self._caret_moved or self.session.row < 0
        if asked and block in pane.visible_blocks() and block < len(pair.rows_of[side]):
            row = pair.rows_of[side][block]
            return row if row >= 0 else self.session.row
        return self.session.row

    def _place(self, hit: Hit) -> Place | None:
        if self.spread.in_one_column:
            column = self.spread.column
            start = column.column.place(hit.side, hit.span.start) if column.column else None
            end = column.column.place(hit.side, max(hit.span.end - 1, hit.span.start)) if column.column else None
            if start is None or end is None:
                return None
            return column, start[0], start[1], (end[1] + 1 if end[0] == start[0] else start[1] + 1)
        pane = self.spread.panes[hit.side]
        inside = pane.positions.inside
        return pane, hit.block, inside(hit.block, hit.span.start), inside(hit.block, hit.span.end)

    def _bring(self, side: Side, page: TextPane, block: int, position: int) -> None:
        if page is self.spread.column:
            y = page.height_of(block, position)
            self.spread.column.bring_extent(y, y + page.page.line)
        else:
            self.spread.link.bring_heights({side: page.height_of(block, position)})

    def _put_caret(self, place: Place) -> None:
        page, block, position, _ = place
        scrolled = page.scrolled
        cursor = QTextCursor(page.document().findBlockByNumber(block))
        cursor.setPosition(cursor.position() + position)
        page.setTextCursor(cursor)
        page.scroll_to(scrolled)

    @staticmethod
    def _holds_focus(stop: QWidget) -> bool:
        inner = stop.focusWidget()
        return inner is not None and inner.hasFocus()
