"""A role with a comma between it and a name, without a parse: "la maire de Valmont, Anne Roux,", "Otto Wirt, Arzt,"."""

import re
from functools import cache

from reader_app.article.span import Span
from reader_app.people.text.lexicon import Lexicon, lexicon
from reader_app.people.text.page import Page

LONGEST = 110
"""Code points before a name that can hold its role."""
_ELIDED = re.compile(r"[^\W\d_]{1,2}[’']")
_WORD = r"[^\W\d_][\w’'-]*"


def is_role(word: str, words: Lexicon) -> bool:
    """Whether the word says what somebody is: a title of the list, or by its ending where the language has such."""
    low = re.split(r"[’']", word.lower())[-1].rstrip(".")
    return low in words.words["titles"] or low.endswith(tuple(words.words["title_endings"]))


def role_before(page: Page, name: Span, words: Lexicon) -> Span | None:
    """The role before the comma that ``name`` stands behind, where a mark closes it: "the head of the port, Ann Poe,".

    "a Dane called" may stand between the comma and the name.
    """
    line = max(page.text.rfind("\n", 0, name.start) + 1, name.start - LONGEST)
    patterns = _patterns(words.language)
    lead = patterns.before.search(page.text, line, name.start)
    if lead is None or not patterns.closed.match(page.text, name.end):
        return None
    parts, former = list(re.finditer(_WORD, lead["role"])), words.words.get("former", frozenset())
    for number, part in enumerate(parts):
        if number + 1 < len(parts) and not patterns.ties(parts[number + 1][0].lower()):
            continue
        if not is_role(part[0], words):
            continue
        first = number - (number > 0 and _ELIDED.sub("", parts[number - 1][0].lower()) in former)
        led, elided = parts[first - 1][0].lower() if first else "", _ELIDED.match(parts[first][0])
        if elided or not words.words["articles"] or led in words.words["articles"]:
            start = lead.start("role") + parts[first].start() + (elided.end() if elided else 0)
            return Span(start, lead.end("role"))
    return None


def role_behind(page: Page, name: Span, words: Lexicon) -> Span | None:
    """The role in the apposition behind ``name``: ", maire de Valmont,"."""
    behind = _patterns(words.language).behind.match(page.text, name.end)
    return Span(*behind.span("role")) if behind and is_role(behind["role"].split()[0], words) else None


def tied_name(page: Page, speaker: Span, words: Lexicon) -> int | None:
    """Where the name begins that goes with a role: behind what belongs to the role, a comma and "a Dane called"."""
    match = _patterns(words.language).tied.match(page.text, speaker.end)
    return match.end() if match else None


class _Patterns:
    """The patterns of one language."""

    def __init__(self, language: str) -> None:
        lists = lexicon(language).words
        called = "|".join(lists.get("called", ())) or r"(?!)"
        article = "|".join(sorted(map(re.escape, lists["articles"]), key=len, reverse=True)) or r"(?!)"
        described = rf"(?:(?:{article})\s+(?:{_WORD}\s+){{1,3}}(?:{called})\s+)?"
        ties = lists.get("ties", frozenset())
        tie = "|".join(sorted(map(re.escape, ties), key=len, reverse=True)) or _WORD
        self.ties = re.compile(rf"(?:{tie})(?![^\W\d_])|d[’']").match
        more = rf"(?:\s+(?:(?:{tie})(?!\w)|d[’'])(?:[\w’'-]*)(?:\s+{_WORD}){{0,5}}?)?"
        joined = "|".join(lists["and"]) or r"(?!)"
        self.closed = re.compile(rf"\s*(?:[.:;!?»”“\")\n]|,(?!\s+(?:{joined})\s)|\Z)")
        self.before = re.compile(rf"(?P<role>{_WORD}(?:\s+{_WORD}){{0,8}}),\s+{described}\Z")
        self.behind = re.compile(rf",\s+(?:(?:{article})\s*)?(?P<role>{_WORD}{more})(?=[,.;:])")
        self.tied = re.compile(rf"{more},\s+{described}(?=[^\W\d_a-zß-öø-ÿа-яё])")


_patterns = cache(_Patterns)
