"""How files and texts become the articles of a session: opened here, read in a confined process, read again at will."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from os import fspath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.gui.jobs.arrivals import Arrivals
from reader_app.gui.jobs.pair_opening import PairOpening
from reader_app.intake.isolation.requests import READ, READ_TEXT, wall_seconds
from reader_app.lazy_import import lazy
from reader_app.target import Side
from reader_app.workers import Outcome

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping

    from reader_app.article import model as reading
    from reader_app.article.errors import ReaderAppError
    from reader_app.gui.jobs import outcomes
    from reader_app.gui.jobs.jobs import Jobs
    from reader_app.gui.plan import telling_facts
    from reader_app.gui.session import sources
    from reader_app.gui.session.sources import Source
    from reader_app.intake import opening

    Taker = Callable[[reading.Article | ReaderAppError], None]
else:
    reading, opening = lazy("reader_app.article.model"), lazy("reader_app.intake.opening")
    outcomes, sources = lazy("reader_app.gui.jobs.outcomes"), lazy("reader_app.gui.session.sources")
    telling_facts = lazy("reader_app.gui.plan.telling_facts")

PATIENCE_SECONDS = 0.3  # work that takes longer shows how far it is, and can be stopped


@dataclass(frozen=True, slots=True)
class Progress:
    """How many bytes of ``whole`` are read and parsed, of the file called ``name`` (empty where it was pasted)."""

    side: Side
    name: str
    done: int
    whole: int


class Readings(QObject):
    """Reads for the session of ``jobs``.

    ``large_met`` carries a pair of Side and LargeFile: how much of it is wanted is for a reader to say.
    ``progressed`` carries a Progress, now and then, while a file takes longer than a moment.
    """

    large_met = Signal(object)
    progressed = Signal(object)
    _heard = Signal(object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._begun: dict[Side, float] = {}
        self._told: dict[Side, float] = {}  # the beginning of what was told of last
        self._heard.connect(self._show_progress)
        self.jobs, self.session = jobs, jobs.session
        self.sources: dict[Side, Source] = {}
        self._waiting = False  # a text was shown and not compared yet, because the other side was being read
        self.pair, self.arrivals = PairOpening(jobs), Arrivals(jobs)
        self._of_path: dict[str, Source] = {}

    def open_pair(self, paths: Mapping[Side, str]) -> None:
        """Read two files as the two tellings; where one is not to be had, its side is left empty."""
        self.pair.begin()
        for side, path in paths.items():
            self.open_path(side, path)

    def open_path(self, side: Side, path: str | os.PathLike[str]) -> None:
        """Read the file at ``path`` as that telling."""
        self.pair.begin_again(side, other=True)
        self.open(side, sources.Source(fspath(path)))

    def read_beside(self, number: int, path: str, take: Taker) -> None:
        """Read the file at ``path`` for neither side; ``take`` gets the article, or why there is none.

        ``number`` tells it from others that are read at the same time.
        """
        source = sources.Source(path, asked=True)

        def look(outcome: Outcome) -> None:
            found = outcome.value
            if isinstance(found, opening.OpenedFile):
                given = (found.data, found.name, source.options)
                done = partial(hand_over, found.name, found.path, opening.opening_notices(found))
                limit = wall_seconds(found.data)
                self.jobs.run(f"read-shelf-{number}", READ, *given, limit=limit, done=done)
            else:
                take(outcomes.read_error(outcome, opening.shown_name(path)))

        def hand_over(name: str, place: str, opened_so: tuple[reading.Notice, ...], outcome: Outcome) -> None:
            if isinstance(outcome.value, reading.Article):
                take(_placed(outcome.value, place, opened_so))
            else:
                take(outcomes.read_error(outcome, opening.shown_name(name)))

        self._get(f"open-shelf-{number}", source, look)

    def open_text(self, side: Side, text: str) -> None:
        """Read pasted or dropped ``text`` as that telling."""
        self.pair.begin_again(side, other=True)
        self.sources.pop(side, None)
        self._read(side, READ_TEXT, text)

    def open_bytes(self, side: Side, data: bytes, name: str, *, whole: bool = False) -> None:
        """Read pasted or dropped bytes as that telling; ``name`` tells the format by its ending."""
        self.pair.begin_again(side, other=True)
        self.open(side, sources.Source(data=data, name=name).with_options(whole=whole))

    def open(self, side: Side, source: Source) -> None:
        """Read ``source`` as that telling; what is open stays until it is read."""
        self.pair.begin_again(side, other=False)
        self.sources[side] = source
        if source.path:
            self._of_path[source.path] = source
        self._get(f"open-{side}", source, partial(self._take_file, side, source))

    def can_try_again(self, side: Side) -> bool:
        """Whether a second reading would read what was refused on ``side``; another file may have been meant."""
        source, error = self.sources.get(side), self.session.refusals[side]
        return source is not None and error is not None and opening.shown_name(source.path or source.name) == error.name

    def reread(self, side: Side, **options: object) -> None:
        """Read that telling again, with ``options`` (fields of ``intake.piece.ReadOptions``) in place of its own."""
        source = self.sources.get(side)
        if source is not None:
            self.open(side, source.with_options(**options))

    def open_part(self, side: Side, first: int) -> None:
        """Read a large file that was asked about: its ``first`` bytes, or all of it with 0."""
        source = self.sources.get(side)
        if source is not None:
            self.open(side, replace(source, asked=True, first=first))

    def receive_progress(self, lane: str, done: int, whole: int) -> None:
        """Take the word of a reader process, on a thread of its own."""
        with suppress(RuntimeError):  # the window is gone, and with it everybody who wanted to know
            self._heard.emit((lane, done, whole))

    def stop(self, side: Side) -> None:
        """Read that telling no further; what is open stays."""
        self.jobs.stop(f"read-{side}")
        self._give_up(side)

    def correct(self, side: Side, fields: Mapping[str, str]) -> None:
        """Put title, byline, date or outlet of that telling right, by a reader's word."""
        article = self.session.articles[side]
        if article is not None:
            self._show(side, telling_facts.corrected(article, fields))

    def reread_all(self) -> None:
        """Read again what was opened from files."""
        for side, source in tuple(self.sources.items()):
            if source.path:
                self.open(side, source)

    def take_shown(self, side: Side, article: reading.Article) -> None:
        """Know where an article came from that was read before; a file is read again as it was."""
        path = article.origin.path
        self.pair.leave(side)
        self.arrivals.leave(side)
        self.sources.pop(side, None)
        if path:
            self.sources[side] = self._of_path.get(path) or sources.Source(path)

    def swap(self) -> None:
        """Follow the articles to their other sides."""
        self.sources = {(Side.B if side is Side.A else Side.A): source for side, source in self.sources.items()}

    def ask(self, side: Side, place: str, take: Callable[[object], None]) -> None:
        """Have ``place`` (ENCODINGS, CHAPTERS) look at the bytes of that side; ``take`` gets what it found."""

        def look(outcome: Outcome) -> None:
            if isinstance(outcome.value, opening.OpenedFile):
                given = (outcome.value.data, outcome.value.name)
                limit = wall_seconds(outcome.value.data)
                self.jobs.run(f"read-ask-{side}", place, *given, limit=limit, done=show)
            else:
                show(outcome)

        def show(outcome: Outcome) -> None:
            if outcome.error is None:
                take(outcome.value)
            else:
                self.session.refuse_article(side, outcomes.read_error(outcome, ""))

        source = self.sources.get(side)
        if source is not None:
            self._get(f"open-ask-{side}", replace(source, asked=True), look)

    # -- inside ----------------------------------------------------------------------------------------------

    def _show_begun(self, side: Side, begun: float, whole: int) -> None:
        """Say that reading goes on, where the reader process has nothing to tell yet."""
        if self._begun[side] == begun and self._told.get(side) != begun:
            self._show_progress((f"read-{side}", 0, whole))

    def _show_progress(self, heard: tuple[str, int, int]) -> None:
        lane, done, whole = heard
        side = next((side for side in Side if lane == f"read-{side}"), None)
        if side and self.jobs.is_under_way(lane) and time.monotonic() - self._begun[side] >= PATIENCE_SECONDS:
            self._told[side] = self._begun[side]
            source = self.sources.get(side)
            name = opening.shown_name(source.path or source.name) if source else ""
            self.progressed.emit(Progress(side, name, done, whole))

    def _get(self, lane: str, source: Source, take: Callable[[Outcome], None]) -> None:
        self.jobs.drop(lane)
        thread = sources.SourceThread(source, self.jobs.handing_over(lane, take))
        outcome = thread.soon()
        if outcome is None:
            self.jobs.expect(lane)
        else:
            take(outcome)
            self.jobs.stop(lane)  # what was dropped above is no work any more, and nothing else may have told of it

    def _take_file(self, side: Side, source: Source, outcome: Outcome) -> None:
        found = outcome.value
        if isinstance(found, opening.LargeFile):
            self.large_met.emit((side, found))
            self._give_up(side)
        elif isinstance(found, opening.OpenedFile):
            told = opening.opening_notices(found)
            self._read(
                side, READ, found.data, found.name, source.options, name=found.name, path=found.path, opened_so=told
            )
        else:
            name = opening.shown_name(source.path or source.name)
            self._refuse(side, outcomes.read_error(outcome, name))

    def _read(
        self,
        side: Side,
        kind: str,
        data: bytes | str,
        *given: object,
        name: str = "",
        path: str = "",
        opened_so: tuple[reading.Notice, ...] = (),
    ) -> None:
        def show(outcome: Outcome) -> None:
            if isinstance(outcome.value, reading.Article):
                article = self._as_put_right(side, _placed(outcome.value, path, opened_so))
                self.arrivals.take(side, partial(self._show, side, article))
            else:
                shown = opening.shown_name(name) if name else ""
                self._refuse(side, outcomes.read_error(outcome, shown))

        self._begun[side] = begun = time.monotonic()
        QTimer.singleShot(round(PATIENCE_SECONDS * 1000), partial(self._show_begun, side, begun, len(data)))
        self.jobs.run(f"read-{side}", kind, data, *given, limit=wall_seconds(data), done=show)

    def _as_put_right(self, side: Side, article: reading.Article) -> reading.Article:
        """What is read again, a file or the same pasted bytes, keeps what a reader has put right about it."""
        older, path = self.session.articles[side], article.origin.path
        digests = (older.origin.sha256, article.origin.sha256) if older else ("", "")
        same_bytes = digests[0] == digests[1] != ""
        again = older is not None and (older.origin.path == path if path else not older.origin.path and same_bytes)
        return telling_facts.corrected(article, telling_facts.fields_put_right(older)) if older and again else article

    def _show(self, side: Side, article: reading.Article) -> None:
        """Show what was read; while the other side is being read too, its old text is nothing to compare with."""
        self.jobs.drop(f"people-{self.session.shelf.shown[side]}")
        self.jobs.leave_pair()
        self.session.show_article(side, article)
        self.pair.show(side)
        other = Side.B if side is Side.A else Side.A
        reading_it = any(self.jobs.is_under_way(f"{work}-{other}") for work in ("open", "read"))
        self._waiting = reading_it or self.arrivals.holds(other)
        if not self._waiting:
            self.jobs.compare()

    def _give_up(self, side: Side) -> None:
        """Compare what is there, since what was waited for on that side will not come."""
        self.pair.fail(side)
        self.arrivals.settle()
        if self._waiting and not any(map(self.arrivals.holds, Side)):
            self._waiting = False
            self.jobs.compare()

    def _refuse(self, side: Side, error: ReaderAppError) -> None:
        self.session.refuse_article(side, error)
        self._give_up(side)


def _placed(article: reading.Article, path: str, opened_so: tuple[reading.Notice, ...]) -> reading.Article:
    origin = replace(article.origin, path=path, name=article.origin.name if path else "")  # what is pasted has none
    return replace(article, origin=origin, notices=(*opened_so, *article.notices))
