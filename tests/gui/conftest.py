import os
from functools import partial

os.environ["QT_QPA_PLATFORM"] = os.environ.get("READER_APP_TEST_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"

import pytest


@pytest.fixture(autouse=True)
def unasked(monkeypatch):
    """Windows close without a question; the tests of the question switch it on."""
    monkeypatch.setattr("reader_app.gui.leaving.Leaving.asks", False)


@pytest.fixture
def qtbot(qtbot, monkeypatch):
    """pytest-qt's robot with a patience of a minute, since a busy machine needs more than its five seconds."""
    for name in ("waitUntil", "waitSignal"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=60_000))
    return qtbot
