"""Cutting lines where marks, quotes and names begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.span import Span
from reader_app.marks import Side
from reader_app.report.lines import Look, Piece
from reader_app.report.pieces import Stretch, joined, lettered, line, unshared, with_quotation_marks
from reader_app.report.script import leftward, readable

LETTERS = st.text(alphabet="abc “”.,", min_size=1, max_size=40)


@st.composite
def stretched(draw):
    text = draw(LETTERS)
    places = st.integers(0, len(text))
    stretches = []
    for _ in range(draw(st.integers(0, 5))):
        start, end = sorted((draw(places), draw(places)))
        look = draw(st.sampled_from([Look.MARK_A, Look.THIN_B, Look.PLAIN]))
        quote = draw(st.integers(0, 3)) if look is Look.PLAIN else 0
        stretches.append(Stretch(Span(start, end), look, draw(st.sampled_from(["", "person-1"])), quote))
    start, end = sorted((draw(places), draw(places)))
    return text, Span(start, end), stretches


@given(stretched())
def test_a_line_says_exactly_its_span(made):
    text, span, stretches = made
    pieces = [p for p in line(text, span, stretches) if p.look not in (Look.OPEN, Look.CLOSE)]
    assert "".join(piece.text for piece in pieces) == span.of(text)


@given(stretched())
def test_a_mark_covers_its_stretch_and_nothing_else(made):
    text, span, stretches = made
    marked = [s.span for s in stretches if s.look is Look.MARK_A]
    place = span.start
    for piece in line(text, span, [s for s in stretches if s.look is Look.MARK_A]):
        for offset in range(place, place + len(piece.text)):
            inside = any(s.start <= offset < s.end for s in marked)
            assert (piece.look is Look.MARK_A) == inside
        place += len(piece.text)


@given(stretched())
def test_of_stretches_that_overlap_the_first_given_holds(made):
    text, span, stretches = made
    place = span.start
    for piece in line(text, span, [s for s in stretches if not s.quote]):
        here = [s for s in stretches if not s.quote and s.span.start <= place < s.span.end]
        assert piece.look == next((s.look for s in here if s.look), Look.PLAIN)
        assert piece.link == next((s.link for s in here if s.link), "")
        place += len(piece.text)


def test_the_ends_of_a_quote_stand_outside_its_marks():
    text = "She said: “Go home.” Then she left."
    quote = Stretch(with_quotation_marks(Span(11, 19), text), quote=4)
    assert line(text, Span(0, len(text)), [quote]) == (
        Piece("She said: "),
        Piece("", Look.OPEN, "quote-4"),
        Piece("“Go home.”"),
        Piece("q4", Look.CLOSE, "quote-4"),
        Piece(" Then she left."),
    )


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("a “b” c", "b", "“b”"),
        ("a “b,” c", "b,", "“b,”"),
        ("a “b”, c", "b", "“b”"),
        ("a «b». c", "b", "«b»"),
        ("a “b.” c", "b", "“b.”"),
        ("a b c", "b", "b"),
        ("„b“", "b", "„b“"),
        ("the “b c” d", "the “b c", "the “b c”"),
        ("the “b” c” d", "the “b” c", "the “b” c"),
    ],
)
def test_quotation_marks_belong_to_a_quote(text, inner, outer):
    start = text.index(inner)
    assert with_quotation_marks(Span(start, start + len(inner)), text).of(text) == outer


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\tc", "a b c"),
        ("\ufffc (elm.example)", "[Image not shown] (elm.example)"),
        ("a\x00b\x07c\x9fd", "abcd"),
        ("half \ud83d", "half \ufffd"),
        ("plain é 中", "plain é 中"),
    ],
)
def test_no_control_character_is_printed(text, shown):
    assert readable(text) == shown


def test_a_letter_is_set_as_a_letter():
    assert lettered("only {letter}", Side.B) == (Piece("only "), Piece("B", Look.LETTER_B))
    assert lettered("rewritten", Side.B) == (Piece("rewritten"),)


def test_unshared_words_of_a_title_are_marked():
    assert unshared("First Deputy Mayor", "deputy mayor", Side.A) == (
        Piece("First", Look.MARK_A),
        Piece(" "),
        Piece("Deputy Mayor"),
    )


@pytest.mark.parametrize(
    ("words", "other"),
    [("chair of the dockers' union", "Chair of the dockers’ union"), ("vice-mayor", "Vice\u2011mayor,"), ("Dr.", "dr")],
)
def test_the_form_of_marks_and_capitals_marks_no_word(words, other):
    assert unshared(words, other, Side.A) == (Piece(words),)


def test_joined_puts_nothing_around_empty_lines():
    assert joined([(), (Piece("a"),), (), (Piece("b"),)], ", ") == (Piece("a"), Piece(", "), Piece("b"))


@pytest.mark.parametrize(
    ("text", "goes_left"), [("“שלום”", True), ("1. مرحبا", True), ("abc שלום", False), ("12", False)]
)
def test_direction_is_that_of_the_first_letter(text, goes_left):
    assert leftward(text) is goes_left
