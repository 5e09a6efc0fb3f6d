"""Whether a retold sentence lost its "not" or gained one: "I will not wait" against "I will wait".

A "no" that only sets a limit or strengthens what is said ("no more than three", "not only", "no doubt") is none; these
turns of phrase are in ``resources/comparison/denials.json``.
"""

import json
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache

from rapidfuzz.distance import LCSseq

from reader_app.alignment.words.worth import denies
from reader_app.comparison.folding import stem
from reader_app.resources import resource

_SHORT = 4
"""Words that a stretch has at most which may turn what stands around it; a longer one is a statement of its own."""
_ANSWERS = frozenset("no nein non não нет".split())
"""What is a statement of its own at the end of another: "we wait here, no"."""
_ANY = "_"
_LONG, _LONGEST = 300, 10_000
"""Words from which two wordings are held together by their longest common subsequence, and up to which at all."""


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
    if tuple(b) < tuple(a):  # the same whichever telling comes first: a matching of words depends on it
        a, b, no_a, no_b = b, a, no_b, no_a
    return any(
        any(no_a[i:j]) != any(no_b[k:m])
        for i, j, k, m in _apart(list(map(stem, a)), list(map(stem, b)))
        if max(j - i, m - k) <= _SHORT
        and ((i < j and k < m) or j < len(a) or m < len(b) or _turns_all(no_a[i:j] + no_b[k:m], a[i:j] + b[k:m]))
    )


def _turns_all(denying: Sequence[bool], words: Sequence[str]) -> bool:
    """Whether words behind all that two wordings share do nothing but say no to it: "we will not"."""
    return all(denying) and not _ANSWERS.intersection(words)


def _apart(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """The stretches ``a[i:j]`` and ``b[k:m]`` in which two wordings part; none where they are longer than any speech.

    difflib takes half a minute for some thousands of words that repeat; the longest common subsequence is quick.
    """
    longest = max(len(a), len(b))
    if longest > _LONGEST:
        return
    if longest > _LONG:
        equal = [(op.src_start, op.dest_start, op.src_end) for op in LCSseq.opcodes(a, b) if op.tag == "equal"]
    else:
        blocks = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
        equal = [(i, k, i + size) for i, k, size in blocks if size]
    at_a = at_b = 0
    for i, k, end in (*equal, (len(a), len(b), len(a))):
        if i > at_a or k > at_b:
            yield at_a, i, at_b, k
        at_a, at_b = end, k + end - i


def _said(words: Sequence[str], others: Sequence[str], language: str) -> list[str]:
    """The words, blank where a "no" denies nothing; it does where ``others`` have the rest without it."""
    said, others = list(words), tuple(others)
    told: dict[int, frozenset[tuple[str, ...]]] = {}
    for start, end in _idle(words, language):
        rest = tuple(word for word in words[start:end] if not denies(word, language))
        if len(rest) not in told:
            told[len(rest)] = _bare(others, len(rest), language)
        if rest not in told[len(rest)]:
            said[start:end] = ["" if denies(word, language) else word for word in words[start:end]]
    return said


def _bare(others: tuple[str, ...], size: int, language: str) -> frozenset[tuple[str, ...]]:
    """Every ``size`` words of ``others`` without a word that says no before them: "more than" for "no more than"."""
    return frozenset(
        others[at : at + size] for at in range(len(others) - size + 1) if not (at and denies(others[at - 1], language))
    )


def _idle(words: Sequence[str], language: str) -> Iterator[tuple[int, int]]:
    """The stretches of words that are one of the turns of phrase whose "no" denies nothing."""
    turns = _turns().get(language, {})
    for start, first in enumerate(words):
        for turn in turns.get(first, ()):
            here = words[start : start + len(turn)]
            if len(here) == len(turn) and all(part in (_ANY, word) for part, word in zip(turn, here, strict=True)):
                yield start, start + len(turn)


@cache
def _turns() -> dict[str, dict[str, tuple[tuple[str, ...], ...]]]:
    """The turns of phrase by language and first word."""
    tables = json.loads(resource("comparison", "denials.json").read_text(encoding="utf-8"))["languages"]
    found: dict[str, dict[str, tuple[tuple[str, ...], ...]]] = {}
    for language, turns in tables.items():
        for turn in (tuple(turn.split()) for turn in turns):
            by_first = found.setdefault(language, {})
            by_first[turn[0]] = (*by_first.get(turn[0], ()), turn)
    return found
