"""Where sentences end, in a text of any kind."""

import pytest

from reader_app.people.text.stops import sentence_spans


@pytest.mark.parametrize("bait", ["a", "_", ".", "a.", "'", ".'", "-"])
def test_a_sentence_without_end_takes_no_time(bait):
    text = bait * 100_000
    assert sentence_spans(text) == ((0, len(text)),)


def test_sentences_end_behind_their_marks_and_no_shorter_words():
    text = "The ferry left. Mr. Garlan stayed! 'Why?' It rained"
    told = [text[start:end].strip() for start, end in sentence_spans(text)]
    assert told == ["The ferry left.", "Mr. Garlan stayed!", "'Why?'", "It rained"]
