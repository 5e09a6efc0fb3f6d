"""What a name looks like: where it can begin and end, and which words are titles."""

from typing import TYPE_CHECKING

from reader_app.people.lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def capitalised(token: "Token") -> bool:
    """Whether the word begins with a capital letter."""
    return token.text[:1].isupper()


def is_title(token: "Token", words: Lexicon) -> bool:
    """Whether the word is a title or role, in the singular or plural, with or without full stop."""
    form = token.lower_.rstrip(".")
    return form in words.words["titles"] or (form.endswith("s") and form[:-1] in words.words["titles"])


def trimmed(doc: "Doc", words: Lexicon, first: int, last: int) -> tuple[int, int] | None:
    """The run without what is no part of a name at its ends; None where nothing of a name is left."""
    alone = first == last or _is_given_title(doc, words, first, last)
    while first <= last and not _can_begin(doc[first], words, alone=alone or first == last):
        first += 1
    of = next((i for i in range(first + 1, last) if doc[i].lower_ in {"of", "in", "at", "from", "and"}), None)
    last = of - 1 if of is not None else last
    while last >= first and not _can_end(doc[last], words):
        last -= 1
    if first > last or not any(capitalised(t) and len(t) > 1 for t in doc[first : last + 1]):
        return None
    if doc[last].lower_ in words.words["organisation_words"] and first < last:
        return None
    if first == last and _no_name(doc[first], words):
        return None
    if doc[first].lower_ in words.words["not_people"] - words.words["given_male"]:
        return None
    if any(t.like_num or t.text in {"/", "@", "#"} for t in doc[first : last + 1]):
        return None
    return first, last


def _no_name(token: "Token", words: Lexicon) -> bool:
    """Whether a word alone is a thing, a caption or an organisation."""
    low = token.lower_
    if low in words.words["not_people"] or low in words.words["captions"]:
        return True
    return (
        low in words.words["organisation_words"] and low not in words.words["family_first"] | words.words["given_male"]
    )


def _is_given_title(doc: "Doc", words: Lexicon, first: int, last: int) -> bool:
    """Whether the first of two words is a title by its letters but a given name by its place, as in "Earl Brandt"."""
    male, female = words.words["given_male"], words.words["given_female"]
    return last == first + 1 and doc[first].lower_ in male and doc[last].lower_ not in male | female


def _can_begin(token: "Token", words: Lexicon, *, alone: bool) -> bool:
    if token.is_punct or token.lower_ in {"the", "a", "'s", "said", "says"} or (is_title(token, words) and not alone):
        return False
    return capitalised(token) or token.lower_ in words.words["particles"]


def _can_end(token: "Token", words: Lexicon) -> bool:
    if token.lower_ in {"'s", "'", "s"} or (token.is_punct and token.text != "."):
        return False
    if token.lower_ in words.words["captions"]:
        return False
    return capitalised(token) or token.lower_ in words.words["suffixes"] or "-" in token.text


def is_name_word(token: "Token", words: Lexicon) -> bool:
    """Whether the word can go on a name that began before it."""
    if not capitalised(token) or token.pos_ != "PROPN" or is_title(token, words):
        return False
    return token.ent_type_ in {"PERSON", "", "ORG"} and token.lower_ not in words.words["organisation_words"]
