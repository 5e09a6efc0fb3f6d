"""Two articles aligned: rows of blocks in reading order, and the wording inside every row."""

from collections.abc import Sequence

from reader_app.alignment.model import Alignment, Edit, EditKind, Link, Row, RowKind
from reader_app.alignment.rows import Pairing, in_reading_order, rows_of_links
from reader_app.alignment.rules import PLAIN, Rules
from reader_app.alignment.sentences import align
from reader_app.alignment.wording import share_kept, wording_between
from reader_app.article.model import Article, BlockKind
from reader_app.article.span import Span

EDITED_SHARE, EDITED_RUNS = 0.60, 6


def align_articles(a: Article, b: Article, rules: Rules = PLAIN) -> Alignment:
    """The rows of two articles: every block of both stands in exactly one.

    Titles are paired with titles; furniture has rows of its own and is never compared.
    """
    titles = _first_title(a), _first_title(b)
    body_a = [n for n, block in enumerate(a.blocks) if not block.furniture and n != titles[0]]
    body_b = [n for n, block in enumerate(b.blocks) if not block.furniture and n != titles[1]]
    links = align([a.words_of(a.blocks[n]) for n in body_a], [b.words_of(b.blocks[n]) for n in body_b])
    placed = [
        Link(tuple(body_a[i] for i in x.a), tuple(body_b[j] for j in x.b), x.similarity, x.moved, x.sure) for x in links
    ]
    pairings = rows_of_links(placed)
    if titles[0] is not None and titles[1] is not None:
        pairings.append(Pairing((titles[0],), (titles[1],)))
    rows = in_reading_order(pairings, len(a.blocks), len(b.blocks))
    return Alignment(tuple(row_of(a, b, pairing, rules) for pairing in rows), tuple(placed))


def row_of(a: Article, b: Article, pairing: Pairing, rules: Rules = PLAIN) -> Row:
    """The row of one pairing, its wording compared; furniture is not compared."""
    spans_a = [a.blocks[n].span for n in pairing.a]
    spans_b = [b.blocks[n].span for n in pairing.b]
    if not (pairing.a and pairing.b):
        kind = RowKind.ONLY_A if pairing.a else RowKind.ONLY_B
        edits = tuple(Edit(EditKind.ONLY_A, span, _end_before(b, pairing.before)) for span in spans_a)
        edits += tuple(Edit(EditKind.ONLY_B, _end_before(a, pairing.before), span) for span in spans_b)
        furniture = any(a.blocks[n].furniture for n in pairing.a) or any(b.blocks[n].furniture for n in pairing.b)
        return Row(pairing.a, pairing.b, kind, pairing.moved, 0.0, () if furniture else edits)
    edits = wording_between(a.text, spans_a, b.text, spans_b, rules)
    kind, share = kind_of(edits)
    return Row(pairing.a, pairing.b, kind, pairing.moved, share, edits, pairing.sure)


def kind_of(edits: Sequence[Edit]) -> tuple[RowKind, float]:
    """What ``edits`` make of a row with both sides, and the share of 1 that both keep."""
    changes = sum(edit.kind is not EditKind.SAME for edit in edits)
    share = share_kept(edits)
    if not changes:
        return RowKind.SAME, 1.0
    edited = share >= EDITED_SHARE and changes <= max(EDITED_RUNS, len(edits) // 4)
    return (RowKind.EDITED if edited else RowKind.REWRITTEN), share


def _first_title(article: Article) -> int | None:
    kinds = ((n, block) for n, block in enumerate(article.blocks) if not block.furniture)
    return next((n for n, block in kinds if block.kind is BlockKind.TITLE), None)


def _end_before(article: Article, number: int) -> Span:
    """The empty span behind the block before ``number``, or at the beginning of the text."""
    end = article.blocks[number - 1].span.end if 0 < number <= len(article.blocks) else 0
    return Span(end, end)
