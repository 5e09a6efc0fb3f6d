import pytest
from idle import Idle
from PySide6.QtTest import QTest
from small_pair import small_comparison

from reader_app.article.errors import FileEmpty
from reader_app.gui.app import application
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.session.session import Session
from reader_app.gui.session.sources import Source
from reader_app.intake.read import article_from_text
from reader_app.marks import Side
from reader_app.workers import Outcome


def comparing():
    """A session whose small pair is being compared, its idle workers, its jobs, and the pair."""
    application()
    session, idle = Session(), Idle()
    jobs = Jobs(session, idle, idle)
    older = small_comparison()
    jobs.show(Side.A, older.a)
    jobs.show(Side.B, older.b)
    jobs.compare()
    return session, idle, jobs, older


def test_what_was_compared_of_another_pair_and_comes_home_late_is_dropped():
    """An outcome may wait for the window's turn while the reader opens another text and comparing begins anew."""
    session, idle, jobs, older = comparing()
    _, _, late = idle.asked["wording"]
    jobs.show_telling(Side.A, older.b)
    _, (a, b), soon = idle.asked["wording"]
    assert (a, b) == (older.b, older.b)

    late(Outcome(value=older))
    assert session.comparison is None
    assert jobs.is_under_way("wording")
    newer = small_comparison()
    soon(Outcome(value=newer))
    assert session.comparison is newer
    assert not jobs.is_under_way("wording")


@pytest.mark.parametrize("end", ["read", "refused", "stopped"])
def test_a_pair_that_is_opened_is_not_compared_with_what_was_there(end, tmp_path):
    session, idle, jobs, older = comparing()
    for side, name in ((Side.A, "tide.txt"), (Side.B, "port.txt")):
        (tmp_path / name).write_text(f"All of {name} is new.", encoding="utf-8")
        jobs.readings.open(side, Source(str(tmp_path / name)))
        while jobs.is_under_way(f"open-{side}"):
            QTest.qWait(1)
    a, b = (article_from_text(f"All of {name} is new.") for name in ("tide.txt", "port.txt"))

    idle.asked.pop("read-a")[2](Outcome(value=a))
    assert session.articles[Side.A].text == a.text
    assert "wording" not in idle.asked
    assert not jobs.is_under_way("wording")
    if end == "read":
        idle.asked.pop("read-b")[2](Outcome(value=b))
    elif end == "refused":
        idle.asked.pop("read-b")[2](Outcome(error=FileEmpty("port.txt")))
    else:
        jobs.readings.stop(Side.B)
    compared = [article.text for article in idle.asked["wording"][1]]
    assert compared == [a.text, b.text if end == "read" else older.b.text]


def test_a_fault_while_the_window_is_made_ready_does_not_keep_it_waiting(monkeypatch):
    def fail(_comparison):
        raise ValueError("no cards")

    monkeypatch.setattr("reader_app.gui.jobs.preparation.prepare", fail)
    session, idle, jobs, given = comparing()
    with pytest.raises(ValueError, match="no cards"):
        idle.asked["wording"][2](Outcome(value=given))
    assert session.comparison is given
    assert not jobs.is_under_way("wording")
