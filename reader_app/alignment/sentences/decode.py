"""From similarities to links: what keeps the order, what stands out of it, what is told again.

The weights were fitted on drafts of essays, rewritten German web pages and pairs of news tellings together; there is
one setting, and what it has to know of a pair (how alike, how long its sentences) it reads from the pair itself.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.model import Link
from reader_app.alignment.order import heaviest_chain
from reader_app.alignment.sentences.between import crowded_out, left_between, out_of_order, told_in_parts
from reader_app.alignment.sentences.bonds import FREE, Bonds, Linked
from reader_app.alignment.sentences.grams import Floats, Likeness
from reader_app.alignment.sentences.lattice import Field, link_chances

FLOOR, LIMIT = 0.02, 12.0
# base, cosine, log cosine, cover, log cover: for tellings in like sentences, and for one in far shorter sentences
LIKE = (1.55, 5.24, 3.52, 0.98, -0.39)
SHORTER = (4.82, 3.24, 0.15, -4.05, 2.13)
SHORTER_AT = 0.7
CHANCE, MOVED, SURE = 0.5, 0.6, 0.17
AGAIN, AGAIN_CELLS, COMMON, LIKE_LENGTHS = 0.09, 200, 0.25, 0.6
RETOLD, RETOLD_PART, REVISED_PART = 0.55, 0.12, 0.4

Flags = NDArray[np.bool_]


def linked(alike: Likeness, bonds: Bonds = FREE) -> Linked:
    """The links that the similarities ``alike`` speak for, those of ``bonds`` kept whatever they say."""
    return each_linked([(alike, bonds)])[0]


def each_linked(pairs: Sequence[tuple[Likeness, Bonds]]) -> list[Linked]:
    """What ``linked`` gives for each of ``pairs``; cheaper for a few together than for one after the other."""
    told = [(alike, bonds) for alike, bonds in pairs if alike.cosine.size]
    odds = [np.where(_barred(alike.cosine, bonds), 0.0, _odds(alike)) for alike, bonds in told]
    fields = [
        Field(_with_joined(own, bonds), alike.size_a, alike.size_b)
        for own, (alike, bonds) in zip(odds, told, strict=True)
    ]
    decided = zip(told, odds, link_chances(fields) if fields else (), strict=True)
    found = iter([_decided(alike, bonds, own, chances) for (alike, bonds), own, chances in decided])
    return [next(found) if alike.cosine.size else Linked((), ()) for alike, _ in pairs]


def _decided(alike: Likeness, bonds: Bonds, odds: Floats, chances: Floats) -> Linked:
    """The links of one pair of texts whose ``odds`` and ``chances`` are known."""
    cosine = alike.cosine
    taken = (chances > CHANCE) & (odds > 0)
    taken &= ~crowded_out(alike, taken)
    for i, j in bonds.joined:
        taken[i, j] = True
    free = np.where(odds > 0, cosine, 0.0)
    taken[left_between(free, taken)] = True
    taken[_leftovers(free, taken)] = True
    retold = _retold(cosine, chances)
    if retold:
        taken[out_of_order(free, taken)] = True
    taken[told_in_parts(alike, free, taken, RETOLD_PART if retold else REVISED_PART)] = True
    main = _links(taken, cosine)
    again = (odds > 0) & ~taken & _told_again(alike, retold)
    lesser = tuple(Link((i,), (j,), float(cosine[i, j]), sure=False) for i, j in np.argwhere(again).tolist())
    return Linked(main, lesser)


def _length_gap(alike: Likeness) -> float:
    """How far the mean lengths of the sentences part, as a logarithm; 0 where they are alike."""
    return abs(float(np.log(max(alike.size_a.mean(), 1.0) / max(alike.size_b.mean(), 1.0))))


def _odds(alike: Likeness) -> Floats:
    share = min(1.0, _length_gap(alike) / SHORTER_AT) ** 2
    cosine, cover = np.maximum(alike.cosine, 0.0), alike.cover
    features = (np.ones_like(cosine), cosine, np.log(cosine + FLOOR), cover, np.log(cover + FLOOR))
    weights = [(1 - share) * like + share * shorter for like, shorter in zip(LIKE, SHORTER, strict=True)]
    total = np.zeros_like(cosine)
    for weight, feature in zip(weights, features, strict=True):
        total += weight * feature
    return np.asarray(np.exp(np.clip(total, -LIMIT, LIMIT)))


def _barred(cosine: Floats, bonds: Bonds) -> Flags:
    """Where no link may be: parted by the reader, too unlike, or beside a pair the reader joined."""
    out: Flags = np.asarray(cosine < bonds.minimum, dtype=np.bool_)
    for i, j in bonds.parted:
        out[i, j] = True
    for i, j in bonds.joined:
        out[i, :] = True
        out[:, j] = True
    for i, j in bonds.joined:
        out[i, j] = False
    return out


def _with_joined(odds: Floats, bonds: Bonds) -> Floats:
    """``odds`` with the joined pairs that keep each other's order beyond doubt; one that crosses them waits."""
    out = odds
    if bonds.joined:
        chain = heaviest_chain(sorted(bonds.joined), [1.0] * len(bonds.joined))
        out = odds.copy()
        for i, j in bonds.joined:
            out[i, j] = np.exp(2 * LIMIT) if (i, j) in chain else 0.0
    return out


