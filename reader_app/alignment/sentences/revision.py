"""A text and its revision: what stands in both word for word, and what plainly is one sentence or block revised.

Found by hashing and by counting words; nothing here weighs all with all.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader_app.alignment.model import Link
from reader_app.alignment.order import heaviest_chain, text_weight
from reader_app.alignment.sentences.bonds import FREE, Bonds, Cell
from reader_app.alignment.words.subsequence import common_prefix, common_suffix, unique_pairs

REVISED, LEFT_ALONE, APART = 0.65, 0.45, 0.4
FEW_CELLS, MANY_WORDS, MANY_PAIRS = 16, 10_000, 30


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of A against one of B."""

    a: range
    b: range

    @property
    def cells(self) -> int:
        """How many pairs it holds."""
        return len(self.a) * len(self.b)


def identical(a: Sequence[str], b: Sequence[str], bonds: Bonds) -> tuple[list[Cell], list[Window]]:
    """Pairs of identical texts in common order, grown from those that occur once, and what lies between."""
    tied_a, tied_b = {i for i, _ in bonds.joined | bonds.parted}, {j for _, j in bonds.joined | bonds.parted}
    head, tail = common_prefix(a, b), 0
    tail = common_suffix(a[head:], b[head:])
    stop_a, stop_b = len(a) - tail, len(b) - tail
    seeds = [(i + head, j + head) for i, j in unique_pairs(a[head:stop_a], b[head:stop_b])]
    if not all(one[1] < two[1] for one, two in pairwise(seeds)):
        chain = heaviest_chain(seeds, [text_weight(a[i], b[j]) for i, j in seeds])
        seeds = [seed for seed in seeds if seed in chain]
    same = [(i, i) for i in range(head)]
    i, j = head, head
    for seed in seeds:
        x, y = seed
        if x < i or y < j:
            continue
        while x > i and y > j and a[x - 1] == b[y - 1]:
            x, y = x - 1, y - 1
        while x < stop_a and y < stop_b and a[x] == b[y]:
            same.append((x, y))
            x, y = x + 1, y + 1
        i, j = x, y
    same += [(stop_a + k, stop_b + k) for k in range(tail)]
    same = [(x, y) for x, y in same if x not in tied_a and y not in tied_b]
    return same, between(same, range(len(a)), range(len(b)))


def identical_elsewhere(a: Sequence[str], b: Sequence[str], same: Sequence[Cell], bonds: Bonds) -> list[Cell]:
    """Pairs of identical texts that occur once on each side and stand out of order."""
    taken = set(same)
    tied_a, tied_b = {i for i, _ in bonds.joined | bonds.parted}, {j for _, j in bonds.joined | bonds.parted}
    found = [cell for cell in unique_pairs(a, b) if cell not in taken]
    return [(i, j) for i, j in found if i not in tied_a and j not in tied_b]


def between(cells: Sequence[Cell], a: range, b: range) -> list[Window]:
    """The windows between rising cells, those with nothing on one side left out."""
    out = []
    i, j = a.start, b.start
    for x, y in [*cells, (a.stop, b.stop)]:
        if x > i and y > j:
            out.append(Window(range(i, x), range(j, y)))
        i, j = x + 1, y + 1
    return out


def shared_words(a: str, b: str) -> float:
    """The share of 1 of two texts' words that both have."""
    words_a, words_b = a.split(), b.split()
    head = common_prefix(words_a, words_b)
    rest_a, rest_b = words_a[head:], words_b[head:]
    tail = common_suffix(rest_a, rest_b)
    between = _in_both(rest_a[: len(rest_a) - tail], rest_b[: len(rest_b) - tail])
    return 2 * (head + tail + between) / max(1, len(words_a) + len(words_b))


