"""What a reader may choose about a report."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reader_app.target import Target


class Layout(StrEnum):
    """How the text is set: two columns aligned by row, or one in which both tellings stand; a closed list."""

    COLUMNS = "columns"
    REDLINE = "redline"


class Paper(StrEnum):
    """The sheet; a closed list."""

    A4 = "a4"
    LETTER = "us-letter"


SMALLEST, LARGEST = 75, 150


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """The choices for one report; kinds may be given as their words.

    ``text_size`` is in percent of the text's usual size, from 75 to 150.  ``only_differences`` leaves out rows that
    are the same in both, and furniture.  ``date`` is the day printed on the report (None: today), the one thing in it
    that does not come from the comparison.  Equal comparisons, options and
    dates give equal bytes.  ``remarks`` are a reader's own, by the row or quote they are on, ``reviewed`` the rows that
    the reader has seen to, as places in the comparison's; both are printed where they are given.
    Raises ValueError for a value outside these.
    """

    layout: Layout = Layout.COLUMNS
    paper: Paper = Paper.A4
    text_size: int = 100
    only_differences: bool = False
    people: bool = True
    quotes: bool = True
    facts: bool = True
    notes: bool = True
    date: dt.date | None = None
    remarks: Mapping[Target, str] = field(default_factory=dict)
    reviewed: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        object.__setattr__(self, "layout", Layout(self.layout))
        object.__setattr__(self, "paper", Paper(self.paper))
        if not SMALLEST <= self.text_size <= LARGEST:
            raise ValueError(f"text size {self.text_size} is not between {SMALLEST} and {LARGEST} percent")
