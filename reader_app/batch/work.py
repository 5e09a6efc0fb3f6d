"""What a worker does: it compares one slice pair by pair and writes its parts.

The pair it is at stands in a small file, so that after a crash the pair that ended the worker is known.  Where many
were compared together, none is named, and the task has to be done again pair by pair.
"""

import gc
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from reader_app.article.errors import (
    ComparingCrashed,
    ComparingTookTooLong,
    ComparisonError,
    PairIncomplete,
    ReaderAppError,
    TargetNotWritable,
)
from reader_app.article.model import Article
from reader_app.batch.sources import pairs
from reader_app.batch.tables import Parts
from reader_app.batch.task import TOGETHER, Done, Manner, Pair, Task, Telling
from reader_app.batch.watching import Watch
from reader_app.comparison.model import Comparison
from reader_app.people.model import Cast

OBJECTS_BETWEEN = 100_000
"""So many objects are made before the next search for those that only hold each other."""
ARTICLES_KEPT = 4
"""So many articles are kept for the next pair, with their casts."""
LETTERS_TOGETHER, LETTERS_WITH_PEOPLE = 2_000_000, 50_000
"""Pairs of so many letters are compared together by their wording: some 250 small ones; six where people are told."""
Waiting = tuple[str, tuple[Article, Article] | Exception]
Found = TypeVar("Found")
_CASTS: dict[Article, Cast] = {}
_ONE_AT_A_TIME = threading.Lock()
"""A worker of Dask may run tasks in threads, which gains nothing here: model and open source are one a process."""


def run_task(task: Task) -> Done:
    """Compare the pairs of one task and write its parts.

    Lets nothing out but ReaderAppError, so that a caller who sees another knows that the worker itself died.
    """
    try:
        with _ONE_AT_A_TIME, _cycles_sought_seldom():
            return _written(task)
    except ReaderAppError:
        raise
    except Exception as error:
        raise ComparisonError(task.slice.source.name, f"{type(error).__name__}: {error}") from error


