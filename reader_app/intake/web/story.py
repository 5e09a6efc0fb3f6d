"""Which blocks of a page are the story: four opinions, and the one that agrees most with the others.

Two are trafilatura's (with precision, and fast), one is our own scorer in the manner of Arc90's Readability: paragraphs
vote for the elements around them by length and commas, links and class names weigh against; one is the densest stretch
of blocks (``stretch``).  The opinion with the highest mean overlap of letters with the others is taken (a medoid),
measured better than any of its parts; where they differ much, a notice says so.
"""

import logging
import re
from collections import defaultdict
from collections.abc import Sequence, Set
from copy import deepcopy

import trafilatura
from lxml.html import HtmlElement

from reader_app.article.model import BlockKind
from reader_app.intake.web.dense_stretch import densest_stretch, letters_in
from reader_app.intake.web.page_blocks import PageBlock, PageWalk
from reader_app.intake.web.page_limits import bare_text
from reader_app.intake.web.teasers import card_blocks
from reader_app.intake.web.tracing import TracedPage, fours, words_of

AGREED = 0.9
_SETTLED, _FEW = 0.97, 3
_STUB, _STUB_SHARE = 200, 0.1  # letters, and the share of the longest opinion, below which one says nothing
_LONGER, _SHARED = 1.5, 0.7
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it warns of each page without a story
_SHORT, _TEXT = 25, 80
_SENTENCES, _LINKED = 50, 0.5  # letters of some ten words, and the share of links that makes a block one
_ENDED = re.compile(r"[.!?…。！？][\"'”’»)\]」』]*\s*$")
_MANY, _TOO_MANY = 1_500, 15_000  # it takes seconds for pages of this length
_LONG, _NEARLY_ALL = 250_000, 0.9  # letters; the share of a page's letters beside which nothing much can be missing
_BODY = (BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM)


def story_blocks(tree: HtmlElement, walk: PageWalk, bodies: Sequence[str] = ()) -> tuple[set[int], float]:
    """The numbers of the story's blocks, and how far the opinions agree (0 to 1).

    ``bodies`` are texts that the page itself calls its story (JSON-LD); each is one opinion more.
    """
    cards = card_blocks(walk.blocks)
    page = TracedPage(walk.blocks)
    own = own_choice(walk, cards)
    dense = {n for n in densest_stretch(walk.blocks, cards) if n not in cards and _stays(walk.blocks[n])}
    ours = [own, dense, *(page.chosen_by(text) - cards for text in bodies)]
    theirs: list[set[int]] = []
    if _is_all(own, dense, walk.blocks, page.sizes):
        return own | dense, _overlap(own, dense, page.sizes)
    for precise, most in ((True, _MANY), (False, _TOO_MANY)):
        if len(walk.blocks) > most or (theirs and _weighed([*ours, *theirs], page.sizes)[1] >= _SETTLED):
            continue
        text = _trafilatura(tree, precise=precise)
        theirs.append(_without_asides(page.chosen_by(text) - cards, own, walk.blocks, page.sizes))
    return _weighed([*ours, *theirs], page.sizes)


def _is_all(own: Set[int], dense: Set[int], blocks: Sequence[PageBlock], sizes: Sequence[int]) -> bool:
    """Whether a long page is nearly nothing but the story that both opinions choose, so that no other one is needed."""
    shown = sum(size for size, block in zip(sizes, blocks, strict=True) if not block.hidden)
    least = min(_weight(own, sizes), _weight(dense, sizes))
    return shown > _LONG and least >= _NEARLY_ALL * shown and _overlap(own, dense, sizes) >= _SETTLED


def is_menu(blocks: Sequence[PageBlock]) -> bool:
    """Whether a page has no sentence outside its links, or hardly one beside them."""
    bare = [b.text for b in blocks if not b.hidden and b.link_share < _LINKED]
    told = sum(len(text) for text in bare if _ENDED.search(text) or len(text) >= _TEXT)
    return not told or (told < _SENTENCES and any(b.linked for b in blocks))


def _weighed(opinions: Sequence[set[int]], sizes: Sequence[int]) -> tuple[set[int], float]:
    """The opinion that agrees most with the others, and the least that it agrees with one; stubs do not count.

    One of four or more may be wide of the mark without anything being amiss.
    """
    weights = [_weight(o, sizes) for o in opinions]
    least = min(_STUB, _STUB_SHARE * max(weights))
    opinions = [o for o, weight in zip(opinions, weights, strict=True) if o and weight >= least] or [set()]
    share = [[_overlap(x, y, sizes) for y in opinions] for x in opinions]
    best = max(range(len(opinions)), key=lambda n: (sum(share[n]), n))
    agreed = sorted(share[best])[len(opinions) > _FEW] if len(opinions) > 1 else 0.0
    return opinions[best], agreed


def _without_asides(chosen: set[int], own: Set[int], blocks: Sequence[PageBlock], sizes: Sequence[int]) -> set[int]:
    """``chosen`` without what the page sets aside (comments above all), unless the story itself stands there.

    A line or two within the story stay: they are told apart as furniture, and can be read.
    """
    kept = {n for n in chosen if not blocks[n].aside}
    little = sum(letters_in(blocks[n].text) for n in chosen - kept) < _STUB
    return chosen if little or not own or 2 * _weight(kept, sizes) < _weight(own, sizes) else kept


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


def _trafilatura(tree: HtmlElement, *, precise: bool) -> str:
    """Trafilatura's text, with precision or fast."""
    found = trafilatura.extract(
        deepcopy(tree),  # it takes its tree apart
        include_comments=False,
        favor_precision=precise,
        fast=not precise,
    )
    return found or ""


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
    return {n for n, b in enumerate(walk.blocks) if n not in cards and region.intersection(b.holders) and _stays(b)}


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


def _stays(block: PageBlock) -> bool:
    """Whether a block within a story belongs to it."""
    if block.hidden or block.aside:
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


def _weight(opinion: Set[int], sizes: Sequence[int]) -> int:
    return sum(sizes[n] for n in opinion)


def _overlap(one: Set[int], two: Set[int], sizes: Sequence[int]) -> float:
    """The share of letters in common (Dice), 0 to 1."""
    total = _weight(one, sizes) + _weight(two, sizes)
    return 2 * _weight(one & two, sizes) / total if total else 1.0
