"""People without a language model: titles, known given names, and who stands beside a verb of saying."""

import re
from collections.abc import Sequence
from functools import cache

from reader_app.article.span import Span
from reader_app.people.model import Quote
from reader_app.people.names.name_shapes import courtesy_of, names_body, stands_before_name
from reader_app.people.names.names import Mention
from reader_app.people.plain.seen_names import NOTHING_SEEN, SeenNames
from reader_app.people.text.lexicon import Lexicon, lexicon
from reader_app.people.text.page import Page

_WORD = re.compile(r"[^\W\d_][\w'’-]*\.?|[.,:;!?\"()\n]")
_BEFORE = re.compile(r"[^\W\d_][\w'’-]*\.?")
_LEAD = 60
"""Code points before a name that can hold its titles."""
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
    speakers = [_with_apposed(q.speaker, page) for q in quotes if q.speaker]
    runs = [run for run in _runs(texts, ends, words) if not _names_body(run, texts, ends, words)]
    runs = [run for run in runs if _is_person(run, texts, tokens, speakers, words)]
    runs = [(f, n) for f, n in runs if not seen.contradict(Span(tokens[f].start, tokens[n].end))]
    runs += seen.runs(tokens, texts, words)
    families = _family_forms({texts[last] for first, last in runs if last > first}, words)
    runs += _again(texts, runs, ends, families)
    return tuple(_mention(run, tokens, texts, _known_as(run, texts, families), words) for run in sorted(set(runs)))


def _known_as(run: tuple[int, int], texts: list[str], families: dict[str, str]) -> tuple[str, ...]:
    first, last = run
    return tuple(texts[first : last + 1]) if last > first else (families.get(texts[first], texts[first]),)


def plain_titles(page: Page, mention: Mention, words: Lexicon) -> str:
    """The titles directly before a name, as written, without words of courtesy; empty where none stands there."""
    line = page.text.rfind("\n", 0, mention.span.start) + 1
    before = list(_BEFORE.finditer(page.text, max(line, mention.span.start - _LEAD), mention.span.start))
    first = last = len(before)
    while first and before[first - 1][0].lower().rstrip(".") in words.words["titles"]:
        first -= 1
    while first < last and courtesy_of(before[first][0], words):
        first += 1
    glued = first < last and page.text[before[-1].end() : mention.span.start].isspace()
    return page.shown[before[first].start() : before[-1].end()] if glued else ""


def _bare(word: str) -> str:
    """The word without its full stop, unless it is an initial, and without a possessive."""
    word = word.removesuffix("'s").removesuffix("’s")
    return word if _INITIAL.fullmatch(word) or len(word) == 1 else word.rstrip(".")


def _mention(
    run: tuple[int, int], tokens: list[Span], texts: list[str], named: tuple[str, ...], words: Lexicon
) -> Mention:
    """The mention of a run of words; ``named`` are its words in the form under which the person is known."""
    first, last = run
    span = Span(tokens[first].start, tokens[last].start + len(texts[last]))
    address = texts[first - 1] if first else ""
    courtesy = courtesy_of(address, words)
    return Mention(first, last, span, named, courtesy, address=address if courtesy else "")


def _capital(word: str) -> bool:
    return word[:1].isupper()


def _runs(texts: list[str], ends: set[int], words: Lexicon) -> list[tuple[int, int]]:
    """Runs of two to four capitalised words, particles allowed between, titles left out; behind a title one will do."""
    runs, at = [], 0
    while at < len(texts):
        last = at
        while last < len(texts) and _in_name(texts, last, at, words) and not (last > at and last - 1 in ends):
            last += 1
        titled = at > 0 and stands_before_name(texts[at - 1], words)
        if last - at > 2 and _opens_with_role(texts, at, words):
            at += 1
        length = last - at
        if 2 <= length <= 5 or (length == 1 and titled):
            runs.append((at, last - 1))
        at = max(last, at + 1)
    return runs


def _opens_with_role(texts: list[str], at: int, words: Lexicon) -> bool:
    """Whether the first of three capitalised words is a role, as in German "die Kapitänin Ilse Brandner"."""
    low, known = texts[at].lower(), words.words["given"]
    if low in known or low in words.words["family_first"]:
        return False
    article = at > 0 and texts[at - 1].lower() in words.words["articles"]
    return article or texts[at + 1].lower() in known or low.endswith(tuple(words.words["title_endings"]))


def _in_name(texts: list[str], at: int, start: int, words: Lexicon) -> bool:
    low = texts[at].lower().rstrip(".")
    if low in words.words["particles"] and at > start and at + 1 < len(texts):
        return _capital(texts[at + 1])
    return _capital(texts[at]) and len(texts[at]) > 1 and low not in _barred(words.language)


@cache
def _barred(language: str) -> frozenset[str]:
    """Words that are no part of a name though they may have a capital."""
    lists = lexicon(language).words
    sources = frozenset(part for source in lists["according"] for part in source.split("_"))
    return (sources - lists["particles"]).union(
        *(lists[k] for k in ("titles", "organisation_words", "articles", "pronouns", "stop"))
    )


def _names_body(run: tuple[int, int], texts: list[str], ends: set[int], words: Lexicon) -> bool:
    """Whether the run goes on into an organisation's name in its own sentence."""
    last = run[1]
    return last not in ends and last + 1 < len(texts) and names_body(texts[last + 1], words)


def _is_person(
    run: tuple[int, int], texts: list[str], tokens: list[Span], speakers: list[Span], words: Lexicon
) -> bool:
    first, last = run
    given = texts[first].lower()
    if given in words.words["given_male"] or given in words.words["given_female"]:
        return True
    if first and stands_before_name(texts[first - 1], words):
        return True
    if last + 1 < len(texts) and texts[last + 1].lower() in words.words["organisation_words"]:
        return False
    if given in words.words["place_first"] or texts[last].lower() in words.words["place_last"]:
        return False
    place = Span(tokens[first].start, tokens[last].end)
    says = first > 0 and texts[first - 1].lower() in words.forms
    return last > first and (says or any(place.overlaps(s) for s in speakers))


def _with_apposed(speaker: Span, page: Page) -> Span:
    """The words for a speaker and the beginning of what a comma divides from them, where a role's name stands."""
    return Span(speaker.start, speaker.end + 3) if page.text.startswith(", ", speaker.end) else speaker


def _family_forms(families: set[str], words: Lexicon) -> dict[str, str]:
    """The forms in which family names come again, with their dictionary form; Russian ones have case endings."""
    forms = {family: family for family in families}
    if words.language == "ru":
        for family in families:
            stem, endings = (
                (family[:-1], ("ой", "у")) if family.endswith("а") else (family, ("а", "у", "ым", "ом", "е"))
            )
            forms = {stem + ending: family for ending in endings} | forms
    return forms


def _again(
    texts: list[str], runs: list[tuple[int, int]], ends: set[int], families: dict[str, str]
) -> list[tuple[int, int]]:
    """Every lone place of a family name that was seen in a full name; ``ends`` are words that end a sentence."""
    covered = {i for first, last in runs for i in range(first, last + 1)}
    return [
        (i, i)
        for i, word in enumerate(texts)
        if i not in covered
        and word in families
        and (i in ends or not (i + 1 < len(texts) and _capital(texts[i + 1]) and texts[i + 1].isalpha()))
    ]
