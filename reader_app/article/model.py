"""What a file becomes: one immutable text with blocks, and what is known about where it came from."""

import datetime as dt
from dataclasses import dataclass, fields
from enum import StrEnum

from reader_app.article.span import Span


class BlockKind(StrEnum):
    """What a block of an article is; a closed list."""

    TITLE = "title"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    LIST_ITEM = "list-item"
    CAPTION = "caption"
    TABLE_ROW = "table-row"


class NoticeKind(StrEnum):
    """What a reader of the file should know about how it was read; a closed list."""

    ENCODING_GUESSED = "encoding-guessed"
    BYTES_UNDECODED = "bytes-undecoded"
    FORMAT_MISMATCH = "format-mismatch"
    PARTS_MISSING = "parts-missing"
    PARTS_LEFT_OUT = "parts-left-out"
    REPAIRED = "repaired"
    INVISIBLE = "invisible-characters"
    MIXED_SCRIPT = "mixed-script-words"
    TRACKED_CHANGES = "tracked-changes"
    ACTIVE_CONTENT = "active-content"
    CHAPTERS = "chapters"
    LINKED = "linked"
    NO_LANGUAGE_MODEL = "no-language-model"


@dataclass(frozen=True, slots=True, init=False)
class Block:
    """One paragraph-like part of an article.

    ``level`` is 1 to 6 for headings, the depth for list items and quotations, else 0.  ``furniture`` marks what
    stands around the story (datelines, credits, links ...): shown, never compared.
    """

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    furniture: bool = False

    def __init__(
        self, span: Span, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0, furniture: bool = False
    ) -> None:
        _set_span(self, span)
        _set_kind(self, kind)
        _set_level(self, level)
        _set_furniture(self, furniture)


# As with spans: a batch makes blocks by the million.
_set_span, _set_kind, _set_level, _set_furniture = (Block.__dict__[field.name].__set__ for field in fields(Block))


@dataclass(frozen=True, slots=True)
class Notice:
    """Something left out, repaired or guessed while reading; ``detail`` holds the name or figure in question."""

    kind: NoticeKind
    detail: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from.

    ``name`` is the file name (empty for pasted text), ``format`` a short name such as ``"html"``, ``sha256`` the hex
    digest of the bytes.  ``provenance`` says for title, byline, date and outlet where each was found, as pairs
    ``("title", "first line")``.
    """

    name: str = ""
    path: str = ""
    format: str = "text"
    encoding: str = "utf-8"
    encoding_guessed: bool = False
    sha256: str = ""
    provenance: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One telling.

    ``text`` has only ``\\n`` as line break and no BOM; ``blocks`` lie in it in order and do not overlap.
    ``language`` is an ISO 639-1 code or empty where unknown.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    byline: str = ""
    date: dt.date | None = None
    outlet: str = ""
    language: str = ""
    origin: Origin = Origin()
    notices: tuple[Notice, ...] = ()

    def __repr__(self) -> str:
        """One short line: the text itself would fill a screen."""
        told = f"{len(self.blocks)} blocks, {len(self.text)} code points"
        return f"<Article {self.title[:60]!r}, {self.language or 'language unknown'}, {told}>"

    def words_of(self, block: Block) -> str:
        """The text of one block."""
        return block.span.of(self.text)
