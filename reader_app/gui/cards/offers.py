"""What a reader can put right on a card, as plain values: the entries of its context menu; no Qt.

Each offer is a text and the correction it stands for, a list of offers (a menu inside the menu), or a question for a
new name.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from reader_app.article.excerpt import excerpt
from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.comparison.corrections.correction import Anchor, Correction, CorrectionKind
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import PersonPair, QuotePair
from reader_app.comparison.quotes.quote_items import speaker_stems
from reader_app.gui.cards.card import paragraph_numbers
from reader_app.gui.cards.quote_cards import speakers_of
from reader_app.gui.plan import manual_pairs, stepping
from reader_app.gui.plan.cache import latest, remembered
from reader_app.gui.plan.places import article_of
from reader_app.gui.signs.one_line import flat
from reader_app.people.model import Quote
from reader_app.report.speakers import numbers_of
from reader_app.target import Side, Target, TargetKind
from reader_app.translation import translate

_SHORT = 48  # code points of a quote or paragraph in a menu
_MOST = 40  # entries of a menu inside the menu


@dataclass(frozen=True, slots=True)
class Offer:
    """One entry: ``corrections`` are done at once, ``inner`` opens, ``renames`` asks for a new name of that person.

    ``said`` asks who says the quote at those anchors, ``taken_back`` are corrections of earlier that hold no more; an
    entry that is ``ticked`` is how it is now.
    """

    text: str
    corrections: tuple[Correction, ...] = ()
    inner: tuple["Offer", ...] = ()
    renames: str = ""
    said: tuple[Anchor, ...] = ()
    taken_back: tuple[Correction, ...] = ()
    ticked: bool = False


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


@latest
def reviewed_rows(comparison: Comparison, reviewed: frozenset[Anchor]) -> frozenset[int]:
    """The rows with a paragraph that one of the anchors is of, just as it stands."""
    rows = _rows_by_beginning(comparison)
    near = {rows.get((anchor.side, anchor.start), -1) for anchor in reviewed} - {-1}
    return frozenset(row for row in near if not reviewed.isdisjoint(row_anchors(comparison, row)))


@remembered
def _rows_by_beginning(comparison: Comparison) -> dict[tuple[str, int], int]:
    """The row of each paragraph, by its side and where it begins."""
    found = {}
    for number, row in enumerate(comparison.rows):
        found.update({(str(Side.A), comparison.a.blocks[at].span.start): number for at in row.a})
        found.update({(str(Side.B), comparison.b.blocks[at].span.start): number for at in row.b})
    return found


def _of_person(comparison: Comparison, number: int) -> Iterable[Offer]:
    pair = comparison.people[number]
    others = [other for at, other in enumerate(comparison.people) if at != number]
    if others:
        inner = tuple(
            Offer(flat(other.name), (Correction(CorrectionKind.MERGE, (*_names(pair), *_names(other))),))
            for other in others[:_MOST]
        )
        yield Offer(translate("offers", "The same person as"), inner=inner)
    if pair.a and pair.b:
        yield Offer(
            translate("offers", "Two people, one in A, one in B"), (Correction(CorrectionKind.SPLIT, _names(pair)),)
        )
    yield Offer(translate("offers", "Another name…"), renames=pair.name)
    yield Offer(translate("offers", "Not a person"), (Correction(CorrectionKind.NOT_A_PERSON, _names(pair)),))


def _names(pair: PersonPair) -> tuple[str, ...]:
    """The names by which both tellings' casts know a person."""
    return tuple(dict.fromkeys([pair.name, *(side.name for side in (pair.a, pair.b) if side)]))


def _of_quote(comparison: Comparison, number: int) -> Iterable[Offer]:
    pair = comparison.quotes[number]
    anchors = quote_anchors(comparison, pair)
    yield Offer(translate("offers", "Said by"), inner=tuple(_said_by(comparison, pair)))
    if pair.a and pair.b:
        yield Offer(
            translate("offers", "Not one quote: part the pair"), (Correction(CorrectionKind.UNPAIR, (), anchors),)
        )
    else:
        inner = tuple(_partners(comparison, pair, anchors))[:_MOST]
        if inner:
            yield Offer(translate("offers", "The same quote as"), inner=inner)
    yield Offer(translate("offers", "Not a quote"), (Correction(CorrectionKind.NOT_A_QUOTE, (), anchors),))


