"""Plain text: paragraphs as they stand, lines that were wrapped at a column joined."""

from reader_app.intake.piece import Piece, Reading, Wishes
from reader_app.intake.progress import SPLIT, reached
from reader_app.intake.text.paragraphs import paragraphs, unwrapped


def read(text: str, _name: str, _wishes: Wishes) -> Reading:
    """The paragraphs of ``text``."""
    pieces = tuple(Piece(unwrapped(span.of(text))) for span in paragraphs(text))
    reached(SPLIT)
    return Reading(pieces)
