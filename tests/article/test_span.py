"""Spans: half-open, ordered, never backwards."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.span import Span

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize(("start", "end"), [(2, 1), (-1, 0), (-2, -1)])
def test_a_span_never_runs_backwards(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(spans, spans)
def test_overlap_is_what_the_covered_places_say(x, y):
    assert x.overlaps(y) == bool(set(range(x.start, x.end)) & set(range(y.start, y.end)))


@given(spans, spans)
def test_containing_is_lying_between_the_ends(x, y):
    assert x.contains(y) == (x.start <= y.start and y.end <= x.end)


@given(spans, st.text(min_size=50, max_size=60))
def test_words_and_length_agree(span, text):
    assert len(span.of(text)) == len(span)


@given(spans, st.integers(0, 9))
def test_shifting_keeps_the_length(span, by):
    assert len(span.shifted(by)) == len(span)
    assert span.shifted(by).start == span.start + by


def test_spans_cross_process_borders():
    assert pickle.loads(pickle.dumps(Span(3, 9))) == Span(3, 9)


def test_an_empty_span_is_still_given():
    assert Span(4, 4)
