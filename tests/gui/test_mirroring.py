"""A window that runs from right to left, and articles that do, in a window of either kind."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication
from small_pair import article, small_comparison
from waiting import wait_for_lists

from reader_app.gui.app import application
from reader_app.gui.looks.mirroring import flipped, is_mirrored, towards
from reader_app.gui.looks.palette import colour
from reader_app.gui.pages.article_pane import ArticlePane
from reader_app.gui.pages.page_style import FLOW
from reader_app.gui.plan.pair_layout import pair_layout
from reader_app.gui.session.session import Session
from reader_app.gui.sidebar.card_panel import QUOTES, CardPanel
from reader_app.gui.spread.detail_strip import INDENT, RIGHT, DetailStrip
from reader_app.gui.spread.detail_style import NARROW
from reader_app.gui.spread.gutter import Gutter
from reader_app.gui.spread.overview_strip import Bars, Column, OverviewStrip
from reader_app.gui.spread.spread import Spread
from reader_app.marks import Side, Target, TargetKind
from reader_app.theme import load

LIGHT = load("light")
ARABIC = ("الميناء مغلق", "قال القبطان: «ننتظر المد».")


@pytest.fixture
def mirrored():
    application().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def session():
    made = Session()
    comparison = small_comparison()
    for side, one in ((Side.A, comparison.a), (Side.B, comparison.b)):
        made.show_article(side, one)
    made.show_comparison(comparison)
    return made


def shown(qtbot, widget, *size):
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def columns_with(picture, ink):
    """The x of the columns of pixels that hold ``ink``."""
    return [x for x in range(picture.width()) if any(picture.pixelColor(x, y) == ink for y in range(picture.height()))]


@pytest.mark.parametrize(("end", "mirror"), [(False, False), (True, True)])
def test_boxes_and_lines_are_measured_from_where_reading_begins(end, mirror):
    assert flipped(QRectF(10, 5, 30, 7), 100) == QRectF(60, 5, 30, 7)
    assert flipped(flipped(QRectF(10, 5, 30, 7), 100), 100) == QRectF(10, 5, 30, 7)
    assert towards(end, mirror) & Qt.AlignmentFlag.AlignLeft
    assert towards(not end, mirror) & Qt.AlignmentFlag.AlignRight


def test_the_pages_change_places_with_all_that_is_painted_between_and_beside_them(mirrored, qtbot, session):
    spread = shown(qtbot, Spread(session, LIGHT), 1000, 600)
    spread.show_article(Side.A)
    spread.show_article(Side.B)
    spread.show_comparison(session.comparison)
    session.choose_row(0)
    a, b = (spread.panes[side] for side in Side)
    assert is_mirrored(spread)
    assert b.geometry().right() < spread.gutter.x() < a.x()
    assert (a.on_left, b.on_left) == (False, True)
    gutter = spread.gutter.grab().toImage()
    in_a, in_b = (columns_with(gutter, colour(LIGHT, f"{side}-line")) for side in Side)
    assert min(in_a) > max(in_b)
    for pane, edge in ((a, a.width() - 1), (b, 0)):
        bar = columns_with(pane.grab().toImage(), colour(LIGHT, f"{pane.side}-line"))
        assert edge in bar
    for pane in (a, b):
        assert spread.heads[pane.side].text_left == max(pane.viewport().width() - pane.text_right, 40.0)


def test_a_press_on_the_strip_or_a_ribbon_means_the_side_that_is_seen_there(mirrored, qtbot, session):
    bars = Bars((0.0, 60.0), (50.0, 90.0), lambda _bar: "a-line")
    column = Column(bars, 100.0, 0.0, 50.0)
    other = Column(Bars((0.0,), (90.0,), lambda _bar: "b-line"), 100.0, 0.0, 50.0)
    strip = shown(qtbot, OverviewStrip(LIGHT, lambda: (column, other)), 30, 300)
    picture = strip.grab().toImage()
    in_a, in_b = (columns_with(picture, colour(LIGHT, role)) for role in ("a-line", "b-line"))
    assert min(in_a) > max(in_b)
    met = []
    strip.travelled.connect(lambda to: met.append(to[0]))
    for x in (25, 5):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 100))
    assert met == [Side.A, Side.B]


def test_cards_and_strip_begin_at_the_right(mirrored, qtbot, session):
    panel = shown(qtbot, CardPanel(session, LIGHT, QUOTES), 356, 500)
    session.choose_target(Target(TargetKind.QUOTE, 0))
    wait_for_lists(qtbot, panel)
    view = panel.view.viewport().grab().toImage()
    card = panel.view.visualRect(panel.view.currentIndex())
    assert view.pixelColor(card.right() - 1, card.center().y()) == colour(LIGHT, "ink")
    assert view.pixelColor(card.left() + 1, card.center().y()) == colour(LIGHT, "selected-card")
    assert min(columns_with(view, colour(LIGHT, "a-badge"))) > view.width() / 2
    strip = shown(qtbot, DetailStrip(session, LIGHT), NARROW + 100, 103)
    session.choose_row(0)
    assert min(columns_with(strip.grab().toImage(), colour(LIGHT, "a-badge"))) > strip.width() / 2
    assert strip.left_of(strip.placed[0]) == RIGHT


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
def test_quote_bars_stand_where_the_lines_of_an_article_begin(qtbot, direction):
    comparison = small_comparison()
    rtl = article(ARABIC)
    for given, at_right in ((comparison.a, False), (rtl, True)):
        pane = ArticlePane(Side.A, FLOW, LIGHT)
        pane.setLayoutDirection(Qt.LayoutDirection[direction])
        shown(qtbot, pane, 500, 400)
        pane.show_article(given)
        assert pane.bars_at_right(1) is at_right


def test_a_row_from_right_to_left_is_set_and_pressed_from_the_right(qtbot):
    a = b = article(ARABIC)
    comparison = replace(small_comparison(), a=a, b=b, quotes=(), people=(), facts=())
    rows = [replace(small_comparison().rows[0], edits=_halves(a))]
    session = Session()
    session.show_comparison(replace(comparison, rows=tuple(rows)))
    strip = shown(qtbot, DetailStrip(session, LIGHT), NARROW + 100, 103)
    session.choose_row(0)
    first, second = strip.placed
    assert strip.left_of(first) + first.width == strip.width() - RIGHT
    assert strip.left_of(second) + second.width < strip.left_of(first)
    assert strip.left_of(second) > INDENT
    point = QPointF(strip.left_of(second) + 4, 50)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=point.toPoint())
    assert session.edit == second.column.edit


def _halves(given):
    from reader_app.alignment.model import Edit, EditKind
    from reader_app.article.span import Span

    text = given.blocks[0].span
    cut = given.text.index(" ") + 1
    first, second = Span(text.start, cut), Span(cut, text.end)
    return (Edit(EditKind.SAME, first, first), Edit(EditKind.CHANGED, second, second))


def test_ribbons_are_hit_where_they_are_seen(mirrored, qtbot, session):
    panes = [ArticlePane(side, FLOW, LIGHT) for side in Side]
    for pane in panes:
        shown(qtbot, pane, 400, 500)
        pane.show_article(session.articles[pane.side])
        pane.show_pair(pair_layout(session.comparison))
    gutter = shown(qtbot, Gutter(*panes, LIGHT), 74, 500)
    gutter.show_pair(pair_layout(session.comparison))
    number = next(n for n, ribbon in enumerate(gutter.pair.ribbons) if ribbon.level)
    top, bottom = panes[0].extent_of_ribbon(number, 0.0)
    with qtbot.waitSignal(gutter.clicked) as met:
        qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(72, round((top + bottom) / 2)))
    assert met.args == [Target(TargetKind.ROW, gutter.pair.ribbons[number].rows[0])]


def test_figures_and_margins_keep_their_order_and_room(mirrored, qtbot, new_window):
    window = new_window((1440, 900))
    comparison = small_comparison()
    for side, one in ((Side.A, comparison.a), (Side.B, comparison.b)):
        window.session.show_article(side, one)
    window.session.show_comparison(comparison)
    bar = window.toolbar
    assert bar.total.text() == "of 4"
    assert bar.number.mapTo(window, QPoint()).x() < bar.total.mapTo(window, QPoint()).x()  # "1 of 4", as it is read
    for side, outer in ((Side.A, "right"), (Side.B, "left")):
        assert getattr(window.workspace.spread.panes[side].page, outer) == FLOW.left
