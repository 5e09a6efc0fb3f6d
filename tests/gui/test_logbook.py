"""The log keeps kinds and places, and nothing that could be a word of an article."""

import pytest

from reader_app.article.errors import ComparingCrashed, FileMissing
from reader_app.gui.jobs.outcomes import comparison_error
from reader_app.gui.notices.logbook import KEPT, LARGEST, Logbook, error_lines
from reader_app.workers import Outcome

SECRET = "The Mayor Wept"


@pytest.fixture
def logbook(tmp_path):
    return Logbook(tmp_path / "state" / "article-reader.log")


def raised(make):
    try:
        make()
    except Exception as error:  # noqa: BLE001 - the tests are about any
        return error
    raise AssertionError("nothing was raised")


def chained():
    try:
        {}[SECRET]
    except KeyError as error:
        raise ValueError(SECRET) from error


@pytest.mark.parametrize(
    "error",
    [
        FileMissing(f"/home/{SECRET}.txt", SECRET),
        ValueError(SECRET),
        UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET),
        OSError(2, SECRET, f"/home/{SECRET}"),
        raised(chained),
        raised(lambda: compile(f"{SECRET} =", f"/home/{SECRET}/code", "exec")),
    ],
    ids=lambda error: type(error).__name__,
)
def test_no_word_and_no_path_is_kept(logbook, error):
    logbook.take(error)
    for kept in ("\n".join(logbook.lines), logbook.path.read_text(encoding="utf-8")):
        assert type(error).__name__ in kept
        assert not [word for word in [*SECRET.split(), "/home"] if word in kept]


def test_causes_and_places_are_kept():
    lines = error_lines(raised(chained))
    assert lines[0] == "ValueError"
    assert "  caused by KeyError" in lines
    assert [line for line in lines if line.endswith(" chained")]


def test_the_places_in_a_worker_are_kept_without_its_words():
    error = ValueError(SECRET)
    error.traceback = (
        f'Traceback:\n  File "/x/site-packages/lib/core.py", line 7, in parse\n    "{SECRET}"\nE: {SECRET}'
    )
    told = comparison_error(Outcome(error=error))
    assert isinstance(told, ComparingCrashed)
    assert error_lines(told) == ["ComparingCrashed", "  caused by ValueError", "    lib/core.py:7 parse"]


def test_an_error_that_comes_back_is_told_three_times(logbook):
    for _ in range(10):
        logbook.take(ValueError(SECRET))
    assert len(logbook.lines) == 3


def test_the_file_goes_on_and_is_moved_aside_once_it_has_grown(logbook):
    logbook.start()
    Logbook(logbook.path).start()
    assert logbook.path.read_text().count("started") == 2
    logbook.path.write_text("x" * (LARGEST + 1))
    logbook.start()
    logbook.start()
    assert logbook.path.read_text().count("started") == 2
    assert sorted(path.name for path in logbook.path.parent.iterdir()) == [
        "article-reader.log",
        "article-reader.older.log",
    ]


def test_a_report_has_the_last_lines_alone(logbook):
    for _ in range(KEPT + 5):
        logbook.start()
    assert len(logbook.lines) == KEPT


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "state").write_text("a file where a folder should be")
    logbook = Logbook(tmp_path / "state" / "article-reader.log")
    logbook.start()
    assert logbook.problem
    assert len(logbook.lines) == 1
