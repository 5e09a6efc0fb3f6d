"""Both tellings as one text, the One column layout: A's words before B's where they part; no Qt.

Where the wording of a row is far apart, or one of its quotes was altered, A stands whole over B: woven together such
rows cannot be read.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader_app.alignment.model import Edit, EditKind, Row, RowKind
from reader_app.article.model import Block
from reader_app.article.span import Span
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import Status
from reader_app.gui.plan.bands import Band
from reader_app.gui.plan.cache import remembered
from reader_app.gui.plan.pair_layout import PairLayout, pair_layout
from reader_app.gui.plan.places import article_of, block_at
from reader_app.gui.plan.runs import Run
from reader_app.gui.signs.chips import with_stand_ins
from reader_app.gui.signs.positions import Line, shown
from reader_app.marks import Role, Side

WOVEN_FROM = 0.36  # share of the wording in common from which a row reads well woven together


@dataclass(frozen=True, slots=True)
class Piece:
    """Words shown, taken from one telling; ``twin`` is the place in B of words that both have."""

    side: Side
    span: Span
    twin: Span | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph of the column.

    ``block`` gives its kind, ``label`` says which paragraphs it was made of, ``badge`` the side of a part that stands
    whole over or under the other telling's.
    """

    row: int
    block: Block
    pieces: tuple[Piece, ...]
    label: str
    badge: Side | None = None
    sides: tuple[Side, ...] = ()


@dataclass(slots=True)
class ColumnPage:
    """The parts with their words, and where a place of either telling stands in them."""

    parts: tuple[Part, ...]
    texts: tuple[str, ...]
    places: dict[Side, list[tuple[int, int, int, int]]] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    begins: tuple[tuple[int, ...], ...] = ()
    words: tuple[str, ...] = ()  # as they were read

    def words_between(self, start: int, end: int) -> str:
        """The words as they were read from one document position to another, a blank line between paragraphs."""
        found, at = [], 0
        for words, line in zip(self.words, self.lines, strict=True):
            if at <= end and start <= at + line.units:
                found.append(words[line.offset(start - at) : line.offset(end - at)])
            at += line.units + 1
        return "\n\n".join(found)

    def place(self, side: Side, offset: int) -> tuple[int, int] | None:
        """The part and the position inside it of an offset of one telling; None where it is not shown."""
        places = self.places[side]
        at = bisect_right(places, offset, key=lambda place: place[0]) - 1
        if at < 0:
            return None
        start, end, part, begin = places[at]
        return part, self.lines[part].position(begin + min(offset, end) - start)


@remembered
def woven(comparison: Comparison) -> ColumnPage:
    """The column of ``comparison``; takes 150 ms at 100,000 words, so that it is called on another thread first."""
    return column_page(pair_layout(comparison))


def column_page(pair: PairLayout) -> ColumnPage:
    """Weave the two tellings of ``pair``."""
    comparison = pair.comparison
    stacked = _rows_with_altered_quotes(pair)
    parts = tuple(part for band in pair.bands for part in _parts(comparison, band, stacked))
    read: list[str] = []
    begins: list[tuple[int, ...]] = []
    places: dict[Side, list[tuple[int, int, int, int]]] = {Side.A: [], Side.B: []}
    for number, part in enumerate(parts):
        text = ""
        starts: list[int] = []
        for last, piece in zip((None, *part.pieces), part.pieces, strict=False):
            words = piece.span.of(article_of(comparison, piece.side).text)
            if text and words and last is not None and _needs_a_blank(comparison, last, piece, text[-1] + words[0]):
                text += " "
            starts.append(len(text))
            places[piece.side].append((piece.span.start, piece.span.end, number, len(text)))
            if piece.twin is not None:
                twin = min(len(piece.twin), len(piece.span))
                places[Side.B].append((piece.twin.start, piece.twin.start + twin, number, len(text)))
            text += words
        read.append(text)
        begins.append(tuple(starts))
    for known in places.values():
        known.sort()
    texts = tuple(shown(with_stand_ins(text)) for text in read)
    return ColumnPage(parts, texts, places, tuple(map(Line, texts)), tuple(begins), tuple(read))


