"""The aligned text of a report: each row of the comparison as two cells or as one redline."""

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from reader_app.alignment.model import EditKind, Row, RowKind
from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.article.words import is_wording, word_bounds
from reader_app.comparison.model import Comparison
from reader_app.marks import Side
from reader_app.report.labels import furniture_word, row_word
from reader_app.report.lines import Line, Look, Piece
from reader_app.report.model import Bar, Paragraph, RowView
from reader_app.report.options import Layout, ReportOptions
from reader_app.report.pieces import Stretch, lettered, line, stretches
from reader_app.report.redline import redline
from reader_app.report.script import leftward, readable
from reader_app.report.story import is_furniture
from reader_app.target import Target, TargetKind
from reader_app.translation import translate

if TYPE_CHECKING:
    from reader_app.report.by_hand import ByHand

STUB_LENGTH = 48


class RowFinder:
    """Tells in which row of a comparison a place of one telling stands."""

    def __init__(self, comparison: Comparison) -> None:
        self._starts: dict[Side, list[int]] = {}
        self._rows: dict[Side, dict[int, int]] = {Side.A: {}, Side.B: {}}
        for side, article in ((Side.A, comparison.a), (Side.B, comparison.b)):
            self._starts[side] = [block.span.start for block in article.blocks]
            for number, row in enumerate(comparison.rows, 1):
                self._rows[side].update(dict.fromkeys(row.a if side is Side.A else row.b, number))

    def row_at(self, side: Side, span: Span) -> int:
        """The number, from 1, of the row that ``span`` begins in; 0 where it stands in none."""
        block = max(0, bisect_right(self._starts[side], span.start) - 1)
        return self._rows[side].get(block, 0)


def remark_anchor(target: Target) -> str:
    """Where links to the reader's note on ``target`` lead."""
    return f"note-{target.kind}-{target.number + 1}"


def row_views(comparison: Comparison, options: ReportOptions) -> tuple[RowView, ...]:
    """All rows with what the reader made of them, with a stub where B has a row that is set where A has it."""
    stretches_a, stretches_b = stretches(comparison)
    redlined = options.layout is Layout.REDLINE
    stubs = _stub_places(comparison.rows)
    stubs_after: dict[int, list[int]] = {}
    for moved, after in stubs.items():
        stubs_after.setdefault(after, []).append(moved)
    hands = _hands(comparison)
    views: list[RowView] = []
    for number, row in enumerate(comparison.rows, 1):
        together = redline(comparison, row, stretches_a, stretches_b) if redlined else ()
        a = () if together else _paragraphs(comparison.a, row.a, stretches_a)
        b = () if together else _paragraphs(comparison.b, row.b, stretches_b)
        kind, label = _kind(comparison, row)
        words = _words(comparison.a, row.a) + _words(comparison.b, row.b)
        remarks = [*_remarks(row, number, stubs), *_work(number, options)]
        if hands and hands.row_paired(comparison, row):
            remarks.append((Piece(translate("report", "paired by hand", "two paragraphs")),))
        view = RowView(f"row-{number}", number, kind, label, tuple(remarks), a, b, together, words)
        views.append(view)
        views += [_stub(comparison, moved, number) for moved in stubs_after.get(number, ())]
    return tuple(_stub(comparison, moved, 0) for moved in stubs_after.get(0, ())) + tuple(views)


def _hands(comparison: Comparison) -> "ByHand | None":
    """What was set by hand, if anything was."""
    if not comparison.corrections:
        return None
    from reader_app.report.by_hand import by_hand  # noqa: PLC0415 - heavy, and most comparisons need none of it

    return by_hand(comparison)


def bars(comparison: Comparison) -> tuple[Bar, ...]:
    """The chart of page one: for each row the words on both sides and how many of them both have."""
    found = []
    for number, row in enumerate(comparison.rows, 1):
        same = [edit for edit in row.edits if edit.kind is EditKind.SAME]
        a, shared_a = _counts(comparison.a, row.a, [edit.a for edit in same])
        b, shared_b = _counts(comparison.b, row.b, [edit.b for edit in same])
        if row.kind is RowKind.SAME:
            shared_a, shared_b = a, b
        found.append(Bar(number, a, b, shared_a, shared_b, is_furniture(comparison, row)))
    return tuple(found)


