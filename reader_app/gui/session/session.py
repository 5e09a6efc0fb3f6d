"""What is open and where the reader is: the one object that changes, handed down to every widget.

Widgets ask it and listen to it; none of them knows another.  It starts no work: ``jobs`` does, and puts what
came of it here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.gui.session.corrections import Corrections
from reader_app.gui.session.settings import FIRST_VIEW
from reader_app.gui.session.stage import Stage
from reader_app.lazy_import import lazy
from reader_app.target import Side, Target, TargetKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader_app.article.errors import ReaderAppError
    from reader_app.article.model import Article
    from reader_app.comparison.corrections.correction import Anchor
    from reader_app.comparison.model import Comparison
    from reader_app.comparison.saved import Note
    from reader_app.gui.cards import offers, remarks
    from reader_app.gui.plan import manual_pairs, selection, stepping
    from reader_app.gui.session import shelf as shelves
else:
    offers, remarks = lazy("reader_app.gui.cards.offers"), lazy("reader_app.gui.cards.remarks")
    manual_pairs, stepping = lazy("reader_app.gui.plan.manual_pairs"), lazy("reader_app.gui.plan.stepping")
    selection, shelves = lazy("reader_app.gui.plan.selection"), lazy("reader_app.gui.session.shelf")


class Session(QObject):
    """One pair of tellings under a reader's eyes, of those that are open.

    Signals carry one value each: ``article_opened`` and ``article_refused`` a Side, ``shelved`` all open tellings,
    ``compared`` the Comparison (with wording first, again when people and quotes are known), ``comparison_refused`` the
    error, ``row_chosen`` a row number (-1: none), ``edit_chosen`` the number of a differing edit inside it (-1: none),
    ``target_chosen`` a Target or None (sent again for its next mention), ``recalled`` True when the row in focus is
    wanted back in view, ``counterpart_wanted`` True when the other telling of the place in focus is, ``work_changed``
    whether anything is under way, sent when ``working`` is another stage, ``view_changed`` the name of a setting.

    Settings of the view: ``layout`` (flow, aligned, column), ``mode`` (differences, shared), ``zoom`` in per cent,
    ``theme`` (a name in ``theme.NAMES`` or ``"system"``), ``linked`` scrolling, ``kind`` of rows that stepping stops
    at (``"all"``, a RowKind's word, ``"moved"``), ``overview`` strip, ``detail`` strip and ``sidebar`` shown, the last
    ``put-away`` for want of room alone, its ``tab`` in front, ``full-screen``, ``unreviewed`` differences only.
    """

    article_opened = Signal(object)
    shelved = Signal(object)
    article_refused = Signal(object)
    compared = Signal(object)
    comparison_refused = Signal(object)
    row_chosen = Signal(int)
    edit_chosen = Signal(int)
    target_chosen = Signal(object)
    recalled = Signal(bool)
    counterpart_wanted = Signal(bool)
    work_changed = Signal(bool)
    view_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.articles: dict[Side, Article | None] = {Side.A: None, Side.B: None}
        self.refusals: dict[Side, ReaderAppError | None] = {Side.A: None, Side.B: None}
        self.comparison: Comparison | None = None
        self.row = -1
        self.edit = -1
        self.target: Target | None = None
        self.mention = 0
        self.working = Stage.NONE
        self.corrections = Corrections()
        self._shelf: shelves.Shelf | None = None
        self._kept_row: tuple[tuple[int, ...], tuple[int, ...]] | None = None
        self._remarks: tuple[Comparison | None, tuple[Note, ...], remarks.Remarks] | None = None
        self._stops: tuple[Comparison | None, str, frozenset[Anchor], tuple[int, ...]] | None = None
        self.view: dict[str, object] = dict(FIRST_VIEW)

    @property
    def shelf(self) -> shelves.Shelf:
        """All that is open, and what is kept of each pair."""
        self._shelf = self._shelf or shelves.Shelf(self.corrections)
        return self._shelf

    def show_article(self, side: Side, article: Article) -> None:
        """Take ``article`` as that telling; what was compared before no longer holds."""
        self.shelf.show(side, article)
        self._put({side: article})
        self.shelved.emit(self.shelf.tellings)

    def shelve(self, article: Article) -> shelves.Telling:
        """Take one more article without showing it."""
        made = self.shelf.put(article)
        self.shelved.emit(self.shelf.tellings)
        return made

    def swap_articles(self) -> None:
        """Change the sides of both articles; the row in focus is in focus again once they are compared."""
        a, b = self.articles[Side.A], self.articles[Side.B]
        if a is None or b is None:
            return
        kept = self._kept_row
        if self.comparison is not None:
            row = self.comparison.rows[self.row] if self.row >= 0 else None
            kept = (row.a, row.b) if row else None
        self.show_article(Side.A, b)
        self.show_article(Side.B, a)
        self._kept_row = (kept[1], kept[0]) if kept else None

    def refuse_article(self, side: Side, error: ReaderAppError) -> None:
        """Keep what is open on that side and tell why the new file is not."""
        self.refusals[side] = error
        self.article_refused.emit(side)

    def vacate(self, side: Side) -> None:
        """Have nothing on that side."""
        self.shelf.vacate(side)
        self._put({side: None})
        self.shelved.emit(self.shelf.tellings)

    def close_telling(self, number: int) -> None:
        """Put one text away, and the reader's work on its pairs."""
        side = self.shelf.side_of(number)
        self.shelf.take_off(number)
        if side is not None:
            self._put({side: None})
        self.shelved.emit(self.shelf.tellings)

    def close_pair(self) -> None:
        """Put both texts away, and what was put right in them."""
        for number in self.shelf.shown.values():
            self.shelf.take_off(number)
        self._put(dict.fromkeys(Side))
        self.shelved.emit(self.shelf.tellings)

    def show_comparison(self, comparison: Comparison) -> None:
        """Take what came of comparing the two articles that are open; the row in focus stays the one it was.

        What was chosen stays so where it is still there; what was just put right, or taken back, is chosen.
        """
        older, row, target = self.comparison, self.row, self.target
        self.comparison = comparison
        if older is None and self._kept_row is not None:
            self.row = stepping.row_holding(comparison, *self._kept_row)
        if older is not None and not stepping.same_blocks(older, comparison):
            self.row, self.edit = manual_pairs.row_after(older, comparison, self.row), -1
            row = -2  # it is told in any case, for other paragraphs may stand in it
        if older is not None:
            self.target = selection.followed_target(older, comparison, target, self.corrections.let_go_of_latest())
            self.mention = self.mention if self.target else 0
        self.compared.emit(comparison)
        if row != self.row:
            self.row_chosen.emit(self.row)
        if target != self.target:
            self.target_chosen.emit(self.target)

    def refuse_comparison(self, error: ReaderAppError) -> None:
        """Keep both texts and tell why they are not compared."""
        self.comparison_refused.emit(error)

    def set_working(self, working: Stage) -> None:
        """Say what is being done: reading, comparing, looking for people, or nothing."""
        if working != self.working:
            self.working = working
            self.work_changed.emit(bool(working))

    def choose_row(self, row: int) -> None:
        """Bring one row into focus."""
        self.row, self.edit = row, -1
        self.row_chosen.emit(row)

    def choose_edit(self, edit: int) -> None:
        """Bring one differing edit of the row in focus into focus."""
        self.edit = edit
        self.edit_chosen.emit(edit)

    def choose_target(self, target: Target | None) -> None:
        """Choose a person, quote, fact or row, from a list or from the text.

        The row it stands in comes into focus too; choosing the same target again leads to its next mention.  While
        nothing is compared there is none to choose, and none to give up while none is chosen.
        """
        if self.target is None if target is None else self.comparison is None:
            return
        again = target is not None and target == self.target
        self.mention = self.mention + 1 if again else 0
        self.target = target
        if target is not None and self.comparison is not None:
            row = stepping.row_of(self.comparison, target, self.mention)
            if row >= 0 and (row != self.row or target.kind is TargetKind.ROW):
                self.choose_row(row)
        self.target_chosen.emit(target)

    def differences(self) -> tuple[int, ...]:
        """The rows that stepping stops at, under the chosen kind."""
        reviewed = self.corrections.reviewed if self.view["unreviewed"] else frozenset()
        key = self.comparison, str(self.view["kind"]), reviewed
        if self._stops is None or self._stops[0] is not key[0] or self._stops[1:3] != key[1:]:
            found = stepping.differences(self.comparison, key[1]) if self.comparison else ()
            self._stops = *key, tuple(row for row in found if not (reviewed and self.is_reviewed(row)))
        return self._stops[3]

    def is_reviewed(self, row: int) -> bool:
        """Whether the reader has marked that row as reviewed."""
        comparison, reviewed = self.comparison, self.corrections.reviewed
        return comparison is not None and bool(reviewed) and row in offers.reviewed_rows(comparison, reviewed)

    def toggle_reviewed(self) -> None:
        """Mark the row in focus as reviewed, or take the mark away."""
        if self.comparison is not None and self.row >= 0:
            anchors = offers.row_anchors(self.comparison, self.row)
            seen = [anchor for anchor in anchors if anchor in self.corrections.reviewed]
            self.corrections.toggle_reviewed((seen or anchors)[0])

    def remarks(self) -> remarks.Remarks:
        """The reader's notes where they stand in what is compared."""
        comparison, notes = self.comparison, self.corrections.notes
        if self._remarks is None or self._remarks[0] is not comparison or self._remarks[1] != notes:
            made = remarks.remarks(comparison, notes) if comparison else remarks.Remarks()
            self._remarks = comparison, notes, made
        return self._remarks[2]

    def notable(self) -> Target | None:
        """What a note would be on: the quote that is chosen, else the row in focus."""
        if self.target is not None and self.target.kind is TargetKind.QUOTE:
            return self.target
        return Target(TargetKind.ROW, self.row) if self.row >= 0 else None

    def place(self) -> tuple[int, int]:
        """Which difference is in focus, from 1 (0: none), and how many there are."""
        rows = self.differences()
        return (rows.index(self.row) + 1 if self.row in rows else 0), len(rows)

    def step_row(self, by: int) -> None:
        """Go ``by`` differences on (negative: back); stops at the ends."""
        row = stepping.step(self.differences(), self.row, by)
        if row >= 0:
            self.choose_target(None)
            self.choose_row(row)

    def go_to_end(self, last: bool) -> None:
        """Go to the first or the last difference."""
        rows = self.differences()
        if rows:
            self.choose_target(None)
            self.choose_row(rows[-1] if last else rows[0])

    def step_edit(self, by: int) -> None:
        """Go ``by`` changes on inside the row in focus."""
        if self.comparison is None or self.row < 0:
            return
        edit = stepping.step(stepping.differing_edits(self.comparison.rows[self.row]), self.edit, by)
        if edit >= 0:
            self.choose_edit(edit)

    def step_quote(self, by: int, altered: bool = False) -> None:
        """Go ``by`` quotes on from the quote or the row in focus; with ``altered`` only to altered ones."""
        if self.comparison is None:
            return
        order = stepping.quote_rows(self.comparison, altered=altered)
        if not order:
            return
        here = (self.row, -1 if by > 0 else len(self.comparison.quotes))
        if self.target and self.target.kind is TargetKind.QUOTE:
            here = (stepping.row_of(self.comparison, self.target), self.target.number)
        ahead = [q for q in order if q > here] if by > 0 else [q for q in reversed(order) if q < here]
        number = (ahead[min(abs(by), len(ahead)) - 1] if ahead else order[-1 if by > 0 else 0])[1]
        self.target = None
        self.choose_target(Target(TargetKind.QUOTE, number))

    def recall(self) -> None:
        """Bring the row in focus back into view."""
        self.recalled.emit(True)

    def find_counterpart(self) -> None:
        """Bring the other telling of the place in focus into view."""
        self.counterpart_wanted.emit(True)

    def set_view(self, name: str, value: object) -> None:
        """Change one setting of the view."""
        if self.view[name] != value:
            self.view[name] = value
            self.view_changed.emit(name)

    # -- inside ----------------------------------------------------------------------------------------------

    def _put(self, articles: Mapping[Side, Article | None]) -> None:
        for side, article in articles.items():
            self.articles[side], self.refusals[side] = article, None
        self.comparison = self._kept_row = self.target = None
        self.row, self.edit, self.mention = -1, -1, 0
        for side in articles:
            self.article_opened.emit(side)
        self.row_chosen.emit(-1)
        self.target_chosen.emit(None)
