"""What a reader sees marked inside an aligned pair: tables a person wrote down first, and laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.model import EditKind
from reader_app.alignment.rules import Rules
from reader_app.alignment.words.wording import wording, wording_between
from reader_app.article.span import Span

MIRROR = {
    EditKind.SAME: EditKind.SAME,
    EditKind.CHANGED: EditKind.CHANGED,
    EditKind.ONLY_A: EditKind.ONLY_B,
    EditKind.ONLY_B: EditKind.ONLY_A,
}

texts = st.lists(
    st.sampled_from(["the", "old", "Harbour", "not", "7", "mayor", ",", ".", "“", "”", "—", "\n", "é", "城", "I'm"]),
    max_size=30,
).map(" ".join)


def marked(a, b, rules=None):
    """The changes as pairs of stripped words."""
    edits = wording(a, b, rules or Rules())
    return [(e.a.of(a).strip(), e.b.of(b).strip()) for e in edits if e.kind is not EditKind.SAME]


@pytest.mark.parametrize(
    ("a", "b", "changes"),
    [
        ("The ferry left at noon.", "The ferry left at noon.", []),
        ("The ferry left at noon.", "The ferry sailed at noon.", [("left", "sailed")]),
        ("The ferry left.", "The old ferry left.", [("", "old")]),
        ("The ferry left late.", "The ferry left.", [("late", "")]),
        ("He said “yes” — twice.", 'He said "yes" - twice.', []),
        ("It cost 1,200 crowns.", "It cost 1,300 crowns.", [("1,200", "1,300")]),
        ("They will not sell it.", "They may not rent it.", [("will", "may"), ("sell", "rent")]),
        (
            "The plan of Ada Lund failed.",
            "A scheme by Ada Lund broke down.",
            [("The plan of", "A scheme by"), ("failed.", "broke down.")],
        ),
        ("Slowly the crew turned back.", "Slowly, the crew turned back.", [("Slowly", "Slowly,")]),
        ("one two three", "", [("one two three", "")]),
        ("", "one", [("", "one")]),
        ("今天很冷", "今天很热", [("冷", "热")]),
        ("a so\u00adft zero\u200bwidth word", "a soft zerowidth word", []),
        ("ten\u00a0ships and \ufb01re", "ten ships and fire", []),
        ("The b\u043eat of Orre", "The boat of Orre", []),
        ("Never sell the quay.", "Sell the quay.", [("Never sell", "Sell")]),
        ("It rose by 4.5% in May.", "It rose by 4.7% in June.", [("4.5% in May.", "4.7% in June.")]),
    ],
)
def test_changes_read_like_a_redline(a, b, changes):
    assert marked(a, b) == changes


@pytest.mark.parametrize(
    ("rules", "a", "b"),
    [
        (Rules(ignore_case=True), "The Council met", "the council met"),
        (Rules(ignore_punctuation=True), "Well, he left.", "Well he left"),
        (Rules(ignore_number_format=True), "It cost 1,200,000 crowns", "It cost 1200000 crowns"),
        (Rules(ignored=(r"\[\d+\]",)), "The bridge[1] is closed", "The bridge[27] is closed"),
    ],
)
def test_rules_leave_out_what_the_reader_named(rules, a, b):
    assert marked(a, b, rules) == []
    assert marked(a, b) != []


@given(texts, texts)
def test_edits_tile_both_sides(a, b):
    edits = wording(a, b)
    assert "".join(e.a.of(a) for e in edits) == a
    assert "".join(e.b.of(b) for e in edits) == b


@given(texts)
def test_a_text_does_not_differ_from_itself(a):
    assert all(e.kind is EditKind.SAME for e in wording(a, a))


@given(texts, texts)
def test_swapping_sides_swaps_kinds_and_nothing_else(a, b):
    there = [(MIRROR[e.kind], e.b, e.a) for e in wording(a, b)]
    assert there == [(e.kind, e.a, e.b) for e in wording(b, a)]


@given(texts, texts, st.data())
def test_edits_keep_inside_their_stretches(a, b, data):
    cut_a, cut_b = data.draw(st.integers(0, len(a))), data.draw(st.integers(0, len(b)))
    spans_a = [Span(cut_a, len(a)), Span(0, cut_a)]
    spans_b = [Span(0, cut_b), Span(cut_b, len(b))]
    edits = wording_between(a, spans_a, b, spans_b)
    assert "".join(e.a.of(a) for e in edits) == a[cut_a:] + a[:cut_a]
    assert "".join(e.b.of(b) for e in edits) == b
    assert all(any(s.contains(e.a) for s in spans_a) and any(s.contains(e.b) for s in spans_b) for e in edits)
