"""What the reader of a format hands on: pieces in reading order, findings about the whole, notices.

The border: readers know bytes and formats, ``assemble`` knows articles; these values are all that passes between.
"""

from dataclasses import dataclass
from typing import NamedTuple

from reader_app.article.model import BlockKind, Notice


class Piece(NamedTuple):
    """One block before it has a place in a text.

    ``furniture`` is set where the format itself says so (a figure's caption, say); ``level`` is as in ``Block``.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    furniture: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing known about the whole: ``field`` is title, byline, date, outlet, language or url.

    ``value`` is as it was written, ``source`` says where, for the reader's eyes (``"JSON-LD headline"``).
    What is ``weak`` says who made the file rather than who wrote the story, and counts behind what a reader sees in it.
    """

    field: str
    value: str
    source: str
    weak: bool = False


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a reader wants a file read: ``encoding`` overrides all signs, ``whole`` leaves nothing of a page out.

    ``changes`` says which of a document's tracked changes count: ``"final"``, ``"original"`` or ``"both"``.
    ``chapter`` is the number of one chapter of a book, from 1; 0 takes all.
    """

    encoding: str | None = None
    whole: bool = False
    changes: str = "final"
    chapter: int = 0


DEFAULT_OPTIONS = ReadOptions()
CHANGES = ("final", "original", "both")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader of a format made of one file; the first finding of a field that can be used counts."""

    pieces: tuple[Piece, ...]
    findings: tuple[Finding, ...] = ()
    notices: tuple[Notice, ...] = ()
    encoding: str = ""
    encoding_guessed: bool = False
