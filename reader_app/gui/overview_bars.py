"""What the overview strip shows of a page: a bar for every paragraph, in the colour of what became of it."""

from reader_app.gui.article_pane import ArticlePane
from reader_app.gui.column_pane import ColumnPane
from reader_app.gui.overview_strip import Bar, Column
from reader_app.gui.text_pane import TextPane
from reader_app.marks import Side


def article_bars(pane: ArticlePane) -> tuple[Bar, ...]:
    """A bar for every paragraph of one telling."""
    geometry, pair = pane.geometry_of_page, pane.pair
    found = []
    for block, (top, bottom) in enumerate(zip(geometry.tops(), geometry.bottoms(), strict=True)):
        row = pair.rows_of[pane.side][block] if pair else -1
        found.append(Bar(top, bottom, row, _role(pane, block, pair.lone(row) if pair else None)))
    return tuple(found)


def column_bars(pane: ColumnPane, side: Side) -> tuple[Bar, ...]:
    """A bar for every part of the column that has words of ``side``."""
    if pane.column is None or pane.pair is None:
        return ()
    geometry = pane.geometry_of_page
    tops, bottoms = geometry.tops(), geometry.bottoms()
    return tuple(
        Bar(tops[number], bottoms[number], part.row, _role(pane, number, pane.pair.lone(part.row)))
        for number, part in enumerate(pane.column.parts)
        if side in part.sides
    )


def column_of(pane: TextPane, bars: tuple[Bar, ...]) -> Column:
    """The page of ``pane`` for the strip, and which part of it is in view."""
    bottoms = pane.geometry_of_page.bottoms()
    height = (bottoms[-1] if bottoms else 0.0) + pane.page.gap
    return Column(bars, height, pane.scrolled, pane.viewport().height())


def _role(pane: TextPane, block: int, lone: Side | None) -> str:
    if pane.blocks[block].furniture:
        return "hair"
    return f"{lone}-line" if lone else "overview-bar"
