"""Work that the window asks for: reading, comparing, people and quotes, each in a worker process.

Outcomes arrive from a thread of the pool (``outcome_queue``) and go into the session; what belongs to a text that
is no longer open is dropped.  Wording is shown as soon as it is known, people and quotes when they are.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.gui.jobs.outcome_queue import OutcomeQueue
from reader_app.gui.jobs.readings import Readings
from reader_app.gui.session.stage import stage_of
from reader_app.intake.isolation.readers import Readers
from reader_app.intake.isolation.requests import LIMITS
from reader_app.lazy_import import lazy
from reader_app.target import Side
from reader_app.workers import Outcome, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader_app.article import model as reading
    from reader_app.comparison import model as comparing
    from reader_app.gui.jobs import outcomes, preparation
    from reader_app.gui.pages import page_filling
    from reader_app.gui.session.corrections import Work
    from reader_app.gui.session.session import Session
    from reader_app.intake import opening
    from reader_app.people import model as people
    from reader_app.pickling import Pickled
    from reader_app.report.options import ReportOptions

    _Arrived = tuple[str, object, Outcome, Callable[[Outcome], object]]
else:
    opening, comparing = lazy("reader_app.intake.opening"), lazy("reader_app.comparison.model")
    reading, people = lazy("reader_app.article.model"), lazy("reader_app.people.model")
    outcomes, preparation = (lazy(f"reader_app.gui.jobs.{name}") for name in ("outcomes", "preparation"))
    page_filling = lazy("reader_app.gui.pages.page_filling")

WORDING = "reader_app.comparison.compare:compare_wording"
PEOPLE = "reader_app.people.cast:people_and_quotes"
JOIN = "reader_app.comparison.compare:joined"
EXPORT = "reader_app.report.pdf:write_pdf"
PICTURE = "reader_app.report.picture:page_picture"
REPORT = "reader_app.report.kinds:write_chosen"
PREPARE_WORDING = "reader_app.comparison.warming:warm_wording"
PREPARE_PEOPLE = "reader_app.comparison.warming:warm_people"
_PREPARE_LIMIT, _COMPARE_LIMIT, _PEOPLE_LIMIT, _EXPORT_LIMIT = 60.0, 300.0, 600.0, 300.0


class Jobs(QObject):
    """Runs the work of one session in pools of its own, or in those given; readers bind themselves for good.

    ``settled`` carries True when nothing is under way any more, ``cancelled`` when it was stopped, ``exported`` the
    path of a report that was written, ``export_refused`` why one was not.
    """

    settled = Signal(bool)
    cancelled = Signal(bool)
    exported = Signal(str)
    export_refused = Signal(object)

    def __init__(self, session: Session, workers: Workers | None = None, readers: Readers | None = None) -> None:
        super().__init__()
        self.session = session
        self._workers = workers or Workers(1)
        self._people = workers or Workers(1)  # one process alone holds the language model, and has it for both texts
        self._readers = readers or Readers()  # what reads untrusted files is bound for good and does nothing else
        self.measurers = workers or Workers(1)  # for what nobody waits for: its process starts with a shelf
        self._own: list[Workers | Readers] = [] if workers else [self._workers, self._people, self.measurers]
        self._own += [] if readers else [self._readers]
        self._under_way: set[str] = set()
        self._wording: comparing.Comparison | Pickled | None = None
        self._newest: dict[str, object] = {}  # what tells the last run of a lane from those before it
        self.readings = Readings(self)
        self._readers.told = self.readings.receive_progress
        self.queue: OutcomeQueue[_Arrived] = OutcomeQueue(self._take, self)
        session.corrections.changed.connect(lambda _done: self._join())

    def preparations(self) -> Iterator[Callable[[], object]]:
        """What starts the worker processes and has them load their engines, a process at a step."""
        steps = [(f"read-{side}", LIMITS) for side in Side]
        for lane, place in (*steps, ("wording", PREPARE_WORDING), ("people-", PREPARE_PEOPLE)):
            yield partial(self._pool(lane).run, f"prepare-{lane}", place, limit=_PREPARE_LIMIT, done=lambda _: None)

    def show_pair(self, a: reading.Article, b: reading.Article, work: Work) -> None:
        """Show two articles that were read before with the work on them, and compare them."""
        self.cancel()
        self.show(Side.A, a)
        self.show(Side.B, b)
        self.session.corrections.resume(work)
        self.compare()

    def show(self, side: Side, article: reading.Article) -> None:
        """Show an article that was read before, without comparing it yet."""
        self.drop("read-" + side)
        self.readings.take_shown(side, article)
        self.leave_pair()
        self.session.show_article(side, article)

    def show_telling(self, side: Side, article: reading.Article) -> None:
        """Show an article of the shelf, and compare it with the one on the other side."""
        self.show(side, article)
        self.compare()

    def close_telling(self, number: int) -> None:
        """Put one text away; while there are others, one that is not shown takes its place."""
        side = self.session.shelf.side_of(number)
        if side is not None:
            self.leave_pair()
            self.readings.sources.pop(side, None)
        self.session.close_telling(number)
        waiting = self.session.shelf.unshown()
        if side is not None and waiting:
            self.show_telling(side, waiting[0].article)

    def swap(self) -> None:
        """Change the sides of what is open."""
        a, b = self.session.articles[Side.A], self.session.articles[Side.B]
        self.readings.swap()
        if a is not None and b is not None:
            self.leave_pair()
            self.session.swap_articles()
            self.compare()

    def export(self, path: str, options: ReportOptions) -> None:
        """Typeset what is compared as a PDF at ``path``."""
        self._export(EXPORT, path, options)

    def export_as(self, path: str, options: ReportOptions) -> None:
        """Write what is compared as the report that the ending of ``path`` says."""
        self._export(REPORT, path, options)

    def _export(self, place: str, path: str, options: ReportOptions) -> None:
        def report(outcome: Outcome) -> None:
            if outcome.error is None:
                self.exported.emit(path)
            else:
                self.export_refused.emit(outcomes.export_error(outcome, opening.shown_name(path)))

        comparison = self.session.comparison
        if comparison is not None:
            self.run("export", place, comparison, path, options, limit=_EXPORT_LIMIT, done=report)

    def picture(
        self, lane: str, options: ReportOptions, page: int, width: int, done: Callable[[Outcome], object]
    ) -> None:
        """Draw one page of the report, ``width`` pixels wide; ``done`` gets a PagePicture or why there is none."""
        comparison = self.session.comparison
        if comparison is not None:
            self.run(lane, PICTURE, comparison, options, page, width, limit=_EXPORT_LIMIT, done=done)

    def cancel(self) -> None:
        """Stop what is under way; what is shown stays."""
        for lane in tuple(self._under_way):
            self.drop(lane)
        self.cancelled.emit(True)
        self._publish_stage()

    def close(self) -> None:
        """Stop the worker processes."""
        self._under_way.clear()
        for pool in self._own:
            pool.close()

    def drop(self, lane: str) -> None:
        """Stop what is under way in ``lane``, if anything is."""
        if lane in self._under_way:
            self._under_way.discard(lane)
            self._pool(lane).cancel(lane)

    def is_under_way(self, lane: str) -> bool:
        """Whether work in ``lane`` was asked for and has not come home."""
        return lane in self._under_way

    def stop(self, lane: str) -> None:
        """Stop what is under way in ``lane`` because a reader wants it; what is shown stays."""
        self.drop(lane)
        self._publish_stage()

    def run(self, lane: str, place: str, *given: object, limit: float, done: Callable[[Outcome], object]) -> None:
        """Call ``place`` in the worker of ``lane``, for at most ``limit`` seconds; ``done`` gets the outcome here."""
        self.expect(lane)
        self._pool(lane).run(lane, place, *given, limit=limit, done=self.handing_over(lane, done))

    def expect(self, lane: str) -> None:
        """Take what ends by the last ``handing_over`` of ``lane`` for work under way in it."""
        self._under_way.add(lane)
        self._publish_stage()

    def handing_over(self, lane: str, done: Callable[[Outcome], object]) -> Callable[[Outcome], None]:
        """What a thread calls with its outcome to hand it over to ``done`` in the window's own.

        It is dropped once the next one is made for that lane, even where the outcome is on its way by then.
        """
        run = self._newest[lane] = object()
        return partial(self._send, lane, run, done)

    def compare(self) -> None:
        """Compare the two texts that are shown; nothing happens while there is only one."""
        a, b = self.session.articles[Side.A], self.session.articles[Side.B]
        if a and b:
            self.leave_pair()
            self.run("wording", WORDING, a, b, limit=_COMPARE_LIMIT, done=self._take_wording)
            self.look_for_people()

    def look_for_people(self) -> None:
        """Look for people and quotes where that was not done, and join what is known."""
        shelf, articles = self.session.shelf, self.session.articles
        wanted = {f"people-{shelf.shown[s]}": x for s, x in articles.items() if x and not shelf.cast_of(s)}
        for lane in [lane for lane in self._under_way if lane.startswith("people-") and lane not in wanted]:
            self.drop(lane)
        self._join()
        for lane, article in wanted.items():
            if lane not in self._under_way:
                self.run(lane, PEOPLE, article, limit=_PEOPLE_LIMIT, done=partial(self._take_cast, article))

    def leave_pair(self) -> None:
        """Stop comparing what is shown; another pair will be."""
        self._wording = None
        self.drop("wording")
        self.drop("join")

    # -- inside ----------------------------------------------------------------------------------------------

    def _take_wording(self, outcome: Outcome) -> None:
        comparison = self._shown(outcome)
        if comparison:
            self._wording = outcome.pickled or comparison
            self._join()

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
            self.run("join", JOIN, *given, limit=_COMPARE_LIMIT, done=self._shown)

    def _shown(self, outcome: Outcome) -> comparing.Comparison | None:
        if isinstance(outcome.value, comparing.Comparison):
            self.session.show_comparison(outcome.value)
            return outcome.value
        self.session.refuse_comparison(outcomes.comparison_error(outcome))
        return None

    def _send(self, lane: str, run: object, done: Callable[[Outcome], object], outcome: Outcome) -> None:
        """Runs on a thread of the pool, or on one of its own (``expect``)."""
        try:
            if isinstance(outcome.value, comparing.Comparison):
                preparation.prepare(outcome.value)
            if lane in {f"read-{side}" for side in Side} and isinstance(outcome.value, reading.Article):
                page_filling.fill_long(outcome.value)
        finally:  # a fault there must not leave the window waiting for good
            self.queue.send((lane, run, outcome, done))

    def _take(self, arrived: _Arrived) -> None:
        lane, run, outcome, done = arrived
        if lane in self._under_way and self._newest[lane] is run:
            self._under_way.discard(lane)
            done(outcome)
            self._publish_stage()
        elif isinstance(outcome.value, reading.Article):
            page_filling.forget(outcome.value)

    def _pool(self, lane: str) -> Workers | Readers:
        if lane.startswith("read-"):
            return self._readers
        return self._people if lane.startswith("people-") else self._workers

    def _publish_stage(self) -> None:
        self.session.set_working(stage_of(self._under_way, self.session.comparison))
        if not self._under_way:
            self.settled.emit(True)
