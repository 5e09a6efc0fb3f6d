"""The cards of the Quotes tab: what became of each quote, A's words over B's; no Qt."""

import re

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
from reader_app.gui.cards.card import ALL, Card, Passage, Piece, Tone, marked
from reader_app.gui.plan.cache import remembered
from reader_app.gui.plan.places import article_of
from reader_app.gui.signs.one_line import flat
from reader_app.marks import Side, Target, TargetKind
from reader_app.people.model import Manner, Quote
from reader_app.report.manners import manner_words
from reader_app.report.speakers import name_told, numbers_of, told_apart
from reader_app.translation import QT_TRANSLATE_NOOP, translate

_OPENED = re.compile(r"[“„«『「《]|(?<!\S)[\"‘]")  # an apostrophe inside a word opens nothing
_OPENING, _CLOSING = "\"'“‘„‚«‹»›「『《", "\"'”’“‘»›«‹」』》"
_ARTICLE = re.compile(r"^(?:the|an?)\s+(?=\w)", re.IGNORECASE)  # "a guard" and "the guard" are one speaker in a list
_OTHER_SPEAKER = "speaker"  # the group of quotes in the same words by another speaker
_MOST_CHANGES = 2
_GROUPS = {
    _OTHER_SPEAKER: QT_TRANSLATE_NOOP("cards", "Another speaker"),
    Status.ALTERED: QT_TRANSLATE_NOOP("cards", "Altered"),
    Status.ONLY_A: QT_TRANSLATE_NOOP("cards", "Only in A"),
    Status.ONLY_B: QT_TRANSLATE_NOOP("cards", "Only in B"),
    Status.SAME: QT_TRANSLATE_NOOP("cards", "Word for word the same"),
}
_SHORT = {
    _OTHER_SPEAKER: QT_TRANSLATE_NOOP("cards", "Speaker"),
    Status.ALTERED: QT_TRANSLATE_NOOP("cards", "Altered"),
    Status.ONLY_A: QT_TRANSLATE_NOOP("cards", "Only A"),
    Status.ONLY_B: QT_TRANSLATE_NOOP("cards", "Only B"),
    Status.SAME: QT_TRANSLATE_NOOP("cards", "Same"),
}
_CHANGE = {
    QuoteChange.NEGATION: QT_TRANSLATE_NOOP("cards", "“not” in one only"),
    QuoteChange.EXTENDED: QT_TRANSLATE_NOOP("cards", "longer in A"),
    QuoteChange.SHORTENED: QT_TRANSLATE_NOOP("cards", "longer in B"),
    QuoteChange.REORDERED: QT_TRANSLATE_NOOP("cards", "reordered"),
    QuoteChange.REPLACED: QT_TRANSLATE_NOOP("cards", "replaced"),
    QuoteChange.SPEAKER: QT_TRANSLATE_NOOP("cards", "another speaker"),
    QuoteChange.VERB: QT_TRANSLATE_NOOP("cards", "another verb"),
    QuoteChange.NUMBER: QT_TRANSLATE_NOOP("cards", "another number"),
    QuoteChange.MANNER: QT_TRANSLATE_NOOP("cards", "another manner"),
}
_SEVERAL = QT_TRANSLATE_NOOP("cards", "one against several")
_FORCE = {
    Force.STRONGER_A: QT_TRANSLATE_NOOP("cards", "stronger verb in A"),
    Force.STRONGER_B: QT_TRANSLATE_NOOP("cards", "stronger verb in B"),
    Force.DOUBTED_A: QT_TRANSLATE_NOOP("cards", "doubting verb in A"),
    Force.DOUBTED_B: QT_TRANSLATE_NOOP("cards", "doubting verb in B"),
    Force.CONCEDED_A: QT_TRANSLATE_NOOP("cards", "admitting verb in A"),
    Force.CONCEDED_B: QT_TRANSLATE_NOOP("cards", "admitting verb in B"),
}


@remembered
def quote_cards(comparison: Comparison) -> tuple[Card, ...]:
    """A card for each pair of quotes, in reading order."""
    forces = {verb.quote: verb.force for verb in comparison.summary.verbs}
    return tuple(_card(comparison, number, pair, forces.get(number)) for number, pair in enumerate(comparison.quotes))


def quote_heads() -> list[tuple[str, str]]:
    """The groups of the tab: kind and text, those in the same words by another speaker first, then the altered."""
    return [(str(status), translate("cards", text)) for status, text in _GROUPS.items()]


def quote_filters() -> list[tuple[str, str]]:
    """The filters of the tab: kind and short text."""
    return [(str(status), translate("cards", text)) for status, text in _SHORT.items()]


def change_words(
    changes: tuple[QuoteChange, ...],
    force: Force | None = None,
    told: tuple[Manner, Manner] | None = None,
    *,
    nouns: bool = False,
) -> str:
    """The two weightiest changes in words; ``force`` is how the verbs compare, ``told`` how A and B tell it.

    Which of them reports what the other quotes is as long as two changes, and nothing is said behind it.  ``nouns``
    says that the numbers differ in a noun: "a pump" and "pumps".
    """
    given = _CHANGE | ({QuoteChange.VERB: _FORCE[force]} if force in _FORCE else {})
    given |= {QuoteChange.NUMBER: _SEVERAL} if nouns else {}
    words: list[str] = []
    for change in weightiest_first(changes)[:_MOST_CHANGES]:
        if change is QuoteChange.MANNER and told is not None:
            return ", ".join([*words, manner_words(*told)])
        words.append(translate("cards", given[change]))
    return ", ".join(words)


