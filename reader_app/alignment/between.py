"""Pairs that the links around them leave no doubt about.

Where the order is known, two sentences left over in the same gap need less likeness than two that might stand
anywhere: it is enough that they are far more alike than strangers are in this pair of texts.
"""

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.grams import Floats

STRANGERS, ABOVE, LEAST = 99, 1.4, 0.1


def left_between(cosine: Floats, taken: NDArray[np.bool_]) -> tuple[list[int], list[int]]:
    """Rows and columns of pairs that lie between the links ``taken`` and are each other's best there.

    How alike strangers are is read from the cells without a link: a pair must lie well above nearly all of them.
    """
    used_a, used_b = taken.any(axis=1), taken.any(axis=0)
    inside = _in_order(taken) & ~np.logical_or.outer(used_a, used_b)
    if not inside.any():
        return [], []
    bar = max(LEAST, ABOVE * float(np.percentile(cosine[~taken], STRANGERS)))
    score = np.where(inside & (cosine >= bar), cosine, 0.0)
    top_a, top_b = score.max(axis=1, keepdims=True), score.max(axis=0, keepdims=True)
    best = (score > 0) & (score == top_a) & (score == top_b)
    alone = np.logical_and.outer(best.sum(axis=1) == 1, best.sum(axis=0) == 1)
    rows, columns = np.nonzero(best & alone)
    return rows.tolist(), columns.tolist()


def _in_order(taken: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The cells that no link of ``taken`` crosses."""
    width = taken.shape[1]
    first = np.where(taken.any(axis=1), taken.argmax(axis=1), width)
    last = np.where(taken.any(axis=1), width - 1 - taken[:, ::-1].argmax(axis=1), -1)
    low = np.concatenate(([-1], np.maximum.accumulate(last)[:-1]))
    high = np.concatenate((np.minimum.accumulate(first[::-1])[::-1][1:], [width]))
    columns = np.arange(width)
    inside: NDArray[np.bool_] = (columns > low[:, None]) & (columns < high[:, None])
    return inside
