"""Markdown by markdown-it's tokens: words and structure stay, marks, link targets and HTML tags go.

Indented code is switched off: in articles an indent is an indent.  Text is never rendered to HTML, so that a few link
definitions cannot swell to hundreds of megabytes.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference
from markdown_it.token import Token

from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.intake.parsers import plain
from reader_app.intake.piece import Finding, Piece, Reading, ReadOptions
from reader_app.intake.text.losses import count_of, loss_notices
from reader_app.intake.text.paragraphs import EARLY, head_lines, is_wrapped, runs
from reader_app.intake.text.pictures import not_fetched, picture_box, pictures_in, remote_host
from reader_app.intake.web.page_limits import bare_text

_FRONT = re.compile(r"\A---[ \t]*\n(.{0,8000}?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FRONT_LINE = re.compile(r"^([A-Za-z_-]{2,30}):[ \t]*(.{1,400})$", re.MULTILINE)
_FRONT_FIELDS = {
    "title": "title",
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
    "date": "date",
    "published": "date",
    "publication": "outlet",
    "site": "outlet",
    "publisher": "outlet",
    "url": "url",
    "source": "url",
    "lang": "language",
    "language": "language",
}
_LINK_TARGET = re.compile(r"\]\([^()\n]{0,4000}\)|\]:[^\n]{0,4000}")
_BREAKS = ("softbreak", "hardbreak")
_CAPTION_LENGTH = 300
_SAYING = 3  # words: with fewer, an entry is a setting
_MOST_BRACKETS = 1_000  # the parser is quadratic in those that one paragraph leaves open


@dataclass(slots=True)
class _Place:
    """Where the walk over the tokens stands."""

    pieces: list[Piece] = field(default_factory=list)
    quotes: int = 0
    lists: int = 0
    heading: int = 0
    cells: list[str] | None = None
    after_picture: bool = False
    hosts: list[str] = field(default_factory=list)

    def add_picture(self, address: str, words: str) -> None:
        """Append the box of a picture, if there is anything to say of it."""
        host = remote_host(address)
        if host or words.strip():
            self.hosts += [host] if host else []
            self.pieces.append(picture_box(words, host))

    def add(self, text: str, kind: BlockKind, level: int = 0, furniture: bool = False) -> None:
        """Append a piece unless it is blank."""
        if text.strip():
            self.pieces.append(Piece(text.strip(), kind, level, furniture))


def read(text: str, name: str, options: ReadOptions) -> Reading:
    """The blocks of a Markdown text; front matter gives title, author, date and address.

    A text that would keep the parser busy for minutes is read as plain text, with a notice.
    """
    if any(text.count("[", run.start, run.end) > _MOST_BRACKETS for run in runs(text)):
        return replace(plain.read(text, name, options), notices=(Notice(NoticeKind.PARTS_MISSING, "too complex"),))
    findings, notices = tuple[Finding, ...](), tuple[Notice, ...]()
    front = _FRONT.match(text)
    if front and _FRONT_LINE.search(front[1]):
        findings = tuple(_front_matter(front[1]))
        notices = _untold(front[1])
        text = text[front.end() :]
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 40}).enable(["table", "strikethrough"])
    parser.disable(["code"])
    parser.block.ruler.at("reference", _definition)
    place = _Place()
    for token in parser.parse(text):
        _take(token, place)
    lost = loss_notices(count_of(p.text for p in place.pieces), count_of(bare_text(_LINK_TARGET.sub("]", text))))
    return Reading(tuple(place.pieces), findings, (*lost, *notices, *not_fetched(place.hosts)))


def _definition(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """The parser's rule for definitions of links, which vanish; notes are written alike, and stay."""
    at = state.bMarks[first] + state.tShift[first]
    return not state.src.startswith("[^", at) and reference(state, first, last, silent)


def _untold(block: str) -> tuple[Notice, ...]:
    """A notice of the entries of a front matter that say something which is shown nowhere."""
    entries = (m for m in _FRONT_LINE.finditer(block) if m[1].lower() not in _FRONT_FIELDS)
    names = [m[1] for m in entries if len(m[2].split()) >= _SAYING]
    return (Notice(NoticeKind.PARTS_LEFT_OUT, ", ".join(names)),) if names else ()


