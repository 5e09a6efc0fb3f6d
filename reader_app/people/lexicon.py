"""The vocabulary of quoting and naming, one file a language under ``resources/people``.

Verbs are listed as base forms; their surface forms are built here, so that a form that a tagger took for a noun
("tweeted") is still known.
"""

import json
from dataclasses import dataclass
from functools import cache

from reader_app.resources import resource

LANGUAGES = ("en",)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words of one language, all lower case.

    ``verbs`` maps a use ("say", "think" ...) to base forms, ``forms`` a surface form to its base form; ``words``
    holds the other lists by name.
    """

    language: str
    verbs: dict[str, frozenset[str]]
    forms: dict[str, str]
    words: dict[str, frozenset[str]]

    @property
    def saying(self) -> tuple[str, ...]:
        """The surface forms of the verbs that introduce speech by themselves, in alphabetical order."""
        bases = self.verbs["say"] - self.words.get("never_alone", frozenset())
        return tuple(sorted(form for form, base in self.forms.items() if base in bases))


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of an ISO 639-1 language.  Raises FileNotFoundError for a language that has none."""
    raw = json.loads(resource("people", f"{language}.json").read_text(encoding="utf-8"))
    verbs = {use: _words(lines) for use, lines in raw["verbs"].items()}
    doubled = _words(raw["doubled"])
    forms: dict[str, str] = {}
    for base in sorted(frozenset[str]().union(*verbs.values())):
        forms |= dict.fromkeys(_english_forms(base, base in doubled), base)
    forms |= raw["irregular"]
    lists = {name: _words(lines) for name, lines in raw.items() if isinstance(lines, list)}
    return Lexicon(language, verbs, forms, lists)


def _words(lines: list[str]) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


def _english_forms(base: str, double: bool) -> list[str]:
    stem = base + base[-1] if double else base
    if base.endswith("e"):
        return [base, base + "s", base + "d", base[:-1] + "ing"]
    if base[-1] == "y" and base[-2] not in "aeiou":
        return [base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return [base, third, stem + "ed", stem + "ing"]
