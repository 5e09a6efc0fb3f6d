"""The quotes of a comparison, as a report tells of them."""

from reader_app.alignment.model import EditKind
from reader_app.article.model import Article
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import (
    Force,
    QuoteChange,
    QuotePair,
    Status,
    has_other_speaker,
    manners,
    weightiest_first,
)
from reader_app.comparison.quotes.counting import nouns_apart
from reader_app.marks import Side, trimmed
from reader_app.people.model import Manner, Quote
from reader_app.report.by_hand import ByHand, by_hand
from reader_app.report.labels import count_word
from reader_app.report.lines import Line, Look, Piece
from reader_app.report.manners import manner_words
from reader_app.report.model import QuoteGroup, QuoteView
from reader_app.report.pieces import MARK, Stretch, joined, lettered, line, with_quotation_marks
from reader_app.report.rows import RowFinder, word_count
from reader_app.report.speakers import speaker_in, told_apart
from reader_app.translation import translate

LONG = 1500  # characters; half a page in the narrower layout

_OTHER_SPEAKER = "speaker"
_ORDER = (_OTHER_SPEAKER, Status.ALTERED, Status.SAME, Status.ONLY_A, Status.ONLY_B)


def quote_groups(comparison: Comparison, finder: RowFinder) -> tuple[QuoteGroup, ...]:
    """All quotes: the same words by another speaker first, then the altered; a group that nothing is in is left out."""
    hands = by_hand(comparison)
    views: dict[str, list[QuoteView]] = {kind: [] for kind in _ORDER}
    for number, pair in enumerate(comparison.quotes, 1):
        views[_OTHER_SPEAKER if has_other_speaker(pair) else pair.status].append(
            _view(comparison, pair, number, finder, hands)
        )
    return tuple(_group(kind, tuple(views[kind])) for kind in _ORDER if views[kind])


def _group(kind: str, views: tuple[QuoteView, ...]) -> QuoteGroup:
    words = {
        _OTHER_SPEAKER: translate("report", "Another speaker: {count}"),
        Status.ALTERED: translate("report", "Altered: {count}"),
        Status.SAME: translate("report", "The same: {count}"),
        Status.ONLY_A: translate("report", "Only in {letter}: {count}"),
        Status.ONLY_B: translate("report", "Only in {letter}: {count}"),
    }[kind].replace("{count}", str(len(views)))
    side = Side.B if kind == Status.ONLY_B else Side.A
    title = lettered(words, side)
    return QuoteGroup(str(kind), f"quotes-{kind}", title, views)


def _view(comparison: Comparison, pair: QuotePair, number: int, finder: RowFinder, hands: ByHand) -> QuoteView:
    a, b = _words(comparison.a, pair, Side.A), _words(comparison.b, pair, Side.B)
    return QuoteView(
        f"quote-{number}",
        number,
        _status_words(pair),
        a,
        b,
        _said(comparison, pair, Side.A, finder, hands),
        _said(comparison, pair, Side.B, finder, hands),
        _changed(comparison, pair, hands),
        once=pair.status is Status.SAME
        and not told_apart(comparison, pair)
        and not any(piece.look in MARK.values() for piece in (*a, *b)),
        long=max(_length(pair.a), _length(pair.b)) > LONG,
    )


def _length(quotes: tuple[Quote, ...]) -> int:
    return sum(len(span) for quote in quotes for span in quote.spans)


def _status_words(pair: QuotePair) -> str:
    words = {
        QuoteChange.NEGATION: translate("report", "“not” in one only"),
        QuoteChange.EXTENDED: translate("report", "longer in A"),
        QuoteChange.SHORTENED: translate("report", "longer in B"),
        QuoteChange.REORDERED: translate("report", "reordered"),
        QuoteChange.REPLACED: translate("report", "replaced"),
        QuoteChange.SPEAKER: translate("report", "other speaker"),
        QuoteChange.VERB: translate("report", "other verb"),
        QuoteChange.NUMBER: translate("report", "other number"),
        QuoteChange.MANNER: translate("report", "other manner"),
    }
    if pair.status in (Status.ONLY_A, Status.ONLY_B):
        return count_word(pair.status)
    if pair.status is Status.SAME and not has_other_speaker(pair):
        return translate("report", "same")
    return words[weightiest_first(pair.changes)[0]] if pair.changes else translate("report", "altered")


def _words(article: Article, pair: QuotePair, side: Side) -> Line:
    """The quote with its marks of quotation and of difference; several stretches with dots between them."""
    given = []
    for edit in pair.edits:
        if edit.kind is not EditKind.SAME:
            span = edit.a if side is Side.A else edit.b
            given += [Stretch(words, MARK[side]) for words in trimmed(span, article.text)]
    quotes = pair.a if side is Side.A else pair.b
    return joined((_quoted(article.text, quote, given) for quote in quotes), " … ")


def _quoted(text: str, quote: Quote, given: list[Stretch]) -> Line:
    spans = [with_quotation_marks(span, text) for span in quote.spans]
    return joined((line(text, span, given) for span in spans), " … ")


