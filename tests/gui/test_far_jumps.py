"""Jumps far down a long page: what is laid out for them, and that page, strip and the other page agree afterwards."""

import random

import pytest
from test_page_geometry import laid_out

from reader_app.alignment.model import Row, RowKind
from reader_app.article.model import Article, Block, BlockKind
from reader_app.article.span import Span
from reader_app.comparison.model import Comparison
from reader_app.gui.pages import page_geometry
from reader_app.gui.session.session import Session
from reader_app.gui.spread.overview_bars import article_bars, column_of
from reader_app.gui.spread.spread import Spread
from reader_app.marks import Side
from reader_app.theme import load

COUNT = 800


def telling(seed):
    rolled = random.Random(seed)
    texts = ["lantern and mooring rope " * rolled.randint(2, 36) for _ in range(COUNT)]
    blocks, at = [], 0
    for text in texts:
        blocks.append(Block(Span(at, at + len(text)), BlockKind.PARAGRAPH))
        at += len(text) + 1
    return Article("\n".join(texts), tuple(blocks), title="Ropes", language="en")


def rows():
    return tuple(Row((n,), (n,), RowKind.EDITED, similarity=0.9) for n in range(COUNT))


@pytest.fixture
def spread(qtbot):
    session = Session()
    made = Spread(session, load("light"))
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    a, b = telling(3), telling(3)
    session.show_article(Side.A, a)
    session.show_article(Side.B, b)
    session.show_comparison(Comparison(a, b, rows()))
    return made


def settle(qtbot, spread):
    qtbot.waitUntil(lambda: not any(pane.geometry_of_page.busy for pane in spread.panes.values()))


def agree(spread, block):
    """Whether both pages show ``block`` and the strip has it where the view is."""
    for pane in spread.panes.values():
        seen = column_of(pane, article_bars(pane))
        assert block in pane.visible_blocks()
        drawn = pane.document().documentLayout().blockBoundingRect(pane.document().findBlockByNumber(block))
        assert seen.bars.tops[block] - seen.view_top == pytest.approx(drawn.top() - pane.scrolled, abs=1)
        assert seen.bars.tops[block] / seen.height == pytest.approx(block / COUNT, abs=0.05)


@pytest.mark.parametrize("side", list(Side))
def test_a_jump_lays_out_what_is_around_it(qtbot, spread, side):
    spread.travel((side, 0.6))
    block = spread.panes[side].visible_blocks().start
    assert block / COUNT == pytest.approx(0.6, abs=0.03)
    assert all(laid_out(pane) < COUNT // 5 for pane in spread.panes.values())
    agree(spread, block)
    settle(qtbot, spread)
    assert all(laid_out(pane) == COUNT for pane in spread.panes.values())
    agree(spread, block)


@pytest.mark.parametrize("stepped", [0, 3])
def test_jumps_from_one_far_place_to_another(spread, stepped):
    panes = list(spread.panes.values())
    for share in (0.8, 0.4, 1.0, 0.0, 0.95, 0.02):
        spread.travel((Side.A, share))
        for pane in panes:
            seen = pane.visible_blocks()
            assert seen.start / COUNT - 0.03 <= share <= seen.stop / COUNT + 0.03
            assert laid_out(pane) < COUNT // 2
            for _ in range(stepped):
                pane.geometry_of_page._take_step()
            assert pane.visible_blocks() == seen


@pytest.mark.parametrize("row", [5, 420, COUNT - 1])
def test_a_row_is_brought_into_both_views(spread, row):
    spread.travel((Side.B, 0.7))
    spread.session.choose_row(row)
    assert all(row in pane.visible_blocks() for pane in spread.panes.values())
    agree(spread, row)


@pytest.mark.parametrize("by", [200, -200])
@pytest.mark.parametrize("book", [False, True])
def test_scrolling_out_of_a_stretch_passes_over_nothing(spread, monkeypatch, by, book):
    if book:
        monkeypatch.setattr(page_geometry, "BOOK", 1000)
    spread.travel((Side.A, 0.7))
    pane, other = spread.panes.values()
    start = seen = pane.visible_blocks()
    for _ in range(300):
        pane.verticalScrollBar().setValue(pane.scrolled + by)
        now = pane.visible_blocks()
        assert set(now) & set(seen)
        assert (now.start - seen.start) * by >= 0
        assert set(now) & set(other.visible_blocks())
        seen = now
    assert abs(seen.start - start.start) > 140


def test_a_book_stays_in_parts_until_somebody_looks(qtbot, spread, monkeypatch):
    monkeypatch.setattr(page_geometry, "BOOK", 1000)
    spread.travel((Side.A, 0.8))
    qtbot.wait(50)
    assert all(laid_out(pane) < COUNT // 2 for pane in spread.panes.values())
    pane = spread.panes[Side.A]
    assert pane.geometry_of_page.tops() == sorted(pane.geometry_of_page.tops())
    assert laid_out(pane) == COUNT


def test_a_place_below_thousands_of_one_word_paragraphs_is_far(qtbot):
    """Each takes as long to lay out as some fifty letters more: all of these a fifth of a second."""
    session, count = Session(), 6000
    spread = Spread(session, load("light"))
    qtbot.addWidget(spread)
    spread.resize(900, 500)
    spread.show()
    text = "\n".join(f"{number:05}" for number in range(count))
    blocks = tuple(Block(Span(6 * n, 6 * n + 5), BlockKind.PARAGRAPH) for n in range(count))
    telling = Article(text, blocks, title="Numbers", language="en")
    session.show_article(Side.A, telling)
    session.show_article(Side.B, telling)
    same = tuple(Row((n,), (n,), RowKind.SAME, similarity=1.0) for n in range(count))
    session.show_comparison(Comparison(telling, telling, same))
    for row in (count - 1, count // 2, 3):
        session.choose_row(row)
        assert all(row in pane.visible_blocks() for pane in spread.panes.values())
        assert all(laid_out(pane) < count // 3 for pane in spread.panes.values())
    before = spread.panes[Side.A].geometry_of_page.measured
    spread.panes[Side.A].geometry_of_page._take_step()
    assert 0 < spread.panes[Side.A].geometry_of_page.measured - before <= page_geometry.MOST
