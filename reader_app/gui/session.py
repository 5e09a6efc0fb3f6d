"""What is open and where the reader is: the one object that changes, handed down to every widget.

Widgets ask it and listen to it; none of them knows another.  It starts no work: ``gui/jobs.py`` does, and puts what
came of it here.
"""

from PySide6.QtCore import QObject, Signal

from reader_app.article.errors import ReaderAppError
from reader_app.article.model import Article
from reader_app.comparison.model import Comparison
from reader_app.marks import Side, Target


class Session(QObject):
    """One pair of tellings under a reader's eyes.

    Signals carry one value each: ``article_opened`` and ``article_refused`` a Side, ``compared`` the Comparison (with
    wording first, again when people and quotes are known), ``row_chosen`` a row number (-1: none), ``edit_chosen`` the
    number of a differing edit inside that row (-1: none), ``target_chosen`` a Target or None, ``view_changed`` the
    name of a setting that changed (``"layout"``, ``"mode"``, ``"zoom"``, ``"theme"``, ``"linked"``).
    """

    article_opened = Signal(object)
    article_refused = Signal(object)
    compared = Signal(object)
    row_chosen = Signal(int)
    edit_chosen = Signal(int)
    target_chosen = Signal(object)
    view_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.articles: dict[Side, Article | None] = {Side.A: None, Side.B: None}
        self.refusals: dict[Side, ReaderAppError | None] = {Side.A: None, Side.B: None}
        self.comparison: Comparison | None = None
        self.row = -1
        self.edit = -1
        self.target: Target | None = None
        self.view: dict[str, object] = {
            "layout": "flow",
            "mode": "differences",
            "zoom": 100,
            "theme": "light",
            "linked": True,
        }

    def show_article(self, side: Side, article: Article) -> None:
        """Take ``article`` as that telling; what was compared before no longer holds."""
        self.articles[side] = article
        self.refusals[side] = None
        self.comparison = None
        self.row, self.edit, self.target = -1, -1, None
        self.article_opened.emit(side)

    def refuse_article(self, side: Side, error: ReaderAppError) -> None:
        """Keep what is open on that side and tell why the new file is not."""
        self.refusals[side] = error
        self.article_refused.emit(side)

    def show_comparison(self, comparison: Comparison) -> None:
        """Take what came of comparing the two articles that are open."""
        self.comparison = comparison
        self.compared.emit(comparison)

    def choose_row(self, row: int) -> None:
        """Bring one row into focus."""
        self.row, self.edit = row, -1
        self.row_chosen.emit(row)

    def choose_edit(self, edit: int) -> None:
        """Bring one differing edit of the row in focus into focus."""
        self.edit = edit
        self.edit_chosen.emit(edit)

    def choose_target(self, target: Target | None) -> None:
        """Choose a person, quote, fact or row, from a list or from the text."""
        self.target = target
        self.target_chosen.emit(target)

    def set_view(self, name: str, value: object) -> None:
        """Change one setting of the view."""
        if self.view[name] != value:
            self.view[name] = value
            self.view_changed.emit(name)
