"""Every format, spoilt in every way at hand: each file ends in an article or in one listed error, nothing else."""

import json
import random

import pytest
from made_files import docx, epub, odt, paragraph
from test_messages import MAIL, PAGE, RTF, SAVED, STORIES

from reader_app.article import errors
from reader_app.intake.read import article_from_bytes

MARKDOWN = (
    b"# Whale\n\nBy Ada Quill\n\n> It *slept*.\n\n- a [rope](http://x.example)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
)
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 61>>stream\nBT /F 12 Tf 20 200 Td (The whale slept on the roof.) Tj ET      \nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
)
WHOLE = {
    "whale.txt": "Whale on the roof\n\nThe keeper – “asleep” – found it.\n".encode("utf-16"),
    "whale.md": MARKDOWN,
    "whale.html": PAGE.encode(),
    "whale.docx": docx(paragraph("The whale slept.") * 5),
    "whale.odt": odt("<text:p>The whale slept.</text:p>" * 5),
    "whale.epub": epub("<p>The whale slept.</p>", "<p>It snored.</p>"),
    "whale.rtf": RTF,
    "whale.eml": MAIL,
    "whale.mhtml": SAVED["mhtml"],
    "whale.webarchive": SAVED["webarchive"],
    "whale.json": json.dumps(STORIES["ninjs"]).encode(),
    "whale.pdf": PDF,
}


def spoilt(data, way, seed):
    """``data`` with one thing wrong with it."""
    chance = random.Random(seed)
    at = chance.randrange(len(data))
    out = bytearray(data)
    if way == "cut":
        return data[: max(1, at)]
    if way == "head gone":
        return data[at:]
    if way == "bits":
        for _ in range(max(1, len(data) // 50)):
            out[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif way == "zeros":
        out[at : at + 40] = bytes(40)
    elif way == "noise":
        out[at:at] = chance.randbytes(200)
    elif way == "doubled":
        out = out[:at] + out + out[at:]
    elif way == "a piece over and over":
        out[at:at] = out[at : at + 30] * 2000
    elif way == "brackets":
        out[at:at] = chance.choice([b"<", b"{", b"[", b"(", b">", b"&", b"\\", b'"', b"`"]) * 20_000
    return bytes(out)


WAYS = ["cut", "head gone", "bits", "zeros", "noise", "doubled", "a piece over and over", "brackets"]


@pytest.mark.parametrize("name", WHOLE)
def test_the_whole_file_is_an_article(name):
    assert "hale" in article_from_bytes(WHOLE[name], name).text


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", WHOLE)
def test_a_spoilt_file_is_an_article_or_a_listed_error(name, way):
    for seed in range(4):
        try:
            article = article_from_bytes(spoilt(WHOLE[name], way, seed), name)
        except errors.ReadError as error:
            assert str(error).count(name) == 1  # noqa: PT017 - either outcome is right, each has its own claim
            continue
        ends = [0, *(b.span.end for b in article.blocks)]
        assert all(end <= b.span.start for end, b in zip(ends, article.blocks, strict=False))
