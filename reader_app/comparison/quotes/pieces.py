"""Edits cut at quotation marks, so that none runs from narration into somebody's words.

Offsets are code points of the articles' texts.
"""

import re
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from reader_app.alignment.model import Edit, EditKind
from reader_app.article.span import Span

QUOTATION_MARKS = '"“”„‟«»「」『』＂'
_MARK = re.compile(f"[{QUOTATION_MARKS}]")


def cut(edit: Edit, text_a: str, text_b: str) -> tuple[Edit, ...]:
    """A differing edit cut before each quotation mark that opens and after each that closes: it crosses none."""
    if edit.kind is EditKind.SAME:
        return (edit,)
    a, b = _at_marks(edit.a, text_a), _at_marks(edit.b, text_b)
    return (edit,) if len(a) < 2 and len(b) < 2 else _paired(a, b, edit)


def has_marks(text: str) -> bool:
    """Whether a quotation mark stands in ``text``."""
    return _MARK.search(text) is not None


def _at_marks(span: Span, text: str) -> list[Span]:
    """The parts of a span between its cuts."""
    marks = [found.start() for found in _MARK.finditer(text, span.start, span.end)]
    if not marks:
        return [span] if len(span) else []
    cuts = [span.start, *(place if opens(text, place) else place + 1 for place in marks), span.end]
    return [Span(start, end) for start, end in pairwise(cuts) if start < end]


def in_marks(text: str, span: Span) -> list[Span]:
    """The parts of ``span`` that stand in quotation marks; a span that begins behind an opening mark is inside."""
    found: list[Span] = []
    before = text[span.start - 1 : span.start]
    since = span.start if before and before in QUOTATION_MARKS and opens(text, span.start - 1) else None
    for place in range(span.start, span.end):
        if text[place] not in QUOTATION_MARKS:
            continue
        if since is not None and not opens(text, place):
            found.append(Span(since, place))
            since = None
        elif since is None and opens(text, place):
            since = place + 1
    if since is not None:
        found.append(Span(since, span.end))
    return [part for part in found if len(part)]


def opens(text: str, place: int) -> bool:
    """Whether the quotation mark at ``place`` stands before a word and after none."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return after != "" and not after.isspace() and (not before or before.isspace() or before in "([—–-")


def _paired(a: Sequence[Span], b: Sequence[Span], edit: Edit) -> tuple[Edit, ...]:
    """The pieces of both sides of one edit, first with first; a side that runs out has an empty place there."""
    found = []
    last_a, last_b = Span(edit.a.start, edit.a.start), Span(edit.b.start, edit.b.start)
    for piece_a, piece_b in zip_longest(a, b):
        kind = EditKind.CHANGED
        if piece_a is not None:
            last_a = Span(piece_a.end, piece_a.end)
        else:
            kind = EditKind.ONLY_B
        if piece_b is not None:
            last_b = Span(piece_b.end, piece_b.end)
        else:
            kind = EditKind.ONLY_A
        found.append(Edit(kind, piece_a or last_a, piece_b or last_b))
    return tuple(found)
