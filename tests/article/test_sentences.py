"""Where sentences end."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.sentences import sentences


@pytest.mark.parametrize(
    "pieces",
    [
        ["He left.", "She stayed."],
        ["The N. Korean crew waited.", "Nobody came."],
        ["Mr. Lund met J. K. Orre in the U.S. Senate.", "They spoke."],
        ["It cost $3.5 million.", "No. 5 won."],
        ["“We go. We stop,” he said.", "Then it rained."],
        ["“Why?” he asked.", "Nobody knew."],
        ["Am 3. Mai 2020 kam Dr. Orre an.", "Er blieb z. B. lange."],
        ["„Das ist gut. Ja“, sagte er.", "Dann ging er."],
        ["今天很好。", "明天见！"],
        ["Она пришла.", "Он ушёл."],
        ["no mark at the end"],
    ],
)
def test_sentences_are_found(pieces):
    text = " ".join(pieces) if pieces[0].isascii() or " " in pieces[0] else "".join(pieces)
    assert [span.of(text) for span in sentences(text)] == pieces


@given(st.text(alphabet='aB. ?!"“”N1\n。', max_size=60))
def test_sentences_hold_everything_but_space(text):
    spans = sentences(text)
    kept = "".join(span.of(text) for span in spans)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(left.end <= right.start for left, right in itertools.pairwise(spans))
