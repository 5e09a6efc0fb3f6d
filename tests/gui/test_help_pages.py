"""Help says what holds on this system, and what does not."""

import pytest
from PySide6.QtWidgets import QWidget

from reader_app.gui.app import application
from reader_app.gui.help_pages import MEANINGS, privacy_text, security_text, show_help
from reader_app.gui.jobs import Jobs
from reader_app.gui.session import Session
from reader_app.intake.requests import LIMITS
from reader_app.workers import Outcome


class Answering:
    def run(self, lane, place, *given, limit, done):
        self.asked = place
        done(Outcome(value=("memory", "cpu")))

    def cancel(self, lane):
        raise AssertionError(lane)

    def close(self):
        self.asked = ""


@pytest.mark.parametrize("held", [(), ("files",), tuple(MEANINGS)])
def test_each_limit_is_told_as_held_or_not(held):
    text = security_text(held)
    for name, words in MEANINGS.items():
        assert (f"✓  {words}" in text) is (name in held)
        assert (f"✗  {words}" in text) is (name not in held)
    assert ("NOT held" in text) is (len(held) < len(MEANINGS))


@pytest.mark.parametrize(("first", "place"), [("security", 0), ("privacy", 1)])
def test_the_pages_ask_a_reader_process_what_holds(qtbot, first, place):
    application()
    parent, workers = QWidget(), Answering()
    qtbot.addWidget(parent)
    pages = show_help(parent, Jobs(Session(), workers, workers), first)
    assert workers.asked == LIMITS
    assert pages.pages.currentIndex() == place
    assert pages.pages.widget(0).toPlainText() == security_text(("memory", "cpu"))
    assert pages.pages.widget(1).toPlainText() == privacy_text()
    pages.close()
