import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from small_pair import show_pair, small_comparison

from reader_app.alignment.model import Edit, EditKind, Row, RowKind
from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.comparison.model import Comparison
from reader_app.gui.session.session import Session
from reader_app.gui.spread.detail_columns import (
    ELLIPSIS,
    Column,
    columns_of,
    in_order,
    marked_in,
    place,
    shortened,
    without_middle,
)
from reader_app.gui.spread.detail_lines import set_line
from reader_app.gui.spread.detail_strip import INDENT, DetailStrip
from reader_app.gui.spread.detail_style import NARROW, detail_style
from reader_app.marks import Side
from reader_app.theme import NAMES, load


def measure(text):
    return 8.0 * len(text)


@pytest.fixture
def session():
    return Session()


@pytest.fixture
def new_strip(session, qtbot):
    """Makes strips of a width, in a window that is 900 px high."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(2000, 900)

    def made(width):
        strip = DetailStrip(session, load("light"))
        strip.setParent(window)
        strip.resize(width, 103)
        window.show()
        qtbot.waitExposed(window)
        return strip

    return made


@pytest.fixture
def strip(session, new_strip):
    made = new_strip(NARROW + 200)
    show_pair(session, small_comparison())
    return made


def test_columns_are_the_pieces_of_a_row():
    comparison = small_comparison()
    columns = columns_of(comparison, comparison.rows[0])
    assert [(c.a, c.b, c.parts) for c in columns] == [
        ("The", "", True),
        ("ferry", "Ferry", False),
        ("stays", "kept", True),
        ("in port", "in port", False),
    ]


def paired(*pieces):
    """A comparison of one row, made of pieces (words of A, words of B, whether they part)."""
    texts = ["".join(piece[side] for piece in pieces) for side in (0, 1)]
    edits, at = [], [0, 0]
    for a, b, parts in pieces:
        ends = at[0] + len(a), at[1] + len(b)
        kind = EditKind.CHANGED if parts else EditKind.SAME
        edits.append(Edit(kind, Span(at[0], ends[0]), Span(at[1], ends[1])))
        at = ends
    a, b = (Article(text, (Block(Span(0, len(text))),)) for text in texts)
    return Comparison(a, b, (Row((0,), (0,), RowKind.EDITED, edits=tuple(edits)),))


@pytest.mark.parametrize(
    ("pieces", "columns"),
    [
        (
            [("“Wait for ", "“Wait for ", False), ("the tide", "a tide", True), ("”, she said", "”, she said", False)],
            [("“Wait for", "“Wait for"), ("the tide”,", "a tide”,"), ("she said", "she said")],
        ),
        (
            [("She said: “", "She said: “", False), ("Wait", "Stay", True), ("”", "”", False), (", he", ", it", True)],
            [("She said:", "She said:"), ("“Wait”,", "“Stay”,"), ("he", "it")],
        ),
        (
            [("he said", "he said", False), ("”", "” to her", True), (".", ".", False)],
            [("he said”.", "he said”"), ("", "to her.")],
        ),
        ([("cost ", "cost ", False), ("$5", "£4", True)], [("cost", "cost"), ("$5", "£4")]),
        ([("(", "(", False), ("a", "b", True), (")", ")", False)], [("(a)", "(b)")]),
    ],
)
def test_signs_stay_with_the_word_they_hang_on(pieces, columns):
    comparison = paired(*pieces)
    assert [(c.a, c.b) for c in columns_of(comparison, comparison.rows[0])] == columns


@pytest.mark.parametrize(("words", "told"), [("-", ["-"]), ("€", ["€"]), ("“Stop,”", ["Stop"]), ("—", []), ("", [])])
def test_what_says_something_is_marked_in_a_piece(words, told):
    assert [span.of(words) for span in marked_in(words)] == told


def test_symbols_are_pieces_of_their_own():
    comparison = paired(
        ("It cost ", "It cost ", False), ("$", "€", True), ("500, ", "500, ", False), ("-", "", True), ("3", "3", False)
    )
    told = [(c.a, c.b, c.parts) for c in columns_of(comparison, comparison.rows[0])]
    assert told == [
        ("It cost", "It cost", False),
        ("$", "€", True),
        ("500,", "500,", False),
        ("-", "", True),
        ("3", "3", False),
    ]


@given(st.lists(st.tuples(st.text("a” .“", max_size=5), st.text("b” ,“", max_size=5), st.booleans()), max_size=8))
def test_columns_lose_no_word_and_begin_with_no_sign_of_another(pieces):
    comparison = paired(*pieces)
    columns = columns_of(comparison, comparison.rows[0])
    for side, text in (("a", comparison.a.text), ("b", comparison.b.text)):
        assert "".join(getattr(c, side) for c in columns).count(side) == text.count(side)


WORDS = st.text(alphabet="abc ", max_size=60).map(lambda text: " ".join(text.split()))


@given(st.lists(st.tuples(WORDS, WORDS, st.booleans()), min_size=1, max_size=12), st.integers(200, 1200), st.data())
def test_columns_never_leave_the_room_and_the_chosen_one_is_there(pieces, room, data):
    columns = [Column(n, a, b, parts) for n, (a, b, parts) in enumerate(pieces) if a or b]
    if not columns:
        return
    current = data.draw(st.sampled_from([column.edit for column in columns]))
    placed = place(columns, current, float(room), measure)
    assert current in [one.column.edit for one in placed]
    assert all(one.left + one.width <= room for one in placed)
    lefts = [one.left for one in placed]
    assert lefts == sorted(lefts)
    assert all(max(measure(one.a), measure(one.b)) <= one.width for one in placed)
    hidden = len(columns) - len([one for one in placed if one.column.edit >= 0])
    assert (hidden > 0) is any(one.column.edit < 0 for one in placed)


@given(WORDS, st.integers(8, 400))
def test_a_cut_text_fits_and_an_uncut_one_is_whole(text, most):
    for cut in (shortened(text, most, measure), without_middle(text, most, measure)):
        assert measure(cut) <= max(most, measure(ELLIPSIS))
        assert (cut == text) is (measure(text) <= most)


def test_the_strip_shows_the_row_in_focus_and_the_change(strip, session):
    assert not strip.placed
    assert strip.spoken() == "No row is in focus."
    session.choose_row(0)
    assert [one.b for one in strip.placed] == ["", "Ferry", "kept", "in port"]
    session.step_edit(1)
    session.step_edit(1)
    assert strip.spoken() == "Edited, A 1 — B 1, row 1, change 2 of 2, A: stays; B: kept"
    assert strip.accessibleDescription() == strip.spoken()


def test_words_do_not_run_into_the_next_column(strip, session):
    session.choose_row(0)
    for one in strip.placed:
        written = [set_line(words, strip.style_now.font) for words in (one.a, one.b)]
        assert max(layout.lineAt(0).naturalTextWidth() for layout in written) <= one.width + 1


def test_stops_of_a_column_stand_where_its_words_end(strip):
    for words, at_left in (("دخل الوزير.", "."), ("The minister entered.", "T")):
        layout = set_line(words, strip.style_now.font)
        line = layout.lineAt(0)
        first, last = (line.cursorToX(at)[0] for at in (0, len(words)))
        assert (last if at_left == "." else first) == 0
        assert max(first, last) == pytest.approx(line.naturalTextWidth(), abs=1)


def test_a_press_and_the_arrows_choose_a_change(strip, session, qtbot):
    session.choose_row(0)
    one = strip.placed[2]
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(round(INDENT + one.left + 3), 50))
    assert session.edit == 2
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert session.edit == 0
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert session.edit == 2


def test_rows_of_one_telling_and_narrow_strips_run_on(strip, session):
    session.choose_row(2)
    assert [line.side for line in strip.lines] == [Side.A]
    session.choose_row(1)
    assert not strip.lines
    strip.resize(NARROW - 100, strip.height())
    assert [line.side for line in strip.lines] == [Side.A, Side.B]
    assert strip.lines[0].patches
    lines = strip.lines[0].layout.lineCount()
    assert strip.lines[0].layout.font().pointSizeF() == 11, "as small as on the page of a narrow window"
    assert strip.lines[0].height == 22 * lines
    strip.resize(NARROW, strip.height())
    session.choose_row(2)
    assert strip.lines[0].layout.font().pointSizeF() == 12


def test_its_words_follow_the_zoom(strip, session):
    strip.resize(2 * NARROW, strip.height())
    session.choose_row(0)
    small, low = strip.placed, strip.sizeHint().height()
    session.set_view("zoom", 200)
    assert [one.a for one in strip.placed] == [one.a for one in small]
    assert all(one.width > 1.6 * other.width for one, other in zip(strip.placed, small, strict=True) if one.b)
    assert strip.style_now.line == 50
    assert strip.sizeHint().height() == low + 50
    session.choose_row(2)
    assert strip.lines[0].layout.font().pointSizeF() == 24
    assert strip.lines[0].height == 48
    session.set_view("zoom", 300)
    assert strip.lines[0].layout.font().pointSizeF() == 24, "no further, for the pages are to have room, too"
    session.set_view("zoom", 100)
    assert strip.sizeHint().height() == low
    assert strip.lines[0].layout.font().pointSizeF() == 12


@pytest.mark.parametrize(
    ("width", "percent", "window", "lines"),
    [(1100, 100, 900, 2), (1100, 200, 900, 2), (700, 150, 700, 2), (700, 200, 700, 1), (700, 100, 420, 1)],
)
def test_in_a_low_window_large_words_have_fewer_lines(width, percent, window, lines):
    assert detail_style(width, percent, window).lines == lines


def test_a_window_that_became_higher_has_all_lines_again(strip, session):
    strip.resize(300, strip.height())
    strip.window().resize(2000, 350)
    session.set_view("zoom", 150)
    session.choose_row(1)
    assert strip.style_now.lines == 1
    strip.window().resize(2000, 900)
    session.choose_row(2)
    session.choose_row(1)
    assert strip.style_now.lines == 2


def test_it_stays_as_high_as_a_row_needed_until_its_width_or_zoom_changes(strip, session):
    strip.resize(300, strip.height())
    session.choose_row(2)
    low = strip.sizeHint().height()
    session.choose_row(1)
    high = strip.sizeHint().height()
    assert high > low
    session.choose_row(2)
    assert strip.sizeHint().height() == high
    strip.resize(310, strip.height())
    assert strip.sizeHint().height() == low


def test_a_change_that_goes_on_in_the_next_line_is_framed_there_too(strip, session):
    session.choose_row(1)
    session.choose_edit(1)
    found = {}
    for width in range(260, 500, 10):
        strip.resize(width, strip.height())
        for line in strip.lines:
            found[len(line.frames)] = line
    assert sorted(found) == [0, 1, 2]
    first, second = found[2].frames
    assert first.bottom() <= second.top() + 4
    assert first.right() > second.right()


def test_a_row_in_another_order_runs_on_in_the_order_of_each_telling(session, strip):
    comparison = small_comparison()
    a, b = comparison.a.text, comparison.b.text
    row = comparison.rows[1]
    said, waits = a.index("Captain"), a.index("We wait")
    answered, wait = b.index("Chief"), b.index("We wait")
    edits = (
        Edit(EditKind.CHANGED, Span(said, waits - 2), Span(answered, b.index(" answered"))),
        Edit(EditKind.SAME, Span(waits, waits + 7), Span(wait, wait + 7)),
    )
    assert not in_order(
        columns_of(comparison, dataclasses.replace(row, edits=edits)), dataclasses.replace(row, edits=edits)
    )
    rows = (comparison.rows[0], dataclasses.replace(row, edits=edits), *comparison.rows[2:])
    session.show_comparison(dataclasses.replace(comparison, rows=rows))
    session.choose_row(1)
    assert not strip.placed
    assert [line.layout.text() for line in strip.lines] == [
        "Captain Ida Holm said: “We wait for the tide.”",
        "“We wait,” Chief Officer Ida Hólm answered.",
    ]
    session.choose_row(0)
    assert strip.placed


def test_a_long_row_is_cut_between_words(session, new_strip):
    comparison = small_comparison()
    text = comparison.a.text
    block = comparison.a.blocks[2]
    longer = text[: block.span.start] + "ferry " * 200 + text[block.span.end :]
    a = dataclasses.replace(comparison.a, text=longer, blocks=comparison.a.blocks[:2])
    span = dataclasses.replace(block.span, end=block.span.start + 1200)
    a = dataclasses.replace(a, blocks=(*a.blocks, dataclasses.replace(block, span=span)))
    made = new_strip(600)
    session.show_comparison(dataclasses.replace(comparison, a=a, rows=comparison.rows[:3]))
    session.choose_row(2)
    assert made.lines[0].layout.lineCount() == 2
    assert made.lines[0].layout.text().endswith("ferry …")


def test_the_strip_leaves_when_asked(strip, session):
    assert strip.isVisible()
    session.set_view("detail", False)
    assert not strip.isVisible()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("row", range(4))
def test_it_is_painted_in_every_theme(strip, session, name, row):
    empty = strip.grab().toImage()
    strip.apply_theme(load(name))
    session.choose_row(row)
    session.step_edit(1)
    assert strip.grab().toImage() != empty
