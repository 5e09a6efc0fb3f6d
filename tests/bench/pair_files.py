"""Pairs written to a file that ``reader-app batch`` reads."""

import json
from pathlib import Path

GROUP = 1_000


def write(records, target):
    """Write pairs to ``target``, a ``.parquet`` or ``.jsonl`` file; gives the path."""
    target = Path(target)
    if target.suffix == ".jsonl":
        with target.open("w", encoding="utf-8") as lines:
            lines.writelines(f"{json.dumps(record)}\n" for record in records)
    else:
        import pyarrow as pa
        import pyarrow.parquet as pq

        pq.write_table(pa.Table.from_pylist([*records]), target, compression="zstd", row_group_size=GROUP)
    return target
