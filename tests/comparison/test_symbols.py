"""Symbols that carry meaning are wording; marks of punctuation are not, as long as they are ignored."""

import pytest

from reader_app.alignment.model import RowKind
from reader_app.alignment.rules import READING, left_out
from reader_app.article.span import Span
from reader_app.article.words import is_wording, word_bounds
from reader_app.comparison.compare import compare, compare_wording
from reader_app.comparison.folding import count_words, symbols
from reader_app.comparison.pairs import Status
from reader_app.intake.read import article_from_text
from reader_app.marks import Role, marks
from reader_app.report.summary import same_wording
from reader_app.report.terminal import text_lines

OTHER = [
    ("It cost $500 then.", "It cost €500 then."),
    ("It cost £500 then.", "It cost 500 then."),
    ("It rose by +3.5% then.", "It rose by -3.5% then."),
    ("It had -12 degrees then.", "It had 12 degrees then."),
    ("It had \u221212 degrees then.", "It had 12 degrees then."),
    ("The day had (-12) degrees.", "The day had (12) degrees."),
    ("The rule x > 5 holds.", "The rule x < 5 holds."),
    ("The rule x = 5 holds.", "The rule x ≥ 5 holds."),
    ("He wrote it in C++ then.", "He wrote it in C then."),
    ("It was 40 ° outside.", "It was 40 outside."),
    ("She read § 5 aloud.", "She read 5 aloud."),
    ("Some 5 % of them left.", "Some 5 ‰ of them left."),
    ("It was 5 × 3 wide.", "It was 5 ÷ 3 wide."),
]
ALIKE = [
    ("On pages 5-7 it ends.", "On pages 5–7 it ends."),
    ("On pages 5-7 it ends.", "On pages 5 7 it ends."),
    ("It rained - at last, it did.", "It rained — at last it did…"),
    ("The fox (a red one) ran; it hid.", "The fox, a red one, ran. It hid!"),
    ("They called it “home” again.", "They called it «home» again."),
    ("It had \u221212 degrees then.", "It had -12 degrees then."),
    ("The fox went → home again.", "The fox went home again."),
    ("News | Sport today.", "News Sport today."),
    ("- Buy milk today.", "Buy milk today."),
    ("∙ Buy milk today.", "Buy milk today."),
]


@pytest.mark.parametrize(("a", "b"), [*OTHER, *((b, a) for a, b in OTHER)])
def test_a_symbol_is_wording(a: str, b: str) -> None:
    found = compare_wording(article_from_text(a), article_from_text(b))
    assert [row.kind for row in found.rows] != [RowKind.SAME]
    assert not same_wording(found)
    assert found.summary.common < 1


@pytest.mark.parametrize(("a", "b"), ALIKE)
def test_punctuation_stays_ignored(a: str, b: str) -> None:
    found = compare_wording(article_from_text(a), article_from_text(b))
    assert [row.kind for row in found.rows] == [RowKind.SAME]
    assert same_wording(found)
    assert found.summary.common == 1


@pytest.mark.parametrize(
    ("a", "b", "status"),
    [
        ("$500", "€500", Status.ALTERED),
        ("-500", "500", Status.ALTERED),
        ("500,", "500", Status.SAME),
        ("5 %", "5%", Status.SAME),
    ],
)
def test_a_quote_with_another_symbol_is_altered(a: str, b: str, status: Status) -> None:
    told = '"We found that it was {} in the end," Tom Reed said on Monday.'
    found = compare(article_from_text(told.format(a)), article_from_text(told.format(b)))
    assert [pair.status for pair in found.quotes] == [status]


def test_what_is_left_out_are_marks_alone() -> None:
    text = "- Up, to (-3) - 5-7 and $5!"
    assert [span.of(text) for span in left_out(text, READING)] == ["-", ",", "(", ")", "-", "-", "!"]
    assert symbols(text, Span(0, len(text))) == "-$"
    assert count_words(text) == 9


@pytest.mark.parametrize(
    "text",
    [
        "(a)-5 b",
        "“c”-5 b",
        "c --5 b",
        "(-5) b",
        "“-5” b",
        "x -$5 b",
        "C++ a+b 5% 5 % b",
        "c\n-5 b",
        "a\u22125 b",
        "a|-5",
    ],
)
def test_words_are_counted_alike_in_few_and_in_many(text: str) -> None:
    plain = " ".join(["word"] * 100)
    expected = sum(is_wording(text, *place) for place in word_bounds(text))
    assert count_words(f"{plain} {text}") == 100 + expected
    assert count_words(text) == expected


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_what_differs_is_marked_in_the_text_and_in_the_terminal(one, other):
    found = compare_wording(article_from_text(one), article_from_text(other), READING)
    differing = [mark for mark in marks(found) if mark.role in (Role.WORDING, Role.WORDING_QUIET)]
    assert differing
    words = "\n".join(text_lines(found, colour=False))
    assert "[-" in words or "{+" in words
