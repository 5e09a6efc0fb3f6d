"""What the typst templates are given."""

import dataclasses
import json

import pytest

from reader_app.report.build import report
from reader_app.report.lines import Look, Piece
from reader_app.report.model import Paragraph
from reader_app.report.template_input import breakable, report_json


@pytest.fixture(scope="module")
def said(comparison, options):
    return report(comparison, options)


def given(said):
    return json.loads(report_json(said))


def with_row(said, *lines):
    """``said`` with ``lines`` as the paragraphs of its first row's A."""
    row = dataclasses.replace(said.rows[0], a=tuple(Paragraph(line) for line in lines))
    return dataclasses.replace(said, rows=(row, *said.rows[1:]))


def flat(text):
    return text if isinstance(text, str) else "".join(part if isinstance(part, str) else "".join(part) for part in text)


def test_plain_words_are_strings_and_the_others_say_what_they_are(said):
    lines = (Piece("It was "), Piece("halted", Look.MARK_B), Piece(" by "), Piece("Holdt", Look.PLAIN, "person-1"))
    assert given(with_row(said, lines))["rows"][0]["a"][0]["line"] == [
        "It was ", ["mark-b", "halted", ""], " by ", ["", "Holdt", "person-1"],
    ]  # fmt: skip


def test_no_link_leads_nowhere(said):
    assert given(with_row(said, (Piece("x", Look.SMALL, "row-999"),)))["rows"][0]["a"][0]["line"] == [
        ["small", "x", ""]
    ]


@pytest.mark.parametrize(
    ("looks", "ends"),
    [
        ([(Look.OPEN, Look.CLOSE)], [["open", "close"]]),
        ([(Look.CLOSE,)], [["from-top", "close"]]),
        ([(Look.OPEN,)], [["open", "to-end"]]),
        ([(Look.OPEN,), (Look.CLOSE,)], [["open"], ["close"]]),
        ([(Look.CLOSE,), (Look.OPEN,)], [["from-top", "close"], ["open", "to-end"]]),
        ([(Look.NUMBER,)], [[]]),
    ],
)
def test_bars_begin_and_end_inside_their_cell(said, looks, ends):
    lines = [tuple(Piece("" if look is Look.OPEN else "q1", look, "quote-1") for look in line) for line in looks]
    cell = given(with_row(said, *lines))["rows"][0]["a"]
    assert [[piece[0] for piece in p["line"] if len(piece) == 2] for p in cell] == ends


def test_a_row_holds_what_its_layout_sets(comparison, options, said):
    redlined = given(report(comparison, dataclasses.replace(options, layout="redline")))
    assert not any(row["both"] for row in given(said)["rows"])
    assert all(not (row["a"] or row["b"]) for row in redlined["rows"] if row["both"])
    assert any(row["both"] for row in redlined["rows"])


@pytest.mark.parametrize(
    ("text", "few"),
    [
        ("short words stay", None),
        ("a" * 30, None),
        ("see " + "a" * 50 + " now", 17),
        ("https://example.org/" + "a" * 60, None),
        ("e\u0301" * 45, 15),
        ("漢" * 90, None),
    ],
)
def test_only_words_too_long_may_break(text, few):
    found = breakable(text, 44)
    assert flat(found) == text
    assert (found == text) is (few is None)
    if few:
        assert [len(part) for part in found if isinstance(part, list)] == [few]
        assert not any(part.startswith("\u0301") for part in found[1])
