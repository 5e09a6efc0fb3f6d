"""What the rules for quotes look at: the parsed page, its passages, and which word lies where."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from reader_app.article.span import Span
from reader_app.people.parse.document import Document, Token
from reader_app.people.text.lexicon import Lexicon
from reader_app.people.text.page import Page
from reader_app.people.text.quotation_marks import Passage


@dataclass(frozen=True)
class Reading:
    """A page, its document, its passages in quotation marks, and the vocabulary."""

    page: Page
    doc: Document
    passages: tuple[Passage, ...]
    lexicon: Lexicon

    @cached_property
    def inside(self) -> list[int]:
        """For each token the number of the passage it lies in, or -1; marks lie outside."""
        found = [-1] * len(self.doc)
        for number, passage in enumerate(self.passages):
            for token in self.tokens(passage.inner):
                found[token.i] = number
        return found

    @cached_property
    def paragraph_of(self) -> list[int]:
        """For each token the number of its paragraph, or -1 between paragraphs."""
        found = [-1] * len(self.doc)
        for number, paragraph in enumerate(self.page.paragraphs):
            for token in self.tokens(paragraph):
                found[token.i] = number
        return found

    @cached_property
    def starts(self) -> list[int]:
        """The offset of each token."""
        return [token.idx for token in self.doc]

    @cached_property
    def sentence_starts(self) -> list[int]:
        """The number of the first token of each sentence."""
        return [token.i for token in self.doc if token.i == 0 or token.is_sent_start]

    def sentence(self, token: Token) -> list[Token]:
        """The tokens of the sentence that ``token`` stands in, line breaks left out."""
        at = bisect_right(self.sentence_starts, token.i)
        last = self.sentence_starts[at] if at < len(self.sentence_starts) else len(self.doc)
        return [t for t in self.doc[self.sentence_starts[at - 1] : last] if not t.is_space]

    def tokens(self, span: Span) -> list[Token]:
        """The tokens that begin in ``span`` and hold no line break."""
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [token for token in self.doc[first:last] if not token.is_space]

    def quoted(self, token: Token) -> bool:
        """Whether the token lies in quotation marks."""
        return self.inside[token.i] >= 0


def extent(first: Token, last: Token) -> Span:
    """From the beginning of one token to the end of another."""
    return Span(first.idx, last.idx + len(last))
