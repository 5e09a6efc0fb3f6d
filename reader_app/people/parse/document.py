"""A parsed text as the rules walk through it: its tokens with their places, forms and grammar.

spaCy makes a new Python object at every step from token to token and looks every string up anew: the rules took half
of their time for that.  Here all columns are read once.  The names of the properties are spaCy's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from spacy.tokens import Doc

_WORDS: list[int | str] = ["ORTH", "LOWER", "POS", "TAG", "DEP", "ENT_TYPE"]
_FLAGS: list[int | str] = ["IS_PUNCT", "IS_SPACE", "IS_QUOTE", "LIKE_NUM"]
_PLACES: list[int | str] = ["SENT_START", "SPACY", "HEAD"]


@dataclass(slots=True, eq=False, repr=False)
class Token:
    """One word, mark or run of blanks.

    ``i`` is its number, ``idx`` its offset in code points; ``head`` is itself where nothing is above it, and ``lefts``
    and ``rights`` are the tokens below it in order.  ``left_edge`` and ``right_edge`` are the outermost below it.
    """

    doc: "Document"
    i: int
    idx: int
    text: str
    lower_: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    is_punct: bool
    is_space: bool
    is_quote: bool
    like_num: bool
    is_sent_start: bool
    whitespace_: bool
    head: "Token" = field(init=False)
    lefts: Sequence["Token"] = ()
    rights: Sequence["Token"] = ()
    left_edge: "Token" = field(init=False)
    right_edge: "Token" = field(init=False)

    def __len__(self) -> int:
        """Code points of its text."""
        return len(self.text)

    @property
    def is_alpha(self) -> bool:
        """Whether it has letters only."""
        return self.text.isalpha()

    @property
    def is_digit(self) -> bool:
        """Whether it has digits only."""
        return self.text.isdigit()

    @property
    def is_title(self) -> bool:
        """Whether it is written like "Word"."""
        return self.text.istitle()

    @property
    def children(self) -> "list[Token]":
        """The tokens directly below it, in order."""
        return [*self.lefts, *self.rights]

    @property
    def ancestors(self) -> "list[Token]":
        """The tokens above it, the nearest first."""
        found, here = [], self
        while here.head is not here:
            here = here.head
            found.append(here)
        return found

    @property
    def subtree(self) -> "list[Token]":
        """The token and all below it, in the order in which the tree is walked from left to right."""
        found, waiting = [], [(self, False)]
        while waiting:
            token, opened = waiting.pop()
            if opened or not (token.lefts or token.rights):
                found.append(token)
                continue
            waiting += [(child, False) for child in reversed(token.rights)]
            waiting.append((token, True))
            waiting += [(child, False) for child in reversed(token.lefts)]
        return found

    def nbor(self, distance: int) -> "Token":
        """The token so many places behind it; a negative ``distance`` looks before it."""
        return self.doc[self.i + distance]


class Entity(NamedTuple):
    """A name that the model marked: its first token, the one behind its last, and what it is the name of."""

    start: int
    end: int
    label: str


class Document(list[Token]):
    """All tokens of a ``text`` in order, and the names in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.ents: list[Entity] = []

    def stretch(self, first: int, last: int) -> str:
        """The text from one token to another, both included."""
        return self.text[self[first].idx : self[last].idx + len(self[last])] if first <= last else ""

    def let_go(self) -> None:
        """Part the tokens, which hold each other: they are gone at once, not when cycles are sought next."""
        for token in self:
            del token.head, token.left_edge, token.right_edge
            token.lefts = token.rights = ()
        self.clear()


def document(text: str, docs: Sequence["Doc"]) -> Document:
    """The tokens of spaCy's ``docs``, which are ``text`` piece by piece."""
    found = Document(text)
    for doc in docs:
        if len(doc):
            _append(found, doc)
    return found


def _append(found: Document, doc: "Doc") -> None:
    start = len(found)
    at = found[-1].idx + len(found[-1]) + found[-1].whitespace_ if found else 0
    columns = doc.to_array(_WORDS).T.tolist()
    strings = {number: doc.vocab.strings[int(number)] for number in {n for column in columns for n in column}}
    words = zip(*([strings[number] for number in column] for column in columns), strict=True)
    flags = zip(*doc.to_array(_FLAGS).astype(bool).T.tolist(), strict=True)
    # the head is told by its distance, which may be negative
    firsts, gaps, distances = doc.to_array(_PLACES).astype("int64").T
    rows: Iterator[Any] = zip(words, flags, firsts.tolist(), gaps.tolist(), strict=True)
    for number, (word, flag, first, gap) in enumerate(rows, start):
        found.append(Token(found, number, at, *(*word, *flag, first == 1, gap > 0)))
        at += len(word[0]) + gap
    _bind(found, start, distances)
    found.ents += [Entity(start + e.start, start + e.end, e.label_) for e in doc.ents]


def _bind(found: Document, start: int, distances: Any) -> None:
    """Hang the tokens from ``start`` on under their heads, so many places away each."""
    import numpy as np  # noqa: PLC0415 - comes with the model's library, which is loaded late

    tokens, heads = found[start:], np.arange(len(distances)) + distances
    below: dict[int, tuple[list[Token], list[Token]]] = {}
    places = zip(tokens, heads.tolist(), *(edge.tolist() for edge in _outermost(heads)), strict=True)
    for number, (token, head, left, right) in enumerate(places):
        token.head, token.left_edge, token.right_edge = tokens[head], tokens[left], tokens[right]
        if head != number:
            below.setdefault(head, ([], []))[head < number].append(token)
    for head, (lefts, rights) in below.items():
        tokens[head].lefts, tokens[head].rights = lefts, rights


def _outermost(heads: Any) -> tuple[Any, Any]:
    """The first and the last number of all that hang under each; what is reached is twice as deep each time."""
    import numpy as np  # noqa: PLC0415 - see above

    first, last = np.arange(len(heads)), np.arange(len(heads))
    for _ in range(len(heads).bit_length()):
        for edge, outer in ((first, np.minimum), (last, np.maximum)):
            outer.at(edge, heads, edge.copy())
        heads, before = heads[heads], heads
        if (heads == before).all():
            break
    return first, last
