"""What linking gives, and what the reader asks of it, in a file that loads no engine."""

from dataclasses import dataclass

from reader_app.alignment.model import Link

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Linked:
    """Links that make rows, and lesser ones for what is told a second time."""

    main: tuple[Link, ...]
    again: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Bonds:
    """Pairs of numbers the reader has joined or parted, and the similarity below which nothing is paired."""

    joined: frozenset[Cell] = frozenset()
    parted: frozenset[Cell] = frozenset()
    minimum: float = 0.0


FREE = Bonds()
