"""The role that a comma divides from a name: "the head of the port, Ann Poe,", "its organiser, a Dane called Poe,"."""

from dataclasses import dataclass

from reader_app.people.names.name_shapes import belongs_to_title, capitalised, is_title, names_role
from reader_app.people.parse.document import Document, Token
from reader_app.people.text.lexicon import Lexicon

LONGEST = 10
"""Words of a role that are looked at."""
NAMED = frozenset({"called", "named"})
_DETERMINERS = frozenset({"the", "a", "an", "one", "another"})
_CLOSING = frozenset({".", ":", ";", "?", "!", ")", '"', "—", "–"})
_IN_ROLE = frozenset({"-", ".", "&"})
_DESCRIPTION = 6
"""Words of "a Dane called" at most."""
_AGE = 5
"""Tokens of "71-year-old"."""


@dataclass(frozen=True, slots=True)
class Role:
    """Token numbers of a role without its article: the first, the noun that heads it, the last."""

    first: int
    head: int
    last: int


def role_before(first: int, last: int, doc: Document, words: Lexicon) -> Role | None:
    """The role that goes with the name from token ``first`` to ``last``, set off by a comma on both sides.

    None for a list ("the mayor, Ann Poe, and"), and where the comma may only close what a sentence begins with.
    """
    comma = _comma_before(first, doc, words)
    if comma < 1 or doc[last].dep_ == "conj" or not _is_closed(last, doc):
        return None
    role = _role_up_to(comma - 1, doc, words)
    if role is None:
        return None
    apposed = doc[last].dep_ == "appos" and doc[last].head.i in {role.head, role.last}
    if _opens(role, doc):
        return role if apposed and _is_closed(last, doc, plainly=True) else None
    plain = is_title(doc[role.head], words) or doc[role.head].lower_ in words.words["occupations"]
    owned = role.first > 0 and doc[role.first - 1].tag_ in {"PRP$", "POS"}
    return role if apposed or plain or owned else None


def _comma_before(first: int, doc: Document, words: Lexicon) -> int:
    """The number of the comma that a name follows, titles, an age or "a Dane called" between them; -1 for none."""
    at = first - 1
    if at > 1 and doc[at].lower_ in NAMED:
        start = next((i for i in range(at - 1, max(0, at - _DESCRIPTION), -1) if doc[i].lower_ in {"a", "an"}), 0)
        at = start - 1
    else:
        while at > 0 and capitalised(doc[at]) and is_title(doc[at], words):
            at -= 1 + (doc[at].text == ".")
        if at >= _AGE and doc[at].lower_ == "old" and doc[at - 1].text == "-":
            at -= _AGE
    return at if at > 0 and doc[at].text == "," else -1


def _is_closed(last: int, doc: Document, *, plainly: bool = False) -> bool:
    """Whether a mark ends the apposition behind its name, and no list goes on; ``plainly``: nor another apposition."""
    if last + 1 >= len(doc) or doc[last + 1].is_space or doc[last + 1].text in _CLOSING:
        return True
    if doc[last + 1].text != "," or last + 2 >= len(doc):
        return False
    after = doc[last + 2]
    return after.pos_ != "CCONJ" and not (plainly and (after.pos_ in {"DET", "NUM"} or after.lower_ == "who"))


def _role_up_to(last: int, doc: Document, words: Lexicon) -> Role | None:
    """The role that ends with token ``last``: a noun with its article, or an owner, and what "of" ties to it."""
    for head in range(last, max(-1, last - LONGEST), -1):
        token = doc[head]
        if token.is_space or token.is_quote or (token.is_punct and token.text not in _IN_ROLE):
            return None
        if token.pos_ in {"VERB", "AUX", "SCONJ", "CCONJ"}:
            return None
        ends = head == last or doc[head + 1].pos_ == "ADP"
        if ends and token.tag_ in {"NN", "NNP"} and not token.ent_type_ and names_role(token, words):
            start = head
            while start > 0 and belongs_to_title(doc[start - 1], words):
                start -= 1
            return Role(start, head, last) if _stands_alone(start, doc) else None
    return None


def _stands_alone(start: int, doc: Document) -> bool:
    """Whether an article, an owner or nothing is before the role, and it is not itself the owner: "wife of the"."""
    if start == 0 or doc[start].is_sent_start or doc[start - 1].is_space:
        return True
    before = doc[start - 1]
    if before.lower_ not in _DETERMINERS and before.tag_ not in {"PRP$", "POS"}:
        return False
    return start < 2 or doc[start - 2].lower_ != "of"


def _opens(role: Role, doc: Document) -> bool:
    """Whether the role stands in words that open a sentence before its subject: "After the baker, Ann Poe"."""
    at = role.first
    while at > 0 and not doc[at].is_sent_start and not doc[at - 1].is_space:
        at -= 1
        if doc[at].text == ",":
            return False
    opener = doc[at]
    return opener.lower_ != "according" and (opener.pos_ in {"ADP", "SCONJ"} or opener.tag_ in {"VBG", "VBN"})


def names_person(first: int, last: int, doc: Document, words: Lexicon) -> bool:
    """Whether the words before a name say that a person bears it: "the mayor, Poe,", "a Dane called Poe"."""
    before = doc[first - 1]
    if (
        before.lower_ in NAMED
        and first > 1
        and (doc[first - 2].ent_type_ == "NORP" or _is_human(doc[first - 2], words))
    ):
        return True
    role = role_before(first, last, doc, words) if before.text == "," or before.lower_ in NAMED else None
    return role is not None and _is_human(doc[role.head], words)


def _is_human(noun: Token, words: Lexicon) -> bool:
    """Whether only people are called by the noun: "mayor", "Dane", but not "publisher"."""
    lists, form = words.words, noun.lower_
    known = any(form in lists[name] for name in ("titles", "occupations", "humans"))
    return known and form not in lists["firm_roles"] and form not in lists["fields"]
