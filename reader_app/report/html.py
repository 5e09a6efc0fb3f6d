"""The HTML report: one file that asks for nothing, needs no script, and follows the screen's width and theme."""

from pathlib import Path
from typing import Any

from reader_app.comparison.model import Comparison
from reader_app.report.build import report
from reader_app.report.html_page import page
from reader_app.report.options import ReportOptions
from reader_app.report.writing import write_atomically


def export_html(comparison: Comparison, path: str | Path, **options: Any) -> None:
    """Write ``comparison`` as one HTML file to ``path``; ``options`` are the fields of ReportOptions.

    Paper and text size are the browser's affair and change nothing.  Raises TargetNotWritable, and ValueError or
    TypeError for options that do not exist.

    >>> from reader_app import article_from_text, compare
    >>> a, b = (article_from_text(f"Ferry news\\n\\nIt was {what} on Tuesday.") for what in ("stopped", "halted"))
    >>> export_html(compare(a, b), "ferry.html", only_differences=True)
    >>> "halted" in Path("ferry.html").read_text(encoding="utf-8")
    True
    """
    write_atomically(Path(path), html_text(comparison, ReportOptions(**options)).encode("utf-8"))


def html_text(comparison: Comparison, options: ReportOptions) -> str:
    """The HTML itself; equal comparisons, options and dates give the same text."""
    return page(report(comparison, options))
