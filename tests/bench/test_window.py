"""The window at work on long pairs: what opening, showing, scrolling and stepping take of its own thread."""

import random

import inputs
import peers
import pytest
from PySide6.QtWidgets import QApplication
from small_pair import show_pair

from reader_app.comparison.compare import compare_wording
from reader_app.gui.app import application
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.jobs.preparation import prepare
from reader_app.gui.session.session import Session
from reader_app.gui.window import Window
from reader_app.marks import Side, Target, TargetKind

SIZES = [1_000, 10_000, pytest.param(100_000, marks=pytest.mark.slow)]
FRAMES = {"rounds": 60, "warmup_rounds": 5}


class NoWorkers:
    """Does no work: what the engines find is given to the session."""

    def run(self, *_given, **_named): ...

    def cancel(self, _lane): ...

    def close(self): ...


@pytest.fixture(scope="module", params=SIZES)
def comparison(request):
    a, b = inputs.pair("edits-10%", request.param)
    found = compare_wording(peers.article_of(a), peers.article_of(b))
    prepare(found)
    return found


@pytest.fixture
def window(tmp_path):
    application()
    session = Session()
    made = Window(session, Jobs(session, NoWorkers(), NoWorkers()), tmp_path / "settings.json")
    made.resize(1440, 900)
    made.show()
    settle(made)
    yield made
    made.close()


@pytest.fixture
def reading(window, comparison):
    """The window with a pair in it, everything laid out."""
    show_pair(window.session, comparison)
    settle(window)
    return window


def settle(window):
    for _ in range(100):
        QApplication.processEvents()
    while any(page.geometry_of_page.busy for page in window.workspace.spread.pages()):
        QApplication.processEvents()


def test_a_text_is_opened(benchmark, window, comparison):
    def opened():
        window.session.show_article(Side.A, comparison.a)
        QApplication.processEvents()

    benchmark.pedantic(opened, setup=lambda: settle(window), rounds=5, warmup_rounds=1)
    assert window.workspace.spread.panes[Side.A].visible_blocks()


def test_a_comparison_is_shown(benchmark, reading, comparison):
    def shown():
        reading.session.show_comparison(comparison)
        QApplication.processEvents()

    benchmark.pedantic(shown, setup=lambda: settle(reading), rounds=5, warmup_rounds=1)
    assert reading.workspace.spread.pair.comparison is comparison


def test_a_frame_of_scrolling(benchmark, reading):
    page = reading.workspace.spread.panes[Side.A]

    def frame():
        page.verticalScrollBar().setValue(page.scrolled + 40)
        QApplication.processEvents()

    benchmark.pedantic(frame, **FRAMES)
    assert page.scrolled > 0


def test_the_next_difference(benchmark, reading):
    def step():
        reading.session.step_row(1)
        QApplication.processEvents()

    benchmark.pedantic(step, **FRAMES)
    assert reading.session.row in reading.session.differences()


def test_a_jump_to_any_row(benchmark, reading):
    rolled, rows = random.Random(3), reading.session.differences()

    def jump():
        reading.session.choose_target(Target(TargetKind.ROW, rolled.choice(rows)))
        QApplication.processEvents()

    benchmark.pedantic(jump, **FRAMES)
    assert reading.session.row >= 0
