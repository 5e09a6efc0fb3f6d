"""Two articles aligned: rows of blocks in reading order, and the wording inside every row."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from operator import itemgetter
from typing import NamedTuple, cast

from reader_app.alignment.model import Alignment, Edit, EditKind, Row, RowKind
from reader_app.alignment.recall import Recall
from reader_app.alignment.rows import Pairing, in_reading_order, rows_of_links
from reader_app.alignment.rules import PLAIN, Rules
from reader_app.alignment.sentences.bonds import Bonds, Linked
from reader_app.alignment.sentences.windows import link_each, link_texts
from reader_app.alignment.words.tiling import Wording
from reader_app.alignment.words.wording import wordings, wordings_of_pairs
from reader_app.article.errors import ComparingStopped
from reader_app.article.model import Article, BlockKind
from reader_app.article.span import Span

EDITED_SHARE, EDITED_RUNS = 0.60, 6
_SAME, _SAME_ROW = EditKind.SAME, RowKind.SAME
LINKING, PAIRS_AT_ONCE = 0.5, 250_000
Progress = Callable[[float], bool]


def on_and_on(_share: float) -> bool:
    """Nobody looks on, and nobody stops it."""
    return True


def align_articles(
    a: Article, b: Article, rules: Rules = PLAIN, progress: Progress = on_and_on, recall: Recall | None = None
) -> Alignment:
    """The rows of two articles: every block of both stands in exactly one.

    Titles are paired with titles; furniture has rows of its own and is never compared.  ``links`` are between block
    numbers, the lesser ones (told again elsewhere) among them, which make no row.  ``progress`` is told the share of
    1 that is done; where it returns False, ComparingStopped is raised.  ``recall`` is the caller's memory of earlier
    comparisons: what did not change is taken from it.
    """
    with uncollected():
        return _aligned(a, b, rules, progress, recall)


def _aligned(a: Article, b: Article, rules: Rules, progress: Progress, recall: Recall | None) -> Alignment:
    def watch(share: float) -> None:
        if not progress(share):
            raise ComparingStopped

    bodies = _bodies(a, b, rules)
    linked = _placed(_linked(bodies, recall, lambda share: watch(share * LINKING)), bodies)
    pairings = _pairings(a, b, linked, bodies.titles)
    rows: list[Row] = []
    for row in rows_of(a, b, pairings, rules, recall):
        watch(LINKING + (1 - LINKING) * len(rows) / len(pairings))
        rows.append(row)
    return Alignment(tuple(rows), tuple(sorted(linked.main + linked.again, key=itemgetter(0, 1))))


def rows_of_pairs(pairs: Sequence[tuple[Article, Article]], rules: Rules = PLAIN) -> list[tuple[Row, ...]]:
    """The rows of many pairs of articles, of each as ``align_articles`` gives them.

    What is alike and what differs is worked out for all of them together, which takes half the time for small articles.
    """
    with uncollected():
        bodies = [_bodies(a, b, rules) for a, b in pairs]
        linked = link_each([(*each.texts, each.bonds) for each in bodies])
        paired = [
            _pairings(a, b, _placed(found, each), each.titles)
            for (a, b), found, each in zip(pairs, linked, bodies, strict=True)
        ]
        told = [
            [(pairing, _plain_row(a, b, pairing, rules)) for pairing in pairings]
            for (a, b), pairings in zip(pairs, paired, strict=True)
        ]
        sides = [
            (a.text, [a.blocks[n].span for n in one.a], b.text, [b.blocks[n].span for n in one.b])
            for (a, b), rows in zip(pairs, told, strict=True)
            for one, row in rows
            if row is None
        ]
        words = wordings_of_pairs(sides, rules, PAIRS_AT_ONCE)
        return [tuple([_worded(one, next(words)) if row is None else row for one, row in rows]) for rows in told]


def _pairings(a: Article, b: Article, linked: Linked, titles: tuple[int, int] | None) -> list[Pairing]:
    """The rows that links and titles make, in reading order."""
    pairings = rows_of_links(linked.main)
    if titles is not None:
        pairings.append(Pairing((titles[0],), (titles[1],)))
    return in_reading_order(pairings, a, b)


@contextmanager
def uncollected() -> Iterator[None]:
    """Leave the search for circles among objects until later: a comparison makes many values and no circle.

    Going through them again and again cost a fifth of the time of a long comparison.  At its end they count as old, so
    that what young values are sought through first are not these.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


class _Bodies(NamedTuple):
    """What of two articles is compared: the texts of blocks on both sides, their numbers, and what the reader tied.

    ``titles`` are the blocks that are a pair as they are; None where the reader has other plans.
    """

    texts: tuple[list[str], list[str]]
    numbers: tuple[list[int], list[int]]
    bonds: Bonds
    titles: tuple[int, int] | None


def _bodies(a: Article, b: Article, rules: Rules) -> _Bodies:
    heads = _first_title(a), _first_title(b)
    tied_a, tied_b = {i for i, _ in rules.paired}, {j for _, j in rules.paired}
    titles = None
    if heads[0] is not None and heads[1] is not None and (heads[0], heads[1]) not in rules.unpaired:
        titles = None if heads[0] in tied_a or heads[1] in tied_b else (heads[0], heads[1])
    body_a = _body(a, tied_a, -1 if titles is None else titles[0])
    body_b = _body(b, tied_b, -1 if titles is None else titles[1])
    return _Bodies((_texts(a, body_a), _texts(b, body_b)), (body_a, body_b), _bonds(body_a, body_b, rules), titles)


