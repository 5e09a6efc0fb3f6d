"""A reader process that hangs, crashes or is killed: one sentence, the other page stays, the next file opens."""

import os
import sys

import pytest
from test_readings import Answering

from reader_app.gui.app import application
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.session.session import Session
from reader_app.gui.window import Window
from reader_app.intake.isolation import reader_process
from reader_app.intake.isolation.readers import Readers
from reader_app.intake.read import article_from_text
from reader_app.marks import Side

STORY = "Whale on the roof\n\nThe keeper found the whale asleep on Tuesday morning, he said."
LONG = 60_000  # milliseconds that a machine under load may take
TROUBLE = {
    "hangs": ("import time; time.sleep(600)", 0.3, "took too long"),
    "spins": ("while True: pass", 0.3, "took too long"),
    "crashes": ("import os; os.abort()", 60.0, "the reader process stopped"),
    "is killed": ("import os; os.kill(os.getpid(), 9)", 60.0, "the reader process stopped"),
}


@pytest.fixture
def window(qtbot, tmp_path):
    application()
    session = Session()
    made = Window(session, Jobs(session, Answering(), Readers(1)), tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.jobs._readers.close()
    made.close()


@pytest.mark.parametrize("deed", TROUBLE)
def test_a_broken_reader_is_one_sentence_and_the_next_file_opens(window, qtbot, tmp_path, monkeypatch, deed):
    program, limit, words = TROUBLE[deed]
    monkeypatch.setattr("reader_app.gui.jobs.readings.wall_seconds", lambda _data: limit)
    real, commands = reader_process.child_command, iter([[sys.executable, "-c", program]])
    monkeypatch.setattr(reader_process, "child_command", lambda: next(commands, None) or real())
    session, path = window.session, tmp_path / "roof.txt"
    session.show_article(Side.A, article_from_text(STORY))
    kept = session.articles[Side.A]
    path.write_text(STORY)
    with qtbot.waitSignal(session.article_refused, timeout=LONG):
        window.jobs.readings.open_path(Side.B, os.fspath(path))
    sentence = window.bar_of(Side.B).sentence.text()
    assert words in sentence
    assert "roof.txt" in sentence
    assert session.articles == {Side.A: kept, Side.B: None}
    monkeypatch.setattr("reader_app.gui.jobs.readings.wall_seconds", lambda _data: 60.0)
    with qtbot.waitSignal(session.article_opened, timeout=LONG):
        window.bar_of(Side.B).button.click()
    assert session.articles[Side.B].title == "Whale on the roof"
    assert session.articles[Side.A] is kept
