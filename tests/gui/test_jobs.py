from idle import Idle
from small_pair import small_comparison

from reader_app.gui.app import application
from reader_app.gui.jobs import Jobs
from reader_app.gui.session import Session
from reader_app.marks import Side
from reader_app.workers import Outcome


def test_what_was_compared_of_another_pair_and_comes_home_late_is_dropped():
    """An outcome may wait for the window's turn while the reader opens another text and comparing begins anew."""
    application()
    session, idle = Session(), Idle()
    jobs = Jobs(session, idle, idle)
    older = small_comparison()
    jobs.show(Side.A, older.a)
    jobs.show(Side.B, older.b)
    jobs.compare()
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
