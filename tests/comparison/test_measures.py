"""Measures in two units: one fact, equal to the same measure in the smaller unit."""

import pytest

from reader_app.article.span import Span
from reader_app.comparison.facts.figures import figures
from reader_app.comparison.facts.measures import joined_measures


def read(text, language="en"):
    return [(f.span.of(text), f.key) for f in joined_measures(figures(text, Span(0, len(text)), language), text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It took two hours and forty minutes.", [("two hours and forty minutes", "160 minute")]),
        ("It took 160 minutes.", [("160 minutes", "160 minute")]),
        ("She is 5 feet 9 inches tall.", [("5 feet 9 inches", "69 inch")]),
        ("It took 2 hours, 10 minutes and 5 seconds.", [("2 hours, 10 minutes and 5 seconds", "7805 second")]),
        ("It took 2 hours for 40 minutes of talk.", [("2 hours", "2 hour"), ("40 minutes", "40 minute")]),
        ("It took 2 hours and 90 minutes.", [("2 hours", "2 hour"), ("90 minutes", "90 minute")]),
        ("It took 40 minutes and 2 hours.", [("40 minutes", "40 minute"), ("2 hours", "2 hour")]),
        ("He had 2 boats and 3 crews.", [("2 boats", "2 boat"), ("3 crews", "3 crew")]),
    ],
)
def test_two_units_are_one_figure(text, expected):
    assert read(text) == expected


def test_other_languages_join_by_their_own_word():
    assert read("Es dauerte zwei Stunden und 40 Minuten.", "de") == [("zwei Stunden und 40 Minuten", "160 minute")]
