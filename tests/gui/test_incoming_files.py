"""What comes to an open window is taken in beside what is there, by a window of the tests and by a real one."""

import json
import signal
import socket
import subprocess
import sys
import threading
from contextlib import ExitStack
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from small_pair import small_comparison

from reader_app.article.errors import FileMissing
from reader_app.gui import single_instance
from reader_app.gui.incoming_files import IncomingFiles
from reader_app.gui.single_instance import Handed
from reader_app.marks import Side

A, B = Side.A, Side.B


@pytest.fixture
def runtime(tmp_path_factory, monkeypatch):
    folder = tmp_path_factory.mktemp("r")
    folder.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def window(new_window):
    return new_window()


@pytest.fixture
def incoming(window, runtime):
    made = IncomingFiles(window, single_instance.join_or_serve(Handed()))
    yield made
    made.shut()


def files(folder, *names):
    made = [folder / name for name in names]
    for path in made:
        path.write_text(f"The story as {path.stem} has it.", encoding="utf-8")
    return tuple(str(path) for path in made)


def asked(window):
    return {lane: given[0] for lane, (_, given, _) in window.idle.asked.items() if lane.startswith("read-")}


def call(message, window, qtbot):
    """What a start that sends ``message`` is answered; a thread of its own speaks, as another process would."""
    answers = []

    def speak():
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
            caller.connect(str(single_instance.meeting_place()))
            try:
                caller.sendall(message)
                caller.shutdown(socket.SHUT_WR)
                answers.append(caller.recv(100))
            except (BrokenPipeError, ConnectionResetError):  # hung up on before the end of it
                answers.append(b"")

    speaker = threading.Thread(target=speak)
    speaker.start()
    qtbot.waitUntil(lambda: not speaker.is_alive())
    speaker.join()
    return answers[0]


def message(*paths):
    return json.dumps({"version": 1, "paths": paths, "token": ""}).encode()


def test_one_file_goes_to_an_empty_window(incoming, window, tmp_path, qtbot):
    assert call(message(*files(tmp_path, "ann.txt")), window, qtbot) == single_instance.ANSWER
    assert list(asked(window)) == ["read-a"]


def test_two_files_are_a_pair_in_an_empty_window(incoming, window, tmp_path, qtbot):
    call(message(*files(tmp_path, "ann.txt", "bo.txt")), window, qtbot)
    assert list(asked(window)) == ["read-a", "read-b"]


@pytest.mark.parametrize("there", [A, B])
def test_one_file_beside_one_text_is_the_other_telling(incoming, window, tmp_path, there):
    comparison = small_comparison()
    old, new = (comparison.a, comparison.b) if there is A else (comparison.b, comparison.a)
    other = B if there is A else A
    window.session.show_article(there, old)
    incoming.take(Handed(files(tmp_path, "ann.txt")))
    assert list(asked(window)) == [f"read-{other}"]
    window.session.show_article(other, new)
    assert incoming.bar.isVisible()
    assert incoming.bar.sentence.text() == f"Compared with “{old.title}”."
    assert incoming.bar.button.text() == "Open alone"
    incoming.bar.button.click()
    assert window.session.articles == {there: None, other: new}


def test_the_bar_goes_when_it_is_sent_off_or_another_text_comes(incoming, window, tmp_path):
    comparison = small_comparison()
    for end in ("sent off", "another"):
        window.session.close_pair()
        window.session.show_article(A, comparison.a)
        incoming.take(Handed(files(tmp_path, "ann.txt")))
        window.session.show_article(B, comparison.b)
        assert incoming.bar.isVisible()
        if end == "sent off":
            incoming.bar.shut.click()
        else:
            window.session.show_article(A, comparison.b)
        assert not incoming.bar.isVisible()


def test_a_file_that_is_refused_is_offered_to_nobody(incoming, window, tmp_path):
    comparison = small_comparison()
    window.session.show_article(A, comparison.a)
    incoming.take(Handed((str(tmp_path / "none.txt"),)))
    assert isinstance(window.session.refusals[B], FileMissing)
    window.session.show_article(B, comparison.b)
    assert incoming.bar is None


