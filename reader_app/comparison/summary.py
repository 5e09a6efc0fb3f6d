"""The figures of a comparison: what both tellings have in common, kinds of rows, states of quotes, sources, voices."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set

from reader_app.alignment.model import EditKind, Row, RowKind
from reader_app.article.model import Article
from reader_app.comparison.folding import count_words, folded_words
from reader_app.comparison.pairs import Fact, FactKind, PersonPair, QuotePair, Status, Summary, has_other_speaker
from reader_app.comparison.tellings import Tellings

_SAME, _SAME_ROW = EditKind.SAME, RowKind.SAME
_ROW_KINDS = [kind.value for kind in RowKind]


def wording_summary(a: Article, b: Article, rows: Sequence[Row]) -> Summary:
    """What can be said while only the wording has been compared."""
    aside_a, aside_b = _furniture(a), _furniture(b)
    touched: list[Row] = []
    same: list[str] = []
    known_a, known_b = set(aside_a), set(aside_b)
    for row in rows:
        words = _untouched(row, a, b, known_a, known_b)
        if words is None:
            touched.append(row)
        else:
            same.append(words)
            known_a.update(row.a)
            known_b.update(row.b)
    alike = count_words("\n".join(same))
    words_a, words_b = alike + _words(a, known_a), alike + _words(b, known_b)
    shared = alike + _shared(touched, a, aside_a)
    return Summary(
        words_a=words_a,
        words_b=words_b,
        shared=shared,
        common=_common(shared, words_a + words_b),
        rows=_kinds(rows, aside_a, aside_b),
    )


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
        rows=_kinds(tellings.rows, _furniture(a), _furniture(b)),
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


def _kinds(rows: Iterable[Row], aside_a: set[int], aside_b: set[int]) -> tuple[tuple[str, int], ...]:
    """How many rows there are of each kind; rows of blocks that are set aside do not count."""
    kinds: list[str] = [row.kind for row in rows if not (aside_a.issuperset(row.a) and aside_b.issuperset(row.b))]
    return tuple([(kind, kinds.count(kind)) for kind in _ROW_KINDS])


def _common(shared: int, total: int) -> float:
    """The share of all words of both that are in common; two empty tellings have everything in common."""
    return 2 * shared / total if total else 1.0


def _furniture(article: Article) -> set[int]:
    """The numbers of the blocks that stand around the story."""
    return {number for number, block in enumerate(article.blocks) if block.furniture}


def _untouched(row: Row, a: Article, b: Article, known_a: Set[int], known_b: Set[int]) -> str | None:
    """The words of a row that is one block of each side in exactly the same letters, neither of them known."""
    if row.kind is not _SAME_ROW or len(row.a) != 1 or len(row.b) != 1:
        return None
    (one,), (other,) = row.a, row.b
    if one in known_a or other in known_b:
        return None
    words = a.words_of(a.blocks[one])
    return words if words == b.words_of(b.blocks[other]) else None


def _words(article: Article, known: Set[int]) -> int:
    """How many words stand in the blocks that are not among the ``known``."""
    blocks = [article.words_of(block) for number, block in enumerate(article.blocks) if number not in known]
    return count_words("\n".join(blocks))


def _shared(rows: Iterable[Row], a: Article, aside: Set[int]) -> int:
    """How many words of A's side of these rows B has too; no words of blocks that are set ``aside``."""
    kept: list[str] = []
    text = a.text
    for row in rows:
        if row.kind is _SAME_ROW and not row.edits:
            kept += [a.words_of(a.blocks[number]) for number in row.a if number not in aside]
        else:
            kept += [text[edit.a.start : edit.a.end] for edit in row.edits if edit.kind is _SAME]
    return count_words("\n".join(kept))


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
