"""Work that the window asks for: reading, comparing, people and quotes, each in a worker process.

Outcomes come home from a thread of the pool by a queued signal and go into the session; what belongs to a text that
is no longer open is dropped.  Wording is shown as soon as it is known, people and quotes when they are.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from os import fspath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.later import later
from reader_app.target import Side
from reader_app.workers import Workers

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator

    from reader_app.article import errors
    from reader_app.article import model as reading
    from reader_app.comparison import model as comparing
    from reader_app.comparison.model import Comparison
    from reader_app.gui import outcomes
    from reader_app.gui.corrections import Work
    from reader_app.gui.session import Session
    from reader_app.intake import opening
    from reader_app.people import model as people
    from reader_app.workers import Outcome
else:
    errors, opening = later("reader_app.article.errors"), later("reader_app.intake.opening")
    reading, comparing = later("reader_app.article.model"), later("reader_app.comparison.model")
    people, outcomes = later("reader_app.people.model"), later("reader_app.gui.outcomes")

READ = "reader_app.intake.serving:read_confined"
READ_TEXT = "reader_app.intake.read:article_from_text"
WORDING = "reader_app.comparison.compare:compare_wording"
PEOPLE = "reader_app.people.cast:people_and_quotes"
JOIN = "reader_app.comparison.compare:joined"
EXPORT = "reader_app.report.pdf:export_pdf"
PREPARE_WORDING = "reader_app.comparison.warming:warm_wording"
PREPARE_PEOPLE = "reader_app.comparison.warming:warm_people"
PREPARE_READING = "reader_app.intake.serving:warm"
_READ_LIMIT, _COMPARE_LIMIT, _PEOPLE_LIMIT, _EXPORT_LIMIT = 60.0, 300.0, 600.0, 300.0


class Jobs(QObject):
    """Runs the work of one session in three pools of its own, or in those given; readers bind themselves for good.

    ``settled`` carries True when nothing is under way any more, ``exported`` the path of a report that was written,
    ``export_refused`` why one was not.
    """

    settled = Signal(bool)
    exported = Signal(str)
    export_refused = Signal(object)
    _arrived = Signal(object)

    def __init__(self, session: Session, workers: Workers | None = None, readers: Workers | None = None) -> None:
        super().__init__()
        self.session = session
        self._workers = workers or Workers(1)
        self._people = workers or Workers(1)  # one process alone holds the language model, and has it for both texts
        self._readers = readers or Workers()  # what reads untrusted files is bound for good and does nothing else
        self._own = ([] if workers else [self._workers, self._people]) + ([] if readers else [self._readers])
        self._under_way: set[str] = set()
        self._wording: Comparison | None = None
        self._paths: dict[Side, str] = {}
        self._arrived.connect(self._take)
        session.corrections.changed.connect(lambda _done: self._join())

    def prepare(self) -> None:
        """Start the worker processes and let them load their engines."""
        for step in self.preparations():
            step()

    def preparations(self) -> Iterator[Callable[[], object]]:
        """What ``prepare`` does, a process at a step."""
        steps = [(self._readers, f"prepare-{side}", PREPARE_READING) for side in Side]
        steps += [(self._workers, "prepare-wording", PREPARE_WORDING), (self._people, "prepare-people", PREPARE_PEOPLE)]
        for pool, lane, place in steps:
            yield partial(pool.run, lane, place, limit=_READ_LIMIT, done=lambda _outcome: None)

    def open_path(self, side: Side, path: str | os.PathLike[str], *, whole: bool = False) -> None:
        """Read the file at ``path`` as that telling; ``whole`` leaves nothing of a web page out."""
        self._paths[side] = fspath(path)
        try:
            opened = opening.open_file(path)
        except errors.ReadError as error:
            self.session.refuse_article(side, error)
            return
        self._read(side, opened.name, opened.path, READ, opened.data, opened.name, None, whole)

    def open_text(self, side: Side, text: str) -> None:
        """Read pasted or dropped ``text`` as that telling."""
        self._paths.pop(side, None)
        self._read(side, "", "", READ_TEXT, text)

    def show_pair(self, a: reading.Article, b: reading.Article, work: Work) -> None:
        """Show two articles that were read before with the work on them, and compare them."""
        self.cancel()
        self.show(Side.A, a)
        self.show(Side.B, b)
        self.session.corrections.resume(work)
        self._compare()

    def show(self, side: Side, article: reading.Article) -> None:
        """Show an article that was read before, without comparing it yet."""
        self._stop("read-" + side)
        self._paths[side] = article.origin.path
        self._leave_pair()
        self.session.show_article(side, article)

    def show_telling(self, side: Side, article: reading.Article) -> None:
        """Show an article of the shelf, and compare it with the one on the other side."""
        self.show(side, article)
        self._compare()

    def close_telling(self, number: int) -> None:
        """Put one text away; while there are others, one that is not shown takes its place."""
        side = self.session.shelf.side_of(number)
        if side is not None:
            self._leave_pair()
            self._paths.pop(side, None)
        self.session.close_telling(number)
        waiting = self.session.shelf.unshown()
        if side is not None and waiting:
            self.show_telling(side, waiting[0].article)

    def reload(self) -> None:
        """Read again what was opened from files."""
        for side, path in tuple(self._paths.items()):
            if path:
                self.open_path(side, path)

    def swap(self) -> None:
        """Change the sides of what is open."""
        a, b = self.session.articles[Side.A], self.session.articles[Side.B]
        self._paths = {(Side.B if side is Side.A else Side.A): path for side, path in self._paths.items()}
        if a is not None and b is not None:
            self._leave_pair()
            self.session.swap_articles()
            self._compare()

    def export(self, path: str, then: Callable[[], object] | None = None) -> None:
        """Typeset what is compared as a PDF at ``path``; ``then`` is called once it is there."""

        def tell(outcome: Outcome) -> None:
            if outcome.error is None:
                if then:
                    then()
                self.exported.emit(path)
            else:
                self.export_refused.emit(outcomes.export_error(outcome, opening.shown_name(path)))

        comparison = self.session.comparison
        if comparison is not None:
            self._run("export", EXPORT, comparison, path, limit=_EXPORT_LIMIT, done=tell)

    def cancel(self) -> None:
        """Stop what is under way; what is shown stays."""
        for lane in tuple(self._under_way):
            self._pool(lane).cancel(lane)
        self._under_way.clear()
        self._tell()

    def close(self) -> None:
        """Stop the worker processes."""
        self._under_way.clear()
        for pool in self._own:
            pool.close()

    # -- inside ----------------------------------------------------------------------------------------------

    def _read(self, side: Side, name: str, path: str, place: str, *given: object) -> None:
        def show(outcome: Outcome) -> None:
            if isinstance(outcome.value, reading.Article):
                article = outcome.value
                if path:
                    article = replace(article, origin=replace(article.origin, path=path))
                self._stop(f"people-{self.session.shelf.shown[side]}")
                self.session.show_article(side, article)
                self._compare()
            else:
                self.session.refuse_article(
                    side, outcomes.read_error(outcome, opening.shown_name(name) if name else "")
                )

        self._run(f"read-{side}", place, *given, limit=_READ_LIMIT, done=show)

    def _leave_pair(self) -> None:
        """Stop comparing what is shown; another pair will be."""
        self._wording = None
        self._stop("wording")
        self._stop("join")

    def _compare(self) -> None:
        a, b = self.session.articles[Side.A], self.session.articles[Side.B]
        if a is None or b is None:
            return
        shelf = self.session.shelf
        wanted = {f"people-{shelf.shown[s]}": x for s, x in zip(Side, (a, b), strict=True) if not shelf.cast_of(s)}
        for lane in [lane for lane in self._under_way if lane.startswith("people-") and lane not in wanted]:
            self._stop(lane)
        self._leave_pair()
        self._run("wording", WORDING, a, b, limit=_COMPARE_LIMIT, done=self._take_wording)
        for lane, article in wanted.items():
            if lane not in self._under_way:
                self._run(lane, PEOPLE, article, limit=_PEOPLE_LIMIT, done=partial(self._take_cast, article))

    def _take_wording(self, outcome: Outcome) -> None:
        if isinstance(outcome.value, comparing.Comparison):
            self._wording = outcome.value
            self.session.show_comparison(outcome.value)
            self._join()
        else:
            self.session.refuse_comparison(outcomes.comparison_error(outcome))

    def _take_cast(self, article: reading.Article, outcome: Outcome) -> None:
        if isinstance(outcome.value, people.Cast):
            self.session.shelf.keep_cast(article, outcome.value)
            self._join()
        else:
            self.session.refuse_comparison(outcomes.comparison_error(outcome))

    def _join(self) -> None:
        shelf, wording = self.session.shelf, self._wording
        casts = [cast for side in Side if (cast := shelf.cast_of(side))]
        if wording is not None and len(casts) == len(Side):
            given = (wording, *casts, self.session.corrections.done)
            self._run("join", JOIN, *given, limit=_COMPARE_LIMIT, done=self._take_join)

    def _take_join(self, outcome: Outcome) -> None:
        if isinstance(outcome.value, comparing.Comparison):
            self.session.show_comparison(outcome.value)
        else:
            self.session.refuse_comparison(outcomes.comparison_error(outcome))

    def _run(self, lane: str, place: str, *given: object, limit: float, done: Callable[[Outcome], None]) -> None:
        self._under_way.add(lane)
        self._tell()
        self._pool(lane).run(lane, place, *given, limit=limit, done=lambda outcome: self._send(lane, outcome, done))

    def _send(self, lane: str, outcome: Outcome, done: Callable[[Outcome], None]) -> None:
        """Runs on a thread of the pool: hand over to the window's own."""
        try:
            self._arrived.emit((lane, outcome, done))
        except RuntimeError:
            return  # the window is gone, and with it everybody who wanted to know

    def _take(self, arrived: tuple[str, Outcome, Callable[[Outcome], None]]) -> None:
        lane, outcome, done = arrived
        if lane in self._under_way:
            self._under_way.discard(lane)
            done(outcome)
            self._tell()

    def _stop(self, lane: str) -> None:
        if lane in self._under_way:
            self._under_way.discard(lane)
            self._pool(lane).cancel(lane)

    def _pool(self, lane: str) -> Workers:
        if lane.startswith("read-"):
            return self._readers
        return self._people if lane.startswith("people-") else self._workers

    def _tell(self) -> None:
        self.session.set_working(bool(self._under_way))
        if not self._under_way:
            self.settled.emit(True)
