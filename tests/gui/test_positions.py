import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.span import Span
from reader_app.gui.signs import positions
from reader_app.gui.signs.positions import Line, Positions, shown

TEXT = st.text(st.sampled_from("ab \n\u2029é😀𝔸\u0301\ufffc"), max_size=40)


def units(text):
    return len(text.encode("utf-16-le")) // 2


@given(TEXT)
def test_offset_to_position_counts_utf16_units_and_comes_back(text):
    line = Line(text)
    for offset in range(len(text) + 1):
        assert line.position(offset) == units(text[:offset])
        assert line.offset(line.position(offset)) == offset
    assert line.units == units(text)


@given(TEXT)
def test_a_position_inside_a_character_is_before_it(text):
    line = Line(text)
    for position in range(line.units + 1):
        offset = line.offset(position)
        assert units(text[:offset]) <= position
        assert offset == len(text) or position < units(text[: offset + 1])


@given(st.lists(TEXT, min_size=1, max_size=5))
def test_paragraphs_follow_each_other(parts):
    text = "\n\n".join(parts)
    spans, at = [], 0
    for part in parts:
        spans.append(Span(at, at + len(part)))
        at += len(part) + 2
    map_ = Positions(text, spans)
    page = "\n".join(map_.paragraphs())
    assert page.count("\n") == len(parts) - 1
    for span in spans:
        for offset in range(span.start, span.end + 1):
            position = map_.position(offset)
            assert 0 <= position <= units(page)
            assert map_.offset(position) == offset
            assert page.encode("utf-16-le")[: 2 * position].decode("utf-16-le").count("\n") == spans.index(span)


@pytest.mark.parametrize("hostile", ["\n", "\r", "\u2028", "\u2029", "\0", "\ufdd0", "\ufdd1", "\ufffc", "\ud800"])
def test_no_character_ends_a_paragraph_of_its_own(hostile):
    assert shown(f"a{hostile}b") in ("a b", "a\ufffdb")


def test_nothing_shown_has_one_place():
    empty = Positions("", ())
    assert (empty.position(5), empty.offset(5), empty.block(5)) == (0, 0, -1)


def test_every_foreign_character_is_replaced_wherever_it_stands():
    for code in positions._FOREIGN:
        for text in (chr(code), f"a{chr(code)}b", f"é{chr(code)}\U0001f6a2"):
            assert positions.shown(text) == text.translate(positions._FOREIGN) != text
