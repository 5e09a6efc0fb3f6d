"""Where words are, and which count as the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.words import fold, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ada’s e-mail cost 1,234.5%", ["Ada’s", "e-mail", "cost", "1,234.5%"]),
        ("“Stop,” -- 3rd U.S. G20", ["“", "Stop", ",", "”", "--", "3rd", "U.S.", "G20"]),
        ("今天北京", ["今", "天", "北", "京"]),
        ("กรุง", ["ก", "รุ", "ง"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("안녕 세계", ["안녕", "세계"]),
        ("so\u00adft zero\u200bwidth", ["so\u00adft", "zero\u200bwidth"]),
    ],
)
def test_words_are_found(text, found):
    assert [span.of(text) for span in words(text)] == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“", '"'),
        ("’", '"'),
        ("don’t", "don't"),
        ("–", "-"),
        ("--", "—"),
        ("ﬁre", "fire"),
        ("so\u00adft", "soft"),
        ("…", "..."),
    ],
)
def test_typography_is_folded(one, other):
    assert fold(one) == fold(other)


def test_case_is_folded_by_choice():
    assert fold("Bridge") == fold("bridge")
    assert fold("Bridge", case=False) != fold("bridge", case=False)


@given(st.text(max_size=60))
def test_between_words_there_is_nothing_but_space(text):
    spans = words(text)
    assert "".join(span.of(text) for span in spans) == "".join(text.split())
