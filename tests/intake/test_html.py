"""Saved pages: the story with its headline and captions stays, what the site puts around it goes and is counted."""

import datetime as dt
import re

import pytest

from reader_app.article.model import BlockKind, NoticeKind
from reader_app.intake.parsers.html import page_tree
from reader_app.intake.piece import ReadOptions
from reader_app.intake.read import article_from_bytes
from reader_app.intake.text.pictures import picture_box
from reader_app.intake.web.page_blocks import page_blocks

BODY = [
    "The harbour pilot saw the whale first, he said, at a quarter past four on Tuesday, when the tide was low.",
    "It lay across the roof of the lighthouse, its tail over the lamp, and it was, by all accounts, fast asleep.",
    "Nobody in Port Elm, a town of nine hundred people, could say how it had come there, or by which stairs.",
    "The keeper brought it a bucket of herring, two lemons and a blanket, and asked the children to be quiet.",
]
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Whale sleeps on lighthouse | Elm Courier</title>
<meta property="og:site_name" content="Elm Courier"><meta name="author" content="Ada Quill">
<meta property="article:published_time" content="2031-03-12T09:00:00Z"></head><body>
<nav><ul><li><a href="/">Home page of the paper</a></li><li><a href="/s">Sport and tides</a></li></ul></nav>
<div class="content"><h1>Whale sleeps on lighthouse</h1><p class="byline">By <a href="/ada">Ada Quill</a></p>
<figure><img src="http://pixel.example/whale.png"><figcaption>The whale. Photo: Bo Li</figcaption></figure>
%s
<script>var words = "never shown";</script><div style="display:none">hidden words are never shown</div>
</div><div class="related"><h3>Related stories</h3><ul><li><a href="/1">A herring costs more</a></li></ul></div>
<footer>Imprint of the Elm Courier, Port Elm, all days</footer></body></html>"""


PARAGRAPHS = "".join(f"<p>{p}</p>" for p in BODY)


def page(body=PARAGRAPHS):
    return article_from_bytes((PAGE % body).encode(), "whale.html")


def words(article, furniture=False):
    return [article.words_of(b) for b in article.blocks if b.furniture is furniture]


def test_the_story_and_nothing_else_is_compared():
    article = page()
    assert words(article) == ["Whale sleeps on lighthouse", *BODY]
    assert words(article, furniture=True) == ["By Ada Quill", "\ufffc (pixel.example)", "The whale. Photo: Bo Li"]
    assert article.blocks[0].kind is BlockKind.TITLE
    assert (article.title, article.byline) == ("Whale sleeps on lighthouse", "Ada Quill")
    assert (article.date, article.outlet) == (dt.date(2031, 3, 12), "Elm Courier")
    assert dict(article.origin.provenance)["date"] == "page metadata article:published_time"
    assert {n.kind for n in article.notices} == {NoticeKind.PARTS_LEFT_OUT}
    assert [n.detail for n in article.notices][1:] == ["1 pictures pixel.example"]


def test_the_whole_page_can_be_had():
    article = article_from_bytes((PAGE % "<p>Body.</p>").encode(), "whale.html", ReadOptions(whole=True))
    assert "Imprint of the Elm Courier, Port Elm, all days" in words(article)
    assert not any("never shown" in text and "var" in text for text in words(article))


STRUCTURE = [
    ("<blockquote><p>It snores, and we let it be, said the keeper of the light.</p></blockquote>", BlockKind.QUOTATION),
    ("<h2>What the keeper did next</h2>", BlockKind.HEADING),
    ("<ul><li>One bucket of herring and a blanket were brought up</li></ul>", BlockKind.LIST_ITEM),
    (
        "<p>It was <b>very</b> <a href='http://x.example/'>heavy</a>, said the mayor of the town.</p>",
        BlockKind.PARAGRAPH,
    ),
]


@pytest.mark.parametrize(("source", "kind"), STRUCTURE, ids=[str(k) for _, k in STRUCTURE])
def test_structure_is_kept_and_tags_never_show(source, kind):
    paragraphs = [f"<p>{p}</p>" for p in BODY]
    article = page("".join([*paragraphs[:2], source, *paragraphs[2:]]))
    block = article.blocks[-3]
    assert block.kind is kind
    assert not set("<>") & set(article.text)
    assert "x.example" not in article.text


@pytest.mark.parametrize("depth", [300, 1200])
def test_text_under_many_tags_and_after_them_is_not_lost(depth):
    article = page("<div>" * depth + f"<p>{BODY[0]}</p>" + "</div>" * depth + "".join(f"<p>{p}</p>" for p in BODY[1:]))
    assert set(BODY) <= set(words(article))


HOSTILE = {
    "nested": "<div>" * 100_000 + "%s",
    "bold": "<b>" * 100_000 + "%s",
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">%s</p>",
    "breaks": "%s" + "<br>" * 500_000,
    "never closed comment": "<p>%s</p><!-- " + "x" * 100_000,
    "open angle brackets": "<p>%s</p>" + "<" * 100_000,
    "huge data address": "<p>%s</p><img src='data:image/png;base64," + "A" * 3_000_000 + "'>",
    "null bytes": "<p>%s\0\0</p>",
    "tables in tables": "<table><tr><td>" * 2_000 + "%s",
    "entities": "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><p>&b; %s</p>",
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_pages_end_in_their_text(source):
    article = article_from_bytes(("<html><body>" + source % " ".join(BODY)).encode(), "whale.html")
    assert "by which stairs" in article.text


def test_preformatted_text_keeps_its_paragraphs():
    text = f"{BODY[0][:60]}\n{BODY[0][60:]}\n\n{BODY[1]}\n\n{BODY[2]}"
    article = article_from_bytes(f"<html><body><pre>{text}</pre></body></html>".encode(), "whale.html")
    assert len(words(article)) == 3
    assert words(article)[1:] == BODY[1:3]


SEEN = [
    ("<img src='a.png' alt='A whale on a roof'>", ["\ufffc A whale on a roof"]),
    ("<img src='https://elm.example/a.png' alt=' A\n whale '>", ["\ufffc (elm.example) A whale"]),
    ("<img src='data:,' data-src='//elm.example/a.png'>", ["\ufffc (elm.example)"]),
    ("<img src='x' srcset='https://elm.example/a.png 2x, //oak.example/b 3x'>", ["\ufffc (elm.example)"]),
    ("<img src='//elm.example/dot' width=1 height=1 alt='counted'>", []),
    (
        "<img src='//elm.example/a' alt='A whale'><img src='//elm.example/a' alt='A whale'>",
        ["\ufffc (elm.example) A whale"],
    ),
    (
        "<figure><img src='//elm.example/a' alt='The whale'><figcaption>The whale, at noon.</figcaption></figure>",
        ["\ufffc (elm.example)", "The whale, at noon."],
    ),
    (
        "<figure><img src='a' alt='The whale'><figcaption>The whale, at noon.</figcaption></figure>",
        ["The whale, at noon."],
    ),
    ("<div style='display:none'><img src='//elm.example/a' alt='The whale'></div>", []),
    ("<aside><img src='//elm.example/a' alt='The whale'></aside>", []),
]


@pytest.mark.parametrize(("markup", "boxes"), SEEN, ids=range(len(SEEN)))
@pytest.mark.parametrize("whole", [False, True])
def test_where_a_picture_stood_is_a_box_with_its_words(markup, boxes, whole):
    told = [f"<p>{words}</p>" for words in BODY]
    page = f"<html><body><article>{told[0]}{markup}{''.join(told[1:])}</article></body></html>"
    article = article_from_bytes(page.encode(), "whale.html", ReadOptions(whole=whole))
    assert words(article, furniture=True) == boxes
    assert [article.words_of(b) for b in article.blocks] == [BODY[0], *boxes, *BODY[1:]]


PICTURES = [
    ("<img src='https://www.elm.example/a.png'>", "1 pictures elm.example"),
    ("<img src='//elm.example/a.png'><p><img src='http://oak.example/b'></p>", "2 pictures elm.example, oak.example"),
    (
        "".join(f"<img src='http://h{n}.example/x'>" for n in range(5)),
        "5 pictures h0.example, h1.example, h2.example …",
    ),
    ("<img src='whale_files/a.png'><img src='data:image/png;base64,AA=='><img>", ""),
    ("<iframe><img src='http://elm.example/a.png'></iframe>", ""),
]


@pytest.mark.parametrize(("markup", "detail"), PICTURES, ids=range(len(PICTURES)))
def test_pictures_on_other_machines_are_named_and_not_fetched(markup, detail):
    told = [f"<p>{words}</p>" for words in BODY]
    amid, behind = [told[0], markup, *told[1:]], [*told, markup]
    for page in (f"<article>{''.join(s)}</article><footer>{f}</footer>" for s in (amid, behind) for f in ("", markup)):
        article = article_from_bytes(page.encode(), "whale.html")
        assert [n.detail for n in article.notices if "pictures" in n.detail] == ([detail] if detail else [])
        boxes = [article.words_of(b) for b in article.blocks if b.kind is BlockKind.CAPTION]
        assert boxes == [f"\ufffc ({host})" for host in re.findall(r"(\w+\.example)/\w", markup) if detail]
        assert all(b.furniture for b in article.blocks if b.kind is BlockKind.CAPTION)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<nav><a href='/'>Home</a></nav>", ["no article"]),
        ("<ul><li><a href='/'>Home</a><li><a href='/us'>About us</a></ul><p>© The Log.</p>", ["no article"]),
        ("<p>Home</p><p>About</p>", ["no article"]),
        ("<p>The whale left.</p>", []),
        (f"<p><a href='/'>Home</a></p><p>{BODY[0]}</p>", []),
    ],
)
def test_a_page_that_holds_only_a_menu_is_told(body, told):
    made = article_from_bytes(f"<html><body>{body}</body></html>".encode(), "menu.html")
    assert [n.detail for n in made.notices if n.kind is NoticeKind.PARTS_MISSING] == told
    assert made.text


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<p>So <math><mi>x</mi><mo>=</mo><mn>2</mn><annotation>x=2</annotation></math> it is.</p>", ["So x=2 it is."]),
        ("<div><template shadowrootmode=open><p>In the shade.</p></template></div>", ["In the shade."]),
        ("<div><template><p>Never seen.</p></template></div><p>Seen.</p>", ["Seen."]),
        (
            "<h3><button>Why a roof?</button></h3><p>It was <button>Share</button> dry.</p>",
            ["Why a roof?", "It was dry."],
        ),
        ("<details><summary><label>More</label></summary><p>It slept.</p></details>", ["More", "It slept."]),
    ],
    ids=["formula", "shadow", "template", "button", "label"],
)
def test_what_a_browser_shows_is_a_block(source, words):
    tree = page_tree(f"<html><body>{source}</body></html>")
    assert [block.text for block in page_blocks(tree).blocks] == words


def test_words_of_a_drawing_are_those_of_a_picture():
    drawn = "<svg><title>Chart</title><g><text>Whales <tspan>seen</tspan></text><text>2031</text></g></svg>"
    told = "".join(f"<p>{words}</p>" for words in BODY)
    page = f"<html><body><article><h1>Whale</h1>{told}{drawn}<svg/></article></body></html>"
    article = article_from_bytes(page.encode(), "whale.html")
    assert article.words_of(article.blocks[-1]) == "\ufffc Whales seen 2031"


def test_hidden_words_are_told_where_all_of_a_page_is_shown():
    links = "".join(f"<li><a href=/{n}>Whale story number {n}</a></li>" for n in range(30))
    page = f"<html><body><ul>{links}</ul><p hidden>Never seen.</p></body></html>"
    article = article_from_bytes(page.encode(), "whale.html")
    assert "Never" not in article.text
    assert [n.detail for n in article.notices] == ["no article", "hidden text"]


def test_a_long_description_of_a_picture_is_cut_where_that_is_seen():
    told = "whale" * 200
    assert picture_box(told).text == f"\ufffc {told[:600]} …"
    assert picture_box(told[:600]).text == f"\ufffc {told[:600]}"
