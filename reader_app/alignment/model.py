"""What aligning two articles gives: links between sentences, rows of blocks, edits inside a row."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import NamedTuple

from reader_app.article.span import Span


class RowKind(StrEnum):
    """How much of a row the two tellings share; a closed list."""

    SAME = "same"
    EDITED = "edited"
    REWRITTEN = "rewritten"
    ONLY_A = "only-a"
    ONLY_B = "only-b"


class EditKind(StrEnum):
    """What an edit is; a closed list."""

    SAME = "same"
    CHANGED = "changed"
    ONLY_A = "only-a"
    ONLY_B = "only-b"


class Link(NamedTuple):
    """Sentences of A and of B that tell the same; either side may be empty.

    ``a`` and ``b`` are sentence numbers from 0, ``similarity`` a share of 1, ``moved`` says that the pair stands off
    the common order, ``sure`` that the evidence is strong.
    """

    a: tuple[int, ...]
    b: tuple[int, ...]
    similarity: float = 0.0
    moved: bool = False
    sure: bool = True


@dataclass(frozen=True, slots=True, init=False)
class Edit:
    """One piece of a row's wording.  The spans of a row's edits tile each of its sides, in order."""

    kind: EditKind
    a: Span
    b: Span

    def __init__(self, kind: EditKind, a: Span, b: Span) -> None:
        set_kind(self, kind)
        set_a(self, a)
        set_b(self, b)


# As with spans: a long text has many edits.
set_kind, set_a, set_b = (Edit.__dict__[name].__set__ for name in ("kind", "a", "b"))


@dataclass(frozen=True, slots=True, init=False)
class Row:
    """Blocks of A and of B that belong together.

    ``a`` and ``b`` are block numbers, ``similarity`` the kept share of 1; ``edits`` have offsets into the articles'
    texts.  ``sure`` is False for a possible counterpart only.
    """

    a: tuple[int, ...]
    b: tuple[int, ...]
    kind: RowKind
    moved: bool = False
    similarity: float = 0.0
    edits: tuple[Edit, ...] = ()
    sure: bool = True

    def __init__(  # noqa: PLR0917 - the order of its fields
        self,
        a: tuple[int, ...],
        b: tuple[int, ...],
        kind: RowKind,
        moved: bool = False,
        similarity: float = 0.0,
        edits: tuple[Edit, ...] = (),
        sure: bool = True,
    ) -> None:
        _put_a(self, a)
        _put_b(self, b)
        _put_kind(self, kind)
        _put_moved(self, moved)
        _put_similarity(self, similarity)
        _put_edits(self, edits)
        _put_sure(self, sure)


_put_a, _put_b, _put_kind, _put_moved, _put_similarity, _put_edits, _put_sure = (
    Row.__dict__[field.name].__set__ for field in fields(Row)
)


@dataclass(frozen=True, slots=True)
class Alignment:
    """Rows in reading order (furniture has rows of one side too), and the sentence links behind them."""

    rows: tuple[Row, ...]
    links: tuple[Link, ...] = ()
