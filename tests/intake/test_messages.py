"""RTF, mails, saved pages in one file, stories as JSON: words in order, where they came from, nothing hostile."""

import datetime as dt
import json
import plistlib
from email.message import EmailMessage

import pytest
from made_files import blocks_of

from reader_app.article import errors
from reader_app.article.model import NoticeKind
from reader_app.intake.piece import ReadOptions
from reader_app.intake.read import article_from_bytes

BODY = [
    "The harbour pilot saw the whale first, he said, at a quarter past four on Tuesday, when the tide was low.",
    "It lay across the roof of the lighthouse, its tail over the lamp, and it was, by all accounts, fast asleep.",
    "Nobody in Port Elm, a town of nine hundred people, could say how it had come there, or by which stairs.",
]
PAGE = (
    "<html><head><title>Whale on the roof</title></head><body><article><h1>Whale on the roof</h1>"
    + "".join(f"<p>{p}</p>" for p in BODY)
    + "</article></body></html>"
)


def words(article):
    return [article.words_of(b) for b in article.blocks]


RTF = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\colortbl;\red0;}{\*\generator Word;}"
    rb"{\info{\title Whale on the roof}{\author Ada Quill}{\creatim\yr2031\mo3\dy12}}"
    rb"{\header Never shown}\pard\outlinelevel0 Whale on the roof\par"
    rb"\pard It was \b very\b0  heavy "
    rb"\'e9t\'e9 \u8220\'93quiet\u8221\'94 \emdash  \u-10179?\u-9206? end.{\v hidden}\par"
    rb"{\pict\pngblip 89504e47}{\field{\*\fldinst HYPERLINK x}{\fldrslt A link}} stays\{here\}.\par"
    rb"\trowd\intbl Length\cell 9 m\cell\row\pard Last{\footnote By the vet.} words.\par}"
)


def test_rich_text_keeps_its_words():
    article = article_from_bytes(RTF, "whale.rtf")
    assert blocks_of(article) == [
        ("title", "Whale on the roof", False),
        ("paragraph", "It was very heavy été “quiet” — \U0001f40a end.", False),
        ("paragraph", "A link stays{here}.", False),
        ("table-row", "Length\t9 m", False),
        ("paragraph", "Last words.", False),
        ("paragraph", "By the vet.", True),
    ]
    assert (article.byline, article.date) == ("Ada Quill", None)


HOSTILE_RTF = [
    b"{\\rtf1 " + b"{" * 300_000 + b"words",
    b"{\\rtf1 " + b"}" * 300_000 + b"words",
    b"{\\rtf1 \\bin99999999999 words}",
    b"{\\rtf1 \\u99999999 ?words \\'zz \\uc99999 }",
    b"{\\rtf1\\ansicpg99999 words}",
    b"{\\rtf1 words" + b"\\cell" * 100_000,
    b"{\\rtf1 words" + b"\\par" * 300_000,
    b"{\\rtf1 words \\",
]


@pytest.mark.parametrize("data", HOSTILE_RTF, ids=range(len(HOSTILE_RTF)))
def test_hostile_rich_text_ends_in_text_or_a_listed_error(data):
    try:
        text = article_from_bytes(data, "whale.rtf").text
    except errors.FileHasNoText:
        return
    assert "words" in text


MAIL = b"""\
From: Ada Quill <ada@elm.example>
To: desk@elm.example
Subject: Fwd: =?utf-8?q?Whale_=E2=80=93_roof?=
Date: Wed, 12 Mar 2031 10:00:00 +0100
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

The whale ate a p=E2t=E9 and went back to sleep on the roof.

It snored.
--\x20
Signature
--b
Content-Type: text/html

<p>Marked up</p>
--b--
""".replace(b"\n", b"\r\n")


def test_a_mail_is_its_plain_text():
    article = article_from_bytes(MAIL, "whale.eml")
    assert words(article)[-2:] == ["The whale ate a pâté and went back to sleep on the roof.", "It snored."]
    assert (article.title, article.byline, article.date) == ("Whale – roof", "Ada Quill", dt.date(2031, 3, 12))
    assert article.origin.format == "mail"


def mhtml(page, place="https://www.elmcourier.example/2031/whale"):
    return (
        f"From: <Saved by Browser>\r\nSnapshot-Content-Location: {place}\r\nSubject: Whale\r\n"
        "Date: Wed, 12 Mar 2031 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        f"{page}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n"
    ).encode()


