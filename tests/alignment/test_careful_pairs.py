"""Pairs of tellings come out in the rows a careful person wrote down for them first."""

import tomllib
from pathlib import Path

import pytest

from reader_app.alignment.articles import align_articles
from reader_app.intake.read import article_from_text

PAIRS = tomllib.loads((Path(__file__).parent / "careful_pairs.toml").read_text(encoding="utf-8"))["pair"]


def rows_between(pair):
    a, b = (article_from_text("\n\n".join(pair[side])) for side in "ab")
    assert [len(a.blocks), len(b.blocks)] == [len(pair["a"]), len(pair["b"])]
    return align_articles(a, b).rows


def written(row):
    sides = [" ".join(map(str, side)) for side in (row.a, row.b)]
    return " ".join(f"{'~ ' if row.moved else ''}{sides[0]} | {sides[1]}".split())


def linked(rows):
    sides = [[side.split() for side in row.removeprefix("~").split("|")] for row in rows]
    return {(int(i), int(j)) for a, b in sides for i in a for j in b}


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if "unseen" not in pair], ids=lambda pair: pair["name"])
def test_rows_are_those_a_careful_person_makes(pair):
    assert [written(row) for row in rows_between(pair)] == pair["rows"]


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if "unseen" in pair], ids=lambda pair: pair["name"])
def test_all_but_the_pairs_known_by_meaning_alone_are_found_and_no_other(pair):
    found = linked(written(row) for row in rows_between(pair))
    assert found == linked(pair["rows"]) - {tuple(cell) for cell in pair["unseen"]}
