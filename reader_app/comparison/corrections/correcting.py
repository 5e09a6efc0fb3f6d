"""What corrections ask of the pairing of rows, people and quotes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader_app.alignment.articles import rows_of
from reader_app.alignment.model import Row
from reader_app.alignment.rows import Pairing, in_reading_order
from reader_app.alignment.rules import Rules
from reader_app.article.model import Article
from reader_app.comparison.constraints import PairConstraints
from reader_app.comparison.corrections.corrected_cast import anchored, named, quotes_at
from reader_app.comparison.corrections.correction import Correction, CorrectionKind
from reader_app.comparison.pairs import PersonPair
from reader_app.people.model import Cast, Quote

_ROWS = (CorrectionKind.PAIR_ROWS, CorrectionKind.UNPAIR_ROWS)


def with_first_names(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """The corrections with every later use of a new name put back to the name that the machine gave."""
    first: dict[str, str] = {}
    found = []
    for correction in corrections:
        names = tuple(first.get(name, name) for name in correction.names)
        if correction.kind is CorrectionKind.RENAME and len(names) == 2:
            names = (names[0], correction.names[1])
            first[names[1]] = names[0]
        found.append(replace(correction, names=names))
    return tuple(found)


def corrected_rows(
    rows: tuple[Row, ...], a: Article, b: Article, corrections: Iterable[Correction], rules: Rules
) -> tuple[Row, ...]:
    """The rows with paragraphs paired and parted as asked; rows that nobody asked about stay as they are."""
    asked = [correction for correction in corrections if correction.kind in _ROWS]
    if not asked:
        return rows
    known = {(row.a, row.b): row for row in rows}
    pairings = [Pairing(row.a, row.b, row.moved, row.sure) for row in rows if row.a and row.b]
    for correction in asked:
        blocks_a = _blocks(a, correction, "a")
        blocks_b = _blocks(b, correction, "b")
        if not blocks_a or not blocks_b:
            continue
        left = (_without(pairing, blocks_a, blocks_b) for pairing in pairings)
        pairings = [pairing for pairing in left if pairing.a and pairing.b]
        if correction.kind is CorrectionKind.PAIR_ROWS:
            pairings.append(Pairing(blocks_a, blocks_b))
    ordered = in_reading_order([p._replace(moved=False) for p in pairings], a, b)
    made = [known.get((p.a, p.b)) or next(rows_of(a, b, [p], rules)) for p in ordered]
    return tuple(replace(row, moved=p.moved) for row, p in zip(made, ordered, strict=True))


def _without(pairing: Pairing, blocks_a: tuple[int, ...], blocks_b: tuple[int, ...]) -> Pairing:
    a, b = (tuple(n for n in mine if n not in gone) for mine, gone in ((pairing.a, blocks_a), (pairing.b, blocks_b)))
    return pairing._replace(a=a, b=b)


def _blocks(article: Article, correction: Correction, side: str) -> tuple[int, ...]:
    places = anchored(correction, article.text, side)
    return tuple(n for n, block in enumerate(article.blocks) if any(block.span.overlaps(place) for place in places))


def people_constraints(cast_a: Cast, cast_b: Cast, corrections: Iterable[Correction]) -> PairConstraints:
    """Merged names make one pair; a name split without anchors means two people."""
    together, apart = [], set()
    for correction in corrections:
        a = tuple(sorted({n for name in correction.names for n in named(cast_a.people, name)}))
        b = tuple(sorted({n for name in correction.names for n in named(cast_b.people, name)}))
        if correction.kind is CorrectionKind.MERGE and a and b:
            together.append((a[:1], b[:1]))
        elif correction.kind is CorrectionKind.SPLIT and not correction.anchors:
            apart |= {(i, j) for i in a for j in b}
    return PairConstraints(tuple(together), frozenset(apart))


def quote_constraints(
    quotes_a: Sequence[Quote], quotes_b: Sequence[Quote], a: Article, b: Article, corrections: Iterable[Correction]
) -> PairConstraints:
    """Quotes that a reader paired or parted, as numbers in the two sequences; the later word holds."""
    together: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    apart: set[tuple[int, int]] = set()
    for correction in corrections:
        if correction.kind not in {CorrectionKind.PAIR, CorrectionKind.UNPAIR}:
            continue
        mine = tuple(quotes_at(quotes_a, anchored(correction, a.text, "a")))
        theirs = tuple(quotes_at(quotes_b, anchored(correction, b.text, "b")))
        if not mine or not theirs:
            continue
        touched = {(i, j) for i in mine for j in theirs}
        together = [pair for pair in together if not (set(pair[0]) & set(mine) or set(pair[1]) & set(theirs))]
        if correction.kind is CorrectionKind.PAIR:
            together.append((mine, theirs))
            apart -= touched
        else:
            apart |= touched
    return PairConstraints(tuple(together), frozenset(apart))


def renamed(pairs: Iterable[PersonPair], corrections: Iterable[Correction]) -> tuple[PersonPair, ...]:
    """The people under the names that a reader gave them."""
    names = {
        correction.names[0]: correction.names[1]
        for correction in corrections
        if correction.kind is CorrectionKind.RENAME and len(correction.names) == 2
    }
    return tuple(replace(pair, name=_new_name(pair, names)) if names else pair for pair in pairs)


def _new_name(pair: PersonPair, names: dict[str, str]) -> str:
    own = [pair.name, *(person.name for person in (pair.a, pair.b) if person is not None)]
    return next((names[name] for name in own if name in names), pair.name)
