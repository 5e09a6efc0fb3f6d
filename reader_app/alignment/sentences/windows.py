"""Long texts cut into windows that are small enough to be compared all with all, and what was moved between them.

Identical sentences that occur once are matched first and cost nothing more.  What lies between them is cut where
sentences share words that are found once on each side; a window holds at most WINDOW sentences a side.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from reader_app.alignment.model import Link
from reader_app.alignment.order import heaviest_chain
from reader_app.alignment.sentences.bonds import FREE, Bonds, Cell, Linked
from reader_app.alignment.sentences.revision import (
    LEFT_ALONE,
    REVISED,
    Window,
    between,
    identical,
    identical_elsewhere,
    plainly_revised,
    shared_words,
    shares_of,
    side_by_side,
)
from reader_app.alignment.sentences.votes import votes

if TYPE_CHECKING:
    from reader_app.alignment.sentences.word_places import WordPlaces

WINDOW, WHOLE_CELLS, SURE_VOTES, RUN_VOTES, RUN_GAP, MARGIN = 96, 6_400, 2, 3, 3, 2
SIDE_BY_SIDE, EACH_CELLS, TOGETHER = 6, 600, 16
Watch = Callable[[float], None]
Tied = tuple[Sequence[str], Sequence[str], Bonds]
Votes = Callable[[Sequence[int], Sequence[int]], dict[Cell, int]]


def unwatched(_share: float) -> None:
    """Nobody looks on."""


def link_texts(a: Sequence[str], b: Sequence[str], bonds: Bonds = FREE, watch: Watch = unwatched) -> Linked:
    """The links between the sentences or blocks ``a`` and ``b``, however many.

    ``watch`` is told the share of 1 that is done, and may raise to stop.
    """
    if len(a) * len(b) <= WHOLE_CELLS:
        return link_each([(a, b, bonds)])[0]
    from reader_app.alignment.sentences.word_places import WordPlaces  # noqa: PLC0415 - numpy is loaded when there is work for it

    same, gaps = identical(a, b, bonds)
    places = WordPlaces(a, b)
    plain: list[Link] = []
    windows: list[Window] = []
    beside: list[list[Link]] = side_by_side(a, b, gaps) if bonds == FREE else [[]] * len(gaps)
    for gap, even in zip(gaps, beside, strict=True):
        revised = even or _revised(a, b, gap, bonds, places)
        plain += revised
        for part in _packed(between([(link.a[0], link.b[0]) for link in revised], gap.a, gap.b)):
            windows += _cut(part, places)
    same += identical_elsewhere(a, b, same, bonds)
    main = [Link((i,), (j,), 1.0) for i, j in same] + plain
    taken_a, taken_b = {i for link in main for i in link.a}, {j for link in main for j in link.b}
    windows = [each for each in windows if not (taken_a.issuperset(each.a) or taken_b.issuperset(each.b))]
    for link in _inside_all(a, b, windows, bonds, watch):
        if taken_a.isdisjoint(link.a) and taken_b.isdisjoint(link.b):
            main.append(link)
    main += _moved(a, b, main, bonds, partial(places.votes, pairs=True))
    main += _joined_across(main, bonds)
    return Linked(tuple(sorted(main, key=itemgetter(0, 1))), ())


def link_each(pairs: Sequence[Tied]) -> list[Linked]:
    """What ``link_texts`` gives for each of many pairs of texts, the short ones weighed together."""
    short = [pair for pair in pairs if 0 < len(pair[0]) * len(pair[1]) <= WHOLE_CELLS]
    weighed = iter(_weighed(short))
    out = []
    for a, b, bonds in pairs:
        if not a or not b:
            out.append(Linked((), ()))
        elif len(a) * len(b) <= WHOLE_CELLS:
            found = next(weighed)
            moved = _moved(a, b, found.main, bonds, _few_votes(a, b))
            out.append(Linked(found.main + tuple(moved), found.again))
        else:
            out.append(link_texts(a, b, bonds))
    return out


def _inside_all(
    a: Sequence[str], b: Sequence[str], windows: Sequence[Window], bonds: Bonds, watch: Watch = unwatched
) -> Iterator[Link]:
    """The links inside every window, in the numbers of the whole."""
    for number in range(0, len(windows), TOGETHER):
        watch(number / len(windows))
        some = windows[number : number + TOGETHER]
        texts = [(_texts(a, window.a), _texts(b, window.b), _inside(bonds, window)) for window in some]
        for window, found in zip(some, _weighed(texts, plain=bonds == FREE), strict=True):
            yield from (_shifted(link, window) for link in found.main)


def _weighed(pairs: Sequence[Tied], *, plain: bool = True) -> list[Linked]:
    """The links between few texts each; ``plain`` says that those need no weighing that the reader left as they are."""
    out = [_by_turns(a, b) if plain and bonds == FREE else None for a, b, bonds in pairs]
    heavy = [number for number, found in enumerate(out) if found is None]
    if heavy:
        from reader_app.alignment.sentences.decode import each_linked  # noqa: PLC0415 - numpy is loaded when there is work for it
        from reader_app.alignment.sentences.grams import likeness  # noqa: PLC0415

        for n in range(0, len(heavy), TOGETHER):
            some = heavy[n : n + TOGETHER]
            told = [(likeness(a, b), bonds) for a, b, bonds in map(pairs.__getitem__, some)]
            for number, found in zip(some, each_linked(told), strict=True):
                out[number] = found
    return [found for found in out if found is not None]


def _by_turns(a: Sequence[str], b: Sequence[str]) -> Linked | None:
    """The links of texts that plainly are each other's revision or stand side by side as such; None in doubt."""
    revision = plainly_revised(a, b)
    if revision is not None:
        return Linked(revision, ())
    if len(a) == len(b) <= SIDE_BY_SIDE:
        shares = [shared_words(one, other) for one, other in zip(a, b, strict=True)]
        if min(shares) >= REVISED:
            return Linked(tuple(Link((k,), (k,), share) for k, share in enumerate(shares)), ())
    return None


