"""Under which key a name of a place or organisation counts as the same name.

Abbreviations join the full name whose initials they are, where one of the two tellings has it; the short form of an
organisation joins the long one that begins with it, and a name of three words or more the one that begins earlier.
"""

import re
from collections.abc import Iterable

from reader_app.article.model import Article, BlockKind
from reader_app.article.span import Span
from reader_app.comparison.folding import folded_words, stem
from reader_app.comparison.people.names import skeleton

_SMALL = frozenset("the of and for in on de la du des et y der die und".split())
# Names of one country that neither initials nor spelling bring together.
_ONE = {
    "america": "united states", "usa": "united states", "us": "united states", "u.s": "united states",
    "u.s.a": "united states", "britain": "united kingdom", "great britain": "united kingdom", "uk": "united kingdom",
    "u.k": "united kingdom", "un": "united nations", "eu": "european union", "dprk": "north korea",
    "rok": "south korea", "prc": "china", "holland": "netherlands", "burma": "myanmar", "uae": "united arab emirates",
    "czechia": "czech republic", "türkiye": "turkey", "kiev": "kyiv", "drc": "democratic republic of congo",
}  # fmt: skip


def naming_keys(names: Iterable[str]) -> dict[str, str]:
    """For each name the key that it shares with the other forms of itself."""
    known = {name: _words(name) for name in dict.fromkeys(names)}
    keys = {name: _key(words) for name, words in known.items()}
    full = [words for words in known.values() if len(words) > 1]
    for name, words in known.items():
        stands = _stands_for if len(words) == 1 else _shortens
        long = {_key(other) for other in full if stands(name, words, other)}
        if len(long) == 1:
            keys[name] = long.pop()
    return keys


def naming_in(article: Article, name: str) -> Span | None:
    """Where the story first has ``name`` as words: with a possessive or plural ending, or inside a longer name.

    Capitals may differ but for the first letter, except in a name that is all capitals.
    """
    words = re.findall(r"\w+", re.sub(r"['’]s?$", "", name))
    if not words:
        return None
    case = re.RegexFlag(0) if name.isupper() else re.IGNORECASE
    whole = r"[\W_]{1,3}".join(map(re.escape, words))
    shape = re.compile(rf"(?<!\w){whole}(?:['’]?s|['’])?(?!\w)", case)
    for block in article.blocks:
        if block.furniture and block.kind is not BlockKind.DATELINE:
            continue
        for found in shape.finditer(article.text, block.span.start, block.span.end):
            if found[0][0].isupper() or not words[0][0].isupper():
                return Span(*found.span())
    return None


def _words(name: str) -> tuple[str, ...]:
    plain = " ".join(word.rstrip(".") for word in folded_words(name) if word != "the")
    return tuple(_ONE.get(plain, plain).split())


def _key(words: tuple[str, ...]) -> str:
    """One key for "Ministry of Trade" and "Trade Ministry"."""
    if words[1:-1].count("of") == 1:
        at = words.index("of", 1)
        words = words[at + 1 :] + words[:at]
    return " ".join(skeleton(stem(word)) or word for word in words)


def _stands_for(name: str, words: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one word is the initials of a full name, or an organisation's name less its last, general word."""
    (word,) = words
    letters = [part[0] for part in other if part not in _SMALL]
    initials = name.isupper() and word.replace(".", "") in ("".join(letters), "".join(part[0] for part in other))
    return initials or (other[0] == word and other[-1] in _GENERAL)


def _shortens(name: str, words: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a name is another less its first word: "Vale Regional Airport" and "Ann Vale Regional Airport"."""
    return name[:1].isupper() and len(words) > _FEW and other[1:] == words and other[0] not in _PARTS


_FEW = 2
_PARTS = frozenset("new north south east west northern southern eastern western central upper lower former non".split())
_GENERAL = frozenset(
    "party club university group company corporation corp inc ltd agency ministry council committee union court bank "
    "institute foundation association government office airlines airport police".split()
)
