from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from test_bands import comparisons

from reader_app.gui.plan.bands import Band, bands
from reader_app.gui.plan.levels import levels

HEIGHT = st.integers(10, 90).map(float)


@given(comparisons(), st.data())
def test_bands_begin_level_and_do_not_overlap(comparison, data):
    found = bands(comparison)
    heights = [
        data.draw(st.lists(HEIGHT, min_size=len(t.blocks), max_size=len(t.blocks)))
        for t in (comparison.a, comparison.b)
    ]
    made = levels(found, heights[0], heights[1], gap=30.0, inner=15.0)
    for side, spaces in enumerate((made.spaces_a, made.spaces_b)):
        tops, y = [], 0.0
        for space, height in zip(spaces, heights[side], strict=True):
            assert space >= 0
            tops.append(y + space)
            y += space + height
        for band, top, bottom in zip(found, made.tops, made.bottoms, strict=True):
            first, stop = (band.a, band.b)[side]
            if first < stop:
                assert abs(tops[first] - top) < 1e-6
                assert tops[stop - 1] + heights[side][stop - 1] <= bottom + 1e-6
    for bottom, top in zip(made.bottoms, made.tops[1:], strict=False):
        assert top == bottom + 30.0
    assert all(above < below for above, below in pairwise(made.rules()))


def test_what_one_telling_lacks_is_a_gap_in_its_page():
    found = (Band(0, (0, 1), (0, 1)), Band(1, (1, 2), (1, 1)), Band(2, (2, 3), (1, 2)))
    made = levels(found, (20.0, 50.0, 20.0), (40.0, 20.0), gap=30.0, inner=15.0)
    assert made.tops == (0.0, 70.0, 150.0)
    assert made.spaces_a == (0.0, 50.0, 30.0)
    assert made.spaces_b == (0.0, 110.0)
