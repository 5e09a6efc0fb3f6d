"""Rich Text (RTF): a tokenizer of our own in one linear pass; groups on a stack, never on the interpreter's.

Kept are words, paragraphs, headings by outline level, lists, table rows, footnotes and the information group; pictures,
fields' codes, styles and everything marked ``\\*`` are skipped.  Source: Rich Text Format Specification 1.9.1.
"""

import datetime as dt
import re
from dataclasses import dataclass, replace

from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.intake.flow import Flow
from reader_app.intake.piece import Finding, Reading, Wishes

_TOKEN = re.compile(
    rb"\\(?:'([0-9a-fA-F]{2})|([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|([^a-zA-Z]))|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)
_SKIPPED = frozenset(
    (
        "fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict object themedata datastore "
        "xmlnstbl "
        "colorschememapping latentstyles fldinst header headerl headerr headerf footer footerl footerr footerf revtbl "
        "filetbl comment bkmkstart bkmkend shpinst sp nonshppict annotation atnid atnauthor mmathPr listtext pntext "
        "fontemb operator company doccomm userprops category"
    ).split()
)
_INFO = {"title": "title", "author": "byline"}
_SIGNS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "tab": " ", "line": "\n", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_SYMBOLS = {b"~": "\N{NO-BREAK SPACE}", b"_": "\N{NON-BREAKING HYPHEN}", b"{": "{", b"}": "}", b"\\": "\\"}
_CODE_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
_DEEPEST = 500_000


@dataclass(frozen=True, slots=True)
class _Group:
    """The state that a brace opens and its partner restores."""

    skipped: bool = False
    field: str = ""
    hidden: bool = False
    note: bool = False
    per_unicode: int = 1


class _Reader:
    def __init__(self) -> None:
        self.flow = Flow()
        self.info: dict[str, list[str]] = {}
        self.numbers: dict[str, int] = {}
        self.comments = 0
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
            if before.note and not self._group.note:
                self._end_paragraph()
                self.flow.end_note()
                self._open = True

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif symbol in (b"\r", b"\n"):
            self._word("par", None)
        elif symbol in _SYMBOLS:
            self._flush()
            self._say(_SYMBOLS[symbol])

    def _word(self, name: str, number: int | None) -> None:
        if name == "u" and number is not None:
            self._flush()
            self._unicode(number & 0xFFFF)
            self._due = self._group.per_unicode
            return
        self._flush()
        starred, self._starred = self._starred, False
        self.comments += name == "annotation"
        if name in _SKIPPED or (starred and name != "shppict"):
            self._group = replace(self._group, skipped=True)
        elif name in _INFO:
            self._group = replace(self._group, field=_INFO[name])
        elif name in _SIGNS:
            self._say(_SIGNS[name])
        else:
            self._control(name, number)

    def _control(self, name: str, number: int | None) -> None:
        if name in ("par", "sect", "page"):
            self._end_paragraph()
        elif name in ("cell", "nestcell"):
            self._end_cell()
        elif name in ("row", "nestrow"):
            self._end_row()
        elif name == "footnote":
            self._group = replace(self._group, note=True)
            self.flow.begin_note()
            self.flow.begin_paragraph()
            self._open = True
        elif name == "outlinelevel" and number is not None and 0 <= number < 6:
            self._paragraph()
            self.flow.shape(BlockKind.HEADING, number + 1)
        elif name == "ilvl":
            self._paragraph()
            self.flow.shape(BlockKind.LIST_ITEM, min(9, (number or 0) + 1))
        else:
            self._set(name, number)

    def _set(self, name: str, number: int | None) -> None:
        """Controls that set a state: hidden text, encoding, dates."""
        if name == "v":
            self._group = replace(self._group, hidden=number != 0)
        elif name == "uc":
            self._group = replace(self._group, per_unicode=max(0, min(number or 0, 9)))
        elif name == "ansicpg" and number:
            self._encoding = _known(f"cp{number}")
        elif name in _CODE_PAGES:
            self._encoding = _CODE_PAGES[name]
        elif name in ("yr", "mo", "dy") and number:
            self.numbers.setdefault(name, number)

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
        if self._group.field:
            self.info.setdefault(self._group.field, []).append(text)
        elif not (self._group.skipped or self._group.hidden):
            self._paragraph()
            self.flow.say(text)

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


def read(data: bytes, _name: str, _wishes: Wishes) -> Reading:
    """The text of an RTF file, with title, author and date where its information group has them."""
    from reader_app.intake import encoding as _registered  # noqa: F401, PLC0415 - it registers how bytes are shown

    reader = _Reader()
    reader.read(data)
    findings = [Finding(f, "".join(words), "document properties") for f, words in reader.info.items()]
    if {"yr", "mo", "dy"} <= set(reader.numbers):
        try:
            date = dt.date(reader.numbers["yr"], reader.numbers["mo"], reader.numbers["dy"])
            findings.append(Finding("date", date.isoformat(), "document properties"))
        except ValueError:  # a date that is none is no finding
            pass
    notices = (Notice(NoticeKind.PARTS_LEFT_OUT, "comments"),) if reader.comments else ()
    return Reading(reader.flow.finish(), tuple(findings), notices)
