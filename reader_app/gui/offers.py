"""What a reader can put right on a card, as plain values: the entries of its context menu; no Qt.

Each offer is a text and the correction it stands for, a list of offers (a menu inside the menu), or a question for a
new name.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.comparison.corrections import Anchor, Correction, CorrectionKind
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import PersonPair, QuotePair
from reader_app.gui import stepping
from reader_app.gui.cards import paragraph_numbers
from reader_app.gui.one_line import flat
from reader_app.gui.places import article_of
from reader_app.people.model import Quote
from reader_app.target import Side, Target, TargetKind
from reader_app.translation import translate

_SHORT = 48  # code points of a quote or paragraph in a menu
_MOST = 40  # entries of a menu inside the menu


@dataclass(frozen=True, slots=True)
class Offer:
    """One entry: ``correction`` is done at once, ``inner`` opens, ``renames`` asks for a new name of that person."""

    text: str
    correction: Correction | None = None
    inner: tuple["Offer", ...] = ()
    renames: str = ""


def offers(comparison: Comparison, target: Target) -> tuple[Offer, ...]:
    """What can be put right about ``target``; nothing for facts."""
    made = {
        TargetKind.PERSON: _of_person,
        TargetKind.QUOTE: _of_quote,
        TargetKind.ROW: _of_row,
    }.get(target.kind)
    return tuple(offer for offer in made(comparison, target.number)) if made else ()


def row_anchors(comparison: Comparison, number: int) -> tuple[Anchor, ...]:
    """The anchors of all paragraphs of a row, A's first."""
    row = comparison.rows[number]
    return (*_blocks(comparison.a, Side.A, row.a), *_blocks(comparison.b, Side.B, row.b))


def _of_person(comparison: Comparison, number: int) -> Iterable[Offer]:
    pair = comparison.people[number]
    others = [other for at, other in enumerate(comparison.people) if at != number]
    if others:
        inner = tuple(
            Offer(flat(other.name), Correction(CorrectionKind.MERGE, (*_names(pair), *_names(other))))
            for other in others[:_MOST]
        )
        yield Offer(translate("offers", "The same person as"), inner=inner)
    if pair.a and pair.b:
        yield Offer(
            translate("offers", "Two people, one in A, one in B"), Correction(CorrectionKind.SPLIT, _names(pair))
        )
    yield Offer(translate("offers", "Another name…"), renames=pair.name)
    yield Offer(translate("offers", "Not a person"), Correction(CorrectionKind.NOT_A_PERSON, _names(pair)))


def _names(pair: PersonPair) -> tuple[str, ...]:
    """The names by which both tellings' casts know a person."""
    return tuple(dict.fromkeys([pair.name, *(side.name for side in (pair.a, pair.b) if side)]))


def _of_quote(comparison: Comparison, number: int) -> Iterable[Offer]:
    pair = comparison.quotes[number]
    anchors = quote_anchors(comparison, pair)
    inner = tuple(
        Offer(flat(person.name), Correction(CorrectionKind.SPEAKER, _names(person), anchors))
        for person in comparison.people[:_MOST]
    )
    nobody = Offer(translate("offers", "Nobody"), Correction(CorrectionKind.SPEAKER, (), anchors))
    yield Offer(translate("offers", "Said by"), inner=(*inner, nobody))
    if pair.a and pair.b:
        yield Offer(translate("offers", "Not one quote: part the pair"), Correction(CorrectionKind.UNPAIR, (), anchors))
    else:
        inner = tuple(_partners(comparison, pair, anchors))[:_MOST]
        if inner:
            yield Offer(translate("offers", "The same quote as"), inner=inner)
    yield Offer(translate("offers", "Not a quote"), Correction(CorrectionKind.NOT_A_QUOTE, (), anchors))


def _partners(comparison: Comparison, pair: QuotePair, anchors: tuple[Anchor, ...]) -> Iterable[Offer]:
    for other in comparison.quotes:
        if bool(other.a) == bool(pair.b) and bool(other.b) == bool(pair.a) and not (other.a and other.b):
            side, quotes = (Side.A, other.a) if other.a else (Side.B, other.b)
            text = article_of(comparison, side).text
            words = translate("offers", "“{words}”").format(words=_short(quotes[0].spans[0].of(text)))
            yield Offer(words, Correction(CorrectionKind.PAIR, (), (*anchors, *quote_anchors(comparison, other))))


def quote_anchors(comparison: Comparison, pair: QuotePair) -> tuple[Anchor, ...]:
    """The anchors of all passages of a pair of quotes, A's first."""
    sides: tuple[tuple[Side, tuple[Quote, ...]], ...] = ((Side.A, pair.a), (Side.B, pair.b))
    return tuple(
        _anchor(article_of(comparison, side), side, span) for side, quotes in sides for q in quotes for span in q.spans
    )


def _of_row(comparison: Comparison, number: int) -> Iterable[Offer]:
    row = comparison.rows[number]
    anchors = row_anchors(comparison, number)
    if row.a and row.b:
        yield Offer(translate("offers", "Do not belong together"), Correction(CorrectionKind.UNPAIR_ROWS, (), anchors))
        return
    inner = tuple(
        Offer(
            _place(comparison, at), Correction(CorrectionKind.PAIR_ROWS, (), (*anchors, *row_anchors(comparison, at)))
        )
        for at, other in enumerate(comparison.rows)
        if bool(other.a) == bool(row.b)
        and bool(other.b) == bool(row.a)
        and not stepping.is_furniture(comparison, other)
    )
    if inner:
        yield Offer(translate("offers", "Belongs to"), inner=inner[:_MOST])


def _place(comparison: Comparison, number: int) -> str:
    row = comparison.rows[number]
    side, blocks = (Side.A, row.a) if row.a else (Side.B, row.b)
    article = article_of(comparison, side)
    words = _short(article.words_of(article.blocks[blocks[0]]))
    return translate("offers", "{place}: {words}").format(place=paragraph_numbers(side.upper(), blocks), words=words)


def _blocks(article: Article, side: Side, blocks: Iterable[int]) -> tuple[Anchor, ...]:
    return tuple(_anchor(article, side, article.blocks[number].span) for number in blocks)


def _anchor(article: Article, side: Side, span: Span) -> Anchor:
    return Anchor.at(str(side), article.text, span)


def _short(words: str) -> str:
    words = flat(words).strip()
    return words if len(words) <= _SHORT else words[:_SHORT].rstrip() + "…"
