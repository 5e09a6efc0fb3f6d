"""OpenDocument texts (odt): the zip and its XML read by our own listener.

Blanks that the format writes as a count are one blank (a count of two thousand millions is somebody's attack).
Element names: OASIS OpenDocument 1.3 part 3.
"""

import re
from collections.abc import Iterator, Mapping

from reader_app.article.errors import FileDamaged, FileLocked
from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.intake.decoding.archive import Archive
from reader_app.intake.decoding.xml_stream import parse_xml
from reader_app.intake.parsers.flow import Flow, changes_notices
from reader_app.intake.parsers.properties import property_findings
from reader_app.intake.piece import Piece, Reading, ReadOptions
from reader_app.intake.text.losses import all_words, count_of, loss_notices, words_in_xml

_SILENT = frozenset(
    ("change-info", "annotation", "note-citation", "sequence-decls", "user-field-decls", "variable-decls", "script")
)
_OF_PICTURES = ("title", "desc")  # a drawing's name and what it shows
_BLANKS = {"s": " ", "tab": " ", "line-break": "\n"}
_HEAD = re.compile(r"(?:header|footer)(?:-left|-first)?")
_OBJECT, _OBJECTS = re.compile(r"Object[^/]*(?:/content\.xml)?$"), 9
_TITLES = {"title": BlockKind.TITLE, "quotations": BlockKind.QUOTATION, "illustration": BlockKind.CAPTION}


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The text of an OpenDocument file.  Raises ReadError where it is locked or has no content."""
    archive = Archive(data, name)
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise FileLocked(name)
    body = _Body(options.changes)
    source = archive.read("content.xml")
    whole = parse_xml(source, body, name)
    pieces = body.flow.finish()
    if not pieces and not whole:
        raise FileDamaged(name, "; ".join(archive.damaged))
    given = count_of(p.text for p in pieces) + body.unwanted
    notices = list(loss_notices(given, words_in_xml(source)))
    heads = _RunningHeads()
    parse_xml(archive.read("styles.xml"), heads, name)
    if options.whole:
        pieces, notices = (*all_words([source]), *(Piece(words, furniture=True) for words in heads.found())), []
    if archive.damaged or not whole or body.unclosed:
        notices.append(Notice(NoticeKind.PARTS_MISSING, "; ".join(archive.damaged)))
    notices += changes_notices(body.changes, options)
    left_out = _left_out(archive, body, heads, all_shown=options.whole)
    notices += [Notice(NoticeKind.PARTS_LEFT_OUT, detail) for detail in left_out]
    if any(n.startswith(("Basic/", "Scripts/")) for n in archive.names):
        notices.append(Notice(NoticeKind.ACTIVE_CONTENT, "macros"))
    findings = property_findings(archive.read("meta.xml"), name, ("title", "byline"))
    return Reading(pieces, findings, tuple(notices))


def _left_out(archive: Archive, body: "_Body", heads: "_RunningHeads", *, all_shown: bool) -> Iterator[str]:
    """What the document holds beside the text that is shown."""
    if body.comments and not all_shown:
        yield "comments"
    if body.forms:
        yield "form fields"
    if heads.found() and not all_shown:
        yield f"{len(heads.found())} running heads"
    inner = [n for n in archive.names if _OBJECT.match(n)]
    objects = [n.partition("/")[0] for n in inner if not n.endswith(".xml") or words_in_xml(archive.read(n))]
    if objects:
        yield ", ".join(objects[:_OBJECTS])


class _RunningHeads:
    """Listens to ``styles.xml``, whose master pages hold what is printed above and below the text."""

    def __init__(self) -> None:
        self._heads: list[list[str]] = []
        self._inside = False

    def found(self) -> list[str]:
        """The words of each that has some."""
        return [words for head in self._heads if (words := " ".join("".join(head).split()))]

    def open(self, tag: str, _attributes: Mapping[str, str]) -> None:
        if _HEAD.fullmatch(tag):
            self._inside = True
            self._heads.append([])

    def close(self, tag: str) -> None:
        if _HEAD.fullmatch(tag):
            self._inside = False
        elif self._inside and tag == "p":
            self.say(" ")

    def say(self, text: str) -> None:
        if self._inside:
            self._heads[-1].append(text)


class _Body:
    """Listens to ``content.xml``.

    What was deleted stands before the text, by number, and in the text is a mark where it stood; what was inserted
    stands in the text between two marks, which may lie in different paragraphs.  ``unwanted`` counts the words of
    changes that are not shown.
    """

    def __init__(self, wanted: str) -> None:
        self.flow = Flow()
        self.wanted = wanted
        self.changes = self.unwanted = self.comments = 0
        self.forms = False
        self._silent = self._lists = 0
        self._parents: dict[str, str] = {}
        self._deleted: dict[str, list[tuple[BlockKind, int, list[str]]]] = {}
        self._region = ""
        self._in_deletion = self._paragraphs = 0
        self._added: set[str] = set()
        self._naming, self._of_picture = False, list[str]()

    @property
    def unclosed(self) -> bool:
        """Whether an insertion that is not shown never ended, so that too much may be missing."""
        return bool(self._added)

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _SILENT:
            self._silent += 1
            self.comments += tag == "annotation"
        if tag == "changed-region":
            self.changes += 1
            self._region = attributes.get("id", "")
        elif tag == "deletion":
            self._in_deletion += 1
            self._deleted[self._region] = []
        self.forms = self.forms or bool(attributes.get("current-value", "").strip())
        if not self._silent:
            self._heard(tag, attributes)

    def _heard(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "style":
            self._parents[attributes.get("name", "")] = attributes.get("parent-style-name", "")
        elif tag in ("p", "h"):
            self._begin(*self._kind(tag, attributes))
        elif tag == "list":
            self._lists += 1
        elif tag == "table-row":
            self.flow.begin_row()
        elif tag in ("table-cell", "covered-table-cell"):
            self.flow.begin_cell()
        elif tag == "note-body":
            self.flow.begin_note()
        elif tag in _BLANKS:
            self.say(_BLANKS[tag])
        elif tag in _OF_PICTURES:
            self._naming = True
        elif tag.startswith("change"):
            self._change(tag, attributes.get("change-id", ""))

    def _begin(self, kind: BlockKind, level: int) -> None:
        """A paragraph begins; within what was inserted later the original has none of its own."""
        if self._in_deletion:
            self._deleted[self._region].append((kind, level, []))
        elif not self._added or not self._paragraphs:
            self._paragraphs += 1
            self.flow.begin_paragraph(kind, level)

    def _change(self, tag: str, number: str) -> None:
        if tag == "change" and self.wanted != "final":
            self._put_back(self._deleted.get(number, []))
        elif tag == "change-start" and self.wanted == "original":
            self._added.add(number)
        elif tag == "change-end":
            self._added.discard(number)

    def _put_back(self, paragraphs: list[tuple[BlockKind, int, list[str]]]) -> None:
        """What was deleted, where it stood: its first paragraph goes on the one at hand, its last goes on after it."""
        for number, (kind, level, words) in enumerate(paragraphs):
            if number and self._paragraphs:
                self.flow.end_paragraph()
                self.flow.begin_paragraph(kind, level)
            elif not self._paragraphs:
                self.flow.begin_paragraph(kind, level)
            text = "".join(words)
            self.unwanted -= len(text.split())
            self.flow.say(text)
            if not self._paragraphs:
                self.flow.end_paragraph()

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
        elif tag == "deletion":
            self._in_deletion -= 1
        elif tag in _OF_PICTURES:
            self._naming = False
        elif tag == "frame":
            self._end_picture()
        elif tag in ("p", "h"):
            self._end()
        elif tag == "list":
            self._lists -= 1
        elif tag == "table-row":
            self.flow.end_row()
        elif tag == "note-body":
            self.flow.end_note()

    def _end_picture(self) -> None:
        """A drawing ends, and its box comes before the paragraph at hand."""
        words, self._of_picture = self._of_picture, []
        if not self._in_deletion and not self._added:
            self.flow.picture(" ".join(words))

    def _end(self) -> None:
        self._end_picture()
        if not self._in_deletion and not self._added and self._paragraphs:
            self._paragraphs -= 1
            self.flow.end_paragraph()

    def say(self, text: str) -> None:
        if self._silent:
            return
        if self._naming:
            self._of_picture.append(text)
            return
        if self._in_deletion or self._added:
            self.unwanted += len(text.split())
        if self._in_deletion and self._deleted[self._region]:
            self._deleted[self._region][-1][2].append(text)
        elif not self._in_deletion and not self._added:
            self.flow.say(text)
