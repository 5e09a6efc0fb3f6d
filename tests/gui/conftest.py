import os
from functools import partial

os.environ["QT_QPA_PLATFORM"] = os.environ.get("READER_APP_TEST_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"

import pytest


@pytest.fixture(autouse=True)
def unasked(monkeypatch):
    """Windows close without a question; the tests of the question switch it on."""
    monkeypatch.setattr("reader_app.gui.files.unsaved_work.UnsavedWork.asks", False)


@pytest.fixture(scope="session", autouse=True)
def clipboard_emptied():
    """What a test copied goes before Python does, as the program sees to it at its own end."""
    yield
    from PySide6.QtWidgets import QApplication

    from reader_app.gui.app import let_go_of_copies

    if QApplication.instance() is not None:
        let_go_of_copies()


@pytest.fixture(autouse=True)
def closed_windows_gone():
    """What a test closed is gone before the next, since each window more makes Qt slower in forgetting its keys."""
    yield
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def qtbot(qtbot, monkeypatch):
    """pytest-qt's robot with a patience of a minute, since a busy machine needs more than its five seconds."""
    for name in ("waitUntil", "waitSignal"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=60_000))
    return qtbot


@pytest.fixture
def new_window(qtbot, tmp_path):
    """Opens windows with workers that do nothing, of ``size`` where one is given; they are closed at the end."""
    from idle import idle_window

    made = []

    def opened(size=None):
        window = idle_window(tmp_path / "settings.json")
        qtbot.addWidget(window)
        if size is not None:
            window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        made.append(window)
        return window

    yield opened
    for window in made:
        window.close()
