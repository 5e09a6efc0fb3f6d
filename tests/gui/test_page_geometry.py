"""Long pages: what is laid out when, and that the steps find what one look finds."""

import random
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader_app.article.model import Block, BlockKind
from reader_app.article.span import Span
from reader_app.gui.looks.fonts import load_fonts
from reader_app.gui.pages import page_geometry
from reader_app.gui.pages.page_geometry import STEP
from reader_app.gui.pages.page_style import FLOW
from reader_app.gui.pages.text_pane import TextPane
from reader_app.theme import load

LONGEST = 900


def article(paragraphs, seed=5):
    rolled = random.Random(seed)
    texts = ["harbour light and ferry " * (rolled.randint(24, LONGEST) // 24) for _ in range(paragraphs)]
    blocks, at = [], 0
    for number, text in enumerate(texts):
        kind = BlockKind.HEADING if number % 7 == 3 else BlockKind.PARAGRAPH
        blocks.append(Block(Span(at, at + len(text)), kind))
        at += len(text) + 1
    return "\n".join(texts), blocks


def test_the_gap_below_a_paragraph_is_free_in_every_script(pane):
    load_fonts()
    for words in ("The harbour council met on Monday. ", "اجتمع مجلس الميناء مساء الاثنين. "):
        texts = [words, words * 8, words * 3]
        starts = [sum(len(text) + 1 for text in texts[:at]) for at in range(3)]
        blocks = [Block(Span(at, at + len(text)), BlockKind.PARAGRAPH) for at, text in zip(starts, texts, strict=True)]
        pane.set_text("\n".join(texts), blocks)
        tops, bottoms = pane.geometry_of_page.tops(), pane.geometry_of_page.bottoms()
        gaps = [top - bottom for top, bottom in zip(tops[1:], bottoms, strict=False)]
        assert min(gaps) >= FLOW.gap - FLOW.line / 5, words
        assert max(gaps) <= FLOW.gap + FLOW.line / 5, words


@pytest.fixture
def pane(qtbot):
    made = TextPane(FLOW, load("light"))
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    return made


def laid_out(pane):
    document = pane.document()
    return sum(document.findBlockByNumber(n).layout().lineCount() > 0 for n in range(document.blockCount()))


def settle(qtbot, pane):
    qtbot.waitUntil(lambda: not pane.geometry_of_page.busy)


@pytest.mark.parametrize("paragraphs", [400, 1600])
def test_a_page_is_painted_before_it_is_laid_out(pane, paragraphs):
    pane.set_text(*article(paragraphs))
    pane.viewport().repaint()
    assert len(pane.visible_blocks()) <= laid_out(pane) < 60
    assert (pane.textCursor().position(), pane.textCursor().anchor()) == (0, 0)


@pytest.mark.parametrize("change", ["width", "style", "theme", "spaces"])
def test_a_change_of_format_lays_out_no_more_than_is_seen(qtbot, pane, change):
    pane.set_text(*article(400))
    settle(qtbot, pane)
    assert laid_out(pane) == 400
    {
        "width": lambda: pane.resize(900, 500),
        "style": lambda: pane.set_page_style(FLOW.at(130)),
        "theme": lambda: pane.apply_theme(load("dark")),
        "spaces": lambda: pane.set_spaces([20.0] * 400),
    }[change]()
    pane.viewport().repaint()
    assert len(pane.geometry_of_page._tops) < 60


@pytest.mark.parametrize("change", ["text", "width", "style", "theme", "spaces"])
def test_a_page_is_laid_out_once_however_much_of_it_changes(qtbot, pane, change, monkeypatch):
    monkeypatch.setattr(sys.modules[__name__], "LONGEST", 60)  # Qt lays out a thousand letters at once
    pane.set_text(*article(7))
    settle(qtbot, pane)
    heights = []
    pane.document().documentLayout().documentSizeChanged.connect(lambda size: heights.append(size.height()))
    {
        "text": lambda: pane.set_text(*article(8)),
        "width": lambda: pane.resize(900, 500),
        "style": lambda: pane.set_page_style(FLOW.at(130)),
        "theme": lambda: pane.apply_theme(load("dark")),
        "spaces": lambda: pane.set_spaces([20.0] * 7),
    }[change]()
    pane.geometry_of_page.tops()
    page = pane.document().size().height()
    assert {height for height in heights if height >= 0} <= {page}
    assert change == "theme" or page in heights


def test_each_step_is_bounded(pane):
    pane.set_text(*article(400))
    geometry, steps = pane.geometry_of_page, 0
    while not geometry.complete:
        before = geometry._until
        geometry._take_step()
        assert geometry._until - before <= STEP + LONGEST + 1
        steps += 1
    assert steps >= len(pane.toPlainText()) / (STEP + LONGEST + 1) > 5


def test_qt_takes_no_steps_of_its_own_beside_ours(qtbot, pane):
    pane.set_text(*article(1600))
    geometry = pane.geometry_of_page
    for _ in range(12):
        qtbot.wait(11)
        if not geometry.complete:
            assert laid_out(pane) <= len(geometry._tops) + 20
    settle(qtbot, pane)
    assert laid_out(pane) == 1600


def test_steps_find_what_one_look_finds(qtbot, pane):
    pane.set_text(*article(300))
    at_once = [*pane.geometry_of_page.tops()], [*pane.geometry_of_page.bottoms()]
    pane.set_text(*article(300))
    settle(qtbot, pane)
    assert (pane.geometry_of_page.tops(), pane.geometry_of_page.bottoms()) == at_once
    assert pane.verticalScrollBar().maximum() == pane.scroll_end > at_once[1][-1] - pane.viewport().height()


def known(pane):
    blocks = range(pane.geometry_of_page.count)
    return [*map(pane.whole.top, blocks)], [*map(pane.whole.bottom, blocks)]


def test_what_is_estimated_follows_what_is_measured(pane):
    pane.set_text(*article(200))
    geometry = pane.geometry_of_page
    while not geometry.complete:
        tops, bottoms = known(pane)
        assert len(tops) == len(bottoms) == 200
        assert all(top <= bottom for top, bottom in zip(tops, bottoms, strict=True))
        assert all(bottom <= top for bottom, top in zip(bottoms[:-1], tops[1:], strict=True))
        assert geometry.height == bottoms[-1]
        geometry._take_step()
    assert known(pane) == (geometry.tops(), geometry.bottoms())


@pytest.mark.parametrize("block", [0, 3, 150, 399])
def test_a_far_place_is_reached_before_the_page_is_laid_out(pane, block):
    pane.set_text(*article(400))
    pane.geometry_of_page.reach(block)
    aim = pane.geometry_of_page.top(block)
    pane.scroll_to(aim)
    end = pane.geometry_of_page.bottoms()[-1] + FLOW.bottom - pane.viewport().height()
    assert abs(pane.scrolled - min(aim, end)) <= 4
    assert pane.geometry_of_page.top(block) == aim


@pytest.mark.parametrize("change", ["width", "style", "theme", "spaces"])
def test_what_is_at_the_top_stays_there(qtbot, pane, change):
    pane.set_text(*article(300))
    settle(qtbot, pane)
    pane.scroll_to(pane.geometry_of_page.top(170))
    {
        "width": lambda: pane.resize(520, 430),
        "style": lambda: pane.set_page_style(FLOW.at(130)),
        "theme": lambda: pane.apply_theme(load("dark")),
        "spaces": lambda: pane.set_spaces([20.0] * 300),
    }[change]()
    assert pane.visible_blocks().start == 170
    settle(qtbot, pane)
    QApplication.processEvents()
    assert pane.visible_blocks().start == 170


def test_an_emptied_page_settles(qtbot, pane):
    pane.set_text(*article(50))
    pane.set_text("", [])
    settle(qtbot, pane)
    assert known(pane) == ([], [])
    assert pane.geometry_of_page.height == 0.0
    assert pane.visible_blocks() == range(0)


def far_down(qtbot, pane, block=350):
    pane.set_text(*article(400))
    settle(qtbot, pane)
    pane.scroll_to(pane.geometry_of_page.top(block))


def below_the_top(pane):
    """Where in the view a paragraph begins, by Qt's own word."""
    rect = pane.document().documentLayout().blockBoundingRect(pane.document().findBlockByNumber(351))
    return rect.top() - pane.scrolled


@pytest.mark.parametrize("change", ["width", "style", "theme"])
def test_far_down_a_page_what_is_in_view_is_laid_out_first(qtbot, pane, change):
    far_down(qtbot, pane)
    {
        "width": lambda: pane.resize(700, 500),
        "style": lambda: pane.set_page_style(FLOW.at(130)),
        "theme": lambda: pane.apply_theme(load("dark")),
    }[change]()
    pane.viewport().repaint()
    assert pane.visible_blocks().start == 350
    assert laid_out(pane) < 200
    seen = below_the_top(pane)
    while not pane.geometry_of_page.complete:
        pane.geometry_of_page._take_step()
        assert pane.visible_blocks().start == 350
        assert below_the_top(pane) == pytest.approx(seen, abs=1)
    assert laid_out(pane) == 400
    tops = [*pane.geometry_of_page.tops()]
    pane.geometry_of_page.drop()
    assert pane.geometry_of_page.tops() == tops


@pytest.mark.parametrize("way", ["reach", "scroll", "text", "again"])
def test_a_page_that_is_in_parts_can_be_left_or_gone_through(qtbot, pane, way):
    far_down(qtbot, pane)
    pane.resize(700, 500)
    pane.geometry_of_page._take_step()
    assert pane.geometry_of_page.apart
    if way == "reach":
        assert pane.height_of(150, 0) > pane.geometry_of_page.top(149)
    elif way == "scroll":
        for _ in range(40):
            pane.verticalScrollBar().setValue(pane.scrolled - 500)
        assert 200 < pane.visible_blocks().start < 345
    elif way == "text":
        pane.set_text(*article(300))
    else:
        pane.resize(500, 500)
        assert pane.visible_blocks().start == 350
    settle(qtbot, pane)
    assert not pane.geometry_of_page.apart
    assert laid_out(pane) == len(pane.blocks)
    tops = [*pane.geometry_of_page.tops()]
    assert tops == sorted(tops)
    assert all(pane.document().findBlockByNumber(n).isVisible() for n in range(len(pane.blocks)))


def test_a_page_in_parts_tells_where_it_would_be_whole(qtbot, pane):
    far_down(qtbot, pane)
    pane.resize(700, 500)
    geometry = pane.geometry_of_page
    guessed, top = known(pane), geometry.top(350) + geometry.missing
    assert all(top <= bottom for top, bottom in zip(*guessed, strict=True))
    settle(qtbot, pane)
    assert abs(guessed[0][350] - top) < 1
    assert guessed[0][350] == pytest.approx(geometry.top(350), rel=0.1)
    assert geometry.missing == 0


@pytest.fixture
def book(monkeypatch, pane):
    """A text of 1,200 paragraphs that is taken for a book."""
    monkeypatch.setattr(page_geometry, "BOOK", 1000)
    pane.set_text(*article(1200))
    for _ in range(60):
        QApplication.processEvents()
    return pane


def test_a_book_is_laid_out_as_far_as_it_is_read(book):
    at_rest = laid_out(book)
    assert 10 < at_rest < 400
    bar = book.verticalScrollBar()
    bar.setValue(bar.maximum())
    for _ in range(60):
        QApplication.processEvents()
    assert at_rest < laid_out(book) < 600
    assert book.visible_blocks().start > at_rest


def test_the_keys_to_the_ends_of_a_book_lay_out_the_ends_alone(qtbot, book):
    qtbot.keyClick(book, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert book.visible_blocks().stop == 1200
    assert book.textCursor().blockNumber() == 1199
    assert laid_out(book) < 600
    qtbot.keyClick(book, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert (book.scrolled, book.textCursor().position()) == (0, 0)
    assert laid_out(book) < 600
