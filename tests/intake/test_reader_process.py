"""Reading in a bound process: what it may not do, what comes of one that hangs, dies or lies."""

import io
import json
import pickle
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article import errors
from reader_app.intake.isolation import reader_process, wire
from reader_app.intake.isolation.reader_process import ReaderProcess, close_reader, read_in_process
from reader_app.intake.isolation.requests import ENCODINGS, READ, READ_TEXT
from reader_app.intake.isolation.wire import Request
from reader_app.intake.read import article_from_bytes, article_from_text, read

ROOT = Path(__file__).resolve().parent.parent.parent
linux = pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")
STORY = b"Whale on the roof\n\nThe keeper found the whale asleep on Tuesday morning, he said."


@pytest.fixture(autouse=True, scope="module")
def no_child_left():
    yield
    close_reader()


def in_bound_process(action):
    """What ``action`` (a statement) raises in a process after ``confine()``: the name of the error, or nothing."""
    code = (
        "import os, socket, sys\nfrom reader_app.intake.isolation.confinement import confine\nheld = confine()\n"
        f"try:\n    {action}\nexcept BaseException as e:\n    print(type(e).__name__)\nelse:\n    print('done')"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


DENIED = {
    "read a file": "open('/etc/passwd').read()",
    "list a folder": "os.listdir('/')",
    "write a file": "open('/tmp/never-written', 'w')",
    "open a socket": "socket.create_connection(('127.0.0.1', 9))",
    "open a local socket": "socket.socket(socket.AF_UNIX)",
    "fork": "os.fork()",
    "run a program": "os.execv('/bin/true', ['true'])",
    "signal its parent": "os.kill(os.getppid(), 0)",
}


@linux
@pytest.mark.parametrize("action", DENIED.values(), ids=DENIED.keys())
def test_a_bound_process_may_not(action):
    assert in_bound_process(action) == "PermissionError"


@linux
def test_a_bound_process_has_its_share_of_memory_and_its_own_libraries():
    assert in_bound_process("bytearray(3_000_000_000)") == "MemoryError"
    assert in_bound_process("import lxml.html, trafilatura, chardet") == "done"


def test_one_child_serves_many_files_and_a_dead_one_is_replaced():
    assert read_in_process(STORY, "a.txt").title == "Whale on the roof"
    first = reader_process._reader
    assert read_in_process(STORY, "b.txt").origin.name == "b.txt"
    assert reader_process._reader is first
    first._child.kill()
    first._child.wait()
    assert read_in_process(STORY, "c.txt").title == "Whale on the roof"
    assert reader_process._reader is not first


def test_a_reader_that_takes_too_long_is_stopped_and_the_next_file_opens():
    reader = ReaderProcess()
    with pytest.raises(errors.ReadingTookTooLong):
        reader.ask(Request(READ, STORY, "slow.txt"), limit=0.0)
    assert not reader.alive
    assert read_in_process(STORY, "next.txt").title == "Whale on the roof"


def test_a_reader_that_dies_amid_a_file_is_a_listed_error():
    reader = ReaderProcess()
    reader._child.terminate()
    reader._child.wait()
    with pytest.raises(errors.ReadingCrashed):
        reader.ask(Request(READ, STORY, "a.txt"), limit=60.0)


def test_refusals_cross_the_pipe_whole(tmp_path):
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    with pytest.raises(errors.FileNotText) as caught:
        read(path)
    assert str(caught.value) == "picture.txt looks like a picture, not text."


def frames_of(*frames):
    stream = io.BytesIO()
    wire.send(stream, *frames)
    stream.seek(0)
    return wire.Frames(stream)


def through_the_pipe(answer, kind=READ):
    return wire.answer_in(frames_of(*wire.answer_out(answer)), kind, lambda _done, _whole: None)


@given(st.text(st.characters(blacklist_categories=["Cs"])).filter(lambda t: any(c.isalnum() for c in t)))
def test_articles_cross_the_pipe_unchanged(text):
    article = article_from_text(text)
    assert through_the_pipe(article) == article


def test_articles_of_files_cross_the_pipe_unchanged(monkeypatch):
    article = article_from_bytes(STORY + b"\n\n\xff\xfe" + b"\n\nThe tide was low." * 5_000, "w.txt")
    assert through_the_pipe(article) == article
    monkeypatch.setattr(wire, "_PART", 7)
    assert through_the_pipe(article) == article


@pytest.mark.parametrize("text", ["The whale 🐋 on the roof.", "a \ud83d alone", "e\u0301"])
def test_texts_cross_the_pipe_unchanged(text):
    request = wire.Request(READ_TEXT, text)
    assert wire.request_in(*wire.request_out(request)) == request
    assert through_the_pipe(article_from_text(text), READ_TEXT).text == text


def lie(**change):
    head, *rest = wire.answer_out(article_from_text("One."))
    known = json.loads(head)
    known["article"] |= change
    return [json.dumps(known).encode(), *rest]


def lying_blocks(blocks):
    head, text, _blocks = wire.answer_out(article_from_text("One."))
    return [head, text, json.dumps(blocks).encode()]


class Bomb:
    def __reduce__(self):
        return (pytest.fail, ("unpickled",))


LIES = {
    "nothing": [],
    "an empty frame": [b""],
    "a list": [b"[]"],
    "an empty object": [b"{}"],
    "null": [b"null"],
    "no text at all": [b"\xff\xff"],
    "a nest": [b"[" * 100_000],
    "a number too long": [b'{"error": ' + b"9" * 10_000 + b"}"],
    "a pickle": [pickle.dumps(Bomb())],
    "a pickle for a text": [next(iter(lie())), pickle.dumps(Bomb()), b"[]"],
    "an error of Python": [b'{"error": "KeyboardInterrupt", "name": "x", "detail": ""}'],
    "an end": [b'{"error": "SystemExit", "name": "x", "detail": ""}'],
    "another kind of answer": [b'{"found": ["One."]}'],
    "progress alone": [b'{"progress": [1, 2]}'],
    "progress beyond the end": [b'{"progress": [3, 2]}'],
    "progress in words": [b'{"progress": ["x", 2]}'],
    "progress without end": [b'{"progress": [1e999, 2]}'],
    "no blocks where some are promised": lie()[:2],
    "more texts than there are": [json.dumps(json.loads(lie()[0]) | {"texts": 10**12}).encode(), *lie()[1:]],
    "block outside": lying_blocks([[0, 99, "paragraph", 0, False]]),
    "block backwards": lying_blocks([[3, 1, "paragraph", 0, False]]),
    "block of no kind": lying_blocks([[0, 2, "button", 0, False]]),
    "blocks that overlap": lying_blocks([[0, 3, "paragraph", 0, False], [1, 4, "paragraph", 0, False]]),
    "blocks in floating numbers": lying_blocks([[0, float("inf"), "paragraph", 0, False]]),
    "notice of no kind": lie(notices=[["no-such-notice", "", None]]),
    "date in words": lie(date="yesterday"),
    "title in a list": lie(title=["list"]),
}


@pytest.mark.parametrize("frames", LIES.values(), ids=LIES.keys())
def test_what_is_no_answer_is_not_believed(frames):
    with pytest.raises(wire.BadAnswer):
        wire.answer_in(frames_of(*frames), READ, lambda _done, _whole: None)


@pytest.mark.parametrize("found", [{"found": [1]}, {"found": "ab"}, {"found": [["a"]]}, {"found": None}, {}])
def test_what_is_no_list_of_encodings_is_not_believed(found):
    with pytest.raises(wire.BadAnswer):
        wire.answer_in(frames_of(json.dumps(found).encode()), ENCODINGS, lambda _done, _whole: None)


def test_frames_are_limited_each_and_together():
    stream = io.BytesIO()
    wire.send(stream, b"x" * 60, b"x" * 60)
    for largest, most, whole in ((50, 500, 0), (100, 100, 1), (100, 500, 2)):
        stream.seek(0)
        frames = wire.Frames(stream, largest, most)
        for _ in range(whole):
            assert frames.next() == b"x" * 60
        if whole < 2:
            with pytest.raises(wire.BadAnswer):
                frames.next()


@linux
def test_the_child_ends_with_its_caller():
    code = (
        "from reader_app.intake.isolation.reader_process import *; r = ReaderProcess(); print(r._child.pid, flush=True)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    pid = int(done.stdout)
    for _ in range(500):
        if not is_running(pid):
            return
        time.sleep(0.02)
    pytest.fail("the child lives on")


def is_running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1][0] != "Z"
    except OSError:
        return False


def test_a_packaged_program_is_its_own_interpreter(monkeypatch):
    from reader_app.workers import SERVE

    assert reader_process.child_command()[:3] == [sys.executable, "-IS", "-c"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert reader_process.child_command() == [sys.executable, SERVE]
