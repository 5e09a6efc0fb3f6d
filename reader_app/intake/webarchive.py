"""Safari's web archives: a property list whose main resource is the page."""

import plistlib
from typing import Any

from reader_app.article.errors import FileDamaged
from reader_app.intake import html
from reader_app.intake.encoding import decode
from reader_app.intake.piece import Finding, Reading, Wishes


def read(data: bytes, name: str, wishes: Wishes) -> Reading:
    """The page in a web archive.  Raises FileDamaged where there is none."""
    source, place, declared = _main(data, name)
    decoded = decode(source, encoding=wishes.encoding, declared=declared)
    if decoded is None:
        raise FileDamaged(name, "WebResourceData")
    reading = html.read(decoded.text, name, wishes)
    findings = (*reading.findings, Finding("url", place, "saved from")) if place else reading.findings
    return Reading(reading.pieces, findings, (*decoded.notices, *reading.notices), decoded.encoding, decoded.guessed)


def coded_part(data: bytes, name: str) -> bytes:
    """The bytes of the page in a web archive.  Raises FileDamaged where there is none."""
    return _main(data, name)[0]


def _main(data: bytes, name: str) -> tuple[bytes, str, str]:
    """The page's bytes, its address, and the encoding that the archive names."""
    try:
        main: Any = plistlib.loads(data)["WebMainResource"]
        source, place = main["WebResourceData"], str(main.get("WebResourceURL", ""))
        declared = str(main.get("WebResourceTextEncodingName"))
    except (plistlib.InvalidFileException, ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise FileDamaged(name, f"{type(error).__name__}: {error}") from error
    if not isinstance(source, bytes):
        raise FileDamaged(name, "WebResourceData")
    return source, place, declared
