"""Many pairs: the same answers as one by one, and no pair lost or told twice."""

import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from reader_app import article_from_text, batch
from reader_app.article.errors import FileDamaged, FileMissing, FormatUnsupported, TargetNotWritable
from reader_app.cli import main
from reader_app.comparison.compare import compare_wording

PAIRS = [
    {
        "id": f"p{n}",
        "a": f"Ferry {n}\n\nThe ferry stopped on day {n}.",
        "b": f"Ferry {n}\n\nThe ferry halted on day {n}.",
    }
    for n in range(7)
]
BAD = {"id": "bad", "a": None, "b": "text"}


@pytest.fixture(autouse=True)
def small_tasks(monkeypatch):
    monkeypatch.setattr(batch, "WORDING_PAIRS", 3)


@pytest.fixture(params=["jsonl", "parquet"])
def source(request, tmp_path):
    records = [*PAIRS, BAD]
    path = tmp_path / f"pairs.{request.param}"
    if request.param == "jsonl":
        path.write_text("\n".join([*map(json.dumps, records), "{broken"]), encoding="utf-8")
    else:
        pq.write_table(pa.Table.from_pylist(records), path, row_group_size=2)
    return path


def run(source, target, **more):
    with ThreadPoolExecutor(2) as executor:
        return batch.run_batch(source, target, people=False, executor=executor, **more)


def table(target, name):
    return [row for path in sorted((target / name).glob("*.parquet")) for row in pq.read_table(path).to_pylist()]


def test_every_pair_has_its_summary_or_its_error(source, tmp_path):
    target = tmp_path / "out"
    count = run(source, target)
    assert sorted(row["pair"] for row in table(target, "summary")) == sorted(p["id"] for p in PAIRS)
    assert len(table(target, "errors")) == count - len(PAIRS)
    assert table(target, "errors")[0]["pair"] == "bad"


def test_the_answers_are_those_of_one_pair(source, tmp_path):
    run(source, tmp_path / "out")
    rows = [row for row in table(tmp_path / "out", "rows") if row["pair"] == "p3"]
    alone = compare_wording(article_from_text(PAIRS[3]["a"]), article_from_text(PAIRS[3]["b"])).to_dict()
    assert [(r["blocks_a"], r["blocks_b"], r["kind"], json.loads(r["edits"])) for r in rows] == [
        (r["a"], r["b"], r["kind"], r["edits"]) for r in alone["rows"]
    ]


def test_a_stopped_run_goes_on(source, tmp_path):
    target = tmp_path / "out"
    run(source, target)
    whole = sorted(json.dumps(row) for row in table(target, "rows"))
    last = batch.part(target, batch.LAST, 1)
    kept = batch.part(target, batch.LAST, 0).stat().st_mtime_ns
    last.unlink()
    told = []
    run(source, target, tell=told.append)
    assert [progress.now for progress in told] == [3]
    assert batch.part(target, batch.LAST, 0).stat().st_mtime_ns == kept
    assert sorted(json.dumps(row) for row in table(target, "rows")) == whole


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [("no.jsonl", None, FileMissing), ("x.txt", b"a", FormatUnsupported), ("x.parquet", b"PAR?", FileDamaged)],
)
def test_a_bad_source_is_told(tmp_path, name, content, error):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(error):
        run(tmp_path / name, tmp_path / "out")


def test_a_bad_target_is_told(source, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(TargetNotWritable):
        run(source, tmp_path / "file" / "out")


def test_the_command_with_a_process_of_its_own(source, tmp_path, capsys):
    assert main(["batch", str(source), "-o", str(tmp_path / "out"), "--no-people"]) == 0
    assert "pairs, " in capsys.readouterr().err
    assert len(table(tmp_path / "out", "summary")) == len(PAIRS)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks /proc")
def test_workers_end_with_a_killed_parent(source, tmp_path):
    command = [sys.executable, "-m", "reader_app", "batch", str(source), "-o", str(tmp_path / "out"), "--workers", "1"]
    parent = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    workers = wait_for(lambda: [child for child in children(parent.pid) if is_worker(child)])
    parent.kill()
    parent.wait()
    assert wait_for(lambda: not any(map(is_worker, workers)))


def children(pid):
    return Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()


def is_worker(pid):
    try:
        return b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except FileNotFoundError:
        return False


def wait_for(ask):
    for _ in range(600):
        if found := ask():
            return found
        time.sleep(0.1)
    raise AssertionError("nothing came")
