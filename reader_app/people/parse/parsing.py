"""Pages through the language model: parsed documents whose offsets are the articles'."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from reader_app.people.parse.document import Document, document
from reader_app.people.parse.model_files import LoadedModel
from reader_app.people.text.page import Page

if TYPE_CHECKING:
    from spacy.tokens import Doc

CHUNK = 50_000
"""Code points given to the model at once, of one page or of several; a parse needs memory in proportion to it."""


def parsed(pages: Sequence[Page], model: LoadedModel) -> list[Document]:
    """Each page as one document; a sentence never crosses a line break, since headlines carry no full stop."""
    tiles = [_pieces(page.text) for page in pages]
    docs = (doc for together in _groups(tiles) for doc in _read(together, model))
    return [document(page.text, [*islice(docs, len(own))]) for page, own in zip(pages, tiles, strict=True)]


def _groups(tiles: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """All pieces in order, those together that are no more than CHUNK."""
    waiting: list[str] = []
    for piece in (piece for own in tiles for piece in own):
        if waiting and sum(map(len, waiting)) + len(piece) > CHUNK:
            yield waiting
            waiting = []
        waiting.append(piece)
    if waiting:
        yield waiting


def _read(pieces: Sequence[str], model: LoadedModel) -> "Sequence[Doc]":
    return model.read([_bounded(model.pipeline.make_doc(piece)) for piece in pieces])


def _bounded(doc: "Doc") -> "Doc":
    blanks: list[int] = doc.to_array(["IS_SPACE"]).ravel().nonzero()[0].tolist()
    begins: Any = doc.to_array(["SENT_START"])
    begins[[number + 1 for number in blanks if number + 1 < len(doc) and "\n" in doc[number].text]] = 1
    return doc.from_array(["SENT_START"], begins)  # one by one, spaCy looks through the whole text each time


def _pieces(text: str) -> list[str]:
    """The text in pieces that tile it, cut at line breaks where there are any, else at blanks."""
    pieces, at = [], 0
    while len(text) - at > CHUNK:
        cut = max(text.rfind("\n", at, at + CHUNK), 0) or max(text.rfind(" ", at, at + CHUNK), 0)
        cut = cut + 1 if cut > at else at + CHUNK
        pieces.append(text[at:cut])
        at = cut
    return [*pieces, text[at:]]
