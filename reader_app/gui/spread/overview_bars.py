"""What the overview strip shows of a page: a bar for every paragraph, in the colour of what became of it."""

from collections.abc import Callable, Sequence
from typing import overload

from reader_app.article.model import Block
from reader_app.gui.pages.article_pane import ArticlePane
from reader_app.gui.pages.column_pane import ColumnPane
from reader_app.gui.pages.text_pane import TextPane
from reader_app.gui.spread.overview_strip import Bars, Column
from reader_app.marks import Side


class Ends(Sequence[float]):
    """The tops or bottoms of some paragraphs of a page (``blocks``), each found by ``end`` when it is asked for."""

    def __init__(self, blocks: Callable[[], Sequence[int]], end: Callable[[int], float]) -> None:
        self._blocks, self._end = blocks, end

    def __len__(self) -> int:
        return len(self._blocks())

    @overload
    def __getitem__(self, bar: int) -> float: ...
    @overload
    def __getitem__(self, bar: slice) -> list[float]: ...
    def __getitem__(self, bar: int | slice) -> float | list[float]:
        found = self._blocks()[bar]
        return self._end(found) if isinstance(found, int) else [self._end(block) for block in found]


def article_bars(pane: ArticlePane) -> Bars:
    """A bar for every paragraph of one telling; where a page is still measured what is asked for is estimated.

    They stay those of the text and pair of now: a strip paints them a few at a time, while another text may come.
    """
    geometry, pair, texts = pane.geometry_of_page, pane.pair, pane.blocks

    def blocks() -> Sequence[int]:
        return range(geometry.count)

    def role(block: int) -> str:
        lone = pair.lone(pair.rows_of[pane.side][block]) if pair else None
        return _role(texts[block], lone)

    def of_row(row: int) -> tuple[int, ...]:
        if pair is None or not 0 <= row < len(pair.comparison.rows):
            return ()
        given = pair.comparison.rows[row]
        return given.a if pane.side is Side.A else given.b

    if geometry.complete:
        return Bars(geometry.tops(), geometry.bottoms(), role, of_row)
    return Bars(Ends(blocks, pane.whole.top), Ends(blocks, pane.whole.bottom), role, of_row)


def column_bars(pane: ColumnPane, side: Side) -> Bars:
    """A bar for every part of the column that has words of ``side``."""
    if pane.column is None or pane.pair is None:
        return Bars()
    parts = [(number, part.row) for number, part in enumerate(pane.column.parts) if side in part.sides]
    blocks = [number for number, _ in parts]
    of_row: dict[int, list[int]] = {}
    for bar, (_, row) in enumerate(parts):
        of_row.setdefault(row, []).append(bar)
    lone, texts = pane.pair.lone, pane.blocks
    return Bars(
        Ends(lambda: blocks, pane.whole.top),
        Ends(lambda: blocks, pane.whole.bottom),
        lambda bar: _role(texts[parts[bar][0]], lone(parts[bar][1])),
        lambda row: tuple(of_row.get(row, ())),
    )


def column_of(pane: TextPane, bars: Bars) -> Column:
    """The page of ``pane`` for the strip, and which part of it is in view."""
    above = pane.geometry_of_page.missing
    return Column(bars, pane.whole.height + pane.page.gap, pane.scrolled + above, pane.viewport().height())


def _role(block: Block, lone: Side | None) -> str:
    if block.furniture:
        return "hair"
    return f"{lone}-line" if lone else "overview-bar"
