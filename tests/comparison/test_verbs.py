"""Reporting verbs: forms of one verb, and which of two is stronger."""

import pytest

from reader_app.comparison.verbs import FORCE, base_form, compared_force, verb_of


@pytest.mark.parametrize(
    ("form", "verb"),
    [
        ("said", "say"),
        ("says", "say"),
        ("saying", "say"),
        ("told", "tell"),
        ("replied", "reply"),
        ("replies", "reply"),
        ("denying", "deny"),
        ("stated", "state"),
        ("urging", "urge"),
        ("slammed", "slam"),
        ("admitted", "admit"),
        ("promises", "promise"),
        ("read", "read"),
    ],
)
def test_forms_of_a_verb(form, verb):
    assert base_form(form) == verb


def test_every_verb_of_the_table_is_its_own_base_form():
    assert {verb for verb in FORCE if base_form(verb) != verb} == set()


@pytest.mark.parametrize(
    ("cue", "verb"),
    [("went on to say", "say"), ("had asked", "ask"), ("shot back", "shoot"), ("According", "accord")],
)
def test_the_verb_of_a_cue(cue, verb):
    assert verb_of(cue) == verb


@pytest.mark.parametrize(
    ("a", "b", "force"),
    [
        ("said", "says", None),
        ("demanded", "asked", "stronger-in-a"),
        ("suggested", "insisted", "stronger-in-b"),
        ("claimed", "said", "doubted-in-a"),
        ("stated", "alleged", "doubted-in-b"),
        ("replied", "said", "other"),
        ("", "said", None),
    ],
)
def test_two_cues_compared(a, b, force):
    found = compared_force(a, b)
    assert (None if found is None else str(found)) == force
