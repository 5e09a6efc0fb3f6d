"""PDF: columns in order, words broken at line ends whole again, running heads and page numbers gone and counted."""

import datetime as dt
import re

import pytest
import typst

from reader_app.article import errors
from reader_app.article.model import NoticeKind
from reader_app.intake.parsers.page_layout import Line, Sheet, columns, pieces_of
from reader_app.intake.progress import SPLIT, listening
from reader_app.intake.read import article_from_bytes

PARAGRAPHS = """\
The harbour pilot saw the extraordinary whale first, he said, at a quarter past four on Tuesday, when the tide was low \
and the internationally acclaimed lighthouse stood unattended.
It lay across the roof of the well-known lighthouse, its tail over the lamp, and it was, by all accounts, fast asleep; \
nobody understood the circumstances.
Nobody in Port Elm, a town of nine hundred people, could say how it had come there, or by which stairs, \
notwithstanding a considerable investigation by the administration.""".split("\n")
SOURCE = """\
#set document(title: "Whale on the Lighthouse", author: "Ada Quill")
#set page(paper: "a5", columns: %d, header: [THE ELM COURIER], footer: context align(center, counter(page).display()))
#set text(size: 9pt, hyphenate: true, lang: "en")
#set par(justify: true, first-line-indent: 1em)
#place(top, float: true, scope: "parent", text(size: 20pt, weight: "bold")[Whale Sleeps on the Lighthouse of Port Elm])

"""


def made(tmp_path, source):
    path = tmp_path / "whale.typ"
    path.write_text(source)
    return typst.compile(str(path))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_columns_are_read_one_after_the_other(tmp_path, count):
    body = [f"{text} Number {n} ends." for n in range(8) for text in PARAGRAPHS]
    article = article_from_bytes(made(tmp_path, SOURCE % count + "\n\n".join(body)), "whale.pdf")
    words = [article.words_of(b) for b in article.blocks]
    assert words == ["Whale Sleeps on the Lighthouse of Port Elm", *body]
    assert (article.title, article.byline) == ("Whale on the Lighthouse", "Ada Quill")
    assert str(article.blocks[0].kind) == "title"
    left_out = [n.detail for n in article.notices if n.kind is NoticeKind.PARTS_LEFT_OUT]
    assert re.fullmatch(r"\d+ running heads", left_out[0])


def test_headings_are_told_by_their_size(tmp_path):
    source = SOURCE % 1 + PARAGRAPHS[0] + "\n\n#text(size: 13pt)[What the keeper did next]\n\n" + PARAGRAPHS[1]
    article = article_from_bytes(made(tmp_path, source), "whale.pdf")
    assert ("heading", "What the keeper did next") in [(str(b.kind), article.words_of(b)) for b in article.blocks]


def test_a_pdf_of_pictures_has_no_text(tmp_path):
    with pytest.raises(errors.FileOfPictures) as caught:
        article_from_bytes(made(tmp_path, "#rect(width: 5cm, height: 5cm, fill: red)"), "whale.pdf")
    assert str(caught.value) == "whale.pdf holds pictures of pages, no text. Nothing can be compared."


def test_a_pdf_of_blank_pages_is_not_said_to_hold_pictures(tmp_path):
    with pytest.raises(errors.FileHasNoText) as caught:
        article_from_bytes(made(tmp_path, "#pagebreak()"), "whale.pdf")
    assert type(caught.value) is errors.FileHasNoText


BROKEN = [b"%PDF-1.7\n", b"%PDF-1.7\n%%EOF", b"%PDF-1.4\n" + bytes(range(256)) * 50, b"%PDF-1.7\n1 0 obj\n<<" * 5000]


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_broken_files_are_refused(data):
    with pytest.raises((errors.FileDamaged, errors.FileHasNoText)):
        article_from_bytes(data, "whale.pdf")


