"""Who is named in one article, and what is quoted."""

from dataclasses import dataclass
from enum import StrEnum

from reader_app.article.span import Span


class Manner(StrEnum):
    """How words are quoted; a closed list.

    ``PHRASE`` are words in quotation marks that nobody says: titles of works, scare quotes.
    """

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Person:
    """One person of one article.

    ``name`` is the fullest form, ``names`` all forms as written, ``titles`` roles as written ("Deputy Prime
    Ministers"), ``mentions`` the places of the name without its title, ``pronouns`` guessed mentions.  ``courtesy`` is
    "f" or "m" where the person is called "Mrs." or "Mr.", which is no title; ``address`` is that word as first written.
    """

    name: str
    names: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    pronouns: tuple[Span, ...] = ()
    courtesy: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that somebody said or wrote.

    ``spans`` are the stretches without their quotation marks, in order; ``speaker`` and ``cue`` lie in the text
    around them.  ``person`` is a number in ``Cast.people`` or None; ``sure`` is False where the speaker is a guess, and
    ``likelihood`` then says, as a share of 1, how likely ``person`` is right.  ``fellows`` are the numbers of those who
    say it together with ``person``: "Ann Poe and Tom Reed said".
    """

    spans: tuple[Span, ...]
    manner: Manner
    speaker: Span | None = None
    cue: Span | None = None
    person: int | None = None
    sure: bool = True
    likelihood: float = 1.0
    fellows: tuple[int, ...] = ()


class NamedKind(StrEnum):
    """What else is named; a closed list."""

    PLACE = "place"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Named:
    """A stretch that names a place or an organisation."""

    kind: NamedKind
    span: Span


@dataclass(frozen=True, slots=True)
class Cast:
    """The people and the quotes of one article, quotes in reading order, and the places and organisations it names.

    ``lack`` is why no model was used (``model_files.lack_of_model``), empty where one was or none is known.
    """

    people: tuple[Person, ...] = ()
    quotes: tuple[Quote, ...] = ()
    model: str = ""
    named: tuple[Named, ...] = ()
    lack: str = ""
