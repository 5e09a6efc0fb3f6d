"""What of a comparison a reader set by hand, so that a report says so where it tells of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader_app.alignment.model import Row
from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.comparison.corrections.corrected_cast import anchored, quotes_at
from reader_app.comparison.corrections.correction import Correction, CorrectionKind
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import QuotePair
from reader_app.marks import Side
from reader_app.people.model import Quote
from reader_app.translation import translate

Places = tuple[Sequence[Span], Sequence[Span]]


@dataclass(frozen=True, slots=True)
class ByHand:
    """The quotes whose speaker a reader set, on either side, and the quotes and paragraphs that they paired."""

    speakers: tuple[tuple[Quote, ...], tuple[Quote, ...]]
    quotes: tuple[tuple[tuple[Quote, ...], tuple[Quote, ...]], ...]
    rows: tuple[Places, ...]

    def speaker(self, pair: QuotePair, side: Side) -> bool:
        """Whether the speaker of that side's quote was set by hand."""
        given, told = (self.speakers[0], pair.a) if side is Side.A else (self.speakers[1], pair.b)
        return any(quote in given for quote in told)

    def paired(self, pair: QuotePair) -> bool:
        """Whether two quotes that make ``pair`` were put together by hand."""
        return any(_share(a, pair.a) and _share(b, pair.b) for a, b in self.quotes)

    def row_paired(self, comparison: Comparison, row: Row) -> bool:
        """Whether paragraphs that stand in ``row`` were put side by side by hand."""
        blocks_a, blocks_b = _blocks(comparison.a, row.a), _blocks(comparison.b, row.b)
        return any(_touch(blocks_a, a) and _touch(blocks_b, b) for a, b in self.rows)


def by_hand(comparison: Comparison) -> ByHand:
    """What the corrections of ``comparison`` set, as far as their words still stand."""
    kinds = CorrectionKind
    quotes_a = [quote for pair in comparison.quotes for quote in pair.a]
    quotes_b = [quote for pair in comparison.quotes for quote in pair.b]
    speakers = _places(comparison, kinds.SPEAKER)
    return ByHand(
        (
            tuple(q for a, _ in speakers for q in _at(quotes_a, a)),
            tuple(q for _, b in speakers for q in _at(quotes_b, b)),
        ),
        tuple((_at(quotes_a, a), _at(quotes_b, b)) for a, b in _places(comparison, kinds.PAIR)),
        tuple(_places(comparison, kinds.PAIR_ROWS)),
    )


def correction_words(corrections: Iterable[Correction]) -> str:
    """What a reader put right, counted, in a sentence; empty where that is nothing."""
    kinds, given = CorrectionKind, [correction.kind for correction in corrections]

    def count(*wanted: CorrectionKind) -> int:
        return sum(kind in wanted for kind in given)

    speakers, dropped = count(kinds.SPEAKER), count(kinds.NOT_A_QUOTE)
    quotes, rows = count(kinds.PAIR, kinds.UNPAIR), count(kinds.PAIR_ROWS, kinds.UNPAIR_ROWS)
    people = count(kinds.MERGE, kinds.SPLIT, kinds.RENAME, kinds.NOT_A_PERSON)
    told = (
        (speakers, translate("report", "%n speaker(s) of quotes", "set by the reader", speakers)),
        (quotes, translate("report", "%n pairing(s) of quotes", "set by the reader", quotes)),
        (dropped, translate("report", "%n passage(s) taken off the quotes", "set by the reader", dropped)),
        (people, translate("report", "%n correction(s) to people", "set by the reader", people)),
        (rows, translate("report", "%n pairing(s) of paragraphs", "set by the reader", rows)),
    )
    return ", ".join(words for number, words in told if number)


def _places(comparison: Comparison, kind: CorrectionKind) -> list[Places]:
    asked = (correction for correction in comparison.corrections if correction.kind is kind)
    return [(anchored(one, comparison.a.text, "a"), anchored(one, comparison.b.text, "b")) for one in asked]


def _at(quotes: Sequence[Quote], places: Sequence[Span]) -> tuple[Quote, ...]:
    return tuple(quotes[number] for number in quotes_at(quotes, places))


def _share(some: Sequence[Quote], others: Sequence[Quote]) -> bool:
    return any(quote in others for quote in some)


def _blocks(article: Article, numbers: Iterable[int]) -> list[Span]:
    return [article.blocks[number].span for number in numbers]


def _touch(blocks: Sequence[Span], places: Sequence[Span]) -> bool:
    return any(block.overlaps(place) for block in blocks for place in places)
