"""What a report says, as plain values in reading order; PDF and HTML set exactly this.

Every text here is ready to be read, in the reader's language; a setter adds type and place, never words.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from reader_app.report.lines import Figure, Heading, Line


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of an article: its line, its kind as in BlockKind, and whether it runs from right to left."""

    line: Line
    kind: str = "paragraph"
    leftward: bool = False


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of the aligned text.

    ``kind`` is a RowKind, ``"furniture"`` or ``"stub"`` (the place in B of a row set where A has it; it has no number
    of its own).  ``anchor`` is where links lead.  ``label`` says the kind, ``remarks`` what else is to be known of the
    row.  ``both`` is the redline, empty where A is set over B and in a report in columns; where it is there, ``a`` and
    ``b`` may be empty.  ``words`` counts A's and B's.
    """

    anchor: str
    number: int
    kind: str
    label: Line
    remarks: tuple[Line, ...] = ()
    a: tuple[Paragraph, ...] = ()
    b: tuple[Paragraph, ...] = ()
    both: tuple[Paragraph, ...] = ()
    words: int = 0


@dataclass(frozen=True, slots=True)
class Bar:
    """One row in the chart: its words on both sides and how many of them both have."""

    number: int
    a: int
    b: int
    shared_a: int
    shared_b: int
    furniture: bool = False


@dataclass(frozen=True, slots=True)
class PersonView:
    """One person: the name as each telling has it, titles, the rows of the mentions, and what differs."""

    anchor: str
    names: tuple[Line, ...]
    title_a: Line
    rows_a: Line
    title_b: Line
    rows_b: Line
    differs: str


@dataclass(frozen=True, slots=True)
class QuoteView:
    """One quote across the tellings; a side that lacks it has empty lines.

    ``once``: both have the same words, which need to be set once only.  ``long``: too long for half a page.
    """

    anchor: str
    number: int
    status: str
    a: Line
    b: Line
    said_a: Line
    said_b: Line
    changed: str
    once: bool = False
    long: bool = False


@dataclass(frozen=True, slots=True)
class QuoteGroup:
    """Quotes under one head; ``kind`` is a Status or ``"speaker"``, ``title`` the head with its letter."""

    kind: str
    anchor: str
    title: Line
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class FactView:
    """One fact that differs; ``first`` names the kind where a new kind begins, else it is empty."""

    first: str
    a: Line
    b: Line
    differs: str


@dataclass(frozen=True, slots=True)
class Note:
    """One remark on the comparison: what it is about, and the remark; ``anchor`` is where links to it lead."""

    about: Line
    text: Line
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report.

    ``labels`` are fixed words by name.  ``sections`` are (anchor, title) of what follows page one.  ``language`` is
    that of the report's own words, ``languages`` those of A and B, ISO 639-1 or empty.  ``common`` is the bar of the
    wording in common: words only in A, in both, only in B.  ``calm`` is the sentence for a pair in whose rows no
    wording differs, else empty.
    """

    title: str
    language: str
    languages: tuple[str, str]
    date: tuple[int, int, int]
    day: str
    layout: str
    paper: str
    text_size: int
    labels: Mapping[str, str]
    headings: tuple[Heading, Heading]
    sections: tuple[tuple[str, str], ...]
    common: tuple[int, int, int]
    figures: tuple[Figure, ...]
    sources: tuple[Line, Line]
    bars: tuple[Bar, ...]
    calm: str
    rows: tuple[RowView, ...]
    people: tuple[PersonView, ...]
    quotes: tuple[QuoteGroup, ...]
    facts: tuple[FactView, ...]
    notes: tuple[Note, ...]

    def anchors(self) -> tuple[str, ...]:
        """Every place in this report that a link may lead to."""
        quotes = (quote.anchor for group in self.quotes for quote in group.quotes)
        notes = (note.anchor for note in self.notes if note.anchor)
        return (*(row.anchor for row in self.rows), *(person.anchor for person in self.people), *quotes, *notes)


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: ``pixels`` are rows of blue, green, red and an unused byte; ``pages`` is how many the report has."""

    pixels: bytes
    width: int
    height: int
    page: int
    pages: int
