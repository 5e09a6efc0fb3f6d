"""How the facts of two tellings pair: by what they say, by their place, by their unit."""

import datetime as dt
from dataclasses import replace

import pytest
from made_tellings import article, place

from reader_app.article.model import BlockKind
from reader_app.comparison.compare import compare_wording, joined
from reader_app.people.model import Cast, Manner, Named, NamedKind, Quote

A = article(
    "The dam held 40 metres of water on Monday, the Lakeside Herald said.",
    "Two senior engineers from Velm paid 900 crowns.",
    "The bill came to 12 million dollars for the towns along the lower river valley.",
    date=dt.date(2026, 5, 6),
)
B = article(
    "The dam held 45 metres of water on May 4.",
    "Two engineers from Orrin paid 900 crowns.",
    "Nobody slept.",
    "In the river valley the towns have a bill of 15 million dollars, lower than feared.",
    outlet="Lakeside Herald",
)


def facts():
    cast_a = Cast(named=(Named(NamedKind.PLACE, place(A, "Velm")),))
    cast_b = Cast(named=(Named(NamedKind.PLACE, place(B, "Orrin")),))
    return joined(compare_wording(A, B), cast_a, cast_b)


def test_facts_pair_by_value_then_by_place():
    found = {(str(f.kind), str(f.status), f.a and f.a.of(A.text), f.b and f.b.of(B.text)) for f in facts().facts}
    assert found == {
        ("number", "altered", "40 metres", "45 metres"),
        ("date", "same", "Monday", "May 4"),
        ("source", "only-a", "Lakeside Herald", None),
        ("number", "same", "Two senior engineers", "Two engineers"),
        ("place", "altered", "Velm", "Orrin"),
        ("number", "same", "900 crowns", "900 crowns"),
        ("number", "altered", "12 million dollars", "15 million dollars"),
    }


@pytest.mark.parametrize(
    ("a", "b", "pairs"),
    [
        (
            "The storm killed 40 people near the old mill.",
            "The storm killed 45 residents near the old mill.",
            [("altered", "40 people", "45 residents")],
        ),
        (
            "Damage to the old mill is put at $3 million.",
            "Damage to the old mill is put at €4 million.",
            [("altered", "$3 million", "€4 million")],
        ),
        (
            "Crowds marched to the old mill on foot, and 17 were arrested.",
            "Crowds marched to the old mill on foot; police arrested 23.",
            [("altered", "17", "23")],
        ),
        (
            "They walked 12 miles to the old mill on foot.",
            "They walked 19 kilometres to the old mill on foot.",
            [("same", "12 miles", "19 kilometres")],
        ),
        (
            "They walked 12 miles to the old mill on foot.",
            "They walked 25 kilometres to the old mill on foot.",
            [("altered", "12 miles", "25 kilometres")],
        ),
        (
            "They walked 100 miles to the old mill on foot.",
            "They walked 102 miles to the old mill on foot.",
            [("altered", "100 miles", "102 miles")],
        ),
        (
            "The old mill must be mended within 20 days by law.",
            "The old mill must be mended within two weeks by law.",
            [("altered", "20 days", "two weeks")],
        ),
        (
            "The old mill was shut for 24 months by law.",
            "The old mill was shut for two years by law.",
            [("same", "24 months", "two years")],
        ),
        (
            "Its owner had been fined twice since the summer.",
            "Its owner had been fined four times since the summer.",
            [("altered", "twice", "four times")],
        ),
        (
            "Its owner had been fined two times since the summer.",
            "Its owner had been fined twice since the summer.",
            [("same", "two times", "twice")],
        ),
        (
            "They walked 12 miles to the old mill on foot.",
            "They walked 12 hours to the old mill on foot.",
            [("only-a", "12 miles", None), ("only-b", None, "12 hours")],
        ),
        (
            "They walked two and a half miles to the old mill on foot.",
            "They walked 2.5 miles to the old mill on foot.",
            [("same", "two and a half miles", "2.5 miles")],
        ),
        (
            "The 56-year-old keeper of the old mill was fined.",
            "The keeper of the old mill, Ann Poe, 57, was fined.",
            [("altered", "56-year-old", "57")],
        ),
        (
            "The storm hit 9 million near the harbour bridges last winter.",
            "Near the harbour bridges last winter the storm hit five boats and 9 million households.",
            [("same", "9 million", "9 million households"), ("only-b", None, "five boats")],
        ),
        (
            "Nobody counted fewer than 40,000 boats near the mill.",
            "Nobody counted fewer than five boats near the mill.",
            [("altered", "40,000 boats", "five boats")],
        ),
        (
            "Nobody counted fewer than 40,000 near the mill.",
            "Nobody counted fewer than five boats near the mill.",
            [("only-a", "40,000", None), ("only-b", None, "five boats")],
        ),
        (
            "Two of its own crews had warned the old mill.",
            "One of its own crews had warned the old mill.",
            [("altered", "Two of its own crews", "One of its own crews")],
        ),
        (
            "One man was held near the old mill one day, and no one else.",
            "One man was held near the old mill on another day.",
            [],
        ),
        (
            "Three people were hurt near the old mill.",
            "One person was hurt near the old mill.",
            [("altered", "Three people", "One person")],
        ),
        (
            "Between 10 and 12 people came to the old mill.",
            "Some 10-12 people came to the old mill.",
            [("same", "10", "10"), ("same", "12 people", "12 people")],
        ),
        (
            "One in five boats near the old mill sank.",
            "One in six boats near the old mill sank.",
            [("altered", "One in five", "One in six")],
        ),
        (
            "The old mill burned in 2015, they found.",
            "The old mill burned in April 2015, they found.",
            [("same", "2015", "April 2015")],
        ),
        (
            "The old mill burned yesterday, they found.",
            "The old mill, they found, burned down on Wednesday.",
            [("only-a", "yesterday", None), ("only-b", None, "Wednesday")],
        ),
    ],
)
def test_counts_by_two_names_and_measures_of_one_dimension_are_versions_of_one(a, b, pairs):
    first, second = article(a), article(b)
    facts = joined(compare_wording(first, second), Cast(), Cast()).facts
    told = [(str(f.status), f.a and f.a.of(first.text), f.b and f.b.of(second.text)) for f in facts]
    assert told == pairs


