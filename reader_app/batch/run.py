"""A run: what is open is compared, what is done stays done, what kills a worker is found and left out."""

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from reader_app.article.errors import ComparingCrashed, ReaderAppError, TargetNotWritable, TargetOfAnotherRun
from reader_app.batch.executors import Start, processes, stop_processes
from reader_app.batch.sources import slices
from reader_app.batch.tables import LAST, TABLES, part
from reader_app.batch.task import TOGETHER, Done, Manner, Task
from reader_app.batch.work import place_file, run_task
from reader_app.report.writing import write_atomically

EVERYTHING = Manner()
WORDING_PAIRS, WHOLE_PAIRS = 1000, 50
PLAN = "run.json"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: pairs taken up now, pairs done in all, pairs there are, and errors among those of now."""

    now: int
    done: int
    all: int
    errors: int


def run_batch(
    source: Path,
    target: Path,
    manner: Manner = EVERYTHING,
    *,
    start: Start | None = None,
    pairs_a_task: int = 0,
    tell: Callable[[Progress], None] = lambda _: None,
) -> Progress:
    """Compare every pair of ``source`` and write the parts into the folder ``target``; gives how it ended.

    ``start`` makes the executor, by default of one process.  A task has ``pairs_a_task`` pairs, by default as many as
    pay.  ``tell`` hears at the beginning and after every task.  Raises what ``slices`` raises, TargetNotWritable,
    TargetOfAnotherRun, and ComparingCrashed where no worker can be kept alive; what is done stays done.
    """
    source, target = source.absolute(), target.absolute()
    found = slices(source, pairs_a_task or (WHOLE_PAIRS if manner.people else WORDING_PAIRS))
    tasks = [Task(one, target, number, manner) for number, one in enumerate(found)]
    total = found[-1].stop
    _prepare(target, tasks)
    left = [task for task in tasks if not part(target, LAST, task.number).exists()]
    at = Progress(0, total - sum(task.slice.count for task in left), total, 0)
    tell(at)
    for done in _all_done(left, start or processes(1)):
        at = Progress(at.now + done.pairs, at.done + done.pairs, total, at.errors + done.errors)
        tell(at)
    return at


def _prepare(target: Path, tasks: Sequence[Task]) -> None:
    """Make the folder, see that it belongs to this run, and clear away what a stopped run left half written."""
    first = tasks[0].slice
    plan = {
        "source": first.source.name,
        "bytes": first.source.stat().st_size if first.source.is_file() else None,
        "pairs": tasks[-1].slice.stop,
        "tasks": len(tasks),
        "people": tasks[0].manner.people,
        "language": tasks[0].manner.language,
        "rules": list(tasks[0].manner.rules.of_wording),
    }
    written = json.dumps(plan, indent=1, default=list)
    try:
        target.mkdir(parents=True, exist_ok=True)
        if (target / PLAN).exists():
            if json.loads((target / PLAN).read_bytes()) != json.loads(written):
                raise TargetOfAnotherRun(target.name)
        else:
            write_atomically(target / PLAN, written.encode())
        drafts = [draft for table in TABLES for draft in (target / table).glob(".part-*")]
        for leftover in (*drafts, *(target / ".running").glob("*")):
            leftover.unlink()
    except ValueError as error:
        raise TargetOfAnotherRun(target.name, str(error)) from error
    except OSError as error:
        raise TargetNotWritable(target.name, error.strerror or str(error)) from error


def _all_done(left: Sequence[Task], start: Start) -> Iterator[Done]:
    """Every task done, in whatever order.

    When a worker dies, all that ran with it come back broken.  Those that had begun are then run one by one, so that
    the pair at fault shows itself; the rest goes on after that.
    """
    while left:
        broken: dict[Task, BaseException] = {}
        yield from _attempted(left, start, broken)
        begun = [task for task in broken if place_file(task).exists()]
        if broken and not begun:
            raise ComparingCrashed(detail=str(next(iter(broken.values()))))
        for task in begun:
            yield from _alone(_without_late(task), start)
        left = [task for task in broken if task not in begun]


def _alone(task: Task, start: Start) -> Iterator[Done]:
    """One task to its end, pair by pair; every pair that kills the worker becomes an error."""
    task = replace(task, alone=True)
    while True:
        broken: dict[Task, BaseException] = {}
        yield from _attempted([task], start, broken)
        if not broken:
            return
        killer = _pair_at(task)
        if killer is None or killer in task.fatal | task.late:
            raise ComparingCrashed(detail=str(broken[task]))
        late = _without_late(task)
        task = late if late is not task else replace(task, fatal=task.fatal | {killer})


def _without_late(task: Task) -> Task:
    """The task less the pair it was at, where that has been at work for as long as a pair may be."""
    pair = _pair_at(task)
    if pair is None or time.time() - place_file(task).stat().st_mtime < task.manner.limit:
        return task
    return replace(task, late=task.late | {pair})


def _pair_at(task: Task) -> int | None:
    """The pair the task was at when its worker died; None where there is none or it was at several."""
    try:
        number = int(place_file(task).read_bytes())
    except (FileNotFoundError, ValueError):
        return None
    return None if number == TOGETHER else number


def _attempted(tasks: Iterable[Task], start: Start, broken: dict[Task, BaseException]) -> Iterator[Done]:
    """The tasks as they end; those whose worker died go to ``broken``."""
    with start() as executor:
        futures: dict[Future[Done], Task] = {}
        try:
            futures.update((future, task) for future, task in _submitted(executor, tasks, broken))
            for future in as_completed(list(futures)):
                try:
                    yield future.result()
                except ReaderAppError:
                    raise
                except Exception as error:  # noqa: BLE001 - run_task lets nothing else out: its worker died
                    broken[futures[future]] = error
        except KeyboardInterrupt:
            stop_processes()
            raise
        finally:
            for future in futures:
                future.cancel()


def _submitted(
    executor: Executor, tasks: Iterable[Task], broken: dict[Task, BaseException]
) -> Iterator[tuple[Future[Done], Task]]:
    for task in tasks:
        try:
            yield executor.submit(run_task, task), task
        except RuntimeError as error:  # the pool broke while it was being filled
            broken[task] = error
