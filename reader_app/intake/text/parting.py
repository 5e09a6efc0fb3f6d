"""Paragraphs too long for a window to break into lines at once, parted where a reader would take breath.

Whether a sentence ends a part depends on its words alone, so that two tellings of one endless paragraph are parted at
the same sentences (content-defined chunking, after the file system LBFS, 2001).
"""

from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

from reader_app.article.span import Span
from reader_app.lazy_import import lazy_pattern

_LEAST, _MOST, _ONE_IN = 1_500, 12_000, 32
RUN = 5_000
_SENTENCE_END = lazy_pattern(r"[.!?…][\"'”’»)\]]*\s+|[。！？][”’」』）]*")
_UNBROKEN = lazy_pattern(  # but for scripts that are written without blanks
    rf"[^\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]{{{RUN + 1},}}"
)


def parts(text: str) -> list[Span]:
    """The parts of one paragraph, none longer than 12,000 code points, without the blanks between them.

    A run without a blank is parted every 5,000: a window looks through all of it for a place to break the line.
    """
    if len(text) <= RUN:
        return [Span(0, len(text))]
    cuts = sorted({0, len(text), *_in_runs(text), *(_at_sentences(text) if len(text) > _MOST else ())})
    more = [cut for start, end in pairwise(cuts) for cut in _at_blanks(text, start, end)]
    found = [_without_blanks(text, start, end) for start, end in pairwise(sorted({*cuts, *more}))]
    return [part for part in found if len(part)]


def _without_blanks(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    return Span(start, start + len(part.strip()))


def _in_runs(text: str) -> Iterator[int]:
    for run in _UNBROKEN.finditer(text):
        yield from range(run.start(), run.end(), RUN)


def _at_sentences(text: str) -> Iterator[int]:
    """Behind the sentences whose words say so, the next best where none does in time."""
    cut = before = 0
    for found in _SENTENCE_END.finditer(text):
        end = found.end()
        if end - cut > _MOST and before > cut:
            yield before
            cut = before
        if end - cut >= _LEAST and crc32(text[before:end].encode("utf-8", "surrogatepass")) % _ONE_IN == 0:
            yield end
            cut = end
        before = end
    if len(text) - cut > _MOST and before > cut:
        yield before


def _at_blanks(text: str, start: int, end: int) -> Iterator[int]:
    """Behind a blank, or anywhere, of what has no sentences."""
    while end - start > _MOST:
        blank = text.rfind(" ", start + _LEAST, start + _MOST) + 1
        start = blank or start + _MOST
        yield start
