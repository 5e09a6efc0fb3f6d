"""The PDF report: typst sets the report model with the templates in ``resources/typst``.

Article text reaches typst as JSON, never as markup.  The file meets PDF/A-2a and PDF/UA-1, as far as typst holds it to
them.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import typst

from reader_app.article.errors import TypesettingFailed
from reader_app.comparison.model import Comparison
from reader_app.report.build import report
from reader_app.report.glyphs import in_place_of, name_of, unshowable
from reader_app.report.model import Report, as_plain
from reader_app.report.options import ReportOptions
from reader_app.report.writing import write_atomically
from reader_app.resources import font_files, resource
from reader_app.theme import load

FAMILIES = ("source-serif-4", "noto-sans", "amiri", "frank-ruhl-libre")
STANDARDS: "list[typst.PDFStandard]" = ["a-2a", "ua-1"]


def export_pdf(comparison: Comparison, path: str | Path, **options: Any) -> None:
    """Write ``comparison`` as a PDF to ``path``; ``options`` are the fields of ReportOptions.

    Raises TargetNotWritable, TypesettingFailed, and ValueError or TypeError for options that do not exist.

    >>> from reader_app import article_from_text, compare
    >>> a, b = (article_from_text(f"Ferry news\\n\\nIt was {what} on Tuesday.") for what in ("stopped", "halted"))
    >>> export_pdf(compare(a, b), "ferry.pdf", layout="redline", paper="us-letter")
    >>> Path("ferry.pdf").read_bytes()[:5]
    b'%PDF-'
    """
    write_pdf(comparison, path, ReportOptions(**options))


def write_pdf(comparison: Comparison, path: str | Path, options: ReportOptions) -> None:
    """Write ``comparison`` as a PDF to ``path``.  Raises TargetNotWritable, TypesettingFailed."""
    target = Path(path)
    write_atomically(target, pdf_bytes(comparison, options, target.name))


def pdf_bytes(comparison: Comparison, options: ReportOptions, name: str = "") -> bytes:
    """The PDF itself; equal comparisons, options and dates give equal bytes.

    Where the report's own fonts lack a character, the system's help out; what those lack too is named in brackets, and
    a note says so.  Raises TypesettingFailed for ``name``.
    """
    said = report(comparison, options)
    text = _as_json(said)
    if not unshowable(text, own_fonts()):
        return typeset(said, text, name)
    missing = unshowable(text, (*own_fonts(), *_system_fonts()))
    if missing:
        said = report(comparison, options, ", ".join(sorted({name_of(c) for c in missing})))
    return typeset(said, in_place_of(_as_json(said), missing), name, own=False)


def typeset(said: Report, text: str, name: str = "", own: bool = True) -> bytes:
    """Set one report, ``text`` being it as JSON; ``own``: with the report's own fonts alone.

    Raises TypesettingFailed for ``name``, with typst's own words as detail.
    """
    try:
        made = compiler(own).compile(sys_inputs=inputs(said, text), pdf_standards=STANDARDS, format="pdf")
    except typst.TypstError as error:
        raise TypesettingFailed(name, str(error)) from error
    if not isinstance(made, bytes):
        raise TypesettingFailed(name, "no file came back")
    return made


def inputs(said: Report, text: str) -> dict[str, str]:
    """What the templates read: the report, ``text`` being it as JSON, its anchors, and the colours."""
    anchors = json.dumps(dict.fromkeys(said.anchors()))
    return {"report": text, "anchors": anchors, "colours": json.dumps(dict(load("print").colours))}


def _as_json(said: Report) -> str:
    return json.dumps(said, default=as_plain, ensure_ascii=False)


@cache
def own_fonts() -> tuple[Path, ...]:
    """The font files that every report is set with."""
    return tuple(file for family in FAMILIES for file in font_files(family))


@cache
def _system_fonts() -> tuple[Path, ...]:
    found = typst.Fonts(include_system_fonts=True, include_embedded_fonts=False).fonts()
    return tuple(dict.fromkeys(Path(font.path) for font in found if font.path))


@cache
def compiler(own: bool) -> typst.Compiler:
    """Typst with the templates, and with the report's ``own`` fonts alone or all of the system's too."""
    folders = list(dict.fromkeys(str(file.parent) for file in own_fonts()))
    fonts = typst.Fonts(include_system_fonts=not own, include_embedded_fonts=False, font_paths=folders)
    return typst.Compiler(str(resource("typst", "report.typ")), root=str(resource("typst")), font_paths=fonts)
