"""A report is written whole or not at all."""

import os

import pytest

from reader_app.article.errors import TargetFolderMissing, TargetNotWritable
from reader_app.report.writing import write_atomically


def test_a_new_file_holds_the_content_and_nothing_is_left_beside_it(tmp_path):
    write_atomically(tmp_path / "a.pdf", b"new")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.pdf", b"new")]


def test_an_old_file_keeps_its_rights(tmp_path):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_atomically(target, b"new")
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    write_atomically(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"new"


def test_a_pipe_is_written_to(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_atomically(tmp_path / "pipe", b"new")
    assert os.read(reader, 10) == b"new"
    os.close(reader)


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(TargetNotWritable):
        write_atomically(tmp_path, b"new")


def test_a_folder_that_is_missing_is_named(tmp_path):
    with pytest.raises(TargetFolderMissing) as told:
        write_atomically(tmp_path / "missing" / "a.pdf", b"new")
    assert str(told.value) == f"a.pdf could not be written: there is no folder {tmp_path.resolve() / 'missing'}."


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(TargetNotWritable, match="No space left"):
        write_atomically(target, b"new")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.pdf", b"old")]
