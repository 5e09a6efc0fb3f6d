"""The public way in: a path, bytes or a string become an Article.

``read`` opens the file here and parses it in a process of its own (``reader_process``); ``article_from_bytes`` is the
pure part, called in a worker; ``article_from_text`` is for text that is already at hand and needs no parser.
"""

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader_app.article.errors import FileEmpty, FileHasNoText
from reader_app.article.model import Article, Origin
from reader_app.article.span import Span
from reader_app.intake.opening import open_or_first, opening_notices, shown_name
from reader_app.intake.piece import DEFAULT_OPTIONS, Finding, Piece, Reading, ReadOptions
from reader_app.lazy_import import lazy

if TYPE_CHECKING:
    import hashlib

    from reader_app.intake import assemble
    from reader_app.intake.text import furniture, paragraphs, parting
else:
    # a file is read in a process of its own, and this one needs none of it
    hashlib = lazy("hashlib")
    assemble, furniture, paragraphs, parting = (
        lazy(f"reader_app.intake.{name}") for name in ("assemble", "text.furniture", "text.paragraphs", "text.parting")
    )


def read(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    whole: bool = False,
    changes: str = "final",
    chapter: int = 0,
) -> Article:
    """The article in the file at ``path``.

    ``encoding`` overrides what the file says or seems to be; ``whole`` leaves nothing of a web page out; ``changes``
    says which of a document's tracked changes count (``"final"``, ``"original"``, ``"both"``); ``chapter`` is the
    number of one chapter of a book, from 1.  Of a text over 100 MB the first 5 MB are read, and a notice says so.
    Raises ReadError: one class for each thing that can be wrong with a file.

    >>> from pathlib import Path
    >>> _ = Path("ferry.txt").write_text("Ferry stops\\n\\nThe ferry was stopped on Tuesday.", encoding="utf-8")
    >>> article = read("ferry.txt")
    >>> article.title, article.language, article.origin.format
    ('Ferry stops', 'en', 'text')
    >>> read("gone.txt")
    Traceback (most recent call last):
    reader_app.article.errors.FileMissing: There is no file gone.txt.
    """
    from reader_app.intake.isolation.reader_process import read_in_process  # noqa: PLC0415 - the worker itself imports this module

    opened = open_or_first(path)
    article = read_in_process(opened.data, opened.name, ReadOptions(encoding, whole, changes, chapter))
    notices = (*opening_notices(opened), *article.notices)
    return replace(article, origin=replace(article.origin, path=opened.path), notices=notices)


def article_from_text(text: str, *, title: str | None = None) -> Article:
    """The article of a string: ``text`` stays as it is but for line ends and a byte order mark.

    ``title`` names it; else its first line does, where it looks like a headline.

    >>> article = article_from_text("Ferry stops\\n\\nThe ferry was stopped on Tuesday. Nobody was hurt.")
    >>> article.title, len(article.blocks), article.blocks[0].span
    ('Ferry stops', 2, Span(start=0, end=11))
    """
    findings = (Finding("title", title, "given"),) if title else ()
    text, spans, pieces = _in_pieces(text, findings)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return assemble.finish(text, spans, pieces, Reading((), findings), Origin(sha256=digest))


def blocks_from_text(text: str) -> Article:
    """As ``article_from_text``, without what is known of the whole (title, date, language, notices ...).

    Its wording compares the same; many pairs are read so in a third of the time.
    """
    return assemble.laid_out(*_in_pieces(text))


def _in_pieces(text: str, findings: Sequence[Finding] = ()) -> tuple[str, list[Span], tuple[Piece, ...]]:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    spans = paragraphs.paragraphs(text)
    if len(text) > parting.RUN and max(map(len, spans), default=0) > parting.RUN:
        spans = [part.shifted(span.start) for span in spans for part in parting.parts(span.of(text))]
    return (
        text,
        spans,
        assemble.mark_title(furniture.classify([Piece(text[span.start : span.end]) for span in spans]), findings),
    )


def article_from_bytes(data: bytes, name: str, options: ReadOptions = DEFAULT_OPTIONS) -> Article:
    """The article in the bytes of a file called ``name``; the format is told by content first, ending second.

    Raises ReadError.  Pure: nothing is opened, nothing fetched.
    """
    from reader_app.intake.dispatch import reading_of  # noqa: PLC0415 - the decoders are heavy; text needs none

    name = shown_name(name)
    if not data.strip(b" \t\r\n\f\v\0"):
        raise FileEmpty(name)
    reading, kind = reading_of(data, name, options)
    digest = hashlib.sha256(data).hexdigest()
    article = assemble.assemble(reading, Origin(name, "", kind, reading.encoding, reading.encoding_guessed, digest))
    if not any(c.isalnum() for c in article.text):
        raise FileHasNoText(name)
    return article
