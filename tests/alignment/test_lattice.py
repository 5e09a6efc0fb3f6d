"""The chances of links: what is summed side by side is what each pair of texts says alone."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.sentences.lattice import SKIP, Field, link_chances


@st.composite
def fields(draw):
    height, width = draw(st.integers(1, 12)), draw(st.integers(1, 12))
    powers = draw(st.lists(st.floats(-12, 12), min_size=height * width, max_size=height * width))
    sizes = draw(st.lists(st.floats(5, 300), min_size=height + width, max_size=height + width))
    return Field(np.exp(np.array(powers)).reshape(height, width), np.array(sizes[:height]), np.array(sizes[height:]))


@given(st.lists(fields(), min_size=2, max_size=4))
def test_neighbours_do_not_matter(some):
    """Every field has the chances it has alone."""
    for field, together in zip(some, link_chances(some), strict=True):
        (alone,) = link_chances([field])
        assert together == pytest.approx(alone, rel=1e-9, abs=1e-12)


@given(fields())
def test_swapped_sides(field):
    """The chances of B against A are those of A against B, turned."""
    turned = Field(field.odds.T, field.size_b, field.size_a)
    (here,), (there,) = link_chances([field]), link_chances([turned])
    assert here == pytest.approx(there.T, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("odds", [0.01, 1.0, 25.0])
def test_one_against_one(odds):
    """A single pair: its odds against passing over both."""
    (chance,) = link_chances([Field(np.array([[odds]]), np.array([50.0]), np.array([60.0]))])
    assert chance[0, 0] == pytest.approx(odds / (odds + SKIP**2))


def test_many_strong_links():
    """The sums of a long text leave the range of a float unless they are scaled; the diagonal is sure all the same."""
    count = 90
    odds = np.where(np.eye(count, dtype=bool), np.exp(24.0), 1e-6)
    size = np.full(count, 80.0)
    (chance,) = link_chances([Field(odds, size, size)])
    assert chance.diagonal() == pytest.approx(np.ones(count), abs=1e-6)
    assert chance.max() <= 1
