"""A speaker has the same full name in the tables, in a citation and in CSV."""

import pytest

from reader_app import article_from_text, compare
from reader_app.marks import Side
from reader_app.report.citation import citation_text
from reader_app.report.speakers import speaker_in
from reader_app.report.spreadsheet import quotes_csv

A = article_from_text(
    "Mill sold\n\nMayor Ada Quill sold the mill on Monday. “We had no other choice at all,” she told reporters.\n\n"
    "“It was a fine mill and it will be missed,” Quill said."
)
B = article_from_text(
    "Mill is sold\n\nThe old mill was sold. “We had no other choice at all,” said Mayor Ada Quilll on Monday.\n\n"
    "“It was a fine mill and it will be missed,” a farmer said."
)


@pytest.fixture(scope="module")
def sold():
    return compare(A, B)


def test_a_pronoun_and_a_surname_give_the_full_name(sold):
    told = [[speaker_in(sold, pair, side) for side in Side] for pair in sold.quotes]
    assert told == [["Ada Quill", "Mayor Ada Quilll"], ["Ada Quill", "a farmer"]]


def test_citation_and_csv_say_it_too(sold):
    assert "— Ada Quill, “Mill sold”" in citation_text(sold, 0)
    lines = quotes_csv(sold).splitlines()
    assert ["she" in line.split(",") for line in lines] == [False] * len(lines)
    assert "Ada Quill" in lines[2]
