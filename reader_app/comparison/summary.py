"""The figures of a comparison: what both tellings have in common, kinds of rows, states of quotes, sources, voices."""

import re
from collections import Counter
from collections.abc import Sequence

from reader_app.alignment.model import Row, RowKind
from reader_app.article.model import Article
from reader_app.comparison.folding import folded_words
from reader_app.comparison.pairs import Fact, FactKind, PersonPair, QuotePair, Status, Summary, has_other_speaker
from reader_app.comparison.tellings import Tellings

_ROW_KINDS = [kind.value for kind in RowKind]


def summary(
    tellings: Tellings,
    people: Sequence[PersonPair],
    quotes: Sequence[QuotePair],
    facts: Sequence[Fact],
    wording: Summary,
) -> Summary:
    """All figures of a comparison; ``wording`` is what was said of the same rows before quotes parted their words.

    Quotes move marks, not how many words there are nor how many both tellings have.
    """
    from reader_app.comparison.quotes.voices import silenced, verb_pairs, voices  # noqa: PLC0415 - wording alone has none

    a, b = tellings.a.article, tellings.b.article
    states = Counter(pair.status for pair in quotes)
    heard = voices(a, b, people, quotes)
    in_a, in_b = silenced(heard)
    sources_a, sources_b = (_sources(facts, side) for side in ("a", "b"))
    return Summary(
        words_a=wording.words_a,
        words_b=wording.words_b,
        shared=wording.shared,
        common=wording.common,
        rows=kinds_of(tellings.rows, furniture_of(a), furniture_of(b)),
        quotes=tuple((status.value, states[status]) for status in Status),
        other_speaker=sum(map(has_other_speaker, quotes)),
        sources_a=sources_a,
        sources_b=sources_b,
        cites_b=cites(sources_a, b),
        cites_a=cites(sources_b, a),
        voices=heard,
        silenced_in_a=in_a,
        silenced_in_b=in_b,
        verbs=verb_pairs(a, b, quotes),
    )


def kinds_of(rows: Sequence[Row], aside_a: set[int], aside_b: set[int]) -> tuple[tuple[str, int], ...]:
    """How many rows there are of each kind; rows of blocks that are set aside do not count."""
    if aside_a or aside_b:
        rows = [row for row in rows if not (aside_a.issuperset(row.a) and aside_b.issuperset(row.b))]
    kinds: list[str] = [row.kind for row in rows]
    return tuple([(kind, kinds.count(kind)) for kind in _ROW_KINDS])


def furniture_of(article: Article) -> set[int]:
    """The numbers of the blocks that stand around the story."""
    return {number for number, block in enumerate(article.blocks) if block.furniture}


def _sources(facts: Sequence[Fact], side: str) -> tuple[str, ...]:
    """The sources that one telling names, each once, as it names them first."""
    found: dict[str, str] = {}
    for fact in facts:
        if fact.kind is FactKind.SOURCE and getattr(fact, side) is not None:
            value = getattr(fact, f"value_{side}")
            found.setdefault(_key(value), value)
    return tuple(found.values())


def cites(sources: Sequence[str], other: Article) -> bool:
    """Whether one of the sources is the outlet of the other telling, by name or by address."""
    outlet = _key(other.outlet)
    return bool(outlet) and any(_key(source) == outlet or _key(_site(source)) == outlet for source in sources)


def _key(name: str) -> str:
    """A name of an outlet without article, blanks and marks."""
    words = folded_words(re.sub(r"\.(com|org|net|co|uk|info|news|ru|de|fr)\b", " ", name))
    return "".join(word for word in words if word not in ("the", "www", "https", "http"))


def _site(source: str) -> str:
    """The name in an address, without protocol, ``www`` and path."""
    return re.sub(r"^(https?://)?(www\.)?", "", source.strip()).partition("/")[0]
