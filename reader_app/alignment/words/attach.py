"""Marks go with the word they touch, as in a redline drawn by hand.

People who mark changes in pencil take "word," for one word: where only the comma came or went they mark word and
comma, and a full stop after a changed last word is marked with it.
"""

from collections.abc import Sequence

from reader_app.alignment.words.subsequence import Run
from reader_app.alignment.words.tokens import Words

Places = tuple[int, int]


def attached(runs: Sequence[Run], a: Words, b: Words, begins: Places, stops: Places) -> list[Run]:
    """``runs`` of common words, less the marks and words that belong to a change beside them.

    The words of the row are those of ``a`` and ``b`` between the places ``begins`` and ``stops``.
    """
    hangs_a, hangs_b = a.hangs, b.hangs
    out: list[Run] = []
    end_a, end_b = begins
    for i, j, n in [*runs, (*stops, 0)]:
        if out and ((i > end_a and hangs_a[end_a]) or (j > end_b and hangs_b[end_b])):
            _give_up_end(out, a, b)
        end_a, end_b = i + n, j + n
        given = 0
        if n and hangs_a[i] and hangs_b[j]:
            last = out[-1] if out else (*begins, 0)
            changed = i > last[0] + last[2] and j > last[1] + last[2]
            while changed and given < n and hangs_a[i + given] and hangs_b[j + given]:
                given += 1
        if n > given:
            out.append((i + given, j + given, n - given))
    return out


def _give_up_end(out: list[Run], a: Words, b: Words) -> None:
    """Take from the last run its last word with the marks that hang on it; a name or single letter sign stays."""
    while out:
        i, j, n = out.pop()
        place = i + n - 1
        mark = a.is_mark(place)
        if not mark and (a.is_solid(place) or b.is_solid(j + n - 1)):
            out.append((i, j, n))
            return
        if n > 1:
            out.append((i, j, n - 1))
        if n == 1 or not a.hangs[place]:
            return
