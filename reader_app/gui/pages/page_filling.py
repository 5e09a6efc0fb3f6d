"""Long texts made ready to be shown on the thread that returns them.

Fifty megabytes take Qt and us four seconds to put into a page, and the window has no turn meanwhile.  A document may be
filled on another thread and then be given to the window's (Qt: "Threads and QObjects"); what is left for the window to
do is to show it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from reader_app.gui.pages.page_document import fill
from reader_app.gui.signs.chips import with_stand_ins
from reader_app.gui.signs.positions import Positions, shown

if TYPE_CHECKING:
    from reader_app.article.model import Article
    from reader_app.gui.pages.page_style import PageStyle
    from reader_app.gui.pages.text_pane import TextPane
    from reader_app.theme import Theme

_OURS = "filled"
LONG, MANY = 400_000, 4_000  # code points or paragraphs of a text that keeps a window waiting more than a moment


@dataclass(frozen=True, slots=True)
class FilledPage:
    """A document that holds an article's text in ``style`` and ``theme``; ``text`` is that of the article itself."""

    text: str
    positions: Positions
    document: QTextDocument
    style: PageStyle
    theme: Theme


_lock = Lock()
_usual: tuple[PageStyle, Theme] | None = None
_waiting: list[FilledPage] = []


def positions_of(article: Article | None) -> Positions:
    """The positions of an article on a page, which shows stand-ins for what cannot be seen."""
    spans = [block.span for block in article.blocks] if article else []
    return Positions(article.text if article else "", spans, lambda words: shown(with_stand_ins(words)))


def expect(style: PageStyle, theme: Theme) -> None:
    """Know how the pages of the window are set now."""
    global _usual  # noqa: PLW0603 - all pages of a window are set alike
    _usual = (_without_margins(style), theme)


def fill_long(article: Article) -> None:
    """Fill a page with an article that is long; on any thread."""
    app, usual = QCoreApplication.instance(), _usual
    is_long = len(article.text) >= LONG or len(article.blocks) >= MANY
    if not is_long or app is None or usual is None:
        return
    positions, document = positions_of(article), QTextDocument()
    document.setUndoRedoEnabled(False)
    fill(document, positions.paragraphs(), article.blocks, *usual)
    document.moveToThread(app.thread())
    with _lock:
        _waiting.append(FilledPage(article.text, positions, document, *usual))


def taken(article: Article | None, style: PageStyle, theme: Theme) -> FilledPage | None:
    """The page that was filled with ``article``, for whoever asks first; None where none was, or in another style."""
    found = _withdrawn(article.text) if article else None
    same = found is not None and (found.style, found.theme) == (_without_margins(style), theme)
    return found if same else None


def put(page: TextPane, filled: FilledPage) -> None:
    """Show a filled document in place of the page's own, or of one that was filled before."""
    older = page.document()
    ours = older.objectName() == _OURS  # else it is Qt's own, which Qt deletes; to ask for its parent takes Qt 60 ms
    filled.document.setObjectName(_OURS)
    filled.document.setParent(page)
    page.geometry_of_page.follow(filled.document)
    page.oddness.follow(filled.document)
    page.setDocument(filled.document)
    if ours:
        older.deleteLater()


def forget(article: Article) -> None:
    """Drop what was filled with an article that nobody will show."""
    _withdrawn(article.text)


def _withdrawn(text: str) -> FilledPage | None:
    with _lock:
        found = next((page for page in _waiting if page.text is text), None)
        if found:
            _waiting.remove(found)
    return found


def _without_margins(style: PageStyle) -> PageStyle:
    return replace(style, left=0.0, right=0.0)
