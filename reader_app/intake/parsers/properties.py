"""The document properties that office files and books keep: title, author, language, of a book its date too.

The day that a program stamps on a file it makes is the day of saving or printing, and never taken for the story's.
"""

from collections.abc import Mapping

from reader_app.intake.decoding.xml_stream import parse_xml
from reader_app.intake.piece import Finding

_FIELDS = {
    "title": "title",
    "creator": "byline",
    "initial-creator": "byline",
    "date": "date",
    "publisher": "outlet",
    "language": "language",
    "source": "url",
}
_LONGEST = 400


class _Properties:
    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []
        self._field = ""
        self._words: list[str] = []

    def open(self, tag: str, _attributes: Mapping[str, str]) -> None:
        self._field, self._words = _FIELDS.get(tag, ""), []

    def close(self, _tag: str) -> None:
        value = " ".join("".join(self._words).split())[:_LONGEST]
        if self._field and value:
            self.found.append((self._field, value))
        self._field = ""

    def say(self, text: str) -> None:
        if self._field:
            self._words.append(text)


def property_findings(source: bytes, name: str, wanted: tuple[str, ...], *, weak: bool = True) -> tuple[Finding, ...]:
    """Findings of the ``wanted`` fields in Dublin Core properties, ``weak`` from programs.  Raises as ``parse_xml``."""
    properties = _Properties()
    if source:
        parse_xml(source, properties, name)
    return tuple(Finding(f, value, "document properties", weak) for f, value in properties.found if f in wanted)
