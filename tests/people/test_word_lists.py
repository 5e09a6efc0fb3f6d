"""The word lists of people, quotes and their comparison: no word stands twice in one list, no key twice in a file."""

import json
from collections import Counter

import pytest

from reader_app.resources import resource

PEOPLE = [f"{name}.json" for name in ("en", "de", "es", "fr", "it", "pt", "ru", "other", "names")]
COMPARISON = ["bodies.json", "denials.json", "numbers.json", "verbs.json"]
FILES = [*(("people", name) for name in PEOPLE), *(("comparison", name) for name in COMPARISON)]


def read(room, name):
    """The content of a file, each object as the list of its keys and values, so that no key hides another."""
    return json.loads(resource(room, name).read_text(encoding="utf-8"), object_pairs_hook=list)


def lists(value, where=""):
    """The lists of texts in a file, each with its place."""
    if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        yield where, value
    elif isinstance(value, list):
        for one in value:
            key, inner = one if isinstance(one, tuple) else ("", one)
            yield from lists(inner, f"{where}/{key}")


def repeated(words):
    """The words that stand more than once."""
    return [word for word, times in Counter(words).items() if times > 1]


@pytest.mark.parametrize("name", PEOPLE)
def test_no_word_of_a_list_stands_twice(name):
    found = {where: repeated(" ".join(lines).split()) for where, lines in lists(read("people", name))}
    assert found or name == "other.json"  # it has no words
    assert {where: words for where, words in found.items() if words} == {}


@pytest.mark.parametrize("name", COMPARISON)
def test_no_entry_stands_twice(name):
    found = {where: repeated(lines) for where, lines in lists(read("comparison", name))}
    assert {where: lines for where, lines in found.items() if lines} == {}


@pytest.mark.parametrize(("language", "table"), dict(read("comparison", "bodies.json"))["languages"])
def test_a_noun_is_one_kind_of_body(language, table):
    assert repeated(" ".join(dict(table)["kinds"]).split()) == []


@pytest.mark.parametrize(("language", "forces"), dict(read("comparison", "verbs.json"))["languages"])
def test_a_verb_has_one_force(language, forces):
    assert repeated(line.split()[0] for _, lines in forces for line in lines) == []


@pytest.mark.parametrize(("room", "name"), FILES)
def test_no_key_stands_twice(room, name):
    def unique(pairs):
        assert repeated(key for key, _ in pairs) == []
        return dict(pairs)

    json.loads(resource(room, name).read_text(encoding="utf-8"), object_pairs_hook=unique)