def test_a_cut_file_gives_what_is_left_or_a_listed_error(tmp_path):
    data = made(tmp_path, SOURCE % 2 + "\n\n".join(PARAGRAPHS * 5))
    for part in range(1, 10):
        try:
            article = article_from_bytes(data[: len(data) * part // 10], "whale.pdf")
        except errors.ReadError:
            continue
        assert article.text


DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'


def test_what_is_said_of_pictures_stands_behind_their_page(tmp_path):
    (tmp_path / "whale.svg").write_text(DRAWING)
    picture = '#image("whale.svg", alt: "A whale\\non a roof")'
    source = f"{PARAGRAPHS[0]}\n\n{picture}\n\n{PARAGRAPHS[1]}\n\n#pagebreak()\n{PARAGRAPHS[2]}"
    article = article_from_bytes(made(tmp_path, source), "whale.pdf")
    words = [article.words_of(b) for b in article.blocks]
    assert words == [*PARAGRAPHS[:2], "\ufffc A whale on a roof", PARAGRAPHS[2]]


def test_pictures_late_in_a_long_tagged_document_are_said(tmp_path):
    (tmp_path / "whale.svg").write_text(DRAWING)
    pages = [f'Page {n}.\n\n#image("whale.svg", alt: "Whale {n}")\n\n' + "A line.\n\n" * 20 for n in range(14)]
    article = article_from_bytes(made(tmp_path, "#pagebreak()\n".join(pages)), "whale.pdf")
    said = [article.words_of(b) for b in article.blocks if article.words_of(b).startswith("\ufffc")]
    assert said == [f"\ufffc Whale {n}" for n in range(14)]


NOTES = [
    ({"Subtype": "/Text", "Contents": "Really?"}, ["comments"]),
    ({"Subtype": "/Text", "Contents": " "}, []),
    ({"Subtype": "/Link", "Contents": "More"}, []),
    ({"Subtype": "/Widget", "FT": "/Tx", "T": "name", "V": "Ada Quill"}, ["form fields"]),
    ({"Subtype": "/Widget", "FT": "/Btn", "T": "yes", "V": "/Off"}, []),
]


@pytest.mark.parametrize(("note", "details"), NOTES, ids=range(len(NOTES)))
def test_comments_and_form_fields_are_told(tmp_path, note, details):
    pikepdf = pytest.importorskip("pikepdf")
    path = tmp_path / "plain.pdf"
    path.write_bytes(made(tmp_path, PARAGRAPHS[0]))
    with pikepdf.open(path) as document:
        entries = {k: pikepdf.Name(v) if v[0] == "/" else pikepdf.String(v) for k, v in note.items()}
        made_note = pikepdf.Dictionary(Rect=[0, 0, 9, 9], Type=pikepdf.Name.Annot, **entries)
        document.pages[0].Annots = pikepdf.Array([document.make_indirect(made_note)])
        document.Root.AcroForm = pikepdf.Dictionary(Fields=document.pages[0].Annots)
        document.save(tmp_path / "noted.pdf")
    article = article_from_bytes((tmp_path / "noted.pdf").read_bytes(), "noted.pdf")
    assert [n.detail for n in article.notices] == details


def test_files_in_a_pdf_are_told(tmp_path):
    (tmp_path / "table.csv").write_text("a,b")
    article = article_from_bytes(made(tmp_path, '#pdf.attach("table.csv")\n' + PARAGRAPHS[0]), "whale.pdf")
    assert [n.detail for n in article.notices] == ["table.csv"]


def test_each_page_tells_how_far_the_reading_is(tmp_path):
    heard = []
    with listening(heard.append):
        article_from_bytes(made(tmp_path, "#pagebreak()\n".join(PARAGRAPHS)), "whale.pdf")
    assert len(heard) >= len(PARAGRAPHS)
    assert heard == sorted(heard)
    assert heard[0] == pytest.approx(SPLIT / len(PARAGRAPHS))


def test_a_locked_file_is_told(tmp_path):
    pikepdf = pytest.importorskip("pikepdf")
    source, target = tmp_path / "open.pdf", tmp_path / "locked.pdf"
    source.write_bytes(made(tmp_path, SOURCE % 1 + PARAGRAPHS[0]))
    with pikepdf.open(source) as document:
        document.save(target, encryption=pikepdf.Encryption(owner="o", user="u"))
    with pytest.raises(errors.FileLocked):
        article_from_bytes(target.read_bytes(), "locked.pdf")


MARGINS = {
    "Chromium": ("5/2/31, 3:37 PM", "{title}", "", "file:///home/elm/whale_print.html", "{n}/{all}"),
    "Chromium, German": ("02.05.31, 15:37", "{title}", "", "https://www.elmcourier.example/whale", "{n}/{all}"),
    "Firefox": ("{title}", "", "https://www.elmcourier.example/whale", "{n} of {all}", "02/05/2031, 15:37"),
    "Safari": ("", "", "", "https://www.elmcourier.example/whale", "Page {n} of {all}"),
}
PRINTED = """\
#set document(title: "whale_print.html", date: datetime(year: 2031, month: 5, day: 2))
#set page(paper: "a5", margin: 1.5cm, header-ascent: 15pt, footer-descent: 15pt, header: [%s], footer: [%s])
#set text(size: 9pt)
#text(size: 20pt, weight: "bold")[Whale Sleeps on the Lighthouse of Port Elm]

By Ada Quill, 12 March 2031

"""


@pytest.mark.parametrize("pages", [1, 3])
@pytest.mark.parametrize("browser", MARGINS)
def test_what_a_browser_prints_around_a_page_is_left_out(tmp_path, browser, pages):
    left, middle, right, under, end = (
        f'#context "{text}".replace("{{n}}", str(here().page())).replace("{{all}}", "{pages}")'.replace(
            "{title}", "Whale Sleeps on the Lighthouse of Port Elm"
        )
        for text in MARGINS[browser]
    )
    source = PRINTED % (f"{left} #h(1fr) {middle} #h(1fr) {right}", f"{under} #h(1fr) {end}")
    body = PARAGRAPHS[:pages]
    article = article_from_bytes(made(tmp_path, source + "\n\n#pagebreak()\n".join(body)), "whale.pdf")
    words = [article.words_of(b) for b in article.blocks]
    assert words == ["Whale Sleeps on the Lighthouse of Port Elm", "By Ada Quill, 12 March 2031", *body]
    assert (article.title, article.date, article.byline) == (words[0], dt.date(2031, 3, 12), "Ada Quill")
    assert re.fullmatch(r"\d+ running heads", article.notices[0].detail)
    assert article.outlet == ("Elm Courier" if browser != "Chromium" else "")


def test_an_address_and_a_number_amid_a_story_stay(tmp_path):
    last = "https://www.elmcourier.example/whale 2/3"
    article = article_from_bytes(made(tmp_path, "\n\n".join([*PARAGRAPHS, last])), "whale.pdf")
    assert article.words_of(article.blocks[-1]) == last


@pytest.mark.parametrize("dateline", ["", "PORT ELM, March 12 — "])
def test_the_day_a_file_was_made_is_not_that_of_the_story(tmp_path, dateline):
    source = PRINTED % ("", "") + dateline + "\n\n".join(PARAGRAPHS)
    without = article_from_bytes(made(tmp_path, source.replace(", 12 March 2031", "")), "whale.pdf")
    assert (without.byline, without.date) == ("Ada Quill", None)
    assert "date" not in dict(without.origin.provenance)


def line(text, left, bottom, right, size=9.0):
    return Line(text, left, bottom, right, bottom + size, size)


def test_a_table_of_figures_is_read_by_rows():
    rows = [line(f"Label {n}", 50, 400 - 12 * n, 90) for n in range(6)]
    rows += [line(f"{n} m", 200, 400 - 12 * n, 220) for n in range(6)]
    assert [x.text for x in columns(rows)[0]][:2] == ["Label 0 0 m", "Label 1 1 m"]


def test_hyphens_stay_where_the_word_is_written_with_one_elsewhere():
    lines = [
        line("A well-known keeper saw the extra-", 50, 400, 300),
        line("ordinary whale and called the well-", 50, 388, 300),
        line("known doctor.", 50, 376, 120),
    ]
    pieces, _ = pieces_of([Sheet(tuple(lines), 400, 600)])
    assert pieces[0].text == "A well-known keeper saw the extraordinary whale and called the well-known doctor."