def test_files_beside_a_pair_go_on_the_shelf(incoming, window, tmp_path):
    comparison = small_comparison()
    window.session.show_article(A, comparison.a)
    window.session.show_article(B, comparison.b)
    incoming.take(Handed(files(tmp_path, "ann.txt")))
    assert list(asked(window)) == ["read-shelf-1"]


@pytest.mark.parametrize("known", [False, True])
def test_one_file_beside_a_pair_is_said_to_lie_on_the_shelf_and_shown(incoming, window, tmp_path, known):
    comparison = small_comparison()
    (path,) = files(tmp_path, "ann.txt")
    third = replace(comparison.a, origin=replace(comparison.a.origin, path=path), title="A third telling")
    window.session.show_article(A, comparison.a)
    window.session.show_article(B, comparison.b)
    if known:
        window.session.shelve(third)
    incoming.take(Handed((path,)))
    if not known:
        window.session.shelve(third)
    assert incoming.bar.sentence.text().endswith("” is on the shelf.")
    incoming.bar.button.click()
    assert third in window.session.articles.values()
    assert not incoming.bar.isVisible()


def test_a_file_refused_beside_a_pair_can_be_asked_for_anew(incoming, window, tmp_path, qtbot):
    comparison = small_comparison()
    path = tmp_path / "late.txt"
    window.session.show_article(A, comparison.a)
    window.session.show_article(B, comparison.b)
    incoming.take(Handed((str(path),)))
    qtbot.waitUntil(lambda: window.shelving.bar is not None)
    bar = window.shelving.bar
    assert (bar.sentence.text(), bar.button.text()) == ("There is no file late.txt.", "Try again")
    assert "choose another file" in bar.details.text()
    files(tmp_path, "late.txt")
    bar.button.click()
    qtbot.waitUntil(lambda: any(lane.startswith("read-shelf") for lane in asked(window)))
    assert not bar.isVisible()


def test_a_question_keeps_the_keyboard_when_another_start_comes(incoming, window, monkeypatch, qtbot):
    monkeypatch.setattr("reader_app.gui.files.unsaved_work.UnsavedWork.asks", True)
    comparison = small_comparison()
    window.session.show_article(A, comparison.a)
    window.session.show_article(B, comparison.b)
    window.session.show_comparison(comparison)
    window.session.step_row(1)
    window.session.toggle_reviewed()
    window.close()
    question = window.saving.unsaved.question
    incoming.take(Handed())
    assert window.saving.unsaved.question is question
    window.saving.unsaved.ask_no_more()
    qtbot.waitUntil(question.isActiveWindow)
    question.close()


@pytest.mark.parametrize("known", [False, True])
def test_two_files_beside_a_pair_are_shown_as_one(incoming, window, tmp_path, qtbot, known):
    comparison = small_comparison()
    paths = files(tmp_path, "bo.txt", "ann.txt")
    pair = [
        replace(one, origin=replace(one.origin, path=path))
        for one, path in zip((comparison.b, comparison.a), paths, strict=True)
    ]
    window.session.show_article(A, comparison.a)
    window.session.show_article(B, comparison.b)
    if known:
        window.session.shelve(pair[0])
    incoming.take(Handed(paths))
    for article in pair[known:]:
        window.session.shelve(article)
    qtbot.waitUntil(lambda: [window.session.articles[side] for side in (A, B)] == pair)
    assert len(window.session.shelf.tellings) == 4
    incoming.take(Handed(paths[::-1]))
    qtbot.waitUntil(lambda: [window.session.articles[side] for side in (A, B)] == pair[::-1])


def test_the_first_two_of_several_files_are_shown_as_a_pair(incoming, window, tmp_path, qtbot):
    comparison = small_comparison()
    paths = files(tmp_path, "eda.txt", "bo.txt", "ann.txt")
    given = [replace(comparison.b, origin=replace(comparison.b.origin, path=path)) for path in paths]
    window.session.show_article(A, comparison.a)
    window.session.show_article(B, comparison.b)
    incoming.take(Handed(paths))
    for article in given:
        window.session.shelve(article)
    qtbot.waitUntil(lambda: [window.session.articles[side] for side in (A, B)] == given[:2])
    assert len(window.session.shelf.tellings) == 5


