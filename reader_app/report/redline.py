"""One text out of two: A's words, then B's, shared words in A's form.

Where B writes a shared word in other case, or has another punctuation mark, B's form follows A's, both marked as thinly
as what is no difference in wording: nothing that B has is left out but the form of its quotation marks and dashes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from reader_app.alignment.model import Edit, EditKind, Row, RowKind
from reader_app.article.span import Span
from reader_app.article.words import fold, word_bounds
from reader_app.comparison.model import Comparison
from reader_app.report.lines import Line, Look, Piece, text_of
from reader_app.report.model import Paragraph
from reader_app.report.pieces import QUOTATION, Stretch, line
from reader_app.report.script import leftward, readable

_ENDS = tuple(".,;:!?…")


def redline(
    comparison: Comparison, row: Row, found_a: dict[int, list[Stretch]], found_b: dict[int, list[Stretch]]
) -> tuple[Paragraph, ...]:
    """``row`` as one paragraph; empty where the two are better read one over the other.

    That holds for rewritten rows, where a side has several blocks, and where B has the pieces in another order.
    """
    if row.kind in (RowKind.ONLY_A, RowKind.ONLY_B, RowKind.REWRITTEN) or len(row.a) != 1 or len(row.b) != 1:
        return ()
    if not _in_order(row):
        return ()
    a = comparison.a.blocks[row.a[0]]
    stretches_a, stretches_b = _shared_out(row, found_a.get(row.a[0], []), found_b.get(row.b[0], []))
    if not row.edits:
        return (_paragraph(line(comparison.a.text, a.span, stretches_a), str(a.kind)),)
    pieces: list[Piece] = []
    for edit in row.edits:
        if edit.kind is EditKind.SAME:
            _append_shared(pieces, comparison, edit, stretches_a)
        elif edit.kind is not EditKind.ONLY_B:
            _append(pieces, line(comparison.a.text, edit.a, stretches_a))
        if edit.kind in (EditKind.CHANGED, EditKind.ONLY_B):
            span = _without_stray_marks(edit, comparison.b.text, stretches_b)
            told = _all_marked(line(comparison.b.text, span, stretches_b))
            _append(pieces, told, apart=edit.kind is EditKind.CHANGED or _word_after_mark(pieces, told))
    return (_paragraph(tuple(pieces), str(a.kind)),)


def _in_order(row: Row) -> bool:
    """Whether B has the pieces of the row in A's order."""
    starts = [edit.b.start for edit in row.edits if len(edit.b)]
    return starts == sorted(starts)


def _append_shared(pieces: list[Piece], comparison: Comparison, edit: Edit, stretches_a: list[Stretch]) -> None:
    """Add words that both have: A's, and B's after those that B writes in another form."""
    text, other, start = comparison.a.text, comparison.b.text, edit.a.start
    for mine, theirs in _other_forms(text, edit.a, other, edit.b):
        marked = [*stretches_a, Stretch(mine, Look.THIN_A)] if len(mine) else stretches_a
        _append(pieces, line(text, Span(start, mine.end), marked))
        start = mine.end
        if len(theirs):
            told = (Piece(readable(theirs.of(other)), Look.THIN_B),)
            _append(pieces, told, apart=other[theirs.start - 1 : theirs.start].isspace())
    if start < edit.a.end:
        _append(pieces, line(text, Span(start, edit.a.end), stretches_a))


def _other_forms(text: str, a: Span, other: str, b: Span) -> Iterator[tuple[Span, Span]]:
    """Where shared words differ in case or punctuation: A's stretch and B's, either of which may be empty."""
    if a.of(text) == b.of(other):
        return
    words_a, words_b = _words(text, a), _words(other, b)
    forms_a = [fold(words.of(text), case=False) for words in words_a]
    forms_b = [fold(words.of(other), case=False) for words in words_b]
    for kind, i, past_i, j, past_j in SequenceMatcher(None, forms_a, forms_b, autojunk=False).get_opcodes():
        theirs = Span(words_b[j].start, words_b[past_j - 1].end) if j < past_j else Span(b.start, b.start)
        mine = Span(words_a[i].start, words_a[past_i - 1].end) if i < past_i else Span(a.start, a.start)
        if _letters(mine.of(text)) != _letters(theirs.of(other)):
            continue  # what the reader had ignored
        if kind == "insert":
            opens = other[theirs.start - 1 : theirs.start].isspace() and other[theirs.end : theirs.end + 1].isalnum()
            after = words_a[i - 1].end if i else a.start
            place = after if not opens else words_a[i].start if i < len(words_a) else a.end
            yield Span(place, place), theirs
        elif kind != "equal":
            yield mine, theirs


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


