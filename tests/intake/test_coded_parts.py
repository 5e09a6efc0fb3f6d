"""The encodings offered for a mail or a saved page are tried on the part that is read, not on its container."""

import base64
import plistlib

import pytest

from reader_app.article.errors import FileDamaged
from reader_app.intake.decoding.encoding import candidates
from reader_app.intake.dispatch import coded_bytes

LINE = "Кит спал на крыше маяка весь день, и смотритель пил чай."
BODY = LINE.encode("koi8-r")
PAGE = b"<html><body><p>" + BODY + b"</p></body></html>"
MAIL = (
    b"From: Ada Quill <ada@example.org>\nSubject: A whale\nDate: Mon, 3 Mar 2031 10:00:00 +0000\nMIME-Version: 1.0\n"
    b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(BODY)
)
SAVED = (
    b"From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a\nSubject: A whale\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\n'
    b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(PAGE) + b"\n--x--\n"
)
ARCHIVE = plistlib.dumps({"WebMainResource": {"WebResourceData": PAGE, "WebResourceURL": "https://example.org/a"}})


@pytest.mark.parametrize(
    ("data", "name", "part"),
    [
        (MAIL, "a.eml", BODY),
        (SAVED, "a.mhtml", PAGE),
        (ARCHIVE, "a.webarchive", PAGE),
        (BODY, "a.txt", BODY),
        (PAGE, "a.html", PAGE),
    ],
    ids=["mail", "saved page", "web archive", "text", "page"],
)
def test_the_part_that_is_read_is_looked_at(data, name, part):
    assert coded_bytes(data, name) == part
    assert LINE in dict(candidates(coded_bytes(data, name)))["koi8-r"]


def test_an_archive_without_a_page_is_refused():
    with pytest.raises(FileDamaged):
        coded_bytes(plistlib.dumps({"WebMainResource": {"WebResourceData": "text"}}), "a.webarchive")
