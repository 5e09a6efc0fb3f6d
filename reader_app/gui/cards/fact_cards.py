"""The cards of the Facts tab: numbers, dates, places, organisations and sources that differ; no Qt."""

from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import Fact, FactKind, Status
from reader_app.gui.cards.card import ALL, Card, Passage, Piece, Tone
from reader_app.gui.plan.cache import remembered
from reader_app.gui.signs.one_line import flat
from reader_app.marks import Side, Target, TargetKind
from reader_app.translation import QT_TRANSLATE_NOOP, translate

_KIND = {
    FactKind.NUMBER: QT_TRANSLATE_NOOP("cards", "Numbers"),
    FactKind.DATE: QT_TRANSLATE_NOOP("cards", "Dates"),
    FactKind.PLACE: QT_TRANSLATE_NOOP("cards", "Places"),
    FactKind.ORGANISATION: QT_TRANSLATE_NOOP("cards", "Organisations"),
    FactKind.SOURCE: QT_TRANSLATE_NOOP("cards", "Sources"),
}
_NOTE = {
    Status.ONLY_A: QT_TRANSLATE_NOOP("cards", "not in B"),
    Status.ONLY_B: QT_TRANSLATE_NOOP("cards", "not in A"),
}


@remembered
def fact_cards(comparison: Comparison) -> tuple[Card, ...]:
    """A card for each fact that the tellings do not share."""
    return tuple(
        _card(comparison, number, fact)
        for number, fact in enumerate(comparison.facts)
        if fact.status is not Status.SAME
    )


def fact_filters() -> list[tuple[str, str]]:
    """The filters and the groups of the tab: kinds of fact."""
    return [(str(kind), translate("cards", text)) for kind, text in _KIND.items()]


def _card(comparison: Comparison, number: int, fact: Fact) -> Card:
    in_a = flat(fact.a.of(comparison.a.text)) if fact.a else ""
    in_b = flat(fact.b.of(comparison.b.text)) if fact.b else ""
    target = Target(TargetKind.FACT, number)
    kinds = (str(fact.kind), str(fact.status), ALL)
    if in_a and in_b:
        passages = [Passage(side, (Piece(words, Tone.MARKED),)) for side, words in ((Side.A, in_a), (Side.B, in_b))]
        return Card(target, translate("cards", "Given differently"), passages=tuple(passages), kinds=kinds)
    note = translate("cards", _NOTE[fact.status])
    words, value = in_a or in_b, fact.value_a or fact.value_b
    if fact.kind is FactKind.DATE and value and value.casefold() != words.casefold():
        note = translate("cards", "{note} · {value}").format(note=note, value=value)
    return Card(target, words, note, sign="A" if in_a else "B", kinds=kinds)
