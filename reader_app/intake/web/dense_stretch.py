"""The densest stretch of a page: another opinion of what its story is, by the order of its blocks alone.

Every block is worth its letters and costs a constant; links and what is set aside cost more.  The stretch that is
worth most (a maximum sum of neighbours, as Pasternack and Roth have it in "Extracting Article Text from the Web with
Maximum Subsequence Segmentation", 2009) is the story.  It knows no elements, so it errs where others do not.
"""

import re
from collections.abc import Sequence, Set

from reader_app.article.model import BlockKind
from reader_app.intake.web.page_blocks import PageBlock

_COST, _LINKED, _ASIDE = 80, 3, 0.5  # letters, shares; from 60 to 120 letters the pages tried come out the same
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WORTH = 3  # letters of Latin that a sign of Chinese, Japanese or Korean says as much as


def densest_stretch(blocks: Sequence[PageBlock], cards: Set[int] = frozenset()) -> range:
    """The numbers of the blocks from the first to the last of the densest stretch."""
    best = sum_here = 0.0
    start, found = 0, range(0)
    for number, block in enumerate(blocks):
        if sum_here <= 0:
            sum_here, start = 0.0, number
        sum_here += _worth(block, number in cards)
        if sum_here > best:
            best, found = sum_here, range(start, number + 1)
    return found


def _worth(block: PageBlock, in_card: bool) -> float:
    if block.hidden or block.kind is BlockKind.CAPTION:
        return 0
    letters = letters_in(block.text)
    if block.aside or in_card:
        return -_COST - _ASIDE * letters
    return letters * (1 - _LINKED * block.link_share) - _COST


def letters_in(text: str) -> int:
    """The length of ``text`` in letters of Latin: a sign of Chinese, Japanese or Korean counts for several."""
    return len(text) + (_WORTH - 1) * len(_DENSE.findall(text))