def column_runs(page: ColumnPage, pair: PairLayout, part: int, *, shared: bool) -> tuple[Run, ...]:
    """The runs of one part: each mark where its own telling's words stand."""
    found = []
    line = page.lines[part]
    for piece, begin in zip(page.parts[part].pieces, page.begins[part], strict=True):
        article = article_of(pair.comparison, piece.side)
        first, last = block_at(article, piece.span.start), block_at(article, max(piece.span.end - 1, 0))
        blocks = range(max(first, 0), last + 1)
        seen = {mark for block in blocks for mark in pair.marks.of_block(piece.side, block, shared=shared)}
        for mark in sorted(seen, key=lambda mark: (mark.span, mark.role, mark.target)):
            low, high = max(mark.span.start, piece.span.start), min(mark.span.end, piece.span.end)
            if low < high and mark.role not in (Role.ONLY, Role.MOVED, Role.FURNITURE):
                start, end = (
                    line.position(begin + low - piece.span.start),
                    line.position(begin + high - piece.span.start),
                )
                found.append(Run(start, end, mark.side, mark.role, mark.target))
    return tuple(found)


def _needs_a_blank(comparison: Comparison, last: Piece, piece: Piece, meeting: str) -> bool:
    """Whether two pieces are set apart: as their telling does, or where words of one would stick to the other's.

    ``meeting`` are the two code points that would touch.
    """
    before, after = meeting[0], meeting[1]
    if before.isspace() or after.isspace():
        return False
    ended, begun = _places(last), _places(piece)
    if any(side in ended and ended[side].end == span.start for side, span in begun.items()):
        return False
    if any(
        article_of(comparison, side).text[max(span.start - 1, 0) : span.start].isspace() for side, span in begun.items()
    ):
        return True
    return before not in _OPENING and (after.isalnum() or after in _BRACKETS)


def _places(piece: Piece) -> dict[Side, Span]:
    return {piece.side: piece.span} | ({Side.B: piece.twin} if piece.twin is not None else {})


_BRACKETS = "([{"
_OPENING = "“‘„‚«‹–—/\"'" + _BRACKETS


def _rows_with_altered_quotes(pair: PairLayout) -> frozenset[int]:
    a = pair.comparison.a
    altered = (quote for quote in pair.comparison.quotes if quote.status is Status.ALTERED)
    spans = (span for quote in altered for one in quote.a for span in one.spans)
    return frozenset(pair.rows_of[Side.A][max(block_at(a, span.start), 0)] for span in spans)


def _parts(comparison: Comparison, band: Band, stacked: frozenset[int]) -> Iterator[Part]:
    a, b = range(*band.a), range(*band.b)
    row = comparison.rows[band.row] if band.row >= 0 else None
    if row is None or not band.level:
        for side, numbers in ((Side.A, a), (Side.B, b)):
            yield from _alone(comparison, band.row, side, numbers, None)
    elif row.kind is RowKind.SAME or (
        band.row not in stacked and row.similarity >= WOVEN_FROM and _in_order(row.edits)
    ):
        label = f"A{_numbers(a)}·B{_numbers(b)}"
        pieces = tuple(_woven(row, comparison, a, b))
        yield Part(band.row, comparison.a.blocks[a.start], pieces, label, sides=(Side.A, Side.B))
    else:
        for side, numbers in ((Side.A, a), (Side.B, b)):
            yield from _alone(comparison, band.row, side, numbers, side)


def _alone(comparison: Comparison, row: int, side: Side, numbers: range, badge: Side | None) -> Iterator[Part]:
    for number in numbers:
        block = article_of(comparison, side).blocks[number]
        label = f"{str(side).upper()}{number + 1}"
        first = badge if number == numbers.start else None
        yield Part(row, block, (Piece(side, block.span),), label, first, (side,))


def _numbers(blocks: range) -> str:
    return str(blocks.start + 1) if len(blocks) == 1 else f"{blocks.start + 1}–{blocks.stop}"


def _in_order(edits: Sequence[Edit]) -> bool:
    """Whether the spans of B follow each other; a quote that changed its place lets them cross."""
    spans = [edit.b for edit in edits if len(edit.b)]
    return bool(edits) and all(one.end <= other.start for one, other in pairwise(spans))


def _woven(row: Row, comparison: Comparison, a: range, b: range) -> Iterator[Piece]:
    if not row.edits:
        start, end = comparison.a.blocks[a.start].span.start, comparison.a.blocks[a.stop - 1].span.end
        twin = Span(comparison.b.blocks[b.start].span.start, comparison.b.blocks[b.stop - 1].span.end)
        yield Piece(Side.A, Span(start, end), twin)
    for edit in row.edits:
        if edit.kind is EditKind.SAME:
            yield Piece(Side.A, edit.a, edit.b)
            continue
        if len(edit.a):
            yield Piece(Side.A, edit.a)
        if len(edit.b):
            yield Piece(Side.B, edit.b)
