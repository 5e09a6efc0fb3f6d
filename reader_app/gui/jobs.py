"""Work that the window asks for: reading, comparing, people and quotes, each in a worker process.

Outcomes come home from a thread of the pool by a queued signal and go into the session; what belongs to a text that
is no longer open is dropped.  Wording is shown as soon as it is known, people and quotes when they are.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from os import fspath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.later import later
from reader_app.target import Side
from reader_app.workers import Workers, WorkerTimeout

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator

    from reader_app.article import errors
    from reader_app.article import model as reading
    from reader_app.article.errors import ReaderAppError
    from reader_app.comparison import model as comparing
    from reader_app.comparison.model import Comparison
    from reader_app.gui.session import Session
    from reader_app.intake import opening
    from reader_app.people import model as people
    from reader_app.people.model import Cast
    from reader_app.workers import Outcome
else:
    errors, opening = later("reader_app.article.errors"), later("reader_app.intake.opening")
    reading, comparing = later("reader_app.article.model"), later("reader_app.comparison.model")
    people = later("reader_app.people.model")

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


@dataclass(slots=True)
class _Pair:
    """What is known so far of the two articles that are open."""

    wording: Comparison | None = None
    casts: dict[Side, Cast] = field(default_factory=dict)


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
        self._pair = _Pair()
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

    def show_pair(self, a: reading.Article, b: reading.Article) -> None:
        """Show two articles that were read before, and compare them."""
        self.cancel()
        self._pair = _Pair()
        self._paths = {side: x.origin.path for side, x in ((Side.A, a), (Side.B, b)) if x.origin.path}
        self.session.show_article(Side.A, a)
        self.session.show_article(Side.B, b)
        self._compare()

    def reload(self) -> None:
        """Read again what was opened from files."""
        for side, path in tuple(self._paths.items()):
            self.open_path(side, path)

    def swap(self) -> None:
        """Change the sides of what is open."""
        a, b = self.session.articles[Side.A], self.session.articles[Side.B]
        self._paths = {(Side.B if side is Side.A else Side.A): path for side, path in self._paths.items()}
        if a is not None and b is not None:
            casts = self._pair.casts
            swapped = {side: casts[other] for side, other in ((Side.A, Side.B), (Side.B, Side.A)) if other in casts}
            self._pair = _Pair(casts=swapped)
            self.session.swap_articles()
            self.session.corrections.swap()
            self._compare()

    def export(self, path: str, then: Callable[[], object] | None = None) -> None:
        """Typeset what is compared as a PDF at ``path``; ``then`` is called once it is there."""

        def tell(outcome: Outcome) -> None:
            if outcome.error is None:
                if then:
                    then()
                self.exported.emit(path)
            else:
                self.export_refused.emit(export_error(outcome, opening.shown_name(path)))

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

    def path_of(self, side: Side) -> str:
        """The file that side was opened from, or nothing."""
        return self._paths.get(side, "")

    # -- inside ----------------------------------------------------------------------------------------------

    def _read(self, side: Side, name: str, path: str, place: str, *given: object) -> None:
        def show(outcome: Outcome) -> None:
            if isinstance(outcome.value, reading.Article):
                article = outcome.value
                if path:
                    article = replace(article, origin=replace(article.origin, path=path))
                self._pair = _Pair(casts={s: c for s, c in self._pair.casts.items() if s is not side})
                older = self.session.articles[side]
                if older is None or older.origin.path != path or not path:
                    self.session.corrections.clear()
                self.session.corrections.carry(side, article.text)
                self.session.show_article(side, article)
                self._compare()
            else:
                self.session.refuse_article(side, read_error(outcome, opening.shown_name(name) if name else ""))

        for lane in ("wording", f"people-{side}", "join"):
            self._stop(lane)
        self._run(f"read-{side}", place, *given, limit=_READ_LIMIT, done=show)

    def _compare(self) -> None:
        a, b = self.session.articles[Side.A], self.session.articles[Side.B]
        if a is None or b is None:
            return
        self._stop("join")
        self._run("wording", WORDING, a, b, limit=_COMPARE_LIMIT, done=self._take_wording)
        for side, article in ((Side.A, a), (Side.B, b)):
            if side not in self._pair.casts and f"people-{side}" not in self._under_way:
                self._run(f"people-{side}", PEOPLE, article, limit=_PEOPLE_LIMIT, done=self._taker_of_cast(side))

    def _take_wording(self, outcome: Outcome) -> None:
        if isinstance(outcome.value, comparing.Comparison):
            self._pair.wording = outcome.value
            self.session.show_comparison(outcome.value)
            self._join()
        else:
            self.session.refuse_comparison(comparison_error(outcome))

    def _taker_of_cast(self, side: Side) -> Callable[[Outcome], None]:
        def take(outcome: Outcome) -> None:
            if isinstance(outcome.value, people.Cast):
                self._pair.casts[side] = outcome.value
                self._join()
            else:
                self.session.refuse_comparison(comparison_error(outcome))

        return take

    def _join(self) -> None:
        wording, casts = self._pair.wording, self._pair.casts
        if wording is not None and len(casts) == len(Side):
            given = (wording, casts[Side.A], casts[Side.B], self.session.corrections.done)
            self._run("join", JOIN, *given, limit=_COMPARE_LIMIT, done=self._take_join)

    def _take_join(self, outcome: Outcome) -> None:
        if isinstance(outcome.value, comparing.Comparison):
            self.session.show_comparison(outcome.value)
        else:
            self.session.refuse_comparison(comparison_error(outcome))

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


def read_error(outcome: Outcome, name: str) -> ReaderAppError:
    """What a reader is told when a file did not become an article."""
    if isinstance(outcome.error, errors.ReaderAppError):
        return outcome.error
    kind = errors.ReadingTookTooLong if isinstance(outcome.error, WorkerTimeout) else errors.ReadingCrashed
    return kind(name, str(outcome.error or type(outcome.value).__name__))


def export_error(outcome: Outcome, name: str) -> ReaderAppError:
    """What a reader is told when a report was not written."""
    if isinstance(outcome.error, errors.ReaderAppError):
        return outcome.error
    kind = errors.TypesettingTookTooLong if isinstance(outcome.error, WorkerTimeout) else errors.TypesettingFailed
    return kind(name, str(outcome.error))


def comparison_error(outcome: Outcome) -> ReaderAppError:
    """What a reader is told when two articles were not compared."""
    if isinstance(outcome.error, errors.ReaderAppError):
        return outcome.error
    kind = errors.ComparingTookTooLong if isinstance(outcome.error, WorkerTimeout) else errors.ComparingCrashed
    return kind("", str(outcome.error or type(outcome.value).__name__))
