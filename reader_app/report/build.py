"""From a comparison to a report: what is said, in which order; nothing of type and place."""

import datetime as dt

from reader_app.alignment.model import RowKind
from reader_app.comparison.model import Comparison
from reader_app.marks import Side
from reader_app.report.cast import person_views
from reader_app.report.facts import fact_views
from reader_app.report.figures import figures, heading, sources
from reader_app.report.labels import day_words, labels, section_titles
from reader_app.report.model import Report, RowView
from reader_app.report.notes import note_views, remark_views
from reader_app.report.options import Layout, ReportOptions
from reader_app.report.quotes import quote_groups
from reader_app.report.rows import RowFinder, bars, row_views
from reader_app.report.story import is_furniture
from reader_app.report.summary import same_wording
from reader_app.translation import translate

HEAD_LENGTH = {Layout.COLUMNS: 58, Layout.REDLINE: 36}


def report(comparison: Comparison, options: ReportOptions, unshown: str = "") -> Report:
    """Everything that a report of ``comparison`` says; ``unshown`` names characters that no font has."""
    finder = RowFinder(comparison)
    redlined = options.layout is Layout.REDLINE
    people = person_views(comparison, finder) if options.people else ()
    quotes = quote_groups(comparison, finder) if options.quotes else ()
    facts = fact_views(comparison, finder) if options.facts else ()
    notes = remark_views(options.remarks) + (note_views(comparison, unshown) if options.notes else ())
    filled = {"aligned": True, "people": people, "quotes": quotes, "facts": facts, "notes": notes}
    day = options.date or dt.datetime.now().astimezone().date()
    summary = comparison.summary
    length = HEAD_LENGTH[options.layout]
    first = heading(comparison.a, summary.words_a, Side.A, length)
    second = heading(comparison.b, summary.words_b, Side.B, length)
    return Report(
        title=f"{first.title} | {second.title}",
        language=translate("report", "en", "the ISO 639-1 code of the language of this translation"),
        languages=(comparison.a.language, comparison.b.language),
        date=(day.year, day.month, day.day),
        day=day_words(day),
        layout=str(options.layout),
        paper=str(options.paper),
        text_size=options.text_size,
        labels=labels(redlined),
        headings=(first, second),
        sections=tuple((key, title) for key, title in section_titles(redlined).items() if filled[key]),
        common=(summary.words_a - summary.shared, summary.shared, summary.words_b - summary.shared),
        figures=figures(comparison),
        sources=sources(comparison),
        bars=bars(comparison),
        calm=_calm(comparison),
        rows=tuple(row for row in row_views(comparison, options) if _wanted(row, options)),
        people=people,
        quotes=quotes,
        facts=facts,
        notes=notes,
    )


def _calm(comparison: Comparison) -> str:
    if same_wording(comparison):
        return translate("report", "No wording differs: both articles say the same in the same words.")
    if all(row.kind is RowKind.SAME or is_furniture(comparison, row) for row in comparison.rows):
        return translate("report", "No wording differs; only the order of the rows does.")
    return ""


def _wanted(row: RowView, options: ReportOptions) -> bool:
    return not options.only_differences or row.kind not in (RowKind.SAME, "furniture") or bool(row.remarks)
