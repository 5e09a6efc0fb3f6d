"""The story of a page: held against the best library on forty invented layouts, and rules that decide alone."""

import statistics

import extraction
import pages
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_html import BODY

from reader_app.article.model import BlockKind
from reader_app.intake.read import article_from_bytes
from reader_app.intake.web.page_blocks import PageBlock
from reader_app.intake.web.tracing import TracedPage

SAMPLES = list(pages.samples(seeds=(1,)))


def test_on_forty_layouts_we_are_right_more_often_than_trafilatura():
    both = []
    for make in (extraction.ours, extraction.trafilatura):
        found, _ = extraction.measured(make(), SAMPLES)
        assert len(found) == len(SAMPLES)
        both.append(statistics.mean(one[2] for one in found.values()))
    assert both[0] > 0.99
    assert both[0] > both[1]


def traced(text, printed):
    return TracedPage([PageBlock(p, BlockKind.PARAGRAPH, 0, 0, (0,), False, False) for p in printed]).chosen_by(text)


PLACES = [
    ("each once, and in order", [1, 0, 1], "{0}\n{1}", {1, 2}),
    ("a teaser before", [2, 0, 1, 2], "{0}\n{1}\n{2}", {1, 2, 3}),
    ("a teaser after", [0, 1, 2, 0], "{0}\n{1}\n{2}", {0, 1, 2}),
    ("a text without line ends", [3, 0, 1, 2, 1], "{0} {1} {2}", {1, 2, 3}),
    ("nothing of it", [0, 1], "other words altogether than those", set()),
    ("an empty text", [0, 1], "", set()),
]


@pytest.mark.parametrize(("order", "text", "chosen"), [p[1:] for p in PLACES], ids=[p[0] for p in PLACES])
def test_a_text_is_traced_among_blocks(order, text, chosen):
    assert traced(text.format(*BODY), (BODY[n] for n in order)) == chosen


@given(st.lists(st.sampled_from("abcdef"), max_size=9), st.lists(st.sampled_from("abcdef"), max_size=9))
def test_what_is_traced_is_the_heaviest_common_sequence(told, printed):
    sizes = {c: n + 1 for n, c in enumerate("abcdef")}
    found = traced("\n".join(c * sizes[c] for c in told), (c * sizes[c] for c in printed))
    table = [[0] * (len(printed) + 1) for _ in range(len(told) + 1)]
    for i, one in enumerate(told):
        for j, other in enumerate(printed):
            match = table[i][j] + sizes[one] if one == other and told[:i].count(one) < 4 else 0
            table[i + 1][j + 1] = max(match, table[i][j + 1], table[i + 1][j])
    assert sum(sizes[printed[n]] for n in found) == table[-1][-1]


CARD = "<div class='c'><h3><a href='/{0}'>Another story, number {0}</a></h3><p>{1}</p></div>"


def body_of(source):
    article = article_from_bytes(f"<html><body>{source}</body></html>".encode(), "page.html")
    return [article.words_of(b) for b in article.blocks if not b.furniture and b.kind is not BlockKind.TITLE]


def test_cards_are_no_story_where_there_are_three_of_them():
    story = "".join(f"<p>{t}</p>" for t in BODY)
    cards = [
        CARD.format(n, f"{n} more boats were seen, said the pilot of the tug, and the wind was fair.") for n in range(4)
    ]
    assert body_of(f"<div><div>{story}</div><div>{''.join(cards)}</div></div>") == BODY
    linked = "".join(f"<h2><a href='#s{n}'>Part {n} of it</a></h2><p>{t}</p>" for n, t in enumerate(BODY))
    assert set(BODY) <= set(body_of(f"<article>{linked}</article>"))


def test_a_long_page_that_is_all_story_needs_no_other_opinion(monkeypatch):
    asked = []
    monkeypatch.setattr("trafilatura.extract", lambda *_, **__: asked.append(1))
    lines = [f"{n}. {text}" for n in range(1_500) for text in BODY]
    story = "<h1>Whale</h1><h2>How it began</h2>" + "".join(f"<p>{line}</p>" for line in lines)
    assert body_of(f"<nav><a href='/'>Home</a></nav><article>{story}</article>") == ["How it began", *lines]
    assert not asked
    others = "".join(f"<li><a href='/{n}'>{line}</a></li>" for n, line in enumerate(lines[:900]))
    assert body_of(f"<ul>{others}</ul><article>{story}</article>")[-1] == lines[-1]
    assert asked


def test_a_story_that_the_page_shows_in_part_comes_from_its_data():
    kept = "\\n".join(BODY)
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{kept}"}}</script>'
    assert body_of(f"{data}<h1>Whale</h1><p>{BODY[0]}</p>") == BODY
    other = data.replace("harbour", "garden").replace("whale", "owl").replace("lighthouse", "barn")
    assert body_of(f"{other}<h1>Whale</h1>" + "".join(f"<p>{t}</p>" for t in BODY)) == BODY
