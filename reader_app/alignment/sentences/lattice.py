"""How likely every pair of sentences is, given that a telling mostly keeps its order.

All order-keeping ways of linking two texts are summed, forwards and backwards (after Baum and Welch): a link weighs
its odds, a sentence that is passed over weighs ``SKIP``, and a sentence that goes on to be told by the next one weighs
more the longer it is.  So a weak pair between two strong ones is believed, and a strong one out of place is not.

Both directions of many pairs of texts are summed side by side: a step costs the same for one as for all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader_app.alignment.sentences.grams import Floats

SKIP = 0.4
STRETCH_EQUAL, STRETCH_LONGER, LONGER, SOFTNESS = 0.1, 1.2, 0.5, 0.3
_LARGE, _EVERY = 1e100, 8


@dataclass(frozen=True, slots=True)
class Field:
    """The odds of every link between two texts, and the lengths of their sentences in letters."""

    odds: Floats
    size_a: Floats
    size_b: Floats


def link_chances(fields: Sequence[Field]) -> list[Floats]:
    """The chance of every link, a share of 1, from its odds alone and the lengths of the sentences: one a field."""
    steps = max(sum(field.odds.shape) for field in fields) + 1
    height = max(len(field.odds) for field in fields) + 1
    sums, above, left = (np.zeros((steps, 2 * len(fields), height)) for _ in range(3))
    for number, field in enumerate(fields):
        shape = field.odds.shape
        ratio = np.log(np.maximum(field.size_a, 5.0))[:, None] - np.log(np.maximum(field.size_b, 5.0))[None, :]
        down, along = _stretches(-ratio), _stretches(ratio)
        for side, weights in ((sums, field.odds), (above, down), (left, along)):
            _cells(side, 2 * number, shape)[...] = weights
        turned_sums, turned_above, turned_left = (_cells(side, 2 * number + 1, shape) for side in (sums, above, left))
        turned_sums[...] = field.odds[::-1, ::-1]
        turned_above[1:], turned_left[:, 1:] = down[1:][::-1, ::-1], along[:, 1:][::-1, ::-1]
    scale, totals = _sum_up(sums, above, left, [field.odds.shape for field in fields])
    return [_chances(field, number, sums, scale, totals[number]) for number, field in enumerate(fields)]


def _cells(sums: Floats, way: int, shape: tuple[int, ...]) -> Floats:
    """The cells of a field among the sums of one way: a view on ``[i + j + 2, way, i + 1]``."""
    diagonal, _, row = sums.strides
    return np.lib.stride_tricks.as_strided(sums[2:, way, 1:], shape, (diagonal + row, diagonal))


def _chances(field: Field, number: int, sums: Floats, scale: Floats, total: float) -> Floats:
    """The chances of one field from what was summed up to every link from either end."""
    shape, scales = field.odds.shape, np.broadcast_to(scale[:, :, None], sums.shape)
    forwards, backwards = _cells(sums, 2 * number, shape), _cells(sums, 2 * number + 1, shape)[::-1, ::-1]
    shift = _cells(scales, 2 * number, shape) + _cells(scales, 2 * number + 1, shape)[::-1, ::-1] - total
    known = (forwards > 0) & (backwards > 0)
    out = np.zeros_like(field.odds)
    logs = np.log(forwards[known]) + np.log(backwards[known]) - np.log(field.odds[known]) + shift[known]
    out[known] = np.exp(np.minimum(logs, 0.0))
    return out


def _stretches(longer: Floats) -> Floats:
    """What it weighs that a sentence is told on in the next one of the other side, from how much longer it is."""
    rise = (STRETCH_LONGER - STRETCH_EQUAL) / (1 + np.exp(-(longer - LONGER) / SOFTNESS))
    return np.asarray(STRETCH_EQUAL + rise)


def _sum_up(sums: Floats, above: Floats, left: Floats, shapes: Sequence[tuple[int, ...]]) -> tuple[Floats, list[float]]:
    """Turn the odds in ``sums`` into sums over all ways up to every link, by diagonals: ``[i + j + 2, way, i + 1]``.

    Gives the logarithm of each diagonal's scale, and for every forward way that of the sum over all its ways.  What
    lies behind the last sentence of a text is only ever passed over, and nothing inside comes from there.
    """
    steps, ways, height = sums.shape
    scale, totals = np.zeros((steps, ways)), [0.0] * len(shapes)
    ends = {number: sum(shape) for number, shape in enumerate(shapes)}
    reached, passed, before, earlier = (np.zeros((ways, height)) for _ in range(4))
    reached[:, 0] = passed[:, 0] = 1.0
    for step in range(1, steps):
        link = sums[step]
        link[:, 1:] *= earlier[:, :-1] + above[step, :, 1:] * before[:, :-1] + left[step, :, 1:] * before[:, 1:]
        now = link.copy()
        now[:, 1:] += SKIP * passed[:, :-1]
        earlier = reached
        reached = now + SKIP * earlier
        passed, before = now, link
        scale[step] = scale[step - 1]
        if step % _EVERY == 0:
            top = reached.max(axis=1)
            far = (top > _LARGE) | (top < 1 / _LARGE)
            if far.any():
                # halving and doubling rounds nothing, so it does not matter when it is done
                power = np.where(far & (top > 0), np.frexp(top)[1], 0)
                scale[step] += power * np.log(2.0)
                for side in (reached, passed, earlier, link):
                    side[...] = np.ldexp(side, -power[:, None])
        for number in [number for number, end in ends.items() if end == step]:
            totals[number] = float(np.log(reached[2 * number, shapes[number][0]])) + float(scale[step, 2 * number])
    return scale, totals
