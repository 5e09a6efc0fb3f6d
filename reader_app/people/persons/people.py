"""The people of a parsed page: mentions joined, titles read, quotes given to them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader_app.article.span import Span
from reader_app.people.model import Person, Quote
from reader_app.people.names.appositions import role_before
from reader_app.people.names.clusters import Cluster, clustered
from reader_app.people.names.names import Mention, mentions
from reader_app.people.names.roles import titles_of
from reader_app.people.parse.document import Token
from reader_app.people.parse.reading import Reading
from reader_app.people.quotes.drafts import spoken_by


@dataclass(frozen=True, slots=True)
class Gathering:
    """The clusters of a page in order, and the mention that begins at each token."""

    clusters: tuple[Cluster, ...]
    named: dict[int, Mention]


def gathered(reading: Reading) -> Gathering:
    """Mentions found and joined."""
    found = mentions(reading)
    return Gathering(clustered(found, reading.lexicon), {m.first: m for m in found})


def people_of(gathering: Gathering, reading: Reading, pronouns: dict[int, tuple[Span, ...]]) -> tuple[Person, ...]:
    """One value a cluster; ``pronouns`` are the guessed mentions by cluster number."""
    people = [
        _person(cluster, gathering.named, reading, pronouns.get(number, ()))
        for number, cluster in enumerate(gathering.clusters)
    ]
    often = Counter(person.name for person in people)
    return tuple(
        replace(person, name=_called(cluster, person, reading)) if often[person.name] > 1 else person
        for person, cluster in zip(people, gathering.clusters, strict=True)
    )


def _called(cluster: Cluster, person: Person, reading: Reading) -> str:
    """The name with its word of courtesy, where two people of an article would bear the same: "Mrs. Bell"."""
    for mention in cluster.mentions:
        if mention.courtesy:
            return Span(reading.doc[mention.first - 1].idx, mention.span.end).of(reading.page.shown)
    return person.name


def _person(cluster: Cluster, named: dict[int, Mention], reading: Reading, pronouns: tuple[Span, ...]) -> Person:
    shown = reading.page.shown
    names = [m.span.of(shown) for m in cluster.mentions]
    full = max(cluster.mentions, key=lambda m: (len(m.words), -m.first)).span.of(shown)
    titles = [t.of(shown) for m in cluster.mentions for t in titles_of(m, named, reading)]
    return Person(
        name=full,
        names=tuple(dict.fromkeys(names)),
        titles=tuple(dict.fromkeys(titles)),
        mentions=tuple(m.span for m in cluster.mentions),
        pronouns=pronouns,
        courtesy=cluster.courtesy,
        address=cluster.address,
    )


_BESIDE = 2  # a comma at most stands between a description and the name it goes with


def with_speakers(quotes: Sequence[Quote], gathering: Gathering, reading: Reading) -> tuple[Quote, ...]:
    """The quotes with the number of the person who speaks, where the speaker is a named person.

    A name in apposition ("the editor, Ann Poe,") becomes part of the words for the speaker.
    """
    found = ((m, role_before(m.first, m.last, reading.doc, reading.lexicon)) for m in gathering.named.values())
    roles = {role.head: mention for mention, role in found if role}
    return tuple(_with_speaker(q, q.speaker, gathering, roles, reading) if q.speaker else q for q in quotes)


def _with_speaker(
    quote: Quote, speaker: Span, gathering: Gathering, roles: dict[int, Mention], reading: Reading
) -> Quote:
    """The person whose name heads the words for the speaker; an office or a spokesman of a person is not he.

    ``roles`` are the mentions that a role with its comma stands before, by the token that heads the role.
    """
    tokens = reading.tokens(speaker)
    if not tokens:
        return quote
    ids = {t.i for t in tokens}
    head = next((t for t in tokens if t.head.i not in ids or t.head == t), tokens[-1])
    wanted = _apposed(head)
    named = _set_apart(tokens[0], tokens[-1], gathering)
    behind = roles.get(head.i)
    for number, cluster in enumerate(gathering.clusters):
        for mention in cluster.mentions:
            if mention is named:
                return spoken_by(replace(quote, speaker=mention.span), number, cluster.doubtful.get(mention.first))
            if mention is behind or any(mention.first <= i <= mention.last for i in wanted):
                beside = mention is behind or 0 < mention.first - tokens[-1].i <= _BESIDE
                name = Span(speaker.start, max(speaker.end, mention.span.end)) if beside else speaker
                return spoken_by(replace(quote, speaker=name), number, cluster.doubtful.get(mention.first))
    return quote


def _set_apart(first: Token, last: Token, gathering: Gathering) -> Mention | None:
    """The name that a description between commas goes with, as in "Ann Poe, a neighbour, said"."""
    doc = first.doc
    if (
        first.i < 2
        or last.i + 1 >= len(doc)
        or first.pos_ != "DET"
        or {doc[first.i - 1].text, doc[last.i + 1].text} != {","}
    ):
        return None
    return next((m for m in gathering.named.values() if m.last == first.i - 2), None)


def _apposed(head: Token) -> set[int]:
    """The token numbers of a word, of what it stands in apposition to, and of what stands in apposition to it."""
    found = {head.i, head.head.i} if head.dep_ == "appos" else {head.i}
    waiting = [head]
    while waiting:
        behind = [c for c in waiting.pop().children if c.dep_ == "appos" and c.i not in found]
        found |= {c.i for c in behind}
        waiting += behind
    return found
