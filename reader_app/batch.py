"""Many pairs: Parquet or JSONL in, Parquet parts out, on any executor of ``concurrent.futures``.

One task is one slice of the input and writes one part of each table; the summary's part comes last and is the sign
that the task is done, so that a run that was stopped goes on where it stopped.  A pair that cannot be compared is a row
in the errors, never the end of the run.  Needs pyarrow (the extra ``batch``).
"""

import json
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

from reader_app.article.errors import ComparingCrashed, FileDamaged, FileMissing, FormatUnsupported, TargetNotWritable
from reader_app.comparison.model import Comparison
from reader_app.report.writing import write_atomically

WORDING_PAIRS, WHOLE_PAIRS = 500, 50
TABLES: Mapping[str, tuple[str, ...]] = {
    "rows": ("pair", "row", "blocks_a", "blocks_b", "kind", "moved", "similarity", "edits"),
    "people": ("pair", "person", "name", "a", "b", "changes"),
    "quotes": ("pair", "quote", "status", "changes", "a", "b"),
    "facts": ("pair", "fact", "kind", "status", "a", "b"),
    "errors": ("pair", "error", "sentence", "detail"),
    "summary": ("pair", "words_a", "words_b", "shared", "common", "summary"),
}
LAST = "summary"


@dataclass(frozen=True, slots=True)
class Task:
    """One slice of the input: pairs ``start`` to ``stop``, to be written as part ``number`` into ``target``."""

    source: Path
    target: Path
    number: int
    start: int
    stop: int
    people: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: pairs done in this run, pairs that are done in all, and pairs there are."""

    now: int
    done: int
    all: int


def run_batch(
    source: Path,
    target: Path,
    *,
    workers: int = 1,
    people: bool = True,
    executor: Executor | None = None,
    tell: Callable[[Progress], None] = lambda _: None,
) -> int:
    """Compare every pair of ``source`` and write the parts into the folder ``target``; gives the number of pairs.

    ``workers`` processes are started here unless an ``executor`` is given.  ``tell`` hears of every task that ends.
    Raises FileMissing, FormatUnsupported, FileDamaged for the source, TargetNotWritable, and ComparingCrashed where a
    worker died; what is done stays done.
    """
    total = count_pairs(source)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TargetNotWritable(target.name, error.strerror or str(error)) from error
    tasks = _tasks(source, target, total, people)
    open_tasks = [task for task in tasks if not part(target, LAST, task.number).exists()]
    done = total - sum(task.stop - task.start for task in open_tasks)
    own = executor is None
    context = multiprocessing.get_context("spawn")
    pool = executor or ProcessPoolExecutor(workers, mp_context=context, initializer=_end_with_parent)
    try:
        now = 0
        for future in as_completed([pool.submit(run_task, task) for task in open_tasks]):
            now += future.result()
            tell(Progress(now, done + now, total))
    except BrokenExecutor as error:
        raise ComparingCrashed(source.name, str(error)) from error
    finally:
        if own:
            pool.shutdown(cancel_futures=True)
    return total


def _end_with_parent() -> None:
    """Let this worker end when its parent is killed; else it would wait for work for ever."""
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            wait([parent.sentinel])
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _tasks(source: Path, target: Path, total: int, people: bool) -> list[Task]:
    size = WHOLE_PAIRS if people else WORDING_PAIRS
    return [
        Task(source, target, number, start, min(start + size, total), people)
        for number, start in enumerate(range(0, total, size))
    ]


def part(target: Path, table: str, number: int) -> Path:
    """Where part ``number`` of ``table`` lies."""
    return target / table / f"part-{number:06}.parquet"


def run_task(task: Task) -> int:
    """Compare one slice and write its parts; runs in a worker.  Gives the number of its pairs."""
    found: dict[str, list[tuple[object, ...]]] = {table: [] for table in TABLES}
    for pair, a, b in pairs(task.source, task.start, task.stop):
        try:
            compared = _compared(a, b, task.people)
        except Exception as error:  # noqa: BLE001 - one bad pair is a row, whatever it does to the engines
            found["errors"].append((pair, type(error).__name__, str(error), ""))
            continue
        for table, rows in _rows_of(pair, compared).items():
            found[table] += rows
    for table in TABLES:
        if table != LAST:
            _write(task, table, found[table])
    _write(task, LAST, found[LAST])
    return task.stop - task.start


def _compared(a: object, b: object, people: bool) -> Comparison:
    from reader_app.comparison.compare import compare, compare_wording  # noqa: PLC0415 - the engines load in the worker
    from reader_app.intake.read import article_from_text  # noqa: PLC0415

    if not isinstance(a, str) or not isinstance(b, str):
        raise TypeError("a pair is two texts")
    engine = compare if people else compare_wording
    return engine(article_from_text(a), article_from_text(b))


def _rows_of(pair: str, comparison: Comparison) -> dict[str, list[tuple[object, ...]]]:
    plain: Any = comparison.to_dict()
    figures = plain["summary"]
    return {
        "rows": [
            (pair, n, row["a"], row["b"], row["kind"], row["moved"], row["similarity"], _json(row["edits"]))
            for n, row in enumerate(plain["rows"])
        ],
        "people": [
            (pair, n, person["name"], _json(person["a"]), _json(person["b"]), person["changes"])
            for n, person in enumerate(plain["people"])
        ],
        "quotes": [
            (pair, n, quote["status"], quote["changes"], _json(quote["a"]), _json(quote["b"]))
            for n, quote in enumerate(plain["quotes"])
        ],
        "facts": [
            (pair, n, fact["kind"], fact["status"], _json(fact["a"]), _json(fact["b"]))
            for n, fact in enumerate(plain["facts"])
        ],
        "summary": [(pair, *(figures[name] for name in ("words_a", "words_b", "shared", "common")), _json(figures))],
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _write(task: Task, table: str, rows: list[tuple[object, ...]]) -> None:
    import pyarrow as pa  # noqa: PLC0415 - an optional extra
    import pyarrow.parquet as pq  # noqa: PLC0415

    columns = {name: [row[n] for row in rows] for n, name in enumerate(TABLES[table])}
    schema = pa.schema([(name, _type(pa, name)) for name in TABLES[table]])
    target = part(task.target, table, task.number)
    sink = pa.BufferOutputStream()
    pq.write_table(pa.table(columns, schema=schema), sink, compression="zstd")
    try:
        target.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise TargetNotWritable(target.parent.name, error.strerror or str(error)) from error
    write_atomically(target, sink.getvalue().to_pybytes())


def _type(pa: Any, column: str) -> Any:
    if column in {"row", "person", "quote", "fact", "words_a", "words_b", "shared"}:
        return pa.int64()
    if column in {"similarity", "common"}:
        return pa.float64()
    if column == "moved":
        return pa.bool_()
    if column in {"blocks_a", "blocks_b"}:
        return pa.list_(pa.int64())
    return pa.list_(pa.string()) if column == "changes" else pa.string()


def count_pairs(source: Path) -> int:
    """How many pairs ``source`` holds.  Raises FileMissing, FormatUnsupported, FileDamaged."""
    if not source.is_file():
        raise FileMissing(source.name)
    if source.suffix == ".jsonl":
        with source.open("rb") as lines:
            return sum(1 for line in lines if line.strip())
    return int(_parquet(source).metadata.num_rows)


def pairs(source: Path, start: int, stop: int) -> Iterator[tuple[str, object, object]]:
    """Pairs ``start`` to ``stop`` of ``source`` as (name, A's text, B's text); the name is ``id`` or the number."""
    for number, given in _records(source, start, stop):
        record = given if isinstance(given, dict) else {}
        yield str(record.get("id", number)), record.get("a"), record.get("b")


def _records(source: Path, start: int, stop: int) -> Iterator[tuple[int, object]]:
    if source.suffix == ".jsonl":
        with source.open("rb") as lines:
            for number, line in enumerate(line for line in lines if line.strip()):
                if number >= stop:
                    return
                if number >= start:
                    yield number, _parsed(line)
        return
    number = 0
    for batch in _parquet(source).iter_batches():
        if number + batch.num_rows > start and number < stop:
            first = max(0, start - number)
            chosen = batch.slice(first, min(stop - number, batch.num_rows) - first)
            yield from enumerate(chosen.to_pylist(), number + first)
        number += batch.num_rows


def _parsed(line: bytes) -> object:
    try:
        return json.loads(line)
    except ValueError:
        return None


def _parquet(source: Path) -> Any:
    if source.suffix != ".parquet":
        raise FormatUnsupported(source.name, source.suffix or "a file without an ending")
    import pyarrow as pa  # noqa: PLC0415 - an optional extra
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        return pq.ParquetFile(source)
    except pa.ArrowInvalid as error:
        raise FileDamaged(source.name, str(error)) from error
