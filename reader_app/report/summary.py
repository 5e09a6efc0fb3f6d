"""A comparison in a few lines of plain text, and whether it found anything."""

from reader_app.alignment.model import RowKind
from reader_app.comparison.model import Comparison
from reader_app.report.figures import figures, heading, sources
from reader_app.report.lines import Figure, text_of
from reader_app.report.story import is_furniture
from reader_app.target import Side
from reader_app.translation import translate

TITLE_LENGTH = 200


def same_wording(comparison: Comparison) -> bool:
    """Whether both tell the story in the same words, in the same order; what stands around it does not count."""
    story = (row for row in comparison.rows if not is_furniture(comparison, row))
    return all(row.kind is RowKind.SAME and not row.moved for row in story)


def summary_lines(comparison: Comparison) -> tuple[str, ...]:
    """Both articles, then the figures of page one, a line each."""
    lines = []
    counts = (comparison.summary.words_a, comparison.summary.words_b)
    for side, article, words in zip(Side, (comparison.a, comparison.b), counts, strict=True):
        head = heading(article, words, side, TITLE_LENGTH)
        lines += [f"{side.value.upper()}  {head.title}", f"   {text_of(head.source)}", f"   {head.file}"]
    lines.append("")
    lines += [_figure_line(figure) for figure in figures(comparison)]
    if comparison.people_known:
        for side, line in zip(Side, sources(comparison), strict=True):
            lines.append(f"{side.value.upper()} {text_of(line)}")
    return (*lines, *_notes(comparison))


def _figure_line(figure: Figure) -> str:
    details = "; ".join(f"{count} {text_of(words)}" for count, words in figure.counts if count != "0")
    return f"{figure.label}: {figure.value}" + (f" ({details})" if details else "")


def _notes(comparison: Comparison) -> list[str]:
    notes = list(comparison.notes)
    if not comparison.people_known:
        notes.append(translate("report", "Only the wording was compared."))
    return notes
