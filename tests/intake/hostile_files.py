"""Makes the files that attack readers or break them, each named after what is wrong with it; all words are invented."""

import base64
import io
import json
import plistlib
import struct
import zipfile
import zlib

from made_files import W, docx, epub, odt, paragraph, zipped
from test_html import BODY, PAGE

TEXT = " ".join(BODY)
WHALE = paragraph(BODY[0])


def announced(data, size):
    """A zip whose first member claims to unpack to ``size`` bytes."""
    at = data.index(b"PK\x01\x02") + 24
    return data[:at] + struct.pack("<I", size) + data[at + 4 :]


def flagged(data):
    """A zip whose members claim to be encrypted."""
    at = data.index(b"PK\x01\x02") + 8
    return data[:at] + b"\x01\x00" + data[at + 2 :]


def broken_sum(data):
    """A zip with a byte changed in the last member's content."""
    at = data.index(b"PK\x01\x02") - 20
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


def with_type(declaration):
    """A Word document with a document type."""
    source = (
        f"<?xml version='1.0'?><!DOCTYPE d [{declaration}]><w:document {W}><w:body>{WHALE}&a;</w:body></w:document>"
    )
    return zipped({"word/document.xml": source})


def pdf(content=b"BT /F 12 Tf 20 200 Td (The whale slept on the roof.) Tj ET", more=b"", packed=False):
    """A PDF of one page."""
    kind = b"/Filter/FlateDecode" if packed else b""
    content = zlib.compress(content) if packed else content
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R%s>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
        b"4 0 obj<</Length %d%s>>stream\n%s\nendstream endobj\n"
        b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF"
        % (more, len(content), kind, content)
    )


def mail(body, kind="text/plain", more=""):
    """A mail."""
    return f"From: a@elm.example\nSubject: Whale\nDate: Tue, 12 Mar 2031 09:00:00 +0000\n{more}MIME-Version: 1.0\nContent-Type: {kind}\n\n{body}".encode()


def nested_mail(depth):
    """Multiparts in multiparts."""
    head = "".join(f"--b{n}\nContent-Type: multipart/mixed; boundary=b{n + 1}\n\n" for n in range(depth))
    return mail(f"{head}--b{depth}\n\n{TEXT}\n", "multipart/mixed; boundary=b0")


def cfb(locked):
    """The head of an old Office file; a locked new one lies in the same case."""
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(600)
        + ("EncryptedPackage" if locked else "WordDocument").encode("utf-16-le")
    )


