"""Sentences of two texts paired: one with one, one with several, moved, told twice."""

from collections.abc import Sequence

import numpy as np

from reader_app.alignment.decode import Block, Setting, in_order, out_of_order
from reader_app.alignment.grams import Likeness, likeness
from reader_app.alignment.model import Link
from reader_app.alignment.subsequence import rising

REVISION = Setting(base=0.22, more=0.20, moved=0.55, again=2.0)
TELLING = Setting(base=0.08, more=0.03, moved=0.30, again=2.0)
NEAR, REVISED_SHARE, SURE = 0.85, 0.35, 0.17


def align(a: Sequence[str], b: Sequence[str]) -> tuple[Link, ...]:
    """Links between the sentences ``a`` and ``b``, in the order of ``a``.

    A sentence may be in no link, and in several where it is told twice; the lesser ones are not ``sure``.
    """
    if not a or not b:
        return ()
    return linked(likeness(a, b))


def linked(alike: Likeness) -> tuple[Link, ...]:
    """The links that the similarities ``alike`` speak for."""
    single = alike.runs(1, 1)
    setting = setting_for(alike)
    blocks = in_order(alike, setting)
    moved = out_of_order(single, blocks, setting)
    links = [_link(block, alike, block in moved) for block in _sorted(blocks + moved)]
    have = {(i, j) for x, y in blocks + moved for i in x for j in y}
    rows, columns = np.nonzero(single >= setting.again)
    again = [(i, j) for i, j in zip(rows.tolist(), columns.tolist(), strict=True) if (i, j) not in have]
    links += [Link((i,), (j,), float(single[i, j]), sure=False) for i, j in again]
    return tuple(sorted(links, key=lambda link: (link.a, link.b)))


def setting_for(alike: Likeness) -> Setting:
    """Whether the two are drafts of one text or two tellings, by the share that has a near-identical partner."""
    single = alike.runs(1, 1)
    near = float(((single.max(axis=1) > NEAR).sum() + (single.max(axis=0) > NEAR).sum()) / sum(single.shape))
    return REVISION if near >= REVISED_SHARE else TELLING


def _sorted(blocks: list[Block]) -> list[Block]:
    return sorted(blocks)


def _link(block: Block, alike: Likeness, moved: bool) -> Link:
    x, y = block
    share = float(alike.runs(len(x), len(y))[x[0], y[0]])
    return Link(x, y, min(1.0, share), moved, share >= SURE)


def crossing(links: Sequence[Link]) -> set[int]:
    """Numbers of the links that stand off the longest order-keeping chain."""
    order = sorted(range(len(links)), key=lambda k: links[k].a)
    chain = set(rising([(links[k].a[0], links[k].b[0]) for k in order]))
    return {k for k in order if (links[k].a[0], links[k].b[0]) not in chain}