def test_a_folder_is_offered_as_a_shelf(incoming, window, tmp_path):
    files(tmp_path, "ann.txt", "bo.txt")
    incoming.take(Handed((str(tmp_path),)))
    from reader_app.gui.dialogs.folder_choice import FolderChoice

    (choice,) = window.findChildren(FolderChoice)
    assert [path.endswith(".txt") for path in choice.paths()] == [True, True]
    choice.close()


@pytest.mark.parametrize("paths", [(), ("/news/ferry.txt",)])
def test_what_is_open_already_only_comes_to_the_front(incoming, window, paths):
    from dataclasses import replace

    article = small_comparison().a
    window.session.show_article(A, replace(article, origin=replace(article.origin, path="/news/ferry.txt")))
    window.showMinimized()
    incoming.take(Handed(paths))
    assert not window.isMinimized()
    assert asked(window) == {}


@pytest.mark.parametrize("noise", [b"", b"GET / HTTP/1.1\r\n\r\n", b"[" * 100_000, b"x" * 1_200_000])
def test_noise_at_the_door_gets_no_answer_and_does_no_harm(incoming, window, noise, qtbot, tmp_path):
    assert call(noise, window, qtbot) == b""
    assert call(message(*files(tmp_path, "ann.txt")), window, qtbot) == single_instance.ANSWER


def test_a_file_that_the_desktop_opens_by_an_event_is_taken():
    code = (
        "from PySide6.QtCore import QCoreApplication, QUrl; from PySide6.QtGui import QFileOpenEvent\n"
        "from reader_app.gui.app import application\n"
        "app = application(); app.file_opened.connect(print)\n"
        "QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile('/news/a b.txt')))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr) == ("/news/a b.txt\n", "")


def test_a_file_of_an_event_is_opened(incoming, window, tmp_path):
    (path,) = files(tmp_path, "ann.txt")
    event = QFileOpenEvent(QUrl.fromLocalFile(path))
    incoming.take_file(event.file())
    assert list(asked(window)) == ["read-a"]


def start(*arguments):
    command = [sys.executable, "-m", "reader_app", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def sockets(folder):
    return [path for path in folder.iterdir() if path.is_socket()]


def said(process):
    """What a process printed, without what Qt's offscreen plugin says of itself."""
    output, errors = process.communicate()
    return output, [line for line in errors.splitlines() if not line.startswith("This plugin does not support")]


@pytest.mark.slow
def test_a_second_start_hands_over_and_ends_and_the_window_ends_when_asked(runtime, tmp_path):
    ann, bo = files(tmp_path, "ann.txt", "bo.txt")
    with ExitStack() as started:
        first = started.enter_context(start(ann))
        started.callback(first.kill)
        while not sockets(runtime):
            assert first.poll() is None
        second = started.enter_context(start(f"file://{bo}"))
        said_of_it, wrong = second.communicate()
        assert (said_of_it.count("\n"), wrong, second.returncode) == (1, "", 0)
        assert first.poll() is None
        first.send_signal(signal.SIGTERM)
        assert (*said(first), first.returncode) == ("", [], 0)
        assert not sockets(runtime)


@pytest.mark.slow
def test_a_window_of_its_own_can_be_asked_for(runtime, tmp_path):
    with ExitStack() as started:
        own = started.enter_context(start("--new-window"))
        started.callback(own.kill)
        first = started.enter_context(start())
        started.callback(first.kill)
        while not sockets(runtime):
            assert first.poll() is None
        third = start()
        assert (*third.communicate(), third.returncode) == ("", "", 0)
        assert (own.poll(), first.poll()) == (None, None)
        for window in (own, first):
            window.send_signal(signal.SIGTERM)
            assert said(window) == ("", [])
        assert first.returncode == 0