def _leftovers(cosine: Floats, taken: Flags) -> tuple[list[int], list[int]]:
    """Places of pairs that are in no link and very alike, the most alike first, each sentence once."""
    free = ~np.logical_or.outer(taken.any(axis=1), taken.any(axis=0)) & (cosine >= MOVED)
    found = sorted(np.argwhere(free).tolist(), key=lambda cell: (-cosine[cell[0], cell[1]], cell[0] + cell[1], cell))
    rows: list[int] = []
    columns: list[int] = []
    for i, j in found:
        if i not in rows and j not in columns:
            rows.append(i)
            columns.append(j)
    return rows, columns


def _retold(cosine: Floats, chances: Floats) -> bool:
    """Whether the sentences that are linked are worded anew, as in two tellings, not drafts of one text."""
    best = np.where(chances > CHANCE, cosine, 0.0).max(axis=1)
    return not (best > 0).any() or float(np.median(best[best > 0])) < RETOLD


def _told_again(alike: Likeness, retold: bool) -> Flags:
    """Where a second link is shown; nowhere in drafts of one text and in plain-language versions.

    A pair must be more alike than its two sentences are with everything (some share their words with all others), by
    a margin that grows with the number of pairs: among many, more are alike by chance.
    """
    cosine = alike.cosine
    if not retold or _length_gap(alike) >= LIKE_LENGTHS:
        return np.zeros(cosine.shape, dtype=np.bool_)
    with_all = np.add.outer(cosine.mean(axis=1), cosine.mean(axis=0)) - cosine.mean()
    own: Flags = cosine - COMMON * with_all > AGAIN * max(1.0, cosine.size / AGAIN_CELLS)
    return own


def _links(taken: Flags, cosine: Floats) -> tuple[Link, ...]:
    """One link for all neighbours of A that have the same partners."""
    partners: dict[tuple[int, ...], list[int]] = {}
    groups: list[tuple[list[int], tuple[int, ...]]] = []
    of_row: dict[int, list[int]] = {}
    for i, j in np.argwhere(taken).tolist():
        of_row.setdefault(i, []).append(j)
    for i, found in of_row.items():
        columns = tuple(found)
        if columns in partners and partners[columns][-1] == i - 1:
            partners[columns].append(i)
        else:
            partners[columns] = [i]
            groups.append((partners[columns], columns))
    out = []
    for rows, columns in groups:
        similarity = max(float(cosine[i, j]) for i in rows for j in columns)
        out.append(Link(tuple(rows), columns, similarity, sure=similarity >= SURE))
    return tuple(out)
