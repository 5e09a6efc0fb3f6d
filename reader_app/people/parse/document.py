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

    def __post_init__(self) -> None:
        self.head = self.left_edge = self.right_edge = self

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
    firsts, gaps, distances = doc.to_array(_PLACES).astype("int64").T.tolist()
    rows: Iterator[Any] = zip(words, flags, firsts, gaps, strict=True)
    for number, (word, flag, first, gap) in enumerate(rows, start):
        found.append(Token(found, number, at, *(*word, *flag, first == 1, gap > 0)))
        at += len(word[0]) + gap
    _bind(found, start, distances)
    found.ents += [Entity(start + e.start, start + e.end, e.label_) for e in doc.ents]


def _bind(found: Document, start: int, distances: Sequence[int]) -> None:
    """Hang the tokens from ``start`` on under their heads, so many places away each."""
    below: dict[int, tuple[list[Token], list[Token]]] = {}
    for token, distance in zip(found[start:], distances, strict=True):
        if distance:
            token.head = found[token.i + distance]
            below.setdefault(token.head.i, ([], []))[distance < 0].append(token)
    for number, (lefts, rights) in below.items():
        found[number].lefts, found[number].rights = lefts, rights
    for token in found[start:]:
        above = token  # the first to reach a token above is the outermost: what it has reached need not be told again
        while above.head is not above and token.i < above.head.left_edge.i:
            above = above.head
            above.left_edge = token
    for token in reversed(found[start:]):
        above = token
        while above.head is not above and token.i > above.head.right_edge.i:
            above = above.head
            above.right_edge = token
