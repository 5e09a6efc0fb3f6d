"""A fault in what Qt calls while Python calls Qt is reported, and the program goes on."""

import importlib
import pkgutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QPushButton

import reader_app.gui
from reader_app.gui.looks.event_guard import guard_events

CALLED_INSIDE = ("showEvent", "hideEvent", "resizeEvent", "changeEvent", "paintEvent", "focusInEvent", "sizeHint")


@guard_events
class Failing(QPushButton):
    def showEvent(self, _event):  # noqa: N802 - Qt's own name
        self.number = int("no number")

    def sizeHint(self):  # noqa: N802
        return int("no number")


@pytest.fixture
def met(monkeypatch):
    found = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: found.append((kind, str(error), trace is None)))
    return found


def test_an_error_is_reported_with_its_own_words_and_qt_goes_on(qtbot, met):
    widget = Failing()
    qtbot.addWidget(widget)
    assert widget.sizeHint() == QSize()
    widget.setVisible(True)
    assert widget.isVisible()
    assert set(met) == {(ValueError, "invalid literal for int() with base 10: 'no number'", False)}
    assert len(met) >= 2


def test_what_fails_not_is_left_as_it_was(qtbot):
    plain = guard_events(type("Plain", (QPushButton,), {"sizeHint": lambda _self: QSize(30, 9)}))()
    qtbot.addWidget(plain)
    plain.adjustSize()
    assert plain.size() == QSize(30, 9)


def subclasses(kind):
    for one in kind.__subclasses__():
        yield one
        yield from subclasses(one)


def test_every_event_of_the_window_that_can_come_inside_another_call_is_guarded():
    for found in pkgutil.walk_packages(reader_app.gui.__path__, "reader_app.gui."):
        importlib.import_module(found.name)
    own = {one for one in subclasses(QObject) if one.__module__.startswith("reader_app.gui.")}
    overridden = [(one, name) for one in own for name in CALLED_INSIDE if name in vars(one)]
    assert len(overridden) > 40
    assert [f"{one.__name__}.{name}" for one, name in overridden if not hasattr(vars(one)[name], "__wrapped__")] == []


def test_a_list_or_page_that_fails_as_it_is_shown_does_not_end_the_program():
    code = (
        "import sys; sys.path.insert(0, 'tests/gui'); from small_pair import show_pair, small_comparison\n"
        "from reader_app.gui.app import application\n"
        "from reader_app.gui.session.session import Session\n"
        "from reader_app.gui.sidebar import card_delegate, overview_tab\n"
        "from reader_app.gui.sidebar.sidebar import Sidebar\n"
        "from reader_app.theme import load\n"
        "application(); session = Session(); session.set_view('tab', 'facts')\n"
        "sidebar = Sidebar(session, load('light')); sidebar.show(); show_pair(session, small_comparison())\n"
        "sys.excepthook = lambda kind, error, _trace: print(session.view['tab'], kind.__name__)\n"
        "card_delegate.set_card = overview_tab.story.stretches = lambda *_: sys.argv[99]\n"
        "for tab in ('quotes', 'overview', 'people'): session.set_view('tab', tab)\n"
        "print('goes on')"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    told = ["quotes IndexError", "overview IndexError", "people IndexError", "goes on"]
    assert list(dict.fromkeys(ran.stdout.splitlines())) == told, ran.stderr
