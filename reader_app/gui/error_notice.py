"""How an error is told in a notice bar: its sentence, what can be done about it, the section of the guide on it."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

from reader_app.article.advice import details_of
from reader_app.article.errors import ReaderAppError, ReadError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reader_app.gui.notice_bar import Act, NoticeBar


class Section(IntEnum):
    """The sections of the guide that an error leads to, by their place in it."""

    REFUSED = 1
    KEEPING = 4
    FAULTS = 5


def tell_error(
    bar: NoticeBar, error: ReaderAppError, deed: str = "", act: Act | None = None, *, words: str = ""
) -> None:
    """Say in ``bar`` what went wrong, in ``words`` where its own sentence is not all; ``deed`` is what can be done."""
    bar.say(words or str(error), deed, act, details=details_of(error), guide=leading_to(bar, section_of(error)))


def section_of(error: ReaderAppError) -> Section:
    """What the guide says about such an error."""
    return Section.REFUSED if isinstance(error, ReadError) else Section.KEEPING


def leading_to(part: QWidget, section: Section) -> Callable[[], object]:
    """What opens the guide on ``section``, beside the window that ``part`` is in."""
    return partial(_open_guide, part, section)


def _open_guide(part: QWidget, section: Section) -> None:
    from reader_app.gui.guide import open_guide  # noqa: PLC0415 - wanted seldom

    open_guide(part.window(), section)
