"""Bytes to text: marks, UTF-8, declared and guessed encodings; what cannot be read is shown by its number."""

import codecs
import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.errors import FileUndecodable
from reader_app.article.model import NoticeKind
from reader_app.intake.decoding.encoding import candidates, declared_in, decode

# A few invented sentences a language, after the encodings they were saved in before UTF-8.
ROWS = [row.split(" | ") for row in (Path(__file__).parent / "languages.txt").read_text(encoding="utf-8").splitlines()]
TEXTS = {code: text for code, _, text in ROWS}
LEGACY = [(code, name) for code, names, _ in ROWS for name in names.split()]


def told(code, size, seed):
    """About ``size`` code points of a language: its sentences over and over, in other orders."""
    chance = random.Random(f"{code}{size}{seed}")
    stop = "。" if "。" in TEXTS[code] else ". " if ". " in TEXTS[code] else " "
    sentences = [s.strip(" .") for s in TEXTS[code].split(stop) if s.strip()]
    out = ""
    while len(out) < size:
        out += stop.join(chance.sample(sentences, len(sentences))) + stop.strip() + chance.choice(["\n\n", " "])
    return out[:size]


def saved(text, name):
    """``text`` as far as an encoding has its signs; Vietnamese as the old one wants it, with tones apart."""
    if name == "cp1258":
        text = "".join(c if c.encode(name, "ignore") else unicodedata.normalize("NFD", c) for c in text)
    return text.encode(name, "ignore")


def test_there_are_forty_languages():
    assert len(TEXTS) >= 40


@pytest.mark.parametrize(("code", "name"), LEGACY, ids=[f"{c}-{n}" for c, n in LEGACY])
def test_old_encodings_are_told_apart_and_marked_as_guessed(code, name):
    for size in (300, 2_000, 8_000):
        data = saved(told(code, size, 0), name)
        read = decode(data)
        assert read.text == data.decode(name), size
        assert read.guessed
        assert read.notices[0].kind is NoticeKind.ENCODING_GUESSED


def test_of_a_thousand_texts_in_old_encodings_nearly_all_are_right():
    wrong = []
    for code, name in LEGACY:
        for size in (300, 500, 800, 1_200):
            for seed in range(1, 5):
                data = saved(told(code, size, seed), name)
                read = decode(data)
                if read is None or read.text != data.decode(name):
                    wrong.append((code, name, size, read.encoding))
                assert read is None or read.guessed
    assert len(wrong) <= 0.005 * 16 * len(LEGACY), wrong


@pytest.mark.parametrize("code", TEXTS)
@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_in_all_its_forms(code, name):
    read = decode(TEXTS[code].encode(name))
    assert read.text == TEXTS[code]
    assert not read.guessed or name in ("utf-16-le", "utf-16-be")  # no mark, and no zeros in many scripts


def test_a_declared_encoding_counts_only_where_it_decodes():
    page = "<meta charset='{}'><p>Der Wärter – „so“</p>"
    assert decode(page.format("iso-8859-1").encode("cp1252")).text == page.format("iso-8859-1")
    assert decode(page.format("utf-16").encode("utf-8")).text == page.format("utf-16")
    assert decode(page.format("no-such").encode("cp1252")).guessed
    assert declared_in(b'<?xml version="1.0" encoding="koi8-r"?><a/>') == "koi8-r"


NOT_OF_FILES = [
    "punycode",
    "idna",
    "rot13",
    "unicode_escape",
    "raw-unicode-escape",
    "utf-7",
    "hex",
    "zlib",
    "undefined",
]


@pytest.mark.parametrize("name", NOT_OF_FILES)
def test_an_encoding_that_files_are_not_written_in_counts_for_nothing(name):
    words = "Caf\\u00e9, Bcher-kva, +AGE-: the whale slept on the roof, and the keeper sat down to a pot of tea."
    page = f"<meta charset='{name}'><p>{words}</p>".encode() + b"<p>A caf\xe9 by the quay.</p>"
    decoded = decode(page, declared=name)
    assert words in decoded.text
    assert decoded.guessed
    with pytest.raises(FileUndecodable):
        decode(page, encoding=name)


SPOILT = [
    (b"The whale \xffslept on the roof of the light", "utf-8", "The whale [FF]slept on the roof of the light", "1"),
    (b"\xef\xbb\xbfThe \xc3whale", None, "The [C3]whale", "1"),
    (codecs.BOM_UTF16_LE + "Whale".encode("utf-16-le") + b"\x00\xd8", None, "Whale[00][D8]", "2"),
    ("Кит спал на крыше маяка, ".encode() * 9 + b"\xd0" + " и храпел.".encode(), None, None, "1"),
]


@pytest.mark.parametrize(("data", "asked", "text", "count"), SPOILT, ids=range(len(SPOILT)))
def test_bytes_that_cannot_be_read_are_shown_by_number(data, asked, text, count):
    read = decode(data, encoding=asked)
    assert text is None or read.text == text
    assert "\ufffd" not in read.text
    assert [n.detail for n in read.notices if n.kind is NoticeKind.BYTES_UNDECODED] == [count]


def test_two_different_bad_bytes_never_look_the_same():
    one, two = (decode(b"whale " + b, encoding="utf-8").text for b in (b"\xfe", b"\xff"))
    assert one != two


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data):
    read = decode(data)
    if read is not None:
        assert "\r" not in read.text
        assert read.text.encode("utf-8") or not data
        assert read.guessed == any(n.kind is NoticeKind.ENCODING_GUESSED for n in read.notices)


def test_the_candidates_for_a_change_read_the_bytes():
    data = TEXTS["ru"].encode("koi8-r")
    found = dict(candidates(data))
    assert 2 <= len(found) <= 8
    assert TEXTS["ru"].startswith(found["koi8-r"])
    assert "koi8-u" not in found


def test_a_candidate_shows_the_first_line_on_which_encodings_part():
    data = ("Plain words\n" * 400 + "Der W\xe4chter sah den Wal.\nAnd on.").encode("cp1252")
    assert dict(candidates(data))["cp1252"] == "Der W\xe4chter sah den Wal. And on."
