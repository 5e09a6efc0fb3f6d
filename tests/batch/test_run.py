"""Many pairs: the same answers as one by one, and no pair lost or told twice, whatever happens to the workers."""

import functools
import gc
import json
import multiprocessing
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import dying_worker
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from answers import everything, named, table

from reader_app import article_from_text, compare
from reader_app.alignment.articles import align_articles
from reader_app.alignment.rules import Rules
from reader_app.article.errors import ComparingCrashed, FileDamaged, TargetNotWritable, TargetOfAnotherRun
from reader_app.batch import work
from reader_app.batch.executors import processes
from reader_app.batch.run import run_batch
from reader_app.batch.sources import slices
from reader_app.batch.tables import LAST, TABLES, part
from reader_app.batch.task import Manner, Task
from reader_app.batch.work import run_task
from reader_app.cli import main
from reader_app.comparison.compare import compare_wording
from reader_app.people.model import Cast

PAIRS = [
    {
        "id": f"p{n}",
        "a": f"Ferry {n}\n\nThe ferry stopped on day {n}.",
        "b": f"Ferry {n}\n\nThe ferry halted on day {n}.",
    }
    for n in range(7)
]
BAD = {"id": "bad", "a": None, "b": "text"}
WORDING = Manner(people=False)


@pytest.fixture(params=["jsonl", "parquet"])
def source(request, tmp_path):
    return write(tmp_path / f"pairs.{request.param}", [*PAIRS, BAD])


def write(path, records):
    if path.suffix == ".jsonl":
        path.write_text("\n".join([*map(json.dumps, records)]), encoding="utf-8")
    else:
        pq.write_table(pa.Table.from_pylist(records), path, row_group_size=2)
    return path


def run(source, target, manner=WORDING, **more):
    return run_batch(source, target, manner, **{"start": lambda: ThreadPoolExecutor(2), "pairs_a_task": 3, **more})


def test_every_pair_has_its_summary_or_its_error(source, tmp_path):
    ended = run(source, tmp_path / "out")
    assert (ended.now, ended.done, ended.all, ended.errors) == (8, 8, 8, 1)
    assert named(tmp_path / "out") == sorted(p["id"] for p in [*PAIRS, BAD])
    (error,) = table(tmp_path / "out", "errors")
    assert (error["pair"], error["error"], error["sentence"]) == (
        "bad",
        "PairIncomplete",
        "Pair bad is not two texts: {} 8 has no text a.".format("row" if source.suffix == ".parquet" else "line"),
    )


def test_the_rows_are_those_of_one_pair(source, tmp_path):
    run(source, tmp_path / "out")
    rows = [row for row in table(tmp_path / "out", "rows") if row["pair"] == "p3"]
    alone = compare_wording(article_from_text(PAIRS[3]["a"]), article_from_text(PAIRS[3]["b"])).to_dict()
    assert [(r["blocks_a"], r["blocks_b"], r["kind"], r["moved"]) for r in rows] == [
        (r["a"], r["b"], r["kind"], r["moved"]) for r in alone["rows"]
    ]
    assert [[as_plain(edit) for edit in r["edits"]] for r in rows] == [r["edits"] for r in alone["rows"]]
    (summary,) = (row for row in table(tmp_path / "out", "summary") if row["pair"] == "p3")
    assert summary["rows"] == alone["summary"]["rows"]
    assert (summary["words_a"], summary["shared"]) == (alone["summary"]["words_a"], alone["summary"]["shared"])


def as_plain(edit):
    return {"kind": edit["kind"], "a": [edit["a_start"], edit["a_end"]], "b": [edit["b_start"], edit["b_end"]]}


