"""A chunk is found by its letters if and only if it was put there, however many it meets in the table."""

from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.words import chunk_table
from reader_app.alignment.words.chunk_table import LONGEST, ChunkTable, alike, bounds, encoded, letters_of

CHUNKS = st.lists(st.text(st.sampled_from("ab\0Ж東\u2019é"), max_size=LONGEST), min_size=1, max_size=40, unique=True)


def in_columns(text):
    """The letters of every chunk of a text, and how many bytes each takes."""
    told, width = encoded(text)
    return letters_of(told, width, *bounds(told, width))[0], width


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


def test_chunks_are_told_by_their_letters_where_these_are_few_and_take_two_bytes():
    text = "fog \U0001f30d \ud800 \ud83d\ude00 \u0436\U0001f30d " + "z" * LONGEST + " " + "z" * (LONGEST + 1)
    told, width = encoded(text)
    _, whole = letters_of(told, width, *bounds(told, width))
    assert whole.tolist() == [True, False, False, True, False, True, False]


@given(st.lists(st.text(st.sampled_from("abЖ"), max_size=3), min_size=1, max_size=60))
def test_one_stands_for_all_chunks_of_the_same_letters(chunks):
    letters, _ = in_columns(" ".join(chunks))
    for lost in (False, True):
        with patch.object(chunk_table, "_MIXING", (0,) * 4 if lost else chunk_table._MIXING):
            for place, one in enumerate(alike(letters)):
                assert chunks[one] == chunks[place]
                assert alike(letters)[chunks.index(chunks[one])] == one
