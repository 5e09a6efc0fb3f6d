"""What goes to a worker and what comes back: plain values that pickle small."""

from dataclasses import dataclass
from pathlib import Path

from reader_app.alignment.rules import READING, Rules

Telling = str | Path
LIMIT = 300.0
TOGETHER = -1
"""Stands for the number of a pair where a worker is at several."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tellings to be compared, each a text or the path of a file; None where the source has neither.

    ``name`` is the pair's ``id`` in its source, else its number; ``flaw`` says in words what its source lacks.
    """

    name: str
    a: Telling | None
    b: Telling | None
    flaw: str = ""


@dataclass(frozen=True, slots=True)
class Slice:
    """Pairs ``start`` to ``stop`` of ``source``.

    ``place`` is the byte at which the first of them begins and ``line`` the lines before it, where the source is read
    line by line; ``listed`` holds the pairs themselves, where the source only names files.
    """

    source: Path
    start: int
    stop: int
    place: int = 0
    line: int = 0
    listed: tuple[Pair, ...] = ()

    @property
    def count(self) -> int:
        """How many pairs it holds."""
        return self.stop - self.start


@dataclass(frozen=True, slots=True)
class Manner:
    """How every pair of a run is compared: with people and quotes or the wording alone, by which rules.

    ``language`` is that of all texts, as an ISO 639-1 code; empty where each text says it itself.  ``limit`` is how
    many seconds the comparing of one pair may take.
    """

    people: bool = True
    rules: Rules = READING
    language: str = ""
    limit: float = LIMIT


@dataclass(frozen=True, slots=True)
class Task:
    """One slice, to be written as part ``number`` into ``target``.

    ``fatal`` are numbers of pairs that end a worker, ``late`` of those that take longer than they may; ``alone`` has
    no two pairs compared together, so that it is known which one ends a worker.
    """

    slice: Slice
    target: Path
    number: int
    manner: Manner
    fatal: frozenset[int] = frozenset()
    late: frozenset[int] = frozenset()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a task: how many pairs it had, and how many of them are rows in the errors."""

    pairs: int
    errors: int
