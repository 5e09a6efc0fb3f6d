"""Word, OpenDocument and EPUB: all their words in order, and what was left out or changed is told."""

import io
import zipfile

import pytest
from made_files import O, W, blocks_of, docx, epub, odt, paragraph, zipped

from reader_app.article import errors
from reader_app.article.model import BlockKind, NoticeKind
from reader_app.intake.dispatch import reading_of
from reader_app.intake.piece import ReadOptions
from reader_app.intake.read import article_from_bytes
from reader_app.report.notice_words import notice_sentences

DOCX = (
    paragraph("Whale in the bath", '<w:pStyle w:val="T1"/>')
    + paragraph("What it ate", '<w:pStyle w:val="H2"/>')
    + paragraph("Two lemons", "<w:numPr/>")
    + "<w:p><w:r><w:t>It was </w:t></w:r><w:hyperlink><w:r><w:t>very</w:t></w:r></w:hyperlink><w:r><w:tab/>"
    "<w:t>heavy.</w:t><w:footnoteReference/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r></w:p>"
    "<w:tbl><w:tr><w:tc>" + paragraph("Length") + "</w:tc><w:tc>" + paragraph("9 m") + "</w:tc></w:tr></w:tbl>"
    "<w:tbl><w:tr><w:tc>" + paragraph("Alone in a table.") + "</w:tc></w:tr></w:tbl>"
    "<w:sdt><w:sdtContent>" + paragraph("In a content control.") + "</w:sdtContent></w:sdt>"
    "<w:p><w:r><AlternateContent><Choice><w:txbxContent>" + paragraph("In a box.") + "</w:txbxContent></Choice>"
    "<Fallback><w:txbxContent>" + paragraph("In a box.") + "</w:txbxContent></Fallback></AlternateContent></w:r></w:p>"
    "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:ins><w:r><w:t>Added</w:t></w:r></w:ins>"
    "<w:del><w:r><w:delText>Removed</w:delText></w:r></w:del><w:r><w:t> words.</w:t></w:r></w:p>"
)
NOTES = f"<w:footnotes {W}><w:footnote>{paragraph('By the vet.')}</w:footnote></w:footnotes>"


def test_word_keeps_every_part():
    article = article_from_bytes(docx(DOCX, footnotes=NOTES, comments="<x/>"), "whale.docx")
    assert blocks_of(article) == [
        ("title", "Whale in the bath", False),
        ("heading", "What it ate", False),
        ("list-item", "Two lemons", False),
        ("paragraph", "It was very heavy.", False),
        ("table-row", "Length\t9 m", False),
        ("paragraph", "Alone in a table.", False),
        ("paragraph", "In a content control.", False),
        ("paragraph", "In a box.", False),
        ("paragraph", "Added words.", False),
        ("paragraph", "By the vet.", True),
    ]
    assert (article.title, article.byline, article.date) == ("Whale in the bath", "Ada Quill", None)
    assert {(n.kind, n.detail) for n in article.notices} == {
        (NoticeKind.TRACKED_CHANGES, "2"),
        (NoticeKind.PARTS_LEFT_OUT, "comments"),
        (NoticeKind.PARTS_LEFT_OUT, "hidden text"),
    }


@pytest.mark.parametrize(
    ("changes", "words"),
    [("final", "Added words."), ("original", "Removed words."), ("both", "AddedRemoved words.")],
)
def test_tracked_changes_as_wished(changes, words):
    reading, _ = reading_of(docx(DOCX), "whale.docx", ReadOptions(changes=changes))
    assert reading.pieces[-1].text == words


ODT = (
    '<text:h text:outline-level="1">Whale in the bath</text:h>'
    "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone</text:p></text:deletion>"
    "</text:changed-region></text:tracked-changes>"
    '<text:p>It was<text:s text:c="2000000000"/>very <text:span>heavy</text:span>.<text:note><text:note-citation>1'
    "</text:note-citation><text:note-body><text:p>By the vet.</text:p></text:note-body></text:note></text:p>"
    "<text:list><text:list-item><text:p>Two lemons</text:p></text:list-item></text:list>"
    "<table:table><table:table-row><table:table-cell><text:p>Length</text:p></table:table-cell>"
    "<table:table-cell><text:p>9 m</text:p></table:table-cell></table:table-row></table:table>"
)


