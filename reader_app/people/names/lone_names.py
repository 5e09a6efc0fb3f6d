"""Single capitalised words that a model takes for people: kept only where nothing in the article speaks against it."""

from collections import Counter

from reader_app.people.parse.document import Document, Token
from reader_app.people.text.lexicon import Lexicon

_TELLING = frozenset({"told", "tells", "tell", "telling"})
_REPORTING = frozenset({"reported", "reports", "wrote", "writes"})


def drop_lone(doc: Document, words: Lexicon, taken: dict[int, int], known: frozenset[str]) -> None:
    """Remove one-word names that no full name or title supports and that some place shows to be a thing.

    ``taken`` maps claimed token numbers to the run they belong to; ``known`` are names of people beyond doubt.
    """
    size = Counter(taken.values())
    supported = {doc[i].text for i, run in taken.items() if size[run] > 1} | known
    lone = [i for i, run in taken.items() if size[run] == 1 and doc[i].text not in supported]
    given = words.words["given"]
    places: dict[str, list[int]] = {}
    things: dict[str, bool] = {}
    for token in doc:
        places.setdefault(token.text, []).append(token.i)
    for i in lone:
        word = doc[i]
        if word.lower_ in given or (i and doc[i - 1].lower_.rstrip(".") in words.words["titles"]):
            continue
        if word.text not in things:
            things[word.text] = _name_thing([doc[k] for k in places[word.text]])
        if word.tag_ == "NNPS" or things[word.text]:
            del taken[i]


def _name_thing(here: list[Token]) -> bool:
    """Whether one of the places of a word shows that it names a thing."""
    return any(map(_is_thing, here)) or (any(map(_is_outlet, here)) and not any(map(_acts, here)))


def _is_outlet(token: Token) -> bool:
    """Whether a paper's place is the word's: "told X that", "in an interview with X", "X reported that"."""
    verb = token.head
    if token.dep_ == "pobj" and verb.lower_ in {"with", "to"}:
        return verb.head.lower_ == "interview"
    reports = any(c.dep_ == "ccomp" for c in (*verb.lefts, *verb.rights))
    if token.dep_ == "nsubj":
        return reports and verb.lower_ in _REPORTING
    return reports and verb.lower_ in _TELLING and token.dep_ in {"dobj", "dative"} and token.i == verb.i + 1


def _acts(token: Token) -> bool:
    """Whether the word is the subject of doing something else than a paper does."""
    return token.dep_ == "nsubj" and token.head.lower_ not in _REPORTING


def _in_dateline(token: Token) -> bool:
    """Whether the word is the place in capitals that opens a wire story: "OSLO (Wire) -"."""
    opens = token.i == 0 or "\n" in token.doc[token.i - 1].text
    after = token.doc[token.i + 1].text if token.i + 1 < len(token.doc) else ""
    return opens and token.text.isupper() and len(token) > 2 and after in {"-", "--", "—", "–", ",", "("}


def _is_thing(token: Token) -> bool:
    """Whether this place of a word shows a thing: "the X", "the X camera", "(XYZ)", "of XYZ", "XYZ's Ann Bell"."""
    doc = token.doc
    before = doc[token.i - 1] if token.i else None
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if token.dep_ == "compound" and token.head.pos_ == "NOUN" and token.head.i > token.i:
        return True
    if _in_dateline(token):
        return True
    if before is None:
        return False
    determined = before.lower_ in {"the", "a", "an", "this", "that", "annual"} and token.head.i == before.head.i
    if determined or (before.lower_ in {"the", "a", "an"} and before.head.i == token.i):
        return True
    if before.lower_ in {"in", "at", "near", "from"} and token.dep_ == "pobj":
        return True
    if token.text.isupper() and len(token) > 1:
        bracket = before.text == "(" and after is not None and after.text == ")"
        owner = token.dep_ == "poss" and token.head.pos_ == "PROPN"
        return bracket or before.lower_ == "of" or owner
    return False
