"""Help says what holds on this system, and what does not."""

import pytest
from PySide6.QtWidgets import QWidget

from reader_app.gui.app import application
from reader_app.gui.dialogs.about_pages import LicencePage, about_text
from reader_app.gui.dialogs.help_pages import MEANINGS, PAGES, privacy_text, security_text, show_help
from reader_app.gui.dialogs.licences import licence_text, shipped
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.session.session import Session
from reader_app.intake.isolation.requests import LIMITS
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


@pytest.mark.parametrize("first", PAGES)
def test_the_pages_ask_a_reader_process_what_holds(qtbot, first):
    application()
    parent, workers = QWidget(), Answering()
    qtbot.addWidget(parent)
    pages = show_help(parent, Jobs(Session(), workers, workers), first)
    assert workers.asked == LIMITS
    assert pages.pages.currentIndex() == PAGES.index(first)
    assert pages.pages.widget(2).toPlainText() == security_text(("memory", "cpu"))
    assert pages.pages.widget(3).toPlainText() == privacy_text()
    assert pages.pages.widget(0).toPlainText() == about_text()
    pages.close()


def test_every_part_shipped_shows_its_own_licence(qtbot):
    application()
    page = LicencePage(shipped("lxml"))
    qtbot.addWidget(page)
    shown = {}
    for row in range(page.parts.count()):
        page.parts.setCurrentRow(row)
        shown[page.parts.item(row).text().split(" ")[0]] = page.licence.toPlainText()
    assert set(shown) == {"lxml", "Python"}
    assert "Redistribution and use" in shown["lxml"]
    assert "PSF-2.0" in shown["Python"]


def test_a_copy_that_is_not_installed_says_why_it_lists_nothing(qtbot):
    application()
    page = LicencePage(())
    qtbot.addWidget(page)
    assert "runs from its folder" in page.licence.toPlainText()


@pytest.mark.parametrize(("name", "words"), [("lxml", "REDISTRIBUTION AND USE"), ("Python", ""), ("none-such", "")])
def test_a_licence_is_given_whole(name, words):
    text = licence_text(name)
    assert words in text.upper()
    assert bool(text) is bool(words)