def test_opendocument_keeps_every_part():
    article = article_from_bytes(odt(ODT), "whale.odt")
    assert blocks_of(article) == [
        ("title", "Whale in the bath", False),
        ("paragraph", "It was very heavy.", False),
        ("list-item", "Two lemons", False),
        ("table-row", "Length\t9 m", False),
        ("paragraph", "By the vet.", True),
    ]
    assert [n.kind for n in article.notices] == [NoticeKind.TRACKED_CHANGES]


def changed(kind, body, number="c1"):
    """A region of tracked changes, as OpenDocument keeps them before the text."""
    return f'<text:changed-region text:id="{number}"><text:{kind}>{body}</text:{kind}></text:changed-region>'


INFO = "<office:change-info><text:p>A note by the editor</text:p></office:change-info>"
ODT_CHANGES = [
    (
        "words in a paragraph",
        changed("deletion", INFO + "<text:p>nothing</text:p>") + changed("insertion", INFO, "c2"),
        (
            '<text:p>The keeper saw <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>a whale'
            '<text:change-end text:change-id="c2"/> on the roof.</text:p>'
        ),
        ["The keeper saw a whale on the roof."],
        ["The keeper saw nothing on the roof."],
        ["The keeper saw nothinga whale on the roof."],
    ),
    (
        "the end of one paragraph, another, the beginning of a third",
        changed("deletion", "<text:p> It slept.</text:p><text:p>It snored.</text:p><text:p>Then </text:p>"),
        '<text:p>A whale came.<text:change text:change-id="c1"/>it left.</text:p>',
        ["A whale came.it left."],
        ["A whale came. It slept.", "It snored.", "Then it left."],
        ["A whale came. It slept.", "It snored.", "Then it left."],
    ),
    (
        "whole paragraphs",
        changed("deletion", '<text:h text:outline-level="2">Gone</text:h>') + changed("insertion", INFO, "c2"),
        (
            '<text:p>First.</text:p><text:change text:change-id="c1"/><text:p>Second<text:change-start '
            'text:change-id="c2"/>.</text:p><text:p>Third</text:p><text:p>Fourth<text:change-end text:change-id="c2"/>'
            " and last.</text:p>"
        ),
        ["First.", "Second.", "Third", "Fourth and last."],
        ["First.", "Gone", "Second and last."],
        ["First.", "Gone", "Second.", "Third", "Fourth and last."],
    ),
]


@pytest.mark.parametrize(
    ("regions", "body", *("final", "original", "both")), [c[1:] for c in ODT_CHANGES], ids=[c[0] for c in ODT_CHANGES]
)
def test_tracked_changes_of_opendocument_as_wished(regions, body, final, original, both):
    data = odt(f"<text:tracked-changes>{regions}</text:tracked-changes>{body}")
    for wished, words in {"final": final, "original": original, "both": both}.items():
        reading, _ = reading_of(data, "whale.odt", ReadOptions(changes=wished))
        assert [piece.text for piece in reading.pieces] == words
        (told,) = reading.notices
        kept = "" if wished == "final" else f" {wished}"
        assert (told.kind, told.detail) == (NoticeKind.TRACKED_CHANGES, f"{regions.count('region ')}{kept}")


def test_an_insertion_without_an_end_is_told():
    body = '<text:p>First.<text:change-start text:change-id="c2"/></text:p><text:p>Second.</text:p>'
    reading, _ = reading_of(odt(body), "whale.odt", ReadOptions(changes="original"))
    assert [p.text for p in reading.pieces] == ["First."]
    assert NoticeKind.PARTS_MISSING in {n.kind for n in reading.notices}


DRAWN = '<w:r><w:drawing><wp:inline xmlns:wp="p"><wp:docPr descr="{}"/></wp:inline></w:drawing></w:r>'
FRAME = "<draw:frame xmlns:draw='d'><draw:image/><svg:title xmlns:svg='s'>{}</svg:title></draw:frame>"
LAID = "<p>It slept.</p><figure><img src='../whale.png' alt='{}'/></figure><p>It woke.</p>"
VML = "<w:r><w:pict><v:shape xmlns:v='v' alt='{}'/></w:pict></w:r>"
PICTURED = [
    *(
        (name, docx(f"{paragraph('It slept.')}<w:p>{drawn.format('A whale')}</w:p>{paragraph('It woke.')}"))
        for name, drawn in (("drawn.docx", DRAWN), ("vml.docx", VML))
    ),
    ("w.odt", odt(f"<text:p>It slept.</text:p><text:p>{FRAME.format('A whale')}</text:p><text:p>It woke.</text:p>")),
    ("w.epub", epub(LAID.format("A whale"))),
    ("w.md", b"It slept.\n\n![A whale](whale.png)\n\nIt woke."),
    ("h.md", b"It slept.\n\n<img alt='A whale' src=whale.png>\n\nIt woke."),
]


