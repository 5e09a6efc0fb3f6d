"""Tell the title of a book, a treaty or a broadcast in quotation marks from speech."""

import re

_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "from",
        "with",
        "by",
        "as",
        "is",
        "&",
        "vs",
        "v",
        "de",
        "la",
        "le",
        "du",
        "des",
        "und",
        "der",
        "die",
        "das",
    ]
)
_WORD = re.compile(r"[^\W_][\w'’.-]*")


def is_title_of_work(words: str) -> bool:
    """Whether every word of weight has a capital and there are at least two of them."""
    found = _WORD.findall(words)
    weighty = [w for w in found if w.lower() not in _SMALL]
    if len(weighty) < 2 or len(found) > 14 or re.search(r"[.?!]\s", words) or words.endswith((".", "?")):
        return len(weighty) >= 2 and words.endswith(".") and all(w[0].isupper() for w in weighty) and len(found) < 8
    return all(w[0].isupper() or w[0].isdigit() for w in weighty) and found[0][0].isupper()
