"""What each command does; everything heavy is imported inside."""

import argparse
import json
from collections.abc import Callable
from pathlib import Path

from reader_app.article.errors import DisplayMissing, ReportKindUnknown
from reader_app.comparison.model import Comparison
from reader_app.gui.display import display_reachable
from reader_app.report.summary import same_wording, summary_lines


def open_window(options: argparse.Namespace) -> int:
    """Open the window with the files given.  Raises DisplayMissing where no screen can be reached."""
    if not display_reachable():
        raise DisplayMissing
    from reader_app.gui.app import run

    return run(options.files)


def compare_files(options: argparse.Namespace) -> int:
    """Print how two files differ, in figures or as JSON; 0 where the wording is the same, else 1."""
    comparison = _compared(options)
    if options.json:
        print(_as_json(comparison))
    else:
        print("\n".join(summary_lines(comparison)))
    return _status(comparison)


def export_report(options: argparse.Namespace) -> int:
    """Write a report of two files; 0 where the wording is the same, else 1.

    Raises ReportKindUnknown for a file name that tells no format, before anything is read.
    """
    writer = _WRITERS.get(Path(options.output).suffix.lower())
    if not writer:
        raise ReportKindUnknown(Path(options.output).name, ", ".join(_WRITERS))
    comparison = _compared(options)
    writer(comparison, Path(options.output))
    return _status(comparison)


def _compared(options: argparse.Namespace) -> Comparison:
    from reader_app.comparison.compare import compare
    from reader_app.intake.read import read

    return compare(read(options.a, encoding=options.encoding), read(options.b, encoding=options.encoding))


def _status(comparison: Comparison) -> int:
    return 0 if same_wording(comparison) else 1


def _as_json(comparison: Comparison) -> str:
    return json.dumps(comparison.to_dict(), ensure_ascii=False)


def _write_json(comparison: Comparison, path: Path) -> None:
    from reader_app.report.writing import write_atomically

    write_atomically(path, (_as_json(comparison) + "\n").encode("utf-8"))


def _write_pdf(comparison: Comparison, path: Path) -> None:
    from reader_app.report.pdf import export_pdf

    export_pdf(comparison, path)


def _write_html(comparison: Comparison, path: Path) -> None:
    from reader_app.report.html import export_html

    export_html(comparison, path)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "open": open_window,
    "compare": compare_files,
    "export": export_report,
}

_WRITERS: dict[str, Callable[[Comparison, Path], None]] = {
    ".pdf": _write_pdf,
    ".html": _write_html,
    ".json": _write_json,
}
