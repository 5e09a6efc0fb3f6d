"""Paths of every kind: regular files are read, everything else is one listed error, and nothing blocks."""

import os
import socket

import pytest

from reader_app.article import errors
from reader_app.intake.opening import open_file


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
    assert open_file(tmp_path / "link").data == b"words"
    name = open_file(os.fsdecode(path)).name
    assert name.isprintable()
    assert name.encode()


def test_no_more_than_the_limit_is_read(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"w" * 1000)
    assert len(open_file(path, largest=1000).data) == 1000
    with pytest.raises(errors.FileTooLarge):
        open_file(path, largest=999)