@pytest.mark.parametrize(("name", "data"), PICTURED, ids=[name for name, _ in PICTURED])
def test_what_is_said_of_a_picture_is_kept_beside_the_story(name, data):
    article = article_from_bytes(data, name)
    assert [(article.words_of(b), b.furniture) for b in article.blocks if b.kind is not BlockKind.TITLE] == [
        ("It slept.", False),
        ("\ufffc A whale", True),
        ("It woke.", False),
    ]


@pytest.mark.parametrize(("name", "data"), [p for p in PICTURED if b"A whale" in p[1]], ids=["md", "html"])
def test_pictures_of_a_markdown_text_that_lie_elsewhere_are_named(name, data):
    article = article_from_bytes(data.replace(b"whale.png", b"https://www.elm.example/whale.png"), name)
    assert "\ufffc (elm.example) A whale" in article.text
    assert [n.detail for n in article.notices] == ["1 pictures elm.example"]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("![A whale](w.png)\n*At noon.*", [("\ufffc A whale", True), ("At noon.", True)]),
        ("![A whale](w.png)\n\n*At noon.*", [("\ufffc A whale", True), ("At noon.", True)]),
        ("[![A whale](w.png)](http://elm.example)\nIt slept.", [("\ufffc A whale", True), ("It slept.", False)]),
        (
            "It slept.\n![A whale](w.png)\n\n*At noon.*",
            [("\ufffc A whale", True), ("It slept.", False), ("At noon.", True)],
        ),
        ("The ![whale](w.png) slept.", [("The whale slept.", False)]),
        ("![](w.png)\n*At noon.*", [("At noon.", True)]),
        ("It slept.\n*At noon.*", [("It slept.", False), ("At noon.", False)]),
    ],
)
def test_pictures_of_a_markdown_text_stand_apart_from_its_lines(source, blocks):
    article = article_from_bytes(f"# Whale\n\n{source}\n".encode(), "w.md")
    assert [(article.words_of(b), b.furniture) for b in article.blocks[1:]] == blocks


@pytest.mark.parametrize(
    ("members", "details"),
    [
        ({"header1": f"<w:hdr {W}>{paragraph('Draft')}</w:hdr>", "footer1": f"<w:ftr {W}/>"}, ["1 running heads"]),
        ({"embeddings/sheet.xlsx": "PK"}, ["sheet.xlsx.xml"]),
        ({"diagrams/data1": "<d:t>Draft</d:t>", "charts/chart1": "<c:v>Draft</c:v>"}, ["data1.xml, chart1.xml"]),
        ({"diagrams/data1": "<d:t/>", "charts/style1": "<c:v>Draft</c:v>", "fontTable": "<w>Draft</w>"}, []),
    ],
    ids=["heads", "objects", "drawn", "wordless"],
)
def test_what_stands_around_a_word_text_is_told(members, details):
    article = article_from_bytes(docx(paragraph("The whale slept."), **members), "w.docx")
    assert "Draft" not in article.text
    assert [n.detail for n in article.notices] == details


def test_hidden_words_and_files_within_a_word_text_are_told():
    hidden = "<w:p><w:r><w:t>Whale</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> {}</w:t></w:r></w:p>"
    seen = docx(hidden.format(" "))
    assert not article_from_bytes(seen, "w.docx").notices
    out = io.BytesIO(docx(hidden.format("Draft")))
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("word/afchunk1.html", "<p>More</p>")
    article = article_from_bytes(out.getvalue(), "w.docx")
    assert blocks_of(article)[-1] == ("paragraph", "Whale", False)
    assert [n.detail for n in article.notices] == ["hidden text", "afchunk1.html"]


@pytest.mark.parametrize(
    ("code", "shown"), [("F0E0", "A\uf0e0B"), ("2192", "A→B"), ("D800", "AB"), ("", "AB"), ("x", "AB")]
)
def test_signs_of_a_word_text_stay(code, shown):
    data = docx(f'<w:p><w:r><w:t>A</w:t><w:sym w:font="Signs" w:char="{code}"/><w:t>B</w:t></w:r></w:p>')
    assert article_from_bytes(data, "w.docx").text.endswith(f"\n\n{shown}")


def test_comments_of_an_opendocument_text_are_told():
    note = "<office:annotation><text:p>Really?</text:p></office:annotation>"
    data = odt(f"<text:p>The whale {note}slept.</text:p>")
    article = article_from_bytes(data, "w.odt")
    assert (article.text, [n.detail for n in article.notices]) == ("The whale slept.", ["comments"])
    assert "Really?" in article_from_bytes(data, "w.odt", ReadOptions(whole=True)).text


