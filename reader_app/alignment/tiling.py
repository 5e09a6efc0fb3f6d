"""From runs of common words to edits that tile both sides.

The space around a change belongs to the kept pieces beside it, except that a piece of one side alone carries the
space that came with it.  Inside a kept piece both sides have the same length wherever they can, so that an offset in
one is an offset in the other.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from reader_app.alignment.model import Edit, EditKind
from reader_app.alignment.subsequence import Run
from reader_app.alignment.tokens import Tokens
from reader_app.article.span import Span

Piece = tuple[EditKind, int, int, int, int]
Cut = tuple[int, int, int, int]
_SAME, _CHANGED, _ONLY_A, _ONLY_B = EditKind.SAME, EditKind.CHANGED, EditKind.ONLY_A, EditKind.ONLY_B


def tiled(
    a: Tokens, spans_a: Sequence[Span], b: Tokens, spans_b: Sequence[Span], runs: Sequence[Run]
) -> tuple[Edit, ...]:
    """The edits whose spans tile ``spans_a`` and ``spans_b``, kept words as in ``runs``."""
    side_a, side_b = _Side(a, spans_a), _Side(b, spans_b)
    if not a.borders and not b.borders:
        at_a, at_b = side_a.spans[0].start, side_b.spans[0].start
        return tuple(
            [
                Edit(kind, Span(left + at_a, right + at_a), Span(from_b + at_b, to_b + at_b))
                for kind, left, right, from_b, to_b in _pieces(a, b, runs)
            ]
        )
    return tuple(edit for piece in _pieces(a, b, runs) for edit in _placed(piece, side_a, side_b))


def _pieces(a: Tokens, b: Tokens, runs: Sequence[Run]) -> list[Piece]:
    out: list[Piece] = []
    text_a, text_b = a.text, b.text
    at_a = at_b = end_a = end_b = 0
    inside: Run = (0, 0, 0)
    for run in [*runs, (len(a), len(b), 0)]:
        i, j, n = run
        if i > end_a or j > end_b:
            left, right, from_b, to_b = _cut(a, b, (end_a, i), (end_b, j))
            if text_a[at_a:left] != text_b[at_b:from_b]:
                out += _kept(a, b, (at_a, left, at_b, from_b), inside)
            elif left > at_a:
                out.append((_SAME, at_a, left, at_b, from_b))
            out.append((_kind(right - left, to_b - from_b), left, right, from_b, to_b))
            at_a, at_b, inside = right, to_b, run
        elif n:
            inside = run
        end_a, end_b = i + n, j + n
    if text_a[at_a:] != text_b[at_b:]:
        out += _kept(a, b, (at_a, len(text_a), at_b, len(text_b)), inside)
    elif at_a < len(text_a):
        out.append((_SAME, at_a, len(text_a), at_b, len(text_b)))
    return out


def _kind(size_a: int, size_b: int) -> EditKind:
    if size_a and size_b:
        return _CHANGED
    return _ONLY_A if size_a else _ONLY_B


def _cut(a: Tokens, b: Tokens, gap_a: tuple[int, int], gap_b: tuple[int, int]) -> Cut:
    """Where a change begins and ends on both sides, given the words between two kept runs."""
    if gap_a[0] == gap_a[1]:
        return _one_sided(a, gap_a[0], b, gap_b)
    if gap_b[0] == gap_b[1]:
        from_b, to_b, left, right = _one_sided(b, gap_b[0], a, gap_a)
        return left, right, from_b, to_b
    return a.starts[gap_a[0]], a.ends[gap_a[1] - 1], b.starts[gap_b[0]], b.ends[gap_b[1] - 1]


def _one_sided(bare: Tokens, place: int, full: Tokens, gap: tuple[int, int]) -> Cut:
    """A change whose words stand in ``full`` alone: as much space stays outside as ``bare`` has there."""
    left, right = _edges(bare, place, place)
    start, stop = _edges(full, *gap)
    first, last = full.starts[gap[0]], full.ends[gap[1] - 1]
    space = bare.text[left:right]
    if space == full.text[last:stop] != full.text[start:first]:
        return left, left, start, last
    return right, right, start + min(first - start, right - left), stop


def _edges(side: Tokens, start: int, stop: int) -> tuple[int, int]:
    """From the end of the word before ``start`` to the beginning of the word at ``stop``."""
    return side.ends[start - 1] if start else 0, side.starts[stop] if stop < len(side) else len(side.text)


def _kept(a: Tokens, b: Tokens, where: Cut, run: Run) -> Iterator[Piece]:
    """A kept piece that is written in two ways; a space or mark that is longer on one side is a piece of its own."""
    left, right, from_b, to_b = where
    i, j, n = run
    stops = [(x, y) for k in range(n) for x, y in ((a.starts[i + k], b.starts[j + k]), (a.ends[i + k], b.ends[j + k]))]
    start_a, start_b, at_a, at_b = left, from_b, left, from_b
    for x, y in [*stops, (right, to_b)]:
        if x - at_a != y - at_b:
            if at_a > start_a:
                yield _SAME, start_a, at_a, start_b, at_b
            yield _SAME, at_a, x, at_b, y
            start_a, start_b = x, y
        at_a, at_b = x, y
    if at_a > start_a:
        yield _SAME, start_a, at_a, start_b, at_b


class _Side:
    """Where the stretches of one side lie in its article's text."""

    def __init__(self, tokens: Tokens, spans: Sequence[Span]) -> None:
        self.begins = [0, *tokens.borders]
        self.spans = spans or (Span(0, 0),)

    def borders(self, start: int, end: int) -> list[int]:
        """The borders of stretches strictly between two offsets."""
        if len(self.begins) == 1:
            return []
        return self.begins[bisect_right(self.begins, start) : bisect_left(self.begins, end)]

    def placed(self, start: int, end: int) -> Span:
        """The span in the article's text; no border lies inside."""
        number = bisect_right(self.begins, start) - 1
        shift = self.spans[number].start - self.begins[number]
        return Span(start + shift, end + shift)


def _placed(piece: Piece, a: _Side, b: _Side) -> Iterator[Edit]:
    """The edits of one piece, cut at the borders of stretches."""
    kind, left, right, from_b, to_b = piece
    cuts_a, cuts_b = a.borders(left, right), b.borders(from_b, to_b)
    if not cuts_a and not cuts_b:
        yield Edit(kind, a.placed(left, right), b.placed(from_b, to_b))
        return
    if kind is _SAME and right - left == to_b - from_b:
        steps = sorted({cut - left for cut in cuts_a} | {cut - from_b for cut in cuts_b})
        cuts_a, cuts_b = [left + step for step in steps], [from_b + step for step in steps]
    parts_a = list(zip([left, *cuts_a], [*cuts_a, right], strict=True))
    parts_b = list(zip([from_b, *cuts_b], [*cuts_b, to_b], strict=True))
    for number in range(max(len(parts_a), len(parts_b))):
        x = parts_a[number] if number < len(parts_a) else (right, right)
        y = parts_b[number] if number < len(parts_b) else (to_b, to_b)
        yield Edit(kind if kind is _SAME else _kind(x[1] - x[0], y[1] - y[0]), a.placed(*x), b.placed(*y))
