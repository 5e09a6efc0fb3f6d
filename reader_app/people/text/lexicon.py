"""The vocabulary of quoting and naming, one file a language under ``resources/people``.

English verbs are listed as base forms; their surface forms are built here, so that a form that a tagger took for a
noun ("tweeted") is still known.  Other languages list the forms that stand beside speech.  Given names and the parts
of names are common to all languages.
"""

import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Any

from reader_app.resources import resource

LANGUAGES = ("en", "de", "es", "fr", "it", "pt", "ru")
OTHER = "other"
"""The name of the lexicon for every other language: marks and names, no verbs."""
SAMPLE = 4000
"""Code points of an article that are enough to tell its language."""


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Words of one language, all lower case; there is one value a language.

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
    """The lexicon of an ISO 639-1 language; that of ``OTHER`` where it has none of its own."""
    name = language if language in LANGUAGES else OTHER
    raw = _read(name)
    verbs = {use: _words(lines) for use, lines in raw.get("verbs", {}).items()}
    forms = _english_forms(verbs, _words(raw["doubled"])) | raw["irregular"] if verbs else {}
    for form in _words(raw.get("forms", [])):
        forms[form] = form
    verbs.setdefault("say", frozenset(forms))
    common = {k: _words(lines) for k, lines in _read("names").items() if isinstance(lines, list)}
    own = {k: _words(lines) for k, lines in raw.items() if isinstance(lines, list)}
    given = {"given": common["given_female"] | common["given_male"]}
    return Lexicon(name, verbs, forms, common | given | own)


def language_of(text: str, declared: str = "") -> str:
    """The language of a text as ISO 639-1 code, by its commonest small words; ``OTHER`` where none fits.

    ``declared`` is what the file says of itself; it is believed where there is a lexicon for it.
    """
    if declared[:2].lower() in LANGUAGES:
        return declared[:2].lower()
    found = Counter(re.findall(r"[^\W\d_]+", text[:SAMPLE].lower()))
    total = sum(found.values())
    share = {name: sum(found[w] for w in lexicon(name).words["stop"]) / max(1, total) for name in LANGUAGES}
    best = max(LANGUAGES, key=lambda name: share[name])
    if share[best] < 0.05:
        return declared[:2].lower() or ("en" if text.isascii() or not total else OTHER)
    return best


def _read(name: str) -> dict[str, Any]:
    raw: dict[str, Any] = json.loads(resource("people", f"{name}.json").read_text(encoding="utf-8"))
    return raw


def _words(lines: list[str]) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


def _english_forms(verbs: dict[str, frozenset[str]], doubled: frozenset[str]) -> dict[str, str]:
    forms: dict[str, str] = {}
    for base in sorted(frozenset[str]().union(*verbs.values())):
        forms |= dict.fromkeys(_inflected(base, base in doubled), base)
    return forms


def _inflected(base: str, double: bool) -> list[str]:
    stem = base + base[-1] if double else base
    if base.endswith("e"):
        return [base, base + "s", base + "d", base[:-1] + "ing"]
    if base[-1] == "y" and base[-2] not in "aeiou":
        return [base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return [base, third, stem + "ed", stem + "ing"]
