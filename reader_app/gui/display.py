"""Whether there is a display to open a window on; asked before Qt is loaded, since Qt aborts where there is none.

``python -m reader_app.gui.display`` answers by its exit status: 0 there is one, 1 there is none.
"""

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_X_NAME = re.compile(r"(?P<host>[^:]*):(?P<number>\d+)(\.\d+)?\Z")


def display_reachable(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be shown: always where the system has one display, else if X or Wayland answers."""
    if platform in {"darwin", "win32"} or environment.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in _ON_A_SCREEN:
        return True
    return _wayland_answers(environment) or _x_answers(environment.get("DISPLAY", ""))


_ON_A_SCREEN = {"xcb", "wayland", "wayland-egl"}


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _answers(str(Path(folder, name)))


def _x_answers(display: str) -> bool:
    found = _X_NAME.match(display)
    if not found:
        return False
    number = int(found["number"])
    if found["host"] in {"", "unix"}:
        place = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
        return _answers(place) or _answers("\0" + place)
    try:
        with socket.create_connection((found["host"], 6000 + number), timeout=2):
            return True
    except OSError:
        return False


def _answers(place: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.settimeout(2)
        try:
            caller.connect(place)
        except OSError:
            return False
        return True


if __name__ == "__main__":
    sys.exit(0 if display_reachable() else 1)
