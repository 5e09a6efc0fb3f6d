"""One telling as a page: paragraph numbers, quote bars, the band of the row in focus, bands of what it alone has."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache, partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QStaticText, QTransform
from PySide6.QtWidgets import QWidget

from reader_app.alignment.model import Row
from reader_app.article.model import Article, NoticeKind
from reader_app.gui.cards.card import paragraph_numbers
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.gui.looks.mirroring import is_mirrored
from reader_app.gui.looks.palette import colour, edge_pen
from reader_app.gui.pages import page_filling
from reader_app.gui.pages.page_style import PageStyle
from reader_app.gui.pages.row_signs import ARROW, paint_arrow, paint_under, points_up
from reader_app.gui.pages.text_pane import Placed, TextPane, no_runs
from reader_app.gui.plan.bands import Band
from reader_app.gui.plan.levels import Levels
from reader_app.gui.plan.mark_index import MarkIndex
from reader_app.gui.plan.pair_layout import PairLayout
from reader_app.gui.plan.runs import Run, runs_of
from reader_app.gui.signs.positions import Positions
from reader_app.marks import Role, Side, Target, TargetKind
from reader_app.theme import Theme
from reader_app.translation import translate

REACH, REACH_IN_FOCUS = 5.0, 6.0  # px that a band goes beyond its paragraphs
_OUTER_BAR = 3.0
_NUMBERED = (NoticeKind.BYTES_UNDECODED, NoticeKind.REPAIRED)
_NUMBER_SIZE = 8.0


class ArticlePane(TextPane):
    """The page of one side."""

    def __init__(self, side: Side, style: PageStyle, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(style, theme, parent)
        self.side = side
        self.positions = Positions("", ())
        self.pair: PairLayout | None = None
        self.levels: Levels | None = None
        self._path, self._words = "", ""
        name = translate("panes", "Telling A") if side is Side.A else translate("panes", "Telling B")
        self.setAccessibleName(name)
        self.setObjectName(f"pane-{side}")

    @property
    def on_left(self) -> bool:
        """Whether this is the left one of both pages: A's, or B's in a window that runs from right to left."""
        return (self.side is Side.A) != is_mirrored(self)

    def beginning(self) -> float:
        """How far the text is from where reading of the window begins."""
        return self.viewport().width() - self.text_right if is_mirrored(self) else self.text_left

    def show_article(self, article: Article | None) -> None:
        """Set an article, or none; nothing is known yet of how it compares.

        A file that is read again keeps its place.
        """
        self.pair, self.levels = None, None
        path = article.origin.path if article else ""
        again = bool(path) and path == self._path
        scrolled, self._path = self.scrolled, path
        blocks, self._words = (article.blocks, article.text) if article else ((), "")
        filled = page_filling.taken(article, self.page, self.theme)
        self.positions = filled.positions if filled else page_filling.positions_of(article)
        self.oddness.numbers = article is not None and has_numbers(article)
        words = "" if filled else "\n".join(self.positions.paragraphs())
        self.set_text(words, blocks, put=partial(page_filling.put, self, filled) if filled else None)
        self.scroll_to(scrolled if again else 0)

    def show_pair(self, pair: PairLayout | None) -> None:
        """Paint what came of comparing, or no marks while nothing is compared; no row of it is in focus yet."""
        self.pair, self.row = pair, -1
        if pair is None:
            self.set_runs(no_runs)
        else:
            self.set_runs(partial(self._runs_in, pair.marks))

    def _runs_in(self, marks: MarkIndex, block: int) -> Sequence[Run]:
        return runs_of(marks.of_block(self.side, block, shared=self.shared_view), self.positions, block)

    def set_levels(self, levels: Levels | None) -> None:
        """Stand level with the other page, or on its own again."""
        self.levels = levels
        if levels is None:
            self.set_spaces(())
        elif self.side is Side.A:
            self.set_spaces(levels.spaces_a, levels.below_a)
        else:
            self.set_spaces(levels.spaces_b, levels.below_b)

    def forget_levels(self) -> None:
        """Be painted as on its own while the page is laid out again; spaces stay until it is level again."""
        self.levels = None
        self.viewport().update()

    def plain_target(self, block: int) -> Target | None:
        """A click on unmarked words means their row."""
        row = self.pair.rows_of[self.side][block] if self.pair and block < len(self.blocks) else -1
        return Target(TargetKind.ROW, row) if row >= 0 else None

    def selected_words(self, start: int, end: int) -> str:
        """The article's own words, with every sign that the page shows another way."""
        return self._words[self.positions.offset(start) : self.positions.offset(end)]

    def update_row(self, row: int) -> None:
        """Have what is in view of a row painted again; all in the Aligned layout, where it reaches beyond its words."""
        if self.pair is None or self.levels is not None:
            super().update_row(row)
        elif row >= 0:
            first, stop = self.pair.blocks_of(self.side, row)
            self.update_paragraphs(first, stop)

    def extent_of_row(self, row: int) -> tuple[float, float]:
        """Top and bottom of a row on this page; where it has none, of the gap where it would stand."""
        if self.pair is None:
            return 0.0, 0.0
        first, stop = self.pair.blocks_of(self.side, row)
        self.come_to(first)
        if not self.geometry_of_page.is_far(stop):
            self.geometry_of_page.reach(stop)
        return self.geometry_of_page.extent(first, stop)

    def extent_of_ribbon(self, number: int, reach: float) -> tuple[float, float]:
        """Top and bottom of a ribbon's end at this page; a gap is a point."""
        if self.pair is None:
            return 0.0, 0.0
        ribbon = self.pair.ribbons[number]
        first, stop = ribbon.a if self.side is Side.A else ribbon.b
        top, bottom = self.geometry_of_page.extent(first, stop)
        return (top - reach, bottom + reach) if first < stop else (top, bottom)

    def paint_ground(self, painter: QPainter, placed: Sequence[Placed], blocks: range) -> None:
        """Bands, ticks, numbers and quote bars."""
        if self.pair is not None and self.levels is not None:
            self._paint_cells(painter, self.levels)
        elif self.pair is not None:
            self._paint_lone_bands(painter, blocks)
            self._paint_focus(painter)
            self._paint_ticks(painter, blocks)
        painter.setFont(label_font(_NUMBER_SIZE))
        for paragraph in placed:
            self._paint_number(painter, paragraph)
            self._paint_quote_bars(painter, paragraph)

    def _paint_lone_bands(self, painter: QPainter, blocks: range) -> None:
        """The bands of what this telling alone has run into the gutter, where their ribbon takes over."""
        pair = self.pair
        assert pair is not None
        numbers = sorted({pair.ribbons_of[self.side][block] for block in blocks} - {-1})
        for number in numbers:
            ribbon = pair.ribbons[number]
            if ribbon.level:
                continue
            top, bottom = self.extent_of_ribbon(number, REACH)
            left, right = self.text_left - 8, float(self.viewport().width())
            if not self.on_left:
                left, right = 0.0, self.text_right + 6
            painter.fillRect(QRectF(left, top, right - left, bottom - top), colour(self.theme, f"{self.side}-quiet"))
            x = left if self.on_left else right
            painter.setPen(edge_pen(self.theme, self.side))
            painter.drawLine(QLineF(x, top, x, bottom))

    def _paint_cells(self, painter: QPainter, levels: Levels) -> None:
        """Rules between the rows, bands of lone ones, the band in focus, and a word where this telling has nothing."""
        top = self.page.top
        low, high = self.scrolled - top, self.scrolled - top + self.viewport().height()
        left, right = self.text_left, float(self.viewport().width())
        if not self.on_left:
            left, right = 0.0, self.text_right
        first, stop = bisect_left(levels.bottoms, low), bisect_right(levels.tops, high)
        for number in range(max(first - 1, 0), min(stop + 1, len(levels.tops))):
            band = levels.bands[number]
            box = QRectF(0, top + levels.tops[number] - levels.gap / 2, self.viewport().width(), 0)
            box.setBottom(top + levels.bottoms[number] + levels.gap / 2)
            self._paint_cell(painter, band, box)
            painter.setPen(QPen(colour(self.theme, "hair"), 1.0))
            y = round(box.bottom()) + 0.5
            painter.drawLine(QLineF(left, y, right, y))

    def _paint_cell(self, painter: QPainter, band: Band, box: QRectF) -> None:
        assert self.pair is not None
        own = band.a if self.side is Side.A else band.b
        lone = self.pair.lone(band.row)
        if band.row == self.row and self.row >= 0:
            role = "ribbon" if lone is self.side else "band"
            painter.fillRect(box, colour(self.theme, f"{self.side}-{role}"))
            self._paint_outer_bar(painter, box)
        elif lone is self.side:
            painter.fillRect(box, colour(self.theme, f"{self.side}-quiet"))
        if own[0] == own[1] and band.row >= 0:
            painter.setFont(text_font(self.page.furniture_size, italic=True))
            painter.setPen(colour(self.theme, "ink-furniture"))
            self._write_empty(painter, box, self._absence(self.pair.comparison.rows[band.row], lone))

    def _absence(self, row: Row, lone: Side | None) -> str:
        """What an empty cell says: that this telling has no such row, or where it has it."""
        if lone is not None:
            return translate("panes", "not in A") if self.side is Side.A else translate("panes", "not in B")
        own = row.a if self.side is Side.A else row.b
        place = paragraph_numbers(str(self.side).upper(), own)
        return translate("panes", "moved, see {place}").format(place=place) if own and row.moved else ""

    def _write_empty(self, painter: QPainter, box: QRectF, words: str) -> None:
        base = min(self.page.line * 1.35, box.height() / 2 + self.page.furniture_size / 2)
        painter.drawText(QPointF(self.text_left, box.top() + base), words)

    def _paint_focus(self, painter: QPainter) -> None:
        """The band and the outer bar of the row in focus."""
        if self.row < 0 or self.pair is None:
            return
        first, stop = self.pair.blocks_of(self.side, self.row)
        if first >= stop:
            return
        top, bottom = self.geometry_of_page.extent(first, stop)
        box = QRectF(0, top - REACH_IN_FOCUS, self.viewport().width(), bottom - top + 2 * REACH_IN_FOCUS)
        lone = self.pair.lone(self.row) is not None
        painter.fillRect(box, colour(self.theme, f"{self.side}-{'ribbon' if lone else 'band'}"))
        self._paint_outer_bar(painter, box)

    def _paint_outer_bar(self, painter: QPainter, box: QRectF) -> None:
        """The bar of the row in focus at the window's edge."""
        x = 0.0 if self.on_left else box.width() - _OUTER_BAR
        painter.fillRect(QRectF(x, box.top(), _OUTER_BAR, box.height()), colour(self.theme, f"{self.side}-line"))

    def _paint_ticks(self, painter: QPainter, blocks: range) -> None:
        """A short line where a stretch of the other telling would stand."""
        pair = self.pair
        assert pair is not None
        other = Side.B if self.side is Side.A else Side.A
        painter.setPen(edge_pen(self.theme, other))
        width = self.viewport().width()
        ends = (width - 12, width) if self.on_left else (0, 12)
        gaps = pair.gaps[self.side]
        for _, number in gaps[bisect_left(gaps, (blocks.start, 0)) : bisect_left(gaps, (blocks.stop + 1, 0))]:
            y = self.extent_of_ribbon(number, REACH)[0]
            painter.drawLine(QLineF(ends[0], y, ends[1], y))

    def _paint_number(self, painter: QPainter, placed: Placed) -> None:
        block, base = placed.block, placed.laid.base
        if base is None:
            return
        number, rise = _number(block + 1)
        width = number.size().width()
        outer = 23 if not self.on_left and self.bars_at_right(block) else 11
        x = self.text_left - 23 - width if self.on_left else self.text_right + outer
        x = min(max(x, 4.0), self.viewport().width() - width - 4.0)
        base += placed.origin.y()
        painter.setPen(colour(self.theme, "ink-furniture"))
        painter.drawStaticText(QPointF(x, base - rise), number)
        row = self.pair.rows_of[self.side][block] if self.pair else -1
        if self.pair and row >= 0:
            self._paint_signs(painter, self.pair, (row, block), QPointF(x + width / 2, base))

    def _paint_signs(self, painter: QPainter, pair: PairLayout, at: tuple[int, int], under: QPointF) -> None:
        """Under the number of a block: where its row was moved to, and what the reader has done at it."""
        row, block = at
        given = pair.comparison.rows[row]
        if given.moved:
            paint_arrow(painter, self.theme, under.x(), under.y() + 5, up=points_up(pair.comparison, row, self.side))
        icons = self.signs.of_row(row)
        if icons and block == min(given.a if self.side is Side.A else given.b):
            paint_under(painter, self.theme, icons, under.x(), under.y() + (6 + ARROW if given.moved else 2))

    def _paint_quote_bars(self, painter: QPainter, placed: Placed) -> None:
        top = placed.origin.y()
        bars: dict[Target, tuple[float, float, bool]] = {}
        for run, high, low in placed.laid.quotes:
            least, most, _ = bars.get(run.target, (high, low, False))
            bars[run.target] = (min(least, high), max(most, low), run.role is Role.QUOTE_ALTERED)
        for target, (low, high, altered) in bars.items():
            painter.setPen(self.inks.chosen_bar_pen if target == self.target else self.inks.bar_pen)
            edge, out = (self.text_right, 1) if self.bars_at_right(placed.block) else (self.text_left, -1)
            for x in (edge + out * 13.0, edge + out * 17.0) if altered else (edge + out * 13.0,):
                painter.drawLine(QLineF(x, top + low, x, top + high))


@lru_cache(maxsize=256)
def _number(number: int) -> tuple[QStaticText, float]:
    """The number of a paragraph, set once, and the px from its top to the line it stands on."""
    font, made = label_font(_NUMBER_SIZE), QStaticText(str(number))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(QTransform(), font)
    return made, QFontMetricsF(font).ascent()


def has_numbers(article: Article) -> bool:
    """Whether bytes or control characters of the file are shown by their number."""
    return any(notice.kind in _NUMBERED for notice in article.notices)
