"""On a real Dask cluster, started as a user starts one: the same bytes as on this machine alone."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from answers import everything, named
from test_run import DEUTSCH, PAIRS, RUSSKIJ, A, B, write

import reader_app
from reader_app.batch.tables import TABLES

DASK = Path(sys.executable).with_name("dask")


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """The address of a scheduler with two worker processes."""
    folder = tmp_path_factory.mktemp("cluster")
    log = folder / "scheduler.log"
    started = [start(log, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")]
    try:
        address = wait_for(log, r"Scheduler at: +(tcp://127\.0\.0\.1:\d+)")
        for name in ("one", "two"):
            options = ["--nthreads", "1", "--no-dashboard", "--local-directory", str(folder), "--name", name]
            started.append(start(folder / f"{name}.log", "worker", address, "--host", "127.0.0.1", *options))
        wait_for(log, r"Register worker.*?(two)")
        wait_for(log, r"Register worker.*?(one)")
        yield address
    finally:
        for process in reversed(started):
            process.terminate()
        for process in started:
            process.wait(60)


def start(log, *words):
    environment = {**os.environ, "PYTHONPATH": str(Path(reader_app.__file__).parents[1])}
    with log.open("wb") as out:
        return subprocess.Popen(
            [DASK, *words], stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=environment
        )


def wait_for(log, pattern):
    for _ in range(1200):
        if found := re.search(pattern, log.read_text(encoding="utf-8")):
            return found[1]
        time.sleep(0.1)
    raise AssertionError(log.read_text(encoding="utf-8"))


@pytest.mark.slow
def test_a_cluster_gives_the_same_bytes(cluster, tmp_path):
    texts = [(A, B), DEUTSCH, RUSSKIJ, *((pair["a"], pair["b"]) for pair in PAIRS)]
    records = [{"id": f"{n:02}", "a": a, "b": b} for n, (a, b) in enumerate(texts)]
    source = write(tmp_path / "p.parquet", [*records, {"id": "bad", "a": None, "b": "x"}])
    for target, where in (("here", ["--workers", "1"]), ("there", ["--dask", cluster])):
        options = [str(source), "-o", str(tmp_path / target), "--pairs-a-task", "3", *where]
        done = subprocess.run([sys.executable, "-m", "reader_app", "batch", *options], check=False)
        assert done.returncode == 1, "one pair failed"
    assert named(tmp_path / "there") == [*(record["id"] for record in records), "bad"]
    assert everything(tmp_path / "there") == everything(tmp_path / "here")
    for name in TABLES:
        for path in (tmp_path / "here" / name).iterdir():
            assert path.read_bytes() == (tmp_path / "there" / name / path.name).read_bytes()


IMPATIENT = (
    "import sys; from reader_app.batch import executors; from reader_app.cli import main; "
    "executors.SECONDS_TO_ANSWER = 1; sys.exit(main(sys.argv[1:]))"
)


@pytest.mark.slow
def test_a_cluster_that_is_not_there_is_told(tmp_path):
    source = write(tmp_path / "p.jsonl", PAIRS)
    words = ["batch", str(source), "-o", str(tmp_path / "out"), "--dask", "tcp://127.0.0.1:9"]
    done = subprocess.run([sys.executable, "-c", IMPATIENT, *words], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "reader-app: No Dask scheduler answers at tcp://127.0.0.1:9.\n")
