"""Titles and roles as written before and after a name."""

from typing import TYPE_CHECKING

from reader_app.article.span import Span
from reader_app.people.name_shapes import capitalised, courtesy_of, is_title, names_role
from reader_app.people.names import Mention
from reader_app.people.reading import Reading, extent

if TYPE_CHECKING:
    from spacy.tokens import Token


def titles_of(mention: Mention, named: dict[int, Mention], reading: Reading) -> tuple[Span, ...]:
    """The titles of one mention; ``named`` tells which mention begins at a token."""
    before = _before(mention.first, reading, mention.last)
    if before is None:
        before = _shared(mention, named, reading)
    return tuple(s for s in (before, _behind(mention, named, reading)) if s)


def _before(first: int, reading: Reading, last: int = -1) -> Span | None:
    """The run of title words directly before a name, with the capitalised or adjectival words that belong to it."""
    doc, words = reading.doc, reading.lexicon
    at = first - 1
    closed = 0 <= last < len(doc) - 1 and doc[last + 1].text == ","
    if at >= 1 and closed and doc[at].text == "," and is_title(doc[at - 1], words) and not capitalised(doc[at - 1]):
        at -= 1
    office = _of_office(at, reading)
    if at < 0 or not (office < at or is_title(doc[at], words) or _is_occupation(doc[at], first, reading)):
        return None
    if courtesy_of(doc[at].text, words) or doc[at].lower_.rstrip(".") == "mx":
        return _before(at, reading)
    start = office
    while start > 0 and _belongs(doc[start - 1], reading):
        start -= 1
    return extent(doc[start], doc[at])


def _of_office(at: int, reading: Reading) -> int:
    """The number of the title word of "Minister of Finance" that ends with the token ``at``; else ``at`` itself."""
    doc = reading.doc
    if at < 2 or doc[at - 1].lower_ != "of" or not capitalised(doc[at]):
        return at
    title = doc[at - 2]
    return at - 2 if capitalised(title) and is_title(title, reading.lexicon) else at


def _is_occupation(token: "Token", first: int, reading: Reading) -> bool:
    """Whether a common noun directly before the name that begins at ``first`` says what the person does."""
    noun = token.pos_ in {"NOUN", "PROPN"} and token.dep_ in {"compound", "nmod"} and token.head.i >= first
    return noun and names_role(token, reading.lexicon)


def _belongs(token: "Token", reading: Reading) -> bool:
    if token.is_space or (token.is_punct and token.text != "-") or token.lower_ in {"the", "a", "an"}:
        return False
    if is_title(token, reading.lexicon):
        return True
    return token.pos_ in {"ADJ", "PROPN", "NOUN"} and token.dep_ in {"compound", "amod", "nmod"}


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


def _ends_apposition(token: "Token") -> bool:
    """Whether the mark ends it; the apostrophe of "the dockers' union" does not."""
    return token.is_punct and token.text not in {"-", "."} and token.tag_ != "POS"


def _behind(mention: Mention, named: dict[int, Mention], reading: Reading) -> Span | None:
    """An apposition behind the name: ", head of the agency,"."""
    doc = reading.doc
    at = mention.last + 1
    if at + 1 >= len(doc) or doc[at].text != ",":
        return None
    first = at + 1
    last = first
    role = False
    while last < len(doc) and last - first < 14 and not _ends_apposition(doc[last]):
        if last in named:
            return None
        if (
            doc[last].is_space
            or doc[last].pos_ in {"VERB", "AUX", "PRON"}
            or (doc[last].is_sent_start and last > first)
        ):
            break
        role = role or (is_title(doc[last], reading.lexicon) and doc[last].pos_ in {"NOUN", "PROPN"})
        last += 1
    if not role or last == first or doc[first].pos_ in {"ADP", "ADV", "SCONJ", "CCONJ"}:
        return None
    while doc[first].lower_ in {"the", "a", "an"}:
        first += 1
    while last - 1 > first and doc[last - 1].pos_ in {"ADP", "CCONJ", "PUNCT", "ADV", "DET"}:
        last -= 1
    return extent(doc[first], doc[last - 1])
