"""A desktop for the journeys that need one: an X server, a window manager, a session bus and its screen-reader side."""

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "dbus-daemon", "xdotool", "/usr/libexec/at-spi-bus-launcher", "/usr/bin/python3")


class Started:
    """One process of the desktop, stopped by its own id when the desktop goes."""

    def __init__(self, *command, environment, **options):
        self.process = subprocess.Popen(command, env=environment, **options)

    def __enter__(self):
        return self.process

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        for pipe in (self.process.stdout, self.process.stderr):
            if pipe:
                pipe.close()


@pytest.fixture(scope="module")
def desktop(tmp_path_factory):
    """The environment of a program that is started on a desktop of its own."""
    lacking = [name for name in NEEDED if not shutil.which(name)]
    if lacking and not os.environ.get("CI"):
        pytest.skip(f"not installed: {lacking}")
    assert not lacking
    home = tmp_path_factory.mktemp("home")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONPATH": str(ROOT),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with ExitStack() as desktop:

        def start(*command, **options):
            return desktop.enter_context(Started(*command, environment=environment, **{**quiet, **options}))

        screen = "Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp".split()
        environment["DISPLAY"] = ":" + _first_line(start(*screen, stdout=subprocess.PIPE))
        bus = start("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus)
        start("openbox", "--sm-disable")
        start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        yield environment


def _first_line(process):
    return process.stdout.readline().decode().strip()


@pytest.fixture
def program(desktop):
    """Starts the program on the desktop: ``program("a.txt", "b.html")`` gives its process."""
    with ExitStack() as started:

        def start(*arguments, **changes):
            command = (sys.executable, "-W", "error::ResourceWarning", "-m", "reader_app", *map(str, arguments))
            environment = {**desktop, **changes}
            return started.enter_context(
                Started(*command, environment=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            )

        yield start
