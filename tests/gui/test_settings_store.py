import dataclasses
import json

import pytest
from PySide6.QtWidgets import QMainWindow
from small_pair import show_pair, small_comparison

from reader_app.gui.actions.actions import Actions
from reader_app.gui.session.session import Session
from reader_app.gui.session.settings import read_settings
from reader_app.gui.session.stage import Stage
from reader_app.gui.settings_store import SettingsStore
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
        store = SettingsStore(session, path)
        store.bind(actions)
        return store, window

    return made


def named(article, path):
    return dataclasses.replace(article, origin=dataclasses.replace(article.origin, path=path, name=path))


def test_view_and_keys_come_back_after_a_start(start, path):
    store, window = start()
    store.session.set_view("layout", "aligned")
    store.session.set_view("zoom", 150)
    store.rebind("swap", ("Ctrl+J",))
    window.resize(600, 400)
    store.keep_window(window)
    again, other = start()
    assert (again.session.view["layout"], again.session.view["zoom"]) == ("aligned", 150)
    assert again.actions.keys_of("swap") == ("Ctrl+J",)
    again.place_window(other)
    assert other.size().width() == 600


def test_a_shortcut_given_back_is_not_kept(start, path):
    store, _window = start()
    store.rebind("swap", ("Ctrl+J",))
    store.rebind("swap", store.actions.entry("swap").keys)
    assert store.settings.shortcuts == {}


def test_changes_are_written_after_a_moment(start, path, qtbot):
    store, _window = start()
    store.session.set_view("theme", "dark")
    qtbot.waitUntil(path.exists)
    assert read_settings(path)[0].view["theme"] == "dark"


def test_a_compared_pair_is_remembered_and_can_be_forgotten(start, path, qtbot):
    store, _window = start()
    comparison = small_comparison()
    show_pair(store.session, comparison)
    assert store.settings.pairs == ()
    store.session.show_article(Side.A, named(comparison.a, "/a.txt"))
    store.session.show_article(Side.B, named(comparison.b, "/b.txt"))
    with qtbot.waitSignal(store.pairs_changed):
        store.session.show_comparison(comparison)
    (pair,) = store.settings.pairs
    assert (pair.path_a, pair.title_b) == ("/a.txt", "Ferry kept in port")
    store.forget_pair(pair)
    assert store.settings.pairs == ()
    store.write()
    assert json.loads(path.read_text())["pairs"] == []


def test_a_pair_beside_a_text_that_is_still_being_read_is_not_remembered(path):
    session, reading = Session(), {"read-b"}
    store, comparison = SettingsStore(session, path, reading.__contains__), small_comparison()
    session.show_article(Side.A, named(comparison.a, "/a.txt"))
    session.show_article(Side.B, named(comparison.b, "/before.txt"))
    session.set_working(Stage.READING)
    session.show_comparison(comparison)
    assert store.settings.pairs == ()
    reading.clear()
    session.show_article(Side.B, named(comparison.b, "/b.txt"))
    session.show_comparison(comparison)
    assert [pair.path_b for pair in store.settings.pairs] == ["/b.txt"]


def test_a_pair_is_remembered_where_the_next_text_was_refused(path):
    session, reading = Session(), {"open-b"}
    store, comparison = SettingsStore(session, path, reading.__contains__), small_comparison()
    session.set_working(Stage.READING)
    session.show_article(Side.A, named(comparison.a, "/a.txt"))
    session.show_article(Side.B, named(comparison.b, "/b.txt"))
    session.show_comparison(comparison)
    reading.clear()
    assert store.settings.pairs == ()
    session.set_working(Stage.NONE)
    assert [pair.path_b for pair in store.settings.pairs] == ["/b.txt"]


def test_a_shortcut_of_an_action_that_is_gone_is_passed_over(start, path):
    path.write_text(json.dumps({"version": 1, "shortcuts": {"fly": ["Ctrl+J"]}}))
    store, _window = start()
    assert store.notice == ""


def test_what_cannot_be_written_is_complained_of(start, path, qtbot):
    store, _window = start()
    path.mkdir()
    with qtbot.waitSignal(store.complained):
        store.write()
