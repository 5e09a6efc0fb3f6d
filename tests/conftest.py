"""What holds for every test: no screen, no home of the user, no network, and nothing left behind.

A stray Qt message, log warning or open window fails the test that made it, a running thread or child process its file.
"""

import logging
import multiprocessing
import os
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

_HOME = tempfile.TemporaryDirectory(prefix="reader-app-tests-")
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = str(Path(_HOME.name, _name.split("_")[1].lower()))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_FONT_DPI"] = "96"
os.environ["QT_QPA_PLATFORMTHEME"] = ""
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

import pytest  # noqa: E402 - the places above are set before anything can read them
from hypothesis import HealthCheck, settings  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
SECONDS_TO_END = 5.0  # a thread or process that was told to stop may take this long on a busy machine

settings.register_profile(
    "suite",
    deadline=None,
    database=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def nothing_left_behind(caplog, monkeypatch):
    """Fails the test that leaves a window, logs a warning, or looks outside this machine."""
    monkeypatch.setattr(socket.socket, "connect", _connect_here_only)
    yield
    warned = [r.getMessage() for when in ("setup", "call") for r in caplog.get_records(when) if _is_warning(r)]
    assert not warned, f"logged: {warned}"
    assert not _open_windows(), f"left open: {_open_windows()}"


@pytest.fixture(autouse=True, scope="module")
def nothing_left_running():
    """Fails where the tests of a file leave a thread or child process; a pool of workers may serve a whole file."""
    threads, children = set(threading.enumerate()), set(multiprocessing.active_children())
    yield
    left = _still_there(multiprocessing.active_children, children) + _still_there(threading.enumerate, threads)
    assert not left, f"left running: {left}"


def _still_there(running: Callable[[], list], before: set) -> list[str]:
    end = time.monotonic() + SECONDS_TO_END
    while left := set(running()) - before:
        if time.monotonic() > end:
            return [repr(one) for one in left]
        time.sleep(0.01)
    return []


def _is_warning(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING


def _open_windows() -> list[str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if not isinstance(application, widgets.QApplication if widgets else ()):
        return []
    open_ones = [repr(w) for w in application.topLevelWidgets() if w.isVisible()]
    for widget in application.topLevelWidgets():
        widget.close()
    return open_ones


_connect = socket.socket.connect


def _connect_here_only(self, address):
    if self.family in {socket.AF_INET, socket.AF_INET6} and address[0] not in {"127.0.0.1", "::1", "localhost"}:
        raise AssertionError(f"a test tried to reach {address}")
    return _connect(self, address)
