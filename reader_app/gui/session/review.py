"""A reader's notes and ticks as a report takes them."""

from collections.abc import Mapping

from reader_app.gui.session.session import Session
from reader_app.target import Target


def review_of(session: Session) -> tuple[Mapping[Target, str], frozenset[int]]:
    """The notes by what they are on, and the rows that are reviewed, of the pair that is shown."""
    remarks, comparison = session.remarks(), session.comparison
    rows = range(len(comparison.rows)) if comparison else ()
    return (
        {target: remarks.words(target) for target in remarks.on},
        frozenset(row for row in rows if session.is_reviewed(row)),
    )
