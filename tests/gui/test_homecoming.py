"""What threads bring home is taken one by one."""

from threading import Thread

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader_app.gui.jobs.homecoming import Homecoming


@pytest.fixture
def home(qapp):
    parent = QObject()
    taken = []
    yield Homecoming(taken.append, parent), taken
    parent.deleteLater()


def sent(homecoming, *given):
    thread = Thread(target=lambda: [homecoming.send(one) for one in given])
    thread.start()
    thread.join()


def test_what_comes_home_together_is_taken_one_after_the_other_in_its_order(home, qtbot):
    homecoming, taken = home
    sent(homecoming, "a", "b", "c")
    assert taken == []
    QApplication.processEvents()
    assert taken == ["a"]
    qtbot.waitUntil(lambda: taken == ["a", "b"])
    qtbot.waitUntil(lambda: taken == ["a", "b", "c"])
    homecoming.send("at once")
    assert taken[-1] == "at once"
    qtbot.waitUntil(lambda: homecoming._waiting is None)
    sent(homecoming, "d")
    QApplication.processEvents()
    assert taken[-1] == "d"


def test_what_is_held_waits_until_it_is_let_in(home, qtbot):
    homecoming, taken = home
    homecoming.hold()
    homecoming.send("a")
    sent(homecoming, "b")
    qtbot.wait(1)
    assert (taken, homecoming.held) == ([], ["a", "b"])
    homecoming.let_in()
    assert taken == ["a"]
    qtbot.waitUntil(lambda: taken == ["a", "b"])


def test_a_fault_in_one_keeps_no_other_away(qapp, qtbot):
    taken = []

    def take(one):
        taken.append(one)
        assert one != "bad"

    parent = QObject()
    homecoming = Homecoming(take, parent)
    homecoming.hold()
    for one in ("bad", "good"):
        homecoming.send(one)
    with pytest.raises(AssertionError):
        homecoming.let_in()
    qtbot.waitUntil(lambda: taken == ["bad", "good"])
    parent.deleteLater()


def test_nobody_is_told_when_the_window_is_gone(qapp):
    parent = QObject()
    homecoming = Homecoming(print, parent)
    shiboken6.delete(parent)
    sent(homecoming, "a")
    assert not shiboken6.isValid(homecoming)
