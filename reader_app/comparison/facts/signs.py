"""The sign before a number that makes it less than nothing: "-12 degrees", "minus 3.5 percent"."""

import re

from reader_app.comparison.facts.number_words import numbers

_REACH = 30
_WORDS = {
    "en": "minus",
    "de": "minus",
    "fr": "minus|moins",
    "es": "menos",
    "pt": "menos",
    "it": "meno",
    "ru": "минус",
}
_OPENING = r"\s(\[{\"'“„«‘"
_MARK = re.compile(rf"(?:(?<![^{_OPENING}])(?<!\d\s))[-−]\Z")
_NO_SIGN = frozenset(
    "or oder plus au du le al lo ao pelo cuando quanto non all todos todas tous toutes tutti tutte или".split()
)
"""Before the word they make another thing of it: "plus or minus 3 points", Spanish "al menos 3" is "at least 3"."""


def sign_before(text: str, start: int, earliest: int, language: str, *, in_digits: bool) -> int:
    """Where the minus of the number at ``start`` begins; ``start`` itself where it has none.

    A hyphen is one before digits only, and neither in a range nor in a compound.  Behind another number the word
    takes away.
    """
    before = text[max(0, start - _REACH) : start]
    at = start - len(before)
    if mark := _MARK.search(before):
        return at + mark.start() if in_digits and at + mark.start() >= earliest else start
    word = re.search(rf"\b(?:{_WORDS.get(language, _WORDS['en'])})\s+\Z", before, re.IGNORECASE)
    if word is None or at + word.start() < earliest or (language not in {"en", "de", "ru"} and not in_digits):
        return start
    last = [each.casefold() for each in before[: word.start()].split()[-1:]]
    taken = any(each in _NO_SIGN or each in numbers(language).worth or each[-1].isdigit() for each in last)
    return start if taken else at + word.start()
