"""What two texts begin and end with alike, in whole chunks: a table written down first, and many rows as each alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.words.ends import shared_ends
from reader_app.alignment.words.ends_of_rows import shared_ends_of_rows

chunks = st.sampled_from(
    ["", "a", "ferry", "ferry,", "\u00e9t\u00e9", "\u5317\u4eac", "\U0001f600", "x" * 9, "bridge" * 100]
)
texts = st.lists(chunks, max_size=12).map(" ".join)


@st.composite
def rows(draw):
    """A text and the same with something else in its middle."""
    before, after = draw(texts), draw(texts)
    return before + draw(texts) + after, before + draw(texts) + after


@pytest.mark.parametrize(
    ("a", "b", "ends"),
    [
        ("one two three", "one two three", (13, 0)),
        ("", "", (0, 0)),
        ("", "one", (0, 0)),
        ("one two three four five", "one two three four sun", (7, 0)),
        ("one two three four five", "sun two three four five", (0, 9)),
        ("one two three four five six seven eight", "one two three four sun six seven eight", (7, 5)),
        ("one two three four", "one two three four five", (7, 0)),
        ("one two three fourth", "one two three four", (3, 0)),
    ],
)
def test_ends_leave_two_chunks_beside_what_differs(a, b, ends):
    assert shared_ends(a, b) == ends
    assert shared_ends(b, a) == ends


@given(rows())
def test_ends_are_alike_and_overlap_nowhere(row):
    head, tail = shared_ends(*row)
    one, other = row
    assert one[:head] == other[:head]
    assert one[len(one) - tail :] == other[len(other) - tail :]
    assert head + tail <= min(len(one), len(other))


@given(st.lists(rows() | st.tuples(texts, texts), min_size=1, max_size=6))
def test_many_rows_have_the_ends_of_each_alone(some):
    a, b = zip(*some, strict=True)
    assert shared_ends_of_rows(a, b) == [shared_ends(*row) for row in some]
