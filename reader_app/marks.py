"""From a comparison to marks: what is to be painted where, and what a click on it means.

Panes, lists, PDF and HTML read marks and never look at edits, people or quotes to find places of their own.
"""

from dataclasses import dataclass
from enum import StrEnum

from reader_app.article.span import Span


class Side(StrEnum):
    """Whose text; a closed list."""

    A = "a"
    B = "b"


class Role(StrEnum):
    """Why a stretch is marked; a closed list.

    ``WORDING`` are words of an edited row that differ, ``WORDING_QUIET`` of a rewritten one, ``SHARED`` words both
    have, ``ONLY`` a row in this telling alone.
    """

    WORDING = "wording"
    WORDING_QUIET = "wording-quiet"
    SHARED = "shared"
    ONLY = "only"
    MOVED = "moved"
    FURNITURE = "furniture"
    QUOTE = "quote"
    QUOTE_ALTERED = "quote-altered"
    PERSON = "person"
    PRONOUN = "pronoun"
    FACT = "fact"


class TargetKind(StrEnum):
    """Which list a mark leads to; a closed list."""

    ROW = "row"
    PERSON = "person"
    QUOTE = "quote"
    FACT = "fact"


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """A number in the comparison's rows, people, quotes or facts."""

    kind: TargetKind
    number: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of one telling, why it is marked, and where a click leads."""

    side: Side
    span: Span
    role: Role
    target: Target
