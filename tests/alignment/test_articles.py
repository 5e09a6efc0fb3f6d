"""Rows of two articles: every block in one row, titles with titles, furniture apart."""

import gc
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment import recall as recalling
from reader_app.alignment.articles import align_articles, uncollected
from reader_app.alignment.model import EditKind, RowKind
from reader_app.alignment.recall import Recall
from reader_app.alignment.rules import Rules
from reader_app.article.errors import ComparingStopped
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


def test_a_pair_of_the_readers_own_is_kept_and_the_rest_aligned_around_it():
    a, b = article(*STORY), article(*STORY)
    rows = align_articles(a, b, Rules(paired=((1, 3),))).rows
    assert next(row for row in rows if 1 in row.a).b == (3,)
    assert [row.b for row in rows if row.a in {(0,), (2,), (4,)}] == [(0,), (2,), (4,)]


def test_what_the_reader_parted_stays_apart():
    a, b = article(*STORY, title="Bridge to close"), article(*STORY, title="Bridge to close")
    rows = align_articles(a, b, Rules(unpaired=((0, 0), (3, 3)))).rows
    assert not any(0 in row.a and 0 in row.b for row in rows)
    assert not any(3 in row.a and 3 in row.b for row in rows)


def test_below_the_least_similarity_nothing_is_paired():
    other = STORY[0].replace("harbour council", "town assembly").replace("close", "shut")
    a, b = article(STORY[0], STORY[2]), article(other, STORY[2])
    assert len(align_articles(a, b).rows) == 2
    assert len(align_articles(a, b, Rules(minimum_similarity=0.95)).rows) == 3


def test_swapping_the_articles_swaps_the_rows_and_nothing_else():
    a = article(*STORY, title="Bridge to close")
    b = article(STORY[4], STORY[1] + " " + STORY[2], STORY[0].replace("voted", "decided"), title="Nets at the gate")
    there = {(row.a, row.b, row.moved, row.similarity) for row in align_articles(a, b).rows}
    assert {(row.b, row.a, row.moved, row.similarity) for row in align_articles(b, a).rows} == there


VARIED = [*STORY, *[text.replace("the", "a") for text in STORY], " ".join(STORY[:2]), "Yes.", "No."]


@given(st.lists(st.sampled_from(VARIED), max_size=7), st.lists(st.sampled_from(VARIED), max_size=7))
def test_swapping_any_articles_swaps_the_rows_and_nothing_else(first, second):
    a, b = article(*first), article(*second)
    there = {(row.a, row.b, row.moved, row.similarity) for row in align_articles(a, b).rows}
    assert {(row.b, row.a, row.moved, row.similarity) for row in align_articles(b, a).rows} == there


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((3, 4), (4, 3)),
        ((1, 0, 9), (0, 1, 2)),
        ((6, 1, 5, 6, 3), (6, 3, 1, 12, 6, 5)),
        ((6, 4, 6), (1, 4, 1, 1, 6, 6)),
    ],
)
def test_of_two_equally_long_paragraphs_the_same_one_moved_whichever_side_comes_first(first, second):
    a, b = article(*(VARIED[n] for n in first)), article(*(VARIED[n] for n in second))
    there = {(row.a, row.b, row.moved) for row in align_articles(a, b).rows}
    assert {(row.b, row.a, row.moved) for row in align_articles(b, a).rows} == there


def test_an_unrelated_paragraph_changes_no_other_row():
    a, b = article(*STORY), article(*[text.replace("the", "a") for text in STORY])
    more = article(*STORY, "Quinces ripen late in Orrefors valley; jam keeps until Whitsun.")
    kept = {(row.a, row.b, row.kind, row.edits) for row in align_articles(a, b).rows}
    assert kept <= {(row.a, row.b, row.kind, row.edits) for row in align_articles(more, b).rows}


def test_a_second_comparison_reuses_what_did_not_change(monkeypatch):
    compared = []
    real = recalling.wordings

    def counted(text_a, text_b, rows, rules):
        compared.append(len(rows))
        return real(text_a, text_b, rows, rules)

    monkeypatch.setattr(recalling, "wordings", counted)
    a, b = article(*STORY), article(*[text.replace("the", "a") for text in STORY])
    recall = Recall()
    first = align_articles(a, b, recall=recall)
    assert sum(compared) == len(first.rows)
    assert align_articles(a, b, recall=recall) == first
    again = align_articles(a, b, Rules(unpaired=((0, 0),)), recall=recall)
    assert sum(compared) == len(first.rows)
    assert again.rows[-1] == first.rows[-1]


def test_links_are_worked_out_once_for_a_key():
    recall, worked = Recall(), []
    given = [recall.linking(key, lambda key=key: worked.append(key) or key * 2) for key in ("a", "b", "a")]
    assert (given, worked) == (["aa", "bb", "aa"], ["a", "b"])


def test_the_collector_goes_on_and_takes_what_was_made_for_old():
    with uncollected():
        assert not gc.isenabled()
        made = [[number] for number in range(1_000)]
    assert gc.isenabled()
    assert any(each is made[0] for each in gc.get_objects(generation=2))


def test_what_the_collector_was_told_to_leave_alone_stays_so():
    gc.freeze()
    try:
        before = gc.get_freeze_count()
        with uncollected():
            pass
        assert gc.get_freeze_count() >= before
    finally:
        gc.unfreeze()


def test_it_tells_how_far_it_is_and_can_be_stopped():
    a, b = article(*STORY), article(*STORY)
    shares = []
    align_articles(a, b, progress=lambda share: shares.append(share) is None)
    assert shares == sorted(shares)
    with pytest.raises(ComparingStopped):
        align_articles(a, b, progress=lambda share: share < 0.6)


OTHER_SCRIPTS = {
    "Chinese": [
        ("市长说桥梁将关闭两年。", "渔民在会议前封锁了北门。"),
        ("渔民在会前用网封锁北门。", "市长说大桥将关闭两年。"),
    ],
    "German": [
        ("Der Rat sperrt die Brücke für zwei Jahre.", "Fischer blockierten das Tor."),
        ("Fischer haben das Tor blockiert.", "Für zwei Jahre sperrt der Rat die Brücke."),
    ],
    "Russian": [
        ("Мэр закрыл старый мост на два года.", "Рыбаки перекрыли северные ворота."),
        ("Рыбаки перекрыли ворота на севере.", "Старый мост мэр закрыл на два года."),
    ],
    "Korean": [
        ("시장은 다리를 이 년 동안 닫는다고 말했다.", "어부들이 북문을 막았다."),
        ("어부들이 북문을 그물로 막았다.", "다리를 이 년 동안 닫는다고 시장이 말했다."),
    ],
    "Arabic": [
        ("أغلق العمدة الجسر القديم لمدة عامين.", "سد الصيادون البوابة الشمالية."),
        ("سد الصيادون بالشباك البوابة الشمالية.", "الجسر القديم أغلق لمدة عامين."),
    ],
}


@pytest.mark.parametrize("language", OTHER_SCRIPTS)
def test_paragraphs_of_other_scripts_find_each_other(language):
    first, second = OTHER_SCRIPTS[language]
    rows = align_articles(article(*first), article(*second)).rows
    assert {(row.a, row.b) for row in rows} == {((0,), (1,)), ((1,), (0,))}
    assert sum(row.moved for row in rows) == 1
