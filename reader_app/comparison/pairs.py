"""People, quotes and facts of two tellings in pairs, and the figures that sum them up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader_app.people.model import Manner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.alignment.model import Edit
    from reader_app.article.span import Span
    from reader_app.people.model import Person, Quote


class Status(StrEnum):
    """What became of a quote or fact; a closed list."""

    SAME = "same"
    ALTERED = "altered"
    ONLY_A = "only-a"
    ONLY_B = "only-b"


class PersonChange(StrEnum):
    """In what two tellings of one person differ; a closed list."""

    SPELLING = "spelling"
    TITLE = "title"
    MENTIONS = "mentions"
    QUOTED = "quoted"


class QuoteChange(StrEnum):
    """In what two tellings of one quote differ, the weightiest first; a closed list.

    Read from B to A where there is a direction: ``EXTENDED`` is longer in A, ``SHORTENED`` longer in B.  ``NEGATION``
    is a "not" (or "never", "nobody" ...) that only one of them has.
    """

    NEGATION = "negation"
    EXTENDED = "extended"
    SHORTENED = "shortened"
    REORDERED = "reordered"
    REPLACED = "replaced"
    SPEAKER = "speaker"
    VERB = "verb"
    NUMBER = "number"
    MANNER = "manner"


class FactKind(StrEnum):
    """What a fact is; a closed list."""

    NUMBER = "number"
    DATE = "date"
    PLACE = "place"
    ORGANISATION = "organisation"
    SOURCE = "source"


class Force(StrEnum):
    """How the reporting verbs of a quote compare; a closed list.

    ``DOUBTED_A`` means that A alone keeps its distance ("claimed" against "said"), ``CONCEDED_A`` that in A alone the
    speaker would rather not have said it ("admitted"), ``OTHER`` that the verbs differ without a known direction.
    """

    STRONGER_A = "stronger-in-a"
    STRONGER_B = "stronger-in-b"
    DOUBTED_A = "doubted-in-a"
    DOUBTED_B = "doubted-in-b"
    CONCEDED_A = "conceded-in-a"
    CONCEDED_B = "conceded-in-b"
    OTHER = "other"


class NoteKind(StrEnum):
    """What a remark on a row is about; a closed list, the weightiest first."""

    NEGATION = "negation"
    QUOTE = "quote"
    VERB = "verb"
    TITLE = "title"
    SPELLING = "spelling"
    NUMBER = "number"
    PASSAGE = "passage"
    DATE = "date"
    PLACE = "place"
    ORGANISATION = "organisation"
    SOURCE = "source"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class PersonPair:
    """One person across the tellings; either side may be None."""

    name: str
    a: Person | None
    b: Person | None
    quotes_a: int = 0
    quotes_b: int = 0
    changes: tuple[PersonChange, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True)
class QuotePair:
    """One quote across the tellings; a side has several quotes where the other merged them, none where it has none.

    ``person_a`` and ``person_b`` are numbers in ``Comparison.people``, ``fellows_*`` those of who says it together with
    them; ``edits`` hold A's words against B's with offsets into the articles' texts.
    """

    status: Status
    a: tuple[Quote, ...]
    b: tuple[Quote, ...]
    changes: tuple[QuoteChange, ...] = ()
    person_a: int | None = None
    person_b: int | None = None
    edits: tuple[Edit, ...] = ()
    sure: bool = True
    fellows_a: tuple[int, ...] = ()
    fellows_b: tuple[int, ...] = ()


def has_other_speaker(pair: QuotePair) -> bool:
    """Whether both tellings have the same words and give them to different speakers."""
    return pair.status is Status.SAME and QuoteChange.SPEAKER in pair.changes


def is_altered(pair: QuotePair) -> bool:
    """Whether the tellings part in a quote both have: in its words or in who says it."""
    return pair.status is Status.ALTERED or has_other_speaker(pair)


def manners(pair: QuotePair) -> tuple[Manner, Manner]:
    """How A and how B tell a quote that both have."""
    return manner_told(pair.a), manner_told(pair.b)


def manner_told(quotes: Sequence[Quote]) -> Manner:
    """The manner of quotes that are one side of a pair; ``MIXED`` where a report goes on in marks."""
    told = {quote.manner for quote in quotes}
    return Manner.MIXED if len(told) > 1 and Manner.INDIRECT in told else quotes[0].manner


def weightiest_first(changes: tuple[QuoteChange, ...]) -> tuple[QuoteChange, ...]:
    """The changes of a quote as they are told: another speaker before all, then in their own order.

    That the one quotes and the other reports explains most other changes, and comes before all but a "not".
    """
    first = (QuoteChange.SPEAKER, QuoteChange.NEGATION, QuoteChange.MANNER)
    return tuple(sorted(changes, key=lambda change: first.index(change) if change in first else len(first)))


@dataclass(frozen=True, slots=True)
class Fact:
    """A number, date, place, organisation or source that the tellings may give differently."""

    kind: FactKind
    status: Status
    a: Span | None
    b: Span | None
    value_a: str = ""
    value_b: str = ""


@dataclass(frozen=True, slots=True)
class VerbPair:
    """The reporting verbs of one quote pair that differ, as written; ``quote`` is a number in the quotes."""

    quote: int
    a: str
    b: str
    force: Force


@dataclass(frozen=True, slots=True)
class Voice:
    """How much one speaker says in each telling.

    ``person`` is a number in ``Comparison.people`` or None for a speaker without a name; ``quotes_*`` count quotes in
    quotation marks, ``words_*`` their words, ``reported_*`` indirect quotes.
    """

    name: str
    person: int | None = None
    quotes_a: int = 0
    quotes_b: int = 0
    words_a: int = 0
    words_b: int = 0
    reported_a: int = 0
    reported_b: int = 0


@dataclass(frozen=True, slots=True)
class RowNote:
    """One thing in which a row differs, for the detail strip and the list of changes.

    ``detail`` is a QuoteChange or Status where there is one, ``count`` how many of it the row holds, ``a`` and ``b``
    the words in question where there is one of each; of a quote in another manner they are the manners.
    """

    kind: NoteKind
    detail: str = ""
    count: int = 1
    a: str = ""
    b: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """Figures of a comparison.

    ``words_*`` count the words of the compared text (no furniture); ``common`` is the share of 1 that both tellings
    have, shared words of both over all words of both.  ``rows`` and ``quotes`` count by kind and status, as pairs.
    ``sources_*`` are sources that this telling names; ``cites_b`` says that A names B's outlet, ``cites_a`` the
    reverse.  ``voices`` are the speakers in order of how much they say in both; ``silenced_in_a`` and
    ``silenced_in_b`` name those who are quoted in the other telling and have no words in this one, not even reported
    ones.  ``other_speaker`` counts those of the quotes with the status "same" that are given to another speaker.
    """

    words_a: int = 0
    words_b: int = 0
    shared: int = 0
    common: float = 0.0
    rows: tuple[tuple[str, int], ...] = ()
    quotes: tuple[tuple[str, int], ...] = ()
    other_speaker: int = 0
    sources_a: tuple[str, ...] = ()
    sources_b: tuple[str, ...] = ()
    cites_b: bool = False
    cites_a: bool = False
    voices: tuple[Voice, ...] = ()
    silenced_in_a: tuple[str, ...] = ()
    silenced_in_b: tuple[str, ...] = ()
    verbs: tuple[VerbPair, ...] = ()
