"""Rows of blocks: what is linked becomes one row, and all rows stand in one reading order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader_app.alignment.model import Link
from reader_app.alignment.subsequence import rising


@dataclass(frozen=True, slots=True)
class Pairing:
    """Block numbers that make a row; ``before`` is the block of the absent side that a row of one side precedes."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    moved: bool = False
    sure: bool = True
    before: int = 0


def rows_of_links(links: Iterable[Link]) -> list[Pairing]:
    """One pairing for all blocks that hang together through ``links``."""
    parts: list[tuple[set[int], set[int], bool, bool]] = []
    for link in links:
        a, b, moved, sure = set(link.a), set(link.b), link.moved, link.sure
        if not a or not b:
            continue
        for part in [part for part in parts if part[0] & a or part[1] & b]:
            parts.remove(part)
            a, b, moved, sure = a | part[0], b | part[1], moved and part[2], sure or part[3]
        parts.append((a, b, moved, sure))
    return [Pairing(tuple(sorted(a)), tuple(sorted(b)), moved, sure) for a, b, moved, sure in parts]


def in_reading_order(pairings: Sequence[Pairing], count_a: int, count_b: int) -> list[Pairing]:
    """All rows of ``count_a`` and ``count_b`` blocks: the pairings, and a row for every block that has none.

    Rows follow A; what stands in B alone follows the row of the block before it.  What crosses the longest common
    order is ``moved`` and stands where A has it.
    """
    ordered = sorted(pairings, key=lambda pairing: pairing.a)
    chain = set(rising([(pairing.a[0], pairing.b[0]) for pairing in ordered]))
    in_chain = [pairing for pairing in ordered if (pairing.a[0], pairing.b[0]) in chain]
    moved = {pairing.a[0]: replace(pairing, moved=True) for pairing in ordered if pairing not in in_chain}
    used_a = {n for pairing in ordered for n in pairing.a}
    used_b = {n for pairing in ordered for n in pairing.b}
    out: list[Pairing] = []
    i = j = 0
    end = Pairing((count_a,), (count_b,))
    for pairing in [*in_chain, end]:
        for n in range(i, pairing.a[0]):
            if n in moved:
                out.append(moved[n])
            elif n not in used_a:
                out.append(Pairing((n,), (), before=j))
        out += [Pairing((), (n,), before=pairing.a[0]) for n in range(j, pairing.b[0]) if n not in used_b]
        if pairing is not end:
            out.append(pairing)
        i, j = pairing.a[0], pairing.b[0]
    return out
