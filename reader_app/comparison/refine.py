"""A row's wording once quotes are paired: partners against each other first, then the rest of the row.

No edit crosses a quotation mark, and a quote that only changed its place stays plain; the spans of B may cross there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import is_
from typing import TYPE_CHECKING

from reader_app.alignment.articles import kind_of
from reader_app.alignment.model import Edit, EditKind, Row, RowKind
from reader_app.alignment.rules import Rules
from reader_app.alignment.words.tiling import wording_of
from reader_app.alignment.words.wording import wording_between
from reader_app.article.span import Span
from reader_app.article.words import has_sense, is_sign, word_bounds
from reader_app.comparison.quotes.pieces import cut, has_marks

if TYPE_CHECKING:
    from reader_app.article.model import Article
    from reader_app.comparison.pairs import QuotePair
    from reader_app.comparison.tellings import Tellings
    from reader_app.people.model import Quote

_SAME, _SAME_ROW = EditKind.SAME, RowKind.SAME
NO_PAIRS: Mapping[int, Sequence[QuotePair]] = {}


def refined(tellings: Tellings, quotes: Sequence[QuotePair], rules: Rules) -> tuple[Row, ...]:
    """The rows with their edits refined; a row told in the same words stays as it is."""
    by_row = _pairs_of_rows(tellings, quotes)
    return plainly_refined(tellings.a.article, tellings.b.article, tellings.rows, rules, by_row)


def plainly_refined(
    a: Article, b: Article, rows: Sequence[Row], rules: Rules, pairs: Mapping[int, Sequence[QuotePair]] = NO_PAIRS
) -> tuple[Row, ...]:
    """The rows of two articles refined where the ``pairs`` of quotes in each are known, by its number."""
    return tuple(
        [
            _refined(row, a, b, pairs.get(number, ()), rules)
            if row.edits and row.a and row.b and row.kind is not _SAME_ROW
            else row
            for number, row in enumerate(rows)
        ]
    )


def _pairs_of_rows(tellings: Tellings, quotes: Sequence[QuotePair]) -> dict[int, list[QuotePair]]:
    """The pairs in quotation marks that stand with both sides in one row, by its number."""
    if not quotes:
        return {}
    from reader_app.people.model import Manner  # noqa: PLC0415 - wording alone needs no people

    marked = (Manner.DIRECT, Manner.MIXED, Manner.PHRASE)
    found: dict[int, list[QuotePair]] = {}
    for pair in quotes:
        if pair.a and pair.b and all(quote.manner in marked for quote in (*pair.a, *pair.b)):
            places = {
                telling.row(span)
                for telling, side in ((tellings.a, pair.a), (tellings.b, pair.b))
                for quote in side
                for span in quote.spans
            }
            if len(places) == 1:
                found.setdefault(places.pop(), []).append(pair)
    return found


def _refined(row: Row, a: Article, b: Article, pairs: Sequence[QuotePair], rules: Rules) -> Row:
    """The row with partners compared first; a stretch that a pair has taken is not taken twice."""
    edits: Sequence[Edit] = row.edits
    if not pairs and _is_plain(edits, a.text, b.text, rules):
        return row
    row_a, row_b = [a.blocks[n].span for n in row.a], [b.blocks[n].span for n in row.b]
    taken_a: list[Span] = []
    taken_b: list[Span] = []
    refit: list[Edit] = []
    for pair in pairs:
        mine_a, mine_b = _stretches(pair.a), _stretches(pair.b)
        if _fits(mine_a, row_a, taken_a) and _fits(mine_b, row_b, taken_b):
            taken_a += mine_a
            taken_b += mine_b
            refit += pair.edits or wording_between(a.text, mine_a, b.text, mine_b, rules)
    if refit:
        rest = wording_between(a.text, _rest(row_a, taken_a), b.text, _rest(row_b, taken_b), rules)
        edits = sorted([*refit, *rest], key=lambda edit: (edit.a.start, edit.a.end, edit.b.start))
    edits = [piece for edit in edits for piece in cut(edit, a.text, b.text)]
    if rules.ignore_punctuation:
        edits = [edit if edit.kind is _SAME else _quiet(edit, a.text, b.text) for edit in edits]
    if len(edits) == len(row.edits) and all(map(is_, edits, row.edits)):
        return row
    kind, share = kind_of(wording_of(edits))
    return replace(row, edits=tuple(edits), kind=row.kind if kind is _SAME_ROW else kind, similarity=share)


def _is_plain(edits: Sequence[Edit], text_a: str, text_b: str, rules: Rules) -> bool:
    """Whether every difference has a word in it, where that is asked for, and none a quotation mark."""
    differ = [edit for edit in edits if edit.kind is not _SAME]
    words = [text_a[edit.a.start : edit.a.end] + text_b[edit.b.start : edit.b.end] for edit in differ]
    return not has_marks("".join(words)) and not (
        rules.ignore_punctuation and not all(_says(edit, text_a, text_b) for edit in differ)
    )


def _says(edit: Edit, text_a: str, text_b: str) -> bool:
    """Whether an edit has more in it than punctuation."""
    sides = (edit.a, text_a), (edit.b, text_b)
    if any(has_sense(span.of(text)) for span, text in sides):
        return True
    return any(is_sign(text, *place) for span, text in sides for place in word_bounds(text, span.start, span.end))


def _quiet(edit: Edit, text_a: str, text_b: str) -> Edit:
    """A piece without a word is no difference where punctuation is none."""
    return edit if _says(edit, text_a, text_b) else replace(edit, kind=_SAME)


def _stretches(quotes: Iterable[Quote]) -> list[Span]:
    return sorted(span for quote in quotes for span in quote.spans if len(span))


def _fits(stretches: list[Span], row: Sequence[Span], taken: list[Span]) -> bool:
    """Whether the stretches lie in the row's blocks, apart from each other and from what is taken."""
    apart = all(first.end <= second.start for first, second in pairwise(stretches))
    inside = all(any(block.contains(stretch) for block in row) for stretch in stretches)
    free = not any(stretch.overlaps(other) for stretch in stretches for other in taken)
    return bool(stretches) and apart and inside and free


def _rest(row: Sequence[Span], taken: Iterable[Span]) -> list[Span]:
    """The parts of the row's blocks that no quote has taken."""
    found: list[Span] = []
    for block in row:
        start = block.start
        for span in sorted(span for span in taken if block.contains(span)):
            if start < span.start:
                found.append(Span(start, span.start))
            start = span.end
        if start < block.end:
            found.append(Span(start, block.end))
    return found