HEADS = (
    f"<office:document-styles {O}><style:master-page><style:header><text:p>Elm</text:p><text:p>Courier</text:p>"
    "</style:header><style:header-style>no</style:header-style><style:footer-left><text:p/></style:footer-left>"
    "<style:footer><text:p>Page</text:p></style:footer></style:master-page></office:document-styles>"
)
FORM = '<form:text form:current-value="{}" xmlns:form="urn:form"/>'


@pytest.mark.parametrize(
    ("body", "members", "details", "more"),
    [
        ("", {"styles.xml": HEADS}, ["2 running heads"], ["Elm Courier", "Page"]),
        (FORM.format("Yes"), {}, ["form fields"], []),
        (FORM.format(" "), {"Object 1/content.xml": "<x>4</x>", "Object 2/content.xml": "<x/>"}, ["Object 1"], []),
        ("", {"Object 3": b"\xd0\xcf", "ObjectReplacements/Object 3": b"PNG"}, ["Object 3"], []),
    ],
    ids=["heads", "forms", "charts", "objects"],
)
def test_what_stands_around_an_opendocument_text_is_told(body, members, details, more):
    data = odt(body + "<text:p>It slept.</text:p>", **members)
    article = article_from_bytes(data, "w.odt")
    assert (article.text, [n.detail for n in article.notices]) == ("It slept.", details)
    whole = article_from_bytes(data, "w.odt", ReadOptions(whole=True))
    assert [whole.words_of(b) for b in whole.blocks] == ["It slept.", *more]


MAIL = (
    b"Subject: Whale\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
    b"It slept.\n-- \nAda\n--x\nContent-Type: text/plain\nContent-Disposition: attachment\n\nA list of ropes.\n"
    b"--x\nContent-Type: application/pdf\n\n%PDF\n--x--\n"
)
HIDDEN = (
    "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden &amp; quiet</w:t></w:r><w:del><w:r><w:delText>, gone</w:delText>"
)
EVERYTHING = [
    (
        "whale.docx",
        docx(
            paragraph("Seen.") + HIDDEN + "</w:r></w:del></w:p>", comments=f"<w:c {W}>{paragraph('A comment.')}</w:c>"
        ),
        ["Seen."],
        ["Seen.", "Hidden & quiet, gone", "A comment."],
    ),
    (
        "whale.odt",
        odt(
            "<text:p>Seen.</text:p><text:p><office:annotation><text:p>A comment.</text:p></office:annotation></text:p>"
        ),
        ["Seen."],
        ["Seen.", "A comment."],
    ),
    ("whale.eml", MAIL, ["It slept."], ["It slept.", "--", "Ada", "A list of ropes."]),
]


@pytest.mark.parametrize(("name", "data", "usual", "everything"), EVERYTHING, ids=[e[0] for e in EVERYTHING])
def test_all_that_a_file_holds_can_be_shown(name, data, usual, everything):
    for whole, words in ((False, usual), (True, everything)):
        reading, _ = reading_of(data, name, ReadOptions(whole=whole))
        assert [" ".join(piece.text.split()) for piece in reading.pieces] == words


def test_a_book_is_read_in_the_order_of_its_spine_or_a_chapter_of_it():
    book = epub("<h1>One</h1><p>The whale woke.</p>", "<h1>Two</h1><p>It went home &amp; slept.</p>")
    article = article_from_bytes(book, "whale.epub")
    assert [w for _, w, _ in blocks_of(article)] == ["One", "The whale woke.", "Two", "It went home & slept."]
    assert (article.title, article.byline) == ("Whale tales", "Ada Quill")
    reading, _ = reading_of(book, "whale.epub", ReadOptions(chapter=2))
    assert [p.text for p in reading.pieces] == ["Two", "It went home & slept."]


