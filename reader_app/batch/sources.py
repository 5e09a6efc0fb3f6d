"""Where pairs come from, cut into slices that a worker can read on its own.

==================  ==============================================================================================
``.parquet``        columns ``a`` and ``b`` with texts, and ``id`` where there is one
``.jsonl``          one object a line, with the same names
``.csv``, ``.tsv``  two paths a line, seen from the table's folder; a head with ``a``, ``b`` and ``id`` may name them
a folder            versions of one article: each file and the next one, in the natural order of their names
==================  ==============================================================================================

Names sort as people count: ``v2`` before ``v10``, and dates written year first fall into their order.  The time of a
file is not asked, since a copy changes it.
"""

import csv
import itertools
import json
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from reader_app.article.errors import FileDamaged, FileMissing, FileUndecodable, PairsMissing
from reader_app.batch.task import Pair, Slice
from reader_app.intake.formats import format_by_extension
from reader_app.translation import QT_TRANSLATE_NOOP, translate

SHARES_OF_GROUP = 16
"""A row group is decoded from its start by every task in it, so a large one is cut into this many at most."""
BYTES_AT_ONCE = 1 << 22
DELIMITERS = {".csv": ",;", ".tsv": "\t"}
KINDS = (".parquet", ".jsonl", *DELIMITERS)


def slices(source: Path, size: int) -> list[Slice]:
    """All pairs of ``source`` in slices of about ``size``.

    Raises FileDamaged, FileUndecodable, PairsMissing where there is no pair, and what ``check`` raises.
    """
    check(source)
    if source.is_dir():
        return _listed(source, _versions(source), size)
    kind = source.suffix.lower()
    if kind in DELIMITERS:
        return _listed(source, _named(source, DELIMITERS[kind]), size)
    return _line_slices(source, size) if kind == ".jsonl" else _group_slices(source, size)


def check(source: Path) -> None:
    """See that ``source`` is there and is of a kind that may hold pairs.  Raises FileMissing and PairsMissing."""
    if source.is_dir():
        return
    if not source.is_file():
        raise FileMissing(source.name or str(source))
    if source.suffix.lower() not in KINDS:
        flaw = translate("batch", "its name has to end in {endings}, or it has to be a folder")
        raise PairsMissing(source.name, flaw.format(endings=" ".join(KINDS)))


def pairs(part: Slice) -> Iterator[Pair]:
    """The pairs of one slice, in order; what is no pair of texts says so in its ``flaw``."""
    if part.listed:
        yield from part.listed
        return
    by_line = part.source.suffix.lower() == ".jsonl"
    shape = QT_TRANSLATE_NOOP("batch", "line {number}") if by_line else QT_TRANSLATE_NOOP("batch", "row {number}")
    sound = _sound if by_line else str  # Parquet holds whole letters alone
    for number, (at, given) in enumerate(_lines(part) if by_line else _records(part), part.start):
        record = given if isinstance(given, dict) else {}
        name, a, b = (record.get(key) for key in ("id", "a", "b"))
        flaw = _flaw(given, a, b)
        unnamed = f"{'line' if by_line else 'row'} {at}" if flaw else number  # which no id of another pair is
        called = sound(str(unnamed if name is None else name))
        if flaw or not (isinstance(a, str) and isinstance(b, str)):
            place = translate("batch", shape).format(number=at)
            yield Pair(called, None, None, flaw.replace("{place}", place))
        else:
            yield Pair(called, sound(a), sound(b))


def _flaw(given: object, *texts: object) -> str:
    """What a record lacks, in words with a gap for its place; empty where it holds two texts with words in them."""
    if isinstance(given, ValueError):
        return translate("batch", "{place} is not JSON ({detail})").replace("{detail}", str(given))
    if not isinstance(given, dict):
        return translate("batch", "{place} is not an object with a and b")
    for side, text in zip("ab", texts, strict=True):
        if text is None:
            return translate("batch", "{place} has no text {side}").replace("{side}", side)
        if not isinstance(text, str):
            return translate("batch", "in {place}, {side} is not a text").replace("{side}", side)
        if not any(map(str.isalnum, text)):
            return translate("batch", "in {place}, {side} has no words").replace("{side}", side)
    return ""