def _front_matter(block: str) -> list[Finding]:
    return [
        Finding(_FRONT_FIELDS[m[1].lower()], m[2].strip().strip("\"'[]"), f"front matter {m[1].lower()}")
        for m in _FRONT_LINE.finditer(block)
        if m[1].lower() in _FRONT_FIELDS
    ]


def _take(token: Token, place: _Place) -> None:
    """Follow one block token."""
    match token.type:
        case "heading_open":
            place.heading = int(token.tag[1])
        case "heading_close":
            place.heading = 0
        case "blockquote_open" | "blockquote_close":
            place.quotes += token.nesting
        case "bullet_list_open" | "ordered_list_open" | "bullet_list_close" | "ordered_list_close":
            place.lists += token.nesting
        case "tr_open":
            place.cells = []
        case "tr_close":
            place.add("\t".join(place.cells or ()), BlockKind.TABLE_ROW)
            place.cells = None
        case "inline":
            _take_inline(token, place)
        case "fence" | "code_block":
            place.add(token.content, BlockKind.PARAGRAPH)
        case "html_block":
            _take_html(token.content, place)


def _take_inline(token: Token, place: _Place) -> None:
    children = token.children or []
    if place.cells is not None:
        place.cells.append(" ".join(words_of(children).split()))
        return
    told, behind = _without_pictures(children, place)
    words = words_of(told)
    if behind and not place.heading and len(words) < _CAPTION_LENGTH and _emphatic(told):
        place.add(" ".join(words.split()), BlockKind.CAPTION, furniture=True)
        return
    kind, level = _kind(place)
    rows = words.split("\n")
    head = 0 if place.heading or len(place.pieces) >= EARLY else head_lines(rows[:EARLY])
    rest = "\n".join(rows[head:])
    for line in [*rows[:head], *([" ".join(rest.split())] if is_wrapped(rest) or place.heading else rows[head:])]:
        place.add(line, kind, level)


def _without_pictures(children: Sequence[Token], place: _Place) -> tuple[list[Token], bool]:
    """The tokens of the lines that are not pictures alone, and whether they stand behind one.

    The boxes of the pictures go before; the words of a picture among others stay.
    """
    told: list[Token] = []
    behind = place.after_picture
    for breaks, group in groupby(children, key=lambda child: child.type in _BREAKS):
        line = list(group)
        pictures = [c for c in line if c.type == "image"]
        alone = bool(pictures) and not words_of([c for c in line if c.type != "image"]).strip()
        for picture in pictures:
            place.add_picture(str(picture.attrGet("src") or ""), words_of(picture.children or []) if alone else "")
        for child in line:
            if child.type == "html_inline":
                _take_pictures(child.content, place)
        behind = behind or (alone and not told)
        if not breaks:
            place.after_picture = alone
        told += [] if alone or (breaks and not told) else line
    return told, behind


def _emphatic(children: Sequence[Token]) -> bool:
    """Whether a paragraph is one stretch of emphasis, as captions under pictures are."""
    ends = [c for c in children if c.type != "text" or c.content.strip()]
    return len(ends) > 2 and ends[0].type == "em_open" and ends[-1].type == "em_close"


def _kind(place: _Place) -> tuple[BlockKind, int]:
    if place.heading:
        return BlockKind.HEADING, place.heading
    if place.lists:
        return BlockKind.LIST_ITEM, place.lists
    if place.quotes:
        return BlockKind.QUOTATION, place.quotes
    return BlockKind.PARAGRAPH, 0


def words_of(children: Sequence[Token]) -> str:
    """The words of inline tokens, without marks, link targets and tags."""
    parts: list[str] = []
    for child in children:
        if child.type in ("text", "code_inline", "text_special"):
            parts.append(child.content)
        elif child.type in _BREAKS:
            parts.append("\n")
        elif child.type == "image":
            parts.append(words_of(child.children or []))
        elif child.type == "html_inline" and re.match(r"<br\b", child.content, re.IGNORECASE):
            parts.append("\n")
    return "".join(parts)


def _take_html(source: str, place: _Place) -> None:
    """The words of a block of HTML within Markdown, a paragraph a line."""
    kind, level = _kind(place)
    _take_pictures(source, place)
    for line in bare_text(source):
        place.add(line, kind, level)


def _take_pictures(source: str, place: _Place) -> None:
    for address, words in pictures_in(source):
        place.add_picture(address, words)
