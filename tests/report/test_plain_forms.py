"""Reports that are text: CSV and the terminal."""

import csv
import io
import re

import pytest

from reader_app.report.spreadsheet import PERSON_HEADS, QUOTE_HEADS, people_csv, quotes_csv
from reader_app.report.terminal import fact_lines, people_lines, quote_lines, text_lines


def table(text):
    return list(csv.DictReader(io.StringIO(text)))


def test_quotes_as_csv(comparison):
    rows = table(quotes_csv(comparison))
    assert tuple(rows[0]) == QUOTE_HEADS
    assert [(r["number"], r["status"], r["a_text"], r["b_text"]) for r in rows] == [
        ("1", "altered", "We could not wait.", "We did not want to wait."),
        ("2", "only-b", "", "The waves were higher than the quay,"),
    ]


def test_people_as_csv(comparison):
    rows = table(people_csv(comparison))
    assert tuple(rows[0]) == PERSON_HEADS
    assert [(r["name"], r["a_titles"], r["b_titles"]) for r in rows] == [
        ("Maren Holt", "Captain", "Skipper"),
        ("Tove Lind", "police officer", ""),
    ]


def test_words_in_the_terminal_have_signs(comparison):
    text = "\n".join(text_lines(comparison, colour=False))
    assert "was [-stopped-] {+halted+} on Tuesday, the [-operator-] {+company+} said" in text
    assert "\x1b" not in text


@pytest.mark.parametrize("lines", [text_lines, quote_lines, people_lines, fact_lines])
def test_colour_changes_signs_and_nothing_else(comparison, lines):
    coloured = "\n".join(lines(comparison, colour=True))
    plain = "\n".join(lines(comparison, colour=False))
    assert "\x1b[" in coloured
    assert coloured.count("\x1b[0m") * 2 == coloured.count("\x1b[")
    bare = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert re.sub(r"q\d+", "", bare) == re.sub(r"\[-|-\]|\{\+|\+\}", "", plain)


def test_lists_in_the_terminal(comparison):
    assert "   1  Maren [-Holt-] / Maren {+Holdt+}: spelling; title" in list(people_lines(comparison, colour=False))
    assert any("“We {+did not want to+} wait.”" in line for line in quote_lines(comparison, colour=False))
    assert "      A [-4-] cars  row\u00a03 | B {+40+} cars  row\u00a03: another number" in list(
        fact_lines(comparison, colour=False)
    )
