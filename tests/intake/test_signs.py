"""Invisible signs and words of two alphabets are told with their place; scripts that need joiners are left alone."""

import pytest

from reader_app.article.model import NoticeKind
from reader_app.intake.read import article_from_bytes, article_from_text

TOLD = [
    (
        "The \u202ewhale\u202c slept.",
        NoticeKind.INVISIBLE,
        ["U+202E RIGHT-TO-LEFT OVERRIDE", "U+202C POP DIRECTIONAL FORMATTING"],
    ),
    ("The wh\u200bale slept.", NoticeKind.INVISIBLE, ["U+200B ZERO WIDTH SPACE"]),
    ("The wh\u00adale slept.", NoticeKind.INVISIBLE, ["U+00AD SOFT HYPHEN"]),
    ("The wha\u200dle slept.", NoticeKind.INVISIBLE, ["U+200D ZERO WIDTH JOINER"]),
    ("The whale\U000e0041 slept.", NoticeKind.INVISIBLE, ["U+E0041 TAG LATIN CAPITAL LETTER A"]),
    ("Pay with p\u0430ypal today.", NoticeKind.MIXED_SCRIPT, ["p\u0430ypal"]),
    ("The \u0395lm Courier.", NoticeKind.MIXED_SCRIPT, ["\u0395lm"]),
]
PLAIN = [
    "The whale – “asleep” – ate 5 µg of pâté; naïve, she said…",
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0628\u062f",
    "\u0915\u094d\u200d\u0937",
    "\U0001f469\u200d\U0001f52c",
    "Кит спал на крыше. The whale slept.",
    "IT-специалист",
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "details"), TOLD, ids=[repr(t[0]) for t in TOLD])
def test_what_cannot_be_seen_is_told_with_its_place(text, kind, details):
    article = article_from_text(text)
    assert [(n.kind, n.detail) for n in article.notices] == [(kind, d) for d in details]
    for notice in article.notices:
        sign = notice.span.of(text)
        assert sign in notice.detail or f"U+{ord(sign):04X}" in notice.detail


@pytest.mark.parametrize("text", PLAIN)
def test_ordinary_signs_are_not_told(text):
    assert article_from_text(text).notices == ()


def test_control_signs_in_a_file_are_shown_by_number():
    article = article_from_bytes(b"The whale\x00slept\x07 on the roof of the lighthouse of Port Elm all day.", "w.txt")
    assert article.text.startswith("The whale[00]slept[07] on")
    assert [(n.kind, n.detail) for n in article.notices] == [(NoticeKind.REPAIRED, "2 control signs")]


def test_line_ends_of_all_kinds_become_one():
    text = "The whale slept.\u2028It snored.\u0085It woke.\vIt left.\fThe end came on Tuesday."
    assert article_from_bytes(text.encode(), "w.txt").text.count("\n\n") == 4
