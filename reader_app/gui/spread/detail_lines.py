"""The row in focus set in type: as running lines where there is no room for columns, or piece by piece."""

from dataclasses import dataclass
from functools import reduce

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from reader_app.alignment.model import Edit, EditKind, Row
from reader_app.article.span import Span
from reader_app.comparison.model import Comparison
from reader_app.gui.pages.mark_paint import Patch, patches_of, shapes_of
from reader_app.gui.plan.runs import Run
from reader_app.gui.signs.chips import with_circles
from reader_app.gui.signs.one_line import flat
from reader_app.gui.signs.positions import Line, shown
from reader_app.gui.spread.detail_style import DetailStyle, line_height
from reader_app.marks import Role, Side, Target, TargetKind, trimmed
from reader_app.report.script import leftward

_ENDLESS = 100_000.0
_NEAR = 120  # code points from its beginning within which a change is seen without cutting there
_BEFORE = 40  # code points shown before the change in focus where the row is cut at its start
_ONE = Target(TargetKind.ROW, 0)


@dataclass(frozen=True, slots=True)
class RunningLine:
    """One telling of the row: its words set, the marks behind them, a frame a line around the change in focus."""

    side: Side
    layout: QTextLayout
    patches: tuple[Patch, ...]
    height: float
    frames: tuple[QRectF, ...] = ()


@dataclass(frozen=True, slots=True)
class _Telling:
    """One telling's words of the row from ``start`` to ``end``, what is marked in them, and the change in focus."""

    side: Side
    text: str
    start: int
    end: int
    lead: str
    marks: tuple[tuple[int, int], ...]
    chosen: tuple[int, int] | None


def running_lines(
    comparison: Comparison, row: Row, current: int, room: float, style: DetailStyle
) -> tuple[RunningLine, ...]:
    """The row's words in lines ``room`` px wide, as many as ``style`` allows; they begin near the edit ``current``."""
    found = []
    for side, article, blocks in ((Side.A, comparison.a, row.a), (Side.B, comparison.b, row.b)):
        if not blocks:
            continue
        first, end = article.blocks[blocks[0]].span.start, article.blocks[blocks[-1]].span.end
        parts = [(_part(article.text, edit, side), edit.kind) for edit in row.edits]
        chosen = parts[current][0] if 0 <= current < len(parts) else None
        start = (
            first
            if chosen is None or chosen[1] - first <= _NEAR
            else _word_start(article.text, chosen[0] - _BEFORE, first)
        )
        marks = tuple(
            (found.start, found.end)
            for part, kind in parts
            if kind is not EditKind.SAME
            for found in trimmed(Span(*part), article.text)
        )
        lead = "… " if start > first else ""
        found.append(_set(_Telling(side, article.text, start, end, lead, marks, chosen), room, style))
    return tuple(found)


def _part(text: str, edit: Edit, side: Side) -> tuple[int, int]:
    """The offsets of an edit on one side, without the blanks at its ends."""
    span = edit.a if side is Side.A else edit.b
    words = span.of(text)
    begin = span.start + len(words) - len(words.lstrip())
    return begin, max(span.end - len(words) + len(words.rstrip()), begin)


def _word_start(text: str, offset: int, first: int) -> int:
    blank = text.rfind(" ", first, max(offset, first))
    return blank + 1 if blank >= 0 else first


def _set(telling: _Telling, room: float, style: DetailStyle) -> RunningLine:
    words, height = telling.lead + flat(telling.text[telling.start : telling.end]), line_height(style.size)
    layout, stop_at = _laid_out(words, style.font, room, height), len(words)
    if layout.lineCount() > style.lines:
        last = layout.lineAt(style.lines - 1)
        kept = words[: Line(words).offset(last.textStart() + last.textLength() - 3)]
        words = (kept.rpartition(" ")[0] or kept).rstrip() + " …"
        layout, stop_at = _laid_out(words, style.font, room, height), len(words) - 2
    line = Line(words)

    def run(part: tuple[int, int]) -> Run:
        begin, stop = (line.position(min(max(at - telling.start + len(telling.lead), 0), stop_at)) for at in part)
        return Run(begin, stop, telling.side, Role.WORDING, _ONE)

    runs = [one for one in map(run, telling.marks) if one.end > one.start]
    size = style.size * 96 / 72
    chosen = telling.chosen
    framed = shapes_of(layout, [run(chosen)], size) if chosen and chosen[0] < chosen[1] else ()
    lines = [[shape.box for shape in framed if shape.line == y] for y in dict.fromkeys(shape.line for shape in framed)]
    frames = tuple(reduce(QRectF.united, boxes).adjusted(-2, -2, 2, 3) for boxes in lines)
    return RunningLine(
        telling.side, layout, patches_of(shapes_of(layout, runs, size)), layout.lineCount() * height, frames
    )


def _laid_out(words: str, font: QFont, room: float, height: float) -> QTextLayout:
    layout = QTextLayout(shown(with_circles(words)), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if leftward(words):
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room, 60.0))
        line.setPosition(QPointF(0, (layout.lineCount() - 0.28) * height - line.ascent()))
    layout.endLayout()
    return layout


def set_line(words: str, font: QFont) -> QTextLayout:
    """``words`` on one line, to be drawn from the left end of the line they stand on."""
    layout = QTextLayout(shown(with_circles(words)), font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # made with an alignment it has the window's
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    line.setPosition(QPointF(0, -line.ascent()))
    layout.endLayout()
    return layout
