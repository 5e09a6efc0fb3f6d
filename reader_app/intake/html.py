"""Saved web pages: lxml's tree, the story taken out of it by trafilatura, metadata by our own reading of the head.

The tree is always parsed with ``huge_tree``: without it libxml2 drops all text below some 255 nested tags, silently.
Before any parser the source is measured (``page_limits``): what would keep a parser busy for minutes is read as the
bare text of the source instead.
"""

import re

import trafilatura
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.intake.page_facts import page_facts
from reader_app.intake.page_limits import bare_text, is_too_complex
from reader_app.intake.piece import Piece, Reading

_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*")
_UNWANTED = ("script", "style", "template", "noscript", "svg", "iframe", "object", "embed")


def read(text: str, _name: str = "") -> Reading:
    """The story of a page in blocks, with what its head says about it."""
    if is_too_complex(text):
        pieces = tuple(Piece(line) for line in bare_text(text))
        return Reading(pieces, (), (Notice(NoticeKind.PARTS_MISSING, "too complex"),))
    tree = page_tree(text)
    if tree is None:
        return Reading(())
    findings = page_facts(tree)
    story = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    body = getattr(story, "body", None)
    pieces = tuple(_pieces(body)) if body is not None else ()
    if not pieces:
        pieces = tuple(Piece(line) for line in bare_text(text))
    return Reading(pieces, findings)


def page_tree(text: str) -> HtmlElement | None:
    """The tree of a page, or None where there is no element in it."""
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _pieces(body: etree._Element) -> list[Piece]:
    """Trafilatura's elements as pieces."""
    out: list[Piece] = []
    for element in body:
        _add(element, out, quoted=0)
    return out


def _add(element: etree._Element, out: list[Piece], quoted: int) -> None:
    tag = element.tag
    if tag == "quote":
        inner = [c for c in element if c.tag in ("p", "list", "quote", "head")]
        for child in inner:
            _add(child, out, quoted + 1)
        if not inner:
            _append(out, element, BlockKind.QUOTATION, quoted + 1)
    elif tag == "list":
        for item in element:
            _append(out, item, BlockKind.LIST_ITEM, 1)
    elif tag == "table":
        for row in element.iter("row"):
            cells = [" ".join("".join(cell.itertext()).split()) for cell in row]
            out.append(Piece("\t".join(cells), BlockKind.TABLE_ROW))
    elif tag == "head":
        level = str(element.get("rend") or "h2")[1:]
        _append(out, element, BlockKind.HEADING, int(level) if level.isdigit() else 2)
    elif quoted:
        _append(out, element, BlockKind.QUOTATION, quoted)
    else:
        _append(out, element, BlockKind.PARAGRAPH, 0)


def _append(out: list[Piece], element: etree._Element, kind: BlockKind, level: int) -> None:
    for child in element.iter("lb"):
        child.tail = "\n" + (child.tail or "")
    for line in _BREAK.split("".join(str(t) for t in element.itertext())):
        words = " ".join(line.split())
        if words:
            out.append(Piece(words, kind, level))