def word_count(text: str, span: Span) -> int:
    """How many words ``span`` holds; marks alone are none."""
    return len(_word_starts(text, span))


def _word_starts(text: str, span: Span) -> list[int]:
    bounds = word_bounds(text, span.start, span.end)
    return [start for start, end in bounds if is_wording(text, start, end)]


def _counts(article: Article, numbers: tuple[int, ...], shared: list[Span]) -> tuple[int, int]:
    """How many words the blocks hold, and how many of them begin in one of the ``shared`` stretches."""
    starts = [start for number in numbers for start in _word_starts(article.text, article.blocks[number].span)]
    both = sum(bisect_left(starts, span.end) - bisect_left(starts, span.start) for span in shared)
    return len(starts), both


def _words(article: Article, numbers: tuple[int, ...]) -> int:
    return sum(readable(article.words_of(article.blocks[number])).count(" ") + 1 for number in numbers)


def _paragraphs(article: Article, numbers: tuple[int, ...], found: dict[int, list[Stretch]]) -> tuple[Paragraph, ...]:
    return tuple(_paragraph(article, number, found.get(number, [])) for number in numbers)


def _paragraph(article: Article, number: int, found: list[Stretch]) -> Paragraph:
    block = article.blocks[number]
    return Paragraph(line(article.text, block.span, found), str(block.kind), leftward(article.words_of(block)))


def _kind(comparison: Comparison, row: Row) -> tuple[str, Line]:
    if is_furniture(comparison, row):
        block = comparison.a.blocks[row.a[0]] if row.a else comparison.b.blocks[row.b[0]]
        return "furniture", (Piece(furniture_word(block.kind)),)
    side = Side.A if row.kind is RowKind.ONLY_A else Side.B
    return str(row.kind), lettered(row_word(row.kind), side)


def _remarks(row: Row, number: int, stubs: dict[int, int]) -> tuple[Line, ...]:
    remarks: list[Line] = []
    if not row.sure:
        remarks.append((Piece(translate("report", "unsure")),))
    if number in stubs:
        arrow = "↓" if stubs[number] >= number else "↑"
        place = translate("report", "after row {row} in B") if stubs[number] else translate("report", "first in B")
        remarks.append((Piece(translate("report", "moved") + " "), Piece(arrow, Look.STRONG, f"moved-{number}")))
        remarks.append((Piece(place.format(row=stubs[number]), Look.PLAIN, f"moved-{number}"),))
    return tuple(remarks)


def _work(number: int, options: ReportOptions) -> list[Line]:
    """What the reader did with a row."""
    lines: list[Line] = []
    if number - 1 in options.reviewed:
        lines.append((Piece(translate("report", "reviewed")),))
    target = Target(TargetKind.ROW, number - 1)
    if target in options.remarks:
        lines.append((Piece(translate("report", "your note"), Look.STRONG, remark_anchor(target)),))
    return lines


def _stub_places(rows: tuple[Row, ...]) -> dict[int, int]:
    """For each moved row's number the number of the row after which B has it; 0 is before the first."""
    still = sorted((max(row.b), number) for number, row in enumerate(rows, 1) if row.b and not row.moved)
    moved = ((number, row.b[0]) for number, row in enumerate(rows, 1) if row.moved and row.a and row.b)
    places = ((number, bisect_left(still, (block, 0))) for number, block in moved)
    return {number: still[place - 1][1] if place else 0 for number, place in places}


def _stub(comparison: Comparison, number: int, after: int) -> RowView:
    row = comparison.rows[number - 1]
    text = line(comparison.b.text, comparison.b.blocks[row.b[0]].span)[0].text
    beginning = text if len(text) <= STUB_LENGTH else text[:STUB_LENGTH].rsplit(" ", 1)[0] + " …"
    beside = translate("report", "set beside row {row}").replace(" {row}", "\u00a0{row}").format(row=number)
    arrow = "↑" if number <= after else "↓"
    label = (Piece(translate("report", "moved") + " "), Piece(f"{arrow} {number}", Look.STRONG, f"row-{number}"))
    words = (Piece(beginning, Look.ITALIC), Piece("  "), Piece(beside, Look.SMALL, f"row-{number}"))
    paragraph = Paragraph(words, "stub", leftward(beginning))
    return RowView(f"moved-{number}", 0, "stub", label, (), (), (paragraph,), (paragraph,), 0)
