"""A window that is killed loses no note that was on disk and leaves no file broken, whatever it was about to write.

That a note is on disk within ten seconds is for ``test_journal`` to say.  ``READER_APP_KILLS`` is how many moments are
tried.
"""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from idle import Idle

from reader_app.gui.app import application
from reader_app.gui.files.saved_files import older_of, read_saved
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.session.session import Session
from reader_app.gui.window import Window

KILLS = int(os.environ.get("READER_APP_KILLS", "5"))
HERE = Path(__file__).parent


def killed_at(count, seconds, settings, saved):
    """The number of the last note that a window had on disk ``seconds`` after it had ``count``."""
    paths = os.pathsep.join([str(HERE), str(HERE.parents[1])])
    command = [sys.executable, HERE / "note_writer.py", settings, saved]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": paths}
    ) as writing:
        first = "".join(writing.stdout.readline() for _ in range(count))
        time.sleep(seconds)
        writing.kill()
        told = (first + writing.stdout.read()).split("\n")
    return int(told[-2])


def numbers(notes):
    return [int(note.words.split()[0]) for note in notes]


@pytest.mark.parametrize("moment", range(KILLS))
def test_a_killed_window_loses_nothing_that_was_on_disk(moment, qtbot, tmp_path):
    settings, saved = tmp_path / "settings.json", tmp_path / "ferry.tellings"
    chance = random.Random(moment)
    count = chance.randint(1, 20)
    last = killed_at(count, chance.uniform(0.0, 0.05), settings, saved)
    assert last >= count
    generations = [path for path in (saved, older_of(saved)) if path.exists()]
    assert len(generations) >= (last >= 4) + (last >= 8)
    found = [number for path in generations for number in numbers(read_saved(str(path)).notes)]
    application()
    session, idle = Session(), Idle()
    window = Window(session, Jobs(session, idle, idle), settings)
    qtbot.addWidget(window)
    window.show()
    window.keep_journal()
    if window.journal.bar is not None:
        window.journal.bar.button.click()
    found += numbers(session.corrections.notes)
    window.close()
    assert max(found) >= last
    assert not list((tmp_path / "unsaved").glob("broken-*"))
