"""Rich Text (RTF): a tokenizer of our own in one linear pass; groups on a stack, never on the interpreter's.

Kept are words, paragraphs, headings by outline level, lists, table rows, footnotes, text boxes, what is said of
pictures and the information group; fields' codes, styles and what is marked ``\\*`` are skipped; running heads,
comments and hidden words are reported.  Source: Rich Text Format Specification 1.9.1.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.intake.parsers.flow import Flow, changes_notices
from reader_app.intake.parsers.rtf_words import AROUND, ASIDES, CODE_PAGES, FIELDS, SIGNS, SKIPPED, SYMBOLS
from reader_app.intake.piece import Finding, Piece, Reading, ReadOptions

_TOKEN = re.compile(
    rb"\\(?:'([0-9a-fA-F]{2})|([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|([^a-zA-Z]))|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)
_DEEPEST, _ASIDE = 500_000, 9


@dataclass(frozen=True, slots=True)
class _Group:
    """The state that a brace opens and its partner restores.

    ``skipped`` is 1 where text boxes in it count all the same, 2 where nothing does; ``aside`` has a letter for each
    note and box that the group is in, from the outside in.
    """

    skipped: int = 0
    field: str = ""
    hidden: bool = False
    removed: bool = False
    added: bool = False
    aside: str = ""
    per_unicode: int = 1


class _Reader:
    def __init__(self, options: ReadOptions) -> None:
        self.flow = Flow()
        self.info: dict[str, list[str]] = {}
        self.heads: list[str] = []
        self.comments = self.changes = 0
        self.hides = False
        self._options = options
        self._group = _Group()
        self._stack: list[_Group] = []
        self._encoding = "cp1252"
        self._bytes = bytearray()
        self._due = 0
        self._open = self._starred = False
        self._row: list[str] = []
        self._high = 0

    def read(self, data: bytes) -> None:
        """Follow all tokens."""
        skip_to = 0
        for token in _TOKEN.finditer(data):
            if token.start() < skip_to:
                continue
            hexed, word, number, symbol, brace, text = token.groups()
            if hexed:
                self._take_bytes(bytes.fromhex(hexed.decode("ascii")))
            elif word:
                name = word.decode("ascii")
                if name == "bin" and number:
                    skip_to = token.end() + max(0, int(number))
                self._word(name, int(number) if number else None)
            elif symbol:
                self._symbol(symbol)
            elif brace:
                self._brace(brace)
            elif text:
                self._take_bytes(text)
        self._flush()

    def _brace(self, brace: bytes) -> None:
        self._flush()
        if brace == b"{":
            if len(self._stack) < _DEEPEST:
                self._stack.append(self._group)
            self._starred = False
        elif self._stack:
            before, self._group = self._group, self._stack.pop()
            if before.field != self._group.field:
                self._end_field(before.field)
            if len(before.aside) > len(self._group.aside):
                self._end_aside(before.aside[-1])

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif symbol in (b"\r", b"\n"):
            self._word("par", None)
        elif symbol in SYMBOLS:
            self._flush()
            self._say(SYMBOLS[symbol])

    def _word(self, name: str, number: int | None) -> None:
        if name == "u" and number is not None:
            self._flush()
            self._unicode(number & 0xFFFF)
            self._due = self._group.per_unicode
            return
        self._flush()
        starred, self._starred = self._starred, False
        if name in ASIDES:
            self._begin_aside(name)
        elif name in SKIPPED or name in AROUND or (starred and name != "shppict"):
            self._skip(1 + (name in SKIPPED))
        elif name in FIELDS:
            self._group = replace(self._group, field=FIELDS[name])
        elif name in SIGNS:
            self._say(SIGNS[name])
        else:
            self._control(name, number)

    def _skip(self, most: int) -> None:
        self._group = replace(self._group, skipped=max(most, self._group.skipped), field="")

    def _begin_aside(self, name: str) -> None:
        """A note, a comment or a text box begins within a paragraph, which goes on behind it."""
        self.comments += name == "annotation"
        kind, group = ASIDES[name], self._group
        comment = name == "annotation" and not self._options.whole
        if comment or group.skipped > (kind == "b") or len(group.aside) >= _ASIDE:
            self._skip(2)
            return
        self._paragraph()
        self._group = replace(group, skipped=0, field="", aside=group.aside + kind)
        if kind == "n":
            self.flow.begin_note()
        self.flow.begin_paragraph()

    def _end_aside(self, kind: str) -> None:
        self._end_paragraph()
        if kind == "n":
            self.flow.end_note()
        self._open = True

    def _end_field(self, field: str) -> None:
        """A property of a drawing, or a running head, is whole."""
        if field == "sp":
            name, value = ("".join(self.info.pop(part, ())) for part in ("sn", "sv"))
            if name.strip() == "wzDescription":
                self.flow.picture(value)
        elif field == "heads":
            head = "".join(self.info.pop(field, ()))
            self.heads += [head] if head.strip() else []

    def _control(self, name: str, number: int | None) -> None:
        if name in ("par", "sect", "page"):
            self._end_paragraph()
        elif name in ("cell", "nestcell"):
            self._end_cell()
        elif name in ("row", "nestrow"):
            self._end_row()
        elif name == "outlinelevel" and number is not None and 0 <= number < 6:
            self._paragraph()
            self.flow.shape(BlockKind.HEADING, number + 1)
        elif name == "ilvl":
            self._paragraph()
            self.flow.shape(BlockKind.LIST_ITEM, min(9, (number or 0) + 1))
        else:
            self._set(name, number)

    def _set(self, name: str, number: int | None) -> None:
        """Controls that set a state: hidden text, encoding."""
        if name == "v":
            self._group = replace(self._group, hidden=number != 0)
        elif name == "deleted":
            self.changes += number != 0
            self._group = replace(self._group, removed=number != 0)
        elif name == "revised":
            self.changes += number != 0
            self._group = replace(self._group, added=number != 0)
        elif name == "plain":
            self._group = replace(self._group, hidden=False, removed=False, added=False)
        elif name == "uc":
            self._group = replace(self._group, per_unicode=max(0, min(number or 0, 9)))
        elif name == "ansicpg" and number:
            self._encoding = _known(f"cp{number}")
        elif name in CODE_PAGES:
            self._encoding = CODE_PAGES[name]

    def _take_bytes(self, text: bytes) -> None:
        if self._due:
            skipped = min(self._due, len(text))
            self._due -= skipped
            text = text[skipped:]
        self._bytes += text

    def _flush(self) -> None:
        self._due = 0
        if self._bytes:
            text = bytes(self._bytes).decode(self._encoding, "reader_app.show")
            self._bytes.clear()
            self._say(text)

    def _unicode(self, unit: int) -> None:
        """One UTF-16 unit; halves of a pair are joined, lone ones shown by their number."""
        if 0xD800 <= unit < 0xDC00:
            self._high = unit
        elif 0xDC00 <= unit < 0xE000 and self._high:
            self._say(chr(0x10000 + ((self._high - 0xD800) << 10) + unit - 0xDC00))
            self._high = 0
        else:
            self._say(f"[{unit:04X}]" if 0xDC00 <= unit < 0xE000 else chr(unit))

    def _say(self, text: str) -> None:
        group = self._group
        if group.field:
            self.info.setdefault(group.field, []).append(text)
        elif not group.skipped and self._is_shown(group, text):
            self._paragraph()
            self.flow.say(text)

    def _is_shown(self, group: _Group, text: str) -> bool:
        """Whether words in the flow are seen: hidden ones are not, nor a change that does not count."""
        if self._options.whole:
            return True
        self.hides = self.hides or (group.hidden and bool(text.strip()))
        wanted = self._options.changes
        return not (group.hidden or (group.removed and wanted == "final") or (group.added and wanted == "original"))

    def _paragraph(self) -> None:
        if not self._open:
            self.flow.begin_paragraph()
            self._open = True

    def _end_paragraph(self) -> None:
        if self._open:
            self.flow.end_paragraph()
            self._open = False

    def _end_cell(self) -> None:
        if not self._row:
            self.flow.begin_row()
        self._row.append("")
        self.flow.begin_cell()
        self._end_paragraph()

    def _end_row(self) -> None:
        if self._row:
            self.flow.end_row()
            self._row.clear()


def _known(name: str) -> str:
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name


def read(data: bytes, _name: str, options: ReadOptions) -> Reading:
    """The text of an RTF file, with title and author where its information group has them."""
    from reader_app.intake.decoding import encoding as _registered  # noqa: F401, PLC0415 - it registers how bytes are shown

    reader = _Reader(options)
    reader.read(data)
    known = {f: "".join(words) for f, words in reader.info.items() if f in ("title", "byline")}
    findings = [Finding(field, words, "document properties", weak=True) for field, words in known.items()]
    heads = [Piece(" ".join(head.split()), furniture=True) for head in reader.heads if options.whole]
    return Reading((*reader.flow.finish(), *heads), tuple(findings), tuple(_notices(reader, options)))


def _notices(reader: _Reader, options: ReadOptions) -> Iterator[Notice]:
    """The notices of a file: its changes, and what it holds beside the text that is shown."""
    yield from changes_notices(reader.changes, options)
    if not options.whole:
        yield from (Notice(NoticeKind.PARTS_LEFT_OUT, detail) for detail in _left_out(reader))


def _left_out(reader: _Reader) -> Iterator[str]:
    """What a file holds beside the text that is shown."""
    if reader.comments:
        yield "comments"
    if reader.hides:
        yield "hidden text"
    if reader.heads:
        yield f"{len(reader.heads)} running heads"
