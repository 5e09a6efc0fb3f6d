"""Cards: teasers of other stories, each a linked heading with a few words in a small element of its own.

Extractors take them for the story where their words are sentences; what gives them away is that they come in numbers.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from reader_app.article.model import BlockKind
from reader_app.intake.web.page_blocks import PageBlock

_LINKED, _FEWEST = 0.8, 3
_BLOCKS, _LENGTH = 5, 600
_CLIMB = 3


def card_blocks(blocks: Sequence[PageBlock]) -> set[int]:
    """The numbers of the blocks that stand in cards; none where a page has fewer than three."""
    heads = [n for n, b in enumerate(blocks) if b.kind is BlockKind.HEADING and b.link_share >= _LINKED]
    if len(heads) < _FEWEST:
        return set()
    wanted = {holder for n in heads for holder in blocks[n].holders[-_CLIMB - 1 :]}
    held: dict[int, list[int]] = defaultdict(list)
    for number, block in enumerate(blocks):
        for holder in wanted.intersection(block.holders):
            held[holder].append(number)
    linked = Counter(holder for n in heads for holder in blocks[n].holders)
    cards = [card for n in heads if (card := _card(blocks, n, held, linked))]
    return set().union(*map(held.__getitem__, cards)) if len(cards) >= _FEWEST else set()


def _card(blocks: Sequence[PageBlock], head: int, held: dict[int, list[int]], linked: Counter[int]) -> int | None:
    """The largest small element around a linked heading that holds more than it and no second one."""
    found = None
    for holder in reversed(blocks[head].holders[-_CLIMB - 1 : -1]):
        inside = held[holder]
        if linked[holder] > 1 or len(inside) > _BLOCKS or sum(len(blocks[n].text) for n in inside) > _LENGTH:
            break
        if len(inside) > 1:
            found = holder
    return found
