import pytest
from PySide6.QtGui import QAccessible, QTextCharFormat
from small_pair import small_comparison

from reader_app.gui.pages.article_pane import ArticlePane
from reader_app.gui.pages.mark_attributes import MarkAttributes
from reader_app.gui.pages.page_style import FLOW
from reader_app.gui.plan.pair_layout import pair_layout
from reader_app.marks import Side
from reader_app.theme import load

DOTTED, SOLID = QTextCharFormat.UnderlineStyle.DotLine, QTextCharFormat.UnderlineStyle.SingleUnderline


@pytest.fixture
def listened_to():
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


def shown(qtbot, side):
    comparison = small_comparison()
    pane = ArticlePane(side, FLOW, load("light"))
    qtbot.addWidget(pane)
    attributes = MarkAttributes(pane)
    pane.setCursorWidth(0)
    pane.resize(400, 500)
    pane.show()
    pane.show_article(comparison.a if side is Side.A else comparison.b)
    pane.show_pair(pair_layout(comparison))
    qtbot.waitUntil(lambda: not attributes._timer.isActive())
    return pane


def underlined(pane):
    found = []
    block = pane.document().begin()
    while block.isValid():
        for part in block:
            fragment = part.fragment()
            if fragment.charFormat().underlineStyle() is not QTextCharFormat.UnderlineStyle.NoUnderline:
                found.append((fragment.text(), fragment.charFormat().underlineStyle()))
        block = block.next()
    return found


@pytest.mark.parametrize(
    ("side", "expected"),
    [
        (
            Side.A,
            [
                ("The", DOTTED),
                ("stays", DOTTED),
                ("for the tide", DOTTED),
                ("Nobody on the quay 𝕊 was surprised.", DOTTED),
            ],
        ),
        (Side.B, [("kept", SOLID), ("A spare boat came at 7 p.m.", SOLID)]),
    ],
)
def test_a_screen_reader_can_ask_for_the_marks(qtbot, listened_to, side, expected):
    assert underlined(shown(qtbot, side)) == expected


def test_nobody_pays_for_them_unasked(qtbot):
    assert not QAccessible.isActive()
    assert underlined(shown(qtbot, Side.A)) == []


def test_they_are_not_seen(qtbot, listened_to):
    pane = shown(qtbot, Side.B)
    picture = pane.grab().toImage()
    QAccessible.setActive(False)
    plain = shown(qtbot, Side.B).grab().toImage()
    assert picture == plain
