"""The sample pair (595 and 555 words) through every stage, in CPU time of one process with everything loaded."""

import datetime as dt
import itertools
from pathlib import Path

import pytest
from small_pair import show_pair

from reader_app import compare, export_html, export_pdf, people_and_quotes, read
from reader_app.alignment.words.wording import wording
from reader_app.comparison.compare import compare_wording

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
ROUNDS = {"rounds": 7, "warmup_rounds": 1}


@pytest.fixture(scope="module")
def articles():
    return read(SAMPLES / "swing-bridge-a.txt"), read(SAMPLES / "swing-bridge-b.html")


@pytest.fixture(scope="module")
def comparison(articles):
    return compare(*articles)


def test_read_in_this_process(benchmark):
    from reader_app.intake.read import article_from_bytes

    path = SAMPLES / "swing-bridge-b.html"
    assert benchmark.pedantic(article_from_bytes, (path.read_bytes(), path.name), **ROUNDS).title


def test_align_and_compare_the_wording(benchmark, articles):
    assert benchmark.pedantic(compare_wording, articles, **ROUNDS).rows


def test_words_of_one_pair_of_paragraphs(benchmark, articles):
    a, b = (max((x.words_of(block) for block in x.blocks), key=len) for x in articles)
    assert benchmark.pedantic(wording, (a, b), **ROUNDS)


def test_people_and_quotes_of_one_article(benchmark, articles):
    assert benchmark.pedantic(people_and_quotes, articles[:1], **ROUNDS).people


def test_compare_everything(benchmark, articles):
    assert benchmark.pedantic(compare, articles, **ROUNDS).quotes


def test_pdf(benchmark, comparison, tmp_path):
    days = map(dt.date.fromordinal, itertools.count(dt.date(2026, 1, 1).toordinal()))

    def typeset_anew():
        return (comparison, tmp_path / "report.pdf"), {"date": next(days)}  # typst remembers what it has set before

    benchmark.pedantic(export_pdf, setup=typeset_anew, **ROUNDS)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_html(benchmark, comparison, tmp_path):
    benchmark.pedantic(export_html, (comparison, tmp_path / "report.html"), **ROUNDS)
    assert (tmp_path / "report.html").stat().st_size > 1000


@pytest.fixture
def window(qtbot, tmp_path):
    from reader_app.gui.app import application
    from reader_app.gui.jobs.jobs import Jobs
    from reader_app.gui.session.session import Session
    from reader_app.gui.window import Window

    application()
    session = Session()
    made = Window(session, Jobs(session), tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def test_show_the_comparison_in_the_window(benchmark, qapp, window, comparison):

    def show():
        show_pair(window.session, comparison)
        qapp.processEvents()

    benchmark.pedantic(show, **ROUNDS)
    assert window.session.comparison is comparison


def test_step_to_the_next_difference(benchmark, qapp, window, comparison):

    show_pair(window.session, comparison)
    qapp.processEvents()

    def step():
        window.session.step_row(1)
        qapp.processEvents()

    benchmark.pedantic(step, **ROUNDS)
    assert window.session.row >= 0
