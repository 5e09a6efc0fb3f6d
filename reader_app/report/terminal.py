"""The aligned text for a terminal: A's words, then B's, marked by signs and, where wanted, by colour.

The signs are those of git's word diff: ``[-words only in A-]`` and ``{+words only in B+}``.
"""

from collections.abc import Iterator
from itertools import groupby

from reader_app.comparison.model import Comparison
from reader_app.report.lines import Line, Look
from reader_app.report.model import Paragraph, Report, RowView
from reader_app.report.options import Layout, ReportOptions
from reader_app.report.rows import row_views

_COLOURS = {
    Look.MARK_A: "\x1b[33m", Look.THIN_A: "\x1b[33m", Look.MARK_B: "\x1b[34m", Look.THIN_B: "\x1b[34m",
    Look.LETTER_A: "\x1b[1;33m", Look.LETTER_B: "\x1b[1;34m", Look.STRONG: "\x1b[1m", Look.SMALL: "\x1b[2m",
    Look.CLOSE: "\x1b[2m", Look.NUMBER: "\x1b[2m",
}  # fmt: skip
_RESET = "\x1b[0m"
_SIGNS = {
    Look.MARK_A: "[-{}-]", Look.THIN_A: "[-{}-]", Look.MARK_B: "{{+{}+}}", Look.THIN_B: "{{+{}+}}",
    Look.CLOSE: "", Look.NUMBER: "", Look.OPEN: "",
}  # fmt: skip


def text_lines(comparison: Comparison, *, colour: bool) -> Iterator[str]:
    """The rows as lines of text; ``colour``: with ANSI escapes instead of signs."""
    for row in row_views(comparison, ReportOptions(layout=Layout.REDLINE)):
        yield from _row_lines(row, colour)


def quote_lines(comparison: Comparison, *, colour: bool) -> Iterator[str]:
    """The quotes in pairs, A's words over B's."""
    for group in _said(comparison).quotes:
        yield _text(group.title, colour)
        for quote in group.quotes:
            yield f"{quote.number:>4}  {quote.status}" + (f": {quote.changed}" if quote.changed else "")
            for letter, words, said in (("A", quote.a, quote.said_a), ("B", quote.b, quote.said_b)):
                if words:
                    yield f"      {letter} {_text(words, colour)}  ({_text(said, colour)})"


def people_lines(comparison: Comparison, *, colour: bool) -> Iterator[str]:
    """Everybody named, with titles and the rows of the mentions."""
    for number, person in enumerate(_said(comparison).people, 1):
        names = " / ".join(_text(name, colour) for name in person.names)
        yield f"{number:>4}  {names}" + (f": {person.differs}" if person.differs else "")
        for letter, title, rows in (("A", person.title_a, person.rows_a), ("B", person.title_b, person.rows_b)):
            if rows:
                yield f"      {letter} {_text(title, colour)} [{_text(rows, colour)}]".replace("  [", " [")


def fact_lines(comparison: Comparison, *, colour: bool) -> Iterator[str]:
    """The facts that differ."""
    for fact in _said(comparison).facts:
        if fact.first:
            yield fact.first
        sides = " | ".join(f"{letter} {_text(line, colour)}" for letter, line in (("A", fact.a), ("B", fact.b)) if line)
        yield f"      {sides}: {fact.differs}"


def _said(comparison: Comparison) -> Report:
    from reader_app.report.build import report  # noqa: PLC0415 - heavy, and words alone need none of it

    return report(comparison, ReportOptions())


def _row_lines(row: RowView, colour: bool) -> Iterator[str]:
    remarks = "".join(", " + _text(remark, colour) for remark in row.remarks)
    yield f"{row.number or '':>4}  {_text(row.label, colour)}{remarks}"
    if row.both:
        yield from _paragraph_lines("", row.both, colour)
    else:
        yield from _paragraph_lines("A ", row.a, colour)
        yield from _paragraph_lines("B ", row.b, colour)


def _paragraph_lines(letter: str, paragraphs: tuple[Paragraph, ...], colour: bool) -> Iterator[str]:
    for paragraph in paragraphs:
        yield f"      {letter}{_text(paragraph.line, colour)}"


def _text(line: Line, colour: bool) -> str:
    out = []
    for look, pieces in groupby(line, lambda piece: piece.look):
        text = "".join([piece.text for piece in pieces])
        if colour and look in _COLOURS:
            out.append(f"{_COLOURS[look]}{text}{_RESET}")
        else:
            out.append(_SIGNS.get(look, "{}").format(text))
    return "".join(out)
