"""The PDF report: typst sets the report model with the templates in ``resources/typst``.

Article text reaches typst as JSON, never as markup.  The file meets PDF/A-2a and PDF/UA-1, as far as typst holds it to
them.
"""

from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from threading import get_ident
from typing import Any

import typst

from reader_app.article.errors import TypesettingFailed
from reader_app.comparison.model import Comparison
from reader_app.report.build import report
from reader_app.report.glyphs import in_place_of, name_of, unshowable
from reader_app.report.model import Report
from reader_app.report.options import ReportOptions
from reader_app.report.template_input import main_file, report_json, settings
from reader_app.report.writing import write_atomically
from reader_app.resources import eastern_font_files, font_files, resource

FAMILIES = ("source-serif-4", "noto-sans", "amiri", "frank-ruhl-libre")
STANDARDS: "list[typst.PDFStandard]" = ["a-2a", "ua-1"]


class Fonts(StrEnum):
    """With which fonts a report is set: its own, those of the extra ``cjk`` too, or all there are; a closed list."""

    OWN = "own"
    EASTERN = "eastern"
    SYSTEM = "system"


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

    Where the report's own fonts lack a character, those of the extra ``cjk`` help out, then the system's; what these
    lack too is named in brackets, and a note says so.  Raises TypesettingFailed for ``name``.
    """
    said = report(comparison, options)
    text = report_json(said)
    for fonts in (Fonts.OWN, Fonts.EASTERN):
        if not unshowable(text, _files(fonts)):
            return typeset(said, text, name, fonts)
    missing = unshowable(text, _files(Fonts.SYSTEM))
    if missing:
        said = report(comparison, options, ", ".join(sorted({name_of(c) for c in missing})))
    return typeset(said, in_place_of(report_json(said), missing), name, Fonts.SYSTEM)


def typeset(said: Report, text: str, name: str = "", fonts: Fonts = Fonts.OWN) -> bytes:
    """Set one report, ``text`` being what ``report_json`` gives for it.

    Raises TypesettingFailed for ``name``, with typst's own words as detail.
    """
    try:
        made = compiler(fonts, settings(said), get_ident()).compile(
            main_file(text), pdf_standards=STANDARDS, format="pdf"
        )
    except typst.TypstError as error:
        raise TypesettingFailed(name, str(error)) from error
    if not isinstance(made, bytes):
        raise TypesettingFailed(name, "no file came back")
    return made


@cache
def own_fonts() -> tuple[Path, ...]:
    """The font files that every report is set with."""
    return tuple(file for family in FAMILIES for file in font_files(family))


def _files(fonts: Fonts) -> tuple[Path, ...]:
    own = own_fonts()
    if fonts is Fonts.OWN:
        return own
    return (*own, *eastern_font_files(), *(_system_fonts() if fonts is Fonts.SYSTEM else ()))


@cache
def _system_fonts() -> tuple[Path, ...]:
    found = typst.Fonts(include_system_fonts=True, include_embedded_fonts=False).fonts()
    return tuple(dict.fromkeys(Path(font.path) for font in found if font.path))


@lru_cache(maxsize=8)
def compiler(fonts: Fonts, common: str, _thread: int = 0) -> typst.Compiler:
    """Typst with the templates, these ``fonts`` and ``common``, what ``settings`` gives; each thread needs its own.

    Inputs that are given anew, though they be the same, have typst hash all that it knows anew.
    """
    inputs = {"settings": common}
    main, root = str(resource("typst", "report.typ")), str(resource("typst"))
    return typst.Compiler(main, root=root, font_paths=_found(fonts), sys_inputs=inputs)


@cache
def _found(fonts: Fonts) -> typst.Fonts:
    brought = own_fonts() if fonts is Fonts.OWN else (*own_fonts(), *eastern_font_files())
    folders = list(dict.fromkeys(str(file.parent) for file in brought))
    system = fonts is Fonts.SYSTEM
    return typst.Fonts(include_system_fonts=system, include_embedded_fonts=False, font_paths=folders)
