"""Parcels: what is packed comes out again, large ones in turns with the other threads."""

import gc
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app import pickling
from reader_app.pickling import Pickled, packed

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES, st.booleans())
def test_what_is_packed_comes_out_again(value, large):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pickling, "_LARGE", 0 if large else 1 << 60)
        assert packed(value).unpacked() == value


def test_a_large_value_is_read_in_small_pieces(monkeypatch):
    sizes = []

    class Reader(pickling._Reader):
        def read(self, size=-1):
            sizes.append(size)
            return super().read(size)

    monkeypatch.setattr(pickling, "_Reader", Reader)
    sent = packed([(number, str(number)) for number in range(100_000)])
    assert sent.unpacked()[-1] == (99_999, "99999")
    assert max(sizes) < 200_000 < len(sent.data)
    assert len(sizes) > len(sent.data) / 200_000


def test_the_collector_leaves_a_large_value_alone_and_goes_on():
    before = gc.get_freeze_count()
    value = packed([[number] for number in range(100_000)]).unpacked()
    try:
        assert gc.isenabled()
        assert gc.get_freeze_count() - before >= len(value)
    finally:
        gc.unfreeze()


def test_a_broken_value_is_an_error_and_the_collector_goes_on():
    sent = packed([str(number) for number in range(100_000)])
    with pytest.raises(pickle.UnpicklingError):
        Pickled(sent.data[:-1]).unpacked()
    assert gc.isenabled()
