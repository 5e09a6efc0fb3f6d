"""One text out of two: A's words, then B's, shared words in A's form."""

from reader_app.alignment.model import EditKind, Row, RowKind
from reader_app.comparison.model import Comparison
from reader_app.report.model import Line, Look, Paragraph, Piece
from reader_app.report.pieces import Stretch, leftward, line


def redline(
    comparison: Comparison, row: Row, found_a: dict[int, list[Stretch]], found_b: dict[int, list[Stretch]]
) -> tuple[Paragraph, ...]:
    """``row`` as one paragraph; empty where the two are better read one over the other.

    That holds for rewritten rows, and where a side has several blocks.
    """
    if row.kind in (RowKind.ONLY_A, RowKind.ONLY_B, RowKind.REWRITTEN) or len(row.a) != 1 or len(row.b) != 1:
        return ()
    a = comparison.a.blocks[row.a[0]]
    stretches_a = found_a.get(row.a[0], [])
    stretches_b = _own_of_b(row, stretches_a, found_b.get(row.b[0], []))
    if row.kind is RowKind.SAME or not row.edits:
        return (_paragraph(line(comparison.a.text, a.span, stretches_a), str(a.kind)),)
    pieces: list[Piece] = []
    for edit in row.edits:
        if edit.kind is not EditKind.ONLY_B:
            _append(pieces, line(comparison.a.text, edit.a, stretches_a))
        of_b = line(comparison.b.text, edit.b, stretches_b)
        if edit.kind is EditKind.SAME:
            pieces += [piece for piece in of_b if piece.look in (Look.OPEN, Look.CLOSE)]
        elif edit.kind is not EditKind.ONLY_A:
            _append(pieces, of_b, apart=edit.kind is EditKind.CHANGED)
    return (_paragraph(tuple(pieces), str(a.kind)),)


def _own_of_b(row: Row, stretches_a: list[Stretch], stretches_b: list[Stretch]) -> list[Stretch]:
    """Without B's quotes that A has too, where their words are set in A's form."""
    quotes_a = {stretch.quote for stretch in stretches_a if stretch.quote}
    shared = [edit.b for edit in row.edits if edit.kind is EditKind.SAME]
    return [s for s in stretches_b if s.quote not in quotes_a or not any(s.span.overlaps(b) for b in shared)]


def _paragraph(pieces: Line, kind: str) -> Paragraph:
    return Paragraph(pieces, kind, leftward("".join(piece.text for piece in pieces)))


def _append(pieces: list[Piece], more: Line, apart: bool = False) -> None:
    """Add ``more``, with one blank where two words would touch; ``apart``: where anything would."""
    before = next((piece.text[-1] for piece in reversed(pieces) if piece.text and piece.look is not Look.CLOSE), " ")
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
