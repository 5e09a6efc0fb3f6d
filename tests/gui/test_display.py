"""The question asked before Qt is loaded: is there a display."""

import socket
import subprocess
import sys

import pytest

from reader_app.gui.display import display_reachable


@pytest.fixture
def listening(tmp_path):
    place = tmp_path / "wayland-7"
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(place))
        server.listen()
        yield place


@pytest.mark.parametrize(
    ("environment", "platform", "reachable"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": "nonsense"}, "linux", False),
        ({"DISPLAY": ":987"}, "linux", False),
        ({"DISPLAY": "127.0.0.1:999"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-987", "XDG_RUNTIME_DIR": "/nowhere"}, "linux", False),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_display_reachable(environment, platform, reachable):
    assert display_reachable(environment, platform) is reachable


def test_a_listening_wayland_server_is_a_display(listening):
    environment = {"WAYLAND_DISPLAY": listening.name, "XDG_RUNTIME_DIR": str(listening.parent)}
    assert display_reachable(environment, "linux")


def test_asking_loads_no_toolkit():
    code = "import sys, reader_app.gui.display; print('PySide6' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "False"
