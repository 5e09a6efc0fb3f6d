"""Offsets and positions: the only place where code points become Qt's UTF-16 units and back.

``offset`` counts code points of an article's text, ``position`` counts UTF-16 units of a document in which every
block of the article is one paragraph.  Text is never read back out of a widget.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from reader_app.article.span import Span

_LAST_OF_ONE_UNIT = "\uffff"
_WIDE = re.compile(r"[\U00010000-\U0010ffff]")
_OBJECT = "\ufffc"
_SURROGATES = range(0xD800, 0xE000)
# Characters that end a paragraph or stand for an object in Qt's documents; each is shown as one other character, so
# that offsets stay true.
_FOREIGN = {ord(c): " " for c in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"}
_FOREIGN |= dict.fromkeys([0, 0xFDD0, 0xFDD1, 0xFFFC, 0xFFFE, 0xFFFF], "\ufffd")
_FOREIGN |= dict.fromkeys(_SURROGATES, "\ufffd")


def shown(text: str) -> str:
    """``text`` as one paragraph of a document; as many code points as before."""
    if text.isprintable() and _OBJECT not in text:  # as nearly all text is; the others are none of the foreign ones
        return text
    return text.translate(_FOREIGN)


class Line:
    """One paragraph: offsets inside it <-> positions inside it, both from 0."""

    __slots__ = ("_wide", "length", "units")

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self._wide: tuple[int, ...] = ()
        if not text.isascii() and _WIDE.search(text):
            self._wide = tuple(i for i, c in enumerate(text) if c > _LAST_OF_ONE_UNIT)
        self.units = self.length + len(self._wide)

    def position(self, offset: int) -> int:
        """UTF-16 units before ``offset``; offsets beyond the ends are pulled in."""
        offset = min(max(offset, 0), self.length)
        return offset + bisect_left(self._wide, offset) if self._wide else offset

    def offset(self, position: int) -> int:
        """Code points before ``position``; one that falls inside a character counts as before it."""
        position = min(max(position, 0), self.units)
        if not self._wide:
            return position
        passed = 0
        while passed < len(self._wide) and self._wide[passed] + passed + 1 < position:
            passed += 1
        return (
            position - passed - (1 if passed < len(self._wide) and self._wide[passed] + passed + 1 == position else 0)
        )


class Positions:
    """A text of which some stretches are shown, one a paragraph, in order; ``show`` keeps the number of code points.

    Of half a million paragraphs it keeps two numbers each, and a ``Line`` of those that have characters of two units.
    """

    __slots__ = ("_begins", "_lines", "_show", "_spans", "_starts", "_text")

    def __init__(self, text: str, spans: Sequence[Span], show: Callable[[str], str] = shown) -> None:
        self._text, self._spans, self._show = text, tuple(spans), show
        self._starts = array("q", (span.start for span in self._spans))
        self._begins = array("q")
        self._lines: dict[int, Line] = {}
        at = 0
        for number, paragraph in enumerate(self.paragraphs()):
            line = Line(paragraph)
            if line.units != line.length:
                self._lines[number] = line
            self._begins.append(at)
            at += line.units + 1

    def paragraphs(self) -> Iterator[str]:
        """The paragraphs as they are shown."""
        return (self._show(span.of(self._text)) for span in self._spans)

    def block(self, offset: int) -> int:
        """The number of the paragraph that shows ``offset`` (or the one before it); -1 before the first."""
        return bisect_right(self._starts, offset) - 1

    def inside(self, block: int, offset: int) -> int:
        """The position inside paragraph ``block`` of ``offset``."""
        line, at = self._lines.get(block), offset - self._starts[block]
        return line.position(at) if line else min(max(at, 0), len(self._spans[block]))

    def position(self, offset: int) -> int:
        """The document position of ``offset``; where it is not shown, the nearest end of a paragraph."""
        block = max(self.block(offset), 0)
        return self._begins[block] + self.inside(block, offset) if self._spans else 0

    def offset(self, position: int) -> int:
        """The offset that stands at a document position."""
        if not self._spans:
            return 0
        block = max(bisect_right(self._begins, position) - 1, 0)
        line, at = self._lines.get(block), position - self._begins[block]
        return self._starts[block] + (line.offset(at) if line else min(max(at, 0), len(self._spans[block])))
