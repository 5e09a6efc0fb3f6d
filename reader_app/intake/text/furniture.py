"""Furniture: what stands around a story and is not part of it: dates, credits, captions, links, wire lines, leftovers.

The rules are of general shape: a stock phrase (``stock_phrases``), a date alone, an address alone, signs without words.
Furniture stays readable; it is only kept out of the comparison.  Where a block could be either it counts as text: a
difference that is missed is worse than a credit that is compared.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from reader_app.article.model import BlockKind
from reader_app.intake.piece import Piece
from reader_app.intake.progress import CLASSIFIED, SPLIT, counted
from reader_app.intake.text import stock_phrases as stock
from reader_app.intake.text.bylines import byline_in, is_named_date, is_nobody
from reader_app.intake.text.dates import is_date_line, names_year
from reader_app.intake.text.openings import may_open
from reader_app.lazy_import import lazy_pattern

LONGEST = 260
_LONGEST_LOOSE = 4 * LONGEST
"""What is longer is not even squeezed."""
_EDGE = 6
_OF_COMMENT = 4  # blocks: who, when, what, answer
_LIST_ITEM = BlockKind.LIST_ITEM
KEPT = 2048
"""So many blocks are remembered with what they are, which is a few megabytes at most."""
_PLAIN = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTATION)
_SHAPES = (stock.ADDRESS_LABEL, stock.LEFTOVER, stock.CONTRIBUTED, stock.SHARE, stock.RELATED)
_OPENING = lazy_pattern("|".join(shape.pattern for shape in _SHAPES), re.IGNORECASE)
_INSIDE = (stock.HAS_CONTRIBUTED, stock.ALL_RIGHTS)
_SAID = lazy_pattern(r"[\"“”„«»「」]|[.!?]\s+\S+\s+\S+\s+\S+.*[.!?]\s+\S+\s+\S+")
_DOT_IN_WORD = lazy_pattern(r"\.(?<=[a-z0-9]\.)[a-z]", re.IGNORECASE)  # begins with the dot, which is soon found
_HOST_AT_END = lazy_pattern(
    r"[.!?)\]|/·•–—©:](?<!pic\.)\s*(?:(?:photo|via|source|credit)s?\s*:?\s*)?"
    r"(?:https?://)?(?:www\.)?(?!pic\.)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*\.[a-z]{2,6}"
    r"(?:/[^\s\"“”„«»]*)?\s*[\])]?\s*$",
    re.IGNORECASE,
)


def classify(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The same pieces, with kind and ``furniture`` set where a piece is furniture by its shape and place."""
    out: list[Piece] = []
    end, found = len(pieces) - _EDGE, False
    for number, piece in enumerate(counted(pieces, SPLIT, CLASSIFIED)):
        text, kind, _, known = piece
        changed = (
            None
            if known or kind not in _PLAIN or len(text) > _LONGEST_LOOSE
            else _found(text, number < _EDGE or number >= end)
        )
        found = found or known or changed is not None
        out.append(piece._replace(**changed) if changed else piece)
    return _without_comments(_with_related(out) if found else out)


def _with_related(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, the short items of a list as furniture where its heading announces other stories."""
    out: list[Piece] = []
    after_related = False
    for piece in pieces:
        if piece.kind is not _LIST_ITEM:
            after_related = piece.furniture and bool(stock.RELATED.match(piece.text))
        hidden = after_related and piece.kind is _LIST_ITEM and len(piece.text) < LONGEST
        out.append(piece._replace(furniture=True) if hidden else piece)
    return out


def _without_comments(pieces: list[Piece]) -> tuple[Piece, ...]:
    """The pieces, what its readers say under a story as furniture: no more than the line above counts, to the end."""
    for number in range(len(pieces) // 2 + 1, len(pieces)):
        found = stock.COMMENTS.match(pieces[number].text) if len(pieces[number].text) < LONGEST else None
        if found and len(pieces) - number - 1 <= _OF_COMMENT * int(found["count"] or found["number"]):
            return (*pieces[:number], *(piece._replace(furniture=True) for piece in pieces[number:]))
    return tuple(pieces)


@lru_cache(maxsize=KEPT)
def _found(text: str, edge: bool) -> dict[str, Any] | None:
    """What the words of a plain block change of its piece; None where they are the story's.

    The tellings of a pair, and the versions of an article, have most of their blocks in common.
    """
    if "  " in text or not text.isprintable() or text[:1] == " " or text[-1:] == " ":
        text = " ".join(text.split())
    if len(text) > LONGEST:
        return None
    if not text[:1].isalnum() and not any(map(str.isalnum, text)):
        return {"furniture": True}
    if is_date_line(text):
        return {"kind": BlockKind.DATELINE, "level": 0, "furniture": True}
    opens, dated = may_open(text), edge and names_year(text)
    if edge and (opens or dated or "|" in text) and (byline_in(text) or is_nobody(text)):
        return {"kind": BlockKind.BYLINE, "level": 0, "furniture": True}
    if edge and dated and is_named_date(text):
        return {"kind": BlockKind.DATELINE, "level": 0, "furniture": True}
    folded = text.casefold()
    signed = any(map(folded.__contains__, stock.SIGNS))
    if ((edge or text[:1] in "([") and stock.WIRE.match(text)) or (signed and stock.ADDRESS.match(text)):
        return {"furniture": True}
    inside = any(map(folded.__contains__, stock.OF_INSIDE)) and any(map(folded.__contains__, stock.INSIDE))
    telling = opens or inside or signed
    if (telling and _is_credit(text, opens, inside) and not _SAID.search(text)) or _ends_in_host(text):
        return {"kind": BlockKind.CAPTION, "level": 0, "furniture": True}
    if telling and _is_stock(text, opens, inside) and not _SAID.search(text):
        return {"furniture": True}
    return None


def _is_credit(text: str, opens: bool, inside: bool) -> bool:
    """Whether a block is the credit of a picture or ends in one.

    ``opens``: it may begin with a stock phrase; ``inside``: one of the telling words is there.
    """
    if (opens and stock.CREDIT.match(text)) or (inside and stock.AGENCY_AT_END.match(text)):
        return True
    set_off = stock.CREDIT_SET_OFF.search(text)
    return bool(set_off and set_off.start() <= stock.CREDIT_STARTS)


def _is_stock(text: str, opens: bool, inside: bool) -> bool:
    """Whether a block is another stock phrase; ``opens`` and ``inside`` as for a credit."""
    found = (opens and _OPENING.match(text)) or stock.RIGHTS.match(text)
    return bool(found or (inside and any(shape.match(text) for shape in _INSIDE)))


def _ends_in_host(text: str) -> bool:
    """Whether a block ends in a bare host, as credits do; a block without a host's dot is not searched."""
    return bool("." in text[:-1] and _DOT_IN_WORD.search(text) and _HOST_AT_END.search(text))