SAVED = {
    "mhtml": mhtml(PAGE),
    "webarchive": plistlib.dumps(
        {
            "WebMainResource": {
                "WebResourceData": PAGE.encode("utf-16-le"),
                "WebResourceTextEncodingName": "utf-16-le",
                "WebResourceURL": "https://www.elmcourier.example/2031/whale",
            }
        },
        fmt=plistlib.FMT_BINARY,
    ),
}


@pytest.mark.parametrize("kind", SAVED)
def test_a_saved_page_in_one_file_is_its_story(kind):
    article = article_from_bytes(SAVED[kind], f"whale.{kind}")
    assert words(article) == ["Whale on the roof", *BODY]
    assert (article.origin.format, article.outlet) == (kind, "Elm Courier")


FRAMED = '<iframe srcdoc="<p>Rope prices</p>"></iframe><iframe srcdoc="<b></b>"></iframe>'
INNER = {"WebMainResource": {"WebResourceData": b"<p>Rope prices</p>", "WebResourceMIMEType": "text/html"}}
PICTURE = {"WebMainResource": {"WebResourceData": b"GIF8\0\1\2\0", "WebResourceMIMEType": "image/gif"}}
WITH_FRAMES = {
    "html": PAGE.replace("</article>", f"</article>{FRAMED}").encode(),
    "mhtml": SAVED["mhtml"].replace(b"--b--", b"--b\nContent-Type: text/html\n\n<p>Rope prices</p>\n--b--"),
    "webarchive": plistlib.dumps(
        plistlib.loads(SAVED["webarchive"])
        | {"WebSubframeArchives": [PICTURE, 5, {"WebSubframeArchives": [INNER], "WebMainResource": 4}]}
    ),
}


@pytest.mark.parametrize("kind", WITH_FRAMES)
def test_words_of_frames_are_told_or_shown(kind):
    article = article_from_bytes(WITH_FRAMES[kind], f"whale.{kind}")
    assert words(article) == ["Whale on the roof", *BODY]
    assert [n.detail for n in article.notices] == ["1 frames"]
    whole = article_from_bytes(WITH_FRAMES[kind], f"whale.{kind}", ReadOptions(whole=True))
    assert words(whole)[-1] == "Rope prices"
    assert whole.notices == ()


STORIES = {
    "json-ld": {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Whale on the roof",
                "author": {"name": "Ada Quill"}, "datePublished": "2031-03-12", "articleBody": "\n\n".join(BODY)},
    "graph": {"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "Whale on the roof",
              "author": [{"name": "Ada Quill"}], "datePublished": "2031-03-12T08:00Z",
              "articleBody": "\n".join(BODY)}]},
    "ninjs": {"uri": "http://elm.example/1", "type": "text", "headline": "Whale on the roof", "byline": "By Ada Quill",
              "versioncreated": "2031-03-12T08:00:00Z", "body_xhtml": "".join(f"<p>{p}</p>" for p in BODY)},
    "ninjs 2": {"headlines": [], "title": "Whale on the roof", "by": "Ada Quill", "contentcreated": "2031-03-12",
                "bodies": [{"role": "main", "value": "".join(f"<p>{p}</p>" for p in BODY)}]},
}  # fmt: skip


@pytest.mark.parametrize("kind", STORIES)
def test_stories_as_json(kind):
    article = article_from_bytes(json.dumps(STORIES[kind]).encode(), "whale.json")
    assert words(article)[-3:] == BODY
    assert (article.title, article.byline, article.date) == ("Whale on the roof", "Ada Quill", dt.date(2031, 3, 12))


SAID_BESIDE = {
    "description": ({"description": "A keeper found it at noon."}, ["description"]),
    "its own words": ({"description": BODY[0].upper(), "alternateName": "Whale on the roof"}, []),
    "settings": ({"keywords": ["whale", "roof"], "url": "https://elm.example/one/two/three"}, []),
    "a second story": ({"hasPart": [{"@type": "Article", "articleBody": "<p>Two whales</p> <p>slept on there.</p>"}]},
                       ["articleBody"]),
    "associations": ({"associations": {"main": {"caption": "The whale, seen from Elm Street",
                                                "text": "And the roof, seen from below"}}}, ["caption, text"]),
}  # fmt: skip


