"""What a page paints inside a paragraph: its marks as runs of positions; no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader_app.gui.signs.positions import Positions
from reader_app.marks import Mark, Role, Side, Target


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one paragraph under one mark; ``start`` and ``end`` are positions inside the paragraph."""

    start: int
    end: int
    side: Side
    role: Role
    target: Target


def runs_of(marks: Iterable[Mark], positions: Positions, block: int) -> tuple[Run, ...]:
    """The runs of one paragraph, in the order of its marks."""
    found = []
    for mark in marks:
        start, end = positions.inside(block, mark.span.start), positions.inside(block, mark.span.end)
        if end > start:
            found.append(Run(start, end, mark.side, mark.role, mark.target))
    return tuple(found)


def run_at(runs: Sequence[Run], position: int) -> Run | None:
    """The run a click at ``position`` means: the narrowest of the weightiest kind there, or None."""
    hit = [run for run in runs if run.start <= position < run.end]
    return min(hit, key=lambda run: (_WEIGHT.get(run.role, len(_WEIGHT)), run.end - run.start), default=None)


_CLICK_ORDER = (Role.PERSON, Role.QUOTE_ALTERED, Role.QUOTE, Role.FACT, Role.PRONOUN, Role.WORDING, Role.WORDING_QUIET)
_WEIGHT = {role: weight for weight, role in enumerate(_CLICK_ORDER)}
