"""What the first paint did without, loaded and built a little at each turn of the event loop.

In one go it would block the window for a third of a second, just when a reader reaches for it.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer

from reader_app.gui.looks.fonts import load_eastern_fonts
from reader_app.translation import texts_of

MODULES = (
    "PySide6.QtSvg",
    "reader_app.gui.actions.action_table",
    "reader_app.alignment.model",
    "reader_app.alignment.rules",
    "reader_app.article.model",
    "reader_app.people.model",
    "reader_app.comparison.pairs",
    "reader_app.comparison.model",
    "reader_app.comparison.corrections.correction",
    "reader_app.gui.dialogs.choice_list",
    "reader_app.gui.notices.reading_choices",
    "reader_app.gui.actions.actions",
    "reader_app.report.model",
    "reader_app.report.pieces",
    "reader_app.gui.action_slots",
    "reader_app.gui.files.opening",
    "reader_app.gui.bars.toolbar",
    "reader_app.gui.pages.mark_paint",
    "reader_app.gui.pages.page_document",
    "reader_app.gui.pages.text_pane",
    "reader_app.gui.cards.card",
    "reader_app.gui.pages.article_pane",
    "reader_app.gui.pages.column_pane",
    "reader_app.gui.spread.gutter",
    "reader_app.gui.spread.overview_strip",
    "reader_app.gui.spread.spread",
    "reader_app.gui.spread.detail_strip",
    "reader_app.gui.sidebar.card_layout",
    "reader_app.gui.sidebar.card_delegate",
    "reader_app.gui.sidebar.card_panel",
    "reader_app.gui.sidebar.overview_tab",
    "reader_app.gui.sidebar.sidebar",
    "reader_app.gui.workspace",
    "xml.etree.ElementTree",
    "multiprocessing.context",
    "ssl",
    "asyncio.events",
    "asyncio",
    "pebble",
)


class DeferredLoading(QObject):
    """Takes one step at each turn of the event loop until there is none left."""

    def __init__(self, parent: QObject, built: Iterable[Callable[[], object]]) -> None:
        super().__init__(parent)
        self._left: Iterator[Callable[[], object]] = _chain(built)
        QTimer.singleShot(0, self, self._take_step)

    def _take_step(self) -> None:
        step = next(self._left, None)
        if step is not None:
            QTimer.singleShot(0, self, self._take_step)  # before it: a fault in one must not keep the others away
            step()


def _chain(built: Iterable[Callable[[], object]]) -> Iterator[Callable[[], object]]:
    yield partial(getattr, QtCore, "Qt")
    yield load_eastern_fonts
    yield from (partial(import_module, name) for name in MODULES)
    yield partial(texts_of, "en")
    yield from built
