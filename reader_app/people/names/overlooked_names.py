"""Names that the model overlooked: told by titles, given names and nicknames, by endings, by lists of people."""

from collections.abc import Iterator
from itertools import pairwise

from reader_app.people.names.appositions import NAMED, names_person
from reader_app.people.names.name_shapes import capitalised, is_name_word, is_title, stands_before_name, trimmed
from reader_app.people.parse.document import Document, Token
from reader_app.people.text.lexicon import Lexicon

LIST = 3
"""Members from which a list shows what its members are."""
_UNSURE = frozenset({"", "PERSON", "PRODUCT"})


def overlooked(doc: Document, words: Lexicon) -> Iterator[tuple[int, int]]:
    """Runs of tokens that name people by their words and their place in the sentence, whatever the model saw."""
    yield from _titled(doc, words)
    yield from _occupied(doc, words)
    yield from _given(doc, words)
    yield from _ended(doc, words)
    yield from _listed(doc, words)
    yield from _nicknamed(doc, words)


def set_off(doc: Document, words: Lexicon) -> Iterator[tuple[int, int]]:
    """Names behind a person's role and a comma, or behind "called": "the mayor, Poe,", "a Dane called Poe"."""
    for token in doc[1:-1]:
        if not (token.text == "," or token.lower_ in NAMED) or not is_name_word(doc[token.i + 1], words):
            continue
        first = last = token.i + 1
        while last + 1 < len(doc) and is_name_word(doc[last + 1], words):
            last += 1
        if last - first <= 2 and names_person(first, last, doc, words):
            bounds = trimmed(doc, words, first, last)
            if bounds:
                yield bounds


def _titled(doc: Document, words: Lexicon) -> Iterator[tuple[int, int]]:
    """Capitalised names that stand behind a title; "St. Olaf College" names a body."""
    for token in doc[:-1]:
        if not (capitalised(token) and stands_before_name(token.lower_, words)):
            continue
        first = last = token.i + 1
        while last < len(doc) and is_name_word(doc[last], words):
            last += 1
        body = last < len(doc) and capitalised(doc[last]) and doc[last].lower_ in words.words["organisation_words"]
        if last > first and last - first <= 4 and not body:
            bounds = trimmed(doc, words, first, last - 1)
            if bounds:
                yield bounds


def _occupied(doc: Document, words: Lexicon) -> Iterator[tuple[int, int]]:
    """Two names beside what somebody is by trade, though the model took one for a place: "Alba Roux, a baker"."""
    trades = words.words["occupations"]
    for token in doc[:-2]:
        if token.lower_ in trades and token.nbor(1).lower_ not in trades:
            at = token.i + 1
        elif (
            token.text == "," and token.i > 1 and token.nbor(1).lower_ in {"a", "an"} and token.nbor(2).lower_ in trades
        ):
            at = token.i - 2
        else:
            continue
        first, last = doc[at], doc[at + 1]
        around = [doc[i] for i in (at - 1, at + 2) if 0 <= i < len(doc)]
        names = all(t.pos_ == "PROPN" and t.is_title and t.is_alpha and not is_title(t, words) for t in (first, last))
        if names and not last.ent_type_ and not any(t.pos_ == "PROPN" and t != token for t in around):
            bounds = trimmed(doc, words, first.i, last.i)
            if bounds:
                yield bounds


def _given(doc: Document, words: Lexicon) -> Iterator[tuple[int, int]]:
    """Two or three capitalised words that begin with a common given name and that the model took for nothing.

    What speaks is a person though the model took the family name alone for a firm.
    """
    known = words.words["given"]
    for token in doc[:-1]:
        if not capitalised(token) or token.ent_type_ not in _UNSURE:
            continue
        speaks = _speaks(token, words)
        if token.lower_ not in known and not speaks:
            continue
        fits = _UNSURE | {"ORG"} if speaks and token.lower_ in known and not token.ent_type_ else _UNSURE
        last = token.i + 1
        while last < len(doc) and last - token.i < 3 and is_name_word(doc[last], words) and doc[last].ent_type_ in fits:
            last += 1
        bounds = trimmed(doc, words, token.i, last - 1) if last > token.i + 1 else None
        if bounds:
            yield bounds


def _ended(doc: Document, words: Lexicon) -> Iterator[tuple[int, int]]:
    """Two capitalised words of which the last has an ending that only family names have, whatever the model saw."""
    endings = tuple(words.words["family_endings"])
    for before, token in pairwise(doc):
        if token.lower_.endswith(endings) and all(is_name_word(t, words) for t in (before, token)):
            after = doc[token.i + 1] if token.i + 1 < len(doc) else None
            if after is None or after.pos_ != "PROPN":
                yield before.i, token.i


def _nicknamed(doc: Document, words: Lexicon) -> Iterator[tuple[int, int]]:
    """Names around a nickname in brackets, with or without quotation marks: "Anna (“Annie”) Roth"."""
    known = words.words["given"]
    for token in doc[1:-3]:
        if token.text != "(" or not capitalised(doc[token.i - 1]) or doc[token.i - 1].pos_ != "PROPN":
            continue
        quoted = doc[token.i + 1].is_quote
        end = token.i + 2 + 2 * quoted
        if end + 1 >= len(doc) or doc[end].text != ")" or (quoted and not doc[end - 1].is_quote):
            continue
        nickname, last = doc[token.i + 1 + quoted], end + 1
        if not (nickname.is_alpha and nickname.is_title and len(nickname) > 1 and is_name_word(doc[last], words)):
            continue
        around = (doc[token.i - 1], doc[last])
        if around[0].lower_ in known or any(t.ent_type_ == "PERSON" for t in around):
            yield token.i - 1, last


def _speaks(token: Token, words: Lexicon) -> bool:
    """Whether the word begins the subject of a verb of saying and nothing but names stand before it."""
    if token.pos_ != "PROPN" or token.dep_ != "compound" or token.head.dep_ != "nsubj" or token.left_edge.i != token.i:
        return False
    if token.head.left_edge.i != token.i:
        return False
    verb = token.head.head
    return verb.tag_ in {"VBD", "VBZ"} and words.forms.get(verb.lower_, "") in words.verbs["say"]


def _listed(doc: Document, words: Lexicon) -> Iterator[tuple[int, int]]:
    """Members of a list of three or more of which the model took most for people: "Ann Bell, Ivo and Ida Lund"."""
    for head in doc:
        chain = _chain(head) if head.dep_ != "conj" and head.pos_ == "PROPN" else []
        people = sum(t.ent_type_ == "PERSON" for t in chain)
        if len(chain) < LIST or 2 * people <= len(chain) - (len(chain) > LIST):
            continue
        for member in chain:
            first = member.i
            while first > 0 and doc[first - 1].dep_ == "compound" and is_name_word(doc[first - 1], words):
                first -= 1
            bare = first == 0 or doc[first - 1].lower_ not in {"the", "a", "an"}
            if (
                member.ent_type_ != "PERSON"
                and member.tag_ == "NNP"
                and bare
                and all(_is_listed(t, words) for t in doc[first : member.i + 1])
            ):
                yield first, member.i


def _chain(head: Token) -> list[Token]:
    """The word and what is coordinated with it, one after the other."""
    found = [head]
    while (after := next((c for c in found[-1].rights if c.dep_ == "conj" and c.pos_ == "PROPN"), None)) is not None:
        found.append(after)
    return found


def _is_listed(token: Token, words: Lexicon) -> bool:
    return is_name_word(token, words) and not (token.text.isupper() and len(token) > 1)
