"""A paragraph that no window breaks into lines in time stands in parts; not a word is lost, and short ones stay."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app import article_from_text
from reader_app.intake.text.parting import parts

WORDS = "tide harbour ferry the of captain Holm said late quay nobody 3,000".split()


def told(seed, sentences, words=WORDS):
    teller = random.Random(seed)
    return " ".join(
        " ".join(teller.choices(words, k=teller.randint(4, 20))).capitalize() + "." for _ in range(sentences)
    )


LONG = {
    "sentences": told(1, 3_000),
    "no sentences": "tide and harbour " * 9_000,
    "no blanks": "x" * 60_000,
    "blanks only amid": "y" * 20_000 + " " * 300 + "z" * 20_000,
    "Chinese": "港口昨天关闭。" * 9_000,
    "Chinese without stops": "港口昨天关闭" * 9_000,
    "one endless sentence": told(2, 1) + " " + "quay " * 30_000,
}


@pytest.mark.parametrize("kind", LONG)
def test_nothing_but_blanks_lies_between_parts_that_are_short_enough(kind):
    text = LONG[kind]
    found = parts(text)
    assert len(found) > 1
    assert all(0 < len(part) <= 12_000 for part in found)
    assert "".join(part.of(text) for part in found).replace(" ", "") == text.replace(" ", "")


@given(st.text(max_size=300), st.integers(0, 5))
def test_what_is_short_is_one_part_as_it_stands(text, blanks):
    text = " " * blanks + text
    assert [part.of(text) for part in parts(text)] == [text]


def test_sentences_stay_whole():
    text = LONG["sentences"]
    assert all(part.of(text).endswith(".") for part in parts(text))


def test_a_sentence_more_in_front_moves_few_borders():
    text, other = LONG["sentences"], told(3, 40) + " " + LONG["sentences"]
    one, two = ({part.of(told_text) for part in parts(told_text)} for told_text in (text, other))
    assert len(one & two) >= len(one) * 0.8


def test_a_pasted_text_stays_as_it_is_in_several_blocks():
    article = article_from_text("Ferry stops\n\n" + LONG["sentences"])
    assert article.text == "Ferry stops\n\n" + LONG["sentences"]
    assert len(article.blocks) == 1 + len(parts(LONG["sentences"]))
