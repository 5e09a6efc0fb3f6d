"""Random deeds on the whole window with hostile texts: nothing is raised, nothing is lost, pages and model agree.

They are the same each time, unless ``READER_APP_ACTIONS`` says how many are tried (2000 take minutes);
``READER_APP_STEPS`` is how many of them in one window.
"""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from monkey import Monkey

ACTIONS = int(os.environ.get("READER_APP_ACTIONS", "150"))
STEPS = int(os.environ.get("READER_APP_STEPS", "50"))


@pytest.fixture
def window_of_its_own(monkeypatch):
    monkeypatch.setattr("reader_app.gui.files.leaving.Leaving.asks", True)
    monkeypatch.setattr("reader_app.intake.serving.confine", tuple)
    monkeypatch.setattr("reader_app.intake.serving.renew_cpu_limit", lambda: None)


@pytest.mark.usefixtures("window_of_its_own", "qapp")
def test_random_deeds_break_nothing():
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