def _in_both(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words of ``a`` have one of their own in ``b``."""
    if len(a) > MANY_WORDS:
        return (Counter(a) & Counter(b)).total()
    counts: dict[str, int] = {}
    for word in a:
        counts[word] = counts.get(word, 0) + 1
    found = 0
    for word in b:
        left = counts.get(word)
        if left:
            counts[word] = left - 1
            found += 1
    return found


def plainly_revised(a: Sequence[str], b: Sequence[str]) -> tuple[Link, ...] | None:
    """The links of a text and its revision that need no weighing; None where some do.

    Plain is what stands in one order, identical or beside its own revision; what is left over on one side has nothing
    to do with what is left over on the other.
    """
    same, gaps = identical(a, b, FREE)
    if identical_elsewhere(a, b, same, FREE):
        return None
    out = [Link((i,), (j,), 1.0) for i, j in same]
    for gap in gaps:
        found = in_turn(a, b, gap)
        if not found:
            return None
        out += found
    return tuple(sorted(out, key=lambda link: link.a)) if _strangers(a, b, out) else None


def _strangers(a: Sequence[str], b: Sequence[str], links: Sequence[Link]) -> bool:
    """Whether the few texts without a link on one side have nothing to do with those on the other."""
    over_a = set(range(len(a))).difference(link.a[0] for link in links)
    over_b = set(range(len(b))).difference(link.b[0] for link in links)
    few = len(over_a) * len(over_b) <= FEW_CELLS
    return few and all(shared_words(a[i], b[j]) < APART for i in over_a for j in over_b)


def in_turn(a: Sequence[str], b: Sequence[str], gap: Window) -> list[Link]:
    """The links of a gap whose texts follow each other as revisions do, some on one side alone; none if in doubt.

    A pair that shares less needs a plain one behind it or the end of the gap; a text left over has nothing to do with
    the texts before and behind the place where it would stand.
    """
    known: dict[Cell, float] = {}

    def share(i: int, j: int) -> float:
        if i not in gap.a or j not in gap.b:
            return 0.0
        if (i, j) not in known:
            known[i, j] = shared_words(a[i], b[j])
        return known[i, j]

    i, j, out = gap.a.start, gap.b.start, []
    while i < gap.a.stop and j < gap.b.stop:
        here, last = share(i, j), i + 1 == gap.a.stop and j + 1 == gap.b.stop
        if here >= REVISED or (here >= LEFT_ALONE and (last or share(i + 1, j + 1) >= REVISED)):
            out.append(Link((i,), (j,), here))
            i, j = i + 1, j + 1
            continue
        over_a = max(here, share(i, j - 1)) < APART and share(i + 1, j) >= REVISED
        over_b = max(here, share(i - 1, j)) < APART and share(i, j + 1) >= REVISED
        if over_a == over_b:
            return []
        i, j = i + over_a, j + over_b
    after = [share(x, j - 1) for x in range(i, gap.a.stop)] + [share(i - 1, y) for y in range(j, gap.b.stop)]
    return out if max(after, default=0.0) < APART else []


def side_by_side(a: Sequence[str], b: Sequence[str], gaps: Sequence[Window]) -> list[list[Link]]:
    """Of each gap the links where every text plainly is the other side's one revised; none where one of them is not."""
    first = [(gap.a.start, gap.b.start) for gap in gaps if len(gap.a) == len(gap.b)]
    share = dict(zip(first, shares_of(a, b, first), strict=True))
    likely = [gap for gap in gaps if share.get((gap.a.start, gap.b.start), 0.0) >= REVISED]
    more = [cell for gap in likely for cell in zip(gap.a[1:], gap.b[1:], strict=True)]
    share.update(zip(more, shares_of(a, b, more), strict=True))
    out = []
    for gap in gaps:
        cells = list(zip(gap.a, gap.b, strict=False))
        plain = len(gap.a) == len(gap.b) and all(share.get(cell, 0.0) >= REVISED for cell in cells)
        out.append([Link((i,), (j,), share[i, j]) for i, j in cells] if plain else [])
    return out


def shares_of(a: Sequence[str], b: Sequence[str], pairs: Sequence[Cell]) -> list[float]:
    """What ``shared_words`` gives for each of ``pairs``."""
    if len(pairs) < MANY_PAIRS:
        return [shared_words(a[i], b[j]) for i, j in pairs]
    from reader_app.alignment.sentences.shares import shares  # noqa: PLC0415 - numpy is loaded when there is work for it

    return shares([a[i] for i, _ in pairs], [b[j] for _, j in pairs])
