"""Word documents (docx): the zip and its XML read by our own listener, so that nothing is skipped in silence.

Text boxes, tables, content controls, notes and tracked changes are read; macros and embedded objects are not touched,
only named.  Element names: ECMA-376 part 1, WordprocessingML.
"""

import re
from collections.abc import Iterator, Mapping

from reader_app.article.errors import FileDamaged
from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.article.signs import PICTURE
from reader_app.intake.decoding.archive import Archive
from reader_app.intake.decoding.xml_stream import parse_xml
from reader_app.intake.parsers.flow import Flow, changes_notices
from reader_app.intake.parsers.properties import property_findings
from reader_app.intake.piece import Reading, ReadOptions
from reader_app.intake.text.losses import all_words, count_of, loss_notices, words_in_xml

_SILENT = frozenset(("instrText", "Fallback", "delInstrText", "fldData", "binData", "docPartGallery", "alias", "tag"))
_REMOVED, _ADDED = frozenset(("del", "moveFrom")), frozenset(("ins", "moveTo"))
_DRAWN = {"docPr": "descr", "shape": "alt"}  # what is said of a picture, by DrawingML and by VML
_UNSAID = re.compile(rb"<w:(?:delText|instrText)[^>]*>[^<]*<")
_WITH_WORDS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments|diagrams/data\d*)\.xml$")
_RUNNING, _OBJECTS = re.compile(r"word/(?:header|footer)\d*\.xml$"), 9
_BESIDE = re.compile(
    r"word/(?:embeddings/.+|charts/chart\d*\.xml|diagrams/data\d*\.xml|[^/]+\.(?:x?html?|mht|mhtml|txt|rtf|docx))$"
)
_HEXADECIMAL = re.compile(r"[0-9a-fA-F]{1,4}")
_QUOTES = ("quote", "intense quote", "block text")


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The text of a Word document.  Raises ReadError for archives that are locked, too large or without a text."""
    archive = Archive(data, name)
    styles = _Styles()
    parse_xml(archive.read("word/styles.xml"), styles, name)
    body = _Body(styles.kinds, options.changes)
    source = archive.read("word/document.xml")
    whole = parse_xml(source, body, name)
    body.flow.finish()
    for notes in ("word/footnotes.xml", "word/endnotes.xml"):
        if notes in archive:
            body.flow.begin_note()
            whole = parse_xml(archive.read(notes), body, name) and whole
            body.flow.end_note()
    pieces = body.flow.finish()
    if not pieces and not whole:
        raise FileDamaged(name, "; ".join(archive.damaged))
    there = words_in_xml(_UNSAID.sub(b"", source))
    lost = loss_notices(count_of(p.text for p in pieces if not p.text.startswith(PICTURE)), there)
    findings = property_findings(archive.read("docProps/core.xml"), name, ("title", "byline"))
    if options.whole:
        pieces, lost = all_words(archive.read(n) for n in archive.names if _WITH_WORDS.match(n)), ()
    return Reading(pieces, findings, (*_notices(archive, body, options, whole=whole), *lost))


def _notices(archive: Archive, body: "_Body", options: ReadOptions, *, whole: bool) -> list[Notice]:
    out = []
    if archive.damaged or not whole:
        out.append(Notice(NoticeKind.PARTS_MISSING, "; ".join(archive.damaged)))
    out += changes_notices(body.changes, options)
    if any(n.endswith("vbaProject.bin") for n in archive.names):
        out.append(Notice(NoticeKind.ACTIVE_CONTENT, "macros"))
    left_out = _left_out(archive, body, all_shown=options.whole)
    return out + [Notice(NoticeKind.PARTS_LEFT_OUT, detail) for detail in left_out]


def _left_out(archive: Archive, body: "_Body", *, all_shown: bool) -> Iterator[str]:
    """What the document holds beside the text that is shown: diagrams and charts, and files of other kinds in it."""
    if "word/comments.xml" in archive and not all_shown:
        yield "comments"
    if body.hides and not all_shown:
        yield "hidden text"
    heads = [n for n in archive.names if _RUNNING.match(n)]
    told = sum(words_in_xml(_UNSAID.sub(b"", archive.read(n))) > 0 for n in heads) if not all_shown else 0
    if told:
        yield f"{told} running heads"
    beside = (n for n in archive.names if _BESIDE.match(n) and not (all_shown and _WITH_WORDS.match(n)))
    objects = [n.rpartition("/")[2] for n in beside if not n.endswith(".xml") or words_in_xml(archive.read(n))]
    if objects:
        yield ", ".join(objects[:_OBJECTS])


class _Styles:
    """The styles of a document: which of them are headings, titles, quotations."""

    def __init__(self) -> None:
        self.kinds: dict[str, tuple[BlockKind, int]] = {}
        self._style = ""

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "style":
            self._style = attributes.get("styleId", "")
        elif tag == "name" and self._style:
            kind = _kind_of_style(attributes.get("val", "").lower())
            if kind:
                self.kinds[self._style] = kind
        elif tag == "outlineLvl" and self._style:
            level = attributes.get("val", "")
            if level.isdecimal() and int(level[:3]) < 6:
                self.kinds.setdefault(self._style, (BlockKind.HEADING, int(level) + 1))

    def close(self, tag: str) -> None:
        if tag == "style":
            self._style = ""

    def say(self, text: str) -> None:
        """Styles hold no words."""


def _kind_of_style(name: str) -> tuple[BlockKind, int] | None:
    if name == "title":
        return BlockKind.TITLE, 0
    if name == "caption":
        return BlockKind.CAPTION, 0
    if name in _QUOTES:
        return BlockKind.QUOTATION, 1
    if name.startswith("heading ") and name[8:9].isdecimal():
        return BlockKind.HEADING, min(6, int(name[8]))
    return None


class _Body:
    """Listens to ``document.xml`` and the notes."""

    def __init__(self, styles: dict[str, tuple[BlockKind, int]], wanted: str) -> None:
        self.flow = Flow()
        self.changes = 0
        self.hides = False
        self._styles, self.wanted = styles, wanted
        self._silent = self._removed = self._added = 0
        self._in_text = self._hidden = False

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _REMOVED:
            self._removed += 1
            self.changes += 1
        elif tag in _ADDED:
            self._added += 1
            self.changes += 1
        elif tag == "p":
            self.flow.begin_paragraph()
        elif tag == "tr":
            self.flow.begin_row()
        elif tag == "tc":
            self.flow.begin_cell()
        elif tag in _DRAWN:
            self.flow.picture("" if self._unsaid else attributes.get(_DRAWN[tag], ""))
        else:
            self._inside(tag, attributes)

    def _inside(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Elements within a paragraph."""
        value = attributes.get("val", "")
        if tag == "pStyle":
            kind = self._styles.get(value) or _kind_of_style(value.lower().replace("heading", "heading "))
            if kind:
                self.flow.shape(*kind)
        elif tag == "numPr":
            self.flow.shape(BlockKind.LIST_ITEM, 1)
        elif tag == "r":
            self._hidden = False
        elif tag == "vanish":
            self._hidden = value not in ("0", "false")
        elif tag in ("t", "delText"):
            self._in_text = True
        else:
            self._add(_sign(tag, attributes))

    def close(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent -= 1
        elif tag in _REMOVED:
            self._removed -= 1
        elif tag in _ADDED:
            self._added -= 1
        elif tag == "p":
            self.flow.end_paragraph()
        elif tag == "tr":
            self.flow.end_row()
        elif tag in ("t", "delText"):
            self._in_text = False

    def say(self, text: str) -> None:
        if self._in_text:
            self._add(text)

    @property
    def _unsaid(self) -> bool:
        """Whether what stands here is not shown: a field's code, hidden text, a change that does not count."""
        out = (self._removed and self.wanted == "final") or (self._added and self.wanted == "original")
        return bool(self._silent or self._hidden or out)

    def _add(self, text: str) -> None:
        if text and not self._unsaid:
            self.flow.say(text)
        self.hides = self.hides or (self._hidden and bool(text.strip()))


def _sign(tag: str, attributes: Mapping[str, str]) -> str:
    """What an element stands for in a text; nothing where it is none of the signs."""
    if tag in ("tab", "ptab"):
        return " "
    if tag in ("br", "cr"):
        return "\n" if attributes.get("type", "textWrapping") == "textWrapping" else " "
    if tag == "noBreakHyphen":
        return "\N{NON-BREAKING HYPHEN}"
    code = attributes.get("char", "") if tag == "sym" else ""
    number = int(code, 16) if _HEXADECIMAL.fullmatch(code) else 0
    return "" if number < ord(" ") or 0xD800 <= number < 0xE000 else chr(number)
