"""Where pairs come from: every pair once, in order, however it is cut."""

import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.errors import (
    FileDamaged,
    FileMissing,
    FileUndecodable,
    PairsMissing,
)
from reader_app.batch.sources import pairs, slices

LINES = st.lists(
    st.one_of(
        st.just(b""),
        st.just(b"  "),
        st.integers(0, 99).map(lambda n: json.dumps({"a": "x" * n + "x", "b": "y"}).encode()),
    ),
    max_size=30,
)


def found(source, size=3):
    return [(pair.name, pair.a, pair.b) for part in slices(source, size) for pair in pairs(part)]


@given(LINES, st.integers(1, 7), st.sampled_from([b"\n", b"\r\n"]))
def test_lines_are_cut_without_loss(tmp_path_factory, lines, size, end):
    source = tmp_path_factory.mktemp("lines") / "pairs.jsonl"
    source.write_bytes(end.join(lines))
    wanted = [json.loads(line)["a"] for line in lines if line.strip()]
    if not wanted:
        with pytest.raises(PairsMissing):
            slices(source, size)
        return
    parts = slices(source, size)
    assert [part.count for part in parts[:-1]] == [size] * (len(parts) - 1)
    assert [pair.a for part in parts for pair in pairs(part)] == wanted
    assert [pair.name for part in parts for pair in pairs(part)] == [str(n) for n in range(len(wanted))]


@pytest.mark.parametrize("group", [1, 2, 5, 100])
@pytest.mark.parametrize("size", [1, 3, 4, 50])
def test_row_groups_are_cut_without_loss(tmp_path, group, size):
    texts = [{"a": f"a{n}", "b": f"b{n}", "more": n} for n in range(17)]
    pq.write_table(pa.Table.from_pylist(texts), tmp_path / "p.parquet", row_group_size=group)
    assert found(tmp_path / "p.parquet", size) == [(str(n), f"a{n}", f"b{n}") for n in range(17)]


def test_a_large_row_group_is_not_decoded_for_every_few_pairs(tmp_path):
    pq.write_table(pa.table({"a": ["x"] * 3200, "b": ["y"] * 3200}), tmp_path / "p.parquet")
    assert [part.count for part in slices(tmp_path / "p.parquet", 10)] == [200] * 16


GOOD = '{"a": "One kite.", "b": "Two kites."}'


@pytest.mark.parametrize(
    ("line", "flaw"),
    [
        ("{broken", "line 3 is not JSON (Expecting property name enclosed in double quotes, 2)"),
        ("[" * 100_000, "line 3 is not JSON"),
        ("\udcff", "line 3 is not JSON"),
        ("[]", "line 3 is not an object with a and b"),
        ('"a"', "line 3 is not an object with a and b"),
        ("null", "line 3 is not an object with a and b"),
        ('{"id": 7}', "line 3 has no text a"),
        ('{"id": 7, "a": "One kite."}', "line 3 has no text b"),
        ('{"id": 7, "a": "One kite.", "b": null}', "line 3 has no text b"),
        ('{"id": 7, "a": ["One kite."], "b": ""}', "in line 3, a is not a text"),
        ('{"id": 7, "a": "One kite.", "b": ""}', "in line 3, b has no words"),
        ('{"id": 7, "a": " — ", "b": "Two {kites}."}', "in line 3, a has no words"),
    ],
)
@pytest.mark.parametrize("size", [1, 5])
def test_what_is_no_pair_says_where_and_why(tmp_path, line, flaw, size):
    text = f"{GOOD}\n\n{line}\n{GOOD}\n"
    (tmp_path / "p.jsonl").write_bytes(text.encode("utf-8", "surrogateescape"))
    told = [pair for part in slices(tmp_path / "p.jsonl", size) for pair in pairs(part)]
    assert [pair.flaw for pair in told[::2]] == ["", ""]
    assert (told[1].a, told[1].b) == (None, None)
    assert told[1].flaw.startswith(flaw)
    assert told[1].name == ("7" if "id" in line else "line 3"), "a number could be the id of another pair"


@pytest.mark.parametrize("size", [1, 2, 9])
def test_a_row_that_is_no_pair_says_where_and_why(tmp_path, size):
    texts = [{"a": "one", "b": "two"}, {"a": None, "b": "two"}, {"a": "one", "b": "..."}, {"a": "one", "b": "two"}]
    pq.write_table(pa.Table.from_pylist(texts), tmp_path / "p.parquet", row_group_size=2)
    told = [pair.flaw for part in slices(tmp_path / "p.parquet", size) for pair in pairs(part)]
    assert told == ["", "row 2 has no text a", "in row 3, b has no words", ""]


