"""From a comparison to marks: what is to be painted where, and what a click on it means.

Panes, lists, PDF and HTML read marks and never look at edits, people or quotes to find places of their own.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from operator import attrgetter

from reader_app.alignment.model import Edit, EditKind, Row, RowKind
from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.article.words import is_sign, is_wording
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import is_altered
from reader_app.people.model import Person, Quote
from reader_app.target import Side, Target, TargetKind

__all__ = [
    "Mark",
    "Role",
    "RowMarks",
    "Run",
    "Side",
    "Target",
    "TargetKind",
    "marks",
    "marks_beside_rows",
    "runs",
    "trimmed",
]


class Role(StrEnum):
    """Why a stretch is marked; a closed list.

    ``WORDING`` are words of an edited row that differ, ``WORDING_QUIET`` of a rewritten one, ``SHARED`` words both
    have, ``ONLY`` a row in this telling alone.
    """

    WORDING = "wording"
    WORDING_QUIET = "wording-quiet"
    SHARED = "shared"
    ONLY = "only"
    MOVED = "moved"
    FURNITURE = "furniture"
    QUOTE = "quote"
    QUOTE_ALTERED = "quote-altered"
    PERSON = "person"
    PRONOUN = "pronoun"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of one telling, why it is marked, and where a click leads."""

    side: Side
    span: Span
    role: Role
    target: Target


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one telling under the same marks throughout; ``marks`` are in the order they were given."""

    span: Span
    marks: tuple[Mark, ...]


# What a mark never begins or ends with: blanks, separators, brackets, quotation marks and dashes.  Signs that belong
# to a figure (%, $, #) stay.
_EDGE = " \t\n\r\v\f\x85\u2028\u2029\u00a0\u202f,;:.!?…\"'“”„‟‘’‚‛«»‹›「」『』()[]{}-–—_*/|"
_LINES = re.compile(r"[^\n]+")


def marks(comparison: Comparison) -> tuple[Mark, ...]:
    """Every mark of both tellings, sorted by side, place and length (the longer first)."""
    rows = RowMarks(comparison)
    found = [mark for number in range(len(comparison.rows)) for mark in rows.of(number)]
    found += marks_beside_rows(comparison)
    found.sort(key=lambda mark: (mark.side, mark.span.start, -mark.span.end))
    return tuple(found)


def marks_beside_rows(comparison: Comparison) -> tuple[Mark, ...]:
    """The marks of quotes, people and facts, in no order."""
    return (*_quote_marks(comparison), *_person_marks(comparison), *_fact_marks(comparison))


class RowMarks:
    """The marks of rows one at a time, for a window that shows a few of very many."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._plain = {Side.A: _still(comparison, 0), Side.B: _still(comparison, 1)}

    def of(self, number: int, *, shared: bool = True) -> tuple[Mark, ...]:
        """The marks of row ``number`` on both sides, in the order of its blocks and edits, or all but ``SHARED``."""
        comparison = self._comparison
        row, target = comparison.rows[number], Target(TargetKind.ROW, number)
        found: list[Mark] = []
        for side, article, blocks in ((Side.A, comparison.a, row.a), (Side.B, comparison.b, row.b)):
            found += _block_marks(row, side, article, blocks, target)
        if not shared:
            return (*(mark for mark in found if mark.role is not Role.SHARED), *self.differing(number))
        return (*found, *self._edit_marks(number, row.edits))

    def differing(self, number: int) -> tuple[Mark, ...]:
        """Of the marks of row ``number`` those of words that differ, in the order of its edits."""
        edits = self._comparison.rows[number].edits
        return tuple(self._edit_marks(number, (edit for edit in edits if edit.kind is not EditKind.SAME)))

    def _edit_marks(self, number: int, edits: Iterable[Edit]) -> Iterator[Mark]:
        comparison, row, target = self._comparison, self._comparison.rows[number], Target(TargetKind.ROW, number)
        if row.kind not in (RowKind.EDITED, RowKind.REWRITTEN):
            return
        differs = Role.WORDING if row.kind is RowKind.EDITED else Role.WORDING_QUIET
        for edit in edits:
            role = Role.SHARED if edit.kind is EditKind.SAME else differs
            for side, article, span in ((Side.A, comparison.a, edit.a), (Side.B, comparison.b, edit.b)):
                still = self._plain[side] if role is differs else []
                for stretch in trimmed(span, article.text):
                    pieces = (words for piece in _without(stretch, still) for words in trimmed(piece, article.text))
                    yield from (Mark(side, words, role, target) for words in (pieces if still else (stretch,)))


