"""A saved comparison: what is written comes back, and nothing else is taken for one."""

import copy
import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.errors import ComparisonNotUnderstood, ComparisonTooNew
from reader_app.article.model import Article, Block, BlockKind, Notice, NoticeKind, Origin
from reader_app.article.span import Span
from reader_app.comparison.corrections.correction import Anchor, Correction, CorrectionKind
from reader_app.comparison.saved import NOTED, Note, Saved, saved_from_bytes, saved_to_bytes

WORDS = st.text(max_size=12)
ANCHORS = st.builds(Anchor, st.sampled_from("ab"), WORDS, st.integers(0, 10**6), WORDS, WORDS)


@st.composite
def articles(draw):
    text = draw(st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=40))
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    spans = [Span(*pair) for pair in zip(places[::2], places[1::2], strict=False)]
    kinds = st.sampled_from(BlockKind)
    blocks = tuple(Block(s, draw(kinds), draw(st.integers(0, 6)), draw(st.booleans())) for s in spans)
    notices = st.builds(Notice, st.sampled_from(NoticeKind), WORDS, st.sampled_from([None, *spans]))
    pairs = st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple)
    origin = draw(st.builds(Origin, WORDS, WORDS, WORDS, WORDS, st.booleans(), WORDS, pairs))
    date = draw(st.none() | st.dates())
    said = [draw(WORDS) for _ in range(4)]
    told = tuple(draw(st.lists(notices, max_size=3)))
    return Article(text, blocks, said[0], said[1], date, said[2], said[3], origin, told)


CORRECTIONS = st.builds(
    Correction,
    st.sampled_from(CorrectionKind),
    st.lists(WORDS, max_size=3).map(tuple),
    st.lists(ANCHORS, max_size=3).map(tuple),
)
SAVED = st.builds(
    Saved,
    articles(),
    articles(),
    st.lists(CORRECTIONS, max_size=3).map(tuple),
    st.frozensets(ANCHORS, max_size=3),
    st.lists(st.builds(Note, st.sampled_from(NOTED), ANCHORS, WORDS), max_size=3).map(tuple),
    st.dictionaries(WORDS, st.booleans() | st.integers(0, 300) | WORDS, max_size=4),
)


@given(SAVED)
def test_what_is_saved_comes_back(saved):
    written = saved_to_bytes(saved)
    assert saved_from_bytes(written, "x.tellings") == saved
    assert saved_to_bytes(saved_from_bytes(written, "x.tellings")) == written


def example():
    text = "Bells ring at noon\n\nNobody rang them."
    blocks = (Block(Span(0, 18), BlockKind.TITLE), Block(Span(20, len(text))))
    told = (Notice(NoticeKind.REPAIRED, "a tag", Span(0, 5)),)
    a = Article(text, blocks, "Bells ring at noon", date=dt.date(2024, 2, 29), notices=told)
    b = Article("Noon bells", (Block(Span(0, 10)),), origin=Origin("b.txt", provenance=(("title", "first line"),)))
    anchor = Anchor.at("a", text, Span(20, 26))
    put_right = (Correction(CorrectionKind.PAIR_ROWS, ("x",), (anchor,)),)
    return Saved(a, b, put_right, frozenset({anchor}), (Note(NOTED[0], anchor, "why?"),), {"zoom": 110})


def test_every_shortened_document_is_refused():
    written = saved_to_bytes(example()).rstrip()
    for length in range(len(written)):
        with pytest.raises(ComparisonNotUnderstood) as refused:
            saved_from_bytes(written[:length], "mine.tellings")
        assert "mine.tellings" in str(refused.value)


def places_in(value, path=()):
    """The way to every value inside a JSON value."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, member in members:
        yield (*path, name)
        yield from places_in(member, (*path, name))


@pytest.mark.parametrize("wrong", [1.5, {"x": []}, -1])
def test_a_value_of_another_type_is_refused_wherever_it_stands(wrong):
    plain = json.loads(saved_to_bytes(example()))
    for path in places_in(plain):
        if path == ("view", "zoom") and isinstance(wrong, int):
            continue
        broken = copy.deepcopy(plain)
        holder = broken
        for name in path[:-1]:
            holder = holder[name]
        holder[path[-1]] = wrong
        with pytest.raises(ComparisonNotUnderstood):
            saved_from_bytes(json.dumps(broken).encode(), "x")


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"version": 2}, ComparisonTooNew),
        ({"version": True}, ComparisonNotUnderstood),
        ({"format": "another"}, ComparisonNotUnderstood),
        ({"notes": [{"on": "person", "anchor": {"side": "a", "start": 0}, "words": ""}]}, ComparisonNotUnderstood),
        ({"view": {"zoom": None}}, ComparisonNotUnderstood),
    ],
)
def test_a_foreign_document_is_refused(change, error):
    plain = {**json.loads(saved_to_bytes(example())), **change}
    with pytest.raises(error):
        saved_from_bytes(json.dumps(plain).encode(), "x")


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Bells\rring at noon, and nobody rang them."},
        {"text": "short"},
        {"blocks": [{"span": [0, 9], "kind": "title", "level": 0, "furniture": False}] * 2},
        {"date": "29 February"},
        {"date": "2023-02-29"},
    ],
)
def test_a_text_that_is_not_as_articles_are_is_refused(change):
    plain = json.loads(saved_to_bytes(example()))
    plain["a"] |= change
    with pytest.raises(ComparisonNotUnderstood):
        saved_from_bytes(json.dumps(plain).encode(), "x")


@pytest.mark.parametrize("given", [b"", b"\xff\xfe", b"[]", b"null", b"[" * 100_000, b'{"format": NaN}'])
def test_what_is_no_document_is_refused(given):
    with pytest.raises(ComparisonNotUnderstood):
        saved_from_bytes(given, "x")