A = (
    "Harbour master defends closing\n\nMaren Holt, the harbour master, said: “We had no other choice.” "
    "The harbour lost 4 boats on Tuesday.\n\nTomas Brandt was not heard."
)
B = (
    "Harbour closed after storm\n\n“We had no choice at all,” harbour chief Maren Holt told the Sund Courier. "
    "The harbour lost 5 boats on Tuesday."
)
DEUTSCH = (
    "Hafen bleibt zu\n\n„Wir hatten keine andere Wahl“, sagte Hafenmeisterin Maren Holt. Vier Boote sanken.",
    "Hafen nach Sturm geschlossen\n\n„Wir hatten gar keine Wahl“, sagte Maren Holt am Dienstag. Fünf Boote sanken.",
)
RUSSKIJ = (
    "Порт закрыт\n\n«У нас не было другого выбора», — сказала начальник порта Марина Орлова. Затонули 4 лодки.",
    "Порт закрыли\n\n«У нас совсем не было выбора», — заявила Марина Орлова. Затонули 5 лодок.",
)


def test_people_quotes_and_facts_are_those_of_one_pair(tmp_path):
    texts = [(A, B), DEUTSCH, RUSSKIJ]
    source = write(tmp_path / "p.jsonl", [{"id": str(n), "a": a, "b": b} for n, (a, b) in enumerate(texts)])
    run(source, tmp_path / "out", Manner())
    assert not table(tmp_path / "out", "errors")
    for n, (a, b) in enumerate(texts):
        alone = compare(article_from_text(a), article_from_text(b)).to_dict()
        assert alone["people"]
        assert alone["quotes"]
        for name in ("people", "quotes", "facts"):
            found = [row for row in table(tmp_path / "out", name) if row["pair"] == str(n)]
            assert [{key: row[key] for key in alone[name][at]} for at, row in enumerate(found)] == alone[name]
        (summary,) = (row for row in table(tmp_path / "out", "summary") if row["pair"] == str(n))
        assert {key: summary[key] for key in alone["summary"] if key != "common"} == {
            key: value for key, value in alone["summary"].items() if key != "common"
        }


def test_files_are_read_as_the_program_reads_them(tmp_path):
    (tmp_path / "a.txt").write_text(PAIRS[0]["a"], encoding="utf-8")
    (tmp_path / "b.html").write_text("<h1>Ferry 0</h1><p>The ferry halted on day 0.</p>", encoding="utf-8")
    (tmp_path / "t.csv").write_text("id,a,b\nx,a.txt,b.html\ny,a.txt,gone.txt\n", encoding="utf-8")
    run(tmp_path / "t.csv", tmp_path / "out")
    assert [row["pair"] for row in table(tmp_path / "out", "summary")] == ["x"]
    assert [(row["pair"], row["error"]) for row in table(tmp_path / "out", "errors")] == [("y", "FileMissing")]


@pytest.mark.parametrize("people", [True, False])
def test_how_files_were_read_stands_in_the_summary(people, tmp_path):
    (tmp_path / "a.txt").write_text(PAIRS[0]["a"], encoding="utf-8")
    (tmp_path / "b.txt").write_text("<!doctype html><h1>Ferry 0</h1><p>The ferry halted.</p>", encoding="utf-8")
    (tmp_path / "t.csv").write_text("id,a,b\nx,a.txt,b.txt\n", encoding="utf-8")
    run(tmp_path / "t.csv", tmp_path / "out", Manner(people=people))
    (summary,) = table(tmp_path / "out", "summary")
    told = [(notice["kind"], notice["sentence"]) for notice in summary["notices_b"]]
    assert told[0] == ("format-mismatch", "The file is not what its name says: it is a web page.")
    assert summary["notices_a"] == []


def test_the_language_given_is_that_of_all(tmp_path, monkeypatch):
    heard = []
    monkeypatch.setattr(
        "reader_app.comparison.compare.compare_wording",
        lambda a, b, rules: heard.append((a.language, b.language)) or compare_wording(a, b, rules),
    )
    run(write(tmp_path / "p.jsonl", PAIRS[:1]), tmp_path / "out", Manner(people=False, language="de"))
    assert heard == [("de", "de")]


def test_a_stopped_run_goes_on(source, tmp_path):
    target = tmp_path / "out"
    run(source, target)
    whole = everything(target)
    part(target, LAST, 1).unlink()
    kept = part(target, LAST, 0).stat().st_mtime_ns
    half = target / "rows" / ".part-000001.parquet.x7"
    half.write_bytes(b"half")
    told = []
    run(source, target, tell=told.append)
    assert [(progress.now, progress.done) for progress in told] == [(0, 5), (3, 8)]
    assert part(target, LAST, 0).stat().st_mtime_ns == kept
    assert everything(target) == whole
    assert not half.exists()


