"""What a name looks like: where it can begin and end, and which words are titles."""

from reader_app.people.parse.document import Document, Token
from reader_app.people.text.lexicon import Lexicon

_AGENTS = ("er", "or", "ist", "ian", "man", "woman")
SHORT_AGENT = 4
"""Letters that a word with the ending of an agent has more than."""


def capitalised(token: Token) -> bool:
    """Whether the word begins with a capital letter."""
    return token.text[:1].isupper()


def is_title(token: Token, words: Lexicon) -> bool:
    """Whether the word is a title or role, in the singular or plural, with or without full stop."""
    form = token.lower_.rstrip(".")
    if token.pos_ == "VERB" and not capitalised(token):
        return False  # "the report states Ann Bell lied"
    return form in words.words["titles"] or (form.endswith("s") and form[:-1] in words.words["titles"])


def belongs_to_title(token: Token, words: Lexicon) -> bool:
    """Whether the word before a title is a part of it: "deputy", "French", "harbour"; no article."""
    if token.is_space or (token.is_punct and token.text != "-") or token.lower_ in {"the", "a", "an"}:
        return False
    if is_title(token, words):
        return True
    return token.pos_ in {"ADJ", "PROPN", "NOUN"} and token.dep_ in {"compound", "amod", "nmod"}


def stands_before_name(word: str, words: Lexicon) -> bool:
    """Whether a word is a title that can stand right before a name; "Transport" cannot, "Transport Minister" can."""
    form = word.lower().rstrip(".")
    return form in words.words["titles"] and form not in words.words.get("fields", frozenset())


def names_body(behind: str, words: Lexicon) -> bool:
    """Whether the word behind a capitalised run makes an organisation of it, as in "Harbour Safety Board"."""
    return behind[:1].isupper() and behind.lower() in words.words["organisation_words"]


def courtesy_of(word: str, words: Lexicon) -> str:
    """Give "f" or "m" for a word of courtesy such as "Mrs." or "Mr.", nothing for any other."""
    form = word.lower().rstrip(".")
    if form not in words.words["courtesies"]:
        return ""
    female, male = form in words.words["female"], form in words.words["male"]
    return "" if female == male else "f" if female else "m"


def names_role(token: Token, words: Lexicon) -> bool:
    """Whether the word says what somebody is or does: a title, an occupation, or a noun that ends as those do."""
    form = token.lower_.rstrip(".")
    forms = {form, form.removesuffix("s"), form[:-3] + "man" if form.endswith("men") else form}
    return is_title(token, words) or not words.words["occupations"].isdisjoint(forms) or _is_agent(forms)


def _is_agent(forms: set[str]) -> bool:
    return any(len(form) > SHORT_AGENT and form.endswith(_AGENTS) for form in forms)


def trimmed(doc: Document, words: Lexicon, first: int, last: int) -> tuple[int, int] | None:
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
    if doc[first].lower_ in words.words["not_people"] and doc[first].lower_ not in words.words["given_male"]:
        return None
    if any(t.like_num or t.text in {"/", "@", "#"} for t in doc[first : last + 1]):
        return None
    return first, last


def opens_with_role(doc: Document, words: Lexicon, first: int, last: int) -> bool:
    """Whether the run is an occupation and a full name: "Keeper Tomas Hale"; no surname stands before two names."""
    known = words.words["given"]
    if last - first < 2 or doc[first].lower_ in known or is_title(doc[first], words):
        return False
    plain = not words.words["occupations"].isdisjoint({doc[first].lower_})
    return plain or (names_role(doc[first], words) and doc[first + 1].lower_ in known)


def _no_name(token: Token, words: Lexicon) -> bool:
    """Whether a word alone is a thing, a caption or an organisation."""
    low = token.lower_
    if low in words.words["not_people"] or low in words.words["captions"]:
        return True
    given = low in words.words["family_first"] or low in words.words["given_male"]
    return low in words.words["organisation_words"] and not given


def _is_given_title(doc: Document, words: Lexicon, first: int, last: int) -> bool:
    """Whether the first of two words is a title by its letters but a given name by its place, as in "Earl Brandt"."""
    male, female = words.words["given_male"], words.words["given_female"]
    return last == first + 1 and doc[first].lower_ in male and doc[last].lower_ not in male | female


def _can_begin(token: Token, words: Lexicon, *, alone: bool) -> bool:
    if token.is_punct or token.lower_ in {"the", "a", "'s", "said", "says"} or (is_title(token, words) and not alone):
        return False
    return capitalised(token) or token.lower_ in words.words["particles"]


def _can_end(token: Token, words: Lexicon) -> bool:
    if token.lower_ in {"'s", "'", "s"} or (token.is_punct and token.text != "."):
        return False
    if token.lower_ in words.words["captions"] or token.lower_ in words.words["headline_verbs"]:
        return False
    return capitalised(token) or token.lower_ in words.words["suffixes"] or "-" in token.text


def is_name_word(token: Token, words: Lexicon) -> bool:
    """Whether the word can go on a name that began before it."""
    if not capitalised(token) or token.pos_ != "PROPN" or is_title(token, words):
        return False
    return token.ent_type_ in {"PERSON", "", "ORG"} and token.lower_ not in words.words["organisation_words"]