def _sound(text: str) -> str:
    """``text`` with halves of surrogate pairs replaced, which no file could hold; offsets stay."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", "\ufffd", text)
    return text


def _listed(source: Path, found: Sequence[Pair], size: int) -> list[Slice]:
    starts = range(0, len(found), size)
    return [
        Slice(source, start, min(start + size, len(found)), listed=tuple(found[start : start + size]))
        for start in starts
    ]


def _versions(folder: Path) -> list[Pair]:
    files = [path for path in folder.iterdir() if path.is_file() and _is_article(path.name)]
    files.sort(key=lambda path: (_counted(path.name), path.name))
    if len(files) < 2:
        raise PairsMissing(folder.name, translate("batch", "a folder needs two versions of an article at least"))
    return [Pair(f"{a.name}..{b.name}", a.resolve(), b.resolve()) for a, b in itertools.pairwise(files)]


def _is_article(name: str) -> bool:
    return not name.startswith(".") and format_by_extension(name) is not None


def _counted(name: str) -> list[tuple[int, str]]:
    """A name in pieces that sort as people count."""
    return [(int(piece), "") if piece.isdecimal() else (-1, piece) for piece in re.split(r"(\d+)", name.casefold())]


def _named(table: Path, delimiters: str) -> list[Pair]:
    try:
        text = table.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileUndecodable(table.name, str(error)) from error
    delimiter = max(delimiters, key=text.partition("\n")[0].count)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)
    try:
        lines = [(reader.line_num, line) for line in reader if line]
    except csv.Error as error:
        raise FileDamaged(table.name, str(error)) from error
    head = [name.strip().lower() for name in lines[0][1]] if lines else []
    if {"a", "b"} <= set(head):
        lines = lines[1:]
    elif all(len(line) == 2 for _, line in lines):
        head = ["a", "b"]
    else:
        raise PairsMissing(table.name, translate("batch", "its first line has to name the columns a and b"))
    if not lines:
        raise PairsMissing(table.name, translate("batch", "nothing is in it"))
    folder = table.parent.resolve()
    return [
        _row(dict(zip(head, line, strict=False)), str(number), at, folder) for number, (at, line) in enumerate(lines)
    ]


def _row(record: dict[str, str], number: str, line: int, folder: Path) -> Pair:
    name, a, b = (record.get(key, "").strip() for key in ("id", "a", "b"))
    if not (a and b):
        flaw = translate("batch", "line {line} names no file {side}").format(line=line, side="b" if a else "a")
        return Pair(name or number, None, None, flaw)
    return Pair(name or number, folder / a, folder / b)


def _line_slices(source: Path, size: int) -> list[Slice]:
    found: list[Slice] = []
    at = start = number = place = before = 0
    with source.open("rb") as lines:
        for passed, line in enumerate(lines):
            if line.strip():
                if number - start == size:
                    found.append(Slice(source, start, number, place, before))
                    start, place, before = number, at, passed
                number += 1
            at += len(line)
    if not number:
        raise PairsMissing(source.name, translate("batch", "nothing is in it"))
    return [*found, Slice(source, start, number, place, before)]


def _lines(part: Slice) -> Iterator[tuple[int, object]]:
    """The number of each line that is not blank, from 1, and what is in it; a ValueError where that is no JSON."""
    with part.source.open("rb") as lines:
        lines.seek(part.place)
        numbered = ((number, line) for number, line in enumerate(lines, part.line + 1) if line.strip())
        for number, line in itertools.islice(numbered, part.count):
            try:
                yield number, json.loads(line)
            except json.JSONDecodeError as error:
                yield number, ValueError(f"{error.msg}, {error.colno}")
            except (ValueError, RecursionError) as error:
                yield number, ValueError(str(error))


def _group_slices(source: Path, size: int) -> list[Slice]:
    file, bounds = _parquet(source)
    if not {"a", "b"} <= set(file.schema_arrow.names):
        raise PairsMissing(source.name, translate("batch", "it has no columns a and b"))
    total = bounds[-1]
    if not total:
        raise PairsMissing(source.name, translate("batch", "nothing is in it"))
    largest = max(after - before for before, after in itertools.pairwise(bounds))
    step = max(size, largest // SHARES_OF_GROUP)
    return [Slice(source, start, min(start + step, total)) for start in range(0, total, step)]


def _records(part: Slice) -> Iterator[tuple[int, object]]:
    file, bounds = _parquet(part.source)
    groups = [n for n, (first, end) in enumerate(itertools.pairwise(bounds)) if first < part.stop and end > part.start]
    columns = [name for name in ("id", "a", "b") if name in file.schema_arrow.names]
    number = bounds[groups[0]]
    for batch in _batches(part.source, file, groups, columns):
        first, end = max(0, part.start - number), min(batch.num_rows, part.stop - number)
        if first < end:
            rows = batch.slice(first, end - first).to_pylist()
            yield from enumerate(rows, number + first + 1)
        number += batch.num_rows
        if number >= part.stop:
            return


def _batches(source: Path, file: Any, groups: Sequence[int], columns: Sequence[str]) -> Iterator[Any]:
    import pyarrow as pa  # noqa: PLC0415 - an optional extra

    try:
        yield from file.iter_batches(batch_size=500, row_groups=groups, columns=columns)
    except (pa.ArrowException, OSError) as error:
        raise FileDamaged(source.name, str(error)) from error


@lru_cache(maxsize=1)
def _parquet(source: Path) -> tuple[Any, tuple[int, ...]]:
    """The open file, and the number of the pair at which each row group begins, and the number of all."""
    import pyarrow as pa  # noqa: PLC0415 - an optional extra
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        file = pq.ParquetFile(source, pre_buffer=False, buffer_size=BYTES_AT_ONCE)
    except (pa.ArrowException, OSError) as error:
        raise FileDamaged(source.name, str(error)) from error
    groups = (file.metadata.row_group(n).num_rows for n in range(file.metadata.num_row_groups))
    return file, tuple(itertools.accumulate(groups, initial=0))
