"""Whether a retold sentence lost its "not" or gained one: "I will not wait" against "I will wait".

A "no" that only sets a limit or strengthens what is said ("no more than three", "not only", "no doubt") is none; these
turns of phrase are in ``resources/comparison/denials.json``.
"""

import json
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache

from reader_app.alignment.words.worth import denies
from reader_app.comparison.folding import stem
from reader_app.resources import resource

_SHORT = 4
"""Words that a stretch has at most which may turn what stands around it; a longer one is a statement of its own."""
_ANY = "_"


def count_denials(words: Sequence[str], language: str) -> int:
    """How often folded words say no."""
    return sum(denies(word, language) for word in _said(words, (), language))


def denial_between(a: Sequence[str], b: Sequence[str], languages: tuple[str, str] = ("en", "en")) -> bool:
    """Whether one of two wordings says no where the other, otherwise alike there, does not.

    ``a`` and ``b`` are folded words.  A "not" that only stands elsewhere has gone nowhere; one that went with a
    whole statement turned none.
    """
    a, b = _said(a, b, languages[0]), _said(b, a, languages[1])
    no_a, no_b = ([denies(word, language) for word in words] for words, language in zip((a, b), languages, strict=True))
    if sum(no_a) == sum(no_b):
        return False
    matcher = SequenceMatcher(None, list(map(stem, a)), list(map(stem, b)), autojunk=False)
    return any(
        any(no_a[i:j]) != any(no_b[k:m])
        for tag, i, j, k, m in matcher.get_opcodes()
        if tag != "equal" and max(j - i, m - k) <= _SHORT and (tag == "replace" or j < len(a) or m < len(b))
    )


def _said(words: Sequence[str], others: Sequence[str], language: str) -> list[str]:
    """The words, blank where a "no" denies nothing; it does where ``others`` have the rest without it."""
    said = list(words)
    for start, end in _idle(words, language):
        rest = [word for word in words[start:end] if not denies(word, language)]
        if not _bare(rest, others, language):
            said[start:end] = ["" if denies(word, language) else word for word in words[start:end]]
    return said


def _bare(rest: Sequence[str], others: Sequence[str], language: str) -> bool:
    """Whether ``rest`` stands in ``others`` without a word that says no before it: "more than" for "no more than"."""
    size = len(rest)
    return any(
        list(others[at : at + size]) == list(rest) and not (at and denies(others[at - 1], language))
        for at in range(len(others) - size + 1)
    )


def _idle(words: Sequence[str], language: str) -> Iterator[tuple[int, int]]:
    """The stretches of words that are one of the turns of phrase whose "no" denies nothing."""
    for turn in _turns().get(language, ()):
        for start in range(len(words) - len(turn) + 1):
            if all(part in (_ANY, word) for part, word in zip(turn, words[start : start + len(turn)], strict=True)):
                yield start, start + len(turn)


@cache
def _turns() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The turns of phrase by language."""
    tables = json.loads(resource("comparison", "denials.json").read_text(encoding="utf-8"))["languages"]
    return {language: tuple(tuple(turn.split()) for turn in turns) for language, turns in tables.items()}