@pytest.mark.parametrize("kind", ["json-ld", "ninjs"])
@pytest.mark.parametrize(("more", "details"), SAID_BESIDE.values(), ids=SAID_BESIDE)
def test_what_else_json_says_is_told_or_shown(kind, more, details):
    data = json.dumps(STORIES[kind] | more).encode()
    article = article_from_bytes(data, "whale.json")
    assert words(article)[-3:] == BODY
    assert [n.detail for n in article.notices] == details
    whole = article_from_bytes(data, "whale.json", ReadOptions(whole=True))
    assert whole.notices == ()
    assert bool(details) == (words(whole)[-1] != BODY[-1])


ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "b">]>
<plist><dict><key>WebMainResource</key><string>&a;</string></dict></plist>"""
HEADERS = b"From: a\nTo: b\nSubject: c\n"
REFUSED = [
    (b'{"a": 1}', "other.json", errors.FormatUnsupported),
    (b'{"a": ' + b"[" * 200_000, "deep.json", errors.FileTooDeep),
    (b'{"a": 1, ', "cut.json", errors.FileDamaged),
    (HEADERS + b"X: " + b"x" * 400_000, "headers.eml", errors.FileDamaged),
    (HEADERS + b"Content-Type: multipart/mixed; boundary=x\n" * 500 + b"\n--x", "parts.eml", errors.FileTooDeep),
    (b"bplist00" + b"WebMainResource" + bytes(range(256)), "cut.webarchive", errors.FileDamaged),
    (plistlib.dumps({"a": 1}, fmt=plistlib.FMT_BINARY), "other.plist", errors.FileNotText),
    (ENTITIES, "entities.webarchive", errors.FileDamaged),
    (plistlib.dumps(INNER).replace(b"</key>", b"<key>", 1), "broken.webarchive", errors.FileDamaged),
    (plistlib.dumps(INNER).replace(b"UTF-8", b"UTF-6", 1), "coded.webarchive", errors.FileDamaged),
]


@pytest.mark.parametrize(("data", "name", "error"), REFUSED, ids=[r[1] for r in REFUSED])
def test_what_holds_no_story_is_a_listed_error(data, name, error):
    with pytest.raises(errors.ReadError) as caught:
        article_from_bytes(data, name)
    assert type(caught.value) is error


def test_a_part_of_a_mail_without_headers_of_its_own_is_read():
    head = "From: a@elm.example\nSubject: Whale\nDate: Tue, 12 Mar 2031 09:00:00 +0000\nMIME-Version: 1.0\n"
    data = f"{head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n{BODY[0]}\n\n--b--\n".encode()
    assert BODY[0] in words(article_from_bytes(data, "whale.eml"))


@pytest.mark.parametrize("charset", ["punycode", "unicode_escape", "rot13"])
def test_a_header_in_an_encoding_that_is_none_stays_as_it_is(charset):
    subject = f"=?{charset}?q?Whale=5Cu0041?="
    mail = f"From: Ada <ada@quay.example>\nSubject: {subject}\nMIME-Version: 1.0\n\nIt slept on the roof.\n"
    article = article_from_bytes(mail.encode(), "whale.eml")
    assert article.title == subject


def mail_with(*attached):
    message = EmailMessage()
    message["Subject"] = "The whale"
    message["From"] = "Ada Quill <ada@elm.example>"
    message["Date"] = "Wed, 12 Mar 2031 10:00:00 +0000"
    message.set_content("Please read this before noon.")
    for part, more in attached:
        message.add_attachment(part, **more)
    return message


@pytest.mark.parametrize(
    ("attached", "detail"),
    [
        ((mail_with(), {}), "message/rfc822"),
        (("The whale slept.", {"filename": "whale.txt"}), "text/plain"),
        ((b"%PDF", {"maintype": "application", "subtype": "pdf"}), "application/pdf"),
        ((b"GIF8", {"maintype": "image", "subtype": "gif"}), ""),
    ],
    ids=["mail", "text", "pdf", "picture"],
)
def test_what_is_attached_to_a_mail_is_told(attached, detail):
    article = article_from_bytes(mail_with(attached).as_bytes(), "whale.eml")
    assert article.text == "The whale\n\nPlease read this before noon."
    assert [n.detail for n in article.notices] == ([detail] if detail else [])


def test_the_texts_of_a_mail_that_follow_each_other_are_all_read():
    message = mail_with((b"GIF8", {"maintype": "image", "subtype": "gif"}))
    for text, kind in (("It slept.", "plain"), ("<p>It <b>woke</b>.</p>", "html"), ("BEGIN", "calendar")):
        part = EmailMessage()
        part.set_content(text, subtype=kind)
        message.attach(part)
    article = article_from_bytes(message.as_bytes(), "whale.eml")
    assert words(article)[1:] == ["Please read this before noon.", "It slept.", "It woke."]
    assert [n.detail for n in article.notices][-1:] == ["text/calendar"]


@pytest.mark.parametrize(("plain", "read"), [("\n\n".join(BODY), BODY), ("Open it in a browser.", BODY), ("", BODY)])
def test_of_two_forms_of_a_mail_the_plain_one_is_read_unless_it_says_less(plain, read):
    message = EmailMessage()
    message["Subject"] = "Whale on the roof"
    message.set_content(plain)
    message.add_alternative(PAGE, subtype="html")
    assert words(article_from_bytes(message.as_bytes(), "whale.eml"))[-3:] == read


def test_a_signature_is_told():
    message = EmailMessage()
    message["Subject"] = "Whale"
    message.set_content("It slept.\n-- \nAda Quill\n")
    article = article_from_bytes(message.as_bytes(), "whale.eml")
    assert (words(article)[-1], [n.detail for n in article.notices]) == ("It slept.", ["signature"])


def test_a_mail_within_a_mail_is_read_where_there_is_no_other_text():
    outer = b"From: ada@elm.example\nDate: Wed, 12 Mar 2031 10:00:00 +0000\nMIME-Version: 1.0\n"
    outer += b"Content-Type: message/rfc822\n\n"
    article = article_from_bytes(outer + mail_with().as_bytes(), "whale.eml")
    assert "Please read this before noon." in article.text
    assert article.notices == ()


SEA = rb"{\*\picprop{\sp{\sn wzDescription}{\sv A sea, calm}}{\sp{\sn fLine}{\sv 0}}}"
BOX = rb"{\shp{\*\shpinst\shpleft0{\sp{\sn dxWrap}{\sv 9}}{\shptxt In a box.\par}}{\shprslt{\*\do{\dptxbxtext Twice}}}}"
ASIDE_IN_RTF = [
    ("comments", rb"The whale {\*\annotation Really?}slept.\par", "The whale slept.", ["comments"], "Really?"),
    ("hidden", rb"The whale {\v Draft}slept{\v  }.\par", "The whale slept.", ["hidden text"], "Draft"),
    (
        "heads",
        rb"{\headerl Elm {\field{\*\fldinst PAGE}} 1}{\footer }It slept.\par",
        "It slept.",
        ["1 running heads"],
        "Elm 1",
    ),
    ("box", rb"The whale " + BOX + rb"slept.\par", "In a box.\n\nThe whale slept.", [], "In a box."),
    ("old box", rb"{\*\do{\dptxbxtext In a box.}}It slept.\par", "In a box.\n\nIt slept.", [], "In a box."),
    ("object", rb"It {\object{\*\objdata 00}{\result slept}}.\par", "It slept.", [], "It slept."),
    ("picture", rb"It {\*\shppict{\pict" + SEA + rb" 89}}slept.\par", "\ufffc A sea, calm\n\nIt slept.", [], "calm"),
    ("index", rb"It slept{\xe whale}.\par", "It slept.", [], "slept"),
    ("note first", rb"{\footnote By Ada.}It slept.\par", "It slept.\n\nBy Ada.", [], "By Ada."),
]


@pytest.mark.parametrize(
    ("source", "text", "details", "more"), [case[1:] for case in ASIDE_IN_RTF], ids=[c[0] for c in ASIDE_IN_RTF]
)
def test_what_stands_around_rich_text_is_shown_or_told(source, text, details, more):
    data = rb"{\rtf1 " + source + b"}"
    article = article_from_bytes(data, "whale.rtf")
    assert (article.text, [n.detail for n in article.notices]) == (text, details)
    whole = article_from_bytes(data, "whale.rtf", ReadOptions(whole=True))
    assert more in whole.text
    assert whole.notices == ()


@pytest.mark.parametrize(
    ("options", "text", "detail"),
    [
        (ReadOptions(), "The big whale slept.", "2"),
        (ReadOptions(changes="original"), "The small whale slept.", "2 original"),
        (ReadOptions(changes="both"), "The smallbig whale slept.", "2 both"),
        (ReadOptions(whole=True), "The smallbig whale slept.", "2 both"),
    ],
    ids=["final", "original", "both", "whole"],
)
def test_tracked_changes_in_rich_text_as_wished(options, text, detail):
    article = article_from_bytes(rb"{\rtf1 The {\deleted small}\revised big\plain  whale slept.\par}", "w.rtf", options)
    assert (article.text, [(n.kind, n.detail) for n in article.notices]) == (
        text,
        [(NoticeKind.TRACKED_CHANGES, detail)],
    )
