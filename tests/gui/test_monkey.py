"""Random actions on the whole window with hostile texts: nothing is raised, nothing is lost, pages and model agree.

They are the same each time, unless ``READER_APP_ACTIONS`` says how many are tried (2000 take minutes);
``READER_APP_STEPS`` is how many of them in one window.
"""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from manual_workers import ManualWorkers
from monkey import Monkey

from reader_app.intake.isolation.requests import READ, READ_TEXT
from reader_app.intake.piece import DEFAULT_OPTIONS

ACTIONS = int(os.environ.get("READER_APP_ACTIONS", "150"))
STEPS = int(os.environ.get("READER_APP_STEPS", "50"))


@pytest.fixture
def window_of_its_own(monkeypatch):
    monkeypatch.setattr("reader_app.gui.files.unsaved_work.UnsavedWork.asks", True)


@pytest.mark.usefixtures("window_of_its_own", "qapp")
def test_random_actions_break_nothing():
    run_state_machine_as_test(
        Monkey,
        settings=settings(
            max_examples=max(ACTIONS // STEPS, 1),
            stateful_step_count=STEPS,
            deadline=None,
            derandomize="READER_APP_ACTIONS" not in os.environ,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate,),  # a failing sequence is told whole: making it short takes longer than reading it
        ),
    )


def test_what_is_drawn_does_not_depend_on_the_window():
    for rule in Monkey.setup_state().rules:
        assert not rule.preconditions, rule.function.__name__
        assert not any("data()" in repr(drawn) for drawn in rule.arguments.values()), rule.function.__name__


@pytest.mark.parametrize(
    ("kind", "given"),
    [(READ, (b"A mill stands still.", "mill.txt", DEFAULT_OPTIONS)), (READ_TEXT, ("A mill stands still.",))],
)
def test_its_workers_read_what_they_are_given(kind, given):
    hands, told = ManualWorkers(), []
    hands.run("read-a", kind, *given, limit=1, done=told.append)
    hands.answer("read-a")
    assert told[0].value.text == "A mill stands still."
