import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("READER_APP_TEST_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"

import pytest


@pytest.fixture(autouse=True)
def unasked(monkeypatch):
    """Windows close without a question; the tests of the question switch it on."""
    monkeypatch.setattr("reader_app.gui.leaving.Leaving.asks", False)
