"""The people of a parsed page: mentions joined, titles read, quotes given to them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader_app.article.span import Span
from reader_app.people.model import Person, Quote
from reader_app.people.names.appositions import role_before
from reader_app.people.names.clusters import Cluster, clustered
from reader_app.people.names.mentions import Mention, mentions
from reader_app.people.names.roles import titles_of
from reader_app.people.parse.document import Document, Token
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


@dataclass(frozen=True, slots=True)
class _Names:
    """Who is named where: person and mention by each token of the mention, and by the token that heads a role.

    A role is one that a comma divides from the mention behind it.
    """

    at: dict[int, tuple[int, Mention]]
    roles: dict[int, tuple[int, Mention]]
    clusters: tuple[Cluster, ...]

    def of(self, head: Token) -> tuple[int, Mention] | None:
        """Who is meant by the words that ``head`` heads; an office or a spokesman of a person is not he."""
        found = [self.at[i] for i in _apposed(head) if i in self.at]
        found += [self.roles[head.i]] if head.i in self.roles else []
        return min(found, key=lambda known: (known[0], known[1].first), default=None)

    def doubt(self, known: tuple[int, Mention]) -> float | None:
        """How likely a mention is that person's where it may be another's, None where it is beyond doubt."""
        return self.clusters[known[0]].doubtful.get(known[1].first)


def with_speakers(quotes: Sequence[Quote], gathering: Gathering, reading: Reading) -> tuple[Quote, ...]:
    """The quotes with the numbers of those who speak, where named people do.

    A name in apposition ("the editor, Ann Poe,") and those who speak together with the first ("and Tom Reed") become
    part of the words for the speaker.
    """
    every = [(n, m) for n, cluster in enumerate(gathering.clusters) for m in cluster.mentions]
    roles = ((known, role_before(known[1].first, known[1].last, reading.doc, reading.lexicon)) for known in every)
    names = _Names(
        {i: known for known in every for i in range(known[1].first, known[1].last + 1)},
        {role.head: known for known, role in roles if role},
        gathering.clusters,
    )
    return tuple(_with_speaker(q, q.speaker, names, reading) if q.speaker else q for q in quotes)


def _with_speaker(quote: Quote, speaker: Span, names: _Names, reading: Reading) -> Quote:
    """The quote with the person whose name heads the words for the speaker, and with those who say it too."""
    tokens = reading.tokens(speaker)
    if not tokens:
        return quote
    named = _set_apart(tokens[0], tokens[-1], names)
    if named is not None:
        return spoken_by(replace(quote, speaker=named[1].span), named[0], names.doubt(named))
    ids = {t.i for t in tokens}
    head = next((t for t in tokens if t.head.i not in ids or t.head == t), tokens[-1])
    known = names.of(head)
    if known is None:
        return quote
    number, mention = known
    beside = mention is names.roles.get(head.i, (0, None))[1] or 0 < mention.first - tokens[-1].i <= _BESIDE
    together = [other for other in _together(head, quote, names) if other[0] != number]
    end = max([speaker.end, *(m.span.end for m in ([mention] if beside else []) + [m for _, m in together])])
    told = spoken_by(replace(quote, speaker=Span(speaker.start, end)), number, names.doubt(known))
    return replace(told, fellows=tuple(dict.fromkeys(n for n, _ in together)))


def _together(head: Token, quote: Quote, names: _Names) -> list[tuple[int, Mention]]:
    """Who is named behind "and" in the words that ``head`` heads, unless a verb of his own follows."""
    chain = [head.doc[i] for i in sorted(_apposed(head))]
    listed = [names.at[token.i] for token in chain if token.i in names.at]
    joined: list[Token] = []
    for token in chain:
        behind = [c for c in token.rights if c.dep_ == "conj"]
        chain += behind
        joined += behind
    found = listed if joined else []  # in "Ann Poe, Kim Hale and Tom Reed" the parser takes Hale for a name of Poe
    found += [known for token in joined if (known := names.of(token)) is not None]
    return [known for known in found if names.doubt(known) is None and not _acts(known[1], quote, head.doc)]


def _acts(mention: Mention, quote: Quote, doc: Document) -> bool:
    """Whether the name stands behind the verb of saying and before one of its own: "said Ann Poe and Tom Reed left"."""
    behind = quote.cue is not None and quote.cue.end <= mention.span.start
    return behind and mention.last + 1 < len(doc) and doc[mention.last + 1].pos_ in {"VERB", "AUX"}


def _set_apart(first: Token, last: Token, names: _Names) -> tuple[int, Mention] | None:
    """The name that a description between commas goes with, as in "Ann Poe, a neighbour, said"."""
    doc = first.doc
    if (
        first.i < 2
        or last.i + 1 >= len(doc)
        or first.pos_ != "DET"
        or {doc[first.i - 1].text, doc[last.i + 1].text} != {","}
    ):
        return None
    return names.at.get(first.i - 2)


def _apposed(head: Token) -> set[int]:
    """The token numbers of a word, of what it stands in apposition to, and of what stands in apposition to it."""
    found = {head.i, head.head.i} if head.dep_ == "appos" else {head.i}
    waiting = [head]
    while waiting:
        behind = [c for c in waiting.pop().children if c.dep_ == "appos" and c.i not in found]
        found |= {c.i for c in behind}
        waiting += behind
    return found
