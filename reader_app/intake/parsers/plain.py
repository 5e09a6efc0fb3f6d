"""Plain text: paragraphs as they stand, lines that were wrapped at a column joined."""

from reader_app.intake.piece import Piece, Reading, ReadOptions
from reader_app.intake.progress import SPLIT, reached
from reader_app.intake.text.paragraphs import paragraphs, unwrapped


def read(text: str, _name: str, _options: ReadOptions) -> Reading:
    """The paragraphs of ``text``."""
    pieces = tuple(Piece(unwrapped(span.of(text))) for span in paragraphs(text))
    reached(SPLIT)
    return Reading(pieces)
