"""Marks go with the word they touch, as in a redline drawn by hand.

People who mark changes in pencil take "word," for one word: where only the comma came or went they mark word and
comma, and a full stop after a changed last word is marked with it.
"""

from collections.abc import Sequence

from reader_app.alignment.subsequence import Run
from reader_app.alignment.tokens import Tokens


def attached(runs: Sequence[Run], a: Tokens, b: Tokens) -> list[Run]:
    """``runs`` of common words, less the marks and words that belong to a change beside them."""
    out: list[list[int]] = []
    end_a = end_b = 0
    for i, j, n in [*runs, (len(a), len(b), 0)]:
        if out and ((i > end_a and _touches(a, end_a)) or (j > end_b and _touches(b, end_b))):
            _give_up_end(out, a, b)
        last = out[-1] if out else [0, 0, 0]
        changed = i > last[0] + last[2] and j > last[1] + last[2]
        start = 0
        while changed and start < n and _touches(a, i + start) and _touches(b, j + start):
            start += 1
        if n > start:
            out.append([i + start, j + start, n - start])
        end_a, end_b = i + n, j + n
    return [(i, j, n) for i, j, n in out]


def _touches(side: Tokens, place: int) -> bool:
    """Whether a mark stands there that touches the word before."""
    return side.is_glued(place) and side.is_mark(place)


def _give_up_end(out: list[list[int]], a: Tokens, b: Tokens) -> None:
    """Take from the last run its last word with the marks that hang on it; a name or single letter sign stays."""
    while out:
        i, j, n = out[-1]
        place = i + n - 1
        if not a.is_mark(place) and (a.is_sign(place) or b.is_sign(j + n - 1)):
            return
        out[-1][2] -= 1
        if n == 1:
            out.pop()
        if not (a.is_mark(place) and a.is_glued(place)) or n == 1:
            return
