from hypothesis import given
from hypothesis import strategies as st

from reader_app.gui.plan.scroll_map import linked_value, scroll_map

HEIGHTS = st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 5000)), max_size=20).map(sorted)


@given(HEIGHTS, st.integers(-100, 6000), st.integers(-100, 6000))
def test_level_heights_rise_with_the_page(pairs, one, other):
    levels = scroll_map(pairs)
    low, high = sorted((one, other))
    assert levels.level(low) <= levels.level(high)


@given(HEIGHTS, st.integers(0, 6000))
def test_there_and_back(pairs, y):
    levels = scroll_map(pairs)
    assert abs(levels.turned().level(levels.level(y)) - y) < 1e-6


@given(HEIGHTS)
def test_given_heights_are_level(pairs):
    levels = scroll_map(pairs)
    for here, there in zip(levels.here, levels.there, strict=True):
        assert levels.level(here) == there


@given(HEIGHTS, st.integers(1, 4000), st.integers(1, 4000))
def test_both_pages_begin_and_end_together(pairs, end, other_end):
    levels = scroll_map(pairs)
    assert linked_value(0, (600, 600), (end, other_end), levels.level) == 0
    assert linked_value(end, (600, 600), (end, other_end), levels.level) == other_end
