"""Titles and roles as written before and after a name."""

from reader_app.article.span import Span
from reader_app.people.names.appositions import role_before
from reader_app.people.names.mentions import Mention
from reader_app.people.names.name_shapes import belongs_to_title, capitalised, courtesy_of, is_title, names_role
from reader_app.people.parse.document import Document, Token
from reader_app.people.parse.reading import Reading, extent

LONGEST = 14
"""Words of an apposition that are looked at."""
_ARTICLES = frozenset({"the", "a", "an"})
_CIRCUMSTANCES = frozenset({"from", "who", "whose", "not"})
"""Words that only tell more of somebody whose role was told."""
_KIN = frozenset(
    "father mother brother sister son daughter husband wife cousin nephew niece uncle aunt grandfather grandmother "
    "grandson granddaughter widow widower stepfather stepmother girlfriend boyfriend".split()
)
_NO_ROLES = frozenset({"man", "woman"})
_TIES = frozenset({"of", "for", "to"})
"""Words behind which a name in an apposition is whom somebody works for, not a second person of a list."""


def titles_of(mention: Mention, named: dict[int, Mention], reading: Reading) -> tuple[Span, ...]:
    """The titles of one mention; ``named`` tells which mention begins at a token."""
    apposed, before = _set_before(mention, reading), _before(mention.first, reading)
    if before is None and apposed is None:
        before = _shared(mention, named, reading)
    return tuple(s for s in (apposed, before, _behind(mention, named, reading)) if s)


def _set_before(mention: Mention, reading: Reading) -> Span | None:
    """The role between commas before a name; whose brother somebody is, is none."""
    role = role_before(mention.first, mention.last, reading.doc, reading.lexicon)
    if role is None or reading.doc[role.head].lower_ in _KIN:
        return None
    return extent(reading.doc[role.first], reading.doc[role.last])


def _before(first: int, reading: Reading) -> Span | None:
    """The run of title words directly before a name, with the capitalised or adjectival words that belong to it."""
    doc, words = reading.doc, reading.lexicon
    at = first - 1
    office = _of_office(at, reading)
    if at < 0 or not (office < at or is_title(doc[at], words) or _is_occupation(doc[at], first, reading)):
        return None
    if doc[at].lower_ in _KIN and not capitalised(doc[at]):
        return None
    if courtesy_of(doc[at].text, words) or doc[at].lower_.rstrip(".") == "mx":
        return _before(at, reading)
    start = office
    while start > 0 and belongs_to_title(doc[start - 1], words):
        start -= 1
    return extent(doc[start], doc[at])


def _of_office(at: int, reading: Reading) -> int:
    """The number of the title word of "Minister of Finance" that ends with the token ``at``; else ``at`` itself."""
    doc = reading.doc
    if at < 2 or doc[at - 1].lower_ != "of" or not capitalised(doc[at]):
        return at
    title = doc[at - 2]
    return at - 2 if capitalised(title) and is_title(title, reading.lexicon) else at


def _is_occupation(token: Token, first: int, reading: Reading) -> bool:
    """Whether a common noun directly before the name that begins at ``first`` says what the person does."""
    if token.pos_ not in {"NOUN", "PROPN"}:
        return False
    hung = token.dep_ in {"compound", "nmod"} and token.head.i >= first
    heads = any(c.dep_ == "appos" and c.left_edge.i == first for c in token.rights)
    return (hung or heads) and names_role(token, reading.lexicon)


def _shared(mention: Mention, named: dict[int, Mention], reading: Reading) -> Span | None:
    """A plural title before a list of names: "Deputy Prime Ministers X and Y"."""
    doc = reading.doc
    ends = {m.last: m for m in named.values()}
    at = mention.first
    while at >= 2 and doc[at - 1].lower_ in {"and", ",", "&"}:
        step = at - 1
        while step > 0 and doc[step].lower_ in {"and", ",", "&"}:
            step -= 1
        if step not in ends:
            return None
        at = ends[step].first
        title = _before(at, reading)
        if title:
            last = reading.tokens(title)[-1].lower_
            return title if last.endswith("s") and last.rstrip(".") not in reading.lexicon.words["titles"] else None
    return None


def _ends_apposition(token: Token) -> bool:
    """Whether the mark ends it; the apostrophe of "the dockers' union" does not."""
    return token.is_punct and token.text not in {"-", "."} and token.tag_ != "POS"


def _behind(mention: Mention, named: dict[int, Mention], reading: Reading) -> Span | None:
    """An apposition behind the name and perhaps an age: ", head of the agency,", ", 54, a baker from Orvik"."""
    doc = reading.doc
    first = _behind_age(mention.last + 1, doc)
    if first is None:
        return None
    last = _end_of_apposition(first, named, reading)
    while last > first and (doc[first].lower_ in _ARTICLES or _is_owner(doc[first])):
        first += 1
    role = any(_is_role(doc[i], first, last, reading) for i in range(first, last))
    if not role or doc[first].pos_ in {"ADP", "ADV", "SCONJ", "CCONJ"} or _is_kinship(doc[first:last]):
        return None
    while last - 1 > first and doc[last - 1].pos_ in {"ADP", "CCONJ", "PUNCT", "ADV", "DET"}:
        last -= 1
    return extent(doc[first], doc[last - 1])


def _is_owner(token: Token) -> bool:
    """Whether the word is "her" or "their" before what somebody is."""
    return token.tag_ == "PRP$"


def _behind_age(at: int, doc: Document) -> int | None:
    """The number of the word behind the comma at ``at``, or behind an age and its comma; None where no comma is."""
    if at + 1 >= len(doc) or doc[at].text != ",":
        return None
    if at + 3 < len(doc) and doc[at + 1].is_digit and doc[at + 2].text == ",":
        return at + 3
    return at + 1


def _end_of_apposition(first: int, named: dict[int, Mention], reading: Reading) -> int:
    """The number behind the last word that can belong to a role; ``first`` itself where a name stands in it."""
    doc, last = reading.doc, first
    while last < len(doc) and last - first < LONGEST and not _ends_apposition(doc[last]):
        if (doc[last].is_sent_start and last > first) or _is_kinship(doc[last + 2 : last + 4]):
            break
        if last in named:
            return last if doc[last - 1].lower_ in _TIES else first
        if doc[last].is_space or doc[last].pos_ in {"VERB", "AUX"} or doc[last].lower_ in _CIRCUMSTANCES:
            break
        if doc[last].pos_ == "PRON" and not (last == first and _is_owner(doc[last])):
            break
        last += 1
    return last


def _is_role(token: Token, first: int, last: int, reading: Reading) -> bool:
    """Whether the word is a title, or an occupation that heads the words from ``first`` to ``last``."""
    if token.pos_ not in {"NOUN", "PROPN"}:
        return False
    if is_title(token, reading.lexicon):
        return not (token.lower_ in _KIN and _is_owner(token.doc[first - 1]))
    heads = token.head == token or not first <= token.head.i < last
    occupation = names_role(token, reading.lexicon) and token.lower_ not in _NO_ROLES
    led = token.doc[first - 1]
    return heads and occupation and token.pos_ == "NOUN" and (led.lower_ in _ARTICLES or _is_owner(led))


def _is_kinship(words: list[Token]) -> bool:
    """Whether "father", "mother" and the like are of children here, not of a church."""
    return len(words) > 1 and words[0].lower_ in _KIN and words[1].lower_ == "of"
