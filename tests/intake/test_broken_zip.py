"""Archives that break off or are spoilt: what is left is read, told of, and held to the same limits."""

import io
import zipfile

import pytest
from made_files import docx, epub, odt, paragraph, zipped

from reader_app.article import errors
from reader_app.article.model import NoticeKind
from reader_app.intake.decoding.archive import CUT_OFF
from reader_app.intake.read import article_from_bytes
from reader_app.report.notice_words import notice_sentences

LINES = [f"Keeper number {n} of {n * n * 7919 % 10_007} saw the whale on roof {n * 31 % 97}." for n in range(200)]
WORD = docx("".join(map(paragraph, LINES)))
OPEN = odt("".join(f"<text:p>{line}</text:p>" for line in LINES))
BOOK = epub("<p>" + "</p><p>".join(LINES) + "</p>", "<p>The last chapter.</p>")


class Unseekable(io.RawIOBase):
    """Takes a zip as a pipe does, so that sizes stand behind the members."""

    def __init__(self):
        self.taken = bytearray()

    def writable(self):
        return True

    def write(self, part):
        self.taken += part
        return len(part)


def streamed(members):
    """A zip that was written to a pipe."""
    out = Unseekable()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return bytes(out.taken)


def shown(data, name):
    """The lines of the text that are whole, and the details of what is missing."""
    article = article_from_bytes(data, name)
    missing = [n.detail for n in article.notices if n.kind is NoticeKind.PARTS_MISSING]
    return [line for line in LINES if line in article.text], missing


@pytest.mark.parametrize(("data", "name"), [(WORD, "x.docx"), (OPEN, "x.odt")], ids=["docx", "odt"])
@pytest.mark.parametrize("gone", [1, 30, 120])
def test_a_file_without_its_list_of_members_is_shown_and_said_to_be_cut(data, name, gone):
    assert shown(data[:-gone], name) == (LINES, [CUT_OFF])


def test_a_book_without_its_end_is_shown_and_said_to_be_cut():
    lines, missing = shown(BOOK[:-100], "x.epub")
    assert lines == LINES
    assert [detail.partition(";")[0] for detail in missing] == [CUT_OFF]


@pytest.mark.parametrize("share", [0.3, 0.5, 0.8])
def test_a_document_cut_within_its_text_is_shown_up_to_there(share):
    end = WORD.index(b"PK\x03\x04", 4)
    data = WORD[: int(end * share)]
    lines, missing = shown(data, "x.docx")
    assert missing[0] == CUT_OFF
    assert lines == LINES[: len(lines)]
    assert 0.15 * len(LINES) < len(lines) < len(LINES)
    assert any("breaks off before its end" in told for told in notice_sentences(article_from_bytes(data, "x.docx")))


def test_members_of_untold_size_are_found():
    members = {
        "word/document.xml": zipfile.ZipFile(io.BytesIO(WORD)).read("word/document.xml"),
        "word/more.xml": "<x/>",
    }
    data = streamed(members)
    assert shown(data[:-60], "x.docx") == (LINES, [CUT_OFF])


def test_a_text_with_a_wrong_sum_is_read_all_the_same():
    at = WORD.index(b"PK\x01\x02") + 16
    data = WORD[:at] + bytes(4) + WORD[at + 4 :]
    lines, missing = shown(data, "x.docx")
    assert (lines, missing) == (LINES, ["word/document.xml"])


REFUSED = [
    (zipped({"word/document.xml": b"\0" * 30_000_000})[:-40], errors.FileUnpacksTooLarge),
    (streamed({"word/document.xml": b"\0" * 30_000_000})[:-40], errors.FileUnpacksTooLarge),
    (WORD[:6] + b"\x01\x00" + WORD[8:-40], errors.FileLocked),
    (zipped({"a.txt": "words", "b.txt": "words"})[:-40], errors.FileDamaged),
    (b"PK\x03\x04" + bytes(60), errors.FileDamaged),
    (WORD[:60], errors.FileDamaged),
]


@pytest.mark.parametrize(("data", "error"), REFUSED, ids=range(len(REFUSED)))
def test_what_is_left_is_held_to_the_same_limits(data, error):
    with pytest.raises(errors.ReadError) as caught:
        article_from_bytes(data, "x.docx")
    assert type(caught.value) is error