def _said_by(comparison: Comparison, pair: QuotePair) -> Iterable[Offer]:
    """Who says a quote: that the guess is right, every speaker there is, people who are quoted first, or another."""
    anchors, now = quote_anchors(comparison, pair), speakers_of(comparison, pair)
    people = {number for side in Side for number in numbers_of(pair, side)}
    guess = tuple(_guess(comparison, pair))
    if guess:
        heading = translate("cards", "{a} / {b}").format(a=now[0], b=now[1]) if now[0] and now[1] else now[0] or now[1]
        words = translate("offers", "Yes, {name}", "that a speaker who was guessed is right")
        yield Offer(words.format(name=now[0] if now[0] == now[1] else heading), guess)
    quoted = {number for other in comparison.quotes for side in Side for number in numbers_of(other, side)}
    for number in sorted(range(len(comparison.people)), key=lambda number: number not in quoted)[:_MOST]:
        person = comparison.people[number]
        done = (Correction(CorrectionKind.SPEAKER, _names(person), anchors),)
        yield Offer(flat(person.name), done, ticked=number in people)
    for name, sides in _unnamed(comparison)[:_MOST]:
        yield Offer(name, _given_to_unnamed(name, sides, anchors), ticked=not people and name in now)
    nobody = (Correction(CorrectionKind.SPEAKER, (), anchors),)
    yield Offer(translate("offers", "Nobody"), nobody, ticked=not any(now))
    yield Offer(translate("offers", "Other…"), said=anchors)


def _guess(comparison: Comparison, pair: QuotePair) -> Iterable[Correction]:
    """What makes sure of the speakers who are a guess, on each side its own."""
    names = speakers_of(comparison, pair)
    for side, quotes, number, name in zip(Side, (pair.a, pair.b), (pair.person_a, pair.person_b), names, strict=True):
        if name and not all(quote.sure for quote in quotes):
            known = _names(comparison.people[number]) if number is not None else (name,)
            anchors = tuple(one for one in quote_anchors(comparison, pair) if one.side == side)
            yield Correction(CorrectionKind.SPEAKER, known, anchors)


def _unnamed(comparison: Comparison) -> list[tuple[str, set[str]]]:
    """The speakers who are no people ("County hospital"), and the sides on which they are called so."""
    found: dict[str, tuple[str, set[str]]] = {}
    for pair in comparison.quotes:
        for side, quotes, name in zip(Side, (pair.a, pair.b), speakers_of(comparison, pair), strict=True):
            article = article_of(comparison, side)
            if name and any(quote.person is None and speaker_stems(quote, article) for quote in quotes):
                found.setdefault(name.casefold(), (name, set()))[1].add(str(side))
    return list(found.values())


def _given_to_unnamed(name: str, sides: set[str], anchors: tuple[Anchor, ...]) -> tuple[Correction, ...]:
    """The quote goes to that speaker; a side that calls nobody so has it said by nobody, where the other one does."""
    there = tuple(anchor for anchor in anchors if anchor.side in sides)
    elsewhere = tuple(anchor for anchor in anchors if anchor.side not in sides)
    given = Correction(CorrectionKind.SPEAKER, (name,), there or anchors)
    return (given, Correction(CorrectionKind.SPEAKER, (), elsewhere)) if there and elsewhere else (given,)


def _partners(comparison: Comparison, pair: QuotePair, anchors: tuple[Anchor, ...]) -> Iterable[Offer]:
    for other in comparison.quotes:
        if bool(other.a) == bool(pair.b) and bool(other.b) == bool(pair.a) and not (other.a and other.b):
            side, quotes = (Side.A, other.a) if other.a else (Side.B, other.b)
            text = article_of(comparison, side).text
            words = translate("offers", "“{words}”").format(words=_short(quotes[0].spans[0].of(text)))
            yield Offer(words, (Correction(CorrectionKind.PAIR, (), (*anchors, *quote_anchors(comparison, other))),))


def quote_anchors(comparison: Comparison, pair: QuotePair) -> tuple[Anchor, ...]:
    """The anchors of all passages of a pair of quotes, A's first."""
    sides: tuple[tuple[Side, tuple[Quote, ...]], ...] = ((Side.A, pair.a), (Side.B, pair.b))
    return tuple(
        _anchor(article_of(comparison, side), side, span) for side, quotes in sides for q in quotes for span in q.spans
    )


def unpairing(comparison: Comparison, number: int) -> Offer | None:
    """What takes the paragraphs of a row apart: what was paired by hand is forgotten; None where there is one side."""
    row = comparison.rows[number]
    return next(iter(_of_row(comparison, number))) if row.a and row.b else None


def _of_row(comparison: Comparison, number: int) -> Iterable[Offer]:
    row = comparison.rows[number]
    anchors = row_anchors(comparison, number)
    given = manual_pairs.set_by_hand(comparison).get(number, ())
    if row.a and row.b:
        if given:
            yield Offer(translate("offers", "Forget that you paired them"), taken_back=given)
        yield Offer(
            translate("offers", "Do not belong together"), (Correction(CorrectionKind.UNPAIR_ROWS, (), anchors),)
        )
        return
    if given:
        yield Offer(translate("offers", "Forget that you parted them"), taken_back=given)
    inner = tuple(
        Offer(
            _place(comparison, at),
            (Correction(CorrectionKind.PAIR_ROWS, (), (*anchors, *row_anchors(comparison, at))),),
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
    return excerpt(flat(words).strip(), _SHORT)
