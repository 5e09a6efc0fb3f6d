"""The sign before a number that makes it less than nothing: "-12 degrees", "minus 3.5 percent"."""

import re

from reader_app.comparison.facts.number_words import numbers

_REACH = 30
_WORDS = {
    "en": "minus",
    "de": "minus",
    "fr": "minus moins",
    "es": "menos",
    "pt": "menos",
    "it": "meno",
    "ru": "минус",
}
_BEFORE_WORDS = frozenset({"en", "de", "ru"})
"""Where the word is a sign before number words too; Spanish "menos dos" is as often "but two"."""
_OPENING = "([{\"'“„«‘"
_MARK = re.compile(rf"(?<![^\s{re.escape(_OPENING)}])(?<!\d\s)[-−]")
_NO_SIGN = frozenset(
    "or oder plus au du le al lo ao pelo cuando quanto non all todos todas tous toutes tutti tutte или".split()
)
"""Before the word they make another thing of it: "plus or minus 3 points", Spanish "al menos 3" is "at least 3"."""


def sign_before(text: str, start: int, earliest: int, language: str, *, in_digits: bool) -> int:
    """Where the minus of the number at ``start`` begins; ``start`` itself where it has none.

    A hyphen is one before digits only, and neither in a range nor in a compound.  Behind another number the word
    takes away.
    """
    last = text[start - 1 : start]
    if last in {"-", "−"}:
        return start - 1 if in_digits and start > earliest and _MARK.match(text, start - 1) else start
    if not last.isspace() or not (in_digits or language in _BEFORE_WORDS):
        return start
    before = text[max(earliest, start - _REACH) : start].split()[-2:]
    word = before[-1].lstrip(_OPENING) if before else ""
    if word.casefold() not in _WORDS.get(language, _WORDS["en"]).split():
        return start
    known = numbers(language).worth
    taken = any((key := each.casefold()) in _NO_SIGN or key in known or key[-1].isdigit() for each in before[:-1])
    return start if taken else text.rindex(word, earliest, start)
