"""What is worked out of a comparison on the thread that returns it, before the window shows it; no Qt."""

from reader_app.alignment.model import RowKind
from reader_app.comparison.model import Comparison
from reader_app.gui.cards.change_cards import change_cards
from reader_app.gui.cards.fact_cards import fact_cards
from reader_app.gui.cards.people_cards import people_cards
from reader_app.gui.cards.quote_cards import quote_cards
from reader_app.gui.pages.column_page import woven
from reader_app.gui.plan import stepping
from reader_app.gui.plan.pair_layout import pair_layout

_MANY = 5_000  # rows, of some 300,000 words: their cards and their column would keep the marks waiting for a second
_IN_VIEW = 60  # rows, more than a window shows


def prepare(comparison: Comparison) -> None:
    """Work out what every part of the window asks for at once."""
    pair_layout(comparison).marks.make(_IN_VIEW)
    stepping.differences(comparison)
    for kind in (stepping.ALL_KINDS, *map(str, RowKind), stepping.MOVED):
        stepping.differences(comparison, kind)
    for altered in (False, True):
        stepping.quote_rows(comparison, altered=altered)
    if len(comparison.rows) < _MANY:
        woven(comparison)
        for cards in (people_cards, quote_cards, fact_cards, change_cards):
            cards(comparison)
