import dataclasses
import json

import pytest
from PySide6.QtWidgets import QMainWindow
from small_pair import small_comparison

from reader_app.gui.actions.actions import Actions
from reader_app.gui.memory import Memory
from reader_app.gui.session.session import Session
from reader_app.gui.session.settings import read_settings
from reader_app.gui.session.stage import Stage
from reader_app.marks import Side
from reader_app.theme import load


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.json"


@pytest.fixture
def start(path, qtbot):
    def made():
        window = QMainWindow()
        qtbot.addWidget(window)
        session = Session()
        actions = Actions(session, load("light"), window)
        memory = Memory(session, path)
        memory.bind(actions)
        return memory, window

    return made


def named(article, path):
    return dataclasses.replace(article, origin=dataclasses.replace(article.origin, path=path, name=path))


def test_view_and_keys_come_back_after_a_start(start, path):
    memory, window = start()
    memory.session.set_view("layout", "aligned")
    memory.session.set_view("zoom", 150)
    memory.rebind("swap", ("Ctrl+J",))
    window.resize(600, 400)
    memory.keep_window(window)
    again, other = start()
    assert (again.session.view["layout"], again.session.view["zoom"]) == ("aligned", 150)
    assert again.actions.keys_of("swap") == ("Ctrl+J",)
    again.place_window(other)
    assert other.size().width() == 600


def test_a_shortcut_given_back_is_not_kept(start, path):
    memory, _window = start()
    memory.rebind("swap", ("Ctrl+J",))
    memory.rebind("swap", memory.actions.entry("swap").keys)
    assert memory.settings.shortcuts == {}


def test_changes_are_written_after_a_moment(start, path, qtbot):
    memory, _window = start()
    memory.session.set_view("theme", "dark")
    qtbot.waitUntil(path.exists)
    assert read_settings(path)[0].view["theme"] == "dark"


def test_a_compared_pair_is_remembered_and_can_be_forgotten(start, path, qtbot):
    memory, _window = start()
    comparison = small_comparison()
    memory.session.show_article(Side.A, comparison.a)
    memory.session.show_article(Side.B, comparison.b)
    memory.session.show_comparison(comparison)
    assert memory.settings.pairs == ()
    memory.session.show_article(Side.A, named(comparison.a, "/a.txt"))
    memory.session.show_article(Side.B, named(comparison.b, "/b.txt"))
    with qtbot.waitSignal(memory.pairs_changed):
        memory.session.show_comparison(comparison)
    (pair,) = memory.settings.pairs
    assert (pair.path_a, pair.title_b) == ("/a.txt", "Ferry kept in port")
    memory.forget_pair(pair)
    assert memory.settings.pairs == ()
    memory.write()
    assert json.loads(path.read_text())["pairs"] == []


def test_a_pair_beside_a_text_that_is_still_being_read_is_not_remembered(path):
    session, reading = Session(), {"read-b"}
    memory, comparison = Memory(session, path, reading.__contains__), small_comparison()
    session.show_article(Side.A, named(comparison.a, "/a.txt"))
    session.show_article(Side.B, named(comparison.b, "/before.txt"))
    session.set_working(Stage.READING)
    session.show_comparison(comparison)
    assert memory.settings.pairs == ()
    reading.clear()
    session.show_article(Side.B, named(comparison.b, "/b.txt"))
    session.show_comparison(comparison)
    assert [pair.path_b for pair in memory.settings.pairs] == ["/b.txt"]


def test_a_pair_is_remembered_where_the_next_text_was_refused(path):
    session, reading = Session(), {"open-b"}
    memory, comparison = Memory(session, path, reading.__contains__), small_comparison()
    session.set_working(Stage.READING)
    session.show_article(Side.A, named(comparison.a, "/a.txt"))
    session.show_article(Side.B, named(comparison.b, "/b.txt"))
    session.show_comparison(comparison)
    reading.clear()
    assert memory.settings.pairs == ()
    session.set_working(Stage.NONE)
    assert [pair.path_b for pair in memory.settings.pairs] == ["/b.txt"]


def test_a_shortcut_of_an_action_that_is_gone_is_passed_over(start, path):
    path.write_text(json.dumps({"version": 1, "shortcuts": {"fly": ["Ctrl+J"]}}))
    memory, _window = start()
    assert memory.notice == ""


def test_what_cannot_be_written_is_complained_of(start, path, qtbot):
    memory, _window = start()
    path.mkdir()
    with qtbot.waitSignal(memory.complained):
        memory.write()