def _said(comparison: Comparison, pair: QuotePair, side: Side, finder: RowFinder, hands: ByHand) -> Line:
    """Who said it, with which verb, in which row."""
    article, quotes = (comparison.a, pair.a) if side is Side.A else (comparison.b, pair.b)
    if not quotes:
        return ()
    pieces: list[Piece] = []
    speaker = _speaker(comparison, pair, side)
    if speaker:
        pieces.append(speaker)
    cue = next((quote.cue for quote in quotes if quote.cue is not None), None)
    if cue is not None:
        pieces += [Piece(", ")] if pieces else []
        pieces.append(Piece(cue.of(article.text), Look.ITALIC))
    if any(not quote.sure for quote in quotes):
        pieces.append(Piece((" " if pieces else "") + translate("report", "(unsure)")))
    if hands.speaker(pair, side):
        pieces.append(Piece((" " if pieces else "") + translate("report", "(set by hand)", "a speaker"), Look.SMALL))
    row = finder.row_at(side, quotes[0].spans[0]) if quotes[0].spans else 0
    if row:
        pieces += [Piece("  ")] if pieces else []
        words = translate("report", "row {row}").format(row=row).replace(" ", "\u00a0")
        pieces.append(Piece(words, Look.SMALL, f"row-{row}"))
    return tuple(pieces)


def _speaker(comparison: Comparison, pair: QuotePair, side: Side) -> Piece | None:
    quotes, person = (pair.a, pair.person_a) if side is Side.A else (pair.b, pair.person_b)
    link = f"person-{person + 1}" if person is not None else ""
    name = speaker_in(comparison, pair, side)
    if name:
        return Piece(name, Look.PLAIN, link)
    if all(quote.manner is Manner.PHRASE for quote in quotes):
        return Piece(translate("report", "nobody: a phrase or title"))
    return None


def _changed(comparison: Comparison, pair: QuotePair, hands: ByHand) -> str:
    remarks = [_change_words(comparison, pair, change) for change in weightiest_first(pair.changes)]
    if not pair.sure:
        remarks.append(translate("report", "Paired on little evidence: unsure."))
    if hands.paired(pair):
        remarks.append(translate("report", "Paired by hand.", "two quotes"))
    return " ".join(remark for remark in remarks if remark)


def _change_words(comparison: Comparison, pair: QuotePair, change: QuoteChange) -> str:
    if change in (QuoteChange.EXTENDED, QuoteChange.SHORTENED):
        return _longer(comparison, pair)
    if change is QuoteChange.VERB:
        a, b = _cue(comparison.a, pair.a), _cue(comparison.b, pair.b)
        words = translate("report", "“{a}” in A, “{b}” in B.", "two verbs").format(a=a, b=b) if a and b else ""
        return " ".join(part for part in (words, _force_words(comparison, pair)) if part)
    if change is QuoteChange.SPEAKER:
        speakers = [_speaker(comparison, pair, side) for side in (Side.A, Side.B)]
        a, b = (speaker.text if speaker else "" for speaker in speakers)
        words = translate("report", "Said by {a} in A, by {b} in B.")
        return words.format(a=a, b=b) if a and b and a != b else translate("report", "Another speaker.")
    return {
        QuoteChange.NEGATION: translate("report", "A “not” (or “never”, “nobody” …) stands in one of them only."),
        QuoteChange.REORDERED: _order_words(pair),
        QuoteChange.REPLACED: translate("report", "Other words in its place."),
        QuoteChange.NUMBER: _number_words(comparison, pair),
        QuoteChange.MANNER: _sentence(manner_words(*manners(pair))),
    }[change]


def _sentence(words: str) -> str:
    return translate("report", "{words}.", "a short sentence").format(words=words[:1].upper() + words[1:])


def _order_words(pair: QuotePair) -> str:
    """What is said of an order that changed, alone or with some of the words."""
    if {QuoteChange.REPLACED, QuoteChange.EXTENDED, QuoteChange.SHORTENED}.isdisjoint(pair.changes):
        return translate("report", "The same words in another order.")
    return translate("report", "The parts stand in another order.", "parts of a quote")


def _number_words(comparison: Comparison, pair: QuotePair) -> str:
    """Which of the two it is: another figure, or a singular against a plural."""
    nouns = nouns_apart(comparison.a, comparison.b, pair)
    if nouns is None:
        return translate("report", "The figures differ.")
    words = translate("report", "One against several: “{a}” in A, “{b}” in B.", "a singular and a plural")
    return words.format(a=nouns[0], b=nouns[1])


def _force_words(comparison: Comparison, pair: QuotePair) -> str:
    """How the verbs of a pair compare, in a sentence; nothing where neither says more than the other."""
    force = next(
        (verb.force for verb in comparison.summary.verbs if comparison.quotes[verb.quote] is pair), Force.OTHER
    )
    return {
        Force.STRONGER_A: translate("report", "The stronger verb is in A."),
        Force.STRONGER_B: translate("report", "The stronger verb is in B."),
        Force.DOUBTED_A: translate("report", "The verb in A doubts it."),
        Force.DOUBTED_B: translate("report", "The verb in B doubts it."),
        Force.CONCEDED_A: translate("report", "The verb in A makes it an admission."),
        Force.CONCEDED_B: translate("report", "The verb in B makes it an admission."),
        Force.OTHER: "",
    }[force]


def _longer(comparison: Comparison, pair: QuotePair) -> str:
    a = sum(word_count(comparison.a.text, span) for quote in pair.a for span in quote.spans)
    b = sum(word_count(comparison.b.text, span) for quote in pair.b for span in quote.spans)
    if a > b:
        return translate("report", "%n word(s) more in A.", "", a - b)
    if b > a:
        return translate("report", "%n word(s) more in B.", "", b - a)
    return ""


def _cue(article: Article, quotes: tuple[Quote, ...]) -> str:
    return next((quote.cue.of(article.text) for quote in quotes if quote.cue is not None), "")
