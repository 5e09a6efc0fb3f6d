"""Where a reader's notes stand in a comparison, and the notes that have no place in it any more; no Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reader_app.comparison.corrections.correction import Anchor
from reader_app.comparison.model import Comparison
from reader_app.comparison.saved import NOTED, Note
from reader_app.gui.cards.offers import quote_anchors, row_anchors
from reader_app.target import Side, Target, TargetKind


@dataclass(frozen=True, slots=True)
class Remarks:
    """The notes of a comparison by what they are on, and those whose words are gone."""

    on: Mapping[Target, tuple[Note, ...]] = field(default_factory=dict)
    orphans: tuple[Note, ...] = ()

    def words(self, target: Target) -> str:
        """What is noted on ``target``; nothing where nothing is."""
        return "\n".join(note.words for note in self.on.get(target, ()))


def remarks(comparison: Comparison, notes: tuple[Note, ...]) -> Remarks:
    """``notes`` where they belong; those on quotes wait, and are no orphans, until people are known."""
    if not notes:
        return Remarks()
    places = _places(comparison)
    texts = {Side.A: comparison.a.text, Side.B: comparison.b.text}
    found: dict[Target, tuple[Note, ...]] = {}
    orphans = []
    for note in notes:
        target = places.get((note.kind, note.anchor.side, note.anchor.start))
        stands = texts[Side(note.anchor.side)].startswith(note.anchor.words, note.anchor.start)
        if target is not None and stands:
            found[target] = (*found.get(target, ()), note)
        elif comparison.people_known or note.kind is not TargetKind.QUOTE:
            orphans.append(note)
    return Remarks(found, tuple(orphans))


def place_of(comparison: Comparison, kind: TargetKind, anchor: Anchor) -> Target | None:
    """The row or quote of ``comparison`` in which the words of ``anchor`` begin; None where they do not stand there."""
    text = (comparison.a if anchor.side == Side.A else comparison.b).text
    stands = text.startswith(anchor.words, anchor.start)
    return _places(comparison).get((kind, anchor.side, anchor.start)) if stands else None


def anchors_of(comparison: Comparison, target: Target) -> tuple[Anchor, ...]:
    """Where a difference or quote stands; nothing for a person or fact."""
    if target.kind not in NOTED:
        return ()
    if target.kind is TargetKind.ROW:
        return row_anchors(comparison, target.number)
    return quote_anchors(comparison, comparison.quotes[target.number])


def _places(comparison: Comparison) -> dict[tuple[TargetKind, str, int], Target]:
    """Each row and quote by the beginnings of its paragraphs and passages."""
    found: dict[tuple[TargetKind, str, int], Target] = {}
    for number, row in enumerate(comparison.rows):
        starts = [
            *((Side.A, comparison.a.blocks[at].span.start) for at in row.a),
            *((Side.B, comparison.b.blocks[at].span.start) for at in row.b),
        ]
        _put(found, Target(TargetKind.ROW, number), starts)
    for number, pair in enumerate(comparison.quotes):
        said = [
            (side, span.start)
            for side, quotes in ((Side.A, pair.a), (Side.B, pair.b))
            for quote in quotes
            for span in quote.spans
        ]
        _put(found, Target(TargetKind.QUOTE, number), said)
    return found


def _put(found: dict[tuple[TargetKind, str, int], Target], target: Target, starts: Iterable[tuple[Side, int]]) -> None:
    for side, start in starts:
        found.setdefault((target.kind, str(side), start), target)
