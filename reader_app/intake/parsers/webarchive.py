"""Safari's web archives: a property list whose main resource is the page."""

import plistlib
from collections.abc import Iterator
from typing import Any
from xml.parsers.expat import ExpatError

from reader_app.article.errors import FileDamaged
from reader_app.intake.decoding.encoding import decode
from reader_app.intake.parsers import html
from reader_app.intake.piece import Finding, Reading, ReadOptions
from reader_app.intake.web.frames import with_frames

_ODD = (TypeError, AttributeError, OverflowError)  # what property lists of another make come to
_INNER, _FRAMES = "WebSubframeArchives", 200


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The page in a web archive.  Raises FileDamaged where there is none."""
    archive = _opened(data, name)
    source, place, declared = _main(archive, name)
    decoded = decode(source, encoding=options.encoding, declared=declared)
    if decoded is None:
        raise FileDamaged(name, "WebResourceData")
    reading = with_frames(html.read(decoded.text, name, options), _frames(archive), options)
    findings = (*reading.findings, Finding("url", place, "saved from")) if place else reading.findings
    return Reading(reading.pieces, findings, (*decoded.notices, *reading.notices), decoded.encoding, decoded.guessed)


def coded_part(data: bytes, name: str) -> bytes:
    """The bytes of the page in a web archive.  Raises FileDamaged where there is none."""
    return _main(_opened(data, name), name)[0]


def _opened(data: bytes, name: str) -> Any:
    """The property list, whatever is in it."""
    try:
        return plistlib.loads(data)
    except (plistlib.InvalidFileException, ExpatError, LookupError, ValueError, *_ODD) as error:
        raise FileDamaged(name, f"{type(error).__name__}: {error}") from error


def _frames(archive: Any) -> Iterator[str]:
    """The sources of the pages within the page; frames may hold frames."""
    waiting, seen = [archive], 0
    while waiting and seen < _FRAMES:
        inner = waiting.pop().get(_INNER)
        frames = [frame for frame in inner if isinstance(frame, dict)] if isinstance(inner, list) else []
        seen += len(frames)
        waiting += reversed(frames)
        for frame in frames:
            try:
                source, _place, declared = _main(frame, "")
            except FileDamaged:  # a frame without a page, or one that is none
                continue
            decoded = decode(source, declared=declared)
            if decoded:
                yield decoded.text


def _main(archive: Any, name: str) -> tuple[bytes, str, str]:
    """The page's bytes, its address, and the encoding that the archive names."""
    try:
        main = archive["WebMainResource"]
        source, place = main["WebResourceData"], str(main.get("WebResourceURL", ""))
        declared = str(main.get("WebResourceTextEncodingName"))
    except (LookupError, ValueError, *_ODD) as error:
        raise FileDamaged(name, f"{type(error).__name__}: {error}") from error
    if not isinstance(source, bytes):
        raise FileDamaged(name, "WebResourceData")
    return source, place, declared
