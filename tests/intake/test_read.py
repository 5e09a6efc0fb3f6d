"""The public way in: text stays itself, files become articles or one listed sentence."""

import datetime as dt
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article import errors
from reader_app.article.model import BlockKind
from reader_app.intake.piece import ReadOptions
from reader_app.intake.read import article_from_bytes, article_from_text, blocks_from_text, read

STORY = """Lighthouse Keeper Finds a Whale on the Roof

By Ada Quill

12 March 2031

PORT ELM - The keeper climbed the stairs on Tuesday and found the whale asleep.

"It snored," the keeper said. "I let it be."

The harbour office sent two boats and a very long rope.

Reuters contributed to this report.

Original url:

https://www.theelmcourier.com/2031/03/12/whale
"""
LINE = st.text(st.characters(blacklist_characters="\r\n\ufeff", blacklist_categories=["Cs"]), max_size=60)


def shape(article):
    return [(str(b.kind), b.furniture) for b in article.blocks]


@pytest.mark.parametrize("text", [STORY, STORY.replace("\n", "\r\n"), "\ufeffOne line.", "", "\n \n", "A — B\n\nC."])
def test_blocks_alone_are_those_of_the_article(text):
    whole, bare = article_from_text(text), blocks_from_text(text)
    assert (bare.text, bare.blocks) == (whole.text, whole.blocks)


def test_a_story_is_told_from_what_stands_around_it():
    article = article_from_text(STORY)
    assert shape(article) == [
        ("title", False),
        ("byline", True),
        ("dateline", True),
        ("dateline", True),
        *[("paragraph", False)] * 3,
        *[("paragraph", True)] * 3,
    ]
    assert article.title == "Lighthouse Keeper Finds a Whale on the Roof"
    assert (article.byline, article.date) == ("Ada Quill", dt.date(2031, 3, 12))
    assert (article.outlet, article.language) == ("The Elm Courier", "en")
    assert dict(article.origin.provenance)["outlet"] == "address theelmcourier.com"


@given(st.lists(LINE, max_size=8).map("\n".join))
def test_text_stays_itself_and_its_blocks_hold_every_word(text):
    article = article_from_text(text)
    assert article.text == text
    covered = "".join(article.words_of(b) for b in article.blocks)
    assert "".join(covered.split()) == "".join(text.split())
    ends = [b.span.end for b in article.blocks]
    assert all(end <= b.span.start for end, b in zip(ends, article.blocks[1:], strict=False))


def test_a_given_title_is_kept():
    assert article_from_text("One line.\n\nAnother line.", title="Name").title == "Name"


def test_a_text_file_and_its_string_give_the_same_blocks(tmp_path):
    path = tmp_path / "whale.txt"
    path.write_bytes(b"\xef\xbb\xbf" + STORY.replace("\n", "\r\n").encode())
    filed, pasted = read(path), article_from_text(STORY)
    assert [filed.words_of(b) for b in filed.blocks] == [pasted.words_of(b) for b in pasted.blocks]
    assert shape(filed) == shape(pasted)
    assert (filed.origin.name, filed.origin.path, filed.origin.encoding) == ("whale.txt", str(path), "utf-8")


def test_an_article_crosses_processes(tmp_path):
    article = article_from_bytes(STORY.encode(), "whale.txt")
    assert pickle.loads(pickle.dumps(article)) == article


MARKDOWN = """

# Keeper finds *whale* on roof

Tuesday, March 12, 2031

The lighthouse at Port Elm. [elmphotos.com](https://elmphotos.com)

The **keeper** climbed the [stairs](https://x.example/stairs "up")
and found it &amp; it was asleep on
the roof.

### **Embed:**

> It snored.

- one rope
- two boats

1. a third

<div class="ad"><b>Tagged</b> words</div>

![A whale](whale.png)

*The Elm News Agency contributed reporting.*

<https://elmnews.com/whale>"""


