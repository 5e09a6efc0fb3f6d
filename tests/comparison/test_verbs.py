"""Reporting verbs: forms of one verb, and which of two is stronger."""

import pytest

from reader_app.comparison.pairs import Force
from reader_app.comparison.quotes.verbs import FORCE, base_form, compared_force, turns_claim, verb_in, verb_of
from reader_app.people.text.lexicon import lexicon


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
        ("admitted", "said", "conceded-in-a"),
        ("insisted", "has acknowledged", "conceded-in-b"),
        ("admitted", "claimed", "doubted-in-b"),
        ("conceded", "admitted", "other"),
        ("replied", "said", "other"),
        ("", "said", None),
    ],
)
def test_two_cues_compared(a, b, force):
    found = compared_force(a, b)
    assert (None if found is None else str(found)) == force


@pytest.mark.parametrize(
    ("language", "a", "b", "force"),
    [
        ("de", "sagte", "forderte", Force.STRONGER_B),
        ("de", "erklärte", "erklärt", None),
        ("de", "behauptete", "sagte", Force.DOUBTED_A),
        ("de", "berichtete", "schrieb", Force.OTHER),
        ("es", "admitió", "dijo", Force.CONCEDED_A),
        ("fr", "a martelé", "a dit", Force.STRONGER_A),
        ("fr", "s'exclame", "répond", Force.STRONGER_A),
        ("es", "dijo", "denunció", Force.STRONGER_B),
        ("it", "ha detto", "ha ribadito", Force.STRONGER_B),
        ("pt", "alegou", "disse", Force.DOUBTED_A),
        ("ru", "сказала", "потребовала", Force.STRONGER_B),
        ("ru", "заявил", "заявили", None),
    ],
)
def test_verbs_of_other_languages_compare_by_their_own_table(language, a, b, force):
    assert compared_force(a, b, (language, language)) is force


def test_verbs_of_two_languages_differ_only_where_the_tables_tell():
    assert compared_force("sagte", "said", ("de", "en")) is None
    assert compared_force("forderte", "said", ("de", "en")) is Force.STRONGER_A


def test_every_form_beside_speech_has_a_verb_in_the_table():
    for language in ("de", "fr", "es", "it", "pt", "ru"):
        missing = [form for form in lexicon(language).saying if verb_in(form, language).force is None]
        assert missing == [], language


@pytest.mark.parametrize(
    ("language", "a", "b", "turned"),
    [
        ("en", "denied", "doubted", True),
        ("en", "denied", "said", True),
        ("en", "admitted", "claimed", True),
        ("en", "said", "claimed", True),
        ("en", "said", "insisted", False),
        ("en", "denied", "has denied", False),
        ("en", "said", "", False),
        ("de", "bestritt", "sagte", True),
        ("ru", "отрицает", "сказала", True),
        ("ru", "сказала", "добавила", False),
    ],
)
def test_some_verbs_turn_what_is_claimed(language, a, b, turned):
    assert turns_claim(a, b, (language, language)) is turns_claim(b, a, (language, language)) is turned
