"""Whether two tellings give a person the same title: the key of a title, forms of address and degrees."""

import re
from collections.abc import Sequence

from reader_app.article.words import fold
from reader_app.comparison.folding import folded_words, stem


def titles_differ(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two tellings give a person other titles, or only one of them any.

    A form of address differs where both give one and the first of each do: "Mayor Dr. Holt" and "Mayor Prof. Holt";
    one that both give says nothing of their roles: "Dr. Holt, the mayor" and "Dr. Holt, the bishop".
    Beside a title that both give, two that share a word are one told in two ways: "deputy chair of the board" and
    "chair of the board".
    """
    first, second = ([title for title in titles if title_key(title)] for titles in (a, b))
    readdressed = address_of(a) and address_of(b) and address_of(a) != address_of(b)
    own, others = _lacking(first, second), _lacking(second, first)
    retold = any(set(title_key(mine)) & set(title_key(theirs)) for mine in own for theirs in others)
    roles, other_roles = (list(filter(_is_role, titles)) for titles in (first, second))
    recast = roles and other_roles and _lacking(roles, other_roles) == roles
    return bool(readdressed or retold or recast or ((first or second) and len(own) == len(first)))


def lacking_first(titles: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    """The titles of one telling, those first that are none of the ``others``, roles before forms of address."""
    told = [title for title in titles if title]
    lacked = _lacking(told, others)
    return tuple(sorted(told, key=lambda title: (title not in lacked, not _is_role(title))))


def _is_role(title: str) -> bool:
    """Whether a title is more than a form of address or a degree."""
    return not _ADDRESSES.issuperset(title_key(title))


def _lacking(titles: Sequence[str], others: Sequence[str]) -> list[str]:
    """Those of the titles that are none of the others."""
    return [title for title in titles if not any(same_title(title, other) for other in others)]


def same_title(a: str, b: str) -> bool:
    """Whether two titles are one; number, case, a nationality, an address before it make no other.

    Nor does it matter where only one of them tells of what: "mayor" and "mayor of Upper Fen".
    """
    mine, theirs = _office(a), _office(b)
    if mine == theirs:
        return True
    (head_a, of_a), (head_b, of_b) = (
        _TIE.split(title, maxsplit=1) if _TIE.search(title) else (title, "") for title in (a, b)
    )
    return bool(of_a) != bool(of_b) and _office(head_a) == _office(head_b)


def _office(title: str) -> tuple[str, ...]:
    """The key of a title without the forms of address in it, unless it has nothing else."""
    key = title_key(title)
    return tuple(word for word in key if word not in _ADDRESSES) or key


def address_of(titles: Sequence[str]) -> str:
    """The key of the first form of address or degree among titles, empty where none is."""
    words = (_title_word(word) for title in titles for word in title.split())
    return next((word for word in words if word in _ADDRESSES), "")


def title_key(title: str) -> tuple[str, ...]:
    """The words of a title that tell it from another, in no order: "board head" is "head of the board"."""
    words = folded_words(" ".join(w for w in title.split() if not _is_nationality(w)) or title)
    return tuple(sorted(stem(_SHORT.get(word, word)) for word in words if word not in _SMALL))


_TIE = re.compile(r"\s(?:of|for|at|in)\s")
_SMALL = frozenset({"the", "a", "an", "of", "for", "at", "in"})


def _title_word(word: str) -> str:
    """The key of one written word of a title: case, the form of marks, a full stop and abbreviation make no other."""
    key = fold(word.strip(",.;"))
    return _SHORT.get(key, key)


def _is_nationality(word: str) -> bool:
    return word in _DEMONYMS or (len(word) > 5 and word[:1].isupper() and word.endswith(_DEMONYM))


# Forms of address that are short for others, and all forms of address and degrees.
_SHORT = {
    "doctor": "dr", "docteur": "dr", "professor": "prof", "professeur": "prof", "mister": "mr", "reverend": "rev",
    "monsieur": "m", "madame": "mme", "mademoiselle": "mlle", "señor": "sr", "señora": "sra",
}  # fmt: skip
_ADDRESSES = frozenset(
    "dr prof mr mrs ms miss mx sir dame lord lady baron baroness rev herr frau m mme mlle sr sra don doña signor "
    "signora sig senhor senhora dona господин госпожа г-н г-жа".split()
)
# Endings of the adjectives that English makes from the names of countries, and those that follow none of them.
_DEMONYM = ("ian", "ean", "can", "ish", "ese", "aqi", "aeli", "tani", "rani", "geli", "wegian", "aiti")
_DEMONYMS = frozenset(
    "French German Dutch Greek Swiss Czech Welsh Thai Filipino Afghan Uzbek Kazakh Kyrgyz Tajik Turkmen Slovak Serb "
    "Croat Finnish Saudi Emirati Qatari Kuwaiti Yemeni Omani Bahraini Bangladeshi Nepali Icelandic Chinese Moroccan "
    "U.S. US UK EU American British South North Korean".split()
)