def test_markdown_shows_words_and_no_marks():
    article = article_from_bytes(MARKDOWN.encode(), "whale.txt")
    assert article.origin.format == "markdown"
    assert [article.words_of(b) for b in article.blocks] == [
        "Keeper finds whale on roof",
        "Tuesday, March 12, 2031",
        "The lighthouse at Port Elm. elmphotos.com",
        "The keeper climbed the stairs and found it & it was asleep on the roof.",
        "Embed:",
        "It snored.",
        "one rope",
        "two boats",
        "a third",
        "Tagged words",
        "\ufffc A whale",
        "The Elm News Agency contributed reporting.",
        "https://elmnews.com/whale",
    ]
    kinds = dict(zip((article.words_of(b) for b in article.blocks), article.blocks, strict=True))
    furniture = [text for text, b in kinds.items() if b.furniture]
    assert furniture == [
        "Tuesday, March 12, 2031",
        "The lighthouse at Port Elm. elmphotos.com",
        "Embed:",
        "\ufffc A whale",
        "The Elm News Agency contributed reporting.",
        "https://elmnews.com/whale",
    ]
    assert kinds["It snored."].kind is BlockKind.QUOTATION
    assert kinds["one rope"].kind is BlockKind.LIST_ITEM
    assert (article.outlet, article.title) == ("Elm News", "Keeper finds whale on roof")


def test_wrapped_lines_are_joined_and_single_lines_are_paragraphs():
    wrapped = "The keeper climbed the stairs on Tuesday\nand found the whale asleep on the roof of\nthe light.\n"
    article = article_from_bytes((wrapped + "\n" + wrapped).encode(), "a.txt")
    assert len(article.blocks) == 2
    assert "\n" not in article.words_of(article.blocks[0])
    single = "The keeper climbed the stairs.\nHe found a whale.\nIt slept.\n"
    assert len(article_from_bytes(single.encode(), "a.txt").blocks) == 3


REFUSALS = [
    (b"", "empty.txt", errors.FileEmpty),
    (b" \n\t\r\n", "blank.txt", errors.FileEmpty),
    (b"\x89PNG\r\n\x1a\n" + bytes(100), "story.txt", errors.FileNotText),
    (bytes(range(256)) * 40, "story.txt", errors.FileNotText),
    (b"MZ\x90\0" + bytes(500), "story.txt", errors.FileNotText),
    (b"PK\x03\x04 broken", "story.docx", errors.FileDamaged),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old.doc", errors.FileNotText),
    (b"... --- !!!", "dots.txt", errors.FileHasNoText),
]


@pytest.mark.parametrize(("data", "name", "error"), REFUSALS, ids=[r[1] + str(n) for n, r in enumerate(REFUSALS)])
def test_what_is_no_article_is_refused_in_one_sentence(data, name, error):
    with pytest.raises(error) as caught:
        article_from_bytes(data, name)
    assert name in str(caught.value)


def test_an_unknown_encoding_is_refused():
    with pytest.raises(errors.FileUndecodable):
        article_from_bytes(b"text", "a.txt", ReadOptions("no-such-encoding"))
    with pytest.raises(errors.FileUndecodable):
        article_from_bytes(b"text", "a.txt", ReadOptions("zlib"))


def test_what_has_no_blank_for_thousands_of_signs_is_parted_and_kept():
    long = "&amp" * 5_000
    article = article_from_bytes(f"The whale slept.\n\nIt said {long} and woke.".encode(), "whale.txt")
    lines = [article.words_of(b) for b in article.blocks]
    assert max(map(len, lines)) <= 5_020
    assert "".join(lines[1:]).replace(" ", "") == f"Itsaid{long}andwoke."
    dense = "\u9be8" * 9_000
    assert dense in article_from_bytes(f"The whale slept.\n\n{dense}".encode(), "whale.txt").text


@pytest.mark.parametrize(
    ("source", "words", "details"),
    [
        ("It slept.[^1]\n\n[^1]: Deeply\n", ["It slept.[^1]", "[^1]: Deeply"], []),
        ("It [slept][1].\n\n[1]: https://elm.example 'tides'\n", ["It slept."], []),
        (
            "---\ntitle: Whale\nlayout: wide\nsubtitle: How it came there\n---\nIt slept.\n",
            ["Whale", "It slept."],
            ["subtitle"],
        ),
    ],
    ids=["note", "link", "front matter"],
)
def test_notes_of_markdown_stay_and_entries_that_say_something_are_told(source, words, details):
    article = article_from_bytes(source.encode(), "whale.md")
    assert [article.words_of(block) for block in article.blocks] == words
    assert [notice.detail for notice in article.notices] == details
