"""Titles of one person in two tellings: which are the same, and which are another."""

import pytest

from reader_app.comparison.people.titles import lacking_first, titles_differ


@pytest.mark.parametrize(
    ("a", "b", "differ"),
    [
        (("Foreign Minister",), ("French Foreign Minister",), False),
        (("Deputy Ministers",), ("Deputy Minister",), False),
        (("Deputy Minister",), ("First Deputy Minister",), True),
        (("mayor",), (), True),
        (("the",), (), False),
        ((), (), False),
        (("mayor", "author"), ("Mayor",), False),
        (("Chairman",), ("Chairwoman",), True),
        (("Chair of the dockers' union",), ("chair of the dockers’ union",), False),
        (("Dr.",), ("Prof.",), True),
        (("Head surgeon Dr.", "Dr."), ("Head surgeon Prof.", "Dr."), True),
        (("Prof.", "Dr."), ("Professor",), False),
        (("Dr.", "mayor"), ("Mayor",), False),
        (("Mrs.", "Mayor"), ("Miss", "Mayor"), True),
        (("Councillor", "deputy chair of the board"), ("Councillor", "chair of the board"), True),
        (("Councillor", "deputy chair of the board"), ("Councillor",), False),
        (("Mayor Dr.",), ("mayor",), False),
        (("mayor of Upper Fen",), ("Mayor",), False),
        (("mayor of Upper Fen",), ("mayor of Nether Fen",), True),
        (("former mayor of Upper Fen",), ("mayor",), True),
        (("minister for fisheries",), ("Fisheries Minister",), False),
        (("chief engineer", "Dr."), ("head of maintenance", "Dr."), True),
        (("Sir", "chairman"), ("Sir", "treasurer"), True),
        (("Oberförsterin Dr.",), ("Försterin Dr.",), True),
        (("Dr.", "chief engineer"), ("Dr.",), False),
        (("Harbour board head",), ("head of the harbour board",), False),
    ],
)
def test_titles(a, b, differ):
    assert titles_differ(a, b) is titles_differ(b, a) is differ


def test_what_the_other_lacks_is_told_first():
    assert lacking_first(("Dr.", "chief engineer"), ("Dr.", "head of maintenance")) == ("chief engineer", "Dr.")
    assert lacking_first(("mayor", "", "Sir"), ("mayor",)) == ("Sir", "mayor")
