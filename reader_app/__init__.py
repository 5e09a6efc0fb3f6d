"""Article Reader: two tellings of one story side by side, and where they part.

The public names below are loaded on first use, so that ``import reader_app`` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from reader_app.version import __version__ as __version__

if TYPE_CHECKING:
    from reader_app.alignment.sentences.pairing import align
    from reader_app.alignment.words.wording import wording
    from reader_app.article.errors import ExportError, ReadError
    from reader_app.comparison.compare import compare
    from reader_app.intake.read import article_from_text, read
    from reader_app.people.cast import people_and_quotes
    from reader_app.report.html import export_html
    from reader_app.report.pdf import export_pdf

_HOMES = {
    "read": "reader_app.intake.read",
    "article_from_text": "reader_app.intake.read",
    "people_and_quotes": "reader_app.people.cast",
    "align": "reader_app.alignment.sentences.pairing",
    "wording": "reader_app.alignment.words.wording",
    "compare": "reader_app.comparison.compare",
    "export_pdf": "reader_app.report.pdf",
    "export_html": "reader_app.report.html",
    "ReadError": "reader_app.article.errors",
    "ExportError": "reader_app.article.errors",
}

__all__ = [
    "ExportError",
    "ReadError",
    "align",
    "article_from_text",
    "compare",
    "export_html",
    "export_pdf",
    "people_and_quotes",
    "read",
    "wording",
]


def __getattr__(name: str) -> object:
    """The public name ``name``, imported now."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
