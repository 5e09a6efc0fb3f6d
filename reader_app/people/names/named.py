"""The places and organisations that an article names, as the language model sees them."""

from collections.abc import Iterable, Iterator, Sequence

from reader_app.article.span import Span
from reader_app.people.model import Named, NamedKind, Person
from reader_app.people.names.firms import firms_among
from reader_app.people.names.places import places_among
from reader_app.people.parse.document import Document, Token
from reader_app.people.parse.reading import Reading

_KINDS = {
    "GPE": NamedKind.PLACE,
    "LOC": NamedKind.PLACE,
    "FAC": NamedKind.PLACE,
    "ORG": NamedKind.ORGANISATION,
}


def named_in(reading: Reading, people: Iterable[Person]) -> Iterator[Named]:
    """Places and organisations in order, also those that the model took for people.

    What is a mention of one of ``people`` is neither.  A name keeps neither its article nor a possessive ending; one
    that has no capital is none.
    """
    persons = [span for person in people for span in person.mentions]
    doc = reading.doc
    taken = [(e.start, e.end - 1) for e in doc.ents if e.label == "PERSON"]
    places = places_among(doc, reading.lexicon, taken)
    firms = {doc.stretch(first, last) for first, last in firms_among(doc, reading.lexicon, taken)}
    for entity in doc.ents:
        run = (entity.start, entity.end - 1)
        kind = _KINDS.get(entity.label)
        if run in places or doc.stretch(*run) in firms:
            kind = NamedKind.PLACE if run in places else NamedKind.ORGANISATION
        words = _without_edges(token for token in doc[entity.start : entity.end] if not token.is_space)
        if kind is None or not words or any("\n" in t.text for t in doc[words[0].i : words[-1].i]):
            continue
        if kind is NamedKind.PLACE and _is_common(doc, words):
            continue
        span = Span(words[0].idx, words[-1].idx + len(words[-1]))
        if any(word.text[:1].isupper() for word in words) and not any(span.overlaps(person) for person in persons):
            yield Named(kind, span)


def _is_common(doc: Document, words: Sequence[Token]) -> bool:
    """Whether one word has its capital only from where it stands, before what it goes with: "Harbor master Lind".

    The article writes it small elsewhere.
    """
    first = words[0]
    if len(words) > 1 or not first.is_sent_start or first.i + 1 >= len(doc):
        return False
    return doc[first.i + 1].text.islower() and any(token.text == first.lower_ for token in doc)


def _without_edges(name: Iterable[Token]) -> list[Token]:
    """The words of a name without the article before it, and the possessive or linking word behind it."""
    words = list(name)
    while words and (words[0].lower_ in {"the", "a", "an"} or words[0].is_punct):
        words = words[1:]
    while words and (words[-1].tag_ == "POS" or words[-1].is_punct or _leads_on(words[-1])):
        words = words[:-1]
    return words


def _leads_on(token: Token) -> bool:
    """Whether a word is one that leads on to another, which ends no name: "Vale through"."""
    return token.text.islower() and token.pos_ in {"ADP", "CCONJ", "DET", "SCONJ"}