@pytest.mark.parametrize("change", ["people", "pairs", "task", "source"])
def test_answers_of_two_runs_are_never_mixed(source, tmp_path, change):
    run(source, tmp_path / "out")
    before = everything(tmp_path / "out")
    more = {"task": {"pairs_a_task": 4}, "people": {"manner": Manner()}}.get(change, {})
    if change == "pairs":
        write(source, PAIRS)
    if change == "source":
        source = source.rename(source.with_stem("others"))
    with pytest.raises(TargetOfAnotherRun):
        run(source, tmp_path / "out", **more)
    assert everything(tmp_path / "out") == before


def test_the_collector_is_left_as_it_was(source, tmp_path):
    before = gc.get_threshold()
    run(source, tmp_path / "out")
    assert gc.get_threshold() == before
    (tmp_path / "gone").write_bytes(b"")
    with pytest.raises(TargetNotWritable):
        run_task(Task(slices(source, 9)[0], tmp_path / "gone", 0, WORDING))
    assert gc.get_threshold() == before


def test_a_bad_target_is_told(source, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(TargetNotWritable):
        run(source, tmp_path / "file" / "out")


def test_a_source_that_breaks_off_is_told(tmp_path):
    path = write(tmp_path / "p.parquet", PAIRS)

    def shorten(progress):
        if not progress.now:
            path.write_bytes(b"gone")

    with pytest.raises(FileDamaged):
        run_batch(path, tmp_path / "out", WORDING, start=lambda: one_process(None), pairs_a_task=3, tell=shorten)


def one_process(log, count=1):
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(count, mp_context=context, initializer=functools.partial(dying_worker.arm, log))


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_pair_that_kills_its_worker_is_a_row_and_not_the_end(tmp_path):
    records = [*PAIRS]
    for n in (1, 5):
        records[n] = {**records[n], "a": "DIE HERE"}
    source = write(tmp_path / "p.jsonl", records)
    ended = run(source, tmp_path / "out", start=lambda: one_process(None, 2), pairs_a_task=2)
    assert (ended.all, ended.errors) == (7, 2)
    assert named(tmp_path / "out") == [f"p{n}" for n in range(7)]
    assert sorted((row["pair"], row["error"]) for row in table(tmp_path / "out", "errors")) == [
        ("p1", "ComparingCrashed"),
        ("p5", "ComparingCrashed"),
    ]
    assert not list((tmp_path / "out" / ".running").iterdir())


def test_a_pair_that_fails_among_many_compared_together_is_the_only_error(tmp_path, monkeypatch):
    def aligned(a, b, *rules):
        if "stopped on day 3" in a.text:
            raise ArithmeticError("no rows")
        return align_articles(a, b, *rules)

    monkeypatch.setattr("reader_app.comparison.compare.align_articles", aligned)
    monkeypatch.setattr("reader_app.comparison.compare.rows_of_pairs", lambda pairs, _: [aligned(*p) for p in pairs])
    ended = run(write(tmp_path / "p.jsonl", PAIRS), tmp_path / "out", pairs_a_task=7)
    assert (ended.all, ended.errors) == (7, 1)
    (error,) = table(tmp_path / "out", "errors")
    assert (error["pair"], error["error"], error["detail"]) == ("p3", "ArithmeticError", "no rows")
    assert named(tmp_path / "out") == [f"p{n}" for n in range(7)]


def test_pairs_compared_together_with_people_are_those_compared_alone(tmp_path):
    told = "\n\nThe kite came down on day {}, said Ada Marsh. “It was high,” {} added."
    pairs = [
        {**pair, "a": pair["a"] + told.format(n, "she"), "b": pair["b"] + told.format(n, "Marsh")}
        for n, pair in enumerate(PAIRS)
    ]
    together = run(write(tmp_path / "p.jsonl", pairs), tmp_path / "together", Manner(), pairs_a_task=7)
    alone = run(write(tmp_path / "p.jsonl", pairs), tmp_path / "alone", Manner(), pairs_a_task=1)
    assert together.errors == alone.errors == 0
    for name in ("rows", "people", "quotes", "facts", "summary"):
        assert table(tmp_path / "together", name) == table(tmp_path / "alone", name)
    assert table(tmp_path / "alone", "quotes")


def test_where_no_worker_can_start_it_is_told(source, tmp_path):
    context = multiprocessing.get_context("spawn")
    with pytest.raises(ComparingCrashed):
        run(source, tmp_path / "out", start=lambda: ProcessPoolExecutor(1, context, sys.exit, (3,)))


def test_the_command_with_a_process_of_its_own(source, tmp_path, capsys):
    assert main(["batch", str(source), "-o", str(tmp_path / "out"), "--no-people"]) == 1
    told = capsys.readouterr().err
    assert "7 pairs compared in" in told
    assert "1 pair failed" in told
    assert named(tmp_path / "out") == sorted(p["id"] for p in [*PAIRS, BAD])
    assert main(["batch", str(source), "-o", str(tmp_path / "out"), "--no-people"]) == 1
    assert "8 pairs had been done before; 1 of them failed; the table errors says why" in capsys.readouterr().err


def test_ids_that_come_again_are_counted_and_files_are_named(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("reader_app.batch.executors.processes", lambda _count: lambda: ThreadPoolExecutor(1))
    source = write(tmp_path / "p.jsonl", [PAIRS[0], PAIRS[1], {**PAIRS[2], "id": PAIRS[0]["id"]}])
    assert main(["batch", str(source), "-o", str(tmp_path / "out"), "--no-people"]) == 0
    assert "1 pair with an id that another has" in capsys.readouterr().err
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text("The ferry waits\n\nBy Ida Holm\n\nIt waits for the tide in the harbour.")
    (tmp_path / "t.csv").write_text("one.txt,two.txt\n")
    assert main(["batch", str(tmp_path / "t.csv"), "-o", str(tmp_path / "named"), "--no-people"]) == 0
    assert "id that another" not in capsys.readouterr().err
    (found,) = table(tmp_path / "named", "summary")
    assert (found["file_a"], found["file_b"]) == ("one.txt", "two.txt")


@pytest.mark.parametrize("people", [False, True])
def test_rows_say_which_of_them_are_furniture(tmp_path, people):
    text = "The ferry waits\n\nBy Ida Holm\n\nIt waits for the tide in the harbour."
    source = write(tmp_path / "p.jsonl", [{"id": "p", "a": text, "b": text.replace("By Ida Holm\n\n", "")}])
    run(source, tmp_path / "out", Manner(people=people))
    rows = table(tmp_path / "out", "rows")
    assert [row["furniture"] for row in rows] == [row["kind"] == "only-a" for row in rows]
    assert sum(row["furniture"] for row in rows) == 1


@pytest.mark.parametrize(("records", "status"), [(PAIRS[:2], 0), ([PAIRS[0], BAD], 1), ([BAD], 2)])
def test_the_exit_status_tells_whether_pairs_failed(tmp_path, records, status, monkeypatch):
    monkeypatch.setattr("reader_app.batch.executors.processes", lambda _count: lambda: ThreadPoolExecutor(1))
    source = write(tmp_path / "p.jsonl", records)
    assert main(["batch", str(source), "-o", str(tmp_path / "out"), "--no-people"]) == status


@pytest.mark.parametrize("name", ["gone.parquet", "gone.jsonl", "gone"])
def test_a_source_that_is_not_there_is_told_before_a_missing_part(tmp_path, name, monkeypatch, capsys):
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert main(["batch", str(tmp_path / name), "-o", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err == f"reader-app: There is no file {name}.\n"


def test_a_pair_that_takes_too_long_is_a_row_and_not_the_end(tmp_path):
    endless = {"id": "endless", "a": "x" * 60, "b": "x" * 59}
    source = write(tmp_path / "p.jsonl", [*PAIRS[:3], endless, *PAIRS[3:5]])
    manner = Manner(people=False, rules=Rules(ignored=("(x+x+)+y",)), limit=1)
    ended = run(source, tmp_path / "out", manner, start=processes(1), pairs_a_task=2)
    assert (ended.now, ended.errors) == (6, 1)
    (error,) = table(tmp_path / "out", "errors")
    assert (error["pair"], error["error"]) == ("endless", "ComparingTookTooLong")
    assert named(tmp_path / "out") == sorted([*(f"p{n}" for n in range(5)), "endless"])


def command(source, target):
    options = ["--workers", "2", "--no-people", "--pairs-a-task", "5"]
    return [sys.executable, "-m", "reader_app", "batch", str(source), "-o", str(target), *options]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks /proc")
def test_killed_in_the_middle_and_started_again_loses_and_doubles_nothing(tmp_path):
    records = [{**PAIRS[n % 7], "id": f"p{n:03}"} for n in range(200)]
    source, target = write(tmp_path / "p.parquet", records), tmp_path / "out"
    began = subprocess.Popen(command(source, target), stderr=subprocess.DEVNULL)
    wait_for(lambda: part(target, LAST, 2).exists())
    workers = [child for child in children(began.pid) if is_worker(child)]
    assert workers
    began.kill()
    began.wait()
    assert wait_for(lambda: not any(map(is_worker, workers))), "workers end with their parent"
    before = {path: path.stat().st_mtime_ns for path in (target / LAST).glob("part-*")}
    assert 1 <= len(before) < 40, "the run was really stopped in the middle"
    subprocess.run(command(source, target), stderr=subprocess.DEVNULL, check=True)
    assert named(target) == [record["id"] for record in records]
    assert {path: path.stat().st_mtime_ns for path in before} == before
    run(source, tmp_path / "whole", pairs_a_task=5)
    for name in TABLES:
        for path in (tmp_path / "whole" / name).iterdir():
            assert path.read_bytes() == (target / name / path.name).read_bytes()


def children(pid):
    return Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()


def is_worker(pid):
    try:
        return b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except FileNotFoundError:
        return False


def wait_for(ask):
    for _ in range(6000):
        if found := ask():
            return found
        time.sleep(0.01)
    raise AssertionError("nothing came")


def test_a_version_in_two_pairs_is_read_once_and_read_anew_by_the_next_run(tmp_path, monkeypatch):
    versions = tmp_path / "versions"
    versions.mkdir()
    for number in range(3):
        (versions / f"v{number}.txt").write_text(
            f"Kite over {number} harbours\n\nThe kite flew {number} miles, said Ada Marsh."
        )
    read = []

    def casts(articles):
        read.extend(article.text for article in articles)
        return [Cast() for _ in articles]

    monkeypatch.setattr("reader_app.people.cast.casts", casts)
    run(versions, tmp_path / "one", Manner(), start=lambda: ThreadPoolExecutor(1))
    assert len(read) == len(set(read)) == 3
    (versions / "v1.txt").write_text("Kite over the harbours\n\nThe kite came down on Monday, said Ada Marsh.")
    run(versions, tmp_path / "two", Manner(), start=lambda: ThreadPoolExecutor(1))
    assert read[3:] == ["Kite over the harbours\n\nThe kite came down on Monday, said Ada Marsh."]


def test_the_cast_of_a_text_that_all_others_are_compared_with_is_made_once(tmp_path, monkeypatch):
    made = []

    def casts(articles):
        made.extend(article.text for article in articles)
        return [Cast() for _ in articles]

    monkeypatch.setattr("reader_app.people.cast.casts", casts)
    monkeypatch.setattr(work, "LETTERS_WITH_PEOPLE", 400)  # some six pairs are compared together
    first = "The kite that all the others are held against."
    pairs = tmp_path / "pairs.jsonl"
    lines = [json.dumps({"id": f"p{n}", "a": first, "b": f"Kite {n} of the harbour."}) for n in range(30)]
    pairs.write_text("\n".join(lines))
    run(pairs, tmp_path / "out", Manner(), start=lambda: ThreadPoolExecutor(1), pairs_a_task=30)
    assert len(set(made)) == 31
    assert made.count(first) == 1
