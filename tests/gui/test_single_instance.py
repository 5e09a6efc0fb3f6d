"""A second start finds the first one's server, hands its files over, and nobody else's."""

import os
import socket
import stat
import threading
from pathlib import Path

import pytest

from reader_app.gui import single_instance
from reader_app.gui.single_instance import Handed


@pytest.fixture
def runtime(tmp_path_factory, monkeypatch):
    folder = tmp_path_factory.mktemp("r")
    folder.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return folder


def answer_once(server, heard, answer=single_instance.ANSWER):
    server.listener.setblocking(True)
    peer, _ = server.listener.accept()
    with peer:
        while part := peer.recv(10):
            heard.append(part)
        peer.sendall(answer)


def served(server, answer=single_instance.ANSWER):
    heard = []
    thread = threading.Thread(target=answer_once, args=(server, heard, answer))
    thread.start()
    return thread, heard


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("a.txt", "{here}/a.txt"),
        ("/news/a b.txt", "/news/a b.txt"),
        ("file:///news/a%20b%C3%A9.txt", "/news/a bé.txt"),
        ("file://localhost/news/a.txt", "/news/a.txt"),
        ("FILE:/news/a.txt", "/news/a.txt"),
        ("file:///news/%ff.txt", "/news/\udcff.txt"),
        ("file://elsewhere/news/a.txt", "{here}/file:/elsewhere/news/a.txt"),
        ("https://example.org/a", "{here}/https:/example.org/a"),
    ],
)
def test_files_are_named_by_full_paths(given, path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert single_instance.local_path(given) == path.format(here=tmp_path)


def test_the_first_start_has_the_door_and_the_second_hands_over(runtime):
    server = single_instance.join_or_serve(Handed())
    handed = Handed(("/news/a.txt", "/news/\udcff.txt"), "token")
    thread, heard = served(server)
    assert single_instance.join_or_serve(handed) is None
    thread.join()
    assert single_instance.parsed(b"".join(heard)) == handed
    server.shut()
    assert [path.name for path in runtime.iterdir()] == [single_instance.meeting_place().with_suffix(".lock").name]


def test_a_socket_that_a_dead_window_left_is_put_away(runtime):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as dead:
        dead.bind(str(single_instance.meeting_place()))
    server = single_instance.join_or_serve(Handed())
    assert server is not None
    server.shut()


@pytest.mark.parametrize("answer", [b"", b"no\n"])
def test_who_is_not_taken_in_becomes_a_window(runtime, answer):
    server = single_instance.join_or_serve(Handed())
    thread, _ = served(server, answer)
    with pytest.raises(TimeoutError):
        single_instance.join_or_serve(Handed(("/news/a.txt",)), patience=0.3)
    thread.join()
    server.shut()


def test_a_door_that_is_shut_meanwhile_is_taken_over(runtime):
    server = single_instance.join_or_serve(Handed())
    timer = threading.Timer(0.2, server.shut)
    timer.start()
    mine = single_instance.join_or_serve(Handed(("/news/a.txt",)), patience=20)
    timer.join()
    assert mine is not None
    mine.shut()


@pytest.mark.parametrize("changed", [("DISPLAY", ":8"), ("WAYLAND_DISPLAY", "wayland-0")])
def test_each_screen_has_its_own_window(runtime, monkeypatch, changed):
    before = single_instance.meeting_place()
    monkeypatch.setenv(*changed)
    assert single_instance.meeting_place() != before


@pytest.mark.parametrize("flaw", ["missing", "open to all", "a link", "a file", "too long"])
def test_a_folder_that_others_could_reach_is_not_used(runtime, monkeypatch, tmp_path, flaw):
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    folder = runtime / "inner"
    if flaw == "open to all":
        folder.mkdir()
        folder.chmod(0o777)
    elif flaw == "a link":
        folder.symlink_to(runtime)
    elif flaw == "a file":
        folder.write_text("")
    elif flaw == "too long":
        folder = runtime / ("long" * 25)
        folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setattr(single_instance, "_LONGEST_PLACE", 300 if flaw != "too long" else len(str(tmp_path)) + 60)
    place = single_instance.meeting_place()
    assert place.parent == tmp_path / f"article-reader-{os.getuid()}"
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


def test_a_folder_taken_by_somebody_else_is_no_place(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    Path(tmp_path, f"article-reader-{os.getuid()}").symlink_to(tmp_path)
    with pytest.raises(OSError, match="no folder"):
        single_instance.join_or_serve(Handed())


@pytest.mark.skipif(os.getuid() != 0, reason="another user can be had by root alone")
def test_another_user_is_not_at_our_door(runtime, monkeypatch):
    server = single_instance.join_or_serve(Handed())
    monkeypatch.setattr(os, "getuid", lambda: 65534)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.connect(str(next(path for path in runtime.iterdir() if path.is_socket())))
        assert not single_instance.is_same_user(caller)
    monkeypatch.undo()
    server.shut()


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"version": 2, "paths": [], "token": ""}',
        b'{"version": 1, "paths": [3], "token": ""}',
        b'{"version": 1, "paths": "a", "token": ""}',
        b'{"version": 1, "paths": []}',
    ],
)
def test_a_message_that_is_not_ours_is_refused(message):
    with pytest.raises(ValueError, match=r"."):
        single_instance.parsed(message)
