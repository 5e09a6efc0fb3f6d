"""The same words written the less common ways a format allows: they come out whole, of the right kind, in order."""

import json

import pytest
from made_files import W, docx, epub, paragraph

from reader_app.article.errors import ChapterMissing, FileDamaged, FileLocked
from reader_app.intake.opening import ASKED_FROM, LARGEST, LargeFile, open_file, open_unless_large
from reader_app.intake.parsers.epub import chapter_names
from reader_app.intake.piece import ReadOptions
from reader_app.intake.read import article_from_bytes
from reader_app.intake.web.page_facts import json_stories


def told(article):
    return [(str(b.kind), article.words_of(b)) for b in article.blocks if not b.furniture]


STYLES = (
    f'<w:styles {W}><w:style w:styleId="A"><w:name w:val="Intense Quote"/></w:style>'
    '<w:style w:styleId="B"><w:name w:val="caption"/></w:style>'
    '<w:style w:styleId="C"><w:name w:val="Our own"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    '<w:style w:styleId="D"><w:name w:val="Our body"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
    '<w:style><w:name w:val="heading 1"/></w:style></w:styles>'
)


@pytest.mark.parametrize(
    ("style", "kind"),
    [
        ("A", "quotation"),
        ("B", "caption"),
        ("C", "heading"),
        ("D", "paragraph"),
        ("Heading3", "heading"),
        ("gone", "paragraph"),
    ],
)
def test_a_style_of_word_says_what_a_paragraph_is(style, kind):
    data = docx(paragraph("It snores all night.", f'<w:pStyle w:val="{style}"/>'), styles=STYLES)
    found = [(str(b.kind), b.level) for b in article_from_bytes(data, "whale.docx").blocks]
    assert found[1:] == [(kind, {"A": 1, "C": 3, "Heading3": 3}.get(style, 0))]


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<w:r><w:t>a lemon</w:t><w:br/><w:t>a herring</w:t></w:r>", "a lemon\na herring"),
        ('<w:r><w:t>a lemon</w:t><w:br w:type="page"/><w:t>a herring</w:t></w:r>', "a lemon a herring"),
        ("<w:r><w:t>ice</w:t><w:noBreakHyphen/><w:t>cold</w:t></w:r>", "ice\u2011cold"),
        ("<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t></w:r>", "a b"),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t></w:r>', "seen"),
    ],
)
def test_breaks_and_signs_within_a_paragraph_of_word(inside, words):
    article = article_from_bytes(docx(f"<w:p>{inside}</w:p>"), "whale.docx")
    assert "\n".join(article.words_of(b) for b in article.blocks) == f"{article.title}\n{words}"


CHAPTERS = ("<h1>The <i>first</i> night</h1><p>It came.</p>", "<p>It stayed until May.</p>", "<p></p>")


def test_chapters_are_named_by_heading_first_words_or_file():
    assert chapter_names(epub(*CHAPTERS), "b.epub") == ("The first night", "It stayed until May.", "c2.xhtml")


def test_a_chapter_that_is_not_there():
    with pytest.raises(ChapterMissing):
        article_from_bytes(epub(*CHAPTERS), "b.epub", ReadOptions(chapter=4))


def test_a_book_whose_container_names_nothing_is_found_by_its_package():
    book = epub(*CHAPTERS, **{"META-INF/container.xml": "<container/>"})
    assert "It stayed until May." in article_from_bytes(book, "b.epub").text


def test_a_book_with_locked_chapters_and_one_without_chapters():
    with pytest.raises(FileLocked):
        article_from_bytes(epub("<p>x</p>", **{"META-INF/encryption.xml": "<EncryptedData/>"}), "b.epub")
    with pytest.raises(FileDamaged):
        article_from_bytes(epub(), "b.epub")


def deep(value, times):
    for _ in range(times):
        value = [value]
    return json.dumps(value)


STORY = {"@type": "NewsArticle", "headline": "Whale sleeps on lighthouse"}


@pytest.mark.parametrize(
    ("source", "headlines"),
    [
        (json.dumps(STORY), [STORY["headline"]]),
        (json.dumps({"@graph": [{"@type": "Person", "name": "Ada"}, STORY]}) + ";", [STORY["headline"]]),
        (deep(STORY, 100), []),
        (json.dumps(STORY)[:-3], []),
        ("[" * 200_000, []),
    ],
    ids=["alone", "in a graph", "too deep", "cut off", "a tower"],
)
def test_stories_stated_in_a_page(source, headlines):
    assert [story["headline"] for story in json_stories(source)] == headlines


LONG = "The harbour pilot saw the whale first at a quarter past four on Tuesday, when the tide was low."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"{LONG}<br>It slept.", [LONG, "It slept."]),
        ("It was<br>asleep.", ["It was asleep."]),
        ("It came.<br><br>It slept.", ["It came.", "It slept."]),
        ("<pre>It came.\n\nIt slept.</pre>", ["It came.", "It slept."]),
        ("<table><tr><td>Length</td><td>9 m</td></tr></table>", ["Length\t9 m"]),
        ("<table><tr><td><p>It came.</p></td><td><p>It slept.</p></td></tr></table>", ["It came.", "It slept."]),
    ],
    ids=["a line of a sentence", "a line within one", "two breaks", "preformatted", "a row", "a table for layout"],
)
def test_lines_and_rows_of_a_page(body, expected):
    page = f"<html><body><article><p>{LONG}</p><div>{body}</div><p>{LONG}</p></article></body></html>"
    found = [words for _, words in told(article_from_bytes(page.encode(), "w.html", ReadOptions(whole=True)))]
    assert found == [LONG, *expected, LONG]


def test_a_large_text_stays_closed_and_a_packed_file_is_opened_whole(tmp_path):
    text, packed, small = tmp_path / "w.txt", tmp_path / "w.docx", tmp_path / "s.txt"
    for path, start in ((text, b"It came.\n"), (packed, b"PK\x03\x04")):
        with path.open("wb") as out:
            out.write(start * 8_000)
            out.truncate(ASKED_FROM + 1)
    small.write_text("It came.\n" * 20_000)
    large = open_unless_large(text)
    assert isinstance(large, LargeFile)
    assert (large.size, large.name) == (ASKED_FROM + 1, "w.txt")
    assert len(open_unless_large(packed).data) == ASKED_FROM + 1 < LARGEST
    assert len(open_unless_large(small).data) == 180_000


def test_the_top_of_a_text_ends_with_a_line(tmp_path):
    path = tmp_path / "w.txt"
    path.write_text("It came.\n" * 100)
    top = open_file(path, first=100)
    assert top.size == 900
    assert top.data.endswith(b"\n")
    assert 0 < len(top.data) <= 100
