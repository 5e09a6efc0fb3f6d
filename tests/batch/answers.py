"""What a run wrote, read back."""

import pyarrow.parquet as pq

from reader_app.batch.tables import TABLES


def table(target, name):
    """All rows of one table, in the order of its parts."""
    return [row for path in sorted((target / name).glob("*.parquet")) for row in pq.read_table(path).to_pylist()]


def everything(target):
    """All rows of all tables, sorted, as they are told apart by their letters."""
    return {name: sorted(map(repr, table(target, name))) for name in TABLES}


def named(target):
    """The pairs that have a summary or an error, as often as they have one."""
    return sorted(row["pair"] for name in ("summary", "errors") for row in table(target, name))
