"""Rows of two articles: every block in one row, titles with titles, furniture apart."""

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.articles import align_articles
from reader_app.alignment.model import EditKind, RowKind
from reader_app.article.model import Article, Block, BlockKind
from reader_app.article.span import Span

STORY = [
    "The harbour council voted on Monday to close the old swing bridge at Tarn Quay for two years.",
    "Mayor Ada Lund said the repairs would cost 14 million crowns and could not wait until spring.",
    "Fishermen blocked the northern gate with nets and crates before the meeting began.",
    "A ferry will carry pedestrians across the sound every quarter of an hour, free of charge.",
    "Shop owners fear for the summer trade and have asked the court in Velm to stop the works.",
]


def article(*paragraphs, title=None, furniture=()):
    """An article of paragraphs; ``furniture`` are numbers among them."""
    parts = ([title] if title else []) + list(paragraphs)
    blocks, at = [], 0
    for n, part in enumerate(parts):
        kind = BlockKind.TITLE if title and n == 0 else BlockKind.PARAGRAPH
        blocks.append(Block(Span(at, at + len(part)), kind, 0, n - bool(title) in furniture))
        at += len(part) + 2
    return Article("\n\n".join(parts), tuple(blocks))


def shape(alignment):
    return [(row.a, row.b, str(row.kind), row.moved) for row in alignment.rows]


def test_an_article_is_the_same_as_itself():
    a = article(*STORY, title="Bridge to close")
    assert shape(align_articles(a, a)) == [((n,), (n,), "same", False) for n in range(6)]


def test_a_dropped_and_a_new_paragraph_stand_alone():
    new = "Divers found a wreck with copper plates under the pier last autumn."
    a, b = article(*STORY), article(STORY[0], *STORY[2:4], new, STORY[4])
    assert shape(align_articles(a, b)) == [
        ((0,), (0,), "same", False),
        ((1,), (), "only-a", False),
        ((2,), (1,), "same", False),
        ((3,), (2,), "same", False),
        ((), (3,), "only-b", False),
        ((4,), (4,), "same", False),
    ]


def test_a_moved_paragraph_is_found_and_named_so():
    a, b = article(*STORY), article(*STORY[1:], STORY[0])
    assert ((0,), (4,), "same", True) in shape(align_articles(a, b))


def test_a_split_paragraph_is_one_row():
    a = article(STORY[0] + " " + STORY[1], *STORY[2:])
    b = article(*STORY)
    assert shape(align_articles(a, b))[0] == ((0,), (0, 1), "same", False)


def test_furniture_is_never_paired_with_text():
    a, b = article(*STORY, furniture=(2,)), article(*STORY)
    rows = align_articles(a, b).rows
    alone = next(row for row in rows if row.a == (2,))
    assert (alone.b, alone.kind, alone.edits) == ((), RowKind.ONLY_A, ())


def test_titles_are_paired_however_different():
    a, b = article(*STORY, title="Bridge to close"), article(*STORY, title="Nets at the gate")
    assert align_articles(a, b).rows[0].a == align_articles(a, b).rows[0].b == (0,)


@given(st.lists(st.sampled_from(STORY), max_size=6), st.lists(st.sampled_from(STORY), max_size=6))
def test_every_block_stands_in_one_row_and_edits_tile_it(first, second):
    a, b = article(*first), article(*second)
    rows = align_articles(a, b).rows
    assert sorted(chain.from_iterable(row.a for row in rows)) == list(range(len(first)))
    assert sorted(chain.from_iterable(row.b for row in rows)) == list(range(len(second)))
    for row in rows:
        assert "".join(e.a.of(a.text) for e in row.edits) == "".join(a.words_of(a.blocks[n]) for n in row.a)
        assert "".join(e.b.of(b.text) for e in row.edits) == "".join(b.words_of(b.blocks[n]) for n in row.b)
        assert all(e.kind is EditKind.SAME for e in row.edits) == (row.kind is RowKind.SAME)
