"""Who speaks, how often and how long, who has lost the floor, and which reporting verbs grew stronger or weaker."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product

from reader_app.article.model import Article
from reader_app.comparison.folding import folded_words
from reader_app.comparison.pairs import PersonPair, QuotePair, VerbPair, Voice
from reader_app.comparison.quotes.quote_items import speaker_stems
from reader_app.comparison.quotes.verbs import compared_force
from reader_app.comparison.tellings import language_in
from reader_app.people.model import Manner, Quote


@dataclass(slots=True)
class _Count:
    """What one speaker says so far: quotes, words and reported quotes of A and of B."""

    name: str
    person: int | None
    stems: frozenset[str] = frozenset()
    quotes: list[int] = field(default_factory=lambda: [0, 0])
    words: list[int] = field(default_factory=lambda: [0, 0])
    reported: list[int] = field(default_factory=lambda: [0, 0])


def voices(a: Article, b: Article, people: Sequence[PersonPair], quotes: Sequence[QuotePair]) -> tuple[Voice, ...]:
    """The speakers of both tellings, those with most quotes first; unnamed ones are grouped by what they are called."""
    counts: list[_Count] = []
    for pair in quotes:
        for side, article, few, speakers in (
            (0, a, pair.a, (pair.person_a, *pair.fellows_a)),
            (1, b, pair.b, (pair.person_b, *pair.fellows_b)),
        ):
            for quote, person in product(few, speakers):
                count = _speaker(counts, quote, article, person, people)
                if count is not None:
                    _add(count, side, quote, article)
    counts.sort(key=lambda c: (-sum(c.quotes), -sum(c.words), -sum(c.reported)))
    return tuple(Voice(c.name, c.person, *c.quotes, *c.words, *c.reported) for c in counts)


def _speaker(
    counts: list[_Count], quote: Quote, article: Article, person: int | None, people: Sequence[PersonPair]
) -> _Count | None:
    """The speaker's count, a new one where he speaks for the first time; None where nobody is known to speak."""
    if quote.manner is Manner.PHRASE:
        return None
    if person is not None:
        return _found((c for c in counts if c.person == person), counts, _Count(people[person].name, person))
    stems = speaker_stems(quote, article)
    if quote.speaker is None or not stems:
        return None
    alike = (c for c in counts if c.stems and 2 * len(c.stems & stems) > len(c.stems | stems))
    return _found(alike, counts, _Count(without_article(quote.speaker.of(article.text)), None, stems))


def _found(known: Iterable[_Count], counts: list[_Count], new: _Count) -> _Count:
    count = next(iter(known), None)
    if count is None:
        counts.append(new)
    return count or new


def without_article(name: str) -> str:
    """An unnamed speaker as a list shows him, without the small word at the front."""
    first, _, rest = name.strip().partition(" ")
    return rest if rest and first.casefold() in ("a", "an", "the") else name.strip()


def _add(count: _Count, side: int, quote: Quote, article: Article) -> None:
    if quote.manner is Manner.INDIRECT:
        count.reported[side] += 1
        return
    count.quotes[side] += 1
    count.words[side] += sum(len(folded_words(span.of(article.text))) for span in quote.spans)


def silenced(found: Sequence[Voice]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who is quoted in B and has no words in A, neither quoted nor reported, and who in A and has none in B."""
    return (
        tuple(v.name for v in found if v.quotes_b and not v.quotes_a and not v.reported_a),
        tuple(v.name for v in found if v.quotes_a and not v.quotes_b and not v.reported_b),
    )


def verb_pairs(a: Article, b: Article, quotes: Sequence[QuotePair]) -> tuple[VerbPair, ...]:
    """The reporting verbs of paired quotes that differ, as written, and which of them is stronger."""
    found = []
    for number, pair in enumerate(quotes):
        cue_a, cue_b = _cue(pair.a, a), _cue(pair.b, b)
        force = compared_force(cue_a, cue_b, (language_in(a), language_in(b))) if cue_a and cue_b else None
        if force is not None:
            found.append(VerbPair(number, cue_a, cue_b, force))
    return tuple(found)


def _cue(quotes: Sequence[Quote], article: Article) -> str:
    return next((quote.cue.of(article.text) for quote in quotes if quote.cue is not None), "")
