"""Pairs that the links around them leave no doubt about.

Where the order is known, two sentences left over in the same gap need less likeness than two that might stand
anywhere: it is enough that they are far more alike than strangers are in this pair of texts.
"""

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.sentences.grams import Floats, Likeness

NEARLY_ALL, ABOVE, ALL, ABOVE_ALL = 99, 2.0, 100, 1.5
LEAST, APART = 0.1, 0.2
PLAIN_PART, WHOLE = 0.6, 1.1
WEAK, TOLD = 0.15, 0.8


def left_between(cosine: Floats, taken: NDArray[np.bool_]) -> tuple[list[int], list[int]]:
    """Rows and columns of pairs that lie between the links ``taken`` and are each other's best there.

    They must be far more alike than strangers are.
    """
    used_a, used_b = taken.any(axis=1), taken.any(axis=0)
    inside = _in_order(taken) & ~np.logical_or.outer(used_a, used_b)
    if not inside.any():
        return [], []
    score = np.where(inside, cosine, 0.0)
    top_a, top_b = score.max(axis=1, keepdims=True), score.max(axis=0, keepdims=True)
    best = (score > 0) & (score == top_a) & (score == top_b)
    best &= score >= max(LEAST, ABOVE * _strangers(cosine, taken, NEARLY_ALL))
    alone = np.logical_and.outer(best.sum(axis=1) == 1, best.sum(axis=0) == 1)
    rows, columns = np.nonzero(best & alone)
    return rows.tolist(), columns.tolist()


def out_of_order(cosine: Floats, taken: NDArray[np.bool_]) -> tuple[list[int], list[int]]:
    """Rows and columns of pairs without a link that are each other's best of all and far more alike than strangers."""
    free = ~np.logical_or.outer(taken.any(axis=1), taken.any(axis=0))
    best = (cosine == cosine.max(axis=1, keepdims=True)) & (cosine == cosine.max(axis=0, keepdims=True))
    best &= free & (cosine >= APART)
    if best.any():
        best &= cosine >= ABOVE * _strangers(cosine, taken, NEARLY_ALL)
        best &= np.logical_and.outer(best.sum(axis=1) == 1, best.sum(axis=0) == 1)
    rows, columns = np.nonzero(best)
    return rows.tolist(), columns.tolist()


def told_in_parts(alike: Likeness, free: Floats, taken: NDArray[np.bool_], least: float) -> tuple[list[int], list[int]]:
    """Rows and columns of pairs that join a text left over to one that tells it together with another text.

    ``free`` holds the likeness of the pairs that may be joined, 0 elsewhere; ``least`` is how alike they must be, and
    what share of the text left over the other must have.  The links ``taken`` must leave room for it: what it shares
    is not what the other partners share, so that none is told twice.  A text left over joins one other, its best.
    """
    used_a, used_b = taken.any(axis=1, keepdims=True), taken.any(axis=0, keepdims=True)
    if used_a.all() and used_b.all():
        return [], []
    parts: NDArray[np.bool_] = (free >= least) & (used_a != used_b)
    if parts.any():
        parts &= free >= min(PLAIN_PART, ABOVE_ALL * _strangers(alike.cosine, taken, ALL))
        parts &= np.where(used_a, alike.of_b, alike.of_a) >= least
        parts &= _in_order(taken, touching=True) | (free >= PLAIN_PART)
        shared_a = np.where(taken, alike.of_a, 0.0).sum(axis=1, keepdims=True)
        shared_b = np.where(taken, alike.of_b, 0.0).sum(axis=0, keepdims=True)
        parts &= np.where(used_a, alike.of_a + shared_a, alike.of_b + shared_b) <= WHOLE
        score = np.where(parts, free, 0.0)
        parts &= score == np.where(used_a, score.max(axis=0, keepdims=True), score.max(axis=1, keepdims=True))
    rows, columns = np.nonzero(parts)
    return rows.tolist(), columns.tolist()


def _strangers(cosine: Floats, taken: NDArray[np.bool_], percent: float) -> float:
    """How alike so many percent of the pairs are at most that are not linked nor the best of a row or column; else 1.

    Among the best are those in question, and in two short texts they would be the strangers that they must surpass.
    """
    first = (cosine == cosine.max(axis=1, keepdims=True)) | (cosine == cosine.max(axis=0, keepdims=True))
    strangers = cosine[~(taken | first)]
    return percentile(strangers, percent) if len(strangers) else 1.0


def percentile(values: Floats, percent: float) -> float:
    """What ``np.percentile`` gives for some values, which for few of them takes ten times as long."""
    place = (len(values) - 1) * (percent / 100)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    a, b = np.partition(values, (low, high))[[low, high]].tolist()
    part = place - low
    return float(b - (b - a) * (1 - part) if part >= 0.5 else a + (b - a) * part)  # rounded from the nearer end


def crowded_out(alike: Likeness, taken: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Links that only their neighbours speak for: weak ones of a text that the other partners tell as good as whole."""
    count_a, count_b = taken.sum(axis=1, keepdims=True), taken.sum(axis=0, keepdims=True)
    weak = taken & (alike.cosine < WEAK)
    of_a, of_b = np.where(taken, alike.of_a, 0.0), np.where(taken, alike.of_b, 0.0)
    others_a, others_b = of_a.sum(axis=1, keepdims=True) - of_a, of_b.sum(axis=0, keepdims=True) - of_b
    out: NDArray[np.bool_] = weak & (((count_a > 1) & (others_a > TOLD)) | ((count_b > 1) & (others_b > TOLD)))
    return out


def _in_order(taken: NDArray[np.bool_], *, touching: bool = False) -> NDArray[np.bool_]:
    """The cells that no link of ``taken`` crosses; those beside a link of the same text are in if ``touching``."""
    width = taken.shape[1]
    first = np.where(taken.any(axis=1), taken.argmax(axis=1), width)
    last = np.where(taken.any(axis=1), width - 1 - taken[:, ::-1].argmax(axis=1), -1)
    low = np.concatenate(([-1], np.maximum.accumulate(last)[:-1]))
    high = np.concatenate((np.minimum.accumulate(first[::-1])[::-1][1:], [width]))
    columns, slack = np.arange(width), int(touching)
    inside: NDArray[np.bool_] = (columns > low[:, None] - slack) & (columns < high[:, None] + slack)
    return inside