def many_members(count):
    """A Word document with very many parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{WHALE}</w:body></w:document>")
        for number in range(count):
            archive.writestr(f"m{number}", b"")
    return out.getvalue()


def page(body, head=""):
    """A page with a story and something more."""
    return f"<html><head>{head}</head><body><article>{''.join(f'<p>{t}</p>' for t in BODY)}</article>{body}</body></html>".encode()


def webarchive(**resource):
    """A Safari archive."""
    return plistlib.dumps({"WebMainResource": resource}, fmt=plistlib.FMT_BINARY)


LAUGHS = (
    "<!ENTITY a0 'whale'>" + "".join(f"<!ENTITY a{n + 1} '{f'&a{n};' * 10}'>" for n in range(9)) + "<!ENTITY a '&a9;'>"
)
REFUSED = {
    "FileUnpacksTooLarge": {
        "zip announces 300 MB.docx": lambda: announced(docx(WHALE), 300_000_000),
        "zip of 5,001 members.docx": lambda: many_members(5_001),
        "zip a thousand to one.docx": lambda: zipped({"word/document.xml": b"\0" * 11_000_000}),
        "zip a thousand to one.odt": lambda: odt("x", **{"content2.xml": b" " * 11_000_000}),
        "zip a thousand to one.epub": lambda: epub("<p>x</p>", **{"OPS/c9.xhtml": b" " * 11_000_000}),
    },
    "FileDefinesEntities": {
        "billion laughs.docx": lambda: with_type(LAUGHS),
        "outer entity.docx": lambda: with_type("<!ENTITY a SYSTEM 'file:///etc/passwd'>"),
        "outer entity on the net.docx": lambda: with_type("<!ENTITY a SYSTEM 'http://elm.example/x'>"),
        "parameter entity.docx": lambda: with_type("<!ENTITY % a SYSTEM 'http://elm.example/x.dtd'> %a;"),
        "quadratic entity.docx": lambda: with_type(f"<!ENTITY a '{'x' * 100_000}'>"),
        "entities.odt": lambda: zipped(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": "<!DOCTYPE d [<!ENTITY a 'x'>]><d>&a;</d>",
            }
        ),
    },
    "FileTooDeep": {
        "nested tags.docx": lambda: docx("<w:sdt>" * 5_000 + WHALE + "</w:sdt>" * 5_000),
        "nested tables.docx": lambda: docx("<w:tbl><w:tr><w:tc>" * 2_000 + WHALE),
        "nested sections.odt": lambda: odt("<text:section>" * 5_000 + "<text:p>x</text:p>"),
        "two hundred parts.eml": lambda: nested_mail(300),
        "nested arrays.json": lambda: b'{"headline": "x", "a": ' + b"[" * 200_000,
    },
    "FileLocked": {
        "password.docx": lambda: flagged(docx(WHALE)),
        "password in an old case.docx": lambda: cfb(locked=True),
    },
    "FileNotText": {
        "old Word document.doc": lambda: cfb(locked=False),
        "picture.txt": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9,
        "photo.html": lambda: b"\xff\xd8\xff\xe0" + bytes(range(256)) * 9,
        "program.md": lambda: b"\x7fELF" + bytes(range(256)) * 9,
        "packed page.html": lambda: b"\x1f\x8b\x08" + bytes(300),
        "bare zip.docx": lambda: zipped({"a.txt": "words"}),
        "noise.txt": lambda: bytes((n * n * 31 + n // 7) % 251 for n in range(4_000)).replace(b" ", b"\0"),
        "property list.webarchive": lambda: plistlib.dumps({"x": 1}, fmt=plistlib.FMT_BINARY),
    },
    "FileDamaged": {
        "zip cut at once.docx": lambda: docx(WHALE)[:50],
        "zip of one signature.docx": lambda: b"PK\x03\x04",
        "no trailer.pdf": lambda: b"%PDF-1.7\n" + bytes(range(33, 126)) * 20,
    },
    "FileOfPictures": {
        "drawing.pdf": lambda: pdf(b"0 0 100 100 re f"),
        "pictures of pages.pdf": lambda: pdf(b"q 300 0 0 300 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x7f EI Q"),
    },
    "FileHasNoText": {
        "blank pages.pdf": lambda: pdf(b"0 0 100 100 re W n"),
        "no paragraphs.docx": lambda: docx(""),
        "only scripts.html": lambda: b"<html><body><script>alert(1)</script></body></html>",
        "only marks.txt": lambda: b"*** --- !!!",
    },
    "FileEmpty": {"nothing.txt": lambda: b"", "blanks.html": lambda: b" \n\t" * 99, "zeros.docx": lambda: bytes(500)},
}

READ = {
    "nested elements.html": lambda: page("<div>" * 100_000),
    "nested bold.html": lambda: page("<b>" * 100_000),
    "nested tables.html": lambda: page("<table><tr><td>" * 20_000),
    "attributes.html": lambda: page("<p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">"),
    "one attribute of megabytes.html": lambda: page(f"<p title='{'x' * 3_000_000}'>"),
    "breaks.html": lambda: page("<br>" * 500_000),
    "open comment.html": lambda: page("<!--" + "-" * 300_000),
    "angle brackets.html": lambda: page("<" * 300_000),
    "ampersands.html": lambda: page("&" * 300_000),
    "character references.html": lambda: page("&#x110000;&#xD800;&#0;&#99999999999;" * 500),
    "entities.html": lambda: f"<!DOCTYPE html [{LAUGHS}]>".encode() + page("&a;"),
    "data address.html": lambda: page(f"<img src='data:image/png;base64,{'A' * 3_000_000}'>"),
    "closing tags.html": lambda: page("</p>" * 100_000),
    "unknown tags.html": lambda: page("".join(f"<x{n}>" for n in range(1_000))),
    "class names.html": lambda: page(f"<div class='{'ad ' * 100_000}'>x</div>"),
    "nested JSON-LD.html": lambda: page("", f"<script type='application/ld+json'>{'[' * 100_000}</script>"),
    "JSON-LD that lies.html": lambda: page(
        "",
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":{},"author":[[[]]],"articleBody":7,"datePublished":[]}</script>',
    ),
    "addresses.html": lambda: page(
        "<img src=http://elm.example/p.gif><link rel=stylesheet href=http://elm.example/c.css><iframe src=http://elm.example></iframe><script src=http://elm.example/s.js></script><base href='file:///'><meta http-equiv=refresh content='0;url=http://elm.example'>"
    ),
    "script links.html": lambda: page(
        "<a href='javascript:alert(1)'>one</a><a href='file:///etc/passwd'>two</a><a href='\\\\elm\\x'>three</a>"
    ),
    "selector bomb.html": lambda: page("", "<style>" + "a>" * 300_000 + "</style>"),
    "nested lists.html": lambda: page("<ul><li>" * 1_000),
    "NUL bytes.html": lambda: page("<p>a\0b\0c</p>"),
    "reference bomb.md": lambda: f"{TEXT}\n\n[a]: {'x' * 40_000}\n\n{'[a] ' * 20_000}".encode(),
    "backtick runs.md": lambda: (TEXT + " ".join("`" * n for n in range(1, 700))).encode(),
    "brackets.md": lambda: (TEXT + "\n\n" + "[" * 100_000).encode(),
    "brackets and parentheses.md": lambda: (TEXT + "\n\n" + "[a](" * 30_000).encode(),
    "stars.md": lambda: (TEXT + "\n\n" + "*a **a " * 15_000).encode(),
    "underscores.md": lambda: (TEXT + "\n\n" + "_a __a " * 15_000).encode(),
    "quotes in quotes.md": lambda: (TEXT + "\n\n" + "> " * 20_000 + "x").encode(),
    "lists in lists.md": lambda: (TEXT + "\n\n" + "".join(" " * n + "- x\n" for n in range(1_000))).encode(),
    "pictures in pictures.md": lambda: (TEXT + "\n\n" + "![" * 30_000).encode(),
    "open angle brackets.md": lambda: (TEXT + "\n\n" + "<a " * 30_000).encode(),
    "comments.md": lambda: (TEXT + "\n\n" + "<!-- " * 30_000).encode(),
    "declarations.md": lambda: (TEXT + "\n\n" + "a <!A " * 30_000).encode(),
    "instructions.md": lambda: (TEXT + "\n\n" + "a <?" * 30_000).encode(),
    "table of columns.md": lambda: (
        TEXT + "\n\n" + "|a" * 5_000 + "\n" + "|-" * 5_000 + "\n" + "|b\n" * 3_000
    ).encode(),
    "entities.md": lambda: (TEXT + "\n\n" + "&amp" * 100_000).encode(),
    "fences.md": lambda: (TEXT + "\n\n" + "~~~\n```\n" * 20_000).encode(),
    "front matter without end.md": lambda: ("---\ntitle: x\n" + "a: b\n" * 50_000 + TEXT).encode(),
    "marks of headings.md": lambda: (TEXT + "\n\n" + "a\n=\n" * 20_000).encode(),
    "header bomb.eml": lambda: mail(TEXT, more="".join(f"X-{n}: {'y' * 70}\n" for n in range(3_000))),
    "one long header.eml": lambda: mail(TEXT, more="Subject: " + "=?utf-8?q?x?= " * 10_000 + "\n"),
    "encoded words.eml": lambda: mail(TEXT, more=f"To: {'=?' * 30_000}\n"),
    "addresses in brackets.eml": lambda: mail(TEXT, more=f"Cc: {'(' * 50_000}\n"),
    "charset of no kind.eml": lambda: mail(TEXT, "text/plain; charset=no-such"),
    "charset of bytes.eml": lambda: mail(TEXT, "text/plain; charset=zlib"),
    "odd base64.eml": lambda: mail(
        "%%%" + base64.b64encode(TEXT.encode()).decode() + "=", more="Content-Transfer-Encoding: base64\n"
    ),
    "boundary missing.eml": lambda: mail(TEXT, "multipart/mixed"),
    "thirty levels.eml": lambda: nested_mail(30),
    "parameters.eml": lambda: mail(TEXT, "text/plain; " + "; ".join(f"a*{n}*=x" for n in range(5_000))),
    "punycode.html": lambda: b"<meta charset=punycode>" + page("x" * 200_000),
    "idna.html": lambda: b"<meta charset=idna>" + page("x." * 50_000),
    "escapes.html": lambda: b"<meta charset=unicode_escape>" + page("\\x00\\ud800" * 200),
    "utf-7.html": lambda: b"<meta charset=utf-7>" + page("+ADw-script+AD4-"),
    "surrogates in utf-8.txt": lambda: TEXT.encode() + b"\xed\xa0\x80\xed\xbf\xbf",
    "overlong utf-8.txt": lambda: TEXT.encode() + b"\xc0\xaf\xf8\x88\x80\x80\x80",
    "odd utf-16.txt": lambda: (b"\xff\xfe" + TEXT.encode("utf-16-le"))[:-1],
    "lone surrogate in utf-16.txt": lambda: b"\xff\xfe" + TEXT.encode("utf-16-le") + b"\x00\xd8 \x00",
    "nul bytes.txt": lambda: TEXT.encode() + b"\0\0\0",
    "control bytes.txt": lambda: TEXT.encode() + b"\x07\x1b[31m\x7f",
    "bidi.txt": lambda: (TEXT + "\u202e\u2066\u2069\u202c").encode(),
    "zero width.txt": lambda: (TEXT + " wh\u200bale wh\u2060ale \ufeff").encode(),
    "two alphabets.txt": lambda: (TEXT + " wh\u0430le").encode(),
    "tags.txt": lambda: (TEXT + "\U000e0041\U000e0042").encode(),
    "combining marks.txt": lambda: (TEXT + " a" + "\u0301" * 50_000).encode(),
    "one long word.txt": lambda: (TEXT + "\n\n" + "w" * 2_000_000).encode(),
    "one long line.txt": lambda: (TEXT * 4_000).encode(),
    "line ends.txt": lambda: (TEXT + "\n" * 1_000_000 + "end").encode(),
    "carriage returns.txt": lambda: TEXT.encode() + b"\r" * 300_000,
    "escape sequences.txt": lambda: TEXT.encode() + b"\x1b$B" * 2_000,
    "dates.txt": lambda: (TEXT + "\n\n" + "1 1 1 1 " * 30).encode(),
    "dots.txt": lambda: (TEXT + "\n\n" + "a." * 120).encode(),
    "lies about its parts.docx": lambda: docx(WHALE, **{"../../../etc/passwd": "x"}),
    "bad sum.docx": lambda: broken_sum(docx(WHALE * 9)),
    "macros.docm": lambda: zipped(
        {"word/document.xml": f"<w:document {W}>{WHALE}</w:document>", "word/vbaProject.bin": b"macros"}
    ),
    "zip without its list.docx": lambda: docx(WHALE)[:-30],
    "zip cut in its text.docx": lambda: docx(WHALE * 9)[:230],
    "xml that breaks off.docx": lambda: zipped({"word/document.xml": f"<w:document {W}><w:body>{WHALE}<w:p"}),
    "remote parts.docx": lambda: docx(WHALE + "<w:altChunk r:id='x' xmlns:r='y'/>"),
    "cells.docx": lambda: docx(WHALE + "<w:tbl>" + "<w:tr><w:tc/></w:tr>" * 50_000 + "</w:tbl>"),
    "blanks.odt": lambda: odt(f'<text:p>{BODY[0]}<text:s text:c="2000000000"/></text:p>'),
    "rows that repeat.odt": lambda: odt(
        f'<text:p>{BODY[0]}</text:p><table:table><table:table-row table:number-rows-repeated="9999999"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>'
    ),
    "outer chapter.epub": lambda: epub(f"<p>{BODY[0]}</p>", **{"../up.xhtml": "<p>no</p>"}),
    "brackets.rtf": lambda: b"{\\rtf1 " + b"{" * 200_000 + TEXT.encode(),
    "binary run.rtf": lambda: b"{\\rtf1 " + TEXT.encode() + b"\\bin99999999999 x}",
    "numbers.rtf": lambda: b"{\\rtf1 " + TEXT.encode() + b"\\u" + b"9" * 5_000 + b" }",
    "scripts.pdf": lambda: pdf(more=b"/OpenAction<</S/JavaScript/JS(app.alert(1))>>"),
    "launch.pdf": lambda: pdf(more=b"/OpenAction<</S/Launch/F(/bin/sh)>>"),
    "flate bomb.pdf": lambda: pdf(
        b"BT /F 12 Tf 20 200 Td (The whale slept on the roof.) Tj ET" + b" " * 60_000_000, packed=True
    ),
    "page tree in a circle.pdf": lambda: pdf().replace(b"/Kids[3 0 R]/Count 1", b"/Kids[3 0 R 2 0 R]/Count 9"),
    "surrogates.json": lambda: json.dumps({"@type": "NewsArticle", "headline": "\ud800", "articleBody": TEXT}).encode(),
    "strange types.json": lambda: json.dumps(
        {"@type": "NewsArticle", "headline": [1], "author": {"name": {}}, "articleBody": TEXT}
    ).encode(),
    "null.webarchive": lambda: webarchive(
        WebResourceData=page(""), WebResourceTextEncodingName="no-such", WebResourceURL=5
    ),
    "template.html": lambda: (PAGE % "".join(f"<p>{t}</p>" for t in BODY)).encode(),
}
EITHER = {
    "number of a million digits.json": lambda: b'{"headline": "x", "n": ' + b"9" * 1_000_000 + b"}",
    "lies about its size.docx": lambda: announced(docx(WHALE * 900), 10),
    "no data.webarchive": lambda: webarchive(WebResourceURL="x"),
    "list.webarchive": lambda: plistlib.dumps({"WebMainResource": [1]}, fmt=plistlib.FMT_BINARY),
    "xml laughs.webarchive": lambda: (
        f"<?xml version='1.0'?><!DOCTYPE plist [{LAUGHS}]><plist><dict><key>WebMainResource</key><string>&a;</string></dict></plist>".encode()
    ),
    "page count.pdf": lambda: pdf().replace(b"/Count 1", b"/Count 2000000000"),
    "spine of nothing.epub": lambda: zipped(
        {"mimetype": "application/epub+zip", "META-INF/container.xml": "<container/>"}
    ),
    "spine in a circle.epub": lambda: zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="META-INF/container.xml"/></rootfiles></container>',
        }
    ),
}
