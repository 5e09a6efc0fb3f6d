"""People without a language model: titles, known given names, and who stands beside a verb of saying."""

import re
from collections.abc import Sequence
from functools import cache

from reader_app.article.span import Span
from reader_app.people.model import Quote
from reader_app.people.names.mentions import Mention
from reader_app.people.names.name_shapes import courtesy_of, names_body, stands_before_name
from reader_app.people.plain.plain_appositions import is_role, role_before, role_behind, tied_name
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
    ends_too = [(p.start, p.end + 1) for p in page.paragraphs]  # with the line break behind it, which ends a name
    tokens = [Span(*m.span()) for bounds in ends_too for m in _WORD.finditer(page.text, *bounds)]
    texts = [_bare(t.of(page.text)) for t in tokens]
    ends = {n for n, t in enumerate(tokens) if t.of(page.text)[-1] == "." and texts[n][-1] != "."}
    speakers = [q.speaker for q in quotes if q.speaker]
    tied = {start for speaker in speakers if (start := tied_name(page, speaker, words)) is not None}
    runs = [run for run in _runs(texts, ends, words) if not _names_body(run, texts, ends, words)]
    runs = [
        run
        for run in runs
        if _is_person(run, texts, tokens, speakers, words)
        or _name(run, tokens, texts).start in tied
        or _is_apposed(run, _name(run, tokens, texts), texts, page, words)
    ]
    runs = [(f, n) for f, n in runs if not seen.contradict(Span(tokens[f].start, tokens[n].end))]
    runs += seen.runs(tokens, texts, words)
    families = _family_forms({texts[last] for _, last in runs}, words)
    runs += _again(texts, runs, ends, families, words)
    return tuple(_mention(run, tokens, texts, _known_as(run, texts, families), words) for run in sorted(set(runs)))


def _known_as(run: tuple[int, int], texts: list[str], families: dict[str, str]) -> tuple[str, ...]:
    first, last = run
    return tuple(texts[first : last + 1]) if last > first else (families.get(texts[first], texts[first]),)


def plain_titles(page: Page, mention: Mention, words: Lexicon) -> tuple[str, ...]:
    """What is told of the person around one mention, as written: the role behind a comma, titles, an apposition."""
    found = (role_before(page, mention.span, words), _titles_before(page, mention, words))
    spans = [*found, role_behind(page, mention.span, words)]
    return tuple(span.of(page.shown) for span in spans if span)


def _titles_before(page: Page, mention: Mention, words: Lexicon) -> Span | None:
    """The titles directly before a name, without words of courtesy."""
    line = page.text.rfind("\n", 0, mention.span.start) + 1
    before = list(_BEFORE.finditer(page.text, max(line, mention.span.start - _LEAD), mention.span.start))
    first = last = len(before)
    while first and is_role(before[first - 1][0], words):
        first -= 1
    while first < last and courtesy_of(before[first][0], words):
        first += 1
    glued = first < last and page.text[before[-1].end() : mention.span.start].isspace()
    if not glued:
        return None
    elided = re.match(r"[^\W\d_]{1,2}[’']", before[first][0])
    return Span(before[first].start() + (elided.end() if elided else 0), before[-1].end())


def _bare(word: str) -> str:
    """The word without its full stop, unless it is an initial, and without a possessive."""
    word = word.removesuffix("'s").removesuffix("’s")
    return word if _INITIAL.fullmatch(word) or len(word) == 1 else word.rstrip(".")


def _name(run: tuple[int, int], tokens: list[Span], texts: list[str]) -> Span:
    """The stretch of a run without a possessive ending or a full stop behind it."""
    first, last = run
    return Span(tokens[first].start, tokens[last].start + len(texts[last]))


