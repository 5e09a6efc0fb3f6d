"""What the reader wants left out of account, and which paragraphs the reader has paired by hand."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from reader_app.article.errors import RuleNotUnderstood
from reader_app.article.span import Span
from reader_app.article.words import fold, has_sense, is_sign, word_bounds

_KEYS_KEPT = 1 << 17
_THOUSANDS = re.compile(r"(?<=\d)[.,'\u00a0\u202f](?=\d{3}(?!\d))")


@dataclass(frozen=True)
class Rules:
    """The reader's rules of one comparison; the default compares everything but typography.

    ``ignored`` are regular expressions whose matches are shown but not compared.  ``minimum_similarity`` is a share
    of 1 below which paragraphs are not paired.  ``paired`` and ``unpaired`` hold block numbers ``(a, b)``: what is
    paired stays paired, what is unpaired stays apart, and the rest is aligned around it.  Raises RuleNotUnderstood
    for a pattern that is no regular expression.
    """

    ignore_case: bool = False
    ignore_punctuation: bool = False
    ignore_number_format: bool = False
    ignored: tuple[str, ...] = ()
    minimum_similarity: float = 0.0
    paired: tuple[tuple[int, int], ...] = ()
    unpaired: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        for pattern in self.ignored:
            try:
                re.compile(pattern)
            except re.error as error:
                raise RuleNotUnderstood(pattern, str(error)) from error

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        return re.compile("|".join(f"(?:{pattern})" for pattern in self.ignored)) if self.ignored else None

    @property
    def of_wording(self) -> tuple[bool, bool, bool, tuple[str, ...]]:
        """The part of the rules that decides how words are compared."""
        return self.ignore_case, self.ignore_punctuation, self.ignore_number_format, self.ignored

    def key(self, word: str) -> str:
        """What ``word`` is compared by; empty where the rules leave it out."""
        return self.keys((word,))[0]

    def keys(self, words: Iterable[str]) -> list[str]:
        """What each of ``words`` is compared by."""
        known = _known_keys(self.ignore_case, self.ignore_punctuation, self.ignore_number_format)
        return [known[word] for word in words]

    def keys_in(self, text: str, where: Sequence[tuple[int, int]]) -> list[str]:
        """The same for the words of ``text`` that stand there; the minus of a number is no punctuation."""
        keys = self.keys([text[start:end] for start, end in where])
        if self.ignore_punctuation and not all(keys):
            keys = [key or ("-" if is_sign(text, *place) else "") for key, place in zip(keys, where, strict=True)]
        return keys

    def stretches(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Where ``ignored`` matches in ``text[start:end]``, as pairs of code points."""
        if self._pattern is None:
            return []
        return [found.span() for found in self._pattern.finditer(text, start, end) if found.end() > found.start()]

    def words(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """The words of ``text[start:end]`` that are compared unless their key is empty."""
        if not self.ignored:
            return word_bounds(text, start, end)
        out, at = [], start
        for left, right in self.stretches(text, start, end):
            out += word_bounds(text, at, left)
            at = right
        return out + word_bounds(text, at, end)


class _Keys(dict[str, str]):
    """The keys of words under one set of rules, worked out when first asked for; forgotten when they are too many."""

    def __init__(self, no_case: bool, no_marks: bool, no_format: bool) -> None:
        super().__init__()
        self.flags = no_case, no_marks, no_format

    def __missing__(self, word: str) -> str:
        if len(self) >= _KEYS_KEPT:
            self.clear()
        key = self[word] = _key(word, *self.flags)
        return key


@cache
def _known_keys(no_case: bool, no_marks: bool, no_format: bool) -> _Keys:
    return _Keys(no_case, no_marks, no_format)


def _key(word: str, no_case: bool, no_marks: bool, no_format: bool) -> str:
    key = fold(word, no_case)
    if no_marks and not has_sense(key):
        return ""
    if no_format and word[0].isdigit():
        return _THOUSANDS.sub("", key)
    return key


def left_out(text: str, rules: Rules, span: Span | None = None) -> tuple[Span, ...]:
    """The stretches of ``text`` (or of ``span`` in it) that ``rules`` show but do not compare, in order."""
    start, end = (span.start, span.end) if span else (0, len(text))
    found = rules.stretches(text, start, end)
    words = rules.words(text, start, end)
    found += [place for place, key in zip(words, rules.keys_in(text, words), strict=True) if not key]
    return tuple(Span(left, right) for left, right in sorted(found))


PLAIN = Rules()
READING = Rules(ignore_case=True, ignore_punctuation=True)
