"""What the Overview tab shows, as plain values and sentences; no Qt."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from reader_app.alignment.model import RowKind
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import FactKind, QuotePair, Status, Voice, has_other_speaker, weightiest_first
from reader_app.comparison.summary import cites
from reader_app.gui.cards.card import paragraph_numbers
from reader_app.gui.cards.quote_cards import change_words, speakers_of
from reader_app.gui.plan import stepping
from reader_app.gui.plan.places import article_of
from reader_app.gui.signs.one_line import flat
from reader_app.marks import Side, Target, TargetKind
from reader_app.translation import translate


@dataclass(frozen=True, slots=True)
class Count:
    """A figure and what it counts; ``target`` is where a click leads."""

    number: int
    text: str
    target: Target | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """How often a person is quoted in A and in B."""

    name: str
    a: int
    b: int
    target: Target | None


@dataclass(frozen=True, slots=True)
class Place:
    """Words on a place, and the place."""

    words: str
    target: Target | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs in a row that only one telling has: where, how they begin, and the first of them."""

    side: Side
    words: str
    place: str
    target: Target


def quote_counts(comparison: Comparison) -> tuple[Count, ...]:
    """Quotes by what became of them, each count leading to its first quote; another speaker only where there is one."""
    by_status: dict[Status, list[int]] = {status: [] for status in Status}
    swapped: list[int] = []
    for number, pair in enumerate(comparison.quotes):
        (swapped if has_other_speaker(pair) else by_status[pair.status]).append(number)
    texts = {
        Status.ALTERED: _altered_words([comparison.quotes[n] for n in by_status[Status.ALTERED]]),
        Status.ONLY_A: translate("overview", "only in A"),
        Status.ONLY_B: translate("overview", "only in B"),
        Status.SAME: translate("overview", "word for word the same"),
    }
    found = [(by_status[status], text) for status, text in texts.items()]
    if swapped:
        found.insert(0, (swapped, translate("overview", "the same words, another speaker")))
    return tuple(
        Count(len(numbers), text, Target(TargetKind.QUOTE, numbers[0]) if numbers else None) for numbers, text in found
    )


def _altered_words(pairs: list[QuotePair]) -> str:
    altered = translate("overview", "altered")
    changes = Counter(weightiest_first(pair.changes)[:1] for pair in pairs)
    other = translate("overview", "other")
    told = ", ".join(f"{number} {change_words(change) or other}" for change, number in changes.most_common())
    return translate("overview", "{altered}: {told}").format(altered=altered, told=told) if told else altered


def speakers(comparison: Comparison) -> tuple[Speaker, ...]:
    """Who is quoted in quotation marks, most often quoted first; who is no person leads to the first quote."""
    first: dict[str, int] = {}
    for number, pair in enumerate(comparison.quotes):
        for name in speakers_of(comparison, pair):
            first.setdefault(name.casefold(), number)
    return tuple(
        Speaker(
            voice.name[:1].upper() + voice.name[1:],
            voice.quotes_a,
            voice.quotes_b,
            _voice_at(voice, first),
        )
        for voice in comparison.summary.voices
        if voice.quotes_a or voice.quotes_b
    )


def _voice_at(voice: Voice, first: Mapping[str, int]) -> Target | None:
    if voice.person is not None:
        return Target(TargetKind.PERSON, voice.person)
    number = first.get(voice.name.casefold())
    return None if number is None else Target(TargetKind.QUOTE, number)


def citings(comparison: Comparison) -> tuple[Place, ...]:
    """Sentences on a telling that names the other's outlet."""
    summary, found = comparison.summary, []
    for side, cited, other in ((Side.A, summary.cites_b, comparison.b), (Side.B, summary.cites_a, comparison.a)):
        if cited:
            who, whom = ("A", "B") if side is Side.A else ("B", "A")
            words = translate("overview", "{who} cites the outlet of {whom}.")
            if other.outlet:
                words = translate("overview", "{who} cites {outlet}, the outlet of {whom}.")
            of_other = (name for name in _sources_of(comparison, side) if cites((name,), other))
            said = words.format(who=who, outlet=other.outlet, whom=whom)
            found.append(Place(said, _named_at(comparison, side, next(of_other, ""))))
    return tuple(found)


def sources(comparison: Comparison) -> tuple[tuple[str, tuple[Place, ...]], ...]:
    """Who names them, in words, and the sources, each with the place that first names it; no group is empty."""
    in_a, in_b = (_sources_of(comparison, side) for side in Side)
    groups = (
        (translate("overview", "only in A"), Side.A, [name for name in in_a if name not in in_b]),
        (translate("overview", "only in B"), Side.B, [name for name in in_b if name not in in_a]),
        (translate("overview", "in both"), Side.A, [name for name in in_a if name in in_b]),
    )
    return tuple(
        (words, tuple(Place(name, _named_at(comparison, side, name)) for name in names))
        for words, side, names in groups
        if names
    )


def _sources_of(comparison: Comparison, side: Side) -> tuple[str, ...]:
    return comparison.summary.sources_a if side is Side.A else comparison.summary.sources_b


def _named_at(comparison: Comparison, side: Side, name: str) -> Target | None:
    """The first fact by which that telling names the source of that name."""
    for number, fact in enumerate(comparison.facts):
        if fact.kind is FactKind.SOURCE and name and name == (fact.value_a if side is Side.A else fact.value_b):
            return Target(TargetKind.FACT, number)
    return None


def stretches(comparison: Comparison, most: int = 6) -> tuple[Stretch, ...]:
    """Runs of paragraphs that only one telling has, the longest ``most``, in reading order."""
    found: list[tuple[int, int, Stretch]] = []
    for kind, side in ((RowKind.ONLY_A, Side.A), (RowKind.ONLY_B, Side.B)):
        article = article_of(comparison, side)
        for rows in _runs(comparison, kind):
            blocks = [n for row in rows for n in (comparison.rows[row].a or comparison.rows[row].b)]
            size = sum(len(article.blocks[n].span) for n in blocks)
            words = flat(article.words_of(article.blocks[blocks[0]]))
            place = paragraph_numbers(side.upper(), sorted(blocks))
            found.append((size, rows[0], Stretch(side, words, place, Target(TargetKind.ROW, rows[0]))))
    longest = sorted(found, key=lambda one: -one[0])[:most]
    return tuple(one[2] for one in sorted(longest, key=lambda one: (one[2].side, one[1])))


def _runs(comparison: Comparison, kind: RowKind) -> list[list[int]]:
    """Rows of one side that follow each other in their own text, furniture aside."""
    found: list[list[int]] = []
    last = -2
    rows = [
        (row.a or row.b, number)
        for number, row in enumerate(comparison.rows)
        if row.kind is kind and not stepping.is_furniture(comparison, row)
    ]
    for blocks, number in sorted(rows):
        if blocks[0] == last + 1:
            found[-1].append(number)
        else:
            found.append([number])
        last = blocks[-1]
    return found
