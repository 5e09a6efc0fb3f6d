"""What tests wait for before they look at a list: it is set in turns of the event loop of its own."""

from reader_app.gui.looks.incremental_refresh import IncrementalRefresh
from reader_app.gui.sidebar.card_list import CardView


def wait_for_lists(qtbot, widget):
    """Wait until the lists in ``widget`` show what the session holds, and stand where they are to stand."""
    qtbot.waitUntil(lambda: not any(one.pending for one in widget.findChildren(IncrementalRefresh)))
    qtbot.waitUntil(lambda: not any(view.goes_along for view in widget.findChildren(CardView)))
