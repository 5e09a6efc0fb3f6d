"""The PDF report: typst sets the report model with the templates in ``resources/typst``.

Article text reaches typst as JSON, never as markup.  The file meets PDF/A-2a and PDF/UA-1, as far as typst holds it to
them; where no font has a letter, it is written without that promise and a note says which.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import typst

from reader_app.article.errors import TypesettingFailed
from reader_app.comparison.model import Comparison
from reader_app.report.build import report
from reader_app.report.model import Report, as_plain
from reader_app.report.options import ReportOptions
from reader_app.report.writing import write_atomically
from reader_app.resources import font_files, resource
from reader_app.theme import load

FAMILIES = ("source-serif-4", "noto-sans", "noto-sans-arabic", "frank-ruhl-libre")
STANDARDS: "list[typst.PDFStandard]" = ["a-2a", "ua-1"]


def export_pdf(comparison: Comparison, path: str | Path, **options: Any) -> None:
    """Write ``comparison`` as a PDF to ``path``; ``options`` are the fields of ReportOptions.

    Raises TargetNotWritable, TypesettingFailed, and ValueError or TypeError for options that do not exist.
    """
    target = Path(path)
    write_atomically(target, pdf_bytes(comparison, ReportOptions(**options), target.name))


def pdf_bytes(comparison: Comparison, options: ReportOptions, name: str = "") -> bytes:
    """The PDF itself; equal comparisons, options and dates give equal bytes.  Raises TypesettingFailed for ``name``."""
    return typeset(report(comparison, options), name)


def typeset(said: Report, name: str = "") -> bytes:
    """Set one report.  Raises TypesettingFailed for ``name``, with typst's own words as detail."""
    inputs = {
        "report": json.dumps(said, default=as_plain, ensure_ascii=False),
        "anchors": json.dumps(dict.fromkeys(said.anchors())),
        "colours": json.dumps(dict(load("print").colours)),
    }
    try:
        made = _compiler().compile(sys_inputs=inputs, pdf_standards=STANDARDS, format="pdf")
    except typst.TypstError as error:
        raise TypesettingFailed(name, str(error)) from error
    if not isinstance(made, bytes):
        raise TypesettingFailed(name, "no file came back")
    return made


@cache
def _compiler() -> typst.Compiler:
    folders = dict.fromkeys(str(file.parent) for family in FAMILIES for file in font_files(family))
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=list(folders))
    return typst.Compiler(str(resource("typst", "report.typ")), root=str(resource("typst")), font_paths=fonts)
