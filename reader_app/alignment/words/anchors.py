"""Where a large region may be cut: words, or runs of words, that occur once on both sides and keep their order.

Words become numbers once; what is unique is then counted, not hashed, so that a million words cost little.
"""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from itertools import count

import numpy as np
from numpy.typing import NDArray

from reader_app.alignment.order import Cell, rising

TRUST, SPARSE, LEAST = 0.95, 64, 8
RUNS = ((2, 3), (6, 8))
Codes = NDArray[np.int64]


def anchors(a: Sequence[Hashable], b: Sequence[Hashable], *, trusted: bool) -> list[Cell]:
    """Places where a region may be cut; none where its words have changed order or too little is unique.

    ``trusted`` says that a cut must be beyond doubt, since the region could be solved without.
    """
    numbers: defaultdict[Hashable, int] = defaultdict(count().__next__)
    of_a, of_b = (np.fromiter(map(numbers.__getitem__, side), dtype=np.int64, count=len(side)) for side in (a, b))
    small, (found, chain) = min(len(a), len(b)), _in_order(of_a, of_b)
    if trusted:
        return chain if len(chain) * SPARSE >= small and len(chain) >= TRUST * found else []
    if len(chain) * SPARSE >= small:
        return chain
    runs, size = (of_a, of_b), 1
    for longer in RUNS:
        for wanted in longer:
            runs, size = _longer(runs, wanted - size), wanted
        _, rarer = _in_order(*runs)
        if len(rarer) * SPARSE >= small:
            return rarer
        chain = max(chain, rarer, key=len)
    return chain if len(chain) >= LEAST else []


def _longer(runs: tuple[Codes, Codes], by: int) -> tuple[Codes, Codes]:
    """Numbers of the runs that are longer ``by`` so many words, at most twice as long; equal runs have one number."""
    if min(map(len, runs)) <= by:
        return runs[0][:0], runs[1][:0]
    width = 1 + max(int(run.max()) for run in runs)
    joined = np.concatenate([run[:-by] * width + run[by:] for run in runs])
    _, dense = np.unique(joined, return_inverse=True)
    return dense[: len(runs[0]) - by], dense[len(runs[0]) - by :]


def _in_order(a: Codes, b: Codes) -> tuple[int, list[Cell]]:
    """How many numbers occur once on both sides, and the longest chain of their places that rises."""
    if not len(a) or not len(b):
        return 0, []
    width = 1 + max(int(a.max()), int(b.max()))
    once = (np.bincount(a, minlength=width) == 1) & (np.bincount(b, minlength=width) == 1)
    place = np.zeros(width, dtype=np.int64)
    place[b] = np.arange(len(b))
    rows = np.flatnonzero(once[a])
    columns = place[a[rows]]
    cells = list(zip(rows.tolist(), columns.tolist(), strict=True))
    return len(cells), cells if bool((np.diff(columns) > 0).all()) else rising(cells)
