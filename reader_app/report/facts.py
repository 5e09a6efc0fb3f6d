"""The facts that differ, as a report tells of them."""

from reader_app.article.span import Span
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import Fact, FactKind, Status
from reader_app.marks import Side
from reader_app.report.labels import fact_word
from reader_app.report.lines import Line, Look, Piece
from reader_app.report.model import FactView
from reader_app.report.pieces import joined, line, unshared
from reader_app.report.rows import RowFinder
from reader_app.translation import translate


def fact_views(comparison: Comparison, finder: RowFinder) -> tuple[FactView, ...]:
    """All facts that are not the same in both, kind by kind."""
    differing = [fact for fact in comparison.facts if fact.status is not Status.SAME]
    views = []
    for kind in FactKind:
        for place, fact in enumerate(fact for fact in differing if fact.kind is kind):
            first = fact_word(kind) if place == 0 else ""
            a, b = _side(comparison, fact, Side.A, finder), _side(comparison, fact, Side.B, finder)
            views.append(FactView(first, a, b, _differs(fact)))
    return tuple(views)


def _side(comparison: Comparison, fact: Fact, side: Side, finder: RowFinder) -> Line:
    span, other = (fact.a, fact.b) if side is Side.A else (fact.b, fact.a)
    article, against = (comparison.a, comparison.b) if side is Side.A else (comparison.b, comparison.a)
    if span is None:
        return ()
    words = line(article.text, span)
    if other is not None and fact.status is Status.ALTERED:
        words = unshared(span.of(article.text), other.of(against.text), side)
    return joined((words, _row(span, side, finder)), "  ")


def _row(span: Span, side: Side, finder: RowFinder) -> Line:
    number = finder.row_at(side, span)
    if not number:
        return ()
    words = translate("report", "row {row}").format(row=number).replace(" ", "\u00a0")
    return (Piece(words, Look.SMALL, f"row-{number}"),)


def _differs(fact: Fact) -> str:
    if fact.status is Status.ONLY_A:
        return translate("report", "only in A")
    if fact.status is Status.ONLY_B:
        return translate("report", "only in B")
    (amount_a, _, unit_a), (amount_b, _, unit_b) = (value.partition(" ") for value in (fact.value_a, fact.value_b))
    units = {unit_a, unit_b} if not any(map(str.isdigit, unit_a + unit_b)) else set()  # "1 in 5" is a share
    if fact.kind is FactKind.NUMBER and amount_a == amount_b and len(units - {""}) > 1:
        return translate("report", "another unit")
    return {
        FactKind.NUMBER: translate("report", "another number"),
        FactKind.DATE: translate("report", "another date"),
        FactKind.PLACE: translate("report", "another place"),
        FactKind.ORGANISATION: translate("report", "another name"),
        FactKind.SOURCE: translate("report", "another source"),
    }[fact.kind]