@pytest.mark.parametrize("later", [dt.date(2026, 7, 10), dt.date(2026, 7, 16)])
def test_one_word_for_a_day_in_one_row_is_the_same_day(later):
    words = (
        "The dam was shut on Monday.",
        "He said on Friday that all would sleep better tonight.",
        "It opened on Thursday.",
    )
    a, b = article(*words, date=dt.date(2026, 7, 9)), article(*words, date=later)
    facts = joined(compare_wording(a, b), Cast(), Cast()).facts
    told = [(str(f.status), f.a and f.a.of(a.text), f.b and f.b.of(b.text)) for f in facts]
    assert {status for status, _, _ in told} == {"same"}
    assert all(first == second for _, first, second in told)


def test_the_day_of_the_article_is_no_fact_of_its_story():
    a = article("~9 July 2026", "The dam was shut on Monday.", date=dt.date(2026, 7, 9))
    a = replace(a, blocks=(replace(a.blocks[0], kind=BlockKind.DATELINE), a.blocks[1]))
    made = joined(compare_wording(a, a), Cast(), Cast())
    assert [f.a.of(a.text) for f in made.facts] == ["Monday"]


def test_the_summary_tells_who_cites_whom():
    summary = facts().summary
    assert (summary.cites_b, summary.cites_a) == (True, False)
    assert summary.sources_a == ("Lakeside Herald",)
    assert summary.sources_b == ()


def test_who_reports_is_a_source():
    a = article("The boats left early, the Lantern reports.")
    quote = Quote((place(a, "The boats left early"),), Manner.INDIRECT, place(a, "Lantern"), place(a, "reports"))
    b = article("The Lantern has boats.")
    casts = (Cast(named=(Named(NamedKind.ORGANISATION, place(x, "Lantern")),)) for x in (a, b))
    first, second = casts
    facts = joined(compare_wording(a, b), replace(first, quotes=(quote,)), second).facts
    assert [(str(f.kind), str(f.status)) for f in facts] == [("source", "same")]


@pytest.mark.parametrize("first", ["He rowed one mile.", "He rowed 1 mile."])
@pytest.mark.parametrize("second", ["He rowed one mile, then 1 mile more.", "He rowed 1 mile, then one mile more."])
def test_one_mile_in_words_and_in_digits_is_the_same_on_either_side(first, second):
    for a, b in ((article(first), article(second)), (article(second), article(first))):
        (fact,) = joined(compare_wording(a, b), Cast(), Cast()).facts
        assert str(fact.status) == "same"


@pytest.mark.parametrize("words", ["He rowed one mile, then 1 mile more.", "He rowed 1 mile, then one mile more."])
def test_a_figure_in_digits_is_told_though_the_same_stands_in_words(words):
    told, without = article(words), article("He rowed, then rowed more.")
    (fact,) = joined(compare_wording(told, without), Cast(), Cast()).facts
    assert (str(fact.status), fact.a and fact.a.of(told.text)) == ("only-a", "1 mile")
