"""The tables of a run and one part of each: columns are filled pair by pair and written as Parquet.

Every value has its type, nothing is JSON inside a string, so that DuckDB, pandas, polars and Spark can ask at once.
Offsets are code points of the pair's texts; spans are lists of start and end.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import accumulate, chain, repeat
from pathlib import Path
from typing import Any

from reader_app.alignment.model import EditKind, RowKind
from reader_app.article.errors import TargetNotWritable
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import Status
from reader_app.report.notice_words import notice_sentences
from reader_app.report.writing import write_atomically

TABLES = ("rows", "people", "quotes", "facts", "errors", "summary")
_SAME = EditKind.SAME
LAST = "summary"
"""Its part is written last and is the sign that a task is done."""
_IDS_KEPT = 1_000_000
PAIRS_AT_ONCE = 500
"""So many pairs are held as values before they become columns on their way to the part."""


def part(target: Path, table: str, number: int) -> Path:
    """Where part ``number`` of ``table`` lies."""
    return target / table / f"part-{number:06}.parquet"


def errors_in(target: Path) -> int:
    """How many pairs of the run in ``target`` failed, those of earlier starts too."""
    import pyarrow.parquet as pq  # noqa: PLC0415 - an optional extra

    return sum(pq.read_metadata(path).num_rows for path in (target / "errors").glob("part-*.parquet"))


def repeated_in(target: Path) -> int:
    """How many pairs of the run in ``target`` have an id that one before them has; those after a million are not asked.

    Each id is kept by its hash.
    """
    import pyarrow.parquet as pq  # noqa: PLC0415 - an optional extra

    seen: set[int] = set()
    repeated = 0
    for path in sorted(path for table in ("summary", "errors") for path in (target / table).glob("part-*.parquet")):
        if len(seen) < _IDS_KEPT:
            for name in pq.read_table(path, columns=["pair"]).column("pair").to_pylist():
                repeated += hash(name) in seen
                seen.add(hash(name))
    return repeated


@cache
def schemas() -> Mapping[str, Any]:
    """The pyarrow schema of each table."""
    import pyarrow as pa  # noqa: PLC0415 - an optional extra

    text, number, yes = pa.string(), pa.int32(), pa.bool_()
    numbers, texts, span = pa.list_(number), pa.list_(text), pa.list_(number)
    edit = pa.struct([("kind", text), *((end, number) for end in ("a_start", "a_end", "b_start", "b_end"))])
    person = pa.struct([("names", texts), ("titles", texts), ("mentions", pa.list_(span)), ("quotes", number)])
    speaker = pa.struct([("text", text), ("span", span), ("person", number), ("fellows", numbers)])
    verb = fact = pa.struct([("text", text), ("span", span)])
    quoted = pa.struct(
        [("spans", pa.list_(span)), ("text", text), ("manner", text), ("speaker", speaker), ("verb", verb)]
    )
    counts = ("quotes_a", "quotes_b", "words_a", "words_b", "reported_a", "reported_b")
    voice = pa.struct([("name", text), ("person", number), *((name, number) for name in counts)])
    saying = pa.struct([("quote", number), ("a", text), ("b", text), ("force", text)])
    notices = pa.list_(pa.struct([("kind", text), ("sentence", text)]))
    kept, blocks = ("similarity", pa.float32()), [("blocks_a", numbers), ("blocks_b", numbers)]
    edits = ("edits", pa.list_(edit))
    columns = {
        "rows": [("row", number), *blocks, ("kind", text), ("furniture", yes), ("moved", yes), kept, edits],
        "people": [("person", number), ("name", text), ("a", person), ("b", person), ("changes", texts)],
        "quotes": [("quote", number), ("status", text), ("changes", texts), ("a", quoted), ("b", quoted)],
        "facts": [("fact", number), ("kind", text), ("status", text), ("a", fact), ("b", fact)],
        "errors": [("error", text), ("sentence", text), ("detail", text)],
        "summary": [
            *((name, number) for name in ("words_a", "words_b", "shared")),
            ("common", pa.float32()),
            ("rows", pa.struct([(str(kind), number) for kind in RowKind])),
            ("quotes", pa.struct([(str(status), number) for status in Status])),
            ("other_speaker", number),
            *((name, texts) for name in ("sources_a", "sources_b")),
            *((name, yes) for name in ("cites_a", "cites_b")),
            ("voices", pa.list_(voice)),
            *((name, texts) for name in ("silenced_in_a", "silenced_in_b")),
            ("verbs", pa.list_(saying)),
            *(("notices_a", notices), ("notices_b", notices), ("file_a", text), ("file_b", text)),
        ],
    }
    return {table: pa.schema([("pair", text), *fields]) for table, fields in columns.items()}


class Table:
    """One part of one table, filled row by row; what is full goes compressed into memory."""

    def __init__(self, name: str) -> None:
        import pyarrow as pa  # noqa: PLC0415 - an optional extra
        import pyarrow.parquet as pq  # noqa: PLC0415

        self.name, self._schema = name, schemas()[name]
        self.columns: list[list[Any]] = [[] for _ in self._schema]
        self._sink = pa.BufferOutputStream()
        self._writer = pq.ParquetWriter(self._sink, self._schema, compression="zstd")

    def add(self, *row: object) -> None:
        """One row more, its values in the order of the schema."""
        self.extend(*[(value,) for value in row])

    def extend(self, *columns: Iterable[object]) -> None:
        """Some rows more, their values column by column."""
        for column, values in zip(self.columns, columns, strict=True):
            column.extend(values)

    def settle(self) -> None:
        """Turn the rows added so far into columns of the part."""
        import pyarrow as pa  # noqa: PLC0415 - an optional extra

        if self.columns[0]:
            arrays = [_array(pa, column, field.type) for column, field in zip(self.columns, self._schema, strict=True)]
            self._writer.write_batch(pa.record_batch(arrays, schema=self._schema))
            self.columns = [[] for _ in self._schema]

    def write(self, target: Path, number: int) -> None:
        """Write the part, whole or not at all.  Raises TargetNotWritable."""
        self.settle()
        self._writer.close()
        place = part(target, self.name, number)
        try:
            place.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise TargetNotWritable(place.parent.name, error.strerror or str(error)) from error
        write_atomically(place, self._sink.getvalue().to_pybytes())


def _array(pa: Any, values: Sequence[Any], kind: Any) -> Any:
    if pa.types.is_list(kind) and pa.types.is_struct(kind.value_type) and kind.value_type.get_field_index("a_end") >= 0:
        return _edit_array(pa, values, kind)
    return pa.array(values, type=kind)


def _edit_array(pa: Any, rows: Sequence[Sequence[Any]], kind: Any) -> Any:
    """The edits of many rows, laid down as flat columns, which is five times as fast as one dictionary an edit."""
    changes = [[edit for edit in edits if edit.kind is not _SAME] for edits in rows]
    offsets = list(accumulate(map(len, changes), initial=0))
    flat = list(chain.from_iterable(changes))
    columns = [pa.array([edit.kind for edit in flat], pa.string())]
    for spans in ([edit.a for edit in flat], [edit.b for edit in flat]):
        columns += [
            pa.array([span.start for span in spans], pa.int32()),
            pa.array([span.end for span in spans], pa.int32()),
        ]
    struct = pa.StructArray.from_arrays(columns, fields=list(kind.value_type))
    return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), struct, type=kind)


class Parts:
    """The parts of one task while it runs."""

    def __init__(self) -> None:
        self._tables = {name: Table(name) for name in TABLES}
        self._pairs = 0

    def add(self, pair: str, comparison: Comparison) -> None:
        """Everything found in one pair."""
        rows = comparison.rows
        self._tables["rows"].extend(
            repeat(pair, len(rows)),
            range(len(rows)),
            [row.a for row in rows],
            [row.b for row in rows],
            [str(row.kind) for row in rows],
            _furniture(comparison),
            [row.moved for row in rows],
            [row.similarity for row in rows],
            [row.edits for row in rows],
        )
        if comparison.people_known:
            self._add_people(pair, comparison)
        else:
            found = comparison.summary
            figures = (found.words_a, found.words_b, found.shared, found.common, dict(found.rows))
            self._tables["summary"].add(pair, *figures, *[None] * 10, *_told(comparison))
        self._count()

    def add_error(self, pair: str, error: str, sentence: str, detail: str = "") -> None:
        """What kept one pair from being compared."""
        self._tables["errors"].add(pair, error, sentence, detail)
        self._count()

    def write(self, target: Path, number: int) -> None:
        """Write every part, the sign that all is done last.  Raises TargetNotWritable."""
        for name in (*(name for name in TABLES if name != LAST), LAST):
            self._tables[name].write(target, number)

    def _count(self) -> None:
        self._pairs += 1
        if self._pairs % PAIRS_AT_ONCE == 0:
            for table in self._tables.values():
                table.settle()

    def _add_people(self, pair: str, comparison: Comparison) -> None:
        found: Any = comparison.to_dict()
        keys = {
            "people": ("name", "a", "b", "changes"),
            "quotes": ("status", "changes", "a", "b"),
            "facts": ("kind", "status", "a", "b"),
        }
        for table, names in keys.items():
            for n, row in enumerate(found[table]):
                self._tables[table].add(pair, n, *(row[name] for name in names))
        figures = found["summary"]
        names = schemas()["summary"].names[1:-4]
        self._tables["summary"].add(pair, *(figures[name] for name in names), *_told(comparison))


def _furniture(comparison: Comparison) -> list[bool]:
    """For each row whether it holds bylines, captions and the like alone, which no telling lacks."""
    a, b = (
        {n for n, block in enumerate(article.blocks) if block.furniture} for article in (comparison.a, comparison.b)
    )
    if not (a or b):
        return [False] * len(comparison.rows)
    return [a.issuperset(row.a) and b.issuperset(row.b) for row in comparison.rows]


def _told(comparison: Comparison) -> list[object]:
    """How the two files were read, as sentences with their kinds, a list a side; then what the files are called."""
    articles = (comparison.a, comparison.b)
    notices = [
        [
            {"kind": str(kind), "sentence": words}
            for kind in dict.fromkeys(notice.kind for notice in article.notices)
            for words in notice_sentences(article, (kind,))
        ]
        for article in articles
    ]
    return [*notices, *(article.origin.name for article in articles)]
