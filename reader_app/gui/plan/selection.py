"""What a reader had chosen, found in the comparison that replaces the old one; and what they corrected last."""

from collections.abc import Iterable, Sequence

from reader_app.comparison.corrections.correction import Correction, CorrectionKind
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import PersonPair, QuotePair
from reader_app.gui.plan.stepping import same_list
from reader_app.marks import Side, Target, TargetKind

Places = frozenset[tuple[Side, int]]  # where words begin
_OF_ROWS = (CorrectionKind.PAIR_ROWS, CorrectionKind.UNPAIR_ROWS)


def followed_target(
    older: Comparison, newer: Comparison, target: Target | None, latest: Sequence[Correction]
) -> Target | None:
    """What is to be chosen in ``newer``: what ``latest`` put right or took back, else what ``target`` was."""
    put_right = corrected_target(newer, [one for one in latest if one.kind not in _OF_ROWS])
    return put_right or (same_target(older, newer, target) if target else None)


def same_target(older: Comparison, newer: Comparison, target: Target) -> Target | None:
    """What ``target`` of ``older`` is in ``newer``: itself, or what shares most of its words; None where it is gone."""
    if same_list(older, newer, target.kind):
        return target
    if target.kind is TargetKind.QUOTE:
        return _nearest(target.kind, _of_quote(older.quotes[target.number]), map(_of_quote, newer.quotes))
    if target.kind is TargetKind.PERSON:
        return _nearest(target.kind, _of_person(older.people[target.number]), map(_of_person, newer.people))
    return None


def corrected_target(comparison: Comparison, corrections: Sequence[Correction]) -> Target | None:
    """The quote, else the person, that ``corrections`` are about; None where there is none such."""
    texts = {Side.A: comparison.a.text, Side.B: comparison.b.text}
    anchors = [anchor for one in corrections for anchor in one.anchors]
    found = [(Side(one.side), one.place(texts[Side(one.side)])) for one in anchors]
    wanted = frozenset((side, span.start) for side, span in found if span is not None)
    quote = _nearest(TargetKind.QUOTE, wanted, map(_of_quote, comparison.quotes))
    if quote is not None or anchors:
        return quote
    names = {name for one in corrections for name in one.names}
    called = (n for n, pair in enumerate(comparison.people) if names & {pair.name, *_names(pair)})
    number = next(called, None)
    return None if number is None else Target(TargetKind.PERSON, number)


def _nearest(kind: TargetKind, wanted: Places, offered: Iterable[Places]) -> Target | None:
    """The number of what has most of the ``wanted`` places, and fewest others."""
    scored = [(len(places & wanted), -len(places), -number) for number, places in enumerate(offered)]
    best = max(scored, default=(0, 0, 0))
    return Target(kind, -best[2]) if best[0] else None


def _of_quote(pair: QuotePair) -> Places:
    """Where the quote begins, stretch by stretch, in A and in B."""
    sides = ((Side.A, pair.a), (Side.B, pair.b))
    return frozenset((side, span.start) for side, quotes in sides for quote in quotes for span in quote.spans)


def _of_person(pair: PersonPair) -> Places:
    """Where the person is named in A and in B."""
    sides = ((Side.A, pair.a), (Side.B, pair.b))
    return frozenset((side, span.start) for side, person in sides if person for span in person.mentions)


def _names(pair: PersonPair) -> set[str]:
    return {person.name for person in (pair.a, pair.b) if person}