def _texts(texts: Sequence[str], where: range) -> Sequence[str]:
    return texts[where.start : where.stop]


def _shifted(link: Link, window: Window) -> Link:
    a, b = tuple([i + window.a.start for i in link.a]), tuple([j + window.b.start for j in link.b])
    return Link(a, b, link.similarity, link.moved, link.sure)


def _inside(bonds: Bonds, window: Window) -> Bonds:
    """``bonds`` as seen from a window; a pair joined across its border bars both sides through ``parted``."""
    if bonds == FREE:
        return FREE
    start_a, start_b = window.a.start, window.b.start
    joined = {(i - start_a, j - start_b) for i, j in bonds.joined if i in window.a and j in window.b}
    parted = {(i - start_a, j - start_b) for i, j in bonds.parted if i in window.a and j in window.b}
    for i, j in bonds.joined:
        if (i in window.a) != (j in window.b):
            parted |= {(i - start_a, k) for k in range(len(window.b))} if i in window.a else set()
            parted |= {(k, j - start_b) for k in range(len(window.a))} if j in window.b else set()
    return Bonds(frozenset(joined), frozenset(parted), bonds.minimum)


def _joined_across(main: Sequence[Link], bonds: Bonds) -> list[Link]:
    if not bonds.joined:
        return []
    have = {(i, j) for link in main for i in link.a for j in link.b}
    return [Link((i,), (j,)) for i, j in sorted(bonds.joined - have)]


def _revised(a: Sequence[str], b: Sequence[str], gap: Window, bonds: Bonds, places: "WordPlaces") -> list[Link]:
    """Links between texts of a large gap that keep the order, share rare words and are plainly one text revised.

    Two texts left alone between two such links need to share less.
    """
    if max(len(gap.a), len(gap.b)) <= SIDE_BY_SIDE or bonds != FREE:
        return []
    found = places.votes(gap.a, gap.b)
    chain = sorted(heaviest_chain(list(found), [float(count) for count in found.values()]))
    out: list[Link] = []
    for (i, j), share in zip(chain, shares_of(a, b, chain), strict=True):
        if share >= REVISED and not (out and (out[-1].a[0] >= i or out[-1].b[0] >= j)):
            out.append(Link((i,), (j,), share))
    for part in between([(link.a[0], link.b[0]) for link in out], gap.a, gap.b):
        share = shared_words(a[part.a.start], b[part.b.start]) if part.cells == 1 else 0.0
        if share >= LEFT_ALONE:
            out.append(Link((part.a.start,), (part.b.start,), share))
    return sorted(out, key=lambda link: link.a)


def _packed(parts: Sequence[Window]) -> list[Window]:
    """``parts``, neighbours joined where one larger window costs less than two.

    What is linked between them is then weighed once more, and bears witness to what is not.
    """
    out: list[Window] = []
    for part in parts:
        if out:
            whole = Window(range(out[-1].a.start, part.a.stop), range(out[-1].b.start, part.b.stop))
            small = max(len(whole.a), len(whole.b)) <= WINDOW
            if small and whole.cells <= out[-1].cells + part.cells + EACH_CELLS:
                out[-1] = whole
                continue
        out.append(part)
    return out


