import pytest
from small_pair import article, small_comparison

from reader_app.gui.plan.bands import bands
from reader_app.gui.plan.finding import hits_in, in_reading_order
from reader_app.marks import Side


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("boat", ["boat"]),
        ("BOAT", ["boat"]),
        ("it's", ["it’s"]),
        ('"we', ["“We"]),
        ("a  boat", ["a\nboat"]),
        ("(", ["("]),
        ("", []),
        ("   ", []),
        ("ship", []),
    ],
)
def test_words_are_found_as_one_means_them(words, found):
    art = article(["“We” said: it’s a\nboat ("])
    assert [hit.span.of(art.text) for hit in hits_in(art, Side.A, words)] == found


def test_what_lies_between_paragraphs_is_not_found():
    art = article(["one", "two"])
    assert hits_in(art, Side.A, "one two") == []
    assert [hit.block for hit in hits_in(art, Side.A, "two")] == [1]


def test_hits_come_as_one_reads_side_by_side():
    comparison = small_comparison()
    hits = hits_in(comparison.a, Side.A, "r") + hits_in(comparison.b, Side.B, "r")
    ordered = in_reading_order(hits, bands(comparison))
    met = list(dict.fromkeys((hit.side, hit.block) for hit in ordered))
    a, b = Side.A, Side.B
    assert met == [(a, 0), (b, 0), (a, 1), (b, 1), (a, 2), (b, 2), (a, 3)]
