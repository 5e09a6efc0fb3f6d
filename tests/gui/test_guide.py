"""The guide: the same in every language, its keys those of the window, its picture there."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QMainWindow

from reader_app.gui.actions.action_table import TABLE
from reader_app.gui.actions.actions import Actions
from reader_app.gui.app import application
from reader_app.gui.dialogs.guide import Guide, guide_text
from reader_app.gui.session.session import Session
from reader_app.resources import resource
from reader_app.theme import load
from reader_app.translation import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
SOURCES = {language: resource("guide", f"{language}.md").read_text(encoding="utf-8") for language in LANGUAGES}


@pytest.fixture
def guide(qtbot):
    application()
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(Session(), load("light"), window)
    actions.rebind("swap", ("Ctrl+J",))
    made = Guide(window, actions.shown_key)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_one_of_the_action_table(language):
    named = re.findall(r"\{key:([^}]*)\}", SOURCES[language])
    keys = {entry.id: entry.keys for entry in TABLE}
    assert len(named) > 20
    assert not [name for name in named if not keys.get(name)]
    assert "{" not in guide_text(language, lambda name: keys[name][0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_typed(language):
    assert not re.search(r"\b(Ctrl|Strg|Alt|Shift)\+|\bF\d\b", SOURCES[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same(language):
    def shape(text):
        lines = [line for line in text.splitlines() if line]
        return [(re.match(r"#*|- |!", line)[0], re.findall(r"\{key:[^}]*\}", line)) for line in lines]

    assert shape(SOURCES[language]) == shape(SOURCES["en"])


def test_the_page_has_its_sections_its_picture_and_the_keys_as_they_are_bound(guide):
    sections = [guide.contents.item(row).text() for row in range(guide.contents.count())]
    assert sections == re.findall(r"^## (.*)$", SOURCES["en"], re.MULTILINE)
    assert "swapped with Ctrl+J" in guide.page.toPlainText()
    (picture,) = re.findall(r"\((.*\.png)\)", SOURCES["en"])
    assert resource("guide", picture).stat().st_size < 300_000
    formats = [fragment.charFormat() for block in blocks(guide) for fragment in fragments(block)]
    (shown,) = [form.toImageFormat() for form in formats if form.isImageFormat()]
    assert shown.height() > 100


def test_each_section_is_brought_to_the_top(guide):
    guide.contents.setCurrentRow(2)
    scrolled = guide.page.verticalScrollBar().value()
    guide.contents.setCurrentRow(0)
    assert 0 < guide.page.verticalScrollBar().value() < scrolled


def test_the_guide_of_the_readme_is_in_step():
    checked = [sys.executable, ROOT / "packaging" / "guide.py", "--check"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.run(checked, env=environment, check=False).returncode == 0


def blocks(guide):
    block = guide.page.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(block: QTextBlock):
    return [fragment.fragment() for fragment in block]
