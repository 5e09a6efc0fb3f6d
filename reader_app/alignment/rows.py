"""Rows of blocks: what is linked becomes one row, and all rows stand in one reading order."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from reader_app.alignment.model import Link
from reader_app.alignment.order import heaviest_chain, text_weight
from reader_app.article.model import Article


class Pairing(NamedTuple):
    """Block numbers that make a row; ``before`` is the block of the absent side that a row of one side precedes."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    moved: bool = False
    sure: bool = True
    before: int = 0


def rows_of_links(links: Iterable[Link]) -> list[Pairing]:
    """One pairing for all blocks that hang together through ``links``; it is sure where one of them is."""
    links = list(links)
    of_a, of_b = [i for link in links for i in link.a], [j for link in links for j in link.b]
    if len(set(of_a)) == len(of_a) and len(set(of_b)) == len(of_b):
        return [Pairing(link.a, link.b, False, link.sure) for link in links if link.a and link.b]
    home_a: dict[int, int] = {}
    home_b: dict[int, int] = {}
    parts: dict[int, tuple[set[int], set[int], bool]] = {}
    for number, link in enumerate(links):
        a, b, sure = set(link.a), set(link.b), link.sure
        for other in {home_a[i] for i in a if i in home_a} | {home_b[j] for j in b if j in home_b}:
            more_a, more_b, more_sure = parts.pop(other)
            a, b, sure = a | more_a, b | more_b, sure or more_sure
        home_a.update(dict.fromkeys(a, number))
        home_b.update(dict.fromkeys(b, number))
        parts[number] = a, b, sure
    return [Pairing(tuple(sorted(a)), tuple(sorted(b)), sure=sure) for a, b, sure in parts.values() if a and b]


def in_reading_order(pairings: Sequence[Pairing], a: Article, b: Article) -> list[Pairing]:
    """All rows of two articles: the pairings, and a row for every block that has none.

    Rows follow A; what stands in B alone follows the row of the block before it.  What crosses the heaviest common
    order is ``moved`` and stands where A has it.
    """
    ordered = sorted(pairings, key=itemgetter(0))
    in_chain, moved = ordered, {}
    cells = [(pairing.a[0], pairing.b[0]) for pairing in ordered]
    if not all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(cells)):
        chain = heaviest_chain(cells, [_weight(pairing, a, b) for pairing in ordered])
        placed = list(zip(ordered, cells, strict=True))
        in_chain = [pairing for pairing, cell in placed if cell in chain]
        moved = {cell[0]: pairing._replace(moved=True) for pairing, cell in placed if cell not in chain}
    used_a = {n for pairing in ordered for n in pairing.a}
    used_b = {n for pairing in ordered for n in pairing.b}
    out: list[Pairing] = []
    i = j = last_b = 0
    end = Pairing((len(a.blocks),), (len(b.blocks),))
    for pairing in [*in_chain, end]:
        first_a, first_b = pairing.a[0], pairing.b[0]
        for n in range(i, first_a):
            if n in moved:
                out.append(moved[n])
            elif n not in used_a:
                out.append(Pairing((n,), (), before=last_b))
        if j < first_b:
            out += [Pairing((), (n,), before=first_a) for n in range(j, first_b) if n not in used_b]
        out.append(pairing)
        i, j, last_b = first_a + 1, first_b + 1, first_b
    return out[:-1]


def _weight(pairing: Pairing, a: Article, b: Article) -> float:
    return sum(text_weight(a.words_of(a.blocks[i]), b.words_of(b.blocks[j])) for i in pairing.a for j in pairing.b)
