"""What each action of the table calls, by its id.

An action of the table that is not here changes the view, or is not offered.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader_app.comparison.corrections.correction import Anchor, Correction, CorrectionKind
from reader_app.gui.actions.action_entry import Entry
from reader_app.gui.actions.action_table import TABLE
from reader_app.gui.bars.find_bar import FIND, PARAGRAPH
from reader_app.gui.cards.offers import unpairing
from reader_app.gui.files.exporting import ask_for_report, copy_citation
from reader_app.gui.session.session import Session
from reader_app.gui.sidebar.sidebar import TABS
from reader_app.target import Side
from reader_app.translation import translate

if TYPE_CHECKING:
    from reader_app.gui.window import Window

ZOOM_STEPS = (50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
VIEWS = frozenset(
    {"layout", "mode", "theme", "linked", "overview", "detail", "sidebar", "tab", "full-screen", "unreviewed"}
)  # settings of the view that the window follows

Slot = Callable[[], object]


def action_slots(window: "Window") -> Mapping[str, Slot]:
    """What is called in ``window``, by the id of their action."""
    session, jobs, opening = window.session, window.jobs, window.opening
    return {
        "open-pair": opening.choose,
        "open-recent": opening.offer_recent,
        "open-sample": opening.open_sample,
        "open-comparison": lambda: window.saving.ask_which(),  # noqa: PLW0108 - made late
        "reload": jobs.readings.reread_all,
        **_exports(window),
        "print": opening.print_pdf,
        "quit": window.close,
        "paste": opening.paste,
        "swap": jobs.swap,
        "zoom-in": partial(zoom, session, 1),
        "zoom-out": partial(zoom, session, -1),
        "zoom-reset": partial(zoom, session, 0),
        **_steps(session),
        **_shelf(window),
        **{f"tab-{tab}": lambda: window.workspace.enter_sidebar() for tab in TABS},  # noqa: PLW0108 - made late
        **_choices(window),
        "find": lambda: window.workspace.find_bar.open_for(FIND, window.workspace.navigation.selected_words()),
        "find-next": lambda: window.workspace.find_bar.step(1),
        "find-previous": lambda: window.workspace.find_bar.step(-1),
        "go-to-paragraph": lambda: window.workspace.find_bar.open_for(PARAGRAPH),
        "copy": lambda: window.workspace.page_in_focus().copy(),
        "select-all": lambda: window.workspace.page_in_focus().selectAll(),
        "next-pane": lambda: window.workspace.navigation.cycle(1),
        "previous-pane": lambda: window.workspace.navigation.cycle(-1),
        "shortcuts": partial(show_keys, window),
        "undo": session.corrections.undo,
        "redo": session.corrections.redo,
        "mark-reviewed": session.toggle_reviewed,
        "write-note": partial(ask_for_note, window),
        "pair-paragraphs": partial(pair_paragraphs, window),
        "unpair": partial(unpair, session),
        "forget-pairings": session.corrections.forget_pairings,
    }


def pair_paragraphs(window: "Window") -> None:
    """Pair the two paragraphs that the carets of both pages stand in; say so where that cannot be, or is so."""
    comparison, spread = window.session.comparison, window.workspace.spread
    if comparison is None:
        return
    articles = {Side.A: comparison.a, Side.B: comparison.b}
    carets = {side: pane.textCursor().blockNumber() for side, pane in spread.panes.items()}
    a, b = (min(carets[side], len(article.blocks) - 1) for side, article in articles.items())
    if spread.in_one_column:
        _explain(window, translate("status", "Two paragraphs are chosen on two pages: View, Flow or Aligned."))
    elif any((row.a, row.b) == ((a,), (b,)) for row in comparison.rows):
        _explain(window, translate("status", "These two paragraphs are a pair already."))
    else:
        anchors = (
            Anchor.at(str(side), one.text, one.blocks[n].span)
            for n, (side, one) in zip((a, b), articles.items(), strict=True)
        )
        window.session.corrections.add(Correction(CorrectionKind.PAIR_ROWS, (), tuple(anchors)))


def _explain(window: "Window", words: str) -> None:
    """Say why nothing came of an action, until the reader goes on."""

    def withdraw(_row: int) -> None:
        if window.status_line.notice.text() == words:
            window.status_line.say("")

    window.status_line.say(words)
    window.workspace.announcing.say(words)
    window.session.row_chosen.connect(withdraw, Qt.ConnectionType.SingleShotConnection)


def unpair(session: Session) -> None:
    """Take the paragraphs of the row in focus apart."""
    offer = unpairing(session.comparison, session.row) if session.comparison and session.row >= 0 else None
    if offer is not None and offer.taken_back:
        session.corrections.take_back(*offer.taken_back)
    elif offer is not None:
        session.corrections.add(*offer.corrections)


def read_otherwise(window: "Window", choice: str) -> None:
    """Let the reader make a ``choice`` (``sources.choices_of``) about the telling in focus."""
    choices = window.workspace.notices.choices
    side = choices.side_for(choice, window.workspace.navigation.side_in_focus())
    if side is not None:
        choices.offer(choice, side)


def ask_for_note(window: "Window") -> None:
    """Ask beside the window for a note on the quote that is chosen, else on the row in focus."""
    from reader_app.gui.dialogs.note_dialog import ask  # noqa: PLC0415 - rarely needed

    target = window.session.notable()
    if target is not None:
        ask(window, window.session, target)


def ask_about_telling(window: "Window") -> None:
    """Show title, byline, date and outlet of the telling in focus, to be put right."""
    from reader_app.gui.dialogs.about_telling import AboutTelling  # noqa: PLC0415 - rarely needed

    focus = window.workspace.navigation.side_in_focus()
    side = next(s for s in (focus, *Side) if window.session.articles[s])
    article = window.session.articles[side]
    if article is not None:
        dialog = AboutTelling(window, article)
        dialog.corrected.connect(partial(window.jobs.readings.correct, side))
        dialog.show()


def show_help_page(window: "Window", name: str) -> None:
    """Open a help page beside the window."""
    from reader_app.gui.dialogs.help_pages import show_help  # noqa: PLC0415 - rarely needed

    show_help(window, window.jobs, name)


def copy_error_report(window: "Window") -> None:
    """Copy the report on what went wrong."""
    from reader_app.gui.uncaught_errors import copy_report  # noqa: PLC0415 - rarely needed

    copy_report(window)


def show_guide(window: "Window") -> None:
    """Open the guide beside the window."""
    from reader_app.gui.dialogs.guide import open_guide  # noqa: PLC0415 - rarely needed

    open_guide(window)


def show_keys(window: "Window") -> None:
    """Open the list of keys beside the window."""
    from reader_app.gui.dialogs.shortcut_list import ShortcutList  # noqa: PLC0415 - rarely needed

    store = window.store
    keys = ShortcutList(store.actions, window)
    keys.rebound.connect(lambda pair: store.rebind(*pair))
    keys.show()


def _choices(window: "Window") -> dict[str, Slot]:
    """What is chosen about a telling, and the pages of help."""
    return {
        "about-telling": partial(ask_about_telling, window),
        "security": partial(show_help_page, window, "security"),
        "privacy": partial(show_help_page, window, "privacy"),
        "about": partial(show_help_page, window, "about"),
        "guide": partial(show_guide, window),
        "copy-report": partial(copy_error_report, window),
        "encoding": partial(read_otherwise, window, "encoding"),
        "whole-page": partial(read_otherwise, window, "whole"),
        "tracked-changes": partial(read_otherwise, window, "changes"),
        "chapter": partial(read_otherwise, window, "chapter"),
    }


def _exports(window: "Window") -> Mapping[str, Slot]:
    """What leaves the window."""
    return {
        "export-pdf": window.opening.ask_for_pdf,
        "export-as": partial(ask_for_report, window),
        "copy-citation": partial(copy_citation, window.session),
    }


def _steps(session: Session) -> dict[str, Slot]:
    return {
        "next-difference": partial(session.step_row, 1),
        "previous-difference": partial(session.step_row, -1),
        "first-difference": partial(session.go_to_end, last=False),
        "last-difference": partial(session.go_to_end, last=True),
        "show-current": session.recall,
        "next-change": partial(session.step_edit, 1),
        "previous-change": partial(session.step_edit, -1),
        "next-quote": partial(session.step_quote, 1),
        "previous-quote": partial(session.step_quote, -1),
        "next-altered-quote": partial(session.step_quote, 1, altered=True),
        "previous-altered-quote": partial(session.step_quote, -1, altered=True),
        "counterpart": session.find_counterpart,
    }


def _shelf(window: "Window") -> dict[str, Slot]:
    return {
        "close-pair": window.opening.close_pair,
        "close-telling": window.opening.close_telling,
        "save": lambda: window.saving.save(),  # noqa: PLW0108 - made late
        "save-as": lambda: window.saving.ask_where(),  # noqa: PLW0108 - made late
        "add-to-shelf": lambda: window.shelving.ask_for_files(),  # noqa: PLW0108 - made late
        "next-telling": lambda: window.shelving.step(1),
        "previous-telling": lambda: window.shelving.step(-1),
        "every-pair": lambda: window.shelving.toggle_panel(),  # noqa: PLW0108 - made late
    }


def offered(done: Mapping[str, Slot]) -> tuple[Entry, ...]:
    """The entries of the table that lead somewhere."""
    return tuple(entry for entry in TABLE if entry.view in VIEWS or entry.id in done)


def zoom(session: Session, by: int) -> None:
    """Set the text ``by`` steps larger; 0 is its own size again."""
    now = int(str(session.view["zoom"]))
    place = max((n for n, percent in enumerate(ZOOM_STEPS) if percent <= now), default=0)
    chosen = ZOOM_STEPS[min(max(place + by, 0), len(ZOOM_STEPS) - 1)] if by else 100
    session.set_view("zoom", chosen)
