"""How the words of a text hang together: the model's own parser, given all paragraphs at once.

The parser takes a text word by word, and most of a step is spent on calling for tiny products of matrices.  No sentence
crosses a line break, so the paragraphs can take their steps together.  Each sees the first words of the next one behind
it, as in the whole text; what the parser makes of those is left to the paragraph they belong to.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc

AHEAD = 2
"""Words that the parser looks at ahead."""
_ARCS: list[int | str] = ["HEAD", "DEP"]


class Grammar:
    """Sets heads and dependencies in documents whose vectors are known, as the part ``parser`` of a pipeline would."""

    def __init__(self, parser: Any) -> None:
        self._parser = parser

    def __call__(self, doc: "Doc") -> "Doc":
        """The ``doc``, in which the tokens behind line breaks are marked as first in their sentence, parsed."""
        import numpy as np  # noqa: PLC0415 - comes with the model's library, which is loaded late

        firsts: list[int] = (doc.to_array(["SENT_START"]).ravel()[1:] == 1).nonzero()[0].tolist()
        if not firsts:
            parsed: Doc = self._parser(doc)
            return parsed
        places = list(pairwise([0, *(number + 1 for number in firsts), len(doc)]))
        parts = list(_parts(doc, places))
        self._parser.set_annotations(parts, self._parser.predict(parts))
        columns = [part.to_array(_ARCS)[: end - start] for part, (start, end) in zip(parts, places, strict=True)]
        arcs: Any = np.concatenate(columns)
        return doc.from_array(_ARCS, arcs)


def _parts(doc: "Doc", places: Sequence[tuple[int, int]]) -> "Iterator[Doc]":
    """The paragraphs as documents of their own, each with the words that the parser looks at behind it."""
    from spacy.tokens import Doc  # noqa: PLC0415 - a heavy library, loaded by now

    tokens = list(doc)
    words, spaces = [token.text for token in tokens], [bool(token.whitespace_) for token in tokens]
    for start, end in places:
        part = Doc(doc.vocab, words=words[start : end + AHEAD], spaces=spaces[start : end + AHEAD])
        part.tensor = doc.tensor[start : end + AHEAD]
        if end < len(doc):
            part[end - start].is_sent_start = True
        yield part


def grammar_of(parser: Any) -> Grammar | None:
    """What stands in for a pipeline's ``parser``; None where that does not read the vectors told in the document."""
    listens = any(node.name == "tok2vec-listener" for node in parser.model.walk())
    return Grammar(parser) if listens and parser.cfg["beam_width"] == 1 else None
