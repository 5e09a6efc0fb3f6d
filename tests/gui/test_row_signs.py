"""What the reader has done at a row shows in the margin of both pages, and is gone when it is taken back."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from small_pair import show_pair, small_comparison

from reader_app.comparison.compare import compare
from reader_app.gui.pages.row_signs import RowSigns, points_up, row_signs
from reader_app.gui.plan.pair_layout import pair_layout
from reader_app.gui.session.drafts import begin
from reader_app.intake.read import article_from_text
from reader_app.marks import Side, Target, TargetKind


@pytest.fixture
def window(new_window):
    made, comparison = new_window(), small_comparison()
    show_pair(made.session, comparison)
    return made


def margins(window):
    spread = window.workspace.spread
    pages = [spread.column] if spread.in_one_column else [spread.panes[side] for side in Side]
    return [page.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32) for page in pages]


@pytest.mark.parametrize("layout", ["flow", "aligned", "column"])
def test_reviewed_and_noted_rows_have_signs_in_every_layout(window, layout):
    window.session.set_view("layout", layout)
    window.session.choose_row(1)
    pictures = [margins(window)]
    window.session.toggle_reviewed()
    pictures.append(margins(window))
    begin(window.session, Target(TargetKind.ROW, 1)).write("why?")
    pictures.append(margins(window))
    for before, after in pairwise(pictures):
        assert all(one != other for one, other in zip(before, after, strict=True))
    window.session.toggle_reviewed()
    begin(window.session, Target(TargetKind.ROW, 1)).write("")
    assert margins(window) == pictures[0]


def test_signs_follow_the_rows_and_the_quotes_in_them(window):
    session, pair = window.session, pair_layout(window.session.comparison)
    assert row_signs(session, pair) == RowSigns()
    for row in (0, 3):
        session.choose_row(row)
        session.toggle_reviewed()
    begin(session, Target(TargetKind.QUOTE, 0)).write("shortened")
    signs = row_signs(session, pair)
    assert signs == RowSigns(frozenset({0, 3}), frozenset({1}))
    assert [signs.of_row(row) for row in (-1, 0, 1, 2)] == [(), ("reviewed",), ("note",), ()]
    assert window.workspace.spread.panes[Side.B].signs == signs
    session.show_article(Side.A, session.articles[Side.B])
    assert row_signs(session, pair) == RowSigns()


@pytest.mark.parametrize(("a", "b", "up"), [((0,), (2,), False), ((3,), (0,), True), ((0,), (), False)])
def test_an_arrow_points_to_the_other_place(a, b, up):
    comparison = small_comparison()
    moved = replace(comparison, rows=(replace(comparison.rows[0], a=a, b=b, edits=()),))
    assert points_up(moved, 0, Side.A) is up
    assert points_up(moved, 0, Side.B) is (bool(b) and not up)


def test_in_one_column_each_place_of_a_moved_paragraph_has_its_arrow(window, monkeypatch):
    told = [
        "The mill burns",
        "Olive Quist ran out of the mill when the first sparks came down the stairs on Friday.",
        "The fire brigade of the neighbouring valley needed an hour for the snowed-up road.",
        "Nobody knows yet why the stove in the lower room was lit at such a late hour.",
        "The mill had ground the corn of four villages for more than two hundred years.",
    ]
    a, b = (article_from_text("\n\n".join(told[n] for n in order)) for order in ((0, 1, 2, 3, 4), (0, 2, 3, 4, 1)))
    comparison = compare(a, b)
    assert [row.moved for row in comparison.rows].count(True) == 1
    painted = {}
    monkeypatch.setattr(
        "reader_app.gui.pages.column_pane.paint_arrow",
        lambda _painter, _theme, x, y, *, up: painted.update({round(y): (x, up)}),
    )
    window.session.show_article(Side.A, a)
    window.session.show_article(Side.B, b)
    window.session.show_comparison(comparison)
    window.session.set_view("layout", "column")
    column = window.workspace.spread.column
    column.viewport().grab()
    assert [up for _, (_, up) in sorted(painted.items())] == [False, True]
    assert all(0 < x < column.text_left - 24 for x, _ in painted.values())
