"""People without a language model: titles, known given names, and who stands beside a verb of saying."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from reader_app.article.span import Span
from reader_app.people.lexicon import Lexicon, lexicon
from reader_app.people.model import Quote
from reader_app.people.name_shapes import courtesy_of
from reader_app.people.names import Mention
from reader_app.people.page import Page
from reader_app.people.seen_names import NOTHING_SEEN, SeenNames

_WORD = re.compile(r"[^\W\d_][\w'’-]*\.?|[.,:;!?\"()\n]")
_INITIAL = re.compile(r"[^\W\d_a-z]\.")


def plain_mentions(
    page: Page, quotes: Sequence[Quote], words: Lexicon, seen: SeenNames = NOTHING_SEEN
) -> tuple[Mention, ...]:
    """Named mentions in order; ``Mention.first`` and ``last`` count words of the page.

    ``seen`` is what a model has marked, which counts more than the shape of a name.
    """
    tokens = [Span(m.start(), m.end()) for p in page.paragraphs for m in _WORD.finditer(page.text, p.start, p.end)]
    texts = [_bare(t.of(page.text)) for t in tokens]
    ends = {n for n, t in enumerate(tokens) if t.of(page.text)[-1] == "." and texts[n][-1] != "."}
    speakers = [q.speaker for q in quotes if q.speaker]
    runs = [r for r in _runs(texts, ends, words) if _is_person(r, texts, tokens, speakers, words)]
    runs = [(f, n) for f, n in runs if not seen.contradict(Span(tokens[f].start, tokens[n].end))]
    runs += seen.runs(tokens, texts, words)
    runs += _again(texts, runs)
    return tuple(_mention(first, last, tokens, texts, words) for first, last in sorted(set(runs)))


def _bare(word: str) -> str:
    """The word without its full stop, unless it is an initial, and without a possessive."""
    word = word.removesuffix("'s").removesuffix("’s")
    return word if _INITIAL.fullmatch(word) or len(word) == 1 else word.rstrip(".")


def _mention(first: int, last: int, tokens: list[Span], texts: list[str], words: Lexicon) -> Mention:
    span = Span(tokens[first].start, tokens[last].start + len(texts[last]))
    courtesy = courtesy_of(texts[first - 1] if first else "", words)
    return Mention(first, last, span, tuple(texts[first : last + 1]), courtesy)


def _capital(word: str) -> bool:
    return word[:1].isupper()


def _runs(texts: list[str], ends: set[int], words: Lexicon) -> list[tuple[int, int]]:
    """Runs of two to four capitalised words, particles allowed between, titles left out; behind a title one will do."""
    runs, at = [], 0
    while at < len(texts):
        last = at
        while last < len(texts) and _in_name(texts, last, at, words) and not (last > at and last - 1 in ends):
            last += 1
        titled = at > 0 and texts[at - 1].lower() in words.words["titles"]
        length = last - at
        if 2 <= length <= 5 or (length == 1 and titled):
            runs.append((at, last - 1))
        at = max(last, at + 1)
    return runs


def _in_name(texts: list[str], at: int, start: int, words: Lexicon) -> bool:
    low = texts[at].lower()
    if low in words.words["particles"] and at > start and at + 1 < len(texts):
        return _capital(texts[at + 1])
    return _capital(texts[at]) and len(texts[at]) > 1 and low not in _barred(words.language)


@cache
def _barred(language: str) -> frozenset[str]:
    """Words that are no part of a name though they may have a capital."""
    lists = lexicon(language).words
    sources = frozenset(s.split("_")[0] for s in lists["according"])
    return sources.union(*(lists[k] for k in ("titles", "organisation_words", "articles", "pronouns", "stop")))


def _is_person(
    run: tuple[int, int], texts: list[str], tokens: list[Span], speakers: list[Span], words: Lexicon
) -> bool:
    first, last = run
    given = texts[first].lower()
    if given in words.words["given_male"] or given in words.words["given_female"]:
        return True
    if first and texts[first - 1].lower() in words.words["titles"]:
        return True
    if last + 1 < len(texts) and texts[last + 1].lower() in words.words["organisation_words"]:
        return False
    if given in words.words["place_first"] or texts[last].lower() in words.words["place_last"]:
        return False
    place = Span(tokens[first].start, tokens[last].end)
    return last > first and any(place.overlaps(s) for s in speakers)


def _again(texts: list[str], runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Every lone place of a family name that was seen in a full name."""
    covered = {i for first, last in runs for i in range(first, last + 1)}
    families = Counter(texts[last] for first, last in runs if last > first)
    return [
        (i, i)
        for i, word in enumerate(texts)
        if i not in covered
        and word in families
        and not (i + 1 < len(texts) and _capital(texts[i + 1]) and texts[i + 1].isalpha())
    ]
