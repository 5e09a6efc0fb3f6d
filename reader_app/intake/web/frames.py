"""Frames: pages within a page, which a browser shows in it and saves along with it.

They hold advertisements, players and forms as a rule, and now and then a table or a letter that belongs to the story:
so they are not read with it, but counted in a notice, and shown where all of a page is asked for.
"""

from collections.abc import Iterable
from dataclasses import replace

from reader_app.article.model import Notice, NoticeKind
from reader_app.intake.piece import Piece, Reading, ReadOptions
from reader_app.intake.web.page_limits import bare_text


def with_frames(reading: Reading, sources: Iterable[str], options: ReadOptions) -> Reading:
    """The reading of a page with a notice of the frames that have words, or with these words behind it."""
    frames = [lines for source in sources if (lines := bare_text(source))]
    if not frames:
        return reading
    if options.whole:
        pieces = (Piece(line) for lines in frames for line in lines)
        return replace(reading, pieces=(*reading.pieces, *pieces))
    return replace(reading, notices=(*reading.notices, Notice(NoticeKind.PARTS_LEFT_OUT, f"{len(frames)} frames")))
