"""Passages in quotation marks: styles, slips, paragraphs, and laws on broken marks."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.span import Span
from reader_app.people.text.lexicon import lexicon
from reader_app.people.text.quotation_marks import passages


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
        ("Then “ they left “. He said ”No”.", ["they left", "No"]),
        ('“Mixed marks," he said.', ["Mixed marks,"]),
        ("“Never closed, he said.", ["Never closed, he said."]),
        ("“” and “ ” are empty.", []),
    ],
)
def test_what_stands_in_marks(text, expected):
    assert inner(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Never closed, he said.", ["Never closed,"]),
        ("“Never closed, said Mr. Poe on Monday. Nothing else.", ["Never closed,"]),
        ('"Was it closed? the keeper asked. It was late.', ["Was it closed?"]),
        ('"Never closed, the keeper told reporters. "Not once."', ["Never closed,", "Not once."]),
        ("“Never closed, Ann Poe said.\n“Not once,” said Jo Fenn.", ["Never closed,", "Not once,"]),
        ("“He came home, he said we must leave.", ["He came home, he said we must leave."]),
        ("“One night, he said.\n“Go home.”", ["One night, he said.", "Go home."]),
        ("“It is late, I said, and we left.", ["It is late, I said, and we left."]),
        ("“It was raining, she told me to stay.", ["It was raining, she told me to stay."]),
    ],
)
def test_words_never_closed_end_before_who_plainly_said_them(text, expected):
    assert [p.inner.of(text) for p in passages(text, lines(text), lexicon("en"))] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "„Die Brücke bleibt zu, sagte Mara Feld am Montag. Der Kreis schweigt.", "Die Brücke bleibt zu,"),
        ("es", "«El puente sigue cerrado, dijo el alcalde. El condado calla.", "El puente sigue cerrado,"),
        ("ru", "«Мост закрыт, сказала Анна Белова. Округ молчит.", "Мост закрыт,"),
        (
            "other",
            "«Most zamknięty, powiedziała Anna. Powiat milczy.",
            "Most zamknięty, powiedziała Anna. Powiat milczy.",
        ),
    ],
)
def test_words_never_closed_in_other_languages(language, text, expected):
    assert [p.inner.of(text) for p in passages(text, lines(text), lexicon(language))] == [expected]


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