def runs(given: Iterable[Mark], side: Side) -> tuple[Run, ...]:
    """The marks of one side cut into stretches that do not overlap, in order; unmarked text has no run."""
    chosen = [mark for mark in given if mark.side is side and len(mark.span)]
    events = sorted(
        [(mark.span.start, 1, number) for number, mark in enumerate(chosen)]
        + [(mark.span.end, 0, number) for number, mark in enumerate(chosen)]
    )
    found: list[Run] = []
    active: set[int] = set()
    since = 0
    for place, opens, number in events:
        if active and place > since:
            found.append(Run(Span(since, place), tuple(chosen[n] for n in sorted(active))))
        since = place
        if opens:
            active.add(number)
        else:
            active.remove(number)
    return tuple(found)


def trimmed(span: Span, text: str) -> Iterator[Span]:
    """The stretches of ``span`` worth marking: one a line, from first to last word; none where there is no word.

    Symbols and the minus of a number count as words.
    """
    for line in _LINES.finditer(text, span.start, span.end):
        words = line[0]
        start = line.start() + len(words) - len(words.lstrip(_EDGE))
        end = line.end() - (len(words) - len(words.rstrip(_EDGE)))
        signed = start > line.start() and is_sign(text, start - 1, start)
        if signed:
            start, end = start - 1, max(start, end)
        if signed or is_wording(text, start, end):
            yield Span(start, end)


def _block_marks(row: Row, side: Side, article: Article, numbers: tuple[int, ...], target: Target) -> Iterator[Mark]:
    """What holds for whole blocks: furniture, rows of one telling, moved rows, rows told in the same words."""
    for block in (article.blocks[number] for number in numbers):
        if block.furniture:
            yield Mark(side, block.span, Role.FURNITURE, target)
        elif row.kind in (RowKind.ONLY_A, RowKind.ONLY_B):
            yield Mark(side, block.span, Role.ONLY, target)
        else:
            if row.moved:
                yield Mark(side, block.span, Role.MOVED, target)
            if row.kind is RowKind.SAME:
                yield Mark(side, block.span, Role.SHARED, target)


def _still(comparison: Comparison, which: int) -> list[Span]:
    """The stretches of paired quotes that both tellings have word for word, wherever the partner stands."""
    found: list[Span] = []
    same = ((edit.a, edit.b)[which] for pair in comparison.quotes for edit in pair.edits if edit.kind is EditKind.SAME)
    for span in sorted(span for span in same if len(span)):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(span.end, found[-1].end))
        else:
            found.append(span)
    return found


def _without(span: Span, still: list[Span]) -> Iterator[Span]:
    """``span`` less the stretches that stay plain; these are in order and apart."""
    start = span.start
    for stretch in islice(still, bisect_right(still, start, key=attrgetter("end")), None):
        if stretch.start >= span.end:
            break
        if stretch.start > start:
            yield Span(start, stretch.start)
        start = stretch.end
    if start < span.end:
        yield span if start == span.start else Span(start, span.end)


def _quote_marks(comparison: Comparison) -> Iterator[Mark]:
    for number, pair in enumerate(comparison.quotes):
        role = Role.QUOTE_ALTERED if is_altered(pair) else Role.QUOTE
        target = Target(TargetKind.QUOTE, number)
        yield from (Mark(Side.A, span, role, target) for span in _spans(pair.a))
        yield from (Mark(Side.B, span, role, target) for span in _spans(pair.b))


def _spans(quotes: tuple[Quote, ...]) -> Iterator[Span]:
    return (span for quote in quotes for span in quote.spans)


def _person_marks(comparison: Comparison) -> Iterator[Mark]:
    for number, pair in enumerate(comparison.people):
        target = Target(TargetKind.PERSON, number)
        for side, person in ((Side.A, pair.a), (Side.B, pair.b)):
            if person is not None:
                yield from _mentions(side, person, target)


def _mentions(side: Side, person: Person, target: Target) -> Iterator[Mark]:
    yield from (Mark(side, span, Role.PERSON, target) for span in person.mentions)
    yield from (Mark(side, span, Role.PRONOUN, target) for span in person.pronouns)


def _fact_marks(comparison: Comparison) -> Iterator[Mark]:
    for number, fact in enumerate(comparison.facts):
        target = Target(TargetKind.FACT, number)
        for side, span in ((Side.A, fact.a), (Side.B, fact.b)):
            if span is not None:
                yield Mark(side, span, Role.FACT, target)
