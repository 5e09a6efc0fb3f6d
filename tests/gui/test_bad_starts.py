"""A start in a bad place gives a window that works, or one clear sentence; never a traceback."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILT = os.environ.get("READER_APP_BUILT", "")  # the packaged program is held to the same
PROGRAM = [str(Path(BUILT).resolve())] if BUILT else [sys.executable, "-m", "reader_app"]
SECONDS = 120


@pytest.fixture
def place(tmp_path_factory):
    """The folders of a user, and a runtime folder whose path is short enough for a socket."""
    home = tmp_path_factory.mktemp("h")
    (home / "run").mkdir(mode=0o700)
    return home


def environment(home, **changes):
    found = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "LC_", "LANG"))}
    return {**found, "HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "PYTHONPATH": str(ROOT), **changes}


def started_and_ended(env):
    """Start a window, ask it by a second start whether it works, end it: what it printed, and its exit status."""
    with subprocess.Popen(PROGRAM, env=env, stderr=subprocess.PIPE, text=True) as first:
        try:
            while not [path for path in Path(env["XDG_RUNTIME_DIR"]).iterdir() if path.is_socket()]:
                assert first.poll() is None, first.stderr.read()
            second = subprocess.run(PROGRAM, env=env, capture_output=True, text=True, timeout=SECONDS, check=False)
            assert (second.returncode, second.stderr) == (0, "")
            first.send_signal(signal.SIGTERM)
            _, errors = first.communicate(timeout=SECONDS)
        finally:
            first.kill()
    return [line for line in errors.splitlines() if "plugin does not support" not in line], first.returncode


@pytest.mark.slow
@pytest.mark.parametrize("locale", ["C", "tr_TR.UTF-8", "ar_EG.UTF-8", "xx_nonsense"])
def test_a_foreign_locale_gives_a_window(place, locale):
    errors, status = started_and_ended(environment(place, LC_ALL=locale, LANG=locale))
    assert not [line for line in errors if "Traceback" in line or "reader_app" in line]  # Qt tells of unknown locales
    assert status == 0


@pytest.mark.slow
def test_broken_settings_give_a_window_and_are_kept_aside(place):
    folder = place / ".config" / "article-reader" / "Article Reader"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{broken")
    assert started_and_ended(environment(place)) == ([], 0)
    assert (folder / "settings.broken-1.json").read_text() == "{broken"


@pytest.mark.slow
def test_a_home_that_is_a_file_gives_a_window(place):
    """As good as read-only, and so for root, whom no right holds up."""
    home = place / "home"
    home.write_text("")
    env = environment(place) | {"HOME": str(home)}
    assert started_and_ended(env) == ([], 0)


@pytest.mark.slow
def test_a_full_disk_gives_a_window(place):
    disk = place / "full"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "none", str(disk)]
    if os.getuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can be made by root alone")
    try:
        with pytest.raises(OSError, match="space"):
            (disk / "full").write_bytes(b"x" * 65_536)
        env = environment(place) | {"HOME": str(disk)}
        assert started_and_ended(env) == ([], 0)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":987"}, {"DISPLAY": "nonsense"}, {"WAYLAND_DISPLAY": "gone"}])
def test_a_missing_display_is_one_sentence(place, display):
    env = environment(place, QT_QPA_PLATFORM="xcb", **display)
    for name in {"DISPLAY", "WAYLAND_DISPLAY"} - set(display):
        env.pop(name, None)
    ran = subprocess.run(PROGRAM, env=env, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.startswith("reader-app: There is no display")
    assert "Traceback" not in ran.stderr