def _words(text: str, span: Span) -> list[Span]:
    """The words and punctuation marks of ``span``."""
    bounds = word_bounds(text, span.start, span.end)
    return [Span(start, end) for start, end in bounds if fold(text[start:end])]


def _all_marked(told: Line) -> Line:
    """Words of B alone with their punctuation marked too: left plain it would read as A's."""
    return tuple(
        replace(piece, look=Look.MARK_B) if piece.look is Look.PLAIN and piece.text.strip() else piece for piece in told
    )


def _word_after_mark(pieces: Sequence[Piece], told: Line) -> bool:
    """Whether a word would touch a mark that ends what stands before it."""
    return text_of(pieces)[-1:] in _ENDS and text_of(told)[:1].isalnum()


def _without_stray_marks(edit: Edit, text: str, stretches: list[Stretch]) -> Span:
    """B's span of a differing edit without quotation marks at its ends whose partner is set in A's form."""
    span = edit.b
    words = span.of(text)
    if edit.kind is EditKind.SAME or sum(c in QUOTATION for c in words) % 2 == 0:
        return span
    if any(s.quote and span.start <= place <= span.end for s in stretches for place in (s.span.start, s.span.end)):
        return span
    start = span.start + len(words) - len(words.lstrip("".join(QUOTATION)))
    end = span.end - len(words) + len(words.rstrip("".join(QUOTATION) + " "))
    return Span(min(start, end), end)


def _shared_out(
    row: Row, stretches_a: list[Stretch], stretches_b: list[Stretch]
) -> tuple[list[Stretch], list[Stretch]]:
    """What A's words carry in the redline, and what B's.

    A quote of B whose ends are set in A's form goes to A, unless A has it itself.
    """
    own = {stretch.quote for stretch in stretches_a if stretch.quote}
    of_a, of_b = list(stretches_a), []
    for stretch in stretches_b:
        if not stretch.quote:
            of_b.append(stretch)
            continue
        start, end = (_place_in_a(row, place) for place in (stretch.span.start, stretch.span.end))
        if start is None or end is None or start >= end:
            of_b.append(stretch)
        elif stretch.quote not in own:
            of_a.append(replace(stretch, span=Span(start, end)))
    return of_a, of_b


def _place_in_a(row: Row, place: int) -> int | None:
    """Where a place of B stands in A, where both have the same words there."""
    for edit in row.edits:
        if edit.kind is EditKind.SAME and edit.b.start <= place <= edit.b.end:
            return min(edit.a.start + place - edit.b.start, edit.a.end)
    return None


def _paragraph(pieces: Line, kind: str) -> Paragraph:
    return Paragraph(pieces, kind, leftward(text_of(pieces)))


def _append(pieces: list[Piece], more: Line, apart: bool = False) -> None:
    """Add ``more``, with one blank where two words would touch; ``apart``: where anything would."""
    before = next(
        (piece.text[-1] for piece in reversed(pieces) if piece.text and piece.look not in (Look.CLOSE, Look.NUMBER)),
        " ",
    )
    after = next((piece.text[0] for piece in more if piece.text), " ")
    if before.isspace() or after.isspace():
        pieces += more if not (before.isspace() and after.isspace()) else _without_first_blank(more)
        return
    if apart or (before.isalnum() and after.isalnum()):
        pieces.append(Piece(" "))
    pieces += more


def _without_first_blank(pieces: Line) -> Line:
    first = next((n for n, piece in enumerate(pieces) if piece.text), None)
    if first is None:
        return pieces
    whole = pieces[first]
    return (*pieces[:first], Piece(whole.text.lstrip(), whole.look, whole.link), *pieces[first + 1 :])
