"""The kinds of report that one comparison can be written as, each told by the ending of its file."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from reader_app.article.errors import ReportKindUnknown, TargetNotWritable
from reader_app.comparison.model import Comparison
from reader_app.report.options import ReportOptions
from reader_app.report.writing import write_atomically
from reader_app.translation import translate

Writer = Callable[..., None]


def json_text(comparison: Comparison, only: str | None = None, *, ascii_only: bool = False) -> str:
    """The comparison as one line of JSON, or the part of it called ``only`` with the version."""
    found = comparison.to_dict()
    if only:
        found = {"version": found["version"], only: found[only]}
    return json.dumps(found, ensure_ascii=ascii_only) + "\n"


def csv_text(comparison: Comparison, table: str) -> str:
    """The table of ``"quotes"`` or of ``"people"``."""
    from reader_app.report.spreadsheet import people_csv, quotes_csv  # noqa: PLC0415 - each writer loads its own

    return people_csv(comparison) if table == "people" else quotes_csv(comparison)


def writer_of(path: Path) -> Writer:
    """What writes a report called ``path``.  Raises ReportKindUnknown for a name that tells no kind."""
    writer = WRITERS.get(path.suffix.lower())
    if not writer:
        raise ReportKindUnknown(path.name or str(path), ", ".join(WRITERS))
    return writer


def write_report(comparison: Comparison, path: str | Path, *, only: str | None = None, **options: Any) -> None:
    """Write ``comparison`` as what the ending of ``path`` says; ``only`` is the part that JSON or CSV holds.

    ``options`` are the fields of ReportOptions, as far as that kind knows them.  Raises ReportKindUnknown,
    TargetNotWritable and the errors of the writer.
    """
    write = writer_of(Path(path))
    keep_articles(Path(path), [article.origin.path for article in (comparison.a, comparison.b)])
    write(comparison, Path(path), only=only, **options)


def keep_articles(target: Path, places: Iterable[str]) -> None:
    """See that a report called ``target`` takes the place of no article.  Raises TargetNotWritable."""
    if target.is_file() and any(place and Path(place).is_file() and target.samefile(place) for place in places):
        raise TargetNotWritable(target.name, translate("errors", "it is one of the articles"))


def write_chosen(comparison: Comparison, path: str, options: ReportOptions) -> None:
    """Write ``comparison`` as what the ending of ``path`` says, under all ``options``.  Raises as ``write_report``."""
    write_report(comparison, path, **{one.name: getattr(options, one.name) for one in fields(options)})


def _json(comparison: Comparison, path: Path, *, only: str | None = None, **_: Any) -> None:
    write_atomically(path, json_text(comparison, only).encode("utf-8", "surrogatepass"))


def _csv(comparison: Comparison, path: Path, *, only: str | None = None, **_: Any) -> None:
    write_atomically(path, csv_text(comparison, only or "quotes").encode("utf-8-sig", "replace"))


def _pdf(comparison: Comparison, path: Path, *, only: str | None = None, **options: Any) -> None:
    from reader_app.report.pdf import export_pdf  # noqa: PLC0415 - each writer loads its own

    export_pdf(comparison, path, **options)


def _html(comparison: Comparison, path: Path, *, only: str | None = None, **options: Any) -> None:
    from reader_app.report.html import export_html  # noqa: PLC0415 - each writer loads its own

    export_html(comparison, path, **options)


def _word(comparison: Comparison, path: Path, **options: Any) -> None:
    from reader_app.report.word import export_word  # noqa: PLC0415 - each writer loads its own

    export_word(
        comparison, path, **{name: options[name] for name in ("date", "remarks", "reviewed") if name in options}
    )


WRITERS: Mapping[str, Writer] = {".pdf": _pdf, ".html": _html, ".docx": _word, ".json": _json, ".csv": _csv}
