"""Lines of a report, and what page one says in them: the values of ``report.model`` that a summary needs too."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """How a piece of a line is set; a closed list.

    ``MARK_*`` are words that this telling alone has, in an edited row; ``THIN_*`` the same in a rewritten one.
    ``OPEN`` and ``CLOSE`` are where a quote begins and ends; ``CLOSE`` carries its number.  ``NUMBER`` is the number
    of words that are reported without quotation marks.
    """

    PLAIN = ""
    MARK_A = "mark-a"
    MARK_B = "mark-b"
    THIN_A = "thin-a"
    THIN_B = "thin-b"
    LETTER_A = "letter-a"
    LETTER_B = "letter-b"
    STRONG = "strong"
    ITALIC = "italic"
    SMALL = "small"
    OPEN = "open"
    CLOSE = "close"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line with one look; ``link`` is the anchor it leads to, such as ``"row-12"``, or empty."""

    text: str
    look: Look = Look.PLAIN
    link: str = ""


Line = tuple[Piece, ...]


def text_of(line: Iterable[Piece]) -> str:
    """The words of a line without their looks."""
    return "".join(piece.text for piece in line)


@dataclass(frozen=True, slots=True)
class Heading:
    """What page one says of one article; ``short`` is its title for running heads."""

    title: str
    short: str
    source: Line
    file: str
    leftward: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the summary: a label, the figure, and what it is made of as (count, words) lines."""

    label: str
    value: str
    counts: tuple[tuple[str, Line], ...] = ()
