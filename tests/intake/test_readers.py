"""The reader processes of a window: what is asked of them comes back checked, whatever they do instead."""

import os
import sys
import threading

import pytest

from reader_app.article import errors
from reader_app.intake.isolation import reader_process
from reader_app.intake.isolation.readers import Readers
from reader_app.intake.isolation.requests import CHAPTERS, ENCODINGS, LIMITS, READ, READ_TEXT

STORY = b"Whale on the roof\n\nThe keeper found the whale asleep on Tuesday morning, he said."
LONG = 120.0


class Waiting:
    """Takes outcomes by lane, and hands each over once it is there."""

    def __init__(self, readers):
        self.readers, self.outcomes, self.changed = readers, [], threading.Condition()

    def ask(self, lane, *asked, limit=LONG):
        self.readers.run(lane, *asked, limit=limit, done=lambda outcome: self.take(lane, outcome))

    def take(self, lane, outcome):
        with self.changed:
            self.outcomes.append((lane, outcome))
            self.changed.notify_all()

    def answer(self, lane):
        with self.changed:
            assert self.changed.wait_for(lambda: any(at == lane for at, _ in self.outcomes), LONG)
            return next(outcome for at, outcome in self.outcomes if at == lane)


@pytest.fixture
def waiting():
    readers = Readers(1)
    yield Waiting(readers)
    readers.close()


@pytest.fixture
def playing(monkeypatch, tmp_path):
    """Makes the next reader processes run a program of the test's instead."""
    real = reader_process.child_command

    def play(program):
        commands = iter([[sys.executable, "-c", program]])
        monkeypatch.setattr(reader_process, "child_command", lambda: next(commands, None) or real())

    return play


def test_everything_that_can_be_asked_is_answered(waiting):
    waiting.ask("a", READ, STORY, "a.txt")
    waiting.ask("b", READ_TEXT, "A whale\n\nNobody came on Monday.")
    waiting.ask("c", ENCODINGS, "Кит спал на крыше маяка весь день.".encode("koi8-r"), "c.txt")
    waiting.ask("d", CHAPTERS, b"no book", "d.epub")
    waiting.ask("e", READ, b"\0" * 500, "e.txt")
    waiting.ask("f", LIMITS)
    assert waiting.answer("a").value.title == "Whale on the roof"
    assert waiting.answer("b").value.text == "A whale\n\nNobody came on Monday."
    assert ("koi8-r", "Кит спал на крыше маяка весь день.") in waiting.answer("c").value
    assert isinstance(waiting.answer("d").error, errors.FileDamaged)
    assert isinstance(waiting.answer("e").error, errors.FileEmpty)
    assert "memory" in waiting.answer("f").value or sys.platform == "win32"


FRAME = "import os, sys\nsend = lambda b: os.write(1, len(b).to_bytes(8, 'big') + b)\nos.read(0, 60)\n"
RANK = {
    "says nothing and ends": "",
    "answers garbage": "os.write(1, b'The whale is asleep. ' * 500)",
    "answers a pickle that would print": "import pickle\nsend(pickle.dumps(exit))",
    "answers too much": "os.write(1, (1 << 62).to_bytes(8, 'big') + b'x' * 100)",
    "answers another thing": 'send(b\'{"found": ["a"]}\')',
    "is cut short": "os.write(1, (500).to_bytes(8, 'big') + b'{')",
    "dies": "os.kill(os.getpid(), 9)",
}


@pytest.mark.parametrize("deed", RANK.values(), ids=RANK.keys())
def test_a_reader_that_does_something_else_is_replaced(waiting, playing, deed):
    playing(FRAME + deed)
    waiting.ask("a", READ, STORY, "a.txt")
    waiting.ask("b", READ, STORY, "b.txt")
    assert isinstance(waiting.answer("a").error, errors.ReadingCrashed)
    assert waiting.answer("b").value.title == "Whale on the roof"


@pytest.mark.parametrize("deed", ["while True: pass", "while True: send(b'{\"progress\": [1, 2]}')"])
def test_a_reader_that_hangs_is_stopped_at_its_limit(waiting, playing, deed):
    playing(FRAME + deed)
    waiting.ask("a", READ, STORY, "a.txt", limit=0.5)
    waiting.ask("b", READ, STORY, "b.txt")
    assert isinstance(waiting.answer("a").error, errors.ReadingTookTooLong)
    assert waiting.answer("b").value.title == "Whale on the roof"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a limit of processor time is POSIX")
def test_a_reader_at_its_limit_of_processor_time_took_too_long(waiting, playing):
    playing(FRAME + "import resource\nresource.setrlimit(resource.RLIMIT_CPU, (1, 2))\nwhile True: pass")
    waiting.ask("a", READ, STORY, "a.txt")
    assert isinstance(waiting.answer("a").error, errors.ReadingTookTooLong)


def test_what_is_cancelled_is_never_told_and_the_next_is_read(waiting, playing):
    playing(FRAME + "while True: send(b'{\"progress\": [1, 2]}')")
    begun = threading.Event()
    waiting.readers.told = lambda *_far: begun.set()
    waiting.ask("a", READ, STORY, "a.txt")
    waiting.ask("b", READ, STORY, "b.txt")
    waiting.ask("c", READ, STORY, "c.txt")
    assert begun.wait(LONG)
    waiting.readers.cancel("b")
    waiting.readers.cancel("a")
    assert waiting.answer("c").value.origin.name == "c.txt"
    assert [lane for lane, _ in waiting.outcomes] == ["c"]


def test_the_newer_request_takes_the_lane(waiting, playing):
    playing(FRAME + "while True: send(b'{\"progress\": [1, 2]}')")
    begun = threading.Event()
    waiting.readers.told = lambda *_far: begun.set()
    waiting.ask("a", READ, STORY, "old.txt")
    assert begun.wait(LONG)
    waiting.ask("a", READ, STORY, "new.txt")
    assert waiting.answer("a").value.origin.name == "new.txt"
    assert len(waiting.outcomes) == 1


def test_progress_is_told_in_bytes_and_grows(waiting):
    far = []
    waiting.readers.told = lambda lane, done, whole: far.append((lane, done, whole))
    data = b"The tide was low on Monday, and nobody came to the quay.\n\n" * 20_000
    waiting.ask("a", READ, data, "a.txt")
    assert len(waiting.answer("a").value.blocks) == 20_000
    assert far
    assert far == sorted(far)
    assert {(lane, whole) for lane, _done, whole in far} == {("a", len(data))}


def test_a_system_that_starts_no_process_is_told(waiting, monkeypatch):
    real = reader_process.child_command
    monkeypatch.setattr(reader_process, "child_command", lambda: ["/no/such/program"])
    waiting.ask("a", READ, STORY, "a.txt")
    assert isinstance(waiting.answer("a").error, errors.ReadingCrashed)
    monkeypatch.setattr(reader_process, "child_command", real)
    waiting.ask("b", READ, STORY, "b.txt")
    assert waiting.answer("b").value.title == "Whale on the roof"


def test_nothing_is_started_once_they_are_closed(waiting):
    waiting.readers.close()
    waiting.ask("a", READ, STORY, "a.txt")
    assert not waiting.outcomes
    assert not waiting.readers._threads