def _cut(window: Window, places: "WordPlaces") -> list[Window]:
    """``window`` in parts of about WINDOW sentences, each beginning with a pair that shares rare words."""
    if max(len(window.a), len(window.b)) <= WINDOW:
        return [window]
    found = places.votes(window.a, window.b)
    if not found and not places.share_a_word(window.a, window.b):
        return []
    sure = {cell: count for cell, count in found.items() if count >= SURE_VOTES}
    chain = sorted(heaviest_chain(list(sure), [float(count) for count in sure.values()]))
    out, i, j = [], window.a.start, window.b.start
    for x, y in [*chain, (window.a.stop, window.b.stop)]:
        if max(x - i, y - j) < WINDOW // 2 and x < window.a.stop:
            continue
        if x > i and y > j:
            out += _even(Window(range(i, x), range(j, y)))
            i, j = x, y
    return out


def _even(part: Window) -> list[Window]:
    """A part without cuts, divided at the same shares of both sides where it is too large."""
    pieces = max(1, max(len(part.a), len(part.b)) // (2 * WINDOW))
    out = []
    for k in range(pieces):
        a = range(*(part.a.start + len(part.a) * q // pieces for q in (k, k + 1)))
        b = range(*(part.b.start + len(part.b) * q // pieces for q in (k, k + 1)))
        if a and b:
            out.append(Window(a, b))
    return out


def _few_votes(a: Sequence[str], b: Sequence[str]) -> Votes:
    """The votes of few texts, counted without any engine."""

    def found(which_a: Sequence[int], which_b: Sequence[int]) -> dict[Cell, int]:
        counts = votes([a[i] for i in which_a], [b[j] for j in which_b])
        return {(which_a[i], which_b[j]): count for (i, j), count in counts.items()}

    return found


def _moved(a: Sequence[str], b: Sequence[str], main: Sequence[Link], bonds: Bonds, voting: Votes) -> list[Link]:
    """Links between stretches that are left over on both sides and share rare words, run by run."""
    used_a, used_b = {i for link in main for i in link.a}, {j for link in main for j in link.b}
    free_a = [i for i in range(len(a)) if i not in used_a]
    free_b = [j for j in range(len(b)) if j not in used_b]
    if not free_a or not free_b:
        return []
    shared = voting(free_a, free_b)
    best_a: dict[int, int] = {}
    best_b: dict[int, int] = {}
    for (i, j), count in shared.items():
        best_a[i], best_b[j] = max(best_a.get(i, 0), count), max(best_b.get(j, 0), count)
    cells = {(i, j): count for (i, j), count in shared.items() if count == best_a[i] == best_b[j]}
    out: list[Link] = []
    for link in _inside_all(a, b, _runs(cells, len(a), len(b)), bonds):
        if used_a.isdisjoint(link.a) and used_b.isdisjoint(link.b):
            used_a.update(link.a)
            used_b.update(link.b)
            out.append(link)
    return out


def _runs(cells: Mapping[Cell, int], count_a: int, count_b: int) -> list[Window]:
    """Windows around cells that follow each other on both sides within RUN_GAP, widened by MARGIN; the longest first.

    ``cells`` holds how many rare words every pair shares; a run with fewer than RUN_VOTES in all is chance.
    """
    runs: list[list[Cell]] = []
    open_runs: list[list[Cell]] = []
    for i, j in sorted(cells):
        open_runs = [run for run in open_runs if i - run[-1][0] <= RUN_GAP]
        home = next((run for run in open_runs if 0 <= j - run[-1][1] <= RUN_GAP), None)
        if home is None:
            home = []
            runs.append(home)
            open_runs.append(home)
        home.append((i, j))
    runs = [run for run in runs if sum(cells[cell] for cell in run) >= RUN_VOTES]
    out = []
    for run in sorted(runs, key=len, reverse=True):
        (i, j), (x, y) = run[0], run[-1]
        margin = MARGIN if len(run) > 1 else 0
        a = range(max(0, i - margin), min(count_a, x + 1 + margin))
        b = range(max(0, j - margin), min(count_b, y + 1 + margin))
        if len(a) * len(b) <= WHOLE_CELLS:
            out.append(Window(a, b))
    return out