def test_half_a_surrogate_pair_is_replaced_in_its_place(tmp_path):
    (tmp_path / "p.jsonl").write_text('{"id": "\\udc00", "a": "x\\ud800y", "b": "z\\ud83d\\ude00"}', encoding="utf-8")
    assert found(tmp_path / "p.jsonl") == [("\ufffd", "x\ufffdy", "z\U0001f600")]


@pytest.mark.parametrize(
    ("name", "text", "ids"),
    [
        ("t.csv", "one.txt,two.txt\nthree.txt,four.txt\n", ["0", "1"]),
        ("t.csv", "one.txt;two.txt\r\nthree.txt;four.txt", ["0", "1"]),
        ("t.csv", "\ufeffid,a,b\nx,one.txt,two.txt\ny,three.txt,four.txt\n", ["x", "y"]),
        ("t.csv", 'b,note,a,id\ntwo.txt,"a, b",one.txt,x\n\nfour.txt,,three.txt,y\n', ["x", "y"]),
        ("t.tsv", "a\tb\none.txt\ttwo.txt\nthree.txt\tfour.txt\n", ["0", "1"]),
    ],
)
def test_a_table_names_files_seen_from_its_folder(tmp_path, name, text, ids):
    (tmp_path / name).write_text(text, encoding="utf-8")
    here = tmp_path.resolve()
    assert found(tmp_path / name, 1) == [
        (ids[0], here / "one.txt", here / "two.txt"),
        (ids[1], here / "three.txt", here / "four.txt"),
    ]


def test_a_place_left_empty_is_told(tmp_path):
    (tmp_path / "t.csv").write_text("a,b\n ,two.txt\none.txt\n", encoding="utf-8")
    told = [pair.flaw for part in slices(tmp_path / "t.csv", 9) for pair in pairs(part)]
    assert told == ["line 2 names no file a", "line 3 names no file b"]


def test_versions_follow_each_other_as_people_count(tmp_path):
    for name in ("v10.txt", "v2.html", "V1.txt", ".v0.txt", "v3.exe", "v2 notes.odt"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "v4.txt").mkdir()
    assert [name for name, _, _ in found(tmp_path)] == [
        "V1.txt..v2 notes.odt",
        "v2 notes.odt..v2.html",
        "v2.html..v10.txt",
    ]


def test_dates_in_names_are_followed(tmp_path):
    names = ["2024-11-02.html", "2024-02-11.html", "2023-12-31.html"]
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    assert [Path(a).name for _, a, _ in found(tmp_path)] == ["2023-12-31.html", "2024-02-11.html"]


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("no.jsonl", None, FileMissing),
        ("x.txt", b"a", PairsMissing),
        ("x", b"a", PairsMissing),
        ("x.parquet", b"PAR?", FileDamaged),
        ("x.csv", b"", PairsMissing),
        ("x.csv", b"a,b\n", PairsMissing),
        ("x.csv", b"one,two,three\n", PairsMissing),
        ("x.csv", b"one,\xff\n", FileUndecodable),
        ("x.csv", b'one,"two\n', FileDamaged),
        ("x.jsonl", b"\n \n", PairsMissing),
    ],
)
def test_a_bad_source_is_told(tmp_path, name, content, error):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(error) as told:
        slices(tmp_path / name, 3)
    assert name in str(told.value)


@pytest.mark.parametrize("columns", [{"x": ["1"]}, {"a": pa.array([], pa.string()), "b": pa.array([], pa.string())}])
def test_parquet_without_pairs_is_told(tmp_path, columns):
    pq.write_table(pa.table(columns), tmp_path / "p.parquet")
    with pytest.raises(PairsMissing):
        slices(tmp_path / "p.parquet", 3)


def test_a_folder_of_one_version_is_told(tmp_path):
    (tmp_path / "v1.txt").write_bytes(b"x")
    with pytest.raises(PairsMissing):
        slices(tmp_path, 3)


def test_a_source_damaged_inside_is_told(tmp_path):
    path = tmp_path / "p.parquet"
    pq.write_table(pa.table({"a": [f"{n} text" for n in range(900)], "b": ["y"] * 900}), path, compression="zstd")
    raw = bytearray(path.read_bytes())
    raw[100:400] = b"\0" * 300
    path.write_bytes(raw)
    (part,) = slices(path, 1000)
    with pytest.raises(FileDamaged):
        list(pairs(part))
