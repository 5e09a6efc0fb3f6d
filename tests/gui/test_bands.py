from hypothesis import given
from hypothesis import strategies as st
from small_pair import article, small_comparison

from reader_app.alignment.model import Row, RowKind
from reader_app.comparison.model import Comparison
from reader_app.gui.plan.bands import Band, bands, ribbons


@st.composite
def comparisons(draw):
    """Rows over a few blocks: pairs in any order, some moved, some of several blocks, the rest alone."""
    count_a, count_b = draw(st.integers(1, 7)), draw(st.integers(1, 7))
    free_a, free_b = list(range(count_a)), draw(st.permutations(range(count_b)))
    rows = []
    for a, b in zip(draw(st.lists(st.sampled_from(free_a), unique=True)), free_b, strict=False):
        rows.append(Row((a,), (b,), RowKind.EDITED, moved=draw(st.booleans())))
    used_a, used_b = {n for r in rows for n in r.a}, {n for r in rows for n in r.b}
    rows += [Row((n,), (), RowKind.ONLY_A) for n in free_a if n not in used_a]
    rows += [Row((), (n,), RowKind.ONLY_B) for n in free_b if n not in used_b]
    order = draw(st.permutations(rows))
    texts = [article([f"p{n}" for n in range(count)]) for count in (count_a, count_b)]
    return Comparison(texts[0], texts[1], tuple(order))


@given(comparisons())
def test_bands_hold_every_block_once_and_in_order(comparison):
    found = bands(comparison)
    for side, other in ((0, comparison.a), (1, comparison.b)):
        ranges = [(band.a, band.b)[side] for band in found]
        assert [n for first, stop in ranges for n in range(first, stop)] == list(range(len(other.blocks)))


@given(comparisons())
def test_a_level_band_is_a_row_that_did_not_move(comparison):
    for band in bands(comparison):
        if band.level:
            row = comparison.rows[band.row]
            assert not row.moved
            assert band.a[0] in row.a
            assert band.b[0] in row.b


@given(comparisons())
def test_every_row_of_the_story_has_a_ribbon(comparison):
    drawn = ribbons(comparison, bands(comparison))
    alone = {n for n, row in enumerate(comparison.rows) if not (row.a and row.b)}
    moved = {n for n, row in enumerate(comparison.rows) if row.moved}
    assert alone | moved <= {n for ribbon in drawn for n in ribbon.rows}


def test_the_bands_of_the_small_pair():
    found = bands(small_comparison())
    assert found == (
        Band(0, (0, 1), (0, 1)),
        Band(1, (1, 2), (1, 2)),
        Band(2, (2, 3), (2, 2)),
        Band(3, (3, 3), (2, 3)),
        Band(4, (3, 4), (3, 3)),
    )


def test_neighbours_of_one_telling_share_a_ribbon_and_furniture_has_none():
    a, b = article(["t", "x", "y", "z"]), article(["t", "z"])
    rows = (
        Row((0,), (0,), RowKind.SAME),
        Row((1,), (), RowKind.ONLY_A),
        Row((2,), (), RowKind.ONLY_A),
        Row((3,), (1,), RowKind.SAME),
    )
    drawn = ribbons(Comparison(a, b, rows), bands(Comparison(a, b, rows)))
    assert [ribbon.rows for ribbon in drawn] == [(0,), (1, 2), (3,)]
    assert drawn[1].a == (1, 3)
    assert drawn[1].b == (1, 1)
    assert [r.rows for r in ribbons(small_comparison(), bands(small_comparison()))] == [(0,), (1,), (2,), (3,)]
