"""Whether a retold sentence lost its "not" or gained one: "I will not wait" against "I will wait"."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from reader_app.alignment.words.worth import denies
from reader_app.comparison.folding import stem

_SHORT = 4
"""Words that a stretch has at most which may turn what stands around it; a longer one is a statement of its own."""


def count_denials(words: Sequence[str], language: str) -> int:
    """How often folded words say no."""
    return sum(denies(word, language) for word in words)


def denial_between(a: Sequence[str], b: Sequence[str], languages: tuple[str, str] = ("en", "en")) -> bool:
    """Whether one of two wordings says no where the other, otherwise alike there, does not.

    ``a`` and ``b`` are folded words.  A "not" that only stands elsewhere has gone nowhere; one that went with a
    whole statement turned none.
    """
    if count_denials(a, languages[0]) == count_denials(b, languages[1]):
        return False
    matcher = SequenceMatcher(None, list(map(stem, a)), list(map(stem, b)), autojunk=False)
    return any(
        bool(count_denials(a[i:j], languages[0])) != bool(count_denials(b[k:m], languages[1]))
        for tag, i, j, k, m in matcher.get_opcodes()
        if tag != "equal" and max(j - i, m - k) <= _SHORT and (tag == "replace" or j < len(a) or m < len(b))
    )
