"""One comparison in every form, told by the ending of the file."""

import json

import pytest

from reader_app import article_from_text, compare
from reader_app.article.errors import ReportKindUnknown
from reader_app.report.kinds import WRITERS, write_report


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("r.pdf", b"%PDF"),
        ("r.HTML", b"<!DOCTYPE html>"),
        ("r.json", b'{"$schema": "comparison-1.json", "version": 1'),
        ("r.docx", b"PK"),
        ("r.csv", "\ufeffnumber,status".encode()),
    ],
)
def test_the_ending_says_the_kind(comparison, tmp_path, name, begins):
    write_report(comparison, tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.mark.parametrize("ending", WRITERS)
def test_half_a_surrogate_pair_stops_no_report(tmp_path, ending):
    a = "Ferry \ud83d stops\n\nMayor Ada \ud800 Lund said: “We \udc80 wait.” It was 4\udfff on Monday."
    b = a.replace("wait", "do not wait").replace("4", "5")
    write_report(compare(article_from_text(a), article_from_text(b)), tmp_path / f"r{ending}")
    assert (tmp_path / f"r{ending}").stat().st_size


def test_one_part_alone(comparison, tmp_path):
    write_report(comparison, tmp_path / "r.json", only="quotes")
    assert sorted(json.loads((tmp_path / "r.json").read_bytes())) == ["quotes", "version"]
    write_report(comparison, tmp_path / "r.csv", only="people")
    assert (tmp_path / "r.csv").read_bytes().startswith("\ufeffnumber,name".encode())


def test_another_ending_is_refused_and_the_known_ones_are_named(comparison, tmp_path):
    with pytest.raises(ReportKindUnknown) as told:
        write_report(comparison, tmp_path / "r.txt")
    assert all(ending in str(told.value) for ending in WRITERS)
    assert not list(tmp_path.iterdir())
