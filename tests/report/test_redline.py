"""Two tellings in one text: nothing that only B has is left out."""

from dataclasses import replace

import pytest

from reader_app import article_from_text, compare
from reader_app.alignment.rules import READING
from reader_app.comparison.compare import compare_wording
from reader_app.report.lines import Look
from reader_app.report.pieces import stretches
from reader_app.report.redline import redline

SIGNS = {
    Look.MARK_A: "[-{}-]",
    Look.MARK_B: "[+{}+]",
    Look.THIN_A: "(-{}-)",
    Look.THIN_B: "(+{}+)",
    Look.PLAIN: "{}",
}


def told(a, b, rules=READING):
    """The redline of the second row, marks as signs."""
    comparison = compare_wording(*(article_from_text(f"Harbour news\n\n{words}") for words in (a, b)), rules)
    (paragraph,) = redline(comparison, comparison.rows[1], *stretches(comparison))
    return "".join(SIGNS[piece.look].format(piece.text) for piece in paragraph.line if piece.text)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "The tram stopped on the bridge then, nor it.",
            "Then the tram stopped on the Bridge then. It.",
            "[+Then+] (-The-) (+the+) tram stopped on the (-bridge-) (+Bridge+) then(-,-)(+.+) [-nor-] (-it-) (+It+).",
        ),
        (
            "We went home late that night and slept till the bell rang.",
            "We went home late that night, and slept till the bell rang.",
            "We went home late that night(+,+) and slept till the bell rang.",
        ),
        (
            "He said that the crew left the pier for the last time on Monday.",
            "He said: the crew left the pier (for the last time) on Monday.",
            "He said(+:+) [-that-] the crew left the pier (+(+)for the last time(+)+) on Monday.",
        ),
        (
            "The crew left the pier on Monday, it said",
            "The crew left the pier – on Monday, it said.",
            "The crew left the pier (+–+) on Monday, it said(+.+)",
        ),
        (
            "Tovar said the crew would not sail again on Monday.",
            "Tovar said the crew “would not sail again” on Monday.",
            "Tovar said the crew (+“+)would not sail again(+”+) on Monday.",
        ),
        (
            "“The crew will not sail again this year,” Tovar said on Monday.",
            "The crew will not sail again this year, Tovar said on Monday.",
            "(-“-)The crew will not sail again this year,(-”-) Tovar said on Monday.",
        ),
        ("The Long Night of the Crew", "The long night of the Crew", "The (-Long Night-) (+long night+) of the Crew"),
    ],
)
def test_what_only_b_writes_so_follows_what_a_writes(a, b, expected):
    assert told(a, b) == expected


def test_the_form_of_quotation_marks_apostrophes_and_dashes_is_no_other_form():
    a = "It wasn't “very late” when the crew left the pier - for good..."
    assert told(a, "It wasn’t 'very late' when the crew left the pier – for good…") == a


def test_what_the_reader_had_ignored_is_told_by_a_alone():
    ignoring = replace(READING, ignored=(r"\d+:\d+",), ignore_number_format=True)
    a = "The tram left the pier at 10:45 on Monday night with 1,000 guests."
    b = "The tram left the pier at 11:50 on Monday night with 1000 guests!"
    expected = "The tram left the pier at 10:45 on Monday night with (-1,000-) (+1000+) guests(-.-)(+!+)"
    assert told(a, b, ignoring) == expected


def test_a_row_whose_pieces_b_has_in_another_order_is_no_redline():
    a = "“No boat leaves the harbour tonight,” the harbour master Ole Brandt said on Friday."
    b = "The harbour master Ole Brandt said on Friday: “No boat leaves the harbour tonight.”"
    comparison = compare(article_from_text(a), article_from_text(b))
    starts = [edit.b.start for edit in comparison.rows[0].edits if len(edit.b)]
    assert starts != sorted(starts)
    assert not redline(comparison, comparison.rows[0], *stretches(comparison))