@contextmanager
def _cycles_sought_seldom() -> Iterator[None]:
    """Values are made by the thousand a pair, few of them in cycles; to seek those after every 700 takes a fifth."""
    before = gc.get_threshold()
    gc.set_threshold(OBJECTS_BETWEEN, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _written(task: Task) -> Done:
    parts, errors = Parts(), 0
    _article.cache_clear()  # a file may have changed since the last task
    with _place_of(task) as tell, Watch(task.manner.limit) as watch:
        for name, found in _outcomes(task, tell, watch):
            if isinstance(found, Comparison):
                parts.add(name, found)
                continue
            errors += 1
            if isinstance(found, ReaderAppError):
                parts.add_error(name, found.code, str(found), found.detail)
            else:
                parts.add_error(name, type(found).__name__, str(ComparisonError()), str(found))
        parts.write(task.target, task.number)
    return Done(task.slice.count, errors)


def _outcomes(task: Task, tell: Callable[[int], object], watch: Watch) -> Iterator[tuple[str, Comparison | Exception]]:
    """The name of every pair in order, with its comparison or what kept it from being compared."""
    for waiting in _groups(task, tell, watch):
        yield from _compared(waiting, task.manner, watch)


def _groups(task: Task, tell: Callable[[int], object], watch: Watch) -> Iterator[list[Waiting]]:
    """The pairs as read, those together that are to be compared together."""
    waiting: list[Waiting] = []
    letters, most = 0, LETTERS_WITH_PEOPLE if task.manner.people else LETTERS_TOGETHER
    for number, pair in enumerate(pairs(task.slice), task.slice.start):
        if len(waiting) < 2:
            tell(TOGETHER if waiting else number)
        read = _tried(_read, task, number, pair, watch)
        waiting.append((pair.name, read))
        letters += 0 if isinstance(read, Exception) else sum(len(article.text) for article in read)
        if task.alone or letters >= most:
            yield waiting
            waiting, letters = [], 0
    if waiting:
        yield waiting


def _compared(waiting: Sequence[Waiting], manner: Manner, watch: Watch) -> Iterator[tuple[str, Comparison | Exception]]:
    """The pairs that wait, compared together; one by one where one of them is at fault."""
    read = [articles for _, articles in waiting if not isinstance(articles, Exception)]
    each: Iterator[Comparison | Exception] = (_tried(_compared_alone, articles, manner, watch) for articles in read)
    if len(read) > 1:
        watch.begin()
        together = _tried(_compared_together, read, manner)
        each = each if isinstance(together, Exception) else iter(together)
    for name, articles in waiting:
        yield name, articles if isinstance(articles, Exception) else next(each)


def _compared_together(pairs: Sequence[tuple[Article, Article]], manner: Manner) -> list[Comparison]:
    from reader_app.comparison.compare import compare_wordings, joined  # noqa: PLC0415 - the engines load in the worker

    wordings = compare_wordings(pairs, manner.rules)
    if not manner.people:
        return wordings
    casts = iter(_casts([article for pair in pairs for article in pair]))
    return [joined(wording, next(casts), next(casts)) for wording in wordings]


def _compared_alone(articles: tuple[Article, Article], manner: Manner, watch: Watch) -> Comparison:
    from reader_app.comparison.compare import compare_wording, joined  # noqa: PLC0415 - see above

    watch.begin()
    a, b = articles
    wording = compare_wording(a, b, manner.rules)
    if not manner.people:
        return wording
    cast_a, cast_b = _casts([a, b])
    return joined(wording, cast_a, cast_b)


def _tried(work: Callable[..., Found], *given: object) -> Found | Exception:
    """What ``work`` makes of what is ``given``, or its error: a bad pair is a row, whatever it does to the engines."""
    try:
        return work(*given)
    except Exception as error:  # noqa: BLE001 - see above
        return error


def place_file(task: Task) -> Path:
    """The file that holds the number of the pair a worker is at; it is there while the task runs."""
    return task.target / ".running" / f"{task.number:06}"


@contextmanager
def _place_of(task: Task) -> Iterator[Callable[[int], object]]:
    file = place_file(task)
    try:
        file.parent.mkdir(exist_ok=True)
        handle = os.open(file, os.O_WRONLY | os.O_CREAT, 0o666)
    except OSError as error:
        raise TargetNotWritable(task.target.name, error.strerror or str(error)) from error
    try:
        yield lambda number: os.pwrite(handle, b"%019d" % number, 0)
    finally:
        os.close(handle)
        with suppress(FileNotFoundError):
            file.unlink()


def _read(task: Task, number: int, pair: Pair, watch: Watch) -> tuple[Article, Article]:
    if number in task.fatal:
        raise ComparingCrashed
    if number in task.late:
        raise ComparingTookTooLong
    if pair.a is None or pair.b is None:
        raise PairIncomplete(pair.name, pair.flaw)
    if isinstance(pair.a, Path) or isinstance(pair.b, Path):
        watch.rest()
    else:
        watch.begin()
    manner = task.manner
    return _article(pair.a, manner.language, manner.people), _article(pair.b, manner.language, manner.people)


@lru_cache(maxsize=ARTICLES_KEPT)
def _article(telling: Telling, language: str, people: bool) -> Article:
    """One telling as an article; in a folder of versions the B of a pair is the A of the next."""
    from reader_app.intake.read import article_from_text, blocks_from_text, read  # noqa: PLC0415 - see above

    if isinstance(telling, str):
        article = article_from_text(telling) if people else blocks_from_text(telling)
    else:
        article = read(telling)
    return replace(article, language=language) if language else article


def _casts(articles: Sequence[Article]) -> list[Cast]:
    """The casts of articles, each made once for all pairs in a row that it is part of."""
    from reader_app.people.cast import casts  # noqa: PLC0415 - the model loads in the worker

    new = [article for article in dict.fromkeys(articles) if article not in _CASTS]
    _CASTS.update(zip(new, casts(new), strict=True))
    found = [_CASTS[article] for article in articles]
    for article in articles:
        _CASTS[article] = _CASTS.pop(article)  # behind those that were not asked for
    for article in [*_CASTS][:-ARTICLES_KEPT]:
        del _CASTS[article]
    return found