def _mention(
    run: tuple[int, int], tokens: list[Span], texts: list[str], named: tuple[str, ...], words: Lexicon
) -> Mention:
    """The mention of a run of words; ``named`` are its words in the form under which the person is known."""
    first, last = run
    span = _name(run, tokens, texts)
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
        at, led = _behind_role(texts, at, last, words)
        before = texts[at - 1] if at else ""
        titled = led or stands_before_name(before, words) or before.lower() in words.words.get("called", ())
        length = last - at
        if 2 <= length <= 5 or (length == 1 and titled):
            runs.append((at, last - 1))
        at = max(last, at + 1)
    return runs


def _behind_role(texts: list[str], at: int, last: int, words: Lexicon) -> tuple[int, bool]:
    """Where the name begins in a run of capitalised words that may open with a role, and whether one was passed.

    So in German "die Kapitänin Ilse Brandner" and "Kellers Stellvertreter Otto Wirt", where all nouns have capitals.
    """
    known = words.words["given"] | words.words["family_first"]
    if last - at < 2 or texts[at].lower() in known:
        return at, False
    article = at > 0 and texts[at - 1].lower() in words.words["articles"]
    if not words.words["title_endings"]:
        return at + (last - at > 2 and (article or texts[at + 1].lower() in words.words["given"])), False
    for number in range(last - 2, at - 1, -1):
        if texts[number].lower() not in known and is_role(texts[number], words):
            return (number + 1, True) if _capital(texts[number + 1]) else (last, False)  # "Stadtrat von Fenn"
        if texts[number + 1].lower() in words.words["given"]:
            return number + 1, False
    if article:
        return last, False  # "die Reederei Brandt" is no person
    return at, False


def _in_name(texts: list[str], at: int, start: int, words: Lexicon) -> bool:
    low = texts[at].lower().rstrip(".")
    if low in words.words["particles"] and at > start and at + 1 < len(texts):
        article = texts[at] in words.words["articles"] and texts[at - 1].lower() not in words.words["particles"]
        joins = low in words.words["and"] and texts[at + 1].lower() in words.words["given"]  # "Juan Pérez y Ana Torres"
        return _capital(texts[at + 1]) and not article and not joins
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
    if first and (stands_before_name(texts[first - 1], words) or _ends_as_role(texts[first - 1], words)):
        return True
    if last + 1 < len(texts) and texts[last + 1].lower() in words.words["organisation_words"]:
        return False
    if given in words.words["place_first"] or texts[last].lower() in words.words["place_last"]:
        return False
    place = Span(tokens[first].start, tokens[last].end)
    says = first > 0 and texts[first - 1].lower() in words.forms
    return last > first and (says or any(place.overlaps(s) for s in speakers))


def _ends_as_role(word: str, words: Lexicon) -> bool:
    """Whether a noun is a role by its ending, in a language where it has a capital: "Krankenhaussprecher"."""
    return _capital(word) and bool(words.words["title_endings"]) and is_role(word, words)


def _is_apposed(run: tuple[int, int], name: Span, texts: list[str], page: Page, words: Lexicon) -> bool:
    """Whether an apposition before or behind a run tells what the person is, or "a man called".

    One word alone must be called so: "the organiser, a Dane called Poe".
    """
    first, last = run
    called = first > 1 and texts[first - 1].lower() in words.words.get("called", ())
    if called and texts[first - 2].lower() in words.words["humans"]:
        return True
    return (called or last > first) and bool(role_before(page, name, words) or role_behind(page, name, words))


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
    texts: list[str], runs: list[tuple[int, int]], ends: set[int], families: dict[str, str], words: Lexicon
) -> list[tuple[int, int]]:
    """Every lone place of a family name that was seen; ``ends`` are words that end a sentence.

    Where all nouns have capitals, "der Koch" is the cook, not a person of that name.
    """
    articles = words.words["articles"] if words.words["title_endings"] else frozenset[str]()
    covered = {i for first, last in runs for i in range(first, last + 1)}
    return [
        (i, i)
        for i, word in enumerate(texts)
        if i not in covered
        and word in families
        and not (i and texts[i - 1].lower() in articles)
        and (i in ends or not (i + 1 < len(texts) and _capital(texts[i + 1]) and texts[i + 1].isalpha()))
    ]
