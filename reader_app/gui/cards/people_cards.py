"""The cards of the People tab: one a person, what A calls them over what B calls them; no Qt."""

from difflib import SequenceMatcher

from reader_app.article.words import fold
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import PersonChange, PersonPair, Status, Voice
from reader_app.comparison.people.titles import lacking_first
from reader_app.gui.cards.card import ALL, Card, Passage, Piece, Tone
from reader_app.gui.plan.cache import remembered
from reader_app.gui.signs.one_line import flat
from reader_app.marks import Side, Target, TargetKind
from reader_app.people.model import Person
from reader_app.translation import QT_TRANSLATE_NOOP, translate

CHANGED = "changed"
_CHANGE = {
    PersonChange.SPELLING: QT_TRANSLATE_NOOP("cards", "spelling"),
    PersonChange.TITLE: QT_TRANSLATE_NOOP("cards", "title"),
    PersonChange.MENTIONS: QT_TRANSLATE_NOOP("cards", "mentions"),
    PersonChange.QUOTED: QT_TRANSLATE_NOOP("cards", "quoted"),
}
_TOLD = (PersonChange.SPELLING, PersonChange.TITLE)


@remembered
def people_cards(comparison: Comparison) -> tuple[Card, ...]:
    """A card for each person, in the order of the comparison."""
    voices = {voice.person: voice for voice in comparison.summary.voices if voice.person is not None}
    return tuple(_card(number, pair, voices.get(number)) for number, pair in enumerate(comparison.people))


def people_filters() -> list[tuple[str, str]]:
    """The filters of the tab."""
    return [
        (CHANGED, translate("cards", "Changed")),
        (str(Status.ONLY_A), translate("cards", "Only A")),
        (str(Status.ONLY_B), translate("cards", "Only B")),
    ]


def _card(number: int, pair: PersonPair, voice: Voice | None) -> Card:
    if pair.b is None:
        kind, note = str(Status.ONLY_A), translate("cards", "only in A")
    elif pair.a is None:
        kind, note = str(Status.ONLY_B), translate("cards", "only in B")
    else:
        told = [change for change in pair.changes if change in _TOLD]
        kind, note = CHANGED if told else str(Status.SAME), _changes(told, pair.a, pair.b)
    if not pair.sure:
        note = ", ".join(part for part in (note, translate("cards", "unsure")) if part)
    return Card(
        Target(TargetKind.PERSON, number),
        flat(pair.name),
        note,
        passages=(_passage(Side.A, pair, voice), _passage(Side.B, pair, voice)),
        kinds=(kind, ALL),
        sure=pair.sure,
    )


def _changes(told: list[PersonChange], a: Person, b: Person) -> str:
    words = ", ".join(translate("cards", _CHANGE[change]) for change in told)
    if told == [PersonChange.TITLE]:
        if not b.titles:
            return translate("cards", "title only in A")
        return translate("cards", "title changed") if a.titles else translate("cards", "title only in B")
    return words


def _passage(side: Side, pair: PersonPair, voice: Voice | None) -> Passage:
    own, other = (pair.a, pair.b) if side is Side.A else (pair.b, pair.a)
    if own is None:
        return Passage(side, (Piece(translate("cards", "not named"), Tone.FAINT),), ("–", "–"))
    figures = (str(len(own.mentions) or "–"), _quoted(side, pair, voice))
    words = called(own, pair)
    return Passage(side, _compared(words, called(other, pair)) if other else (Piece(words),), figures)


def _quoted(side: Side, pair: PersonPair, voice: Voice | None) -> str:
    """How often a telling quotes the person; in brackets where it only reports what they said."""
    quotes = pair.quotes_a if side is Side.A else pair.quotes_b
    reported = 0 if voice is None else voice.reported_a if side is Side.A else voice.reported_b
    if voice is not None:
        quotes = voice.quotes_a if side is Side.A else voice.quotes_b
    return str(quotes) if quotes else f"({reported})" if reported else "–"


def called(person: Person, pair: PersonPair) -> str:
    """What one telling calls a person: the title, with the name where the tellings spell it differently."""
    title = flat(_title(person, pair))
    if PersonChange.SPELLING in pair.changes:
        return f"{title} {flat(person.name)}".strip()
    return title or flat(person.name)


def _title(person: Person, pair: PersonPair) -> str:
    """The title that shows what is told of a pair: one the other telling lacks where titles changed, else the first."""
    titles = person.titles
    other = pair.b if person is pair.a else pair.a
    if other and PersonChange.TITLE in pair.changes:
        titles = lacking_first(titles, other.titles)
    return next(filter(None, titles), "")


def _compared(words: str, other: str) -> tuple[Piece, ...]:
    """``words`` with those marked that ``other`` does not have, word by word; case and form of marks aside."""
    mine = words.split()
    keys, theirs = ([fold(word.strip(",.")) for word in text.split()] for text in (words, other))
    matcher = SequenceMatcher(None, keys, theirs, autojunk=False)
    pieces: list[Piece] = []
    for kind, start, end, _from, _to in matcher.get_opcodes():
        if start < end:
            if pieces:
                pieces.append(Piece(" "))
            pieces.append(Piece(" ".join(mine[start:end]), Tone.PLAIN if kind == "equal" else Tone.MARKED))
    return tuple(pieces)
