"""Nothing is lost in silence: what a parser gave is held against a plain count of the words in the same source.

A parser may drop text for reasons of its own (libxml2 does below 255 tags); a count that knows no structure does not.
"""

import html
from collections.abc import Iterable

from reader_app.article.model import Notice, NoticeKind
from reader_app.intake.piece import Piece
from reader_app.lazy_import import lazy_pattern

_LEAST = 0.6
_FEW = 20
_TAG = lazy_pattern(rb"<[^<>]*>")
_PARAGRAPH = lazy_pattern(rb"</(?:\w+:)?(?:p|h)>")


def count_of(texts: Iterable[str]) -> int:
    """The number of words in ``texts``, parted by blanks."""
    return sum(len(text.split()) for text in texts)


def words_in_xml(source: bytes) -> int:
    """The number of words between the tags of an XML source, whatever the tags are."""
    return count_of([_TAG.sub(b" ", source).decode("utf-8", "replace")])


def loss_notices(given: int, there: int) -> tuple[Notice, ...]:
    """A notice where fewer than six tenths of the words that are there were given."""
    if there < _FEW or given >= _LEAST * there:
        return ()
    return (Notice(NoticeKind.PARTS_MISSING, f"{given} of {there} words"),)


def all_words(sources: Iterable[bytes]) -> tuple[Piece, ...]:
    """Whatever stands between the tags of XML sources, a paragraph a piece, hidden and deleted words too."""
    parts = (part for source in sources for part in _PARAGRAPH.split(source))
    lines = (html.unescape(_TAG.sub(b"", part).decode("utf-8", "replace")) for part in parts)
    return tuple(Piece(words) for line in lines if (words := " ".join(line.split())))