def _linked(bodies: _Bodies, recall: Recall | None, watch: Callable[[float], None]) -> Linked:
    """The links between the texts that are compared, from memory where they are known."""
    (texts_a, texts_b), bonds = bodies.texts, bodies.bonds
    if recall is None:
        return link_texts(texts_a, texts_b, bonds, watch)
    key = (tuple(texts_a), tuple(texts_b), bonds)
    return cast("Linked", recall.linking(key, lambda: link_texts(texts_a, texts_b, bonds, watch)))


def _placed(found: Linked, bodies: _Bodies) -> Linked:
    """The links between the blocks of the articles that those between the compared texts stand for."""
    of_a, of_b = bodies.numbers
    if not (of_a and of_b) or (of_a[-1] + 1 == len(of_a) and of_b[-1] + 1 == len(of_b)):
        return found
    main, again = (
        tuple([link._replace(a=tuple([of_a[i] for i in link.a]), b=tuple([of_b[j] for j in link.b])) for link in links])
        for links in (found.main, found.again)
    )
    return Linked(main, again)


def _body(article: Article, tied: set[int], title: int) -> list[int]:
    """The numbers of the blocks that are compared with each other; a title that has its partner is none of them."""
    return [n for n, block in enumerate(article.blocks) if n in tied or not (block.furniture or n == title)]


def _texts(article: Article, numbers: Sequence[int]) -> list[str]:
    text, spans = article.text, [article.blocks[number].span for number in numbers]
    return [text[span.start : span.end] for span in spans]


def _bonds(body_a: Sequence[int], body_b: Sequence[int], rules: Rules) -> Bonds:
    """What the reader joined and parted, by the places of the blocks among those that are compared."""
    if not rules.paired and not rules.unpaired:
        return Bonds(minimum=rules.minimum_similarity)
    place_a, place_b = {n: k for k, n in enumerate(body_a)}, {n: k for k, n in enumerate(body_b)}
    joined, parted = (
        frozenset((place_a[i], place_b[j]) for i, j in pairs if i in place_a and j in place_b)
        for pairs in (rules.paired, rules.unpaired)
    )
    return Bonds(joined, parted - joined, rules.minimum_similarity)


def rows_of(
    a: Article, b: Article, pairings: Sequence[Pairing], rules: Rules = PLAIN, recall: Recall | None = None
) -> Iterator[Row]:
    """The rows of pairings, their wording compared; a row of one side has its blocks as edits, furniture none."""
    plain = [_plain_row(a, b, pairing, rules) for pairing in pairings]
    rest = [pairing for pairing, row in zip(pairings, plain, strict=True) if row is None]
    spans = [([a.blocks[n].span for n in one.a], [b.blocks[n].span for n in one.b]) for one in rest]
    words = (wordings if recall is None else recall.wordings)(a.text, b.text, spans, rules)
    for pairing, row in zip(pairings, plain, strict=True):
        yield _worded(pairing, next(words)) if row is None else row


def _worded(pairing: Pairing, wording: Wording) -> Row:
    """The row of a pairing whose words were compared."""
    kind, share = kind_of(wording)
    return Row(pairing.a, pairing.b, kind, pairing.moved, share, wording.edits, pairing.sure)


def _plain_row(a: Article, b: Article, pairing: Pairing, rules: Rules) -> Row | None:
    """The row of a pairing whose words need not be compared."""
    if pairing.a and pairing.b:
        if len(pairing.a) > 1 or len(pairing.b) > 1 or rules.ignored:
            return None
        span_a, span_b = a.blocks[pairing.a[0]].span, b.blocks[pairing.b[0]].span
        if a.text[span_a.start : span_a.end] != b.text[span_b.start : span_b.end]:
            return None
        same = (Edit(_SAME, span_a, span_b),) if span_a.start < span_a.end else ()
        return Row(pairing.a, pairing.b, _SAME_ROW, pairing.moved, 1.0, same, pairing.sure)
    kind = RowKind.ONLY_A if pairing.a else RowKind.ONLY_B
    if any(a.blocks[n].furniture for n in pairing.a) or any(b.blocks[n].furniture for n in pairing.b):
        return Row(pairing.a, pairing.b, kind, pairing.moved)
    edits = tuple(Edit(EditKind.ONLY_A, a.blocks[n].span, _end_before(b, pairing.before)) for n in pairing.a)
    edits += tuple(Edit(EditKind.ONLY_B, _end_before(a, pairing.before), b.blocks[n].span) for n in pairing.b)
    return Row(pairing.a, pairing.b, kind, pairing.moved, 0.0, edits)


def kind_of(wording: Wording) -> tuple[RowKind, float]:
    """What the wording makes of a row with both sides, and the share of 1 that both keep."""
    edits, total, kept, changes = wording
    if not changes:
        return RowKind.SAME, 1.0
    share = kept / total if total else 1.0
    edited = share >= EDITED_SHARE and changes <= max(EDITED_RUNS, len(edits) // 4)
    return (RowKind.EDITED if edited else RowKind.REWRITTEN), share


def _first_title(article: Article) -> int | None:
    kinds = ((n, block) for n, block in enumerate(article.blocks) if not block.furniture)
    return next((n for n, block in kinds if block.kind is BlockKind.TITLE), None)


def _end_before(article: Article, number: int) -> Span:
    """The empty span behind the block before ``number``, or at the beginning of the text."""
    end = article.blocks[number - 1].span.end if 0 < number <= len(article.blocks) else 0
    return Span(end, end)
