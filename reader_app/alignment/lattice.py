"""How likely every pair of sentences is, given that a telling mostly keeps its order.

All order-keeping ways of linking two texts are summed, forwards and backwards (after Baum and Welch): a link weighs
its odds, a sentence that is passed over weighs ``SKIP``, and a sentence that goes on to be told by the next one weighs
more the longer it is.  So a weak pair between two strong ones is believed, and a strong one out of place is not.
"""

import numpy as np

from reader_app.alignment.grams import Floats

SKIP = 0.4
STRETCH_EQUAL, STRETCH_LONGER, LONGER, SOFTNESS = 0.1, 1.2, 0.5, 0.3
_LARGE = 1e100


def link_chances(odds: Floats, size_a: Floats, size_b: Floats) -> Floats:
    """The chance of every link, a share of 1, from its odds alone and the lengths of the sentences in letters."""
    ratio = np.log(np.maximum(size_a, 5.0))[:, None] - np.log(np.maximum(size_b, 5.0))[None, :]
    down, along = _stretches(-ratio), _stretches(ratio)
    rows, columns = np.indices(odds.shape)
    diagonal, place = rows + columns + 2, rows + 1
    there, scale, total = _forward(odds, down, along)
    turned_down, turned_along = np.zeros_like(down), np.zeros_like(along)
    turned_down[1:] = down[1:][::-1, ::-1]
    turned_along[:, 1:] = along[:, 1:][::-1, ::-1]
    back, scale_back, _ = _forward(odds[::-1, ::-1], turned_down, turned_along)
    forwards = there[diagonal, place]
    backwards = back[diagonal, place][::-1, ::-1]
    steps = sum(odds.shape)
    shift = scale[diagonal] + scale_back[steps - diagonal + 2] - total
    known = (forwards > 0) & (backwards > 0)
    out = np.zeros_like(odds)
    logs = np.log(forwards[known]) + np.log(backwards[known]) - np.log(odds[known]) + shift[known]
    out[known] = np.exp(np.minimum(logs, 0.0))
    return out


def _stretches(longer: Floats) -> Floats:
    """What it weighs that a sentence is told on in the next one of the other side, from how much longer it is."""
    rise = (STRETCH_LONGER - STRETCH_EQUAL) / (1 + np.exp(-(longer - LONGER) / SOFTNESS))
    return np.asarray(STRETCH_EQUAL + rise)


def _forward(odds: Floats, down: Floats, along: Floats) -> tuple[Floats, Floats, float]:
    """Sums over all ways up to every link, by diagonals: ``sums[i + j + 2, i + 1]``, the logarithm of each
    diagonal's scale, and the logarithm of the sum over all ways.
    """
    count, width = odds.shape
    steps = count + width + 1
    rows, columns = np.indices(odds.shape)
    where = rows + columns + 2, rows + 1
    sums, from_above, from_left = (np.zeros((steps, count + 1)) for _ in range(3))
    sums[where], from_above[where], from_left[where] = odds, down, along
    scale = np.zeros(steps)
    ways, passed, before = np.zeros(count + 1), np.zeros(count + 1), np.zeros(count + 1)
    ways[0] = passed[0] = 1.0
    earlier = np.zeros(count + 1)
    log = 0.0
    for step in range(1, steps):
        link = sums[step]
        link[1:] *= earlier[:-1] + from_above[step, 1:] * before[:-1] + from_left[step, 1:] * before[1:]
        now = link.copy()
        now[1:] += SKIP * passed[:-1]
        earlier = ways
        ways = now + SKIP * earlier
        if step > width:
            now[: step - width] = 0.0
            ways[: step - width] = 0.0
        passed, before = now, link
        top = float(ways.max())
        if not 1 / _LARGE < top < _LARGE:
            log += float(np.log(top))
            ways, passed, earlier = ways / top, passed / top, earlier / top
            link /= top
        scale[step] = log
    return sums, scale, float(np.log(ways[count])) + log
