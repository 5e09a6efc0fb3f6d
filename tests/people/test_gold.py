"""Our own gold set: invented passages with every hard case by name; rates are asserted, with the model and without."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.people import cast as cast_module
from reader_app.people.cast import people_and_quotes

PASSAGES = json.loads(Path(__file__).with_name("passages.json").read_text(encoding="utf-8"))["passages"]


def read(text):
    blocks = tuple(Block(Span(m.start(), m.end())) for m in re.finditer(r"[^\n]+", text))
    cast = people_and_quotes(Article(text, blocks, language="en"))
    quotes = {
        " … ".join(s.of(text) for s in q.spans): (
            str(q.manner),
            q.speaker.of(text) if q.speaker else None,
            cast.people[q.person].name if q.person is not None else None,
        )
        for q in cast.quotes
    }
    return cast, quotes


def marks(passages):
    """Counts of what is right, over all passages."""
    count = Counter()
    for gold in passages:
        cast, found = read(gold["text"])
        right = [q for q in gold["quotes"] if found.get(q[0], ("",))[0] == q[1]]
        count.update(quotes=len(gold["quotes"]), quotes_found=len(right), quotes_given=len(found))
        count["manner_right"] += len(right)
        said = [q for q in gold["quotes"] if q[2]]
        count["speakers"] += len(said)
        count["speakers_right"] += sum(same_words(found[q[0]][1], q[2]) for q in said if q[0] in found)
        known = [q for q in gold["quotes"] if q[1] != "phrase" and not gold.get("loose")]
        count["persons"] += len(known)
        count["persons_right"] += sum(found[q[0]][2] == q[3] for q in known if q[0] in found)
        if not gold.get("loose"):
            names = {p.name for p in cast.people}
            count.update(people=len(gold["people"]), people_given=len(names))
            count["people_right"] += len(names & set(gold["people"]))
    return count


def same_words(found, wanted):
    return bool(found) and bool(set(found.split()) & set(wanted.split()))


@pytest.fixture(scope="module")
def with_model():
    return marks(PASSAGES)


def test_there_are_enough_passages_and_each_case_has_a_name():
    assert len(PASSAGES) >= 30
    assert len({p["case"] for p in PASSAGES}) == len(PASSAGES)


@pytest.mark.parametrize(
    ("part", "whole", "least"),
    [
        ("quotes_found", "quotes", 0.95),
        ("quotes_found", "quotes_given", 0.93),
        ("speakers_right", "speakers", 0.95),
        ("persons_right", "persons", 0.93),
        ("people_right", "people", 0.93),
        ("people_right", "people_given", 0.94),
    ],
)
def test_rates_with_the_model(with_model, part, whole, least):
    assert with_model[part] >= least * with_model[whole], dict(with_model)


def test_a_quote_with_one_mark_of_a_pair_has_the_other():
    for gold in PASSAGES:
        _, found = read(gold["text"])
        closed = gold["text"].count("“") == gold["text"].count("”")
        assert all(words.count("“") == words.count("”") for words in found if closed), (gold["case"], list(found))


def test_pronouns_are_given_to_those_they_mean():
    asked = [gold for gold in PASSAGES if "pronouns" in gold]
    assert len(asked) >= 6
    for gold in asked:
        cast, _ = read(gold["text"])
        found = {p.name: [s.of(gold["text"]) for s in p.pronouns] for p in cast.people if p.pronouns}
        assert found == gold["pronouns"], gold["case"]


def test_titles_are_read_before_and_behind_names():
    for gold in PASSAGES:
        cast, _ = read(gold["text"])
        for name, titles in gold.get("titles", {}).items():
            assert [list(p.titles) for p in cast.people if p.name == name] == [titles], gold["case"]


def test_rates_without_a_model(monkeypatch):
    monkeypatch.setattr(cast_module, "loaded_model", lambda language: None)
    in_marks = [p for p in PASSAGES if all(q[1] in ("direct", "phrase") for q in p["quotes"]) and not p.get("loose")]
    count = marks(in_marks)
    assert count["quotes_found"] >= 0.75 * count["quotes"], dict(count)
    assert count["speakers_right"] >= 0.7 * count["speakers"], dict(count)
    assert count["people_right"] >= 0.75 * count["people"], dict(count)