def speakers_of(comparison: Comparison, pair: QuotePair) -> tuple[str, str]:
    """Who says it in A and in B, several with commas; empty where nobody is named or the side has no such quote."""
    in_a, in_b = (", ".join(_speakers(comparison, side, pair)) for side in Side)
    return in_a, in_b


def _speakers(comparison: Comparison, side: Side, pair: QuotePair) -> tuple[str, ...]:
    """The names of all who say it in one telling."""
    if numbers := numbers_of(pair, side):
        return tuple(comparison.people[number].name for number in numbers)
    text, quotes = article_of(comparison, side).text, pair.a if side is Side.A else pair.b
    named = next((flat(quote.speaker.of(text)) for quote in quotes if quote.speaker), "")
    bare = _ARTICLE.sub("", named)
    return (bare[:1].upper() + bare[1:],) if bare else ()


def _called(comparison: Comparison, pair: QuotePair, named: tuple[str, str]) -> tuple[str, str]:
    """Who says it, as each telling writes the names."""
    in_a, in_b = (
        ", ".join(name_told(comparison.people[number], side) for number in numbers_of(pair, side)) or name
        for side, name in zip(Side, named, strict=True)
    )
    return in_a, in_b


def _heading(pair: QuotePair, named: tuple[str, str], called: tuple[str, str], *, apart: bool) -> str:
    """Who says it, as each telling writes the name where they are told ``apart``; else the fuller of the two."""
    if numbers_of(pair, Side.A) and named[0] == named[1]:
        return named[0]
    in_a, in_b = called
    if apart:
        nobody = translate("cards", "nobody named")
        return translate("cards", "{a} / {b}").format(a=in_a or nobody, b=in_b or nobody)
    return in_a or in_b or _nobody(pair)


def _card(comparison: Comparison, number: int, pair: QuotePair, force: Force | None) -> Card:
    named = speakers_of(comparison, pair)
    called = _called(comparison, pair, named)
    apart = told_apart(comparison, pair) and called[0] != called[1]
    passages = [
        _passage(comparison, side, quotes, pair, speaker=speaker if apart else "")
        for side, quotes, speaker in zip(Side, (pair.a, pair.b), called, strict=True)
        if quotes
    ]
    sure = pair.sure and all(quote.sure for quote in (*pair.a, *pair.b))
    return Card(
        Target(TargetKind.QUOTE, number),
        _heading(pair, named, called, apart=apart),
        _note(comparison, pair, sure, force),
        passages=tuple(passages),
        kinds=(_OTHER_SPEAKER if has_other_speaker(pair) else str(pair.status), ALL),
        speakers=_narrowed_to(comparison, pair),
        sure=sure,
    )


def _narrowed_to(comparison: Comparison, pair: QuotePair) -> tuple[str, ...]:
    """The names under which the list has the card: those of A where both tellings have the same speakers."""
    in_a, in_b = (_speakers(comparison, side, pair) for side in Side)
    return tuple(dict.fromkeys((*in_a, *in_b) if told_apart(comparison, pair) else in_a or in_b))


def _nobody(pair: QuotePair) -> str:
    if any(quote.manner is Manner.PHRASE for quote in (*pair.a, *pair.b)):
        return translate("cards", "Words in quotation marks")
    return translate("cards", "Nobody named")


def _note(comparison: Comparison, pair: QuotePair, sure: bool, force: Force | None) -> str:
    if pair.status is Status.ONLY_A:
        words = translate("cards", "not in B")
    elif pair.status is Status.ONLY_B:
        words = translate("cards", "not in A")
    else:
        counted = QuoteChange.NUMBER in pair.changes
        nouns = counted and nouns_apart(comparison.a, comparison.b, pair) is not None
        words = change_words(pair.changes, force, manners(pair), nouns=nouns)
    doubt = "" if sure else translate("cards", "unsure")
    return ", ".join(part for part in (words, doubt) if part)


def _passage(
    comparison: Comparison, side: Side, quotes: tuple[Quote, ...], pair: QuotePair, *, speaker: str = ""
) -> Passage:
    """One telling's words behind their verb, and before it the speaker where the other telling has or may have another.

    He is marked where it surely is another.
    """
    text = article_of(comparison, side).text
    edits = pair.edits if pair.status is Status.ALTERED else ()
    tone = Tone.MARKED if QuoteChange.SPEAKER in pair.changes else Tone.PLAIN
    pieces = [Piece(flat(speaker), tone), Piece(" ")] if speaker else []
    cue = next((quote.cue for quote in quotes if quote.cue), None)
    if cue:
        pieces.append(Piece(flat(cue.of(text)) + " ", Tone.CUE))
    first = True
    for quote in quotes:
        for span in quote.spans:
            before, after = _quotation_marks(text, span.start, span.end, quote.manner)
            pieces.append(Piece(before if first else f" … {before}"))
            pieces += marked(text, span, edits, side)
            pieces.append(Piece(after))
            first = False
    return Passage(side, tuple(piece for piece in pieces if piece.text))


def _quotation_marks(text: str, start: int, end: int, manner: Manner) -> tuple[str, str]:
    """The marks around the words as the article has them; reported speech has none, but for what it quotes itself."""
    before = text[start - 1] if start > 0 and text[start - 1] in _OPENING else ""
    after = text[end] if end < len(text) and text[end] in _CLOSING else ""
    if manner is Manner.INDIRECT and not (before and after):
        return "", ""
    if not before and _OPENED.search(text, start, end):
        return "", after
    return before or "“", after or "”"
