"""A chunk is found by its letters if and only if it was put there, however many it meets in the table."""

from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.words import chunk_table
from reader_app.alignment.words.chunk_table import LONGEST, ChunkTable, bounds, encoded, letters_of

CHUNKS = st.lists(st.text(st.sampled_from("ab\0Ж東\u2019é"), max_size=LONGEST), min_size=1, max_size=40, unique=True)


def in_columns(text):
    """The letters of every chunk of a text, and how many bytes each takes."""
    told, width = encoded(text)
    begins, ends = bounds(told, width)
    return letters_of(told, width, begins, ends - begins), width


@pytest.mark.parametrize("rounds", [1, 32])
@given(chunks=CHUNKS, known=st.integers(0, 40))
def test_chunks_are_found_by_all_their_letters(rounds, chunks, known):
    letters, width = in_columns(" ".join(chunks))
    table, numbers = ChunkTable(width), np.arange(len(chunks), dtype=np.int32)
    with patch.object(chunk_table, "_ROUNDS", rounds):
        table.slots = table.slots[:2]
        for part in np.array_split(numbers[:known], 3):
            table.put(part, [column[part] for column in letters])
        found = table.find(letters)
    there = np.isin(numbers, table.slots)
    assert not there[known:].any()
    assert found.tolist() == np.where(there, numbers, -1).tolist()
    assert rounds == 1 or there[:known].all()


def test_every_table_grows_with_what_is_put_in():
    chunks = [f"{number}" for number in range(9_000)]
    letters, width = in_columns(" ".join(chunks))
    table, numbers = ChunkTable(width), np.arange(len(chunks), dtype=np.int32)
    for part in np.array_split(numbers, 9):
        table.put(part, [column[part] for column in letters])
    assert table.find(letters).tolist() == numbers.tolist()
    assert len(table.slots) >= 2 * len(chunks)


@pytest.mark.parametrize(
    ("text", "width"), [("fog", 1), ("f\u00f6g \u2013 \u201cfog\u201d", 1), ("\u0436", 2), ("\x81", 2)]
)
def test_letters_take_one_byte_or_two(text, width):
    told, taken = encoded(text)
    assert (taken, len(told)) == (width, width * len(text))


@pytest.mark.parametrize("text", ["\U0001f30d", "\ud800"])
def test_letters_that_take_more_are_not_told(text):
    assert encoded(text) is None
