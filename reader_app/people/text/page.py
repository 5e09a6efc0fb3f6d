"""The part of an article that is searched for people and quotes: its paragraphs without the furniture."""

import re
from dataclasses import dataclass

from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.people.text.fold import folded

_LINE = re.compile(r"[^\n]*[^\s][^\n]*")


@dataclass(frozen=True, slots=True)
class Page:
    """``text`` is as long as the article's, folded, with furniture blanked out; ``paragraphs`` are lines in order.

    ``shown`` is the article's own text.
    """

    shown: str
    text: str
    paragraphs: tuple[Span, ...]

    @classmethod
    def of(cls, article: Article) -> "Page":
        """The page of an article; an article without blocks is taken line by line."""
        blocks = article.blocks
        kept = [b.span for b in blocks if not b.furniture] if blocks else [Span(0, len(article.text))]
        lines = [Span(m.start(), m.end()) for span in kept for m in _LINE.finditer(article.text, span.start, span.end)]
        text = folded(article.text)
        pieces, at = [], 0
        for line in lines:
            pieces += [_blank(text[at : line.start]), text[line.start : line.end]]
            at = line.end
        pieces.append(_blank(text[at:]))
        return cls(article.text, "".join(pieces), tuple(lines))


def _blank(stretch: str) -> str:
    """As many blanks as the stretch has code points, its line breaks kept."""
    return re.sub(r"[^\n]", " ", stretch)
