"""People, places and organisations where a model marks names but our rules do not read its grammar.

The model sees each place alone: titles are cut off its names, and what it calls a place or an organisation is no
person, whatever its shape.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader_app.article.span import Span
from reader_app.people.model import Named, NamedKind
from reader_app.people.parse.document import Document
from reader_app.people.text.lexicon import Lexicon
from reader_app.people.text.page import Page

PERSON = "PER"
_KINDS = {"LOC": NamedKind.PLACE, "ORG": NamedKind.ORGANISATION}


@dataclass(frozen=True, slots=True)
class SeenNames:
    """The stretches that a model takes for people, and those that it takes for places and organisations, in order."""

    people: tuple[Span, ...] = ()
    others: tuple[Named, ...] = ()

    def runs(self, tokens: Sequence[Span], texts: Sequence[str], words: Lexicon) -> list[tuple[int, int]]:
        """The names of people as first and last number of ``tokens``, without the titles before them."""
        found = []
        for person in self.people:
            inside = [n for n, token in enumerate(tokens) if person.overlaps(token) and texts[n][:1].isalpha()]
            while inside and (
                texts[inside[0]].lower().rstrip(".") in words.words["titles"] or not texts[inside[0]][0].isupper()
            ):
                inside = inside[1:]
            while inside and not texts[inside[-1]][0].isupper():
                inside = inside[:-1]
            if inside:
                found.append((inside[0], inside[-1]))
        return found

    def contradict(self, place: Span) -> bool:
        """Whether a stretch is something else to the model, or only a part of a person's name."""
        return any(o.span.overlaps(place) for o in self.others) or any(p.overlaps(place) for p in self.people)


NOTHING_SEEN = SeenNames()


def names_seen(doc: Document, page: Page) -> SeenNames:
    """What the model has marked in the document of a page; nothing outside of the page's paragraphs."""
    marked = [(e.label, doc[e.start], doc[e.end - 1]) for e in doc.ents]
    found = [(label, Span(first.idx, last.idx + len(last))) for label, first, last in marked]
    found = [(label, span) for label, span in found if "\n" not in span.of(doc.text).strip()]
    kept = [(label, span) for label, span in found if any(p.overlaps(span) for p in page.paragraphs)]
    return SeenNames(
        tuple(span for label, span in kept if label == PERSON),
        tuple(Named(_KINDS[label], span) for label, span in kept if label in _KINDS),
    )
