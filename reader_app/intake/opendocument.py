"""OpenDocument texts (odt): the zip and its XML read by our own listener.

Blanks that the format writes as a count are one blank (a count of two thousand millions is somebody's attack).
Element names: OASIS OpenDocument 1.3 part 3.
"""

from collections.abc import Mapping

from reader_app.article.errors import FileDamaged, FileLocked
from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.intake.archive import Archive
from reader_app.intake.flow import Flow
from reader_app.intake.losses import count_of, loss_notices, words_in_xml
from reader_app.intake.piece import Reading, Wishes
from reader_app.intake.properties import property_findings
from reader_app.intake.xml_stream import parse_xml

_SILENT = frozenset(
    ("tracked-changes", "annotation", "note-citation", "sequence-decls", "user-field-decls", "variable-decls", "script")
)
_BLANKS = {"s": " ", "tab": " ", "line-break": "\n"}
_TITLES = {"title": BlockKind.TITLE, "quotations": BlockKind.QUOTATION, "illustration": BlockKind.CAPTION}


def read(data: bytes, name: str, _wishes: Wishes) -> Reading:
    """The text of an OpenDocument file in its final state.  Raises ReadError where it is locked or has no content."""
    archive = Archive(data, name)
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise FileLocked(name)
    body = _Body()
    source = archive.read("content.xml")
    whole = parse_xml(source, body, name)
    pieces = body.flow.finish()
    if not pieces and not whole:
        raise FileDamaged(name, "; ".join(archive.damaged))
    notices = list(loss_notices(count_of(p.text for p in pieces), words_in_xml(source)))
    if archive.damaged or not whole:
        notices.append(Notice(NoticeKind.PARTS_MISSING, "; ".join(archive.damaged)))
    if body.changes:
        notices.append(Notice(NoticeKind.TRACKED_CHANGES, str(body.changes)))
    if any(n.startswith(("Basic/", "Scripts/")) for n in archive.names):
        notices.append(Notice(NoticeKind.ACTIVE_CONTENT, "macros"))
    findings = property_findings(archive.read("meta.xml"), name, ("title", "byline", "date"))
    return Reading(pieces, findings, tuple(notices))


class _Body:
    """Listens to ``content.xml``."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.changes = 0
        self._silent = self._lists = 0
        self._parents: dict[str, str] = {}

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _SILENT:
            self._silent += 1
        if tag == "changed-region":
            self.changes += 1
        if not self._silent:
            self._heard(tag, attributes)

    def _heard(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "style":
            self._parents[attributes.get("name", "")] = attributes.get("parent-style-name", "")
        elif tag in ("p", "h"):
            self.flow.begin_paragraph(*self._kind(tag, attributes))
        elif tag == "list":
            self._lists += 1
        elif tag == "table-row":
            self.flow.begin_row()
        elif tag in ("table-cell", "covered-table-cell"):
            self.flow.begin_cell()
        elif tag == "note-body":
            self.flow.begin_note()
        elif tag in _BLANKS:
            self.flow.say(_BLANKS[tag])

    def _kind(self, tag: str, attributes: Mapping[str, str]) -> tuple[BlockKind, int]:
        style = attributes.get("style-name", "")
        for known in (style, self._parents.get(style, "")):
            if known.lower() in _TITLES:
                return _TITLES[known.lower()], int(known.lower() == "quotations")
        if tag == "h":
            level = attributes.get("outline-level", "1")
            return BlockKind.HEADING, min(6, max(1, int(level[:2]))) if level.isdecimal() else 1
        return (BlockKind.LIST_ITEM, min(self._lists, 9)) if self._lists else (BlockKind.PARAGRAPH, 0)

    def close(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent -= 1
        elif self._silent:
            return
        elif tag in ("p", "h"):
            self.flow.end_paragraph()
        elif tag == "list":
            self._lists -= 1
        elif tag == "table-row":
            self.flow.end_row()
        elif tag == "note-body":
            self.flow.end_note()

    def say(self, text: str) -> None:
        if not self._silent:
            self.flow.say(text)
