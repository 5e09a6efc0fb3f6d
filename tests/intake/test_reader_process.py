"""Reading in a bound process: what it may not do, what comes of one that hangs, dies or lies."""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article import errors
from reader_app.intake import reader_process, wire
from reader_app.intake.piece import NO_WISHES
from reader_app.intake.read import article_from_bytes, article_from_text, read
from reader_app.intake.reader_process import ReaderProcess, close_reader, read_in_process
from reader_app.workers import Workers

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
        "import os, socket, sys\nfrom reader_app.intake.confinement import confine\nheld = confine()\n"
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
        reader.read(STORY, "slow.txt", NO_WISHES, limit=0.0)
    assert not reader.alive
    assert read_in_process(STORY, "next.txt").title == "Whale on the roof"


def test_a_reader_that_dies_amid_a_file_is_a_listed_error():
    reader = ReaderProcess()
    reader._child.terminate()
    reader._child.wait()
    with pytest.raises(errors.ReadingCrashed):
        reader.read(STORY, "a.txt", NO_WISHES, limit=60.0)


def test_refusals_cross_the_pipe_whole(tmp_path):
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    with pytest.raises(errors.FileNotText) as caught:
        read(path)
    assert str(caught.value) == "picture.txt looks like a picture, not text."


@given(st.text(st.characters(blacklist_categories=["Cs"])).filter(lambda t: any(c.isalnum() for c in t)))
def test_articles_cross_the_pipe_unchanged(text):
    article = article_from_text(text)
    assert wire.answer_in(wire.article_out(article)) == article


def test_articles_of_files_cross_the_pipe_unchanged():
    article = article_from_bytes(STORY + b"\n\n\xff\xfe", "w.txt")
    assert wire.answer_in(wire.article_out(article)) == article


LIES = [
    b"",
    b"[]",
    b"{}",
    b"null",
    b"\xff\xff",
    b"[" * 100_000,
    b'{"error": "KeyboardInterrupt", "name": "x", "detail": ""}',
    b'{"error": "SystemExit", "name": "x", "detail": ""}',
    *[
        json.dumps(json.loads(wire.article_out(article_from_text("One."))) | change).encode()
        for change in (
            {"text": 5},
            {"blocks": [[0, 99, "paragraph", 0, False]]},
            {"blocks": [[3, 1, "paragraph", 0, False]]},
            {"blocks": [[0, 2, "button", 0, False]]},
            {"blocks": [[0, 3, "paragraph", 0, False], [1, 4, "paragraph", 0, False]]},
            {"notices": [["no-such-notice", "", None]]},
            {"date": "yesterday"},
            {"title": ["list"]},
        )
    ],
]


@pytest.mark.parametrize("frame", LIES, ids=range(len(LIES)))
def test_what_is_no_answer_is_not_believed(frame):
    with pytest.raises(wire.BadAnswer):
        wire.answer_in(frame)


@linux
def test_the_child_ends_with_its_caller():
    code = "from reader_app.intake.reader_process import *; r = ReaderProcess(); print(r._child.pid, flush=True)"
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


@linux
def test_a_pool_that_reads_is_bound_too():
    outcomes, told = [], threading.Semaphore(0)
    pool = Workers(1)

    def take(outcome):
        outcomes.append(outcome)
        told.release()

    try:
        for lane, place, given in (
            ("a", "reader_app.intake.serving:warm", ()),
            ("b", "reader_app.intake.serving:read_confined", (STORY, "a.txt")),
            ("c", "os:listdir", ("/",)),
            ("d", "reader_app.intake.serving:read_confined", (b"\0" * 500, "b.txt")),
        ):
            pool.run(lane, place, *given, limit=120.0, done=take)
            assert told.acquire(timeout=120.0)
    finally:
        pool.close()
    assert outcomes[0].error is None
    assert outcomes[1].value.title == "Whale on the roof"
    assert isinstance(outcomes[2].error, PermissionError)
    assert isinstance(outcomes[3].error, errors.FileEmpty)


def test_a_packaged_program_is_its_own_interpreter(monkeypatch):
    from reader_app.workers import SERVE

    assert reader_process.child_command()[:3] == [sys.executable, "-I", "-c"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert reader_process.child_command() == [sys.executable, SERVE]