def test_pages_and_words_of_a_book_that_are_not_shown_are_told():
    book = epub(
        "<p>The whale woke.</p><aside hidden=''>A note.</aside><img src='https://elm.example/w.png'>",
        "<p>It slept.</p>",
    )
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    kept = [("n", "notes.xhtml", "application/xhtml+xml"), ("s", "map.svg", "image/svg+xml")]
    kept += [("e", "blank.xhtml", "text/html"), ("t", 'toc.xhtml" properties="nav', "text/html")]
    items = "".join(f'<item id="{key}" href="{place}" media-type="{kind}"/>' for key, place, kind in kept)
    package = (
        members["OPS/book.opf"]
        .replace("</manifest>", f"{items}</manifest>")
        .replace("<spine>", '<spine><itemref idref="s"/>')
    )
    more = {
        "OPS/book.opf": package,
        "OPS/notes.xhtml": "<p>By the vet.</p>",
        "OPS/map.svg": "<svg><text>Sea</text></svg>",
    }
    data = zipped(members | more | {"OPS/blank.xhtml": "<html/>", "OPS/toc.xhtml": "<p>One</p>"})
    article = article_from_bytes(data, "whale.epub")
    assert "The whale woke." in article.text
    assert "By the vet." not in article.text
    details = [n.detail for n in article.notices if n.kind is NoticeKind.PARTS_LEFT_OUT]
    assert details == ["hidden text", "notes.xhtml, map.svg", "1 pictures elm.example"]


ENTITY = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "bbbbbbbb">]><d>&a;&b;</d>'
DEEP = "<w:tbl><w:tr><w:tc>" * 400 + paragraph("x")
HOSTILE = [
    ("entities.docx", zipped({"word/document.xml": ENTITY}), errors.FileDefinesEntities),
    ("entities.odt", odt("", **{"content.xml": ENTITY}), errors.FileDefinesEntities),
    ("deep.docx", docx(DEEP), errors.FileTooDeep),
    ("deep.odt", odt("<text:section>" * 2000), errors.FileTooDeep),
    ("bomb.docx", docx("<!--" + " " * 30_000_000 + "-->"), errors.FileUnpacksTooLarge),
    (
        "members.docx",
        zipped({"word/document.xml": "x"} | {str(n): "" for n in range(6000)}),
        errors.FileUnpacksTooLarge,
    ),
    ("cut.docx", docx(DOCX)[:60], errors.FileDamaged),
    ("no-text.docx", docx(""), errors.FileHasNoText),
    ("no-xml.docx", zipped({"word/document.xml": "no xml at all"}), errors.FileDamaged),
    ("locked.odt", odt(ODT, **{"META-INF/manifest.xml": "<m><encryption-data/></m>"}), errors.FileLocked),
    ("locked.epub", epub("<p>x</p>", **{"META-INF/encryption.xml": "<EncryptedData/>"}), errors.FileLocked),
    ("empty.epub", epub(), errors.FileDamaged),
    ("things.zip", zipped({"a.txt": "words"}), errors.FileNotText),
    ("../../up.zip", zipped({"../../../etc/x": "words"}), errors.FileNotText),
]


@pytest.mark.parametrize(("name", "data", "error"), HOSTILE, ids=[h[0] for h in HOSTILE])
def test_hostile_containers_end_in_a_listed_error(name, data, error):
    with pytest.raises(errors.ReadError) as caught:
        article_from_bytes(data, name)
    assert type(caught.value) is error


def test_a_document_of_endless_elements_is_refused(monkeypatch):
    monkeypatch.setattr("reader_app.intake.decoding.xml_stream._MOST", 1000)
    with pytest.raises(errors.FileTooDeep):
        article_from_bytes(docx("<w:p/>" * 1000), "elements.docx")


def test_a_locked_member_is_a_locked_file():
    data = bytearray(docx(DOCX))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(mark, at + 4)
    with pytest.raises(errors.FileLocked):
        article_from_bytes(bytes(data), "locked.docx")


def test_what_breaks_off_is_read_as_far_as_it_goes():
    body = paragraph("The first part is whole.") + "<w:p><w:r><w:t>The second breaks"
    data = zipped({"word/document.xml": f"<w:document {W}><w:body>{body}"})
    article = article_from_bytes(data, "whale.docx")
    assert [w for _, w, _ in blocks_of(article)] == ["The first part is whole.", "The second breaks"]
    assert NoticeKind.PARTS_MISSING in {n.kind for n in article.notices}


def test_a_document_under_another_name_is_told():
    article = article_from_bytes(docx(DOCX), "whale.txt")
    assert article.origin.format == "word"
    assert article.notices[0].kind is NoticeKind.FORMAT_MISMATCH


def test_macros_are_named_and_not_run():
    data = zipped(
        {"word/document.xml": f"<w:document {W}>{paragraph('Words.')}</w:document>", "word/vbaProject.bin": "x"}
    )
    article = article_from_bytes(data, "w.docm")
    assert article.notices[0].kind is NoticeKind.ACTIVE_CONTENT
    assert notice_sentences(article) == ("The file holds macros, which did not run.",)
