"""What is too long is cut and says so; what fits stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.excerpt import excerpt


@pytest.mark.parametrize(
    ("text", "length", "shown"),
    [("", 3, ""), ("tide", 4, "tide"), ("tides", 4, "tide…"), ("high tide", 5, "high…"), ("a\n b", 2, "a…")],
)
def test_cut_without_the_space_before_the_ellipsis(text, length, shown):
    assert excerpt(text, length) == shown


@given(st.text(), st.integers(1, 20))
def test_never_longer_than_asked_but_for_the_ellipsis(text, length):
    shown = excerpt(text, length)
    assert shown == text if len(text) <= length else shown.endswith("…") and len(shown) <= length + 1
    assert text.startswith(shown.removesuffix("…"))
