"""The JSON of a comparison holds to the schema that is shipped."""

import json

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specimen import ROWS, pair

from reader_app import article_from_text, compare, read
from reader_app.alignment.model import RowKind
from reader_app.article.model import BlockKind, NoticeKind
from reader_app.comparison import json_form
from reader_app.comparison.pairs import FactKind, PersonChange, QuoteChange, Status
from reader_app.people.model import Manner
from reader_app.resources import resource

SCHEMA = json.loads(resource("schema", json_form.SCHEMA).read_text(encoding="utf-8"))
CHECKER = jsonschema.Draft202012Validator(SCHEMA)


def problems(comparison):
    plain = json.loads(json.dumps(comparison.to_dict()))
    return [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in CHECKER.iter_errors(plain)]


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_a_comparison_says_which_schema_it_holds_to(comparison):
    assert next(iter(comparison.to_dict().items())) == ("$schema", json_form.SCHEMA)
    assert SCHEMA["properties"]["version"] == {"const": json_form.VERSION}


def test_the_sample_pair_holds_to_it():
    a, b = (read(resource("samples", name)) for name in ("swing-bridge-a.txt", "swing-bridge-b.html"))
    assert problems(compare(a, b)) == []


def test_the_invented_pair_holds_to_it(comparison):
    assert problems(comparison) == []


WORDS = st.sampled_from(
    ["ferry", "harbour", "“Stop,”", "Maren Holt", "said", "40", "the", "storm.", "\n\n", "Ulvo", "é", "한"]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)


@settings(max_examples=200)
@given(TEXTS, TEXTS)
def test_any_pair_holds_to_it(a, b):
    assert problems(compare(article_from_text(a), article_from_text(b))) == []


def test_a_wrong_answer_would_be_seen(comparison):
    plain = json.loads(json.dumps(comparison.to_dict()))
    plain["rows"][0]["kind"] = "green"
    assert not CHECKER.is_valid(plain)


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (RowKind, ("row", "kind")),
        (Status, ("quote_pair", "status")),
        (Status, ("fact", "status")),
        (FactKind, ("fact", "kind")),
        (Manner, ("quoted", "manner")),
    ],
)
def test_the_schema_knows_every_kind(kind, place):
    definition, name = place
    assert set(SCHEMA["$defs"][definition]["properties"][name]["enum"]) == set(kind)


def test_the_schema_knows_every_listed_kind():
    definitions = SCHEMA["$defs"]
    assert set(definitions["person_pair"]["properties"]["changes"]["items"]["enum"]) == set(PersonChange)
    assert set(definitions["quote_pair"]["properties"]["changes"]["items"]["enum"]) == set(QuoteChange)
    article = definitions["article"]["properties"]
    assert set(article["blocks"]["items"]["properties"]["kind"]["enum"]) == set(BlockKind)
    assert set(article["notices"]["items"]["properties"]["kind"]["enum"]) == set(NoticeKind)


def test_rows_are_the_rows_written(comparison):
    assert [row["kind"] for row in comparison.to_dict()["rows"]] == [str(row[2]) for row in ROWS]
    assert len(pair().rows) == len(ROWS)
