"""Which blocks of a page are the story: three opinions, and the one that agrees most with the others.

Two are trafilatura's (with precision, and fast), one is our own scorer in the manner of Arc90's Readability: paragraphs
vote for the elements around them by length and commas, links and class names weigh against.  The opinion with the
highest mean overlap of letters with the others is taken (a medoid), measured better than any of its parts; where
opinions differ much the reader is told.
"""

import logging
from collections import defaultdict
from collections.abc import Sequence, Set
from copy import deepcopy

import trafilatura
from lxml.html import HtmlElement

from reader_app.article.model import BlockKind
from reader_app.intake.cards import card_blocks
from reader_app.intake.page_blocks import PageBlock, PageWalk
from reader_app.intake.page_limits import bare_text
from reader_app.intake.tracing import TracedPage, fours, words_of

AGREED = 0.9
_LONGER, _SHARED = 1.5, 0.7
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it warns of each page without a story
_SHORT, _TEXT = 25, 80
_MANY, _TOO_MANY = 1_500, 15_000  # it takes seconds for pages of this length
_BODY = (BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM)


def story_blocks(tree: HtmlElement, walk: PageWalk, bodies: Sequence[str] = ()) -> tuple[set[int], float]:
    """The numbers of the story's blocks, and how far the opinions agree (0 to 1).

    ``bodies`` are texts that the page itself calls its story (JSON-LD); each is one opinion more.
    """
    cards = card_blocks(walk.blocks)
    opinions = [own_choice(walk, cards)]
    texts = [*bodies, *_trafilatura(tree, len(walk.blocks))]
    page = TracedPage(walk.blocks)
    opinions.extend(page.chosen_by(text) - cards for text in texts if text)
    opinions = [o for o in opinions if o] or [set()]
    share = [[_overlap(x, y, page.sizes) for y in opinions] for x in opinions]
    best = max(range(len(opinions)), key=lambda n: (sum(share[n]), n))
    agreed = min(share[best]) if len(opinions) > 1 else 0.0
    return opinions[best], agreed


def unseen_body(bodies: Sequence[str], shown: Sequence[str]) -> list[str]:
    """The paragraphs of a story of which the page shows only the beginning and keeps the rest in its data, or none."""
    words = words_of(" ".join(shown)) if bodies else []
    for body in sorted(bodies, key=len, reverse=True):
        lines = [line for part in body.split("\n") for line in bare_text(part)]
        whole = words_of(" ".join(lines))
        grams = set(fours(whole))
        common = sum(g in grams for g in fours(words))
        if len(whole) > _LONGER * len(words) and common >= _SHARED * max(1, len(words) - 3):
            return lines
    return []


def _trafilatura(tree: HtmlElement, size: int) -> list[str]:
    """Trafilatura's texts: with precision and fast; of a long page (``size`` blocks) the fast one, of a longer none."""
    ways = [precise for precise, most in ((True, _MANY), (False, _TOO_MANY)) if size <= most]
    return [
        trafilatura.extract(
            deepcopy(tree),  # it takes its tree apart
            include_comments=False,
            favor_precision=precise,
            fast=not precise,
        )
        or ""
        for precise in ways
    ]


def own_choice(walk: PageWalk, cards: Set[int] = frozenset()) -> set[int]:
    """The story by our own scorer: the best element, its kin, less what is linked, set aside or in ``cards``."""
    scores: dict[int, float] = defaultdict(float)
    for number, block in enumerate(walk.blocks):
        told = block.kind in _BODY and len(block.text) >= _SHORT
        if told and not block.hidden and not block.aside and number not in cards:
            worth = (1 + _commas(block.text) + min(len(block.text) / 100, 3)) * (1 - block.link_share)
            for distance, holder in enumerate(reversed(block.holders[-6:])):
                scores[holder] += worth / max(1, distance) if distance < 2 else worth / (distance * 2)
    if not scores:
        return set()
    weighed = {n: s + (walk.weights[n] if s > 5 else 0) for n, s in scores.items()}
    top = max(weighed, key=lambda n: weighed[n])
    region = _region(walk, top, weighed)
    return {n for n, b in enumerate(walk.blocks) if n not in cards and _stays(b, region)}


def _region(walk: PageWalk, top: int, scores: dict[int, float]) -> set[int]:
    """The best element, and its siblings that hold a fifth of its score or text of their own."""
    chain = next(b.holders for b in walk.blocks if top in b.holders)
    place = chain.index(top)
    parent = chain[place - 1] if place else None
    region = {top}
    for block in walk.blocks:
        if parent in block.holders and top not in block.holders:
            after = block.holders.index(parent) + 1
            kin = block.holders[after] if after < len(block.holders) else -1
            if kin >= 0 and scores.get(kin, 0) >= max(10.0, 0.2 * scores[top]) and walk.weights[kin] >= 0:
                region.add(kin)
    return region


def _stays(block: PageBlock, region: set[int]) -> bool:
    if block.hidden or block.aside or not region.intersection(block.holders):
        return False
    if block.kind is BlockKind.CAPTION:
        return False
    if block.kind is BlockKind.LIST_ITEM or block.kind is BlockKind.HEADING:
        return block.link_share < 0.4
    if len(block.text) < _TEXT:
        return block.link_share < 0.3
    return block.link_share < 0.6


def _commas(text: str) -> int:
    return sum(text.count(c) for c in ",，、،;")


def _overlap(one: Set[int], two: Set[int], sizes: Sequence[int]) -> float:
    """The share of letters in common (Dice), 0 to 1."""
    total = sum(sizes[n] for n in one) + sum(sizes[n] for n in two)
    return 2 * sum(sizes[n] for n in one & two) / total if total else 1.0
