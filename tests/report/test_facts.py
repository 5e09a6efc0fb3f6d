"""What the report says of a fact that both texts give, each in its own way."""

import pytest

from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.comparison.compare import compare
from reader_app.report.facts import fact_views
from reader_app.report.rows import RowFinder


def told(text):
    return Article(text, (Block(Span(0, len(text))),), language="en")


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("6.5 miles", "6.5 kilometres", "another unit"),
        ("6.5 miles", "7.5 miles", "another number"),
        ("6.5 miles", "90 kilometres", "another number"),
        ("on one in five nights", "on one in ten nights", "another number"),
    ],
)
def test_a_measure_with_another_unit_is_told_from_another_number(a, b, said):
    line = "The new wall at Ulvo is to run {} along the shore, from the old mill to the bridge."
    comparison = compare(told(line.format(a)), told(line.format(b)))
    assert [view.differs for view in fact_views(comparison, RowFinder(comparison))] == [said]
