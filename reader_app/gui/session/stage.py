"""The stage of the work that a window waits for, as a reader would name it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader_app.comparison.model import Comparison


class Stage(StrEnum):
    """The first of these that goes on; only NONE is false."""

    NONE = ""
    READING = "reading"
    COMPARING = "comparing"
    PEOPLE = "people"
    OTHER = "other"  # what has a place of its own to tell of it, or is asked for beside the reading


def stage_of(lanes: Collection[str], comparison: Comparison | None) -> Stage:
    """What goes on in ``lanes`` of ``gui.jobs``; joining is part of looking for people until they are known."""
    joins = "join" in lanes and not (comparison and comparison.people_known)
    if any(lane.startswith(("open-", "read-")) for lane in lanes):
        return Stage.READING
    if "wording" in lanes:
        return Stage.COMPARING
    if joins or any(lane.startswith("people-") for lane in lanes):
        return Stage.PEOPLE
    return Stage.OTHER if lanes else Stage.NONE
