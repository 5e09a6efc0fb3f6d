"""Passages in quotation marks: styles, slips, paragraphs, and laws on broken marks."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.span import Span
from reader_app.people.quotation_marks import passages


def lines(text):
    spans, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    return spans


def inner(text):
    return [p.inner.of(text) for p in passages(text, lines(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Wait,” she said.", ["Wait,"]),
        ('"Wait," she said. "Not yet."', ["Wait,", "Not yet."]),
        ("„Warte“, sagte sie.", ["Warte"]),
        ("„Czekaj”, powiedziała.", ["Czekaj"]),
        ("« Attendez », dit-elle.", ["Attendez"]),
        ("»Warte«, sagte sie.", ["Warte"]),
        ("「待って」と彼女は言った。", ["待って"]),
        ("”Vänta”, sade hon.", ["Vänta"]),
        ("The dogs’ owner didn’t see the ’90s.", []),
        ("It's John's and the boys' turn.", []),
        ("“She told me ‘never’ twice,” he said.", ["She told me ‘never’ twice,"]),
        ("‘We are ready,’ said the dogs’ owner.", ["We are ready,"]),
        ("They were “fools“ and nothing else.", ["fools"]),
        ('“Mixed marks," he said.', ["Mixed marks,"]),
        ("“Never closed, he said.", ["Never closed, he said."]),
        ("“” and “ ” are empty.", []),
    ],
)
def test_what_stands_in_marks(text, expected):
    assert inner(text) == expected


def test_speech_goes_on_in_the_next_paragraph_where_it_was_not_closed():
    text = "“One thing is clear.\n“Another is not,” he said.\n“A third,” she said."
    found = passages(text, lines(text))
    assert [p.continues for p in found] == [False, True, False]
    assert [p.closed for p in found] == [False, True, True]


def test_speech_does_not_go_on_in_marks_of_another_style():
    text = '"The lamp was out.\n“It is dark,” he said.'
    assert [p.continues for p in passages(text, lines(text))] == [False, False]


MARKS = st.text(alphabet="ab A.,!?\n\"'“”„«»‘’「」-", max_size=60)


@given(MARKS)
def test_passages_lie_in_their_paragraph_and_do_not_overlap(text):
    paragraphs = lines(text)
    found = passages(text, paragraphs)
    for passage in found:
        assert paragraphs[passage.paragraph].contains(passage.outer)
        assert passage.outer.contains(passage.inner)
        assert passage.inner.of(text).strip()
    assert all(one.outer.end <= other.outer.start for one, other in itertools.pairwise(found))
    assert passages(text, paragraphs) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“She said: “Go home.” Then she left,” he told us.", ["She said: “Go home.” Then she left,"]),
        ('"I asked: “Who is there?” and heard nothing," he said.', ["I asked: “Who is there?” and heard nothing,"]),
        ('"The word was “late” that day.', ["The word was “late” that day."]),
        ("“Go home, he said. “It is late,” she said.", ["Go home, he said. “It is late,"]),
    ],
)
def test_words_that_a_speaker_quotes_belong_to_his_own(text, expected):
    assert [p.inner.of(text) for p in passages(text, [Span(0, len(text))])] == expected
