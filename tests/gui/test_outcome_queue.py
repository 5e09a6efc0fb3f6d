"""What threads bring home is taken one by one."""

from threading import Thread

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader_app.gui.jobs.outcome_queue import OutcomeQueue


@pytest.fixture
def home(qapp):
    parent = QObject()
    taken = []
    yield OutcomeQueue(taken.append, parent), taken
    parent.deleteLater()


def sent(queue, *given):
    thread = Thread(target=lambda: [queue.send(one) for one in given])
    thread.start()
    thread.join()


def test_what_comes_home_together_is_taken_one_after_the_other_in_its_order(home, qtbot):
    queue, taken = home
    sent(queue, "a", "b", "c")
    assert taken == []
    QApplication.processEvents()
    assert taken == ["a"]
    qtbot.waitUntil(lambda: taken == ["a", "b"])
    qtbot.waitUntil(lambda: taken == ["a", "b", "c"])
    queue.send("at once")
    assert taken[-1] == "at once"
    qtbot.waitUntil(lambda: queue._waiting is None)
    sent(queue, "d")
    QApplication.processEvents()
    assert taken[-1] == "d"


def test_what_is_held_waits_until_it_is_let_in(home, qtbot):
    queue, taken = home
    queue.hold()
    queue.send("a")
    sent(queue, "b")
    qtbot.wait(1)
    assert (taken, queue.held) == ([], ["a", "b"])
    queue.let_in()
    assert taken == ["a"]
    qtbot.waitUntil(lambda: taken == ["a", "b"])


def test_a_fault_in_one_keeps_no_other_away(qapp, qtbot):
    taken = []

    def take(one):
        taken.append(one)
        assert one != "bad"

    parent = QObject()
    queue = OutcomeQueue(take, parent)
    queue.hold()
    for one in ("bad", "good"):
        queue.send(one)
    with pytest.raises(AssertionError):
        queue.let_in()
    qtbot.waitUntil(lambda: taken == ["bad", "good"])
    parent.deleteLater()


def test_nobody_is_told_when_the_window_is_gone(qapp):
    parent = QObject()
    queue = OutcomeQueue(print, parent)
    shiboken6.delete(parent)
    sent(queue, "a")
    assert not shiboken6.isValid(queue)
