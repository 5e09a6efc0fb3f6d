"""Paths of every kind: regular files are read, everything else is one listed error, and nothing blocks."""

import os
import socket

import pytest

from reader_app.article import errors
from reader_app.article.model import Notice, NoticeKind
from reader_app.intake import opening
from reader_app.intake.opening import open_file, open_or_first, open_unless_large
from reader_app.intake.read import read


def fifo(place):
    os.mkfifo(place / "x")


def sock(place):
    held = socket.socket(socket.AF_UNIX)
    held.bind(str(place / "x"))
    held.close()


def loop(place):
    (place / "x").symlink_to("y")
    (place / "y").symlink_to("x")


def below_a_file(place):
    (place / "file").write_text("words")
    (place / "x").symlink_to("file/below")


def sparse(place):
    with (place / "x").open("wb") as out:
        out.truncate(3_000_000_000)


CASES = [
    (lambda place: None, errors.FileMissing),
    (lambda place: (place / "x").mkdir(), errors.FileIsFolder),
    (fifo, errors.FileNotRegular),
    (sock, errors.FileNotRegular),
    (lambda place: (place / "x").symlink_to("/dev/zero"), errors.FileNotRegular),
    (lambda place: (place / "x").symlink_to("gone"), errors.FileMissing),
    (loop, errors.FileLinksCircular),
    (below_a_file, errors.FileMissing),
    (lambda place: (place / "x").write_bytes(b""), errors.FileEmpty),
    (lambda place: (place / "x").write_bytes(b"\0\n \0"), errors.FileEmpty),
    (sparse, errors.FileTooLarge),
]


@pytest.mark.parametrize(("make", "error"), CASES, ids=[f"{n}-{e.__name__}" for n, (_, e) in enumerate(CASES)])
def test_what_cannot_be_read_is_one_listed_error(tmp_path, make, error):
    make(tmp_path)
    with pytest.raises(errors.ReadError) as caught:
        open_file(tmp_path / "x")
    assert type(caught.value) is error
    assert str(caught.value).startswith("x " if error is not errors.FileMissing else "There is no file x")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path):
    path = tmp_path / "x"
    path.write_text("words")
    path.chmod(0)
    with pytest.raises(errors.FileForbidden):
        open_file(path)


@pytest.mark.parametrize("path", ["a\0b", "x" * 5000, ""])
def test_paths_that_cannot_be(path):
    with pytest.raises(errors.FileMissing):
        open_file(path)


def test_a_link_to_a_file_is_opened_and_strange_names_are_made_fit(tmp_path):
    path = os.fsencode(tmp_path / "st") + b"\xff\nry.txt"
    with open(path, "wb") as out:  # noqa: PTH123 - the name is no text
        out.write(b"words")
    (tmp_path / "link").symlink_to(os.fsdecode(path))
    opened = open_file(tmp_path / "link")
    assert opened.data == b"words"
    assert opened.target == str(tmp_path.resolve() / "st\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}ry.txt")
    assert open_file(os.fsdecode(path)).target == ""
    name = open_file(os.fsdecode(path)).name
    assert name.isprintable()
    assert name.encode()


def test_no_more_than_the_limit_is_read(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"w" * 1000)
    assert len(open_file(path, largest=1000).data) == 1000
    with pytest.raises(errors.FileTooLarge):
        open_file(path, largest=999)


def test_a_link_is_told_of_by_its_last_target(tmp_path):
    (tmp_path / "whale.txt").write_text("The whale slept on the roof.")
    (tmp_path / "near").symlink_to("whale.txt")
    (tmp_path / "far").symlink_to("near")
    told = Notice(NoticeKind.LINKED, str((tmp_path / "whale.txt").resolve()))
    assert told in read(tmp_path / "far").notices
    assert told not in read(tmp_path / "whale.txt").notices


def test_of_a_text_over_the_limit_the_first_part_is_read_and_told_of(tmp_path):
    line = b"The whale slept on the roof of the lighthouse that morning.\n\n"
    path = tmp_path / "huge.txt"
    with path.open("wb") as out:
        out.write(line * (opening.FIRST // len(line) + 9))
        out.truncate(1_100_000_000)
    top = open_or_first(path)
    assert (top.size, opening.FIRST - len(line) < len(top.data) <= opening.FIRST) == (1_100_000_000, True)
    assert opening.opening_notices(top) == (Notice(NoticeKind.PARTS_LEFT_OUT, "first 5 MB of 1,100 MB"),)


def test_reading_over_the_limit_says_what_was_left_out(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "FIRST", 2_000)
    path = tmp_path / "huge.txt"
    with path.open("wb") as out:
        out.write(b"The whale slept on the roof.\n\n" * 500)
        out.truncate(1_100_000_000)
    article = read(path)
    assert article.text.endswith("The whale slept on the roof.")
    assert [n.detail for n in article.notices if n.kind is NoticeKind.PARTS_LEFT_OUT] == ["first 1 MB of 1,100 MB"]


@pytest.mark.parametrize("top", [b"%PDF-1.7\n", b"PK\x03\x04", b""], ids=["pdf", "zip", "blank"])
def test_a_part_of_what_is_packed_or_blank_is_of_no_use(tmp_path, top):
    path = tmp_path / "huge"
    with path.open("wb") as out:
        out.write(top)
        out.truncate(1_100_000_000)
    with pytest.raises(errors.FileTooLarge) as caught:
        open_or_first(path)
    assert str(caught.value) == "huge is too large to open (1,100 MB)."


def test_a_text_after_many_blanks_is_not_empty(tmp_path):
    path = tmp_path / "late.txt"
    path.write_bytes(b" \n" * 60_000 + b"The whale slept.")
    assert open_unless_large(path).data.endswith(b"slept.")
