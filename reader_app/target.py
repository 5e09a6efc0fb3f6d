"""Whose text, and what of a comparison a place or a choice stands for."""

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Whose text; a closed list."""

    A = "a"
    B = "b"


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
