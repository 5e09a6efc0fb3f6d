"""Hostile files one by one, in the real process: each ends in its text or in one listed sentence, and leaves nothing.

What is to come of each kind, and where else it is held:

    zip bombs, entities, outer entities, nesting, locked, binary, damaged, pictures only, empty    REFUSED here
    tag, attribute and break floods, quadratic Markdown, mail bombs, odd bytes, signs, links        READ here
    FIFOs, devices, sockets, folders, circles of links, no permission, 3 GB (sparse), odd names     test_opening
    a reader that hangs, dies or lies; the next file                                                test_reader_process
    each format cut, mixed with noise, doubled, flooded                                             test_hostile
    the notices of single signs                                                                     test_signs
    what a window says of a file that changed or went, of a large text                              tests/gui
"""

import socket
from pathlib import Path

import hostile_files
import pytest

from reader_app.article import errors
from reader_app.intake.isolation import reader_process
from reader_app.intake.isolation.confinement import MEMORY
from reader_app.intake.isolation.reader_process import close_reader, read_in_process
from reader_app.intake.read import article_from_bytes

REFUSED = [(error, name, make) for error, group in hostile_files.REFUSED.items() for name, make in group.items()]
CRASHES = (errors.ReadingCrashed, errors.ReadingTookTooLong)


@pytest.fixture(autouse=True, scope="module")
def nothing_left():
    """One reader for all files: afterwards it lives, holds no more descriptors than before, and has no child."""
    read_in_process(b"Whale on the roof", "first.txt")
    reader = reader_process._reader
    proc = Path(f"/proc/{reader._child.pid}")
    held = len(list((proc / "fd").iterdir())) if proc.exists() else 0
    yield
    assert reader_process._reader is reader
    assert reader.alive
    if proc.exists():
        assert len(list((proc / "fd").iterdir())) == held
        peak = next(line for line in (proc / "status").read_text().splitlines() if line.startswith("VmHWM"))
        assert int(peak.split()[1]) * 1024 < MEMORY
        assert not (proc / f"task/{reader._child.pid}/children").read_text().split()
    close_reader()


def test_there_are_enough_of_them():
    assert len(REFUSED) + len(hostile_files.READ) + len(hostile_files.EITHER) >= 120


@pytest.mark.parametrize(("error", "name", "make"), REFUSED, ids=[name for _, name, _ in REFUSED])
def test_what_is_refused(error, name, make):
    with pytest.raises(getattr(errors, error)) as caught:
        read_in_process(make(), name)
    assert type(caught.value).__name__ == error
    assert str(caught.value).count(name) == 1


@pytest.mark.parametrize(("name", "make"), hostile_files.READ.items(), ids=hostile_files.READ)
def test_what_is_read(name, make):
    article = read_in_process(make(), name)
    assert "hale" in article.text
    assert "etc/passwd" not in article.text
    assert "\0" not in article.text
    assert article.text.encode("utf-8")


@pytest.mark.parametrize(("name", "make"), hostile_files.EITHER.items(), ids=hostile_files.EITHER)
def test_what_may_be_either(name, make):
    try:
        assert read_in_process(make(), name).text
    except errors.ReadError as error:
        assert not isinstance(error, CRASHES)  # noqa: PT017 - either outcome is right, each has its own claim


def test_no_reader_asks_for_the_network(monkeypatch):
    article_from_bytes(hostile_files.page(""), "first.html")  # a library tries the loopback address when it is loaded
    asked = []
    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, lambda *given, **_more: asked.append(given))
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, lambda *given, **_more: asked.append(given))
    for name in (
        "addresses.html",
        "outer chapter.epub",
        "macros.docm",
        "remote parts.docx",
        "launch.pdf",
        "null.webarchive",
    ):
        article_from_bytes(hostile_files.READ[name](), name)
    for error, name, make in REFUSED:
        if "entity" in name:
            with pytest.raises(getattr(errors, error)):
                article_from_bytes(make(), name)
    assert asked == []
