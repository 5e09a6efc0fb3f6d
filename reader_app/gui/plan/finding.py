"""Where words stand in both tellings; no Qt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.gui.plan.bands import Band
from reader_app.gui.plan.places import block_at
from reader_app.marks import Side

_LIKE = {"'": "['’‘]", "’": "['’‘]", '"': '["“”„]', "“": '["“”„]', "”": '["“”„]', "-": "[-‐‑–]"}
MOST = 5_000


@dataclass(frozen=True, slots=True)
class Hit:
    """One place found, and the paragraph it is in."""

    side: Side
    span: Span
    block: int


def hits_in(article: Article, side: Side, words: str) -> list[Hit]:
    """All places of ``words`` in the shown text of one telling, at most ``MOST``.

    Case, the shape of quotation marks and hyphens, and how wide a blank is make no difference.
    """
    parts = words.split()
    if not parts:
        return []
    pattern = re.compile(
        r"\s+".join("".join(_LIKE.get(c, re.escape(c)) for c in part) for part in parts), re.IGNORECASE
    )
    found = []
    for match in pattern.finditer(article.text):
        block = block_at(article, match.start())
        if block >= 0 and match.end() <= article.blocks[block].span.end:
            found.append(Hit(side, Span(match.start(), match.end()), block))
            if len(found) == MOST:
                break
    return found


def in_reading_order(hits: Sequence[Hit], bands: Sequence[Band]) -> list[Hit]:
    """Hits of both tellings as one reads them side by side: band by band, A before B."""
    place: dict[tuple[Side, int], int] = {}
    for number, band in enumerate(bands):
        for side, (first, stop) in ((Side.A, band.a), (Side.B, band.b)):
            place |= {(side, block): number for block in range(first, stop)}
    return sorted(hits, key=lambda hit: (place.get((hit.side, hit.block), -1), hit.side, hit.span))
