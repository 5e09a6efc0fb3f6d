"""What speech looks like beside its verb in a language without a parse: patterns built from a lexicon.

Every pattern names its groups alike: ``cue`` is the verb or source, ``who`` the words for the speaker.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from reader_app.people.text.lexicon import Lexicon, lexicon

_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яё]"
_SHORT_TITLE = 4
"""Letters of a title that may be an abbreviation with a full stop."""
_TURNED = r"(?P<who>(?i:ils?|elles?|on))"
_ASIDE = r"(?:\s*\([^()\n]{1,40}\))?(?:,[^,\n]{1,80},)?"
"""A party in brackets and an apposition behind a name."""
_INSET_LANGUAGES = frozenset({"fr", "it"})
"""Languages that set verb and speaker between commas inside the marks."""


@dataclass(frozen=True, slots=True)
class PlainPatterns:
    """The patterns of one language.

    ``behind`` are matched at the end of a passage, in order; ``before`` are searched for before it; ``source`` is
    "according to"; ``bare`` and ``bare_before`` a verb alone, whose subject the language may leave out; ``insets``
    stand inside marks; ``reports`` are indirect speech, with a group ``words``, and ``more`` where it goes on behind
    verb and speaker; ``name`` is a name alone.
    """

    behind: tuple[re.Pattern[str], ...]
    before: tuple[re.Pattern[str], ...]
    source: re.Pattern[str]
    bare: re.Pattern[str]
    bare_before: re.Pattern[str]
    insets: tuple[re.Pattern[str], ...]
    reports: tuple[re.Pattern[str], ...]
    name: re.Pattern[str]


@cache
def plain_patterns(language: str) -> PlainPatterns | None:
    """The patterns of an ISO 639-1 language; None where no verbs of it are known."""
    words = lexicon(language)
    if not words.saying:
        return None
    verb = rf"(?P<cue>{_any(words.saying)})(?!\w)"
    name, who = _name(words), _who(words)
    little, aside, between = r"(?:\s+[\w'’]+){0,2}?", _ASIDE, r"(?:\s+|-(?:t-)?)"
    lead, within = r"\s*[,;.]?\s*[–—-]?\s*", r"\s*[,;]?\s*[–—-]?\s*"
    sources = _any(s.replace("_", " ") for s in words.words["according"]).replace(r"\ ", r"\s+")
    helpers = r"(?:[\w'’-]+\s+){0,2}?(?:\w+-){0,2}"
    dash = rf"[,.!?…]?\s*[—–]\s*{helpers}{verb}(?:{between}{who})?[^—–\n]{{0,80}}?(?:[,.!?]?\s*[—–-]\s*|[.]?\s*\Z)"
    comma = rf",\s+{helpers}{verb}{little}{between}{who}(?:,[^,\n]{{1,80}}(?=[,.]))?[,.](?=\s|\Z)"
    turned = rf"(?:\w+-(?:t-)?){_TURNED}\s+(?:\w+\s+)?{verb}"  # "a-t-elle ajouté"
    insets = [rf",\s+{turned}[,.](?=\s|\Z)"] if language == "fr" else []
    return PlainPatterns(
        behind=(
            *([re.compile(rf"{lead}{turned}")] if insets else []),
            re.compile(rf"{lead}{verb}{little}{between}{who}"),
            re.compile(rf"{within}(?:\w+-){{0,2}}{who}{aside}{little}\s+{verb}"),
            re.compile(rf"{lead}(?:[\w'’]+\s+){{1,2}}?\b{verb}{little}{between}{who}"),
        ),
        before=(
            re.compile(rf"\b{verb}{little}{between}{who}\s*[:,]\s*$"),
            re.compile(rf"{who}{aside}{little}\s+{verb}[^.!?\n]{{0,80}}$"),
            re.compile(rf"\b{verb}{little}{between}{who}[^.!?\n]{{0,60}}[:,]\s*$"),
        ),
        source=re.compile(rf"(?P<cue>\b(?i:{sources}))\s+{who}"),
        bare=re.compile(rf"{lead}{helpers}{verb}{little}\s*(?=[,.;:]|$)"),
        bare_before=re.compile(rf"(?:^|,)\s*{helpers}{verb}{little}\s*[:,]\s*$"),
        insets=(
            *map(re.compile, insets),
            re.compile(dash),
            *([re.compile(comma)] if language in _INSET_LANGUAGES else []),
        ),
        reports=(*_reports(words, verb, who, aside, sources), *map(_parted, insets)),
        name=re.compile(name),
    )


def _name(words: Lexicon) -> str:
    articles = words.words["articles"]
    particle = rf"(?:{_any(words.words['particles'] - articles)})(?:\s+(?:{_any(articles)}))?"
    short = _any(t.capitalize() for t in words.words["titles"] if len(t) <= _SHORT_TITLE)
    word = rf"(?:(?:{short})\.(?=\s*{_CAPITAL})|{_CAPITAL}(?:\.(?=\s*{_CAPITAL})|[\w'’-]*))"
    no_name = _any(articles | words.words["stop"] | words.words["pronouns"] | words.words.get("times", frozenset()))
    return rf"(?!(?i:{no_name})(?!\w)){word}(?:\s+(?:(?:{particle})\s+)?{word}){{0,4}}"


def _who(words: Lexicon) -> str:
    """A pronoun, a name, or a noun phrase with its article; where a language has no articles, a role and a name."""
    name, articles = _name(words), words.words["articles"]
    glued = {w for w in articles if not w[-1].isalpha()}
    article = rf"(?i:\b(?:{_any(articles - glued)})\s+|{_any(glued)})"
    role = rf"{article}(?:[\w-]+\s+){{0,3}}?[\w-]+(?:\s+{name})?" if articles else rf"(?:[\w-]+\s+){{1,3}}{name}"
    return rf"(?P<who>(?i:\b(?:{_any(words.words['pronouns'])}))\b|{name}|{role})"


def _reports(words: Lexicon, verb: str, who: str, aside: str, sources: str) -> tuple[re.Pattern[str], ...]:
    """Indirect speech: "X said that ...", "said that ..." without subject, "according to X ...", German mood."""
    that = _any(words.words["that"])
    opened = r"(?:,\s*|\s+)" if words.language in {"de", "ru"} else r"\s+"
    begins = rf"(?P<words>(?:{that})(?:(?<=['’])|\s+)[^\n]+)"
    little = r"(?:\s+[\w'’-]+){0,4}?"
    patterns = [
        rf"{who}{aside}{little}\s+{verb}(?:\s+[\w'’-]+){{0,3}}?{opened}{begins}",
        rf"(?P<cue>\b(?i:{sources}))\s+{who}{aside},?\s+(?P<words>[^\n]+)",
    ]
    if words.words["reported_forms"]:
        mood, articles = _any(words.words["reported_forms"]), _any(words.words["articles"] | words.words["pronouns"])
        clause = rf"(?P<words>(?:[\w'’-]+\s+){{1,6}}?(?:{mood})\b[^\n]*)"
        patterns.insert(1, rf"{who}{aside}{little}\s+{verb}(?:\s+[\w'’-]+){{0,5}}?,\s+{clause}")
        parts = _any(words.words["parts_of_verbs"])
        patterns.append(rf"\A{who}{aside}\s+{verb}(?:\s+(?:{parts}))?,\s+(?P<words>(?:{articles})\s[^\n]+)")
        told = rf"(?P<words>(?:[\w'’-]+\s+){{1,6}}?(?:{mood})\b[^,:;\"\n]*)"
        patterns.append(rf"\A{told},\s+{verb}{little}\s+{who}")
    if words.words.get("according_behind"):
        none = _any(words.words["no_sources"])
        behind = _any(words.words["according_behind"])
        patterns.append(rf"\A(?!(?:\w+\s+)?(?i:{none})\b){who}\s+(?P<cue>{behind}),?\s+(?P<words>[^\n]+)")
    if words.language in {"es", "it", "pt"}:
        patterns.append(rf"\A\s*(?:[\w'’-]+\s+){{0,2}}?(?i:{verb})\s+{begins}(?P<who>)")
    return tuple(re.compile(pattern) for pattern in patterns)


def _parted(inset: str) -> re.Pattern[str]:
    """A report that its verb and speaker part in two: "The quay, she said, is old"."""
    return re.compile(rf"\A(?P<words>[^\"\n]+?){inset}(?P<more>[^\"\n]*)")


def _any(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; one that never fits where there are none."""
    return "|".join(sorted((re.escape(w) for w in words), key=lambda w: (-len(w), w))) or r"(?!)"
