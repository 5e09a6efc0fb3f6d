"""From runs of common words to edits that tile both sides.

The space around a change belongs to the kept pieces beside it, except that a piece of one side alone carries the
space that came with it.  Inside a kept piece both sides have the same length wherever they can, so that an offset in
one is an offset in the other.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader_app.alignment.model import Edit, EditKind
from reader_app.alignment.words.subsequence import Run
from reader_app.alignment.words.tokens import Tokens
from reader_app.article.span import Span

Piece = tuple[EditKind, int, int, int, int]
Cut = tuple[int, int, int, int]
_SAME, _CHANGED, _ONLY_A, _ONLY_B = EditKind.SAME, EditKind.CHANGED, EditKind.ONLY_A, EditKind.ONLY_B


class Wording(NamedTuple):
    """Edits that tile the sides of a row, and how many of them change it.

    ``total`` are the code points of both sides, ``kept`` those of the edits that keep the words.
    """

    edits: tuple[Edit, ...]
    total: int
    kept: int
    changes: int


def wording_of(edits: Sequence[Edit]) -> Wording:
    """The same edits, counted."""
    kept = total = changes = 0
    for edit in edits:
        a, b = edit.a, edit.b
        size = a.end - a.start + b.end - b.start
        total += size
        if edit.kind is _SAME:
            kept += size
        else:
            changes += 1
    return Wording(tuple(edits), total, kept, changes)


def tiled(a: Tokens, spans_a: Sequence[Span], b: Tokens, spans_b: Sequence[Span], runs: Sequence[Run]) -> Wording:
    """The edits whose spans tile ``spans_a`` and ``spans_b``, kept words as in ``runs``."""
    side_a, side_b = _Side(a, spans_a), _Side(b, spans_b)
    return wording_of([edit for piece in pieces(a, b, runs) for edit in _placed(piece, side_a, side_b)])


def row_tiled(a: Tokens, b: Tokens, runs: Sequence[Run], around: tuple[int, int], at: tuple[int, int]) -> Wording:
    """The edits of a row of one stretch a side, kept words as in ``runs``.

    ``around`` are the code points before and behind the words that both sides share, ``at`` is where those begin.
    """
    by_a, by_b = at[0] + around[0] - a.begin, at[1] + around[0] - b.begin
    return wording_of(
        [
            Edit(kind, Span(left + by_a, right + by_a), Span(from_b + by_b, to_b + by_b))
            for kind, left, right, from_b, to_b in _widened(pieces(a, b, runs), a, b, around)
        ]
    )


def _widened(inside: list[Piece], a: Tokens, b: Tokens, around: tuple[int, int]) -> list[Piece]:
    """The pieces of a row with its common beginning and end, which join the kept piece beside them where they can."""
    head, tail = around
    if head:
        kind, left, right, from_b, to_b = inside[0] if inside else (_SAME, a.begin, a.begin, b.begin, b.begin)
        if kind is _SAME and right - left == to_b - from_b:
            inside[:1] = [(_SAME, left - head, right, from_b - head, to_b)]
        else:
            inside.insert(0, (_SAME, left - head, left, from_b - head, from_b))
    if tail:
        kind, left, right, from_b, to_b = inside[-1]
        if kind is _SAME and right - left == to_b - from_b:
            inside[-1] = _SAME, left, right + tail, from_b, to_b + tail
        else:
            inside.append((_SAME, right, right + tail, to_b, to_b + tail))
    return inside


def pieces(a: Tokens, b: Tokens, runs: Sequence[Run]) -> list[Piece]:
    """The pieces that tile both texts, kept words as in ``runs``: kind, then start and end on both sides."""
    out: list[Piece] = []
    text_a, text_b, starts_a, starts_b = a.text, b.text, a.starts, b.starts
    at_a, at_b, end_a, end_b = a.begin, b.begin, 0, 0
    inside: Run = (0, 0, 0)
    for run in [*runs, (len(starts_a), len(starts_b), 0)]:
        i, j, n = run
        if i > end_a or j > end_b:
            if i == end_a:
                left, right, from_b, to_b = _one_sided(a, i, b, (end_b, j))
                kind = _ONLY_B if left == right else _CHANGED
            elif j == end_b:
                from_b, to_b, left, right = _one_sided(b, j, a, (end_a, i))
                kind = _ONLY_A if from_b == to_b else _CHANGED
            else:
                left, right, from_b, to_b = starts_a[end_a], a.ends[i - 1], starts_b[end_b], b.ends[j - 1]
                kind = _CHANGED
            if text_a[at_a:left] != text_b[at_b:from_b]:
                out += _kept(a, b, (at_a, left, at_b, from_b), inside)
            elif left > at_a:
                out.append((_SAME, at_a, left, at_b, from_b))
            out.append((kind, left, right, from_b, to_b))
            at_a, at_b, inside = right, to_b, run
        elif n:
            inside = run
        end_a, end_b = i + n, j + n
    if text_a[at_a : a.stop] != text_b[at_b : b.stop]:
        out += _kept(a, b, (at_a, a.stop, at_b, b.stop), inside)
    elif at_a < a.stop:
        out.append((_SAME, at_a, a.stop, at_b, b.stop))
    return out


def _kind(size_a: int, size_b: int) -> EditKind:
    if size_a and size_b:
        return _CHANGED
    return _ONLY_A if size_a else _ONLY_B


def _one_sided(bare: Tokens, place: int, full: Tokens, gap: tuple[int, int]) -> Cut:
    """A change whose words stand in ``full`` alone: as much space stays outside as ``bare`` has there."""
    begin, end = gap
    left, right = bare.ends[place - 1] if place else bare.begin, _start(bare, place)
    start, stop = full.ends[begin - 1] if begin else full.begin, _start(full, end)
    first, last = full.starts[begin], full.ends[end - 1]
    space = bare.text[left:right]
    if space == full.text[last:stop] != full.text[start:first]:
        return left, left, start, last
    return right, right, start + min(first - start, right - left), stop


def _start(side: Tokens, place: int) -> int:
    """The beginning of the word at ``place``, or the end of the text."""
    return side.starts[place] if place < len(side.starts) else side.stop


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
