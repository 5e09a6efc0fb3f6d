"""What is worked out of a comparison on the thread that brings it home, before the window shows it; no Qt."""

from reader_app.alignment.model import RowKind
from reader_app.comparison.model import Comparison
from reader_app.gui import stepping
from reader_app.gui.pair_layout import pair_layout


def ready(comparison: Comparison) -> None:
    """Work out what every part of the window asks for at once."""
    pair_layout(comparison)
    stepping.differences(comparison)
    for kind in (stepping.ALL_KINDS, *map(str, RowKind), stepping.MOVED):
        stepping.differences(comparison, kind)
