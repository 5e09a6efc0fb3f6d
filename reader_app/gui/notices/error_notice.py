"""How a notice bar shows what failed: its sentence, what can be done now, the guide's section on it."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

from reader_app.article.advice import details_of
from reader_app.article.errors import ReaderAppError, ReadError
from reader_app.intake.opening import shown_name
from reader_app.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reader_app.gui.bars.notice_bar import Act, NoticeBar
    from reader_app.gui.jobs.readings import Readings
    from reader_app.target import Side


class Section(IntEnum):
    """The sections of the guide that an error leads to, by their place in it."""

    REFUSED = 1
    KEEPING = 4
    FAULTS = 5


def show_error(
    bar: NoticeBar, error: ReaderAppError, deed: str = "", act: Act | None = None, *, words: str = ""
) -> None:
    """Say in ``bar`` what went wrong, in ``words`` where its own sentence is not all; ``deed`` is what can be done."""
    bar.say(words or str(error), deed, act, details=details_of(error), guide=leading_to(bar, section_of(error)))


def show_stopped(bar: NoticeBar, readings: Readings, side: Side) -> None:
    """Say in ``bar`` that the reader stopped the reading of that telling; what came from a file can be read after all.

    What was pasted is pasted again.
    """
    source = readings.sources.get(side)
    name = shown_name(source.path or source.name) if source else ""
    words = translate("notices", "Reading {name} was stopped.").format(name=name)
    again = (translate("notices", "Read it"), partial(readings.reread, side)) if source else ()
    bar.say(words if name else translate("notices", "Reading was stopped."), *again)


def section_of(error: ReaderAppError) -> Section:
    """What the guide says about such an error."""
    return Section.REFUSED if isinstance(error, ReadError) else Section.KEEPING


def leading_to(part: QWidget, section: Section) -> Callable[[], object]:
    """What opens the guide on ``section``, beside the window that ``part`` is in."""
    return partial(_open_guide, part, section)


def _open_guide(part: QWidget, section: Section) -> None:
    from reader_app.gui.dialogs.guide import open_guide  # noqa: PLC0415 - wanted seldom

    open_guide(part.window(), section)
