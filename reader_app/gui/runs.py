"""What a pane paints inside its paragraphs: marks laid out as runs of positions, paragraph by paragraph; no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader_app.gui.positions import Positions
from reader_app.marks import Mark, Role, Side, Target


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one paragraph under one mark; ``start`` and ``end`` are positions inside the paragraph."""

    start: int
    end: int
    side: Side
    role: Role
    target: Target


def runs_of(marks: Iterable[Mark], positions: Positions, side: Side) -> tuple[tuple[Run, ...], ...]:
    """For every paragraph of one side's page its runs, in the order of the marks."""
    found: list[list[Run]] = [[] for _ in positions.lines]
    for mark in marks:
        if mark.side is not side:
            continue
        block = max(positions.block(mark.span.start), 0)
        while block < len(found) and positions.start_of(block) < mark.span.end:
            start, end = positions.inside(block, mark.span.start), positions.inside(block, mark.span.end)
            if end > start:
                found[block].append(Run(start, end, side, mark.role, mark.target))
            block += 1
    return tuple(tuple(runs) for runs in found)


def run_at(runs: Sequence[Run], position: int) -> Run | None:
    """The run a click at ``position`` means: the narrowest of the weightiest kind there, or None."""
    hit = [run for run in runs if run.start <= position < run.end]
    return min(hit, key=lambda run: (_WEIGHT.get(run.role, len(_WEIGHT)), run.end - run.start), default=None)


_CLICK_ORDER = (Role.PERSON, Role.QUOTE_ALTERED, Role.QUOTE, Role.FACT, Role.PRONOUN, Role.WORDING, Role.WORDING_QUIET)
_WEIGHT = {role: weight for weight, role in enumerate(_CLICK_ORDER)}
